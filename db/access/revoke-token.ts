import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, holds } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { token } from './issue-token.ts';
import { tokens } from './table.ts';

/** Ends a token; it opens nothing from the next request on. */
export const revokeToken = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'token.revoke', token, once, seen, findToken(ctx, seen.id), (found) => {
    if (found.revokedAt !== null) throw new WrongState('This token is already revoked.');
    return { set: { revokedAt: ctx.now } };
  });

async function findToken(ctx: Ctx, id: string) {
  if (!holds(ctx.actor, 'administrator')) return null;
  const record = await readOne(ctx, { table: tokens, where: (t) => eq(t.id, id) }, present(ctx));
  return record && { record: record as unknown as typeof tokens.$inferSelect, facts: {} };
}
