import { sql } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import { agencyById } from '../agencies/read.ts';
import { type Ctx, isExamplePerson, type Role } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { officeProblems } from './rules.ts';
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
    return {
      row: {
        id,
        officeVi: asked.officeVi.trim(),
        officeEn: asked.officeEn.trim(),
        isExample,
        createdAt: ctx.now,
      },
      also: [
        sql`INSERT INTO ${memberships} (id, person_id, agency_id, role, "from") VALUES (${`${id}~1`}, ${id}, ${agency.id}, ${asked.role}, ${ctx.today})`,
      ],
    };
  });

async function findAgency(ctx: Ctx, id: string) {
  const found = await readOne(ctx, agencyById(id), present(ctx));
  return found && { record: { id: found.id }, facts: {} };
}
