import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { agencies, type agencyKinds } from '../agencies/table.ts';
import type { assignmentRoles } from '../assignments/table.ts';
import { day, fact, flag, id, instant, json, oneOf, standings } from '../columns.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { rounds } from '../rounds/table.ts';
import { tasks } from '../tasks/table.ts';

/** What falls due: word of how a task goes, for a period; or the task itself, done by a day. */
export const kindsOwed = ['report', 'completion'] as const;
export type Owes = (typeof kindsOwed)[number];

export const rulingCadences = ['one_off', 'monthly', 'quarterly', 'half_yearly', 'yearly'] as const;

/** An authority's word, in a document, on who must do which tasks by when. Without one nothing is due. In force on [from, until). */
export const rulings = fact(
  'rulings',
  () => ({
    id: id(),
    directiveId: text()
      .notNull()
      .references(() => directives.id),
    /** Whose ruling it is. */
    authorityId: text()
      .notNull()
      .references(() => agencies.id),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    section: text().notNull(),
    ruledOn: day().notNull(),
    /** JSON lists of text. Tasks are always named; an empty list of the others leaves nobody out. */
    taskIds: json<readonly string[]>().notNull(),
    roles: json<readonly (typeof assignmentRoles)[number][]>().notNull(),
    agencyKinds: json<readonly (typeof agencyKinds)[number][]>().notNull(),
    agencyIds: json<readonly string[]>().notNull(),
    cadence: text({ enum: rulingCadences }).notNull(),
    owes: text({ enum: kindsOwed }).notNull().default('report'),
    /** The one day of a one-off ruling. */
    dueOn: day(),
    /** Whole days in Vietnam after the last day of the period. */
    opensAfterDays: integer(),
    dueAfterDays: integer(),
    graceDays: integer().notNull(),
    from: day().notNull(),
    until: day(),
    replacesId: text().references((): AnySQLiteColumn => rulings.id),
    /** When another ruling took its place. */
    supersededAt: instant(),
    /** Rounds that were over by then are settled: their obligations are never worked out again. */
    appliedAt: instant(),
    standing: text({ enum: standings }).notNull(),
  }),
  (t) => [
    oneOf('rulings_cadence', t.cadence, rulingCadences),
    oneOf('rulings_standing', t.standing, standings),
    check(
      'rulings_rule',
      sql`(${t.cadence} = 'one_off') = (${t.dueOn} IS NOT NULL) AND (${t.cadence} = 'one_off') = (${t.dueAfterDays} IS NULL)`,
    ),
    index('rulings_directive').on(t.directiveId as AnySQLiteColumn),
  ],
);

/**
 * One body owes one task in one round, because a ruling says so. Id: `round~task~agency~standing`; where a report and a
 * completion of one task stand side by side in one round, the later one says behind it which it is.
 */
export const obligations = fact(
  'obligations',
  () => ({
    id: id(),
    rulingId: text()
      .notNull()
      .references(() => rulings.id),
    roundId: text()
      .notNull()
      .references(() => rounds.id),
    taskId: text()
      .notNull()
      .references(() => tasks.id),
    /** Its ruling's word, kept here because its state is told by it. */
    owes: text({ enum: kindsOwed }).notNull().default('report'),
    /** Who answers for the task on the day it falls due. */
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    /** Who answered for it when the round opened, where that was another body. */
    openedWithId: text().references(() => agencies.id),
    /** The stretch of responsibility it follows from. */
    responsibilityId: text().notNull(),
    dueAt: instant().notNull(),
    /** Handed in by then is on time. */
    graceUntil: instant().notNull(),
    /** First day on which it was no longer owed, before it fell due: the ruling ended, or the duty passed on. */
    releasedOn: day(),
    standing: text({ enum: standings }).notNull(),
  }),
  (t) => [
    oneOf('obligations_standing', t.standing, standings),
    // Each in the order its lists are read in, so that a page ends where it is full.
    index('obligations_round').on(t.roundId as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('obligations_task').on(t.taskId as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('obligations_agency').on(t.agencyId as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('obligations_ruling').on(t.rulingId as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('obligations_by_due').on(t.dueAt as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('obligations_task_due').on(
      t.taskId as AnySQLiteColumn,
      t.dueAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('obligations_round_due').on(
      t.roundId as AnySQLiteColumn,
      t.dueAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('obligations_agency_due').on(
      t.agencyId as AnySQLiteColumn,
      t.dueAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('obligations_ruling_due').on(
      t.rulingId as AnySQLiteColumn,
      t.dueAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('obligations_due').on(
      t.rulingId as AnySQLiteColumn,
      t.roundId as AnySQLiteColumn,
      t.dueAt as AnySQLiteColumn,
      t.releasedOn as AnySQLiteColumn,
    ),
    // By these a report finds what it answers for.
    index('obligations_owed').on(t.agencyId as AnySQLiteColumn, t.owes, t.roundId as AnySQLiteColumn),
    index('obligations_opened').on(t.openedWithId as AnySQLiteColumn, t.owes, t.roundId as AnySQLiteColumn),
  ],
);

/**
 * What the reports that answer for an obligation say of it, as the ledger stands, and what of itself decides its state beside
 * them: kept by triggers (kept.ts) on whatever it follows from, so that no act can forget it. The state of today is read from it
 * without looking anything up; a day that is past is told from the reports themselves.
 */
export const obligationFacts = sqliteTable(
  'obligation_facts',
  {
    /** The obligation's. */
    id: text()
      .primaryKey()
      .notNull()
      .references(() => obligations.id),
    agencyId: text().notNull().default(''),
    taskId: text().notNull().default(''),
    roundId: text().notNull().default(''),
    owes: text().notNull().default(''),
    isExample: flag(),
    /** On some day something lifts it from its body: an exemption, or the end of the duty. */
    isLifted: flag(),
    publishedClaim: text(),
    toldMs: integer(),
    doneMs: integer(),
    waitingMs: integer(),
    sentBackAfterMs: integer(),
    /** The state, where no passing of time changes it any more; what lifts an obligation from its body stands before it. */
    settled: text(),
    /** Moments in milliseconds: until when it was in time, from when it is overdue by its body's own clock, from when it is due soon. */
    graceMs: integer().notNull().default(0),
    pastMs: integer().notNull().default(0),
    soonMs: integer().notNull().default(0),
  },
  (t) => [
    index('obligation_facts_state').on(t.isLifted, t.settled, t.pastMs, t.soonMs, t.sentBackAfterMs, t.id),
    // All that the board counts, cell by cell, so that it is counted in one walk and nothing is sorted.
    index('obligation_facts_cell').on(
      t.isExample,
      t.isLifted,
      t.agencyId,
      t.taskId,
      t.owes,
      t.settled,
      t.roundId,
      t.pastMs,
      t.soonMs,
      t.graceMs,
      t.sentBackAfterMs,
      t.id,
    ),
    // The same of one round and of one task: how many of its obligations stand at each word.
    index('obligation_facts_round').on(
      t.roundId,
      t.isExample,
      t.isLifted,
      t.settled,
      t.pastMs,
      t.soonMs,
      t.sentBackAfterMs,
      t.id,
    ),
    index('obligation_facts_task').on(
      t.taskId,
      t.isExample,
      t.isLifted,
      t.settled,
      t.pastMs,
      t.soonMs,
      t.sentBackAfterMs,
      t.id,
    ),
  ],
);

export const exemptionKinds = ['extension', 'exemption'] as const;

/** A document that lets one body off one obligation, or gives it until a later day. */
export const exemptions = fact(
  'exemptions',
  () => ({
    id: id(),
    obligationId: text()
      .notNull()
      .references(() => obligations.id),
    kind: text({ enum: exemptionKinds }).notNull(),
    /** The new last day of an extension. */
    dueOn: day(),
    reason: text().notNull(),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    section: text().notNull(),
    /** The day it was granted on the ledger. */
    on: day().notNull(),
    standing: text({ enum: standings }).notNull(),
    /** The first day on which it no longer stood: it was given by mistake. */
    withdrawnOn: day(),
    withdrawnById: text().references(() => people.id),
    withdrawnReason: text(),
  }),
  (t) => [
    oneOf('exemptions_kind', t.kind, exemptionKinds),
    check('exemptions_due', sql`(${t.kind} = 'extension') = (${t.dueOn} IS NOT NULL)`),
    index('exemptions_obligation').on(t.obligationId as AnySQLiteColumn),
    index('exemptions_newest').on(t.on as AnySQLiteColumn, t.id as AnySQLiteColumn),
  ],
);

/** The bodies behind an addressee that stands for many ("localities"), from a day on, as a document names them. */
export const assigneeSets = fact(
  'assignee_sets',
  () => ({
    id: id(),
    collectiveId: text()
      .notNull()
      .references(() => agencies.id),
    /** JSON list of text. */
    agencyIds: json<readonly string[]>().notNull(),
    from: day().notNull(),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    section: text().notNull(),
    standing: text({ enum: standings }).notNull(),
  }),
  (t) => [index('assignee_sets_collective').on(t.collectiveId as AnySQLiteColumn)],
);
