import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { holds } from '../ctx.ts';
import { type Order, shape } from '../shape.ts';
import { corrections } from './table.ts';

/** What these said between two publications was never public; a correction tells what a record said before and after. */
const judged = ['inspection', 'finding', 'verdict'];

export const correctionShape = shape('Correction', corrections, {
  visible: (c, { actor }) =>
    actor.kind === 'system' || holds(actor, 'commission') || holds(actor, 'administrator')
      ? undefined
      : notInArray(c.entity, judged),
  relations: (on) => ({
    correctedBy: on.one(people, (c, p) => eq(p.id, c.correctedById)),
  }),
});

/** What was put right on a record of this kind: visible wherever the record is. */
export const correctionsOf =
  (entity: string) => (record: { readonly id: AnySQLiteColumn }, c: typeof corrections) =>
    and(eq(c.entity, entity), eq(c.entityId, record.id));

export const inTurn: Order<typeof corrections> = { by: (c) => [sql`${c.revision}`] };
