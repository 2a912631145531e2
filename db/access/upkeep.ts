import type { Ctx } from '../ctx.ts';
import type { Session } from './read.ts';
import { staleSince } from './rules.ts';

const keptMs = 90 * 86_400_000; // A province's line can be down for days and its queue wait for weeks.

/** Keys forgotten in one go; what is left is the next run's. */
const atOnce = 5_000;

/** Forgets idempotency keys older than 90 days. Safe to run at any time and as often as wanted. */
export async function forgetOldKeys(ctx: Pick<Ctx, 'db' | 'now'>): Promise<number> {
  const before = new Date(Date.parse(ctx.now) - keptMs).toISOString();
  const [, gone] = await ctx.db.writeBatch([
    {
      sql: 'DELETE FROM idempotency WHERE rowid IN (SELECT rowid FROM idempotency WHERE at < ? LIMIT ?)',
      args: [before, atOnce],
    },
    { sql: 'SELECT changes() AS gone', args: [] },
  ]);
  return Number(gone?.[0]?.gone ?? 0);
}

/**
 * Notes that a session is still in use, at most every five minutes. No act: nobody decided anything, and nothing but the
 * end of the session by silence depends on it.
 */
export async function noteSeen(ctx: Pick<Ctx, 'db' | 'now'>, session: Session): Promise<void> {
  if (session.lastSeenAt > staleSince(ctx.now)) return;
  await ctx.db.writeBatch([
    {
      sql: 'UPDATE sessions SET last_seen_at = ?1 WHERE id = ?2 AND ended_at IS NULL AND last_seen_at < ?1',
      args: [ctx.now, session.id],
    },
  ]);
}
