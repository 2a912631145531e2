import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, isBy } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { notOver } from '../rulings/rules.ts';
import { membership } from './add-membership.ts';
import { memberships } from './table.ts';

/** An office acts for a body no longer, from a day that is not past; what it did stays as it was done. */
export const endMembership = (ctx: Ctx, once: Once, seen: Seen, until: CivilDate) =>
  act(ctx, 'membership.end', membership, once, seen, findMembership(ctx, seen.id), (found) => {
    if (found.until !== null) throw new WrongState('ended_already', { on: found.until });
    refuse(notOver('until', until, ctx.today));
    return { set: { until } };
  });

async function findMembership(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: memberships, where: (m) => eq(m.id, id) }, present(ctx));
  return record && { record, facts: { isOwn: isBy(ctx, record.personId) } };
}
