// The one door to libSQL. Statements asked for in the same tick leave as one pipeline (one round trip);
// writes leave as one `write` batch. Every call has a deadline and every failure says what it means.
import { createClient, LibsqlBatchError, LibsqlError } from '@libsql/client/http';

export type Value = string | number | null;
export interface Statement {
  readonly sql: string;
  readonly args: readonly Value[];
}
export type Row = Record<string, Value>;

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

/** A request that needs more legs to the database than this has lost its way. Under the 50 that some Workers may make in all. */
export const maxRoundTrips = 45;

/** The request has used up the legs it may take: a limit of ours, and no word about the database. */
export class TooManyRoundTrips extends DatabaseFailure {
  readonly limit = maxRoundTrips;
  constructor() {
    super(`More than ${maxRoundTrips} round trips in one request.`, 'not-sent');
  }
}

export interface DbConfig {
  /** `https:` or `libsql:`; `http:` only for a loopback address. */
  readonly url: string;
  readonly authToken?: string | undefined;
  /** Milliseconds the whole request may spend on the database. */
  readonly deadlineMs?: number;
  readonly fetch?: typeof fetch;
}

export interface Db {
  /** Rows of one reading statement. Calls made in one tick travel together and see one snapshot. */
  read(statement: Statement): Promise<Row[]>;
  /** All or nothing, in order, in one transaction begun for writing. Answers each statement's rows. */
  writeBatch(statements: readonly Statement[]): Promise<Row[][]>;
  /** The same database on a connection of its own, with a deadline of its own: for settling an unknown outcome. */
  fresh(): Db;
  readonly spent: { statements: number; roundTrips: number };
}

/** HTTP answers of a server, or of what stands before it, that looked at no statement: nothing was done. */
const refusedUnread = new Set([401, 403, 404, 413, 429]);

export function openDb(config: DbConfig): Db {
  checkUrl(config.url);
  const spent = { statements: 0, roundTrips: 0 };
  const deadline = Date.now() + (config.deadlineMs ?? 8_000);
  const send = config.fetch ?? fetch;
  const client = createClient({
    url: config.url,
    ...(config.authToken ? { authToken: config.authToken } : {}),
    fetch: async (request: Request) => {
      const left = deadline - Date.now();
      if (left <= 0) throw new DatabaseFailure('The time for this request is used up.', 'not-sent');
      if (++spent.roundTrips > maxRoundTrips) throw new TooManyRoundTrips();
      const response = await send(request, { signal: AbortSignal.timeout(left) });
      if (refusedUnread.has(response.status))
        throw new DatabaseFailure(`The database refused the request (HTTP ${response.status}).`, 'rejected');
      return response;
    },
  });

  let waiting: { statement: Statement; resolve: (rows: Row[]) => void; reject: (e: unknown) => void }[] = [];
  const flush = async () => {
    const leaving = waiting;
    waiting = [];
    try {
      const answers = await run(
        leaving.map((w) => w.statement),
        'read',
      );
      leaving.forEach((w, i) => {
        w.resolve(answers[i]!);
      });
    } catch (e) {
      for (const w of leaving) w.reject(e);
    }
  };

  async function run(statements: readonly Statement[], mode: 'read' | 'write'): Promise<Row[][]> {
    spent.statements += statements.length;
    try {
      const sent = statements.map((s) => ({ sql: s.sql, args: [...s.args] }));
      const results =
        sent.length === 1 && mode === 'read'
          ? [await client.execute(sent[0]!)]
          : await client.batch(sent, mode);
      return results.map((r) => r.rows as unknown as Row[]);
    } catch (e) {
      throw classify(e);
    }
  }

  return {
    spent,
    read: (statement) =>
      new Promise((resolve, reject) => {
        waiting.push({ statement, resolve, reject });
        // Two hops: resolvers that await one already-settled promise still catch the same pipeline.
        if (waiting.length === 1) queueMicrotask(() => queueMicrotask(flush));
      }),
    writeBatch: (statements) => run(statements, 'write'),
    fresh: () => openDb({ ...config, deadlineMs: 3_000 }),
  };
}

function classify(e: unknown): DatabaseFailure {
  if (e instanceof DatabaseFailure) return e;
  const inner = e instanceof LibsqlError ? e.cause : undefined;
  if (inner instanceof DatabaseFailure) return inner;
  if (e instanceof LibsqlError) {
    const at = e instanceof LibsqlBatchError ? e.statementIndex : null;
    const code = e.extendedCode ?? e.code;
    // The engine answered: the transaction was rolled back before the answer left.
    if (code.startsWith('SQLITE_') || code.startsWith('SQL_'))
      return new DatabaseFailure(e, 'rejected', code, at);
  }
  // Whatever was not positively told apart may have been done.
  return new DatabaseFailure(e, 'unknown');
}

function checkUrl(text: string): void {
  const url = new URL(text);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const isSafe =
    url.protocol === 'https:' || url.protocol === 'libsql:' || (url.protocol === 'http:' && isLoopback);
  if (!isSafe) throw new Error('LIBSQL_URL must be https: or libsql:, or http: on this machine.');
  if (url.search !== '')
    throw new Error('LIBSQL_URL must carry no parameters; the token belongs in LIBSQL_AUTH_TOKEN.');
}
