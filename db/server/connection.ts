// One connection to the file: prepared statements kept by their text, values exact, errors as the wire wants them.
import type { Binding, Native, OpenFile, Prepared } from './engine.ts';
import { statementError } from './sqlite-errors.ts';
import type { Statement } from './statement.ts';
import { arrayOfRows, columnList, type Outcome } from './wire.ts';

type Kept = { prepared: Prepared; columns: string | undefined };

const KEPT = 500;

/** Changes whenever any connection may have changed the schema; kept statements of an older one are dropped. */
export type SchemaClock = { now: number };

export class Connection {
  readonly #db: Native;
  readonly #clock: SchemaClock;
  #prepared = new Map<string, Kept>();
  #preparedAt: number;

  constructor(open: OpenFile, file: string, clock: SchemaClock) {
    this.#db = open(file);
    this.#clock = clock;
    this.#preparedAt = clock.now;
  }

  get inTransaction(): boolean {
    return this.#db.inTransaction;
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
    return [...this.#db.prepare(sql, []).rows([])];
  }

  run(statement: Statement, args: Binding[], wantRows = true): Outcome {
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
      const rows = arrayOfRows(kept.prepared.rows(args), wantRows);
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

  #prepare({ sql, params }: Statement): Kept {
    if (this.#preparedAt !== this.#clock.now) {
      this.#prepared = new Map();
      this.#preparedAt = this.#clock.now;
    }
    const known = this.#prepared.get(sql);
    if (known) return known;
    const kept: Kept = { prepared: this.#db.prepare(sql, params), columns: undefined };
    if (this.#prepared.size >= KEPT) this.#prepared.delete(this.#prepared.keys().next().value as string);
    this.#prepared.set(sql, kept);
    return kept;
  }

  // One binding hands row ids over as floats, which are exact only up to 2^53.
  #exactRowid(seen: number | bigint | undefined): string {
    const isExact = typeof seen === 'bigint' || Number.isSafeInteger(seen);
    return String(isExact ? seen : this.ask('SELECT last_insert_rowid()')[0]?.[0]);
  }
}
