import { aliasedTable, and, eq, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { assignments, responsibilities } from '../assignments/table.ts';
import { baselinesInOrder } from '../baselines/order.ts';
import { baselines, baselineTasks } from '../baselines/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { ofDirective } from '../directives/named.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { newestCommendations, newestFindings, newestRecommendations } from '../inspections/order.ts';
import { commendations, findings, recommendations } from '../inspections/table.ts';
import { mappings, plans, provisions, provisionTasks } from '../plans/table.ts';
import { tasksLines } from '../reports/at-steps.ts';
import { latestClaims, reportItems } from '../reports/table.ts';
import { tasksObligations } from '../rulings/at-words.ts';
import { obligations, rulings } from '../rulings/table.ts';
import {
  anyKnown,
  asKnown,
  byId,
  type Order,
  type Question,
  type Reading,
  shape,
  validOn,
  when,
} from '../shape.ts';
import { territories } from '../territories/table.ts';
import { inTextOrder, spansOf } from '../texts/order.ts';
import { spans } from '../texts/table.ts';
import { taskIndicators, tasks } from './table.ts';

export const tasksInOrder: Order<typeof tasks> = { by: (t) => [sql`${t.position}`, sql`${t.id}`] };

// The directive names the addressees of sections 1 to 4 once, before the section: a task without a body of its own takes its group's.
const answersFor = (
  task: typeof tasks,
  row: { readonly taskId: AnySQLiteColumn },
  table: typeof assignments | typeof responsibilities,
  reading: Reading,
) =>
  sql`${row.taskId} = CASE WHEN ${anyKnown(table, reading, 'own', sql`own.task_id = ${task.id}`)}
    THEN ${task.id} ELSE ${task.parentId} END`;

export const taskShape = shape('Task', tasks, {
  omit: ['folded'],
  tallies: { lineCounts: tasksLines, obligationCounts: tasksObligations },
  figures: {
    // An example ruling rules nothing.
    isRuled: (t, reading) =>
      sql`EXISTS (SELECT 1 FROM ${asKnown(rulings, reading, 'ruled')} JOIN json_each(ruled.task_ids) named ON named.value = ${t.id}
        WHERE ruled.standing <> 'example' AND ruled."from" <= ${reading.validOn} AND (ruled.until IS NULL OR ruled.until > ${reading.validOn}))`,
  },
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('task'), inTurn),
    directive: on.one(directives, (t, d) => eq(d.id, t.directiveId)),
    source: on.one(documents, (t, d) => eq(d.id, t.sourceId)),
    parent: on.one(tasks, (t, p) => eq(p.id, t.parentId)),
    children: on.many(tasks, (t, c) => eq(c.parentId, t.id), tasksInOrder),
    assignments: on.many(
      assignments,
      (t, a, reading, args) =>
        and(answersFor(t, a, assignments, reading), when(a.role, args.role), validOn(a, reading)),
      byId,
    ),
    holders: on.many(
      responsibilities,
      (t, r, reading, args) =>
        and(answersFor(t, r, responsibilities, reading), when(r.role, args.role), validOn(r, reading)),
      byId,
    ),
    spans: on.many(spans, spansOf('task', 'cadence'), inTextOrder),
    baselines: on.many(
      baselines,
      (t, b, reading) =>
        sql`${b.id} IN (SELECT baseline_id FROM ${asKnown(baselineTasks, reading)} WHERE task_id = ${t.id})`,
      baselinesInOrder,
    ),
    indicators: on.many(
      indicators,
      (t, i, reading) =>
        sql`${i.id} IN (SELECT indicator_id FROM ${asKnown(taskIndicators, reading)} WHERE task_id = ${t.id})`,
      byId,
    ),
    obligations: on.page(obligations, (t, o) => eq(o.taskId, t.id), {
      by: (o) => [sql`${o.dueAt}`, sql`${o.id}`],
      descending: true,
    }),
    rulings: on.many(rulings, (t, r) => sql`${t.id} IN (SELECT value FROM json_each(${r.taskIds}))`, {
      by: (r) => [sql`${r.ruledOn}`, sql`${r.id}`],
    }),
    claims: on.page(
      reportItems,
      (t, i, reading) =>
        and(
          eq(i.taskId, t.id),
          sql`${i.claim} IS NOT NULL`,
          reading.knownBefore === null
            ? sql`${i.publishedAt} IS NOT NULL`
            : sql`${i.publishedAt} < ${reading.knownBefore}`,
        ),
      { by: (i) => [sql`${i.publishedAt}`, sql`${i.reportId}`], descending: true },
    ),
    provisions: on.page(
      provisions,
      (t, p, reading) =>
        sql`${p.id} IN (SELECT provision_id FROM ${asKnown(provisionTasks, reading)} WHERE task_id = ${t.id})`,
      byId,
    ),
    mappings: on.page(
      mappings,
      (t, m, _reading, args) => and(eq(m.taskId, t.id), when(m.state, args.state)),
      byId,
    ),
    findings: on.page(findings, (t, f) => eq(f.taskId, t.id), newestFindings),
    recommendations: on.page(recommendations, (t, r) => eq(r.taskId, t.id), newestRecommendations),
    commendations: on.page(commendations, (t, c) => eq(c.taskId, t.id), newestCommendations),
    // By plans that carry the directive out, and only as far as two people answer for it.
    planTerritories: on.many(
      territories,
      (t, x, reading, args) =>
        sql`${x.id} IN (SELECT p.territory_id FROM ${asKnown(mappings, reading, 'm')} JOIN ${asKnown(plans, reading, 'p')} ON p.id = m.plan_id
          WHERE m.task_id = ${t.id} AND m.is_confirmed = 1 AND m.state = ${args.state}
            AND p.level = 'province' AND p.relation = 'implements_directive')`,
      byId,
    ),
    latestClaims: on.page(
      latestClaims,
      (t, c, _reading, args) => and(eq(c.taskId, t.id), when(c.claim, args.claim)),
      byId,
    ),
  }),
});

// By this name what is held is looked into.
const held = aliasedTable(responsibilities, 'held');

/** Tasks in the directive's order; of several directives, of the one recorded first before the others by its id. */
export const tasksOf = (asked: {
  readonly directive?: string | null | undefined;
  readonly level?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly cadence?: string | null | undefined;
  readonly heldBy?: string | null | undefined;
}): Question<typeof tasks> => ({
  table: tasks,
  where: (t, reading) =>
    and(
      ofDirective(t.directiveId, asked.directive),
      when(t.level, asked.level),
      when(t.kind, asked.kind),
      when(t.cadence, asked.cadence),
      asked.heldBy
        ? anyKnown(
            responsibilities,
            reading,
            'held',
            sql`${held.agencyId} = ${asked.heldBy} AND ${answersFor(t, held, responsibilities, reading)} AND ${validOn(held, reading)}`,
          )
        : undefined,
    ),
  order: { by: (t) => [sql`${t.directiveId}`, sql`${t.position}`, sql`${t.id}`] },
});

export const tasksOfCode = (code: string): Question<typeof tasks> => ({
  table: tasks,
  where: (t) => eq(t.code, code),
});
export const tasksOfKind = (kind: string): Question<typeof tasks> => ({
  table: tasks,
  where: (t) => eq(t.kind, kind),
});
