import { and, eq, notInArray, or, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { isOwnOrInherited } from '../agencies/heirs.ts';
import { overlooks } from '../ctx.ts';
import { inspectingBodies } from '../inspections/bodies.ts';
import { findings, inspections, verdicts } from '../inspections/table.ts';
import { type Order, shape } from '../shape.ts';
import { corrections } from './table.ts';

/**
 * What these said between two publications was never public; a correction tells what a record said before and after. Besides the
 * Commission and administrators only the body knows of it whose word the record is.
 */
const judged = [
  ['inspection', inspections, 'by_agency_id'],
  ['finding', findings, 'by_agency_id'],
  ['verdict', verdicts, 'assessed_by_agency_id'],
] as const;

export const correctionShape = shape('Correction', corrections, {
  visible: (c, { actor, today }) =>
    overlooks(actor)
      ? undefined
      : or(
          notInArray(
            c.entity,
            judged.map(([entity]) => entity),
          ),
          ...(inspectingBodies(actor).length === 0 ? [] : judged).map(
            ([entity, table, by]) =>
              sql`(${c.entity} = ${entity} AND ${isOwnOrInherited(
                sql`(SELECT ${sql.raw(by)} FROM ${table} judged WHERE judged.id = ${c.entityId})`,
                inspectingBodies(actor),
                today,
              )})`,
          ),
        ),
  relations: (on) => ({
    correctedBy: on.one(people, (c, p) => eq(p.id, c.correctedById)),
  }),
});

/** What was put right on a record of this kind: visible wherever the record is. */
export const correctionsOf =
  (entity: string) => (record: { readonly id: AnySQLiteColumn }, c: typeof corrections) =>
    and(eq(c.entity, entity), eq(c.entityId, record.id));

export const inTurn: Order<typeof corrections> = { by: (c) => [sql`${c.revision}`] };
