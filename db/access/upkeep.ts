import { type Ctx, civilDate, type Instant, type Person } from '../ctx.ts';
import type { Session } from './read.ts';
import { dayBefore, staleSince } from './rules.ts';

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
    // What was tried in vain before yesterday counts for nothing, and from which network is no longer known here.
    { sql: 'DELETE FROM attempts WHERE last_at < ?', args: [dayBefore(dayBefore(ctx.now))] },
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

/** Notes the day on which a token is used, once a day. No act, as above. */
export async function noteUsed(
  { db, now }: Pick<Ctx, 'db' | 'now'>,
  token: NonNullable<Person['token']>,
): Promise<void> {
  const today = civilDate(now);
  if (token.lastUsedOn === today) return;
  await db.writeBatch([
    {
      sql: 'UPDATE tokens SET last_used_on = ?1 WHERE id = ?2 AND (last_used_on IS NULL OR last_used_on < ?1)',
      args: [today, token.id],
    },
  ]);
}

/**
 * The secret of a session made anew, because its office may act as something else than when it was made: what somebody may have
 * learnt of the old one is worth nothing to the new privilege. False where another request was first. No act: the session goes on.
 */
export async function renewSecret(
  { db }: Pick<Ctx, 'db'>,
  session: Session,
  hash: string,
  before: string,
): Promise<boolean> {
  const [changed] = await db.writeBatch([
    {
      sql: 'UPDATE sessions SET hash = ?1, held = ?2 WHERE id = ?3 AND hash = ?4 AND ended_at IS NULL RETURNING id',
      args: [hash, session.held.now, session.id, before],
    },
  ]);
  return (changed?.length ?? 0) === 1;
}

/** Counts one more for each. No act: nobody decided anything. After a day without one it begins anew. */
export async function noteInVain(
  db: Pick<Ctx['db'], 'writeBatch'>,
  subjects: readonly string[],
  now: Instant,
): Promise<void> {
  if (subjects.length === 0) return;
  await db.writeBatch(
    subjects.map((subject) => ({
      sql: `INSERT INTO attempts (subject, failures, last_at) VALUES (?1, 1, ?2) ON CONFLICT (subject) DO UPDATE
SET failures = iif(last_at > ?3, failures + 1, 1), last_at = ?2`,
      args: [subject, now, dayBefore(now)],
    })),
  );
}
