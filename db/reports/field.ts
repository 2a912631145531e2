// What a report has to do with a body: lines that are its to verify, and tasks that it answers for under the directive.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { responsibilities } from '../assignments/table.ts';
import { isTheirs, type LineOfReport, mayBeTheirs, verifies } from '../fields/lines.ts';
import type { lineCandidates } from '../fields/table.ts';
import { plans, provisions, provisionTasks } from '../plans/table.ts';
import { rounds } from '../rounds/table.ts';
import type { Reading } from '../shape.ts';
import { taskIndicators } from '../tasks/table.ts';
import { reportItems, type reports, reportValues } from './table.ts';

type Column = SQL | AnySQLiteColumn;

/**
 * A ministry's field on a day: tasks it leads, directs, coordinates or supervises under the directive, and tasks that a provision it
 * leads in a central or ministerial plan carries out. Worked out by responsibility, so a successor inherits the field. Kept
 * flat, and in a list that the database makes once for a statement: its parser allows little nesting.
 */
const fieldOf = (own: readonly string[], day: string): SQL => {
  const whose = sql`h.agency_id IN (${sql.join(
    own.map((id) => sql`${id}`),
    sql`, `,
  )}) AND (h."from" IS NULL OR h."from" <= ${day}) AND (h.until IS NULL OR h.until > ${day})`;
  return sql`SELECT h.task_id FROM ${responsibilities} h
      WHERE h.task_id IS NOT NULL AND h.role IN ('lead', 'direct', 'coordinate', 'supervise') AND ${whose}
    UNION ALL SELECT x.task_id FROM ${responsibilities} h JOIN ${provisionTasks} x ON x.provision_id = h.provision_id
      JOIN ${provisions} v ON v.id = h.provision_id JOIN ${plans} p ON p.id = v.plan_id
      WHERE h.role IN ('lead', 'direct') AND p.level IN ('central', 'ministry') AND ${whose}`;
};

/** Whether a task lies in that field. */
export const isInField = (task: Column, own: readonly string[], day: string): SQL =>
  own.length === 0 ? sql`0` : sql`${task} IN (${fieldOf(own, day)})`;

/** One line that a body has published, as whoever judges it stands to it. */
export interface ClaimOfLine {
  readonly roundId: Column;
  readonly taskId: Column;
  readonly agencyId: Column;
  readonly standing: Column;
}

/** Whether ministries judge a claim: its task lies in their field, or a document, or the directive, gives them its line to verify. */
export const isTheirsToJudge = (c: ClaimOfLine, own: readonly string[], reading: Reading): SQL =>
  own.length === 0
    ? sql`0`
    : sql`(${isInField(c.taskId, own, reading.today)} OR ${isTheirs(
        {
          directiveId: sql`(SELECT w.directive_id FROM ${rounds} w WHERE w.id = ${c.roundId})`,
          line: c.taskId,
          authorId: c.agencyId,
          isExample: sql`(${c.standing} = 'example')`,
        },
        own,
        reading,
      )})`;

const inFieldOf = (r: typeof reports, own: readonly string[], day: string): SQL =>
  sql`EXISTS (SELECT 1 FROM ${reportItems} i WHERE i.report_id = ${r.id} AND i.task_id IN (${fieldOf(own, day)})
    UNION ALL SELECT 1 FROM ${reportValues} w JOIN ${taskIndicators} k ON k.indicator_id = w.indicator_id
      WHERE w.report_id = ${r.id} AND k.task_id IN (${fieldOf(own, day)}))`;

/** One line of a report as the rule on fields looks at it. */
const lineIn = (r: typeof reports, line: Column): LineOfReport => ({
  directiveId: sql`(SELECT w.directive_id FROM ${rounds} w WHERE w.id = ${r.roundId})`,
  line,
  authorId: r.agencyId,
  isExample: sql`(${r.standing} = 'example')`,
});

/** Whether a line of the report is one of these bodies' to verify on the day. */
export const isTheirLine = (r: typeof reports, line: Column, own: readonly string[], reading: Reading): SQL =>
  isTheirs(lineIn(r, line), own, reading);

/** Whether the report can have such a line at all: told by its body and its directive, before its lines are looked at. */
export const mayHaveLines = (r: typeof reports, own: readonly string[], reading: Reading): SQL =>
  mayBeTheirs(lineIn(r, sql`''`), own, reading);

/** Whose the line is to verify, and by what ground. */
export const verifierOf = (
  c: typeof lineCandidates,
  r: typeof reports,
  line: Column,
  reading: Reading,
): SQL => verifies(c, lineIn(r, line), reading);

/** Reports in which one of these bodies has a line to verify, or that are about what it answers for. */
export const concerns = (r: typeof reports, own: readonly string[], reading: Reading): SQL =>
  own.length === 0
    ? sql`0`
    : sql`(${inFieldOf(r, own, reading.today)} OR EXISTS (SELECT 1 FROM (
        SELECT i.task_id AS line FROM ${reportItems} i WHERE i.report_id = ${r.id}
        UNION ALL SELECT v.indicator_id FROM ${reportValues} v WHERE v.report_id = ${r.id}) l
      WHERE ${isTheirLine(r, sql`l.line`, own, reading)}))`;
