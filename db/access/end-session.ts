import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, isBy } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { session } from './sign-in.ts';
import { sessions } from './table.ts';

/** Signs one browser of one's own out; it is a stranger from the next request on. */
export const endSession = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'session.end', session, once, seen, findSession(ctx, seen.id), (found) => {
    if (found.endedAt !== null) throw new WrongState('session_over');
    return { set: { endedAt: ctx.now } };
  });

async function findSession(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: sessions, where: (s) => eq(s.id, id) }, present(ctx));
  const isOwn = isBy(ctx, record?.personId);
  return record && { record, facts: { isOwn } };
}
