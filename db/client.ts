// The one door to libSQL. Statements asked for in the same tick leave as one pipeline (one round trip);
// writes leave as one `write` batch. Every call has a deadline and every failure says what it means.
import type { Breaker } from './breaker.ts';
import { later } from './later.ts';
import { readInOne } from './pipeline.ts';
import { DatabaseFailure, type Row, type Statement } from './wire.ts';

/** Whoever only reads does without the library. */
const writing = later(() => import('./writing.ts'));

/** A request that needs more legs to the database than this has lost its way. Under the 50 that some Workers may make in all. */
export const maxRoundTrips = 45;

/** The request has used up the legs it may take: a limit of ours, and no word about the database. */
export class TooManyRoundTrips extends DatabaseFailure {
  readonly limit = maxRoundTrips;
  constructor() {
    super(`More than ${maxRoundTrips} round trips in one request.`, 'not-sent');
  }
}

export { DatabaseFailure, type Row, type Statement, type Value } from './wire.ts';

export interface DbConfig {
  /** `https:` or `libsql:`; `http:` only for a loopback address. */
  readonly url: string;
  readonly authToken?: string | undefined;
  /** Milliseconds the whole request may spend on the database. */
  readonly deadlineMs?: number;
  readonly fetch?: typeof fetch;
  /** Keeps calls from a database that does not answer; shared by all who ask it. */
  readonly breaker?: Breaker;
}

export interface Db {
  /** Rows of one reading statement. Calls made in one tick travel together and see one snapshot. */
  read(statement: Statement): Promise<Row[]>;
  /**
   * All or nothing, in order, in one transaction begun for writing. Answers each statement's rows. What will be read next may go
   * along: it is read as the transaction leaves the ledger, and told, once each, to whoever reads it.
   */
  writeBatch(statements: readonly Statement[], next?: readonly Statement[]): Promise<Row[][]>;
  /** The same database on a connection of its own, with a deadline of its own: for settling an unknown outcome. */
  fresh(): Db;
  readonly spent: { statements: number; roundTrips: number };
}

/** HTTP answers of a server, or of what stands before it, that looked at no statement: nothing was done. */
const refusedUnread = new Set([401, 403, 404, 413, 429]);

/** HTTP answers by which somebody on the way says that the database itself was not reached. */
const notReached = new Set([502, 503, 504]);

export function openDb(config: DbConfig): Db {
  checkUrl(config.url);
  const spent = { statements: 0, roundTrips: 0 };
  const deadline = Date.now() + (config.deadlineMs ?? 8_000);
  const { breaker, fetch: send = fetch } = config;
  /** One leg to the database, within what time and legs are left. */
  const leg = async (request: Request): Promise<Response> => {
    const left = deadline - Date.now();
    if (left <= 0) throw new DatabaseFailure('The time for this request is used up.', 'not-sent');
    if (spent.roundTrips >= maxRoundTrips) throw new TooManyRoundTrips();
    breaker?.enter();
    spent.roundTrips++;
    const response = await send(request, { signal: AbortSignal.timeout(left) }).catch((failure: unknown) => {
      breaker?.failed();
      throw failure;
    });
    if (notReached.has(response.status)) breaker?.failed();
    else breaker?.answered();
    if (refusedUnread.has(response.status))
      throw new DatabaseFailure(`The database refused the request (HTTP ${response.status}).`, 'rejected');
    return response;
  };
  const door = { url: config.url, authToken: config.authToken || undefined, leg };

  let waiting: { statement: Statement; resolve: (rows: Row[]) => void; reject: (e: unknown) => void }[] = [];
  const flush = async () => {
    const leaving = waiting;
    waiting = [];
    try {
      spent.statements += leaving.length;
      const answers = await readInOne(
        door,
        leaving.map((w) => w.statement),
      );
      leaving.forEach((w, i) => {
        w.resolve(answers[i]!);
      });
    } catch (e) {
      for (const w of leaving) w.reject(e);
    }
  };

  /** What was read along with the last change, by its statement. */
  let alongside = new Map<string, Row[]>();
  const take = (statement: Statement): Row[] | undefined => {
    if (alongside.size === 0) return undefined;
    const key = JSON.stringify(statement);
    const rows = alongside.get(key);
    alongside.delete(key);
    return rows;
  };

  return {
    spent,
    read: (statement) =>
      new Promise((resolve, reject) => {
        const rows = take(statement);
        if (rows) return resolve(rows);
        waiting.push({ statement, resolve, reject });
        // Two hops: resolvers that await one already-settled promise still catch the same pipeline.
        if (waiting.length === 1) queueMicrotask(() => queueMicrotask(flush));
      }),
    async writeBatch(statements, next = []) {
      const { writeInOne } = await writing();
      alongside = new Map();
      spent.statements += statements.length + next.length;
      const answers = await writeInOne(door, [...statements, ...next]).catch((failure: unknown) => {
        // What only goes along stands in no act's way.
        const at =
          failure instanceof DatabaseFailure && failure.outcome === 'rejected' ? failure.statement : null;
        if (at === null || at < statements.length) throw failure;
        return writeInOne(door, statements);
      });
      if (answers.length === statements.length) return answers;
      alongside = new Map(next.map((one, at) => [JSON.stringify(one), answers[statements.length + at]!]));
      return answers.slice(0, statements.length);
    },
    fresh: () => openDb({ ...config, deadlineMs: 3_000 }),
  };
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
