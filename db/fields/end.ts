import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import { endProblems } from '../assignments/rules.ts';
import { type CivilDate, type Ctx, later } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { field } from './assign.ts';
import { heldAnew } from './holders.ts';
import { groundsAnew } from './kept.ts';
import { fields } from './table.ts';

/** Ends a field on a day: from then on its lines go to whoever comes next. What was verified under it stays verified. */
export const endField = (ctx: Ctx, once: Once, seen: Seen, until: CivilDate) =>
  act(ctx, 'field.end', field, once, seen, find(ctx, seen.id), (found) => {
    if (found.until !== null) throw new WrongState('ended_already', { on: found.until });
    refuse(endProblems(found.from, until));
    return {
      set: { until, knownFrom: later(found.knownFrom, ctx.now) },
      also: [...heldAnew(ctx, { ...found, until, kind: 'field' }, found.lineage), ...groundsAnew()],
    };
  });

async function find(ctx: Ctx, id: string) {
  const [record, lineage] = await Promise.all([
    readOne(ctx, { table: fields, where: (f) => eq(f.id, id) }, present(ctx)),
    findLineage(ctx),
  ]);
  return record && { record: { ...record, lineage }, facts: {} };
}
