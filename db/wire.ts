// What goes to the database and comes back, and what is known about a call that failed.

export type Value = string | number | null;
export interface Statement {
  readonly sql: string;
  readonly args: readonly Value[];
}
export type Row = Record<string, Value>;

/** What reaches the database, and how. */
export interface DatabaseDoor {
  readonly url: string;
  readonly authToken: string | undefined;
  readonly leg: (request: Request) => Promise<Response>;
}

/**
 * What is known about a failed call. `not-sent`: the database never saw it. `rejected`: it saw it and refused,
 * nothing changed. `unknown`: it may have happened; only the idempotency record can tell.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

export class DatabaseFailure extends Error {
  readonly outcome: Outcome;
  /** SQLite's code, e.g. `SQLITE_CONSTRAINT_PRIMARYKEY`; null when the database gave none. */
  readonly sqlite: string | null;
  /** Which statement of a batch was refused, counted from 0; null when not known. */
  readonly statement: number | null;
  constructor(
    cause: unknown,
    outcome: Outcome,
    sqlite: string | null = null,
    statement: number | null = null,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.outcome = outcome;
    this.sqlite = sqlite;
    this.statement = statement;
  }
}

/** Codes by which the engine itself says that it refused: whatever it had begun was undone. */
export const isOfTheEngine = (code: string): boolean => code.startsWith('SQLITE_') || code.startsWith('SQL_');
