import { and, eq, gt, isNull } from 'drizzle-orm';
import { act, begin, changedMeanwhile, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, isBy } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { notOver } from '../rulings/rules.ts';
import { membership } from './add-membership.ts';
import {
  accessRequest,
  administratorsBeside,
  isWeighty,
  notesBodies,
  requestFor,
  takesTwo,
} from './second.ts';
import { accessRequests, memberships } from './table.ts';

/**
 * An office acts for a body no longer, from a day that is not past; what it did stays as it was done. Where its role weighs, this is
 * asked of a second administrator, and the role goes on until that one agrees.
 */
export async function endMembership(ctx: Ctx, once: Once, seen: Seen, until: CivilDate) {
  const found = await findMembership(ctx, seen.id);
  const check = (record: { readonly until: CivilDate | null }) => {
    if (record.until !== null) throw new WrongState('ended_already', { on: record.until });
    refuse(notOver('until', until, ctx.today));
  };
  if (!found || !takesTwo(ctx, found.administrators, isWeighty(found.record.role)))
    return act(ctx, 'membership.end', membership, once, seen, Promise.resolve(found), (record) => {
      check(record);
      return { set: { until }, also: notesBodies(ctx, [record.agencyId]) };
    });
  const { record } = found;
  await begin(ctx, 'membership.end', accessRequest, once, Promise.resolve(found), () => {
    if (record.revision !== seen.revision) throw changedMeanwhile(record.revision);
    check(record);
    if (found.isAsked) throw new WrongState('asked_already');
    return {
      row: requestFor(ctx, { kind: 'end', targetId: record.id, personId: record.personId, until }),
      also: notesBodies(ctx, [record.agencyId]),
    };
  });
  return record;
}

async function findMembership(ctx: Ctx, id: string) {
  const [record, administrators, asked] = await Promise.all([
    readOne(ctx, { table: memberships, where: (m) => eq(m.id, id) }, present(ctx)),
    administratorsBeside(ctx),
    readOne(
      ctx,
      {
        table: accessRequests,
        where: (r, { now }) => and(eq(r.targetId, id), isNull(r.decision), stillOpen(r, now)),
      },
      present(ctx),
    ),
  ]);
  return (
    record && {
      record,
      administrators,
      isAsked: asked !== null,
      facts: { isOwn: isBy(ctx, record.personId) },
    }
  );
}

const stillOpen = (r: typeof accessRequests, now: string) => gt(r.expiresAt, now);
