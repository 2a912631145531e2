// A ledger of its own for a test file: the real schema over the real server on a copy of the seeded database.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DocumentNode, type ExecutionResult, execute, graphql, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { actorFor } from '../../db/access/read.ts';
import { mintToken } from '../../db/access/token.ts';
import type { Db, Row } from '../../db/client.ts';
import { type Actor, type Ctx, civilDate } from '../../db/ctx.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import { schema } from '../../schema/index.ts';
import { door, pepper, testNow } from './fixed.ts';
import { patient, patiently } from './patient.ts';

/** Who asks: an example person by role, or nobody. */
export type Who = 'public' | 'haiPhong' | 'sonLa' | 'ministry' | 'commission' | 'administrator';

export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was asked for
  readonly data: Record<string, any>;
  readonly errors: ExecutionResult['errors'];
  readonly statements: number;
  readonly roundTrips: number;
}

export interface Ledger {
  /** What opens its database. */
  readonly config: { readonly url: string; readonly authToken: string };
  /** Seconds since the test's beginning; acts take their time from it. */
  advance(seconds: number): void;
  ctx(who: Who, over?: Partial<Ctx>): Promise<Ctx>;
  ask(who: Who, source: string, variables?: Record<string, unknown>, over?: Partial<Ctx>): Promise<Asked>;
  rows(sql: string, args?: (string | number | null)[]): Promise<Row[]>;
  db(): Db;
}

const order: Who[] = ['haiPhong', 'sonLa', 'ministry', 'commission', 'administrator'];

/** Kept candidates for verifying that differ from those worked out anew: an act of this file forgot to bring them up to date. */
const candidateDifferences = (from: Db): Promise<Row[]> => {
  const columns = 'directive_id, line, place, why, agency_id, field_id, ref, "from", until';
  const anew = `SELECT ${columns} FROM line_grounds UNION SELECT ${columns} FROM last_resorts`;
  const kept = `SELECT ${columns} FROM line_candidates`;
  return from.read({
    sql: `SELECT 'missing', * FROM (${anew} EXCEPT ${kept}) UNION ALL SELECT 'left over', * FROM (${kept} EXCEPT SELECT * FROM (${anew}))`,
    args: [],
  });
};

/** What was found to be a question of the schema is read and checked once, however many ask it; as many as the matrix asks in turn. */
const known = new Map<string, DocumentNode>();
const mostKnown = 600;

/** Undefined where it is no question of the schema: what is wrong with it is said by graphql itself. */
function knownDocument(source: string): DocumentNode | undefined {
  const before = known.get(source);
  if (before) return before;
  try {
    const document = parse(source);
    if (validate(schema, document).length > 0) return undefined;
    known.set(source, document);
    if (known.size > mostKnown) known.delete(known.keys().next().value!);
    return document;
  } catch {
    return undefined;
  }
}

/** Declares a ledger for the file it is called in. */
export function useLedger(): Ledger {
  let server: RunningServer;
  let folder: string;
  let tokens: Record<string, string>;
  let now = Date.parse(testNow);

  beforeAll(async () => {
    const base = inject('base');
    folder = mkdtempSync(join(tmpdir(), 'ledger-'));
    copyFileSync(join(base, 'ledger.db'), join(folder, 'ledger.db'));
    const examples = JSON.parse(readFileSync(join(base, 'examples.json'), 'utf8')) as { token: string }[];
    tokens = Object.fromEntries(order.map((who, at) => [who, examples[at]!.token]));
    server = await startServer({ file: join(folder, 'ledger.db'), ...patient });
  });
  afterAll(async () => {
    expect(await candidateDifferences(db())).toEqual([]);
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const db = () => patiently(server.config);
  const ctx = async (who: Who, over: Partial<Ctx> = {}): Promise<Ctx> => {
    const at = over.now ?? new Date(now++).toISOString();
    const mine = over.db ?? db();
    const actor: Actor | null =
      over.actor ?? (who === 'public' ? { kind: 'public' } : await actorFor(mine, tokens[who]!, door, at));
    if (!actor) throw new Error(`The token of ${who} is not accepted.`);
    return {
      db: mine,
      actor,
      now: at,
      today: civilDate(at),
      requestId: 'test',
      mintToken: (kind) => mintToken(pepper, kind),
      ...over,
    };
  };
  return {
    get config() {
      return server.config;
    },
    advance: (seconds) => {
      now += seconds * 1_000;
    },
    ctx,
    db,
    ask: async (who, source, variables = {}, over = {}) => {
      const contextValue = await ctx(who, over);
      const document = knownDocument(source);
      const asked = { schema, variableValues: variables, contextValue };
      const result = await (document ? execute({ ...asked, document }) : graphql({ ...asked, source }));
      const { statements, roundTrips } = contextValue.db.spent;
      return { data: (result.data ?? {}) as Asked['data'], errors: result.errors, statements, roundTrips };
    },
    rows: (sql, args = []) => db().read({ sql, args }),
  };
}
