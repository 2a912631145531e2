// Rulings and what they make due. How far an obligation has come is told from the reports this viewer may see, and no others.
import { aliasedTable, and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { responsibilities } from '../assignments/table.ts';
import { auditLog } from '../audit/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { endOfDay, type Instant } from '../ctx.ts';
import { ofDirective } from '../directives/named.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { verdicts } from '../inspections/table.ts';
import { visibleTo } from '../reports/read.ts';
import { handedInItems, reportItems, reports } from '../reports/table.ts';
import { rounds } from '../rounds/table.ts';
import { asKnown, byId, fromParts, partsAt, type Question, type Reading, shape, when } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { letterLines, letters, urgings } from '../urging/table.ts';
import { letOff, standsOn } from './let-off.ts';
import type { FactsRead } from './status.ts';
import { assigneeSets, exemptions, obligationFacts, obligations, rulings } from './table.ts';

const listed = (row: AnySQLiteColumn, list: AnySQLiteColumn): SQL =>
  sql`${row} IN (SELECT value FROM json_each(${list}))`;

/** A moment by which something falls due by a ruling, and how much. */
export type DueRead = {
  readonly roundId: string;
  readonly period: string;
  readonly dueAt: Instant;
  readonly obligations: number;
};

export const rulingShape = shape('Ruling', rulings, {
  tallies: {
    due: (r, reading) =>
      sql<
        readonly DueRead[]
      >`(SELECT json_group_array(json_object('roundId', d.round_id, 'period', d.period, 'dueAt', d.due_at, 'obligations', d.count)) FROM
        (SELECT o.round_id, w.period AS period, o.due_at, o.count FROM
          (SELECT o.round_id, o.due_at, sum(o.released_on IS NULL) AS count ${fromParts(partsAt(obligations, reading, {}), 'o', sql`o.ruling_id = ${r.id}`)} GROUP BY o.round_id, o.due_at) o
          JOIN ${asKnown(rounds, reading, 'w')} ON w.id = o.round_id ORDER BY o.due_at) d)`,
  },
  relations: (on) => ({
    directive: on.one(directives, (r, d) => eq(d.id, r.directiveId)),
    authority: on.one(agencies, (r, a) => eq(a.id, r.authorityId)),
    document: on.one(documents, (r, d) => eq(d.id, r.documentId)),
    tasks: on.many(tasks, (r, t) => listed(t.id, r.taskIds), byId),
    agencies: on.many(agencies, (r, a) => listed(a.id, r.agencyIds), byId),
    corrections: on.many(corrections, correctionsOf('ruling'), inTurn),
    replaces: on.one(rulings, (r, x) => eq(x.id, r.replacesId)),
    replacedBy: on.one(rulings, (r, x) => eq(x.replacesId, r.id)),
    obligations: on.page(obligations, (r, o) => eq(o.rulingId, r.id), byId),
  }),
});

export const exemptionShape = shape('Exemption', exemptions, {
  relations: (on) => ({
    obligation: on.one(obligations, (e, o) => eq(o.id, e.obligationId)),
    document: on.one(documents, (e, d) => eq(d.id, e.documentId)),
    corrections: on.many(corrections, correctionsOf('exemption'), inTurn),
  }),
});

export const assigneeSetShape = shape('AssigneeSet', assigneeSets, {
  relations: (on) => ({
    collective: on.one(agencies, (s, a) => eq(a.id, s.collectiveId)),
    agencies: on.many(agencies, (s, a) => listed(a.id, s.agencyIds), byId),
    document: on.one(documents, (s, d) => eq(d.id, s.documentId)),
  }),
});

/** The moment an answer is about: now, or the end of the day asked about. */
export const asOf = ({ validOn, today, now, knownBefore }: Reading): Instant => {
  const valid = validOn < today ? endOfDay(validOn) : now;
  return knownBefore !== null && knownBefore < valid ? knownBefore : valid;
};

/** Milliseconds since 1970 of an instant, exactly. */
export const inMs = (at: SQL | AnySQLiteColumn): SQL =>
  sql`(CAST(strftime('%s', ${at}) AS INTEGER) * 1000 + CAST(substr(${at}, 21, 3) AS INTEGER))`;

type Obligations = typeof obligations;
const told = aliasedTable(reports, 'told') as unknown as typeof reports;

/** Whether the answer is about a moment that is over. */
export const isPast = ({ knownBefore, validOn, today }: Reading): boolean =>
  knownBefore !== null || validOn < today;

/** What the audit log says of a report's steps before a moment, the one record of them all. What was taken back was not handed in. */
const steps = (
  figure: SQL,
  at: Instant,
): SQL => sql`(SELECT ${figure} FROM ${auditLog} s WHERE s.entity = 'report' AND s.entity_id = told.id
  AND s.action IN ('report.submit', 'report.return') AND s.at < ${at}
  AND NOT EXISTS (SELECT 1 FROM ${auditLog} r WHERE r.entity = 'report' AND r.entity_id = told.id AND r.revision = s.revision + 1
    AND r.action = 'report.recall' AND r.at < ${at}))`;

/** How a report stands, or stood at a moment that is over; and the revision in which it was handed in as it stood then. */
function stood(reading: Reading) {
  if (!isPast(reading))
    return {
      status: sql`told.status`,
      supersededAt: sql`told.superseded_at`,
      submittedAt: sql`told.submitted_at`,
      handedInMs: sql`${inMs(sql.raw('told.submitted_at'))} - told.waited_ms`,
      waitedMs: sql`told.waited_ms`,
      revision: sql`NULL`,
    };
  const at = asOf(reading);
  const orStep = (published: SQL, earlier: SQL) =>
    sql`CASE WHEN told.status = 'published' AND told.published_at < ${at} THEN ${published} ELSE ${earlier} END`;
  const latest = sql`max(CASE s.action WHEN 'report.submit' THEN s.revision END)`;
  // Each hand-in less the return before it: what is left is the author's own time.
  const own = sql`sum(CASE s.action WHEN 'report.submit' THEN ${inMs(sql.raw('s.at'))} ELSE -${inMs(sql.raw('s.at'))} END)`;
  return {
    status: orStep(
      sql`'published'`,
      steps(
        sql`CASE WHEN count(*) = 0 THEN 'draft' WHEN ${latest} = max(s.revision) THEN 'submitted' ELSE 'returned' END`,
        at,
      ),
    ),
    supersededAt: sql`CASE WHEN told.superseded_at < ${at} THEN told.superseded_at END`,
    submittedAt: orStep(
      sql`told.submitted_at`,
      steps(sql`max(CASE s.action WHEN 'report.submit' THEN s.at END)`, at),
    ),
    handedInMs: orStep(sql`${inMs(sql.raw('told.submitted_at'))} - told.waited_ms`, steps(own, at)),
    waitedMs: steps(sql`-${own}`, at),
    revision: steps(latest, at),
  };
}

/** Reports that answer for an obligation, each with its line on the task: of whoever owes it, and of whoever held it before. */
function answering(o: Obligations, reading: Reading, sees: SQL, where: SQL): SQL {
  const is = stood(reading);
  const at = asOf(reading);
  const onTask = (line: SQL) => sql`${line}.report_id = told.id AND ${line}.task_id = ${o.taskId}`;
  const past = isPast(reading);
  // What was published by then is final; of what waited, what was handed in then.
  const lines = past
    ? sql`LEFT JOIN ${reportItems} f ON ${onTask(sql`f`)} AND told.published_at < ${at}
      LEFT JOIN ${handedInItems} k ON ${onTask(sql`k`)} AND k.revision = ${is.revision} AND (told.published_at IS NULL OR told.published_at >= ${at})`
    : sql`LEFT JOIN ${reportItems} f ON ${onTask(sql`f`)}`;
  const said = (name: string) => sql.raw(past ? `coalesce(f.${name}, k.${name})` : `f.${name}`);
  return sql`SELECT told.id AS id, ${is.status} AS status, told.supersedes_id AS supersedes_id, ${is.supersededAt} AS superseded_at,
      (SELECT w.period_end FROM ${rounds} w WHERE w.id = told.round_id) AS period_end, ${is.submittedAt} AS submitted_at, ${is.handedInMs} AS handed_in_ms, ${is.waitedMs} AS waited_ms, ${sees} AS sees,
      ${said('claim')} AS claim, ${said('nothing_because')} AS nothing_because, ${said('done')} AS done, ${said('evidence')} AS evidence
    FROM ${reports} AS told ${lines} WHERE ${where} AND told.agency_id IN (${o.agencyId}, ${o.openedWithId})
      AND (told.standing = 'example') = (${o.standing} = 'example')${past ? sql` AND told.started_at <= ${at}` : sql``}`;
}

/**
 * What is worked out about an obligation in one pass over the reports that answer for it: a report on a task is one of its
 * round; a task is done by whichever report says so.
 */
const worked = (o: Obligations, reading: Reading, figures: SQL, sees: SQL = sql`0`): SQL =>
  sql`(SELECT ${figures} FROM (${answering(o, reading, sees, sql`${o.owes} = 'report' AND told.round_id = ${o.roundId}`)}
    UNION ALL ${answering(o, reading, sees, sql`${o.owes} = 'completion'`)}) AS one)`;

const tells = sql.raw('(one.claim IS NOT NULL OR one.nothing_because IS NOT NULL)');
const waits = sql`(one.status IN ('submitted', 'verified') AND ${tells})`;
const stands = sql`(one.status = 'published' AND one.superseded_at IS NULL AND ${tells})`;
/**
 * A day and an instant as text are so long: what stands behind them in one text goes with the greatest of them. The word of the
 * latest round stands: what an earlier one said is no news when it is corrected later.
 */
const behindDay = 11;
const behindInstant = behindDay + 24;
const newest = sql.raw('one.period_end || one.submitted_at');
const published = sql`max(CASE WHEN ${stands} THEN ${newest} || coalesce(one.claim, '') END)`;

/** What reports say of an obligation that decides its state, as columns of one row; `StatusFacts` by other names. */
const deciding = (o: Obligations): SQL => sql`
  substr(${published}, ${sql.raw(String(behindInstant))}) AS published_claim,
  min(CASE WHEN ${waits} OR (one.status = 'published' AND ${tells}) THEN one.handed_in_ms END) AS told_ms,
  min(CASE WHEN one.status = 'published' AND one.claim = 'done' THEN one.handed_in_ms END) AS done_ms,
  min(CASE WHEN ${waits} THEN one.handed_in_ms END) AS waiting_ms,
  max(CASE WHEN one.status = 'returned' AND one.supersedes_id IS NULL AND (${o.owes} = 'report' OR ${tells}) THEN one.waited_ms END) AS sent_back_after_ms`;

/** What lifts it from its body, which days decide and no report. */
const lifting = (o: Obligations, reading: Reading): SQL => sql`${letOff(o.id, reading)} AS exempt,
  (${o.releasedOn} IS NOT NULL AND ${o.releasedOn} <= ${reading.validOn}) AS is_released`;

/** The moment that it is, whenever it is read. */
export const asItStands: Reading = {
  actor: { kind: 'public' },
  today: '',
  now: '',
  validOn: '',
  knownBefore: null,
};
/** What is kept of an obligation, told from its reports as they stand now. */
export const saidNow = (o: Obligations): SQL => worked(o, asItStands, deciding(o));

/**
 * The facts that decide an obligation's state: what is kept of the reports, or for a day that is past what they said by then.
 * Limited: folded into what is around it, each fact would be worked out again wherever it is mentioned.
 */
export const statusRow = (o: Obligations, reading: Reading): SQL =>
  isPast(reading)
    ? worked(o, reading, sql`${deciding(o)}, ${lifting(o, reading)}`)
    : sql`(SELECT k.published_claim, k.told_ms, k.done_ms, k.waiting_ms, k.sent_back_after_ms, ${lifting(o, reading)}
        FROM ${obligationFacts} k WHERE k.id = ${o.id} LIMIT 1)`;

/** What the reader may see of the newest report that tells of it, published before what is on its way. */
const seen = (o: Obligations): SQL => sql`
  max(CASE WHEN ${waits} THEN one.submitted_at END) AS waiting_since,
  substr(${published}, ${sql.raw(String(behindDay))}, ${sql.raw(String(behindInstant - behindDay))}) AS published_in,
  max(one.sees AND one.status IN ('draft', 'returned') AND one.supersedes_id IS NULL AND (${o.owes} = 'report' OR ${tells})) AS is_begun,
  max(one.sees AND one.status = 'returned' AND one.supersedes_id IS NULL) AS is_returned,
  max(one.sees AND one.status = 'verified' AND ${tells}) AS is_verified,
  substr(max(CASE WHEN one.sees AND (${waits} OR ${stands}) THEN (one.status = 'published') || ${newest} || json_object(
    'report', one.id, 'status', one.status, 'claim', one.claim, 'nothingBecause', one.nothing_because, 'done', one.done, 'evidence', json(one.evidence)) END), ${sql.raw(String(behindInstant + 1))}) AS said`;

const yes = (condition: string): SQL => sql.raw(`json(iif(${condition}, 'true', 'false'))`);

/** All that is worked out about an obligation, as one JSON object. */
export function factsOf(o: Obligations, reading: Reading) {
  const row = worked(
    o,
    reading,
    sql`${deciding(o)}, ${lifting(o, reading)}, ${seen(o)}`,
    sql`coalesce(${visibleTo(told, reading) ?? sql`1`}, 0)`,
  );
  const before = reading.knownBefore === null ? sql`` : sql` AND v.published_at < ${reading.knownBefore}`;
  return sql<FactsRead>`(SELECT json_object('asOf', ${asOf(reading)}, 'publishedClaim', f.published_claim, 'toldMs', f.told_ms, 'doneMs', f.done_ms,
      'waitingMs', f.waiting_ms, 'sentBackAfterMs', f.sent_back_after_ms, 'isExempt', ${yes('f.exempt IS NOT NULL')}, 'isReleased', ${yes('f.is_released')},
      'handedInAt', coalesce(f.waiting_since, f.published_in), 'isBegun', ${yes('f.is_begun')}, 'isVerified', ${yes('f.is_verified')},
      'claim', f.said ->> 'claim', 'evidence', json(f.said -> 'evidence'),
      'reason', coalesce(f.exempt, f.said ->> 'nothingBecause', CASE WHEN f.said ->> 'claim' = 'not_pursued' THEN f.said ->> 'done' END),
      'verdict', CASE WHEN f.said ->> 'status' IN ('verified', 'published') THEN 'confirmed' WHEN f.said ->> 'status' = 'submitted' THEN 'none_yet' WHEN f.is_returned THEN 'returned' END,
      'assessment', (SELECT v.assessment FROM ${asKnown(verdicts, reading, 'v')} WHERE v.report_id = f.said ->> 'report' AND v.task_id = ${o.taskId} AND v.published_at IS NOT NULL${before}))
    FROM ${row} AS f)`;
}

export const obligationShape = shape('Obligation', obligations, {
  figures: { facts: factsOf },
  relations: (on) => ({
    ruling: on.one(rulings, (o, r) => eq(r.id, o.rulingId)),
    round: on.one(rounds, (o, r) => eq(r.id, o.roundId)),
    task: on.one(tasks, (o, t) => eq(t.id, o.taskId)),
    agency: on.one(agencies, (o, a) => eq(a.id, o.agencyId)),
    openedWith: on.one(agencies, (o, a) => eq(a.id, o.openedWithId)),
    responsibility: on.one(responsibilities, (o, r) => eq(r.id, o.responsibilityId)),
    exemptions: on.many(
      exemptions,
      (o, e, reading) => and(eq(e.obligationId, o.id), standsOn(e, reading)),
      byId,
    ),
    urgings: on.many(urgings, (o, u) => eq(u.obligationId, o.id), {
      by: (u) => [sql`${u.raisedAt}`, sql`${u.id}`],
    }),
    letters: on.many(
      letters,
      (o, l, reading) =>
        sql`${l.id} IN (SELECT k.letter_id FROM ${asKnown(letterLines, reading, 'k')} WHERE k.obligation_id = ${o.id})`,
      { by: (l) => [sql`${l.signedAt}`, sql`${l.id}`], descending: true },
    ),
    reports: on.many(
      reports,
      (o, r) => and(eq(r.roundId, o.roundId), sql`${r.agencyId} IN (${o.agencyId}, ${o.openedWithId})`),
      { by: (r) => [sql`${r.startedAt}`, sql`${r.id}`] },
    ),
  }),
});

export const rulingsOf = (directive?: string | null): Question<typeof rulings> => ({
  table: rulings,
  where: (r) => ofDirective(r.directiveId, directive),
  order: byId,
});

/** Extensions and exemptions, those that were taken back too; newest first. */
export const exemptionsOf = (obligationId?: string | null): Question<typeof exemptions> => ({
  table: exemptions,
  where: (e) => when(e.obligationId, obligationId),
  order: { by: (e) => [sql`${e.on}`, sql`${e.id}`], descending: true },
});
