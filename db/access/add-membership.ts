import { and, eq, sql } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import { agencyById } from '../agencies/read.ts';
import type { Ctx, Role } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { accessRequest, findOffice, isWeighty, notesBodies, requestFor, takesTwo } from './second.ts';
import { memberships } from './table.ts';

export const membership: Entity<typeof memberships> = { name: 'membership', table: memberships };

/**
 * Lets an office that is there already act for a body too, or as something else, from today. A role that weighs waits for a second
 * administrator: until then it begins and ends on one day, so that it is nobody's on any.
 */
export const addMembership = (
  ctx: Ctx,
  once: Once,
  asked: { personId: string; agencyId: string; role: Role },
) =>
  begin(
    ctx,
    'membership.add',
    membership,
    once,
    findBoth(ctx, asked),
    ({ isThere, roles, administrators }) => {
      if (isThere) throw new WrongState('membership_there');
      // Whoever audits does nothing that is audited.
      if (roles.length > 0 && (asked.role === 'auditor' || roles.includes('auditor')))
        throw new WrongState('auditor_alone');
      const id = crypto.randomUUID();
      const waits = takesTwo(ctx, administrators, isWeighty(asked.role));
      const request = waits && requestFor(ctx, { kind: 'role', targetId: id, personId: asked.personId });
      return {
        row: { id, ...asked, from: ctx.today, until: waits ? ctx.today : null, revision: 1 },
        created: request ? [{ entity: accessRequest, row: request }] : [],
        also: notesBodies(ctx, [asked.agencyId]),
      };
    },
  );

async function findBoth(ctx: Ctx, { personId, agencyId, role }: Parameters<typeof addMembership>[2]) {
  const reading = present(ctx);
  const [office, agency, there] = await Promise.all([
    findOffice(ctx, personId),
    readOne(ctx, agencyById(agencyId), reading),
    readOne(
      ctx,
      {
        table: memberships,
        where: (m) =>
          and(
            eq(m.personId, personId),
            eq(m.agencyId, agencyId),
            eq(m.role, role),
            sql`(${m.until} IS NULL OR ${m.until} > ${ctx.today})`,
          ),
      },
      reading,
    ),
  ]);
  return office && agency && { record: { ...office, isThere: there !== null }, facts: {} };
}
