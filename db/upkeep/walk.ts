// A job's way through a table in pages, kept between its runs. No act: nobody decides anything by it, and whoever walks a
// page twice finds it done.
import type { Ctx } from '../ctx.ts';
import type { Allowance } from './allowance.ts';

export type WalkName = 'rulings' | 'rungs' | 'letters';

/** The last key of a page; null when nothing is behind it; 'stopped' when the page is not done and is to be walked again. */
export type Walked = { readonly last: string | null } | 'stopped';

/** Walks on from where the last run stopped, as far as the allowance goes. Answers where it stands; null: it came to the end. */
export async function walk(
  ctx: Ctx,
  name: WalkName,
  { db, left }: Allowance,
  page: (after: string) => Promise<Walked>,
): Promise<string | null> {
  const [stood] = await db.fresh().read({ sql: 'SELECT after FROM walks WHERE id = ?', args: [name] });
  for (let after = String(stood?.after ?? ''); ; ) {
    if (left() <= 0) return after;
    const walked = await page(after);
    if (walked === 'stopped') return after;
    const next = walked.last ?? '';
    const [, [now]] = (await db.fresh().writeBatch([
      {
        sql: `INSERT INTO walks (id, after, moved_at) VALUES (?1, ?2, ?3)
          ON CONFLICT (id) DO UPDATE SET after = excluded.after, moved_at = excluded.moved_at WHERE after = ?4`,
        args: [name, next, ctx.now, after],
      },
      { sql: 'SELECT after FROM walks WHERE id = ?', args: [name] },
    ])) as [unknown, [{ after: string }]];
    // Another run may walk here too and be further on already; one that is back at the beginning has been through.
    if (now.after <= after) return null;
    after = now.after;
  }
}
