import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, text } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { day, fact, id, oneOf, provenance } from '../columns.ts';
import { documents } from '../documents/table.ts';
import { provisions } from '../plans/table.ts';
import { tasks } from '../tasks/table.ts';

/** `lead` takes charge of it itself (chủ trì), with others; `direct` leads and directs those who do it (lãnh đạo, chỉ đạo). */
export const assignmentRoles = [
  'lead',
  'direct',
  'coordinate',
  'implement',
  'supervise',
  'report_to',
] as const;

/** A document names a body for a directive's task, or for a provision of a plan. Half-open [from, until). */
export const assignments = fact(
  'assignments',
  () => ({
    id: id(),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    taskId: text().references((): AnySQLiteColumn => tasks.id),
    provisionId: text().references((): AnySQLiteColumn => provisions.id),
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    role: text({ enum: assignmentRoles }).notNull(),
    /** Which function of the body the duty belongs to; decides which successor inherits it. */
    function: text().notNull(),
    from: day(),
    until: day(),
    /** Whether the text names the body (explicit) or the reader inferred it. */
    basis: text({ enum: ['explicit', 'inferred'] }).notNull(),
    ...provenance(() => documents.id),
  }),
  (t) => [
    oneOf('assignments_role', t.role, assignmentRoles),
    check('assignments_one_duty', sql`(${t.taskId} IS NULL) <> (${t.provisionId} IS NULL)`),
    index('assignments_task').on(t.taskId as AnySQLiteColumn),
    index('assignments_provision').on(t.provisionId as AnySQLiteColumn),
    index('assignments_agency').on(t.agencyId as AnySQLiteColumn),
  ],
);

/**
 * Who holds each assignment over time: one row per stretch [from, until) with one holder, or with none (a vacancy and
 * its reason). Worked out from assignments and successions by `responsibilities` in rules.ts; kept by whichever act changes either.
 */
export const responsibilities = fact(
  'responsibilities',
  () => ({
    id: id(),
    assignmentId: text()
      .notNull()
      .references(() => assignments.id),
    taskId: text().references((): AnySQLiteColumn => tasks.id),
    provisionId: text().references((): AnySQLiteColumn => provisions.id),
    role: text({ enum: assignmentRoles }).notNull(),
    /** Null: nobody holds it in this stretch. */
    agencyId: text().references(() => agencies.id),
    from: day(),
    until: day(),
    /** The succession by which it came here; null for the body the document names. */
    successionId: text(),
    vacancyReason: text(),
  }),
  (t) => [
    index('responsibilities_task').on(t.taskId as AnySQLiteColumn),
    index('responsibilities_provision').on(t.provisionId as AnySQLiteColumn),
    index('responsibilities_agency').on(t.agencyId as AnySQLiteColumn),
    index('responsibilities_assignment').on(t.assignmentId as AnySQLiteColumn),
  ],
);
