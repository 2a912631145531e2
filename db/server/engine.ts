// The little this server asks of a SQLite engine. Two of them answer it, and the same tests hold for both.

export type Binding = null | bigint | number | string | Buffer;

export type Column = { name: string; type: string | null };
/** Integers are bigints, floats are numbers, bytes are byte arrays. */
export type Row = (null | bigint | number | string | Uint8Array)[];

export type Prepared = {
  returnsRows: boolean;
  columns(): Column[];
  run(args: Binding[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  rows(args: Binding[]): Iterable<Row>;
};

export type Native = {
  readonly inTransaction: boolean;
  exec(sql: string): void;
  /** `params` are the statement's parameters in order, `null` for one without a name. */
  prepare(sql: string, params: (string | null)[]): Prepared;
  close(): void;
};

/** What an engine throws, whichever it is: the result code with its extension, and SQLite's own words. */
export class EngineError extends Error {
  readonly result: number;

  constructor(result: number, message: string) {
    super(message);
    this.result = result;
  }
}

export type EngineName = 'libsql' | 'node';
export type OpenFile = (file: string) => Native;
