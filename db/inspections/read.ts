import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { isOwnOrInherited } from '../agencies/heirs.ts';
import { agencies } from '../agencies/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { agenciesOf, overlooks, speaksFor } from '../ctx.ts';
import { isNamed } from '../directives/named.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { isTheirsToJudge } from '../reports/field.ts';
import { reportItems, reports } from '../reports/table.ts';
import { rounds } from '../rounds/table.ts';
import { type Order, type Question, type Reading, shape, when } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { inspectingBodies, judgingBodies } from './bodies.ts';
import { newest, newestCommendations, newestFindings, newestRecommendations } from './order.ts';
import {
  commendations,
  findings,
  inspections,
  recommendations,
  supervisionStatements,
  verdicts,
  type views,
} from './table.ts';

/** Who inspects and who leads knows of every inspection; the body inspected once it has begun; everyone once it is concluded. */
const inspectionVisible = (i: typeof inspections, { actor, today }: Reading): SQL | undefined =>
  overlooks(actor)
    ? undefined
    : or(
        sql`${i.status} = 'concluded'`,
        isOwnOrInherited(i.byAgencyId, inspectingBodies(actor), today),
        and(sql`${i.begunOn} IS NOT NULL`, isOwnOrInherited(i.agencyId, agenciesOf(actor), today)),
      );

/** A finding is public once the Commission has published it; before, it is between inspector, inspected and Commission. */
const findingVisible = (f: typeof findings, { actor, today }: Reading): SQL | undefined =>
  overlooks(actor)
    ? undefined
    : or(
        sql`${f.publishedAt} IS NOT NULL`,
        isOwnOrInherited(f.byAgencyId, inspectingBodies(actor), today),
        isOwnOrInherited(f.agencyId, agenciesOf(actor), today),
      );

/** A verdict is public once the Commission has published it; before, who gave it and those who may give one know that it is given. */
const verdictVisible = (v: typeof verdicts, reading: Reading): SQL | undefined => {
  const { actor, today } = reading;
  return overlooks(actor)
    ? undefined
    : or(
        sql`${v.publishedAt} IS NOT NULL`,
        isTheirsToJudge(v, agenciesOf(actor, 'ministry_officer'), reading),
        isOwnOrInherited(v.assessedByAgencyId, judgingBodies(actor), today),
      );
};

/** What a body says to the public, and the columns by which it is told who may read it. */
interface Said {
  readonly publishedAt: AnySQLiteColumn;
  readonly withdrawnOn: AnySQLiteColumn;
}
/** Public once a second officer has published it; before, it is the body's own and the Commission's. */
const saidVisible = (
  { publishedAt }: Said,
  by: AnySQLiteColumn,
  { actor, today }: Reading,
): SQL | undefined =>
  overlooks(actor)
    ? undefined
    : or(sql`${publishedAt} IS NOT NULL`, isOwnOrInherited(by, agenciesOf(actor), today));

/** Its words, which are nobody else's once it is withdrawn. On an earlier day they are still what they were then. */
const wordsOf = <T extends string>(
  column: AnySQLiteColumn,
  { withdrawnOn }: Said,
  by: AnySQLiteColumn,
  { actor, today }: Reading,
) =>
  overlooks(actor)
    ? sql<T | null>`${column}`
    : sql<T | null>`iif(${withdrawnOn} IS NULL OR ${isOwnOrInherited(by, agenciesOf(actor), today)}, ${column}, NULL)`;

export const inspectionShape = shape('Inspection', inspections, {
  visible: inspectionVisible,
  relations: (on) => ({
    directive: on.one(directives, (i, d) => eq(d.id, i.directiveId)),
    agency: on.one(agencies, (i, a) => eq(a.id, i.agencyId)),
    byAgency: on.one(agencies, (i, a) => eq(a.id, i.byAgencyId)),
    document: on.one(documents, (i, d) => eq(d.id, i.documentId)),
    findings: on.page(findings, (i, f) => eq(f.inspectionId, i.id), newestFindings),
    corrections: on.many(corrections, correctionsOf('inspection'), inTurn),
  }),
});

export const findingShape = shape('Finding', findings, {
  visible: findingVisible,
  relations: (on) => ({
    inspection: on.one(inspections, (f, i) => eq(i.id, f.inspectionId)),
    agency: on.one(agencies, (f, a) => eq(a.id, f.agencyId)),
    task: on.one(tasks, (f, t) => eq(t.id, f.taskId)),
    document: on.one(documents, (f, d) => eq(d.id, f.documentId)),
    handledByAgency: on.one(agencies, (f, a) => eq(a.id, f.handledByAgencyId)),
    closedBy: on.one(people, (f, p) => eq(p.id, f.closedById)),
    closedByAgency: on.one(agencies, (f, a) => eq(a.id, f.closedByAgencyId)),
    corrections: on.many(corrections, correctionsOf('finding'), inTurn),
  }),
});

export const supervisionStatementShape = shape('SupervisionStatement', supervisionStatements, {
  visible: (s, reading) => saidVisible(s, s.agencyId, reading),
  omit: ['view', 'statement'],
  figures: {
    view: (s, reading) => wordsOf<(typeof views)[number]>(s.view, s, s.agencyId, reading),
    statement: (s, reading) => wordsOf<string>(s.statement, s, s.agencyId, reading),
  },
  relations: (on) => ({
    agency: on.one(agencies, (s, a) => eq(a.id, s.agencyId)),
    task: on.one(tasks, (s, t) => eq(t.id, s.taskId)),
    report: on.one(reports, (s, r) => eq(r.id, s.reportId)),
    document: on.one(documents, (s, d) => eq(d.id, s.documentId)),
  }),
});

export const verdictShape = shape('Verdict', verdicts, {
  visible: verdictVisible,
  relations: (on) => ({
    agency: on.one(agencies, (v, a) => eq(a.id, v.agencyId)),
    task: on.one(tasks, (v, t) => eq(t.id, v.taskId)),
    report: on.one(reports, (v, r) => eq(r.id, v.reportId)),
    document: on.one(documents, (v, d) => eq(d.id, v.documentId)),
    assessedByAgency: on.one(agencies, (v, a) => eq(a.id, v.assessedByAgencyId)),
    assessedBy: on.one(people, (v, p) => eq(p.id, v.assessedById)),
    corrections: on.many(corrections, correctionsOf('verdict'), inTurn),
  }),
});

/** A body in whose name the reader speaks, or whose place such a body took. */
const isReaders = (agencyId: AnySQLiteColumn, { actor, today }: Reading): SQL =>
  isOwnOrInherited(agencyId, speaksFor(actor), today);

export const recommendationShape = shape('Recommendation', recommendations, {
  visible: (r, reading) => saidVisible(r, r.fromAgencyId, reading),
  omit: ['text'],
  figures: { text: (r, reading) => wordsOf<string>(r.text, r, r.fromAgencyId, reading) },
  relations: (on) => ({
    directive: on.one(directives, (r, d) => eq(d.id, r.directiveId)),
    task: on.one(tasks, (r, t) => eq(t.id, r.taskId)),
    from: on.one(agencies, (r, a) => eq(a.id, r.fromAgencyId)),
    to: on.one(agencies, (r, a) => eq(a.id, r.toAgencyId)),
    document: on.one(documents, (r, d) => eq(d.id, r.documentId)),
    answeredByAgency: on.one(agencies, (r, a) => eq(a.id, r.answeredByAgencyId)),
    corrections: on.many(corrections, correctionsOf('recommendation'), inTurn),
    ownFrom: on.one(agencies, (r, a, reading) => and(eq(a.id, r.fromAgencyId), isReaders(a.id, reading))),
    ownTo: on.one(agencies, (r, a, reading) => and(eq(a.id, r.toAgencyId), isReaders(a.id, reading))),
  }),
});

export const commendationShape = shape('Commendation', commendations, {
  visible: (c, reading) => saidVisible(c, c.byAgencyId, reading),
  omit: ['reason'],
  figures: { reason: (c, reading) => wordsOf<string>(c.reason, c, c.byAgencyId, reading) },
  relations: (on) => ({
    agency: on.one(agencies, (c, a) => eq(a.id, c.agencyId)),
    byAgency: on.one(agencies, (c, a) => eq(a.id, c.byAgencyId)),
    task: on.one(tasks, (c, t) => eq(t.id, c.taskId)),
    round: on.one(rounds, (c, r) => eq(r.id, c.roundId)),
    document: on.one(documents, (c, d) => eq(d.id, c.documentId)),
  }),
});

type Wanted<K extends string> = { readonly [P in K]?: string | null };

export const inspectionsOf = (wanted: Wanted<'agencyId' | 'status'>): Question<typeof inspections> => ({
  table: inspections,
  where: (i) => and(when(i.agencyId, wanted.agencyId), when(i.status, wanted.status)),
  order: newest((i) => sql`coalesce(${i.plannedFor}, '')`),
});

export const findingsOf = (wanted: Wanted<'agencyId' | 'taskId' | 'status'>): Question<typeof findings> => ({
  table: findings,
  where: (f) =>
    and(when(f.agencyId, wanted.agencyId), when(f.taskId, wanted.taskId), when(f.status, wanted.status)),
  order: newestFindings,
});

export const verdictsOf = (wanted: Wanted<'agencyId' | 'taskId'>): Question<typeof verdicts> => ({
  table: verdicts,
  where: (v) => and(when(v.agencyId, wanted.agencyId), when(v.taskId, wanted.taskId)),
  order: newest((v) => v.assessedOn),
});

/** Whoever supervises finds its own again, also those that wait for its second officer. */
export const statementsOf = ({
  byId,
  isPublished,
}: Wanted<'byId'> & { readonly isPublished: boolean | null }): Question<typeof supervisionStatements> => ({
  table: supervisionStatements,
  where: (s) =>
    and(
      when(s.agencyId, byId),
      isPublished === null ? undefined : sql`(${s.publishedAt} IS NOT NULL) = ${Number(isPublished)}`,
    ),
  order: newest((s) => s.statedOn),
});

export const recommendationsOf = (
  wanted: Wanted<'fromId' | 'toId' | 'status'>,
): Question<typeof recommendations> => ({
  table: recommendations,
  where: (r) =>
    and(when(r.fromAgencyId, wanted.fromId), when(r.toAgencyId, wanted.toId), when(r.status, wanted.status)),
  order: newestRecommendations,
});

export const commendationsOf = (wanted: Wanted<'agencyId'>): Question<typeof commendations> => ({
  table: commendations,
  where: (c) => when(c.agencyId, wanted.agencyId),
  order: newestCommendations,
});

// The plus signs keep SQLite off the index of the verifiers' queue, in which nearly all reports are published ones: it comes to
// those of a round by the round.

/** Whose claims: those of one reporting period under one directive; real ones, or the marked examples instead. */
export interface Claimed {
  readonly directive: string;
  readonly period: string;
  readonly examples: boolean;
}

/** True for a line that is a claim standing published on the day asked about: one that a correction replaced no longer does. */
export const isClaim = (
  line: { readonly reportId: AnySQLiteColumn | SQL; readonly claim: AnySQLiteColumn | SQL },
  { directive, period, examples }: Claimed,
  { knownBefore }: Pick<Reading, 'knownBefore'>,
): SQL => {
  const stands =
    knownBefore === null
      ? sql`r.superseded_at IS NULL`
      : sql`r.published_at < ${knownBefore} AND (r.superseded_at IS NULL OR r.superseded_at >= ${knownBefore})`;
  return sql`${line.claim} IS NOT NULL AND ${line.reportId} IN (SELECT r.id FROM ${reports} r
    JOIN ${rounds} o ON o.id = r.round_id JOIN ${directives} d ON d.id = o.directive_id
    WHERE ${isNamed(sql`d.symbol`, directive)} AND o.period = ${period} AND +r.status = 'published' AND ${stands}
      AND (r.standing = 'example') = ${Number(examples)})`;
};

const byLine: Order<typeof reportItems> = { by: (i) => [sql`${i.reportId}`, sql`${i.taskId}`] };

/** The published claims of a round, each with the verdict on it where one is published. */
export const claimsOf = (wanted: Claimed): Question<typeof reportItems> => ({
  table: reportItems,
  where: (i, reading) => isClaim(i, wanted, reading),
  order: byLine,
});

/** What bodies ask of those above in published reports that no correction has replaced. */
export const recommendationsInReports = (directive: string): Question<typeof reportItems> => ({
  table: reportItems,
  where: (i, { knownBefore }) =>
    sql`coalesce(${i.recommendation}, '') <> '' AND ${i.reportId} IN (SELECT r.id FROM ${reports} r
      JOIN ${rounds} o ON o.id = r.round_id JOIN ${directives} d ON d.id = o.directive_id
      WHERE ${isNamed(sql`d.symbol`, directive)} AND +r.status = 'published' AND ${
        knownBefore === null
          ? sql`r.superseded_at IS NULL`
          : sql`r.published_at < ${knownBefore} AND (r.superseded_at IS NULL OR r.superseded_at >= ${knownBefore})`
      })`,
  order: byLine,
});
