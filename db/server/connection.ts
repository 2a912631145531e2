// One connection to the file: prepared statements kept by their text, values exact, errors as the wire wants them.
import { type Binding, EngineError, type Native, type OpenFile, type Prepared } from './engine.ts';
import { statementError } from './sqlite-errors.ts';
import type { Statement } from './statement.ts';
import { arrayOfRows, columnList, LARGEST_ANSWER, type Outcome } from './wire.ts';

type Kept = { prepared: Prepared; columns: string | undefined };

const KEPT = 500;
/** Of the text of kept statements: the engine needs some ten times as much for each, and one is given little. */
const KEPT_TEXT = 4_000_000;

/** Changes whenever any connection may have changed the schema; kept statements of an older one are dropped. */
export type SchemaClock = { now: number };

export class Connection {
  readonly #db: Native;
  readonly #clock: SchemaClock;
  readonly #committing: () => void;
  #prepared = new Map<string, Kept>();
  #keptText = 0;
  #droppedText = 0;
  #preparedAt: number;
  #isSpoiled = false;

  /** `committing` is called before anything becomes lasting. */
  constructor(open: OpenFile, file: string, clock: SchemaClock, committing = () => {}) {
    this.#db = open(file);
    this.#clock = clock;
    this.#committing = committing;
    this.#preparedAt = clock.now;
  }

  get isOpenTransaction(): boolean {
    return this.#db.inTransaction;
  }

  /** A read was cut short, and its snapshot stays open. */
  get isSpoiled(): boolean {
    return this.#isSpoiled;
  }

  exec(sql: string): void {
    try {
      this.#db.exec(sql);
    } catch (error) {
      throw statementError(error, sql);
    }
  }

  /** The rows of a small question of our own. */
  ask(sql: string): unknown[][] {
    try {
      return [...this.#db.prepare(sql, []).rows([])];
    } catch (error) {
      throw statementError(error, sql);
    }
  }

  /** Makes lasting what a transaction did. */
  commit(): void {
    this.#committing();
    this.exec('COMMIT');
  }

  run(statement: Statement, args: Binding[], wantRows = true, room = LARGEST_ANSWER): Outcome {
    const { kind } = statement;
    if ((kind === 'change' || kind === 'schema') && !this.isOpenTransaction)
      return this.#inOwnTransaction(() => this.#run(statement, args, wantRows, room));
    if (kind === 'end' || kind === 'savepoint') this.#committing();
    return this.#run(statement, args, wantRows, room);
  }

  /** Column names and types, without running anything. */
  describe({ sql, params }: Statement): string {
    try {
      const prepared = this.#db.prepare(sql, params);
      return prepared.returnsRows ? columnList(prepared.columns()) : '[]';
    } catch (error) {
      throw statementError(error, sql);
    }
  }

  close(): void {
    this.#prepared.clear();
    this.#db.close();
  }

  // What a single statement changes becomes lasting in a step of its own, so that one that is ended before has done nothing.
  #inOwnTransaction(work: () => Outcome): Outcome {
    this.exec('BEGIN');
    try {
      const outcome = work();
      if (this.isOpenTransaction) this.commit();
      return outcome;
    } catch (error) {
      if (this.isOpenTransaction) this.exec('ROLLBACK');
      throw error;
    }
  }

  #run(statement: Statement, args: Binding[], wantRows: boolean, room: number): Outcome {
    try {
      const kept = this.#prepare(statement);
      const isChange = statement.kind === 'change';
      if (!kept.prepared.returnsRows) {
        const { changes, lastInsertRowid } = kept.prepared.run(args);
        return {
          columns: '[]',
          rows: [],
          changes: isChange ? Number(changes) : 0,
          rowid: statement.isInsert ? this.#exactRowid(lastInsertRowid) : null,
        };
      }
      const rows = this.#rowsOf(kept.prepared, args, wantRows, room);
      // Only after a step does the engine know the columns of a schema that changed meanwhile.
      kept.columns ??= columnList(kept.prepared.columns());
      const changes = isChange ? Number(this.ask('SELECT changes()')[0]?.[0]) : 0;
      const rowid = statement.isInsert ? this.#exactRowid(undefined) : null;
      return { columns: kept.columns, rows, changes, rowid };
    } catch (error) {
      throw statementError(error, statement.sql);
    } finally {
      if (statement.kind === 'schema' || statement.isRollback) this.#clock.now++;
    }
  }

  #rowsOf(prepared: Prepared, args: Binding[], wantRows: boolean, room: number): string[] {
    try {
      return arrayOfRows(prepared.rows(args), wantRows, room);
    } catch (error) {
      // SQLite ends a statement that fails; one that we leave half-way keeps what it saw.
      if (!(error instanceof EngineError)) this.#isSpoiled = true;
      throw error;
    }
  }

  #prepare({ sql, params }: Statement): Kept {
    if (this.#preparedAt !== this.#clock.now) {
      this.#makeRoom(Number.POSITIVE_INFINITY);
      this.#preparedAt = this.#clock.now;
    }
    const known = this.#prepared.get(sql);
    if (known) return known;
    this.#makeRoom(sql.length);
    const kept: Kept = { prepared: this.#db.prepare(sql, params), columns: undefined };
    this.#prepared.set(sql, kept);
    this.#keptText += sql.length;
    return kept;
  }

  /** Drops every statement that is kept; answers how many there were. */
  forget(): number {
    const { size } = this.#prepared;
    this.#makeRoom(Number.POSITIVE_INFINITY);
    return size;
  }

  #makeRoom(text: number): void {
    for (const sql of this.#prepared.keys()) {
      if (this.#prepared.size < KEPT && this.#keptText + text <= KEPT_TEXT) return;
      this.#prepared.delete(sql);
      this.#keptText -= sql.length;
      this.#droppedText += sql.length;
    }
  }

  /** Whether so much was dropped that it is time to have it collected: the engine's memory is freed with our own. */
  get isLittered(): boolean {
    return this.#droppedText > KEPT_TEXT;
  }

  collected(): void {
    this.#droppedText = 0;
  }

  // One binding hands row ids over as floats, which are exact only up to 2^53.
  #exactRowid(seen: number | bigint | undefined): string {
    const isExact = typeof seen === 'bigint' || Number.isSafeInteger(seen);
    return String(isExact ? seen : this.ask('SELECT last_insert_rowid()')[0]?.[0]);
  }
}
