// Duties, fields and subjects that a body holds or has held: what has to be worked out anew when it is put right what became of it.
import { type SQL, sql } from 'drizzle-orm';
import { findLineage, type Lineage, restretched } from '../assignments/responsibilities.ts';
import { assignments, responsibilities } from '../assignments/table.ts';
import type { Ctx } from '../ctx.ts';
import { type Held, heldAnew } from '../fields/holders.ts';
import { groundsAnew } from '../fields/kept.ts';
import { directiveSubjects, fieldHolders, fields } from '../fields/table.ts';
import { present, readAll } from '../reading.ts';
import { byId } from '../shape.ts';

/** `body`: its id, or a query that answers it. */
export async function findTouched(ctx: Ctx, body: SQL) {
  const reading = present(ctx);
  const held = (column: string) =>
    sql`SELECT ${sql.raw(column)} FROM ${fieldHolders} WHERE agency_id = ${body}`;
  const [lineage, duties, itsFields, itsSubjects] = await Promise.all([
    findLineage(ctx),
    readAll(
      ctx,
      {
        table: assignments,
        where: (a) =>
          sql`${a.agencyId} = ${body} OR ${a.id} IN (SELECT assignment_id FROM ${responsibilities} WHERE agency_id = ${body})`,
        order: byId,
      },
      reading,
    ),
    readAll(
      ctx,
      {
        table: fields,
        where: (f) => sql`${f.agencyId} = ${body} OR ${f.id} IN (${held('field_id')})`,
        order: byId,
      },
      reading,
    ),
    readAll(
      ctx,
      {
        table: directiveSubjects,
        where: (s) => sql`${s.agencyId} = ${body} OR ${s.id} IN (${held('subject_id')})`,
        order: byId,
      },
      reading,
    ),
  ]);
  const holdings: Held[] = [
    ...itsFields.map((one): Held => ({ ...one, kind: 'field' })),
    ...itsSubjects.map((one): Held => ({ ...one, kind: 'subject', from: null, until: null })),
  ];
  return { lineage, duties, held: holdings };
}
type Touched = Awaited<ReturnType<typeof findTouched>>;

export const workedAnew = (ctx: Ctx, { duties, held }: Touched, lineage: Lineage): SQL[] => [
  ...duties.flatMap((duty) => restretched(ctx, duty, lineage)),
  ...held.flatMap((one) => heldAnew(ctx, one, lineage)),
  ...groundsAnew(),
];
