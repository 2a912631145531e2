import { and, eq, sql } from 'drizzle-orm';
import { people } from '../access/table.ts';
import { agencies } from '../agencies/table.ts';
import { assignments } from '../assignments/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { directives } from '../directives/table.ts';
import { bearsOut } from '../documents/read.ts';
import { documents } from '../documents/table.ts';
import { targets } from '../indicators/table.ts';
import { asKnown, byId, type Question, shape, when } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { tasks } from '../tasks/table.ts';
import { territories } from '../territories/table.ts';
import { inTextOrder, spansOf } from '../texts/order.ts';
import { spans } from '../texts/table.ts';
import { mappings, plans, provisions, provisionTasks, readings } from './table.ts';

export const planShape = shape('Plan', plans, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('plan'), inTurn),
    document: on.one(documents, (p, d) => eq(d.id, p.documentId)),
    source: on.one(documents, (p, d) => eq(d.id, p.sourceId)),
    corroboratedBy: on.many(documents, (p, d, reading) => bearsOut('plan', p.id, d, reading), byId),
    directive: on.one(directives, (p, d) => eq(d.id, p.directiveId)),
    agency: on.one(agencies, (p, a) => eq(a.id, p.agencyId)),
    territory: on.one(territories, (p, t) => eq(t.id, p.territoryId)),
    provisions: on.page(provisions, (p, x) => eq(x.planId, p.id), {
      by: (x) => [sql`${x.position}`, sql`${x.id}`],
    }),
    mappings: on.page(
      mappings,
      (p, m, _reading, args) => and(eq(m.planId, p.id), when(m.state, args.state)),
      byId,
    ),
    targets: on.many(targets, (p, t) => eq(t.planId, p.id), byId),
  }),
});

export const provisionShape = shape('Provision', provisions, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('provision'), inTurn),
    plan: on.one(plans, (x, p) => eq(p.id, x.planId)),
    source: on.one(documents, (x, d) => eq(d.id, x.sourceId)),
    tasks: on.many(
      tasks,
      (x, t, reading) =>
        sql`${t.id} IN (SELECT task_id FROM ${asKnown(provisionTasks, reading)} WHERE provision_id = ${x.id})`,
      tasksInOrder,
    ),
    spans: on.many(spans, spansOf('provision', 'cadence'), inTextOrder),
    assignments: on.many(assignments, (x, a) => eq(a.provisionId, x.id), byId),
  }),
});

export const mappingShape = shape('Mapping', mappings, {
  relations: (on) => ({
    plan: on.one(plans, (m, p) => eq(p.id, m.planId)),
    task: on.one(tasks, (m, t) => eq(t.id, m.taskId)),
    confirmedBy: on.one(people, (m, p) => eq(p.id, m.confirmedById)),
    readings: on.many(readings, (m, r) => eq(r.mappingId, m.id), { by: (r) => [sql`${r.reader}`] }),
  }),
});

export const readingShape = shape('MappingReading', readings, {
  relations: (on) => ({ readBy: on.one(people, (r, p) => eq(p.id, r.readById)) }),
});

export const planById = (id: string): Question<typeof plans> => ({
  table: plans,
  where: (p) => eq(p.id, id),
});
