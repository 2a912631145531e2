import type { Ctx } from '../ctx.ts';

const keptMs = 90 * 86_400_000; // A province's line can be down for days and its queue wait for weeks.

/** Forgets idempotency keys older than 90 days. Safe to run at any time and as often as wanted. */
export async function forgetOldKeys(ctx: Pick<Ctx, 'db' | 'now'>): Promise<number> {
  const before = new Date(Date.parse(ctx.now) - keptMs).toISOString();
  const [gone] = await ctx.db.writeBatch([
    { sql: 'DELETE FROM idempotency WHERE at < ? RETURNING 1 AS gone', args: [before] },
  ]);
  return gone?.length ?? 0;
}
