// When the ledger was last backed up, told to the ledger itself by whatever did so: wherever it is served from, whoever watches over it
// sees when that was long ago.
import type { Db, Row } from '../client.ts';
import type { Instant } from '../ctx.ts';

/** A day, and two hours for whoever does it by night. */
const oldAfterSeconds = 26 * 3_600;

export const backupStatement = {
  sql: `SELECT (SELECT after FROM walks WHERE id = 'backup.whole') AS whole,
    (SELECT after FROM walks WHERE id = 'backup.journal') AS journal,
    (SELECT at FROM audit_log ORDER BY rowid LIMIT 1) AS since`,
  args: [],
};

export interface Backups {
  /** Seconds since the newest whole one, and since the newest that tells what differs; null where there is none. */
  readonly wholeAge: number | null;
  readonly journalAge: number | null;
  readonly warning: 'NO_BACKUP' | 'BACKUP_TOO_OLD' | null;
}

export function backupsIn([row]: readonly Row[], now: Instant): Backups {
  const age = (at: unknown) =>
    at == null ? null : Math.max(0, (Date.parse(now) - Date.parse(String(at))) / 1_000);
  const [wholeAge, journalAge, ledgerAge] = [age(row?.whole), age(row?.journal), age(row?.since)];
  const isOld = (seconds: number | null) => (seconds ?? 0) > oldAfterSeconds;
  const warning =
    wholeAge === null
      ? isOld(ledgerAge)
        ? 'NO_BACKUP'
        : null
      : isOld(wholeAge) || isOld(journalAge)
        ? 'BACKUP_TOO_OLD'
        : null;
  return { wholeAge, journalAge, warning };
}

/** No act: nobody decides anything by it, and a later one takes its place. */
export async function noteBackup(db: Db, at: Instant, isWhole: boolean): Promise<void> {
  const note = (id: string) => ({
    sql: 'INSERT INTO walks (id, after, moved_at) VALUES (?1, ?2, ?2) ON CONFLICT (id) DO UPDATE SET after = ?2, moved_at = ?2',
    args: [id, at],
  });
  await db.writeBatch([note('backup.journal'), ...(isWhole ? [note('backup.whole')] : [])]);
}
