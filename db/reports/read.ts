import { aliasedTable, and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { isOwnOrInherited } from '../agencies/heirs.ts';
import { agencies } from '../agencies/table.ts';
import { auditLog } from '../audit/table.ts';
import { agenciesOf, holds, overlooks, verifiesFor } from '../ctx.ts';
import { lineCandidates } from '../fields/table.ts';
import { indicators } from '../indicators/table.ts';
import { supervisionStatements, verdicts } from '../inspections/table.ts';
import { rounds } from '../rounds/table.ts';
import { obligations } from '../rulings/table.ts';
import { byId, type Order, type Question, type Reading, shape } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { territories } from '../territories/table.ts';
import { concerns, isTheirLine, mayHaveLines, verifierOf } from './field.ts';
import { figureMasks, hasOwn, isOwn, isWithheld, numbers, withLine } from './held.ts';
import { beforeReturn, earlierReports, isOwed, verifiesItem, verifiesValue } from './lines.ts';
import { reportsNewestFirst } from './order.ts';
import { authoring } from './rules.ts';
import {
  handedInItems,
  handedInValues,
  latestClaims,
  latestValues,
  lineVerifications,
  reportItems,
  reportReturns,
  reports,
  reportValues,
  takenOutLines,
} from './table.ts';

type Reports = typeof reports;

// The plus signs keep SQLite off the index of the verifiers' queue, in which nearly all reports are published ones.
export const isPublished = (r: Reports, { knownBefore }: Reading): SQL =>
  knownBefore === null
    ? sql`+${r.status} = 'published'`
    : sql`(+${r.status} = 'published' AND ${r.publishedAt} < ${knownBefore})`;

const list = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );

/** Which reports this viewer may know of. Drafts belong to their author's body; the public sees what is published. */
export const visibleTo = (r: Reports, reading: Reading): SQL | undefined => {
  const { actor, knownBefore } = reading;
  if (actor.kind === 'system') return undefined;
  // What was published is all that the ledger has said for good: the steps before it are not kept as of a day.
  if (knownBefore !== null) return isPublished(r, reading);
  const handedIn = sql`${r.status} <> 'draft'`;
  return or(
    isPublished(r, reading),
    overlooks(actor) ? handedIn : undefined,
    holds(actor, 'ministry_officer') ? and(handedIn, concerns(r, verifiesFor(actor), reading)) : undefined,
    hasOwn(actor) ? isOwn(r, reading) : undefined,
  );
};

/** Who changed a report and why it was sent back stays with its body, its ministry and those who lead, published or not. */
const insideOf = (reportId: AnySQLiteColumn, at: AnySQLiteColumn, reading: Reading): SQL | undefined => {
  const { actor, knownBefore } = reading;
  const isInsider = overlooks(actor)
    ? undefined
    : sql`EXISTS (SELECT 1 FROM ${reports} WHERE ${reports.id} = ${reportId}
          AND (${isOwn(reports, reading)} OR ${concerns(reports, verifiesFor(actor), reading)}))`;
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
    owed: on.many(tasks, (r, t, reading) => isOwed(r, t, reading), {
      by: (t) => [sql`${t.position}`, sql`${t.id}`],
    }),
    obligations: on.many(
      obligations,
      (r, o) => and(eq(o.agencyId, r.agencyId), eq(o.roundId, r.roundId)),
      byId,
    ),
    takenOut: on.many(takenOutLines, (r, x) => eq(x.reportId, r.id), {
      by: (x) => [sql`${x.revision}`, sql`${x.line}`],
    }),
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

const latestRevisionFirst = { by: (x: { readonly revision: AnySQLiteColumn }) => [sql`${x.revision} DESC`] };

const hasWritten = (r: Reports, personId: string): SQL =>
  sql`EXISTS (SELECT 1 FROM ${auditLog} h WHERE h.entity = 'report' AND h.entity_id = ${r.id}
    AND h.actor_id = ${personId} AND h.action IN (${list(authoring)}))`;
/** Nobody judges what they wrote themselves, nor what a body of theirs says: an officer's queue holds what the officer may do. */
const isOthers = (r: Reports, { actor, today }: Reading): SQL =>
  actor.kind === 'person'
    ? sql`NOT ${isOwnOrInherited(r.agencyId, agenciesOf(actor), today)} AND NOT ${hasWritten(r, actor.id)}`
    : sql`0`;

/** The report, while this line of it waits for one of the viewer's bodies. */
const waitsIn = (r: Reports, line: AnySQLiteColumn, isVerified: SQL, reading: Reading): SQL | undefined => {
  const own = verifiesFor(reading.actor);
  if (own.length === 0 || reading.knownBefore !== null) return sql`0`;
  return and(
    sql`${r.status} = 'submitted'`,
    isOthers(r, reading),
    isTheirLine(r, line, own, reading),
    sql`NOT ${isVerified}`,
  );
};
const checks = aliasedTable(lineVerifications, 'checks');
const isItemVerified = (i: typeof reportItems): SQL =>
  sql`EXISTS (SELECT 1 FROM ${lineVerifications} AS checks WHERE ${verifiesItem(i, checks)})`;
const isValueVerified = (v: typeof reportValues): SQL =>
  sql`EXISTS (SELECT 1 FROM ${lineVerifications} AS checks WHERE ${verifiesValue(v, checks)})`;

/** A condition on the report that a line stands in. */
const whose = (reportId: AnySQLiteColumn, is: (r: Reports) => SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM ${reports} AS with_line WHERE with_line.id = ${reportId} AND ${is(withLine)})`;
/** Said once more outside of what is asked of the report, so that a line's candidates are looked up. */
const isOfLine = (c: typeof lineCandidates, line: AnySQLiteColumn): SQL => sql`${c.line} IN (${line}, '')`;
const byBody: Order<typeof lineCandidates> = { by: (c) => [sql`${c.agencyId}`] };

export const lineVerificationShape = shape('LineVerification', lineVerifications, {
  relations: (on) => ({
    verifiedBy: on.one(people, (v, p) => eq(p.id, v.verifiedById)),
    verifiedByAgency: on.one(agencies, (v, a) => eq(a.id, v.verifiedByAgencyId)),
  }),
});

export const handedInItemShape = shape('HandedInItem', handedInItems, {
  visible: (h, reading) => insideOf(h.reportId, h.handedInAt, reading),
});

export const handedInValueShape = shape('HandedInValue', handedInValues, {
  visible: (h, reading) => insideOf(h.reportId, h.handedInAt, reading),
});

export const reportItemShape = shape('ReportItem', reportItems, {
  relations: (on) => ({
    task: on.one(tasks, (i, t) => eq(t.id, i.taskId)),
    report: on.one(reports, (i, r) => eq(r.id, i.reportId)),
    verification: on.one(lineVerifications, (i, v) => verifiesItem(i, v), latestRevisionFirst),
    waiting: on.one(reports, (i, r, reading) =>
      and(eq(r.id, i.reportId), waitsIn(r, i.taskId, isItemVerified(i), reading)),
    ),
    verifiers: on.many(
      lineCandidates,
      (i, c, reading) =>
        and(
          isOfLine(c, i.taskId),
          whose(i.reportId, (r) => verifierOf(c, r, i.taskId, reading)),
        ),
      byBody,
    ),
    beforeReturn: on.one(
      handedInItems,
      (i, h) =>
        and(
          eq(h.reportId, i.reportId),
          eq(h.taskId, i.taskId),
          beforeReturn(sql`${i.reportId}`, sql`${h.revision}`),
        ),
      latestRevisionFirst,
    ),
    lastRound: on.many(
      reportItems,
      (i, p, reading) =>
        and(
          eq(p.taskId, i.taskId),
          isNull(p.withdrawnBecause),
          sql`${p.reportId} IN ${earlierReports(sql`${i.reportId}`, reading)}`,
        ),
      { by: (p) => [sql`${p.reportId}`] },
    ),
    verdict: on.one(verdicts, (i, v) => and(eq(v.reportId, i.reportId), eq(v.taskId, i.taskId))),
    supervision: on.many(
      supervisionStatements,
      (i, s) => and(eq(s.reportId, i.reportId), eq(s.taskId, i.taskId)),
      byId,
    ),
  }),
});

/** The same figure in the nearest earlier round. */
const ofLastRound = (
  v: { readonly reportId: AnySQLiteColumn; readonly indicatorId: AnySQLiteColumn },
  p: typeof reportValues,
  reading: Reading,
) =>
  and(
    eq(p.indicatorId, v.indicatorId),
    isNull(p.withdrawnBecause),
    sql`${p.reportId} IN ${earlierReports(sql`${v.reportId}`, reading)}`,
  );
const byReport: Order<typeof reportValues> = { by: (p) => [sql`${p.reportId}`] };

export const reportValueShape = shape('ReportValue', reportValues, {
  masks: figureMasks,
  figures: isWithheld,
  relations: (on) => ({
    indicator: on.one(indicators, (v, i) => eq(i.id, v.indicatorId)),
    report: on.one(reports, (v, r) => eq(r.id, v.reportId)),
    verification: on.one(lineVerifications, (v, x) => verifiesValue(v, x), latestRevisionFirst),
    waiting: on.one(reports, (v, r, reading) =>
      and(eq(r.id, v.reportId), waitsIn(r, v.indicatorId, isValueVerified(v), reading)),
    ),
    verifiers: on.many(
      lineCandidates,
      (v, c, reading) =>
        and(
          isOfLine(c, v.indicatorId),
          whose(v.reportId, (r) => verifierOf(c, r, v.indicatorId, reading)),
        ),
      byBody,
    ),
    beforeReturn: on.one(
      handedInValues,
      (v, h) =>
        and(
          eq(h.reportId, v.reportId),
          eq(h.indicatorId, v.indicatorId),
          beforeReturn(sql`${v.reportId}`, sql`${h.revision}`),
        ),
      latestRevisionFirst,
    ),
    lastRound: on.many(reportValues, ofLastRound, byReport),
  }),
});

export const reportReturnShape = shape('ReportReturn', reportReturns, {
  visible: (x, reading) => insideOf(x.reportId, x.returnedAt, reading),
  relations: (on) => ({ returnedBy: on.one(people, (x, p) => eq(p.id, x.returnedById)) }),
});

export const takenOutLineShape = shape('TakenOutLine', takenOutLines, {
  visible: (x, reading) => insideOf(x.reportId, x.takenOutAt, reading),
  relations: (on) => ({ takenOutBy: on.one(people, (x, p) => eq(p.id, x.takenOutById)) }),
});

export const auditShape = shape('AuditEntry', auditLog, {
  visible: (h, reading) => insideOf(h.entityId, h.at, reading),
  omit: ['requestId'],
  relations: (on) => ({ actor: on.one(people, (h, p) => eq(p.id, h.actorId)) }),
});

/** Everything that was done, newest first: an auditor's to read, and nobody else's as a whole. */
export const auditEntries = (): Question<typeof auditLog> => ({
  table: auditLog,
  where: (_h, { actor }) => (actor.kind === 'system' || holds(actor, 'auditor') ? undefined : sql`0`),
  order: {
    by: (h) => [sql`${h.at}`, sql`${h.entity}`, sql`${h.entityId}`, sql`${h.revision}`],
    descending: true,
  },
});

export interface Corrected {
  readonly revisedAt: string | null;
  /** As the database has it: 1 or 0. */
  readonly revisedSince: number;
}
/** Of the report a latest word stands in: when it was published as a correction, and whether another took its place since. */
const correctionOf = (reportId: AnySQLiteColumn, { knownBefore }: Reading) =>
  sql<Corrected>`(SELECT json_object('revisedAt', CASE WHEN r.supersedes_id IS NOT NULL THEN r.published_at END,
      'revisedSince', r.superseded_at IS NOT NULL${knownBefore === null ? sql`` : sql` AND r.superseded_at >= ${knownBefore}`})
    FROM ${reports} r WHERE r.id = ${reportId})`;

// A claim or a value that was withdrawn, with none before it, is no latest one: absent, as if it had never been given.
export const latestClaimShape = shape('LatestClaim', latestClaims, {
  visible: (c) =>
    sql`NOT EXISTS (SELECT 1 FROM ${reportItems} AS said INDEXED BY report_items_withdrawn WHERE said.report_id = ${c.reportId} AND said.task_id = ${c.taskId} AND said.withdrawn_because IS NOT NULL)`,
  figures: {
    nothingBecause: (c) =>
      sql<
        string | null
      >`(SELECT said.nothing_because FROM ${reportItems} AS said WHERE said.report_id = ${c.reportId} AND said.task_id = ${c.taskId})`,
    corrected: (c, reading) => correctionOf(c.reportId, reading),
  },
  relations: (on) => ({
    agency: on.one(agencies, (c, a) => eq(a.id, c.agencyId)),
    task: on.one(tasks, (c, t) => eq(t.id, c.taskId)),
    report: on.one(reports, (c, r) => eq(r.id, c.reportId)),
    line: on.one(reportItems, (c, i) => and(eq(i.reportId, c.reportId), eq(i.taskId, c.taskId))),
    verdict: on.one(verdicts, (c, v) => and(eq(v.reportId, c.reportId), eq(v.taskId, c.taskId))),
  }),
});

export const latestValueShape = shape('LatestValue', latestValues, {
  visible: (v) =>
    sql`NOT EXISTS (SELECT 1 FROM ${reportValues} AS said INDEXED BY report_values_withdrawn WHERE said.report_id = ${v.reportId} AND said.indicator_id = ${v.indicatorId} AND said.withdrawn_because IS NOT NULL)`,
  masks: numbers,
  figures: { corrected: (v, reading) => correctionOf(v.reportId, reading), ...isWithheld },
  relations: (on) => ({
    agency: on.one(agencies, (v, a) => eq(a.id, v.agencyId)),
    indicator: on.one(indicators, (v, i) => eq(i.id, v.indicatorId)),
    report: on.one(reports, (v, r) => eq(r.id, v.reportId)),
    lastRound: on.many(reportValues, ofLastRound, byReport),
  }),
});

export const reportById = (id: string): Question<Reports> => ({ table: reports, where: (r) => eq(r.id, id) });

/** Every report this viewer's own body (or a body it has succeeded) has made. */
export const ownReports = (status?: string | null): Question<Reports> => ({
  table: reports,
  where: (r, reading) => and(isOwn(r, reading), status ? sql`${r.status} = ${status}` : undefined),
  order: reportsNewestFirst,
});

const itemsThere = aliasedTable(reportItems, 'mine') as unknown as typeof reportItems;
const valuesThere = aliasedTable(reportValues, 'mine') as unknown as typeof reportValues;

/** Of the officer's own word on a line, as it stands: whoever verified does not publish. */
const hasVerified = (r: Reports, personId: string): SQL => {
  const theirs = (lines: SQL, isVerified: SQL) =>
    sql`EXISTS (SELECT 1 FROM ${lines} AS mine JOIN ${lineVerifications} AS checks ON ${isVerified} WHERE mine.report_id = ${r.id} AND checks.verified_by_id = ${personId})`;
  return sql`(${theirs(sql`${reportItems}`, verifiesItem(itemsThere, checks))} OR ${theirs(sql`${reportValues}`, verifiesValue(valuesThere, checks))})`;
};

/**
 * What waits: submitted reports with a line for a body of the viewer's to verify, and for the Commission those to publish;
 * oldest first. Never what this officer may not do.
 */
export const waiting = (): Question<Reports> => ({
  table: reports,
  where: (r, reading) => {
    const { actor } = reading;
    const own = verifiesFor(actor);
    if (actor.kind !== 'person' || own.length === 0) return sql`0`;
    return or(
      and(
        sql`${r.status} = 'submitted'`,
        mayHaveLines(r, own, reading),
        isOthers(r, reading),
        sql`(EXISTS (SELECT 1 FROM ${reportItems} AS mine WHERE mine.report_id = ${r.id}
            AND ${isTheirLine(r, itemsThere.taskId, own, reading)} AND NOT ${isItemVerified(itemsThere)})
          OR EXISTS (SELECT 1 FROM ${reportValues} AS mine WHERE mine.report_id = ${r.id}
            AND ${isTheirLine(r, valuesThere.indicatorId, own, reading)} AND NOT ${isValueVerified(valuesThere)}))`,
      ),
      holds(actor, 'commission')
        ? and(
            sql`${r.status} = 'verified'`,
            sql`NOT ${hasWritten(r, actor.id)}`,
            sql`NOT ${hasVerified(r, actor.id)}`,
          )
        : undefined,
    );
  },
  order: { by: (r) => [sql`coalesce(${r.submittedAt}, '')`, sql`${r.id}`] },
});
