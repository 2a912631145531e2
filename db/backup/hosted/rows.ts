// The rows of a ledger, wherever it is: read table by table in the order of their numbers, a page at a time, and told as one hash.
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

export type Cell = string | number | null;
/** Its number, and what its columns hold. */
export type NumberedRow = readonly [rowid: number, ...cells: Cell[]];

export interface Item {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** Reads statements in one snapshot. */
export type Read = (sql: string, args?: readonly Cell[]) => Promise<readonly (readonly Cell[])[]>;

export const readerOf =
  (file: DatabaseSync): Read =>
  async (sql, args = []) => {
    const statement = file.prepare(sql);
    statement.setReturnArrays(true);
    return statement.all(...args) as unknown as Cell[][];
  };

export async function schemaOf(read: Read): Promise<Item[]> {
  const rows = await read(
    "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'libsql\\_%' ESCAPE '\\' ORDER BY type <> 'table', name",
  );
  return rows.map(([type, name, sql]) => ({ type: String(type), name: String(name), sql: String(sql) }));
}

/** The list of migrations comes last: whoever finds a ledger half filled is told that it is too old. */
export const tablesIn = (schema: readonly Item[]): Item[] => {
  const tables = schema.filter(({ type }) => type === 'table');
  return [
    ...tables.filter(({ name }) => name !== 'migrations'),
    ...tables.filter(({ name }) => name === 'migrations'),
  ];
};

const ofOnePage = 1_000;

export async function* pagesOf(read: Read, table: string): AsyncGenerator<readonly NumberedRow[]> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = (await read(
      `SELECT rowid, * FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${ofOnePage}`,
      [after],
    )) as readonly NumberedRow[];
    if (rows.length > 0) yield rows;
    if (rows.length < ofOnePage) return;
    after = rows.at(-1)![0];
  }
}

/** One hash over every row of every table: two ledgers with the same say the same. */
export class State {
  readonly #hash = createHash('sha256');
  add(table: string, rows: readonly NumberedRow[]): void {
    for (const row of rows) this.#hash.update(`${table}${JSON.stringify(row)}\n`);
  }
  told(): string {
    return this.#hash.digest('hex');
  }
}

export async function stateOf(read: Read, schema: readonly Item[]): Promise<{ state: string; rows: number }> {
  const state = new State();
  let rows = 0;
  for (const { name } of tablesIn(schema))
    for await (const page of pagesOf(read, name)) {
      state.add(name, page);
      rows += page.length;
    }
  return { state: state.told(), rows };
}
