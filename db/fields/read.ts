import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies, successions } from '../agencies/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { anyKnown, byId, type Order, type Question, type Reading, shape, validOn } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { tasks } from '../tasks/table.ts';
import { directiveSubjects, fieldHolders, fieldParts, fields, lineCandidates } from './table.ts';

export const fieldShape = shape('Field', fields, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('field'), inTurn),
    agency: on.one(agencies, (f, a) => eq(a.id, f.agencyId)),
    document: on.one(documents, (f, d) => eq(d.id, f.documentId)),
    tasks: on.many(
      tasks,
      (f, t, reading) =>
        anyKnown(fieldParts, reading, 'part', sql`part.field_id = ${f.id} AND part.task_id = ${t.id}`),
      tasksInOrder,
    ),
    indicators: on.many(
      indicators,
      (f, i, reading) =>
        anyKnown(fieldParts, reading, 'part', sql`part.field_id = ${f.id} AND part.indicator_id = ${i.id}`),
      byId,
    ),
    holders: on.many(fieldHolders, (f, h, reading) => and(eq(h.fieldId, f.id), validOn(h, reading)), byId),
    history: on.many(fieldHolders, (f, h) => eq(h.fieldId, f.id), byId),
  }),
});

export const directiveSubjectShape = shape('DirectiveSubject', directiveSubjects, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('directive_subject'), inTurn),
    directive: on.one(directives, (s, d) => eq(d.id, s.directiveId)),
    agency: on.one(agencies, (s, a) => eq(a.id, s.agencyId)),
    source: on.one(documents, (s, d) => eq(d.id, s.sourceId)),
    holders: on.many(fieldHolders, (s, h, reading) => and(eq(h.subjectId, s.id), validOn(h, reading)), byId),
    history: on.many(fieldHolders, (s, h) => eq(h.subjectId, s.id), byId),
  }),
});

export const fieldHolderShape = shape('FieldHolder', fieldHolders, {
  relations: (on) => ({
    agency: on.one(agencies, (h, a) => eq(a.id, h.agencyId)),
    field: on.one(fields, (h, f) => eq(f.id, h.fieldId)),
    subject: on.one(directiveSubjects, (h, s) => eq(s.id, h.subjectId)),
    succession: on.one(successions, (h, s) => eq(s.id, h.successionId)),
  }),
});

export const lineVerifierShape = shape('LineVerifier', lineCandidates, {
  relations: (on) => ({
    agency: on.one(agencies, (c, a) => eq(a.id, c.agencyId)),
    field: on.one(fields, (c, f) => eq(f.id, c.fieldId)),
  }),
});

export const fieldsInOrder: Order<typeof fields> = { by: (f) => [sql`${f.from}`, sql`${f.id}`] };

/** A body holds the field on the day asked about, as known then. */
export const isHeldBy = (f: typeof fields, agencyId: SQL | AnySQLiteColumn, reading: Reading): SQL =>
  anyKnown(
    fieldHolders,
    reading,
    'held',
    sql`held.field_id = ${f.id} AND held.agency_id = ${agencyId}
      AND (held."from" IS NULL OR held."from" <= ${reading.validOn}) AND (held.until IS NULL OR held.until > ${reading.validOn})`,
  );

/** Fields on record; with a body, those that it holds on the day asked about. */
export const fieldsOnRecord = (agencyId?: string | null): Question<typeof fields> => ({
  table: fields,
  where: (f, reading) => (agencyId ? isHeldBy(f, sql`${agencyId}`, reading) : undefined),
  order: fieldsInOrder,
});
