// Rulings and what they make due. How far an obligation has come is told from the reports this viewer may see, and no others.
import { aliasedTable, and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { responsibilities } from '../assignments/table.ts';
import { agenciesOf, endOfDay, holds, type Instant } from '../ctx.ts';
import { ofDirective } from '../directives/named.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { isInField } from '../reports/field.ts';
import { reportShape, visibleTo } from '../reports/read.ts';
import { reportItems, reports } from '../reports/table.ts';
import { rounds } from '../rounds/table.ts';
import { asKnown, byId, type Question, type Reading, shape } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { urgings } from '../urging/table.ts';
import type { FactsRead } from './status.ts';
import { assigneeSets, exemptions, obligations, rulings } from './table.ts';

const listed = (row: AnySQLiteColumn, list: AnySQLiteColumn): SQL =>
  sql`${row} IN (SELECT value FROM json_each(${list}))`;

export const rulingShape = shape('Ruling', rulings, {
  tallies: {
    due: (r, reading) =>
      sql`(SELECT json_group_array(json_object('period', d.period, 'dueAt', d.due_at, 'obligations', d.count)) FROM
        (SELECT w.period AS period, o.due_at AS due_at, sum(o.released_on IS NULL) AS count FROM ${asKnown(obligations, reading, 'o')}
          JOIN ${asKnown(rounds, reading, 'w')} ON w.id = o.round_id
          WHERE o.ruling_id = ${r.id} GROUP BY w.period, o.due_at ORDER BY o.due_at) d)`,
  },
  relations: (on) => ({
    directive: on.one(directives, (r, d) => eq(d.id, r.directiveId)),
    authority: on.one(agencies, (r, a) => eq(a.id, r.authorityId)),
    document: on.one(documents, (r, d) => eq(d.id, r.documentId)),
    tasks: on.many(tasks, (r, t) => listed(t.id, r.taskIds), byId),
    agencies: on.many(agencies, (r, a) => listed(a.id, r.agencyIds), byId),
    replaces: on.one(rulings, (r, x) => eq(x.id, r.replacesId)),
    replacedBy: on.one(rulings, (r, x) => eq(x.replacesId, r.id)),
    obligations: on.page(obligations, (r, o) => eq(o.rulingId, r.id), byId),
  }),
});

export const exemptionShape = shape('Exemption', exemptions, {
  relations: (on) => ({
    obligation: on.one(obligations, (e, o) => eq(o.id, e.obligationId)),
    document: on.one(documents, (e, d) => eq(d.id, e.documentId)),
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
const told = aliasedTable(reports, 'told');
// The plus signs keep SQLite off the index of the verifiers' queue: it would walk through every report ever published to find
// the one of this body and round.
const handedIn = sql.raw("+told.status IN ('submitted', 'verified', 'published')");

/** Whoever would see every step of the body's report can tell silence from a report on its way. */
const seesSteps = (o: Obligations, { actor, knownBefore, today }: Reading): SQL => {
  if (actor.kind === 'system') return sql`1`;
  if (knownBefore !== null) return sql`0`;
  if (holds(actor, 'commission') || holds(actor, 'administrator')) return sql`1`;
  const own = JSON.stringify(agenciesOf(actor, 'province_officer'));
  return sql`(${o.agencyId} IN (SELECT value FROM json_each(${own})) OR ${isInField(o.taskId, agenciesOf(actor, 'ministry_officer'), today)})`;
};

/** The body's reports for the round that this viewer may see, as they stood; its predecessor's in the same round too. */
const own = (o: Obligations, reading: Reading): SQL => sql`
  FROM ${asKnown(reports, reading, 'told', reportShape.stood)}
  LEFT JOIN ${reportItems} i ON i.report_id = told.id AND i.task_id = ${o.taskId}
  WHERE told.round_id = ${o.roundId} AND told.agency_id IN (${o.agencyId}, ${o.openedWithId})
    AND (told.standing = 'example') = (${o.standing} = 'example')
    AND told.started_at <= ${asOf(reading)} AND ${visibleTo(told as unknown as typeof reports, reading) ?? sql`1`}`;

/** The facts that decide an obligation's status, as columns of one row. */
export function statusRow(o: Obligations, reading: Reading): SQL {
  const handed = sql`${inMs(sql.raw('told.submitted_at'))} - told.waited_ms`;
  const inTime = sql`${handedIn} AND +told.submitted_at <= ${asOf(reading)}`;
  return sql`(SELECT said.*, begun.*, coalesce(${seesSteps(o, reading)}, 0) AS sees_steps,
      (SELECT min(${handed}) ${own(o, reading)} AND ${inTime} AND i.claim = 'done') AS done_ms,
      (SELECT e.reason FROM ${asKnown(exemptions, reading, 'e')} WHERE e.obligation_id = ${o.id} AND e.kind = 'exemption' AND e."on" <= ${reading.validOn} LIMIT 1) AS exempt,
      (${o.releasedOn} IS NOT NULL AND ${o.releasedOn} <= ${reading.validOn}) AS is_released
    FROM (SELECT 1) LEFT JOIN
      (SELECT i.claim AS claim, i.nothing_because AS nothing_because, i.done AS said_done, i.evidence AS evidence, told.status AS status, ${handed} AS handed_in_ms ${own(o, reading)}
        AND ${inTime} AND told.superseded_at IS NULL
        ORDER BY told.status = 'published' DESC, told.submitted_at DESC LIMIT 1) AS said ON 1 LEFT JOIN
      (SELECT told.status AS begun, told.waited_ms AS waited_ms ${own(o, reading)}
        AND +told.status IN ('draft', 'returned') AND told.supersedes_id IS NULL LIMIT 1) AS begun ON 1)`;
}

const yes = (condition: string): SQL => sql.raw(`json(iif(${condition}, 'true', 'false'))`);

/** The same as one JSON object. */
export const factsOf = (o: Obligations, reading: Reading) =>
  sql<FactsRead>`(SELECT json_object('asOf', ${asOf(reading)}, 'claim', f.claim, 'nothingBecause', f.nothing_because, 'handedInMs', f.handed_in_ms, 'doneMs', f.done_ms,
      'isWaiting', ${yes(`f.status IN ('submitted', 'verified')`)}, 'isBegun', ${yes('f.begun IS NOT NULL')}, 'waitedMs', coalesce(f.waited_ms, 0),
      'isExempt', ${yes('f.exempt IS NOT NULL')}, 'isReleased', ${yes('f.is_released')}, 'seesSteps', ${yes('f.sees_steps')},
      'reason', coalesce(f.exempt, f.nothing_because, CASE WHEN f.claim = 'not_pursued' THEN f.said_done END), 'evidence', json(f.evidence),
      'verdict', CASE WHEN f.status IN ('verified', 'published') THEN 'confirmed' WHEN f.status = 'submitted' THEN 'none_yet' WHEN f.begun = 'returned' THEN 'returned' END)
      FROM ${statusRow(o, reading)} AS f)`;

export const obligationShape = shape('Obligation', obligations, {
  figures: { facts: factsOf },
  relations: (on) => ({
    ruling: on.one(rulings, (o, r) => eq(r.id, o.rulingId)),
    round: on.one(rounds, (o, r) => eq(r.id, o.roundId)),
    task: on.one(tasks, (o, t) => eq(t.id, o.taskId)),
    agency: on.one(agencies, (o, a) => eq(a.id, o.agencyId)),
    openedWith: on.one(agencies, (o, a) => eq(a.id, o.openedWithId)),
    responsibility: on.one(responsibilities, (o, r) => eq(r.id, o.responsibilityId)),
    exemptions: on.many(exemptions, (o, e) => eq(e.obligationId, o.id), byId),
    urgings: on.many(urgings, (o, u) => eq(u.obligationId, o.id), {
      by: (u) => [sql`${u.raisedAt}`, sql`${u.id}`],
    }),
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
