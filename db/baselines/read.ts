import { eq, sql } from 'drizzle-orm';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { asKnown, byId, shape } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { tasks } from '../tasks/table.ts';
import { inTextOrder, spansOf } from '../texts/order.ts';
import { spans } from '../texts/table.ts';
import { baselineIndicators, baselines, baselineTasks } from './table.ts';

export const baselineShape = shape('Baseline', baselines, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('baseline'), inTurn),
    directive: on.one(directives, (b, d) => eq(d.id, b.directiveId)),
    source: on.one(documents, (b, d) => eq(d.id, b.sourceId)),
    spans: on.many(spans, spansOf('baseline'), inTextOrder),
    tasks: on.many(
      tasks,
      (b, t, reading) =>
        sql`${t.id} IN (SELECT task_id FROM ${asKnown(baselineTasks, reading)} WHERE baseline_id = ${b.id})`,
      tasksInOrder,
    ),
    indicators: on.many(
      indicators,
      (b, i, reading) =>
        sql`${i.id} IN (SELECT indicator_id FROM ${asKnown(baselineIndicators, reading)} WHERE baseline_id = ${b.id})`,
      byId,
    ),
  }),
});
