// The worker's GraphQL door in this process, with whatever database a test puts behind it.
import { actorFor } from '../../db/access/read.ts';
import { mintToken } from '../../db/access/token.ts';
import { type Db, type DbConfig, openDb } from '../../db/client.ts';
import { type Ctx, civilDate } from '../../db/ctx.ts';
import { schema } from '../../schema/index.ts';
import { tell } from '../../worker/errors.ts';
import { graphqlDoor } from '../../worker/graphql.ts';
import { newLine } from '../../worker/log.ts';
import { door as entrance, pepper } from '../support/fixed.ts';
import { bodyOf, type Reply } from './changes.ts';
import type { Office } from './offices.ts';
import type { Send } from './province.ts';

const door = graphqlDoor(schema);

export type OpenDatabase = () => Db;
export const databaseAt =
  (config: DbConfig, deadlineMs = 8_000): OpenDatabase =>
  () =>
    openDb({ ...config, deadlineMs });

export type Clock = () => string;
const rightClock: Clock = () => new Date().toISOString();
/** A machine's clock that is some minutes fast, or slow. */
export const clockOff =
  (minutes: number): Clock =>
  () =>
    new Date(Date.now() + minutes * 60_000).toISOString();

/** Sends a body as an office; the steps are those of worker/context.ts and worker/app.ts. */
export async function post(
  open: OpenDatabase,
  office: Office | null,
  body: string,
  clock: Clock = rightClock,
): Promise<Reply> {
  const db = open();
  const requestId = crypto.randomUUID();
  const now = clock();
  try {
    const actor = office ? await actorFor(db, office.token, entrance, now) : { kind: 'public' as const };
    if (!actor)
      return { status: 401, body: { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] } };
    const ctx: Ctx = {
      db,
      actor,
      now,
      today: civilDate(now),
      requestId,
      mintToken: (kind) => mintToken(pepper, kind),
    };
    const request = new Request('http://ledger.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const response = await door.fetch(request, { ctx, line: newLine(requestId) });
    return { status: response.status, body: (await response.json()) as Reply['body'] };
  } catch (failure) {
    const { status, code, message } = tell(failure, requestId, false);
    return { status, body: { errors: [{ message, extensions: { code } }] } };
  }
}

/** Sends wishes through the door to a database. */
export const sendTo =
  (open: OpenDatabase, around = '', clock = rightClock): Send =>
  (wish) =>
    post(open, wish.office, bodyOf(wish, around), clock);
