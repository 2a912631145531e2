import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { day, fact, id, instant, provenance } from '../columns.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { tasks } from '../tasks/table.ts';

/**
 * Why a line comes to a body, from the nearest ground to the farthest: a document names the body for it; documents name the
 * body for its task; the body holds what the directive is about; nobody else may.
 */
export const fieldReasons = ['by_field', 'by_task', 'by_subject', 'last_resort'] as const;
export type FieldReason = (typeof fieldReasons)[number];

/** A document names a body for verifying what others report, from a day. Half-open [from, until). */
export const fields = fact(
  'fields',
  () => ({
    id: id(),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    /** The body as the document names it; whoever took its place verifies since. */
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    /** Which function of the body it belongs to; decides who inherits it. */
    function: text().notNull(),
    from: day().notNull(),
    until: day(),
    ...provenance(() => documents.id),
  }),
  (t) => [index('fields_agency').on(t.agencyId as AnySQLiteColumn)],
);

/** What a field is about: a task, or all that a group of tasks holds; an indicator; or everything under a function. */
export const fieldParts = sqliteTable(
  'field_parts',
  {
    id: id(),
    fieldId: text()
      .notNull()
      .references(() => fields.id),
    taskId: text().references(() => tasks.id),
    indicatorId: text().references(() => indicators.id),
    function: text(),
    knownFrom: instant().notNull(),
  },
  (t) => [
    check(
      'field_parts_one',
      sql`(${t.taskId} IS NOT NULL) + (${t.indicatorId} IS NOT NULL) + (${t.function} IS NOT NULL) = 1`,
    ),
    index('field_parts_field').on(t.fieldId),
    index('field_parts_task').on(t.taskId),
    index('field_parts_indicator').on(t.indicatorId),
    index('field_parts_function').on(t.function),
  ],
);

/** What a directive is about: a function of the State, and the body that held it. Who holds it since follows from successions. */
export const directiveSubjects = fact(
  'directive_subjects',
  () => ({
    id: id(),
    directiveId: text()
      .notNull()
      .unique()
      .references(() => directives.id),
    function: text().notNull(),
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    ...provenance(() => documents.id),
  }),
  (t) => [index('directive_subjects_function').on(t.function as AnySQLiteColumn)],
);

/**
 * Who holds each field and each directive's subject over time: one row per stretch [from, until) with one holder, or with
 * none and the reason. Worked out as responsibilities are; kept by whichever act changes fields, subjects or bodies.
 */
export const fieldHolders = fact(
  'field_holders',
  () => ({
    id: id(),
    fieldId: text().references(() => fields.id),
    subjectId: text().references(() => directiveSubjects.id),
    agencyId: text().references(() => agencies.id),
    from: day(),
    until: day(),
    /** The succession by which it came here; null for the body that is named. */
    successionId: text(),
    vacancyReason: text(),
  }),
  (t) => [
    check('field_holders_one', sql`(${t.fieldId} IS NULL) <> (${t.subjectId} IS NULL)`),
    index('field_holders_field').on(t.fieldId as AnySQLiteColumn),
    index('field_holders_subject').on(t.subjectId as AnySQLiteColumn),
    index('field_holders_agency').on(t.agencyId as AnySQLiteColumn),
  ],
);

/**
 * Every body that has a ground to verify a line at some time: what db/migrations/views.ts says, kept. Worked out again by
 * whichever act changes a ground. The empty text stands for any line: what nobody has a ground for comes to the last resort.
 */
export const lineCandidates = sqliteTable(
  'line_candidates',
  {
    directiveId: text().notNull(),
    /** The id of a task or an indicator. */
    line: text().notNull(),
    /** The smaller, the nearer. */
    place: integer().notNull(),
    why: text({ enum: fieldReasons }).notNull(),
    agencyId: text().notNull(),
    fieldId: text(),
    /** Tells two grounds of one body apart. */
    ref: text().notNull(),
    from: text(),
    until: text(),
  },
  (t) => [index('line_candidates_line').on(t.line, t.directiveId, t.place)],
);
