import { sql } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import { agencyById } from '../agencies/read.ts';
import { type Ctx, isExamplePerson, type Role } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { officeProblems } from './rules.ts';
import {
  accessRequest,
  administratorsBeside,
  isWeighty,
  notesBodies,
  requestFor,
  takesTwo,
} from './second.ts';
import { memberships, people } from './table.ts';

const person: Entity<typeof people> = { name: 'person', table: people };

/** Adds an office that can act, with its first membership from today. */
export const addPerson = (
  ctx: Ctx,
  once: Once,
  asked: { officeVi: string; officeEn: string; agencyId: string; role: Role },
) =>
  begin(ctx, 'person.add', person, once, findAgency(ctx, asked.agencyId), (agency) => {
    refuse(officeProblems(asked));
    const id = crypto.randomUUID();
    const isExample = isExamplePerson(ctx.actor);
    const waits = takesTwo(ctx, agency.administrators, isWeighty(asked.role));
    const membershipId = `${id}~1`;
    const request = waits && requestFor(ctx, { kind: 'role', targetId: membershipId, personId: id });
    return {
      row: {
        id,
        officeVi: asked.officeVi.trim(),
        officeEn: asked.officeEn.trim(),
        isExample,
        createdAt: ctx.now,
      },
      created: request ? [{ entity: accessRequest, row: request }] : [],
      also: [
        // A role that waits for a second administrator begins and ends on one day: it is nobody's on any.
        sql`INSERT INTO ${memberships} (id, person_id, agency_id, role, "from", until)
          VALUES (${membershipId}, ${id}, ${agency.id}, ${asked.role}, ${ctx.today}, ${waits ? ctx.today : null})`,
        ...notesBodies(ctx, [agency.id]),
      ],
    };
  });

async function findAgency(ctx: Ctx, id: string) {
  const [found, administrators] = await Promise.all([
    readOne(ctx, agencyById(id), present(ctx)),
    administratorsBeside(ctx),
  ]);
  return found && { record: { id: found.id, administrators }, facts: {} };
}
