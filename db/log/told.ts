// What is told of the log as it stands: its newest head apart, how much waits for the next one, and how much of what is in it.
import type { Db } from '../client.ts';
import { headOf } from './checkpoint.ts';
import { checkpointIn, noteIn } from './note.ts';

export interface ToldHead {
  /** The name of the log. */
  readonly origin: string;
  readonly size: number;
  /** Base64, as it stands in the note. */
  readonly root: string;
  readonly note: string;
  readonly signedAt: string;
  /** By whom: the log's own keys, each by its name and its id. */
  readonly keys: readonly { readonly name: string; readonly id: string }[];
  readonly witnesses: readonly { readonly name: string; readonly seenAt: string }[];
}

export interface Standing {
  readonly head: ToldHead | null;
  /** Leaves that have their place and that no signed head holds yet. */
  readonly waiting: number;
}

export async function standingOf(db: Db): Promise<Standing> {
  const [head, [row]] = await Promise.all([
    headOf(db),
    db.read({ sql: 'SELECT coalesce(max(number) + 1, 0) AS placed FROM log_entries', args: [] }),
  ]);
  const note = head && noteIn(head.note);
  const said = note && checkpointIn(note.text);
  return {
    head: said && {
      ...said,
      note: head.note,
      signedAt: head.signedAt,
      keys: note.signatures.flatMap(({ name, id }) => (name === said.origin ? [{ name, id }] : [])),
      witnesses: head.witnesses.map(({ name, seenAt }) => ({
        name,
        seenAt: new Date(seenAt * 1_000).toISOString(),
      })),
    },
    waiting: Number(row!.placed) - (said?.size ?? 0),
  };
}

export interface Kind {
  /** The table of which a row is told, as leaves say it; `audit_log` for acts, `leaves` for publications. */
  readonly table: string;
  readonly count: number;
}

/** How many leaves tell of what. Of acts there is one for each, so what is left of all are acts: they are most, and are not counted. */
export async function kindsOf(db: Db): Promise<readonly Kind[]> {
  const rows = await db.read({
    sql: `SELECT source, count(*) AS n, (SELECT coalesce(max(number) + 1, 0) FROM log_entries) AS placed
      FROM log_entries WHERE source <> 'audit_log' GROUP BY source ORDER BY source`,
    args: [],
  });
  const others = rows.map(({ source, n }) => ({ table: String(source), count: Number(n) }));
  const placed = Number(rows[0]?.placed ?? 0);
  const acts = placed - others.reduce((sum, { count }) => sum + count, 0);
  return [{ table: 'audit_log', count: acts }, ...others].filter(({ count }) => count > 0);
}
