// Whose it is to judge a line: the ministries that answer for its task on the day, or for a task that its indicator measures.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { responsibilities } from '../assignments/table.ts';
import { plans, provisions, provisionTasks } from '../plans/table.ts';
import { taskIndicators } from '../tasks/table.ts';
import { reportItems, type reports, reportValues } from './table.ts';

type Column = SQL | AnySQLiteColumn;

// Kept flat, and in lists that the database makes once for a statement: its parser allows little nesting.
const answering = (day: string, whose: SQL): SQL => sql`SELECT h.task_id FROM ${responsibilities} h ${whose}
      WHERE h.task_id IS NOT NULL AND h.role IN ('lead', 'coordinate', 'supervise') AND ${onDay(day)}
    UNION ALL SELECT x.task_id FROM ${provisionTasks} x JOIN ${responsibilities} h ON h.provision_id = x.provision_id ${whose}
      JOIN ${provisions} v ON v.id = h.provision_id JOIN ${plans} p ON p.id = v.plan_id
      WHERE h.role = 'lead' AND p.level IN ('central', 'ministry') AND ${onDay(day)}`;
const onDay = (day: string) =>
  sql`(h."from" IS NULL OR h."from" <= ${day}) AND (h.until IS NULL OR h.until > ${day})`;

/**
 * A ministry's field on a day: tasks it leads, coordinates or supervises under the directive, and tasks that a provision it
 * leads in a central or ministerial plan carries out. Worked out by responsibility, so a successor inherits the field.
 */
const fieldOf = (own: readonly string[], day: string): SQL =>
  answering(
    day,
    sql`JOIN ${agencies} m ON m.id = h.agency_id AND m.id IN (${sql.join(
      own.map((id) => sql`${id}`),
      sql`, `,
    )})`,
  );
/** Tasks that any ministry answers for on the day. */
const someMinistrys = (day: string): SQL =>
  answering(day, sql`JOIN ${agencies} m ON m.id = h.agency_id AND m.kind = 'ministry'`);

/** Whether a task lies in that field. */
export const isInField = (task: Column, own: readonly string[], day: string): SQL =>
  own.length === 0 ? sql`0` : sql`${task} IN (${fieldOf(own, day)})`;

const isMeasuredAmong = (indicator: Column, taskIds: SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM ${taskIndicators} k WHERE k.indicator_id = ${indicator} AND k.task_id IN (${taskIds}))`;

/** Reports in which at least one line lies in the field. */
export const inFieldOf = (r: typeof reports, own: readonly string[], day: string): SQL =>
  own.length === 0 ? sql`0` : reportInField(r.id, own, day);

const reportInField = (reportId: Column, own: readonly string[], day: string): SQL =>
  sql`EXISTS (SELECT 1 FROM ${reportItems} i WHERE i.report_id = ${reportId} AND i.task_id IN (${fieldOf(own, day)})
    UNION ALL SELECT 1 FROM ${reportValues} w JOIN ${taskIndicators} k ON k.indicator_id = w.indicator_id
      WHERE w.report_id = ${reportId} AND k.task_id IN (${fieldOf(own, day)}))`;

/** A line about a task is judged by the ministries that answer for it; where none does, by any that judges the report. */
export const judgesItem = (
  { reportId, taskId }: { readonly reportId: Column; readonly taskId: Column },
  own: readonly string[],
  day: string,
): SQL =>
  own.length === 0
    ? sql`0`
    : sql`(${isInField(taskId, own, day)} OR (${taskId} NOT IN (${someMinistrys(day)}) AND ${reportInField(reportId, own, day)}))`;

/** A figure goes with the tasks that its indicator measures, and follows the same rule. */
export const judgesValue = (
  { reportId, indicatorId }: { readonly reportId: Column; readonly indicatorId: Column },
  own: readonly string[],
  day: string,
): SQL =>
  own.length === 0
    ? sql`0`
    : sql`(${isMeasuredAmong(indicatorId, fieldOf(own, day))}
        OR (NOT ${isMeasuredAmong(indicatorId, someMinistrys(day))} AND ${reportInField(reportId, own, day)}))`;
