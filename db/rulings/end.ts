import { inArray, type SQL, sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, later } from '../ctx.ts';
import { Invalid, type Problem, problem, refuse, WrongState } from '../errors.ts';
import { present, readAll } from '../reading.ts';
import { rounds } from '../rounds/table.ts';
import { byId } from '../shape.ts';
import { findRuling, ruling } from './found.ts';
import type { RulingFound } from './ground.ts';
import { notOver } from './rules.ts';
import { obligations, rulings } from './table.ts';

/** Ends a ruling on a day, today at the earliest: periods that end from then on are no longer owed; all before stay owed, late or not. */
export const endRuling = (ctx: Ctx, once: Once, seen: Seen, until: CivilDate) =>
  act(ctx, 'ruling.end', ruling, once, seen, findRuling(ctx, seen.id), (found) => {
    if (found.until !== null) throw new WrongState('ended_already', { on: found.until });
    refuse([...notOver('until', until, ctx.today), ...tooEarly('until', found, until)]);
    return { set: ended(ctx, found, until), also: [released(ctx, found.id, until)] };
  });

/** How many rulings one act may end. */
const mostAtOnce = 100;

/** Ends many on one day, in one act: all of them or none. */
export const endRulings = (ctx: Ctx, once: Once, seen: readonly Seen[], until: CivilDate) =>
  act(ctx, 'ruling.end', ruling, once, seen[0] ?? nothing, findTogether(ctx, seen), ({ all, ...first }) => {
    refuse([
      ...notOver('until', until, ctx.today),
      ...seen.flatMap(({ id, revision }, at): Problem[] => {
        const path = `rulings[${at}]`;
        const found = all.get(id);
        if (!found) return [problem(path, 'not_found')];
        if (found.revision !== revision) return [problem(path, 'stale_revision')];
        if (found.until !== null) return [problem(path, 'ended_already', { on: found.until })];
        return tooEarly(path, found, until);
      }),
    ]);
    return {
      set: ended(ctx, first, until),
      alongside: seen
        .slice(1)
        .map((one) => ({ entity: ruling, seen: one, set: ended(ctx, all.get(one.id)!, until) })),
      also: seen.map(({ id }) => released(ctx, id, until)),
    };
  });

const nothing: Seen = { id: '', revision: 0 };

const ended = (ctx: Ctx, { knownFrom }: RulingFound, until: CivilDate) => ({
  until,
  knownFrom: later(knownFrom, ctx.now),
});

const tooEarly = (path: string, { from }: RulingFound, until: CivilDate): Problem[] =>
  until < from ? [problem(path, 'only_after', { since: from })] : [];

async function findTogether(ctx: Ctx, seen: readonly Seen[]) {
  const ids = seen.map(({ id }) => id);
  if (ids.length === 0 || ids.length > mostAtOnce)
    throw new Invalid([problem('rulings', 'names_out', { least: 1, most: mostAtOnce })]);
  if (new Set(ids).size < ids.length) throw new Invalid([problem('rulings', 'line_twice')]);
  const found = await readAll(
    ctx,
    { table: rulings, where: (r) => inArray(r.id, ids), order: byId },
    present(ctx),
  );
  const all = new Map(found.map((one) => [one.id, one]));
  const first = all.get(ids[0]!);
  return first ? { record: { ...first, all }, facts: {} } : null;
}

/** What a ruling made due that its end on a day lets go: not what is due already. */
export const letGo = (ctx: Ctx, rulingId: string, until: CivilDate): SQL =>
  sql`(ruling_id = ${rulingId} AND released_on IS NULL AND due_at > ${ctx.now}
      AND round_id IN (SELECT id FROM ${rounds} WHERE period_end >= ${until}))`;

/** Of what a ruling made due, the periods that end on or after a day are no longer owed from that day. */
export const released = (ctx: Ctx, rulingId: string, until: CivilDate): SQL =>
  sql`UPDATE ${obligations} SET released_on = ${until}, revision = ${obligations.revision} + 1,
      known_from = max(${obligations.knownFrom}, ${ctx.now})
    WHERE ${letGo(ctx, rulingId, until)}`;
