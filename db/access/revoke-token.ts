import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, isBy } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { token } from './issue-token.ts';
import { tokens } from './table.ts';

/** Ends a token; it opens nothing from the next request on, nor does a browser that was signed in with it. */
export const revokeToken = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'token.revoke', token, once, seen, findToken(ctx, seen.id), (found) => {
    if (found.revokedAt !== null) throw new WrongState('token_revoked');
    return { set: { revokedAt: ctx.now } };
  });

// The reader shows tokens to administrators and to the office they were given to: to everyone else there is none.
async function findToken(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: tokens, where: (t) => eq(t.id, id) }, present(ctx));
  const isOwn = isBy(ctx, record?.personId);
  return record && { record, facts: { isOwn } };
}
