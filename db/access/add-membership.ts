import { and, eq, sql } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import { agencyById } from '../agencies/read.ts';
import type { Ctx, Role } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { memberships, people } from './table.ts';

export const membership: Entity<typeof memberships> = { name: 'membership', table: memberships };

/** Lets an office that is there already act for a body too, or as something else, from today. */
export const addMembership = (
  ctx: Ctx,
  once: Once,
  asked: { personId: string; agencyId: string; role: Role },
) =>
  begin(ctx, 'membership.add', membership, once, findBoth(ctx, asked), ({ isThere }) => {
    if (isThere) throw new WrongState('membership_there');
    return {
      row: { id: crypto.randomUUID(), ...asked, from: ctx.today, until: null, revision: 1 },
    };
  });

async function findBoth(ctx: Ctx, { personId, agencyId, role }: Parameters<typeof addMembership>[2]) {
  const reading = present(ctx);
  const [person, agency, there] = await Promise.all([
    readOne(ctx, { table: people, where: (p) => eq(p.id, personId) }, reading),
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
  return person && agency && { record: { isThere: there !== null }, facts: {} };
}
