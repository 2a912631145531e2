// What stands beside a line of a report: whether it is owed, whether it was verified as it now reads, and what it said before.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies, successions } from '../agencies/table.ts';
import { columnName } from '../columns.ts';
import { rounds } from '../rounds/table.ts';
import { letOff } from '../rulings/let-off.ts';
import { obligations } from '../rulings/table.ts';
import { asKnown, type Reading } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { itemKept, namesOf, valueKept } from './line.ts';
import {
  handedInItems,
  handedInValues,
  type reportItems,
  reportReturns,
  reports,
  type reportValues,
} from './table.ts';

type Items = typeof reportItems;
type Values = typeof reportValues;
type Column = SQL | AnySQLiteColumn;

/** The row called `h` says what the line says, in every one of its fields. */
const allAlike = <N extends string>(line: Readonly<Record<N, AnySQLiteColumn>>, names: readonly N[]): SQL =>
  sql.join(
    names.map((name) => sql`h.${sql.identifier(columnName(line[name]))} IS ${line[name]}`),
    sql` AND `,
  );

interface Verified {
  readonly reportId: AnySQLiteColumn;
  readonly line: AnySQLiteColumn;
  readonly revision: AnySQLiteColumn;
  readonly handedInRevision: AnySQLiteColumn;
}

/** No reason was given since on the line or on the whole: what is sent back is to be judged anew. */
const notSentBack = (v: Verified, name: SQL): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${reportReturns} x WHERE x.report_id = ${v.reportId} AND x.revision > ${v.revision}
    AND (x.line IS NULL OR x.line = ${name}))`;

/** A verification of exactly the words that the line has now. */
export const verifiesItem = (
  i: Items,
  v: Verified,
): SQL => sql`${v.reportId} = ${i.reportId} AND ${v.line} = ${i.taskId}
  AND ${notSentBack(v, sql`(SELECT t.code FROM ${tasks} t WHERE t.id = ${i.taskId})`)}
  AND EXISTS (SELECT 1 FROM ${handedInItems} h WHERE h.report_id = ${i.reportId} AND h.task_id = ${i.taskId}
    AND h.revision = ${v.handedInRevision} AND ${allAlike(i, namesOf(itemKept))})`;

export const verifiesValue = (
  w: Values,
  v: Verified,
): SQL => sql`${v.reportId} = ${w.reportId} AND ${v.line} = ${w.indicatorId}
  AND ${notSentBack(v, sql`${w.indicatorId}`)}
  AND EXISTS (SELECT 1 FROM ${handedInValues} h WHERE h.report_id = ${w.reportId} AND h.indicator_id = ${w.indicatorId}
    AND h.revision = ${v.handedInRevision} AND ${allAlike(w, namesOf(valueKept))})`;

/** Handed in before the report was last sent back. Nothing before the first return. */
export const beforeReturn = (reportId: Column, revision: Column): SQL =>
  sql`${revision} < (SELECT max(x.revision) FROM ${reportReturns} x WHERE x.report_id = ${reportId})`;

/**
 * The reports of the nearest earlier round in which the body, or one that had ended by then and whose place it took, step by step,
 * has published: as corrected by the moment asked about. Several where several bodies became one.
 */
export const earlierReports = (reportId: Column, reading: Reading): SQL => {
  const { knownBefore } = reading;
  const before = (column: string) =>
    knownBefore === null ? sql`` : sql` AND ${sql.raw(column)} < ${knownBefore}`;
  const notSuperseded =
    knownBefore === null
      ? sql`b.superseded_at IS NULL`
      : sql`(b.superseded_at IS NULL OR b.superseded_at >= ${knownBefore})`;
  // The plus sign keeps SQLite off the index of the verifiers' queue, in which nearly all reports are published ones.
  return sql`(WITH RECURSIVE before(id, until) AS (SELECT n.agency_id, NULL FROM ${reports} n WHERE n.id = ${reportId}
      UNION SELECT s.from_id, s."on" FROM before JOIN ${asKnown(successions, reading, 's')} ON s.to_id = before.id
        JOIN ${asKnown(agencies, reading, 'a')} ON a.id = s.from_id WHERE a.ended_on IS NOT NULL)
    SELECT near.id FROM (SELECT b.id, rank() OVER (ORDER BY e.period_end DESC) AS place
      FROM ${reports} now JOIN ${asKnown(rounds, reading, 'p')} ON p.id = now.round_id
      JOIN ${reports} b ON b.agency_id IN (SELECT before.id FROM before)
        AND +b.status = 'published'${before('b.published_at')} AND ${notSuperseded} AND (b.standing = 'example') = (now.standing = 'example')
      JOIN ${asKnown(rounds, reading, 'e')} ON e.id = b.round_id AND e.directive_id = p.directive_id AND e.period_end < p.period_end
      WHERE now.id = ${reportId} AND EXISTS (
        SELECT 1 FROM before WHERE before.id = b.agency_id AND (before.until IS NULL OR before.until >= e.period_end))) AS near WHERE near.place = 1)`;
};

const owedId = (r: typeof reports, t: typeof tasks): SQL =>
  sql`${r.roundId} || '~' || ${t.id} || '~' || ${r.agencyId} || '~' || iif(${r.standing} = 'example', 'example', 'official_text')`;

/**
 * Whether a ruling makes this report answer for this task: an obligation of its body in its round, neither released nor let
 * off. Examples owe to example rulings, facts to facts. The obligation is found by its id, which says all of that.
 */
export const isOwed = (r: typeof reports, t: typeof tasks, reading: Reading): SQL => sql`EXISTS (
  SELECT 1 FROM ${asKnown(obligations, reading, 'o')}
  WHERE o.id IN (${owedId(r, t)}, ${owedId(r, t)} || '~report', ${owedId(r, t)} || '~completion')
    AND (o.released_on IS NULL OR o.released_on > ${reading.validOn})
    AND ${letOff(sql`o.id`, reading)} IS NULL)`;
