// Whose it is to judge a line: the ministries that answer for its task on the day, or for a task that its indicator measures.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { responsibilities } from '../assignments/table.ts';
import { plans, provisions, provisionTasks } from '../plans/table.ts';
import { taskIndicators } from '../tasks/table.ts';
import { reportItems, type reports, reportValues } from './table.ts';

type Column = SQL | AnySQLiteColumn;

const listOf = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );
const onDay = (day: string) =>
  sql`(h."from" IS NULL OR h."from" <= ${day}) AND (h.until IS NULL OR h.until > ${day})`;

/**
 * A ministry's field on a day: tasks it leads, coordinates or supervises under the directive, and tasks that a provision it
 * leads in a central or ministerial plan carries out. Worked out by responsibility, so a successor inherits the field.
 */
export const isInField = (task: Column, own: readonly string[], day: string): SQL =>
  own.length === 0
    ? sql`0`
    : sql`(
    ${task} IN (SELECT h.task_id FROM ${responsibilities} h WHERE h.agency_id IN (${listOf(own)})
      AND h.role IN ('lead', 'coordinate', 'supervise') AND ${onDay(day)})
    OR ${task} IN (SELECT x.task_id FROM ${responsibilities} h JOIN ${provisionTasks} x ON x.provision_id = h.provision_id
      JOIN ${provisions} v ON v.id = h.provision_id JOIN ${plans} p ON p.id = v.plan_id
      WHERE h.agency_id IN (${listOf(own)}) AND h.role = 'lead' AND p.level IN ('central', 'ministry') AND ${onDay(day)}))`;

/** Whether any ministry answers for the task on the day. */
const isSomeMinistrys = (task: Column, day: string): SQL => sql`(
    EXISTS (SELECT 1 FROM ${responsibilities} h JOIN ${agencies} m ON m.id = h.agency_id AND m.kind = 'ministry'
      WHERE h.task_id = ${task} AND h.role IN ('lead', 'coordinate', 'supervise') AND ${onDay(day)})
    OR EXISTS (SELECT 1 FROM ${provisionTasks} x JOIN ${responsibilities} h ON h.provision_id = x.provision_id
      JOIN ${agencies} m ON m.id = h.agency_id AND m.kind = 'ministry'
      JOIN ${provisions} v ON v.id = h.provision_id JOIN ${plans} p ON p.id = v.plan_id
      WHERE x.task_id = ${task} AND h.role = 'lead' AND p.level IN ('central', 'ministry') AND ${onDay(day)}))`;

const measures = (indicator: Column, which: (task: SQL) => SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM ${taskIndicators} k WHERE k.indicator_id = ${indicator} AND ${which(sql`k.task_id`)})`;

/** Reports in which at least one line lies in the field. */
export const inFieldOf = (r: typeof reports, own: readonly string[], day: string): SQL =>
  own.length === 0 ? sql`0` : reportInField(sql`${r.id}`, own, day);

const reportInField = (reportId: Column, own: readonly string[], day: string): SQL =>
  sql`(EXISTS (SELECT 1 FROM ${reportItems} i WHERE i.report_id = ${reportId} AND ${isInField(sql`i.task_id`, own, day)})
    OR EXISTS (SELECT 1 FROM ${reportValues} w WHERE w.report_id = ${reportId}
      AND ${measures(sql`w.indicator_id`, (task) => isInField(task, own, day))}))`;

/** A line about a task is judged by the ministries that answer for it; where none does, by any that judges the report. */
export const judgesItem = (
  { reportId, taskId }: { readonly reportId: Column; readonly taskId: Column },
  own: readonly string[],
  day: string,
): SQL =>
  own.length === 0
    ? sql`0`
    : sql`(${isInField(taskId, own, day)} OR (NOT ${isSomeMinistrys(taskId, day)} AND ${reportInField(reportId, own, day)}))`;

/** A figure goes with the tasks that its indicator measures, and follows the same rule. */
export const judgesValue = (
  { reportId, indicatorId }: { readonly reportId: Column; readonly indicatorId: Column },
  own: readonly string[],
  day: string,
): SQL =>
  own.length === 0
    ? sql`0`
    : sql`(${measures(indicatorId, (task) => isInField(task, own, day))}
        OR (NOT ${measures(indicatorId, (task) => isSomeMinistrys(task, day))} AND ${reportInField(reportId, own, day)}))`;
