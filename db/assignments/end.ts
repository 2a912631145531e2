import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, later } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { groundsAnew } from '../fields/kept.ts';
import { present, readOne } from '../reading.ts';
import { thenDue } from '../rulings/materialise.ts';
import { assignment, ofItsTask } from './assign.ts';
import { findLineage, restretched } from './responsibilities.ts';
import { endProblems } from './rules.ts';
import { assignments } from './table.ts';

/** Ends an assignment on a day: from then on nobody holds it under it, nor owes what rulings make due of it. What was so before stays so. */
export const endAssignment = (ctx: Ctx, once: Once, seen: Seen, until: CivilDate) =>
  thenDue(ctx, ended(ctx, once, seen, until), ofItsTask);

const ended = (ctx: Ctx, once: Once, seen: Seen, until: CivilDate) =>
  act(ctx, 'assignment.end', assignment, once, seen, find(ctx, seen.id), (found) => {
    if (found.until !== null) throw new WrongState('ended_already', { on: found.until });
    refuse(endProblems(found.from, until));
    return {
      set: { until, knownFrom: later(found.knownFrom, ctx.now) },
      also: [...restretched(ctx, { ...found, until }, found.lineage), ...groundsAnew()],
    };
  });

async function find(ctx: Ctx, id: string) {
  const [record, lineage] = await Promise.all([
    readOne(ctx, { table: assignments, where: (a) => eq(a.id, id) }, present(ctx)),
    findLineage(ctx),
  ]);
  return record && { record: { ...record, lineage }, facts: {} };
}
