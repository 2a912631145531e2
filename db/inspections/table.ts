import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { agencies } from '../agencies/table.ts';
import { day, fact, id, instant, oneOf, standings } from '../columns.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { claims, grades, reports } from '../reports/table.ts';
import { rounds } from '../rounds/table.ts';
import { tasks } from '../tasks/table.ts';

export const inspectionStatuses = ['planned', 'under_way', 'concluded', 'called_off'] as const;
export const findingStatuses = ['open', 'handled', 'closed', 'withdrawn'] as const;
export const severities = ['minor', 'serious', 'grave'] as const;
export const views = ['bears_out', 'partly_bears_out', 'contradicts', 'cannot_tell'] as const;
export const assessments = ['upheld', 'partly_upheld', 'not_upheld', 'cannot_be_judged'] as const;
export const recommendationStatuses = ['sent', 'answered'] as const;
export const answers = ['accepted', 'declined', 'deferred'] as const;

const agency = () => text().references((): AnySQLiteColumn => agencies.id);
const office = () => text().references((): AnySQLiteColumn => people.id);
const task = () => text().references((): AnySQLiteColumn => tasks.id);
/** Where a record can be read at its source; a ledger-born record may have none. */
const source = () => ({
  documentId: text().references((): AnySQLiteColumn => documents.id),
  section: text(),
});
const standing = () => text({ enum: standings }).notNull();
/** What a body says to the public: one officer writes it, another publishes it, and it is taken back with a reason. */
const said = () => ({
  publishedAt: instant(),
  /** Null also for what was public as soon as it was written, before a second officer was asked. */
  publishedById: office(),
  withdrawnOn: day(),
  withdrawnById: office(),
  withdrawnReason: text(),
  leafNumber: integer(),
});

/** One body looks into how another carries out a directive. */
export const inspections = fact(
  'inspections',
  () => ({
    id: id(),
    directiveId: text()
      .notNull()
      .references((): AnySQLiteColumn => directives.id),
    /** The body inspected. */
    agencyId: agency().notNull(),
    /** The body that inspects. */
    byAgencyId: agency().notNull(),
    scope: text().notNull(),
    plannedFor: day(),
    status: text({ enum: inspectionStatuses }).notNull(),
    plannedById: office().notNull(),
    begunOn: day(),
    concludedOn: day(),
    conclusion: text(),
    calledOffOn: day(),
    calledOffReason: text(),
    standing: standing(),
    ...source(),
    leafNumber: integer(),
  }),
  (t) => [
    oneOf('inspections_status', t.status, inspectionStatuses),
    check('inspections_called_off', sql`(${t.status} = 'called_off') = (${t.calledOffReason} IS NOT NULL)`),
    check('inspections_concluded', sql`(${t.status} = 'concluded') = (${t.conclusion} IS NOT NULL)`),
    index('inspections_newest').on(sql`(coalesce(planned_for, ''))`, t.id as AnySQLiteColumn),
    index('inspections_agency').on(
      t.agencyId as AnySQLiteColumn,
      sql`(coalesce(planned_for, ''))`,
      t.id as AnySQLiteColumn,
    ),
    index('inspections_state').on(
      t.status as AnySQLiteColumn,
      sql`(coalesce(planned_for, ''))`,
      t.id as AnySQLiteColumn,
    ),
  ],
);

/** What an inspection found of one body and task, in words and counts, and how it was handled. Never a person. */
export const findings = fact(
  'findings',
  () => ({
    id: id(),
    inspectionId: text()
      .notNull()
      .references((): AnySQLiteColumn => inspections.id),
    /** The body it is about. */
    agencyId: agency().notNull(),
    /** The body whose inspection made it. */
    byAgencyId: agency().notNull(),
    taskId: task().notNull(),
    severity: text({ enum: severities }).notNull(),
    summary: text().notNull(),
    /** How many cases, and of what: counts only. */
    cases: integer(),
    casesOf: text(),
    status: text({ enum: findingStatuses }).notNull(),
    recordedById: office().notNull(),
    recordedOn: day().notNull(),
    measure: text(),
    handledOn: day(),
    handledById: office(),
    handledByAgencyId: agency(),
    closedOn: day(),
    closedById: office(),
    closedByAgencyId: agency(),
    withdrawnOn: day(),
    withdrawnReason: text(),
    publishedAt: instant(),
    publishedById: office(),
    standing: standing(),
    ...source(),
    leafNumber: integer(),
  }),
  (t) => [
    oneOf('findings_status', t.status, findingStatuses),
    oneOf('findings_severity', t.severity, severities),
    check(
      'findings_cases',
      sql`(${t.cases} IS NULL) = (${t.casesOf} IS NULL) AND coalesce(${t.cases}, 0) >= 0`,
    ),
    check(
      'findings_handled',
      sql`${t.status} NOT IN ('handled', 'closed') OR (${t.measure} IS NOT NULL AND ${t.handledOn} IS NOT NULL)`,
    ),
    check('findings_two_offices', sql`${t.closedById} IS NULL OR ${t.closedById} <> ${t.handledById}`),
    index('findings_inspection').on(t.inspectionId as AnySQLiteColumn),
    index('findings_newest').on(t.recordedOn as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('findings_agency').on(
      t.agencyId as AnySQLiteColumn,
      t.recordedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('findings_task').on(
      t.taskId as AnySQLiteColumn,
      t.recordedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('findings_state').on(
      t.status as AnySQLiteColumn,
      t.recordedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
  ],
);

const claimOf = () => ({
  reportId: text()
    .notNull()
    .references((): AnySQLiteColumn => reports.id),
  taskId: task().notNull(),
});

/** What a body that supervises says of a published claim, in its own name and beside it. */
export const supervisionStatements = fact(
  'supervision_statements',
  () => ({
    id: id(),
    ...claimOf(),
    /** The body that supervises. */
    agencyId: agency().notNull(),
    view: text({ enum: views }).notNull(),
    statement: text().notNull(),
    statedOn: day().notNull(),
    statedById: office().notNull(),
    standing: standing(),
    ...source(),
    ...said(),
  }),
  (t) => [
    oneOf('supervision_statements_view', t.view, views),
    index('supervision_statements_claim').on(t.reportId as AnySQLiteColumn, t.taskId as AnySQLiteColumn),
    index('supervision_statements_newest').on(t.statedOn as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('supervision_statements_agency').on(
      t.agencyId as AnySQLiteColumn,
      t.statedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
  ],
);

/** What another body judges a published claim to be worth. The claim itself stays as it is. No row: no verdict yet. */
export const verdicts = fact(
  'verdicts',
  () => ({
    id: id(),
    ...claimOf(),
    /** The claimant. */
    agencyId: agency().notNull(),
    roundId: text()
      .notNull()
      .references((): AnySQLiteColumn => rounds.id),
    /** The claim as it stood when it was judged. */
    claim: text({ enum: claims }).notNull(),
    assessment: text({ enum: assessments }).notNull(),
    reason: text().notNull(),
    /** How strong the evidence is on which the verdict rests. */
    grade: text({ enum: grades }).notNull(),
    assessedOn: day().notNull(),
    assessedById: office().notNull(),
    assessedByAgencyId: agency().notNull(),
    publishedAt: instant(),
    publishedById: office(),
    standing: standing(),
    ...source(),
    leafNumber: integer(),
  }),
  (t) => [
    oneOf('verdicts_assessment', t.assessment, assessments),
    check('verdicts_two_bodies', sql`${t.agencyId} <> ${t.assessedByAgencyId}`),
    check('verdicts_two_offices', sql`${t.publishedById} IS NULL OR ${t.publishedById} <> ${t.assessedById}`),
    uniqueIndex('verdicts_claim').on(t.reportId as AnySQLiteColumn, t.taskId as AnySQLiteColumn),
    index('verdicts_newest').on(t.assessedOn as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('verdicts_round').on(
      t.roundId as AnySQLiteColumn,
      t.assessedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('verdicts_agency').on(
      t.agencyId as AnySQLiteColumn,
      t.assessedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('verdicts_task').on(
      t.taskId as AnySQLiteColumn,
      t.assessedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
  ],
);

/** What a body asks of one above it, and what it was answered. */
export const recommendations = fact(
  'recommendations',
  () => ({
    id: id(),
    directiveId: text()
      .notNull()
      .references((): AnySQLiteColumn => directives.id),
    taskId: task(),
    fromAgencyId: agency().notNull(),
    toAgencyId: agency().notNull(),
    text: text().notNull(),
    madeOn: day().notNull(),
    madeById: office().notNull(),
    status: text({ enum: recommendationStatuses }).notNull(),
    answeredAs: text({ enum: answers }),
    answerText: text(),
    answeredOn: day(),
    answeredById: office(),
    answeredByAgencyId: agency(),
    standing: standing(),
    ...source(),
    ...said(),
  }),
  (t) => [
    oneOf('recommendations_status', t.status, recommendationStatuses),
    check(
      'recommendations_answer',
      sql`(${t.status} = 'answered') = (${t.answeredAs} IS NOT NULL) AND (${t.answeredAs} IS NULL) = (${t.answerText} IS NULL)`,
    ),
    index('recommendations_newest').on(t.madeOn as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('recommendations_to').on(
      t.toAgencyId as AnySQLiteColumn,
      t.madeOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('recommendations_from').on(
      t.fromAgencyId as AnySQLiteColumn,
      t.madeOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('recommendations_task').on(
      t.taskId as AnySQLiteColumn,
      t.madeOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('recommendations_state').on(
      t.status as AnySQLiteColumn,
      t.madeOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
  ],
);

/** A body is commended for a task or for what it did in a round, by a document. */
export const commendations = fact(
  'commendations',
  () => ({
    id: id(),
    /** The body commended. */
    agencyId: agency().notNull(),
    byAgencyId: agency().notNull(),
    taskId: task(),
    roundId: text().references((): AnySQLiteColumn => rounds.id),
    reason: text().notNull(),
    commendedOn: day().notNull(),
    commendedById: office().notNull(),
    standing: standing(),
    documentId: text()
      .notNull()
      .references((): AnySQLiteColumn => documents.id),
    section: text(),
    ...said(),
  }),
  (t) => [
    check('commendations_for', sql`${t.taskId} IS NOT NULL OR ${t.roundId} IS NOT NULL`),
    index('commendations_newest').on(t.commendedOn as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('commendations_agency').on(
      t.agencyId as AnySQLiteColumn,
      t.commendedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('commendations_task').on(
      t.taskId as AnySQLiteColumn,
      t.commendedOn as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
  ],
);
