import { type SQL, sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, later } from '../ctx.ts';
import { problem, refuse, WrongState } from '../errors.ts';
import { rounds } from '../rounds/table.ts';
import { findRuling, ruling } from './found.ts';
import { notOver } from './rules.ts';
import { obligations } from './table.ts';

/** Ends a ruling on a day, today at the earliest: periods that end from then on are no longer owed; all before stay owed, late or not. */
export const endRuling = (ctx: Ctx, once: Once, seen: Seen, until: CivilDate) =>
  act(ctx, 'ruling.end', ruling, once, seen, findRuling(ctx, seen.id), (found) => {
    if (found.until !== null) throw new WrongState('ended_already', { on: found.until });
    refuse([
      ...notOver('until', until, ctx.today),
      ...(until < found.from ? [problem('until', 'only_after', { since: found.from })] : []),
    ]);
    return {
      set: { until, knownFrom: later(found.knownFrom, ctx.now) },
      also: [released(ctx, found.id, until)],
    };
  });

/** Of what a ruling made due, the periods that end on or after a day are no longer owed from that day. */
export const released = (ctx: Ctx, rulingId: string, until: CivilDate): SQL =>
  sql`UPDATE ${obligations} SET released_on = ${until}, revision = ${obligations.revision} + 1,
      known_from = max(${obligations.knownFrom}, ${ctx.now})
    WHERE ruling_id = ${rulingId} AND released_on IS NULL AND due_at > ${ctx.now}
      AND round_id IN (SELECT id FROM ${rounds} WHERE period_end >= ${until})`;
