import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { agencies, successions } from '../agencies/table.ts';
import { responsibilities } from '../assignments/table.ts';
import { auditLog } from '../audit/table.ts';
import { type Actor, agenciesOf, holds } from '../ctx.ts';
import { indicators } from '../indicators/table.ts';
import { supervisionStatements, verdicts } from '../inspections/table.ts';
import { plans, provisions, provisionTasks } from '../plans/table.ts';
import { rounds } from '../rounds/table.ts';
import { byId, type Question, type Reading, shape } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { territories } from '../territories/table.ts';
import { reportsNewestFirst } from './order.ts';
import { latestClaims, latestValues, reportItems, reportReturns, reports, reportValues } from './table.ts';

type Reports = typeof reports;

const isPublished = (r: Reports, { knownBefore }: Reading): SQL =>
  knownBefore === null
    ? sql`${r.status} = 'published'`
    : sql`(${r.status} = 'published' AND ${r.publishedAt} < ${knownBefore})`;

/**
 * A body's own reports, those of bodies that ended and that it has succeeded by today, and those of a body that ended while
 * this officer acted for it: the past is its heirs' and its own people's to read.
 */
const isOwn = (r: Reports, { actor, today }: Reading): SQL => {
  const own = agenciesOf(actor, 'province_officer');
  const former = actor.kind === 'person' ? (actor.formerAgencyIds ?? []) : [];
  if (own.length + former.length === 0) return sql`0`;
  const list = (ids: readonly string[]) =>
    sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    );
  return sql`(${r.agencyId} IN (${list([...own, ...former])}) OR ${r.agencyId} IN (SELECT s.from_id FROM ${successions} s JOIN ${agencies} a ON a.id = s.from_id
    WHERE s.to_id IN (${list(own)}) AND s."on" <= ${today} AND a.ended_on <= ${today}))`;
};

/** Whether reports can be this viewer's own at all. */
const hasOwn = (actor: Actor): boolean =>
  holds(actor, 'province_officer') || (actor.kind === 'person' && (actor.formerAgencyIds ?? []).length > 0);

const ministriesOf = (actor: Actor) => agenciesOf(actor, 'ministry_officer');

/**
 * A ministry's field on a day: tasks it leads, coordinates or supervises under the directive, and tasks that a provision it
 * leads in a central or ministerial plan carries out. Worked out by responsibility, so a successor inherits the field.
 */
export const inFieldOf = (r: Reports, own: readonly string[], day: string): SQL =>
  own.length === 0
    ? sql`0`
    : sql`EXISTS (SELECT 1 FROM ${reportItems} i WHERE i.report_id = ${r.id} AND ${isInField(sql`i.task_id`, own, day)})`;

/** Whether a task lies in that field. */
export const isInField = (task: SQL | AnySQLiteColumn, own: readonly string[], day: string): SQL => {
  if (own.length === 0) return sql`0`;
  const list = sql.join(
    own.map((a) => sql`${a}`),
    sql`, `,
  );
  return sql`(
    ${task} IN (SELECT h.task_id FROM ${responsibilities} h WHERE h.agency_id IN (${list})
      AND h.role IN ('lead', 'coordinate', 'supervise')
      AND (h."from" IS NULL OR h."from" <= ${day}) AND (h.until IS NULL OR h.until > ${day}))
    OR ${task} IN (SELECT x.task_id FROM ${responsibilities} h JOIN ${provisionTasks} x ON x.provision_id = h.provision_id
      JOIN ${provisions} v ON v.id = h.provision_id JOIN ${plans} p ON p.id = v.plan_id
      WHERE h.agency_id IN (${list}) AND h.role = 'lead' AND p.level IN ('central', 'ministry')
      AND (h."from" IS NULL OR h."from" <= ${day}) AND (h.until IS NULL OR h.until > ${day})))`;
};

/** Which reports this viewer may know of. Drafts belong to their author's body; the public sees what is published. */
export const visibleTo = (r: Reports, reading: Reading): SQL | undefined => {
  const { actor, today, knownBefore } = reading;
  if (actor.kind === 'system') return undefined;
  // What was published is all that the ledger has said for good: the steps before it are not kept as of a day.
  if (knownBefore !== null) return isPublished(r, reading);
  const handedIn = sql`${r.status} <> 'draft'`;
  return or(
    isPublished(r, reading),
    seesAll(actor) ? handedIn : undefined,
    holds(actor, 'ministry_officer') ? and(handedIn, inFieldOf(r, ministriesOf(actor), today)) : undefined,
    hasOwn(actor) ? isOwn(r, reading) : undefined,
  );
};

const seesAll = (actor: Actor) => holds(actor, 'commission') || holds(actor, 'administrator');

/** Who changed a report and why it was sent back stays with its body, its ministry and those who lead, published or not. */
const insideOf = (reportId: AnySQLiteColumn, at: AnySQLiteColumn, reading: Reading): SQL | undefined => {
  const { actor, today, knownBefore } = reading;
  const isInsider =
    actor.kind === 'system' || seesAll(actor)
      ? undefined
      : sql`EXISTS (SELECT 1 FROM ${reports} WHERE ${reports.id} = ${reportId}
          AND (${isOwn(reports, reading)} OR ${inFieldOf(reports, ministriesOf(actor), today)}))`;
  return and(isInsider, knownBefore === null ? undefined : sql`${at} < ${knownBefore}`);
};

export const reportShape = shape('Report', reports, {
  visible: visibleTo,
  // A published report is final but for the correction that takes its place, which is one more revision of it.
  stood: {
    supersededAt: (at) => sql`CASE WHEN superseded_at < ${at} THEN superseded_at END`,
    revision: (at) => sql`revision - coalesce(superseded_at >= ${at}, 0)`,
  },
  relations: (on) => ({
    round: on.one(rounds, (r, x) => eq(x.id, r.roundId)),
    agency: on.one(agencies, (r, a) => eq(a.id, r.agencyId)),
    territory: on.one(territories, (r, t) => eq(t.id, r.territoryId)),
    items: on.many(reportItems, (r, i) => eq(i.reportId, r.id), { by: (i) => [sql`${i.taskId}`] }),
    values: on.many(reportValues, (r, v) => eq(v.reportId, r.id), { by: (v) => [sql`${v.indicatorId}`] }),
    returns: on.many(reportReturns, (r, x) => eq(x.reportId, r.id), {
      by: (x) => [sql`${x.revision}`, sql`${x.position}`],
    }),
    history: on.many(auditLog, (r, h) => and(eq(h.entity, 'report'), eq(h.entityId, r.id)), {
      by: (h) => [sql`${h.revision}`],
    }),
    supersedes: on.one(reports, (r, x) => eq(x.id, r.supersedesId)),
    supersededBy: on.one(reports, (r, x) => eq(x.supersedesId, r.id)),
    submittedBy: on.one(people, (r, p) => eq(p.id, r.submittedById)),
    verifiedBy: on.one(people, (r, p) => eq(p.id, r.verifiedById)),
    verifiedByAgency: on.one(agencies, (r, a) => eq(a.id, r.verifiedByAgencyId)),
    publishedBy: on.one(people, (r, p) => eq(p.id, r.publishedById)),
  }),
});

export const reportItemShape = shape('ReportItem', reportItems, {
  json: ['evidence'],
  relations: (on) => ({
    task: on.one(tasks, (i, t) => eq(t.id, i.taskId)),
    report: on.one(reports, (i, r) => eq(r.id, i.reportId)),
    verdict: on.one(verdicts, (i, v) => and(eq(v.reportId, i.reportId), eq(v.taskId, i.taskId))),
    supervision: on.many(
      supervisionStatements,
      (i, s) => and(eq(s.reportId, i.reportId), eq(s.taskId, i.taskId)),
      byId,
    ),
  }),
});

export const reportValueShape = shape('ReportValue', reportValues, {
  relations: (on) => ({
    indicator: on.one(indicators, (v, i) => eq(i.id, v.indicatorId)),
    report: on.one(reports, (v, r) => eq(r.id, v.reportId)),
  }),
});

export const reportReturnShape = shape('ReportReturn', reportReturns, {
  visible: (x, reading) => insideOf(x.reportId, x.returnedAt, reading),
  relations: (on) => ({ returnedBy: on.one(people, (x, p) => eq(p.id, x.returnedById)) }),
});

export const auditShape = shape('AuditEntry', auditLog, {
  visible: (h, reading) => insideOf(h.entityId, h.at, reading),
  omit: ['requestId'],
  json: ['changes'],
  relations: (on) => ({ actor: on.one(people, (h, p) => eq(p.id, h.actorId)) }),
});

export const latestClaimShape = shape('LatestClaim', latestClaims, {
  relations: (on) => ({
    agency: on.one(agencies, (c, a) => eq(a.id, c.agencyId)),
    task: on.one(tasks, (c, t) => eq(t.id, c.taskId)),
    report: on.one(reports, (c, r) => eq(r.id, c.reportId)),
    verdict: on.one(verdicts, (c, v) => and(eq(v.reportId, c.reportId), eq(v.taskId, c.taskId))),
  }),
});

export const latestValueShape = shape('LatestValue', latestValues, {
  relations: (on) => ({
    agency: on.one(agencies, (v, a) => eq(a.id, v.agencyId)),
    indicator: on.one(indicators, (v, i) => eq(i.id, v.indicatorId)),
    report: on.one(reports, (v, r) => eq(r.id, v.reportId)),
  }),
});

export const reportById = (id: string): Question<Reports> => ({ table: reports, where: (r) => eq(r.id, id) });

/** Every report this viewer's own body (or a body it has succeeded) has made. */
export const ownReports = (status?: string | null): Question<Reports> => ({
  table: reports,
  where: (r, reading) => and(isOwn(r, reading), status ? sql`${r.status} = ${status}` : undefined),
  order: reportsNewestFirst,
});

/** What waits: for a ministry, submitted reports in its field; for the Commission, verified ones; oldest first. */
export const waiting = (): Question<Reports> => ({
  table: reports,
  where: (r, { actor, today }) =>
    or(
      holds(actor, 'ministry_officer')
        ? and(sql`${r.status} = 'submitted'`, inFieldOf(r, ministriesOf(actor), today))
        : undefined,
      holds(actor, 'commission') ? inArray(r.status, ['verified']) : undefined,
    ) ?? sql`0`,
  order: { by: (r) => [sql`coalesce(${r.submittedAt}, '')`, sql`${r.id}`] },
});

export const publishedReports = (directiveId?: string | null): Question<Reports> => ({
  table: reports,
  where: (r, reading) =>
    and(
      isPublished(r, reading),
      directiveId
        ? sql`${r.roundId} IN (SELECT id FROM ${rounds} WHERE directive_id = ${directiveId})`
        : undefined,
    ),
  order: { by: (r) => [sql`${r.publishedAt}`, sql`${r.id}`], descending: true },
});
