import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { agencies } from '../agencies/table.ts';
import { count, decimal, fact, flag, id, instant, isDecimal, json, oneOf, standings } from '../columns.ts';
import { indicators } from '../indicators/table.ts';
import { rounds } from '../rounds/table.ts';
import { tasks } from '../tasks/table.ts';
import { territories } from '../territories/table.ts';
import { type Evidence, type Fields, itemKept, type PartOfFigure, valueKept } from './line.ts';

export const statuses = ['draft', 'submitted', 'returned', 'verified', 'published'] as const;
export const claims = ['not_started', 'in_progress', 'done', 'not_pursued'] as const;
export const grades = ['none', 'own_statement', 'document', 'dataset', 'independently_checked'] as const;

const columnOf = {
  claim: () => text({ enum: claims }),
  text: () => text(),
  decimal,
  flag,
  evidence: () => json<readonly Evidence[]>(),
  breakdown: () => json<readonly PartOfFigure[]>(),
};
/** The columns that keep what a line says. */
const lineColumns = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, columnOf[kind]()])) as {
    [N in keyof F]: ReturnType<(typeof columnOf)[F[N]['kind']]>;
  };

/** One body's report for one round. A published report is never edited: a correction supersedes it and both stay. */
export const reports = sqliteTable(
  'reports',
  {
    id: id(),
    roundId: text()
      .notNull()
      .references(() => rounds.id),
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    territoryId: text().references(() => territories.id),
    status: text({ enum: statuses }).notNull(),
    standing: text({ enum: standings }).notNull(),
    /** The published report this one corrects. */
    supersedesId: text().references((): AnySQLiteColumn => reports.id),
    correctionReason: text(),
    startedById: text()
      .notNull()
      .references(() => people.id),
    startedAt: instant().notNull(),
    submittedById: text().references(() => people.id),
    submittedAt: instant(),
    /** Milliseconds it has waited for its verifiers in earlier turns; they are not its author's. */
    waitedMs: count().default(0),
    verifiedById: text().references(() => people.id),
    verifiedByAgencyId: text().references(() => agencies.id),
    verifiedAt: instant(),
    publishedById: text().references(() => people.id),
    publishedAt: instant(),
    /** When a published correction took its place; the only thing that may still change on a published report. */
    supersededAt: instant(),
    leafNumber: integer(),
    revision: count(),
  },
  (t) => [
    oneOf('reports_status', t.status, statuses),
    check(
      'reports_published_whole',
      sql`${t.status} <> 'published' OR (${t.publishedAt} IS NOT NULL AND ${t.leafNumber} IS NOT NULL)`,
    ),
    check('reports_correction_reason', sql`(${t.supersedesId} IS NULL) = (${t.correctionReason} IS NULL)`),
    uniqueIndex('reports_first')
      .on(t.roundId, t.agencyId, sql`(standing = 'example')`)
      .where(sql`${t.supersedesId} IS NULL`),
    uniqueIndex('reports_correction').on(t.supersedesId).where(sql`${t.supersedesId} IS NOT NULL`),
    // Whole, beside the partial one above: a look-up that does not repeat a partial index's condition cannot use it.
    index('reports_round').on(t.roundId, t.agencyId),
    index('reports_agency').on(t.agencyId, t.startedAt, t.id),
    index('reports_territory').on(t.territoryId, t.startedAt, t.id),
    index('reports_queue').on(t.status, t.submittedAt),
    // In the order in which lists of them are read, of all and of one: as they were begun, and as they became public.
    index('reports_started').on(t.startedAt, t.id),
    index('reports_round_started').on(t.roundId, t.startedAt, t.id),
    index('reports_step').on(t.status, t.startedAt, t.id),
    index('reports_published').on(t.publishedAt, t.id),
    index('reports_round_published').on(t.roundId, t.publishedAt, t.id),
    index('reports_agency_published').on(t.agencyId, t.publishedAt, t.id),
    index('reports_territory_published').on(t.territoryId, t.publishedAt, t.id),
  ],
);

/** What the body says of one task in this report. */
export const reportItems = sqliteTable(
  'report_items',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    taskId: text()
      .notNull()
      .references(() => tasks.id),
    ...lineColumns(itemKept),
    savedAt: instant().notNull(),
    /** Its report's, kept here by a trigger so that what was said of a task is read in the order in which it became public. */
    publishedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.taskId] }),
    index('report_items_task').on(t.taskId, t.publishedAt, t.reportId),
    // Of millions of lines a few are withdrawn, and of every latest word it is asked whether it is one of them.
    index('report_items_withdrawn')
      .on(t.reportId, t.taskId, t.withdrawnBecause)
      .where(sql`withdrawn_because IS NOT NULL`),
    check(
      'report_items_claim',
      sql`${t.claim} IS NULL OR ${t.claim} IN (${sql.raw(claims.map((c) => `'${c}'`).join(', '))})`,
    ),
  ],
);

/**
 * How many lines on a task stand at each step of their reports, `superseded` where a correction took a report's place: kept by
 * triggers (kept-lines.ts), because a task's lines are too many to count.
 */
export const lineCounts = sqliteTable(
  'line_counts',
  {
    taskId: text()
      .notNull()
      .references(() => tasks.id),
    isExample: flag(),
    step: text().notNull(),
    lines: count(),
  },
  (t) => [primaryKey({ columns: [t.taskId, t.isExample, t.step] })],
);

/** A figure the body reports. Null is "not given"; `blankIsMeant` says that it is meant so. Never zero by default. */
export const reportValues = sqliteTable(
  'report_values',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    indicatorId: text()
      .notNull()
      .references(() => indicators.id),
    ...lineColumns(valueKept),
    savedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.indicatorId] }),
    index('report_values_withdrawn')
      .on(t.reportId, t.indicatorId, t.withdrawnBecause)
      .where(sql`withdrawn_because IS NOT NULL`),
    isDecimal('report_values_value', t.value),
    isDecimal('report_values_numerator', t.numerator),
    isDecimal('report_values_denominator', t.denominator),
  ],
);

/** Why a report went back to its author, line by line. `line` is a task code, an indicator id, or null for the whole. */
export const reportReturns = sqliteTable(
  'report_returns',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    revision: integer().notNull(),
    position: integer().notNull(),
    line: text(),
    reason: text().notNull(),
    returnedById: text()
      .notNull()
      .references(() => people.id),
    returnedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.revision, t.position] })],
);

/** What a line about a task said each time the report was handed in; kept so that the next reader sees what changed. */
export const handedInItems = sqliteTable(
  'handed_in_items',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    /** The revision that handing in made. */
    revision: integer().notNull(),
    taskId: text()
      .notNull()
      .references(() => tasks.id),
    ...lineColumns(itemKept),
    handedInAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.taskId, t.revision] })],
);

/** The same of a figure. */
export const handedInValues = sqliteTable(
  'handed_in_values',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    revision: integer().notNull(),
    indicatorId: text()
      .notNull()
      .references(() => indicators.id),
    ...lineColumns(valueKept),
    handedInAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.indicatorId, t.revision] })],
);

/**
 * A ministry's word that one line stands as it was handed in. It holds for those words only: it lapses by itself when the
 * line says something else, or is sent back. `line` is the id of a task or an indicator.
 */
export const lineVerifications = sqliteTable(
  'line_verifications',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    line: text().notNull(),
    /** The revision that this verification made. */
    revision: integer().notNull(),
    /** The handing in whose words it is about. */
    handedInRevision: integer().notNull(),
    verifiedById: text()
      .notNull()
      .references(() => people.id),
    verifiedByAgencyId: text()
      .notNull()
      .references(() => agencies.id),
    verifiedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.line, t.revision] })],
);

/**
 * A line that its author took out of a report before it was handed in, with all that it said. It is written by the statement
 * before the one that removes the line: no line leaves by another way.
 */
export const takenOutLines = sqliteTable(
  'taken_out_lines',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    /** The id of a task or an indicator. */
    line: text().notNull(),
    /** The revision that taking it out made. */
    revision: integer().notNull(),
    /** Task code or indicator, as its author knew it. */
    name: text().notNull(),
    /** JSON object: the line's fields. */
    said: json<unknown>().notNull(),
    takenOutById: text()
      .notNull()
      .references(() => people.id),
    takenOutAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.line, t.revision] })],
);

/** The latest published claim of each body on each task; kept by the act that publishes. Id: `agency~task~standing`. */
export const latestClaims = fact(
  'latest_claims',
  () => ({
    id: id(),
    agencyId: text().notNull(),
    taskId: text().notNull(),
    standing: text({ enum: standings }).notNull(),
    reportId: text().notNull(),
    period: text().notNull(),
    claim: text({ enum: claims }),
  }),
  (t) => [
    index('latest_claims_task').on(t.taskId, t.id),
    index('latest_claims_claim').on(t.taskId, t.claim, t.id),
    index('latest_claims_agency').on(t.agencyId, t.id),
  ],
);

/** The latest published value of each body on each indicator; kept by the act that publishes. Id: `agency~indicator~standing`. */
export const latestValues = fact(
  'latest_values',
  () => ({
    id: id(),
    agencyId: text().notNull(),
    indicatorId: text().notNull(),
    standing: text({ enum: standings }).notNull(),
    reportId: text().notNull(),
    period: text().notNull(),
    value: decimal(),
    numerator: decimal(),
    denominator: decimal(),
  }),
  (t) => [
    index('latest_values_indicator').on(t.indicatorId, t.id),
    index('latest_values_agency').on(t.agencyId, t.id),
  ],
);
