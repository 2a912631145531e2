// One connection to the file: prepared statements kept by their text, values exact, errors as the wire wants them.
import Database from 'libsql';
import { statementError } from './sqlite-errors.ts';
import type { Statement } from './statement.ts';
import { arrayOfRows, columnList, type Outcome } from './wire.ts';

export type Binding = null | bigint | number | string | Buffer;

type Prepared = { statement: Database.Statement; isReader: boolean; columns: string | undefined };

const KEPT = 500;

/** Changes whenever any connection may have changed the schema; kept statements of an older one are dropped. */
export type SchemaClock = { now: number };

export class Connection {
  readonly #db: Database.Database;
  readonly #clock: SchemaClock;
  #prepared = new Map<string, Prepared>();
  #preparedAt: number;

  constructor(file: string, clock: SchemaClock) {
    this.#db = new Database(file);
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
    return this.#db.prepare(sql).raw().all([]) as unknown[][];
  }

  run(statement: Statement, args: Binding[], wantRows = true): Outcome {
    try {
      const prepared = this.#prepare(statement.sql);
      const isChange = statement.kind === 'change';
      if (!prepared.isReader) {
        const { changes, lastInsertRowid } = prepared.statement.run(args);
        return {
          columns: '[]',
          rows: [],
          changes: isChange ? changes : 0,
          rowid: statement.isInsert ? this.#exactRowid(lastInsertRowid) : null,
        };
      }
      const rows = arrayOfRows(prepared.statement.iterate(args), wantRows);
      // Only after a step does the engine know the columns of a schema that changed meanwhile.
      prepared.columns ??= columnList(prepared.statement.columns());
      const changes = isChange ? Number(this.ask('SELECT changes()')[0]?.[0]) : 0;
      const rowid = statement.isInsert ? this.#exactRowid(undefined) : null;
      return { columns: prepared.columns, rows, changes, rowid };
    } catch (error) {
      throw statementError(error, statement.sql);
    } finally {
      if (statement.kind === 'schema' || statement.isRollback) this.#clock.now++;
    }
  }

  /** Column names and types, without running anything. */
  describe(sql: string): string {
    try {
      const statement = this.#db.prepare(sql);
      return statement.reader ? columnList(statement.columns()) : '[]';
    } catch (error) {
      throw statementError(error, sql);
    }
  }

  close(): void {
    this.#prepared.clear();
    this.#db.close();
  }

  #prepare(sql: string): Prepared {
    if (this.#preparedAt !== this.#clock.now) {
      this.#prepared = new Map();
      this.#preparedAt = this.#clock.now;
    }
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    const prepared: Prepared = { statement, isReader: statement.reader, columns: undefined };
    if (prepared.isReader) statement.raw().safeIntegers(true);
    if (this.#prepared.size >= KEPT) this.#prepared.delete(this.#prepared.keys().next().value as string);
    this.#prepared.set(sql, prepared);
    return prepared;
  }

  // The binding hands row ids over as floats, which are exact only up to 2^53.
  #exactRowid(seen: number | bigint | undefined): string {
    if (seen !== undefined && Number.isSafeInteger(seen)) return String(seen);
    const statement = this.#db.prepare('SELECT last_insert_rowid()').raw().safeIntegers(true);
    return String((statement.all([]) as bigint[][])[0]?.[0]);
  }
}
