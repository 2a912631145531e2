// Ways in that were tried in vain, counted in the database: by the office that something was tried on, and by where it was tried from.
// Of an address only the network is taken (/24, /64), as a keyed hash that another day makes another one of.
import type { Db } from '../client.ts';
import { civilDate, type Instant } from '../ctx.ts';
import { networkOf } from './network.ts';
import { dayBefore, secondsAfter } from './rules.ts';
import { hashToken } from './token.ts';

/** What is counted for an address; null where there is none to count for. */
export async function ofAddress(
  address: string | null,
  pepper: string,
  now: Instant,
): Promise<string | null> {
  const network = address === null ? null : networkOf(address);
  return network && `address:${await hashToken(`address:${civilDate(now)}:${network}`, pepper)}`;
}

/** Seconds until something may be tried again on or from any of these; 0 for at once. */
export async function secondsToWait(
  db: Pick<Db, 'read'>,
  subjects: readonly string[],
  now: Instant,
): Promise<number> {
  if (subjects.length === 0) return 0;
  const rows = await db.read({
    sql: `SELECT failures, last_at FROM attempts WHERE subject IN (SELECT value FROM json_each(?)) AND last_at > ?`,
    args: [JSON.stringify(subjects), dayBefore(now)],
  });
  const waits = rows.map(({ failures, last_at }) =>
    Math.ceil(secondsAfter(Number(failures)) - (Date.parse(now) - Date.parse(String(last_at))) / 1_000),
  );
  return Math.max(0, ...waits);
}

/** Whose a secret is that opens nothing any more; null for one that never opened anything. */
export async function officeTried(db: Pick<Db, 'read'>, hash: string): Promise<string | null> {
  const [row] = await db.read({
    sql: `SELECT person_id FROM sign_in_links WHERE hash = ?1 UNION ALL SELECT person_id FROM tokens WHERE hash = ?1 LIMIT 1`,
    args: [hash],
  });
  return row === undefined ? null : String(row.person_id);
}
