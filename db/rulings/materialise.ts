// Brings what rulings make due up to the day: new rounds open, duties pass on, open sets of addressees get their names.
import { and, gt, type SQL, sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { responsibilities } from '../assignments/table.ts';
import { DatabaseFailure } from '../client.ts';
import { type Ctx, later } from '../ctx.ts';
import { dayAfter } from '../dates.ts';
import { Conflict } from '../errors.ts';
import { present, readPage } from '../reading.ts';
import { byId } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { allowance } from '../upkeep/allowance.ts';
import { walk } from '../upkeep/walk.ts';
import { findGrounded, ruling } from './found.ts';
import { findGround, isBehind, type RulingFound, written } from './ground.ts';
import { assigneeSets, rulings } from './table.ts';

/** Writes down what one ruling makes due by now. Safe to ask for at any time. */
export const applyRuling = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'ruling.apply', ruling, once, seen, findGrounded(ctx, seen.id), ({ ground, ...found }) => ({
    set: { appliedAt: ctx.now, knownFrom: later(found.knownFrom, ctx.now) },
    ...written(ctx, found, ground),
  }));

/** Rulings looked at together. */
const atOnce = 10;

export interface RulingsApplied {
  readonly rulings: number;
  readonly isDone: boolean;
}

/**
 * Applies every ruling that is behind, going on from where the last run stopped and as far as its round trips go. Two runs at
 * once, or one after the other, do it once.
 */
export async function materialise(ctx: Ctx, roundTrips: number): Promise<RulingsApplied> {
  const allowed = allowance(ctx.db, roundTrips);
  // A connection each: what one may ask of the database is bounded.
  const own = (): Ctx => ({ ...ctx, db: allowed.db.fresh() });
  let applied = 0;
  const stands = await walk(ctx, 'rulings', allowed, async (after) => {
    const page = await inForceFrom(own(), after, atOnce);
    for (const one of await behind(own(), page)) {
      if (allowed.left() <= 0) return 'stopped';
      if (await broughtUp(own(), one)) applied++;
    }
    return { last: page.length < atOnce ? null : page.at(-1)!.id };
  });
  return { rulings: applied, isDone: stands === null };
}

/** False where somebody else applied or changed it in this moment: the next run sees to the rest. */
async function broughtUp(ctx: Ctx, { id, revision }: Seen): Promise<boolean> {
  const once = { key: `apply-${id}-${revision}`, request: { change: 'applyRuling', id, revision } };
  try {
    await applyRuling(ctx, once, { id, revision });
    return true;
  } catch (e) {
    if (e instanceof Conflict) return false;
    throw e;
  }
}

/** What an act may ask of the database for what follows from it; beyond that the job goes on within the hour. */
const roundTripsBehind = 40;
/** Rulings looked at together behind an act: a few readings tell of all of them. */
const atOnceBehind = 100;

/** Whose duties an act has changed, so that no other rulings are looked at: those of a task or its group, of an addressee, or of whatever a body may stand behind. */
export type Touched =
  | { readonly taskId: string; readonly assignmentId: string }
  | { readonly collectiveId: string }
  | { readonly agencyId: string };

/**
 * Behind an act that names who is to do what: what rulings make due by that is written down before the act is answered.
 * Whoever is not answered asks again with the same key, and it is done then, or by the job.
 */
export async function thenDue<R>(
  ctx: Ctx,
  act: Promise<R>,
  touchedBy: (done: R) => Touched | null,
): Promise<R> {
  const done = await act;
  const touched = touchedBy(done);
  if (touched === null) return done;
  const allowed = allowance(ctx.db.fresh(), roundTripsBehind);
  const own = (): Ctx => ({ ...ctx, db: allowed.db.fresh(), actor: { kind: 'system', job: 'upkeep' } });
  try {
    for (let after: string | undefined = ''; after !== undefined && allowed.left() > 0; ) {
      const page: RulingFound[] = await inForceFrom(own(), after, atOnceBehind, touched);
      for (const one of await behind(own(), page)) await broughtUp(own(), one);
      after = page.length < atOnceBehind ? undefined : page.at(-1)!.id;
    }
  } catch (e) {
    throw e instanceof DatabaseFailure ? new DatabaseFailure(e, 'unknown') : e;
  }
  return done;
}

/** Rulings about tasks for which such a body, or addressee, is named. */
function about(r: typeof rulings, touched: Touched): SQL {
  const named = sql`SELECT t.id, t.parent_id FROM json_each(${r.taskIds}) AS n JOIN ${tasks} t ON t.id = n.value`;
  if ('taskId' in touched)
    // One that binds only bodies that it names has nothing to do with an assignment to others; a collective may stand for them.
    return sql`EXISTS (SELECT 1 FROM (${named}) AS its WHERE ${touched.taskId} IN (its.id, its.parent_id))
      AND (${r.agencyIds} = '[]' OR EXISTS (SELECT 1 FROM ${responsibilities} h JOIN ${agencies} a ON a.id = h.agency_id
        WHERE h.assignment_id = ${touched.assignmentId} AND (a.is_collective = 1 OR h.agency_id IN (SELECT value FROM json_each(${r.agencyIds})))))`;
  const holder =
    'collectiveId' in touched
      ? sql`= ${touched.collectiveId}`
      : sql`IN (SELECT ${touched.agencyId} UNION ALL SELECT collective_id FROM ${assigneeSets})`;
  return sql`EXISTS (SELECT 1 FROM (${named}) AS its JOIN ${responsibilities} h ON h.task_id IN (its.id, its.parent_id) WHERE h.agency_id ${holder})`;
}

async function inForceFrom(
  ctx: Ctx,
  after: string,
  first: number,
  touched?: Touched,
): Promise<RulingFound[]> {
  // A ruling that has ended may still have a last turn to open: at most a year after its period.
  const since = dayAfter(ctx.today, -400);
  const inForce = (r: typeof rulings) =>
    and(gt(r.id, after), sql`(${r.until} IS NULL OR ${r.until} > ${since})`, touched && about(r, touched));
  const { rows } = await readPage(
    ctx,
    { table: rulings, where: inForce, order: byId },
    { first },
    present(ctx),
  );
  return rows;
}

/** Those of these rulings that make something due which is not written down yet. */
async function behind(ctx: Ctx, page: readonly RulingFound[]): Promise<RulingFound[]> {
  // The ground of a directive is read once for all of its rulings, with every task that one of them is about.
  const directiveIds = [...new Set(page.map(({ directiveId }) => directiveId))];
  const grounds = await Promise.all(
    directiveIds.map((id) => {
      const taskIds = page.filter((one) => one.directiveId === id).flatMap((one) => one.taskIds);
      return findGround(ctx, id, [...new Set(taskIds)]);
    }),
  );
  const groundOf = ({ directiveId }: RulingFound) => grounds[directiveIds.indexOf(directiveId)]!;
  const answers = await Promise.all(page.map((one) => isBehind(ctx, one, groundOf(one))));
  return page.filter((_, at) => answers[at]);
}
