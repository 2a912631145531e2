import { type SQL, sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, endOfDay, later } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { asStored, findRuling, ruling } from './found.ts';
import { dayAfter, notOver } from './rules.ts';
import { obligations } from './table.ts';

/** Ends a ruling on a day, today at the earliest: what would fall due from then on is no longer owed, what fell due before stays. */
export const endRuling = (ctx: Ctx, once: Once, seen: Seen, until: CivilDate) =>
  act(ctx, 'ruling.end', ruling, once, seen, find(ctx, seen.id), (found) => {
    if (found.until !== null) throw new WrongState(`This ruling already ended on ${found.until}.`);
    refuse([
      ...notOver('until', until, ctx.today),
      ...(until < found.from
        ? [{ path: 'until', message: `It takes effect on ${found.from}; it can only end after that.` }]
        : []),
    ]);
    return {
      set: { until, knownFrom: later(found.knownFrom, ctx.now) },
      also: [released(ctx, found.id, until)],
    };
  });

/** What of a ruling would fall due on or after a day is no longer owed from that day. */
export const released = (ctx: Ctx, rulingId: string, until: CivilDate): SQL =>
  sql`UPDATE ${obligations} SET released_on = ${until}, revision = ${obligations.revision} + 1,
      known_from = max(${obligations.knownFrom}, ${ctx.now})
    WHERE ruling_id = ${rulingId} AND released_on IS NULL AND due_at > ${endOfDay(dayAfter(until, -1))} AND due_at > ${ctx.now}`;

async function find(ctx: Ctx, id: string) {
  const there = await findRuling(ctx, id);
  return there && { ...there, record: asStored(there.record) };
}
