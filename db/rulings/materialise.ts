// Brings what rulings make due up to the day: new rounds open, duties pass on, open sets of addressees get their names.
import { sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { dayAfter } from '../dates.ts';
import { Conflict } from '../errors.ts';
import { present, readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import { findGrounded, ruling } from './found.ts';
import { isBehind, written } from './ground.ts';
import { rulings } from './table.ts';

/** Writes down what one ruling makes due by now. Safe to ask for at any time. */
export const applyRuling = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'ruling.apply', ruling, once, seen, findGrounded(ctx, seen.id), ({ found, ground }) => ({
    set: { appliedAt: ctx.now, knownFrom: later(found.knownFrom, ctx.now) },
    ...written(ctx, found, ground),
  }));

/** Applies every ruling that is behind; answers how many were. Two runs at once, or one after the other, do it once. */
export async function materialise(ctx: Ctx): Promise<number> {
  // A ruling that has ended may still have a last turn to open: at most a year after its period.
  const since = dayAfter(ctx.today, -400);
  const inForce = await readAll(
    ctx,
    { table: rulings, where: (r) => sql`(${r.until} IS NULL OR ${r.until} > ${since})`, order: byId },
    present(ctx),
  );
  let applied = 0;
  for (const { id } of inForce) {
    // A connection each: what one job may ask of the database is bounded.
    const fresh = { ...ctx, db: ctx.db.fresh() };
    const there = await findGrounded(fresh, String(id));
    if (!there || !(await isBehind(fresh, there.record.found, there.record.ground))) continue;
    const { revision } = there.record;
    const once = { key: `apply-${String(id)}-${revision}`, request: { change: 'applyRuling', id, revision } };
    try {
      await applyRuling(fresh, once, { id: String(id), revision });
      applied++;
    } catch (e) {
      // Somebody else applied or changed it in this moment; the next run sees to the rest.
      if (!(e instanceof Conflict)) throw e;
    }
  }
  return applied;
}
