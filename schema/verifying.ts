import { subjectCorrected } from '../db/directives/correct.ts';
import { assignField } from '../db/fields/assign.ts';
import { fieldCorrected } from '../db/fields/correct.ts';
import { endField } from '../db/fields/end.ts';
import { fieldsOnRecord } from '../db/fields/read.ts';
import { directiveSubjects, fieldHolders, fields, lineCandidates } from '../db/fields/table.ts';
import { seen, seenArgs } from './arguments.ts';
import { change } from './changes.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import { Confidence, FieldReason } from './enums.ts';
import { grows, implement, implementPart } from './fields.ts';
import { idOf } from './ids.ts';
import { anId } from './named.ts';
import {
  Agency,
  Correction,
  Directive,
  DirectiveSubject,
  Document,
  Field,
  FieldHolder,
  Indicator,
  LineVerifier,
  Succession,
  Task,
} from './records.ts';
import { rootPage } from './roots.ts';

implement(
  Field,
  fields,
  'A document names a body for verifying what others report. With neither tasks nor indicators it is everything under its function.',
  (_t, open) => ({
    corrections: open.many(Correction, 'corrections', putRight),
    revision: open.int('revision', 'Grows with every change; send it back with yours.'),
    agency: open.one(Agency, 'agency', 'The body as the document names it.'),
    tasks: open.many(Task, 'tasks', 'Tasks it verifies; of a group, all that belong to it.'),
    indicators: open.many(Indicator, 'indicators', 'Figures it verifies.'),
    function: open.text('function', 'Which function of the body it belongs to; decides who inherits it.'),
    from: open.date('from', 'First day.'),
    until: open.date('until', 'First day on which it no longer held; null while it does.'),
    document: open.one(Document, 'document', 'The document that says so.'),
    section: open.text('section', 'Where in it.'),
    holders: open.many(FieldHolder, 'holders', 'Who verifies on the day asked about.'),
    history: open.many(FieldHolder, 'history', 'Who has verified, stretch by stretch, vacancies included.'),
  }),
);

implement(
  DirectiveSubject,
  directiveSubjects,
  'What a directive is about: a function, and the body that held it. Whoever holds it verifies what no nearer ground gives to another.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
    directive: open.one(Directive, 'directive', 'The directive.'),
    function: open.text('function', 'The function, e.g. `overseas_labour`.'),
    agency: open.one(Agency, 'agency', 'The body that held it.'),
    holders: open.many(FieldHolder, 'holders', 'Who holds it on the day asked about.'),
    history: open.many(FieldHolder, 'history', 'Who has held it, stretch by stretch, vacancies included.'),
    source: open.one(Document, 'source', 'Where that was read.'),
    confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
    note: open.text('note', 'What to know about it.'),
  }),
);

implement(
  FieldHolder,
  fieldHolders,
  "One stretch of time in which one body, or nobody, holds a field or a directive's subject.",
  (_t, open) => ({
    agency: open.one(Agency, 'agency', 'Who holds it; null in a vacancy.'),
    from: open.date('from', 'First day; null when not on record.'),
    until: open.date('until', 'First day on which it passed on; null while it is held.'),
    vacancyReason: open.text('vacancyReason', 'Why nobody holds it; null when somebody does.'),
    succession: open.one(
      Succession,
      'succession',
      'How it came to this body; null for the body that is named.',
    ),
    field: open.one(Field, 'field', 'The field, if it is one.'),
    subject: open.one(DirectiveSubject, 'subject', "The directive's subject, if it is one."),
  }),
);

implementPart(
  LineVerifier,
  lineCandidates,
  'A body whose it is to verify a line of a report, and why.',
  (_t, _open, inside) => ({
    agency: inside.one(Agency, 'agency', 'The body.'),
    why: inside.word(FieldReason, 'why', 'By what ground.'),
    field: inside.one(Field, 'field', 'The field, where that is the ground: it names its document.'),
  }),
);

rootPage(
  'fields',
  Field,
  "Who verifies what, from when, by which document. Lines in no field go to the ministries of their task, else to whoever holds the directive's subject, else to the Commission.",
  (t) => ({
    heldBy: t.arg.id({
      ...anId('Agency'),
      description: 'Only those this body holds on the day asked about.',
    }),
  }),
  ({ heldBy }) => fieldsOnRecord(heldBy ? idOf('Agency', heldBy) : null),
);

change(
  'assignField',
  Field,
  'Record that a document names a body for verifying what others report.',
  (t) => ({
    document: t.arg.id({ required: true, description: 'The document.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
    agency: t.arg.id({ required: true, description: 'The body as the document names it.' }),
    function: t.arg.string({
      required: true,
      description:
        'The function of the body it belongs to, e.g. `overseas_labour`: it decides who inherits the field.',
    }),
    tasks: t.arg.idList({ description: 'Tasks, or groups of them.' }),
    indicators: t.arg.idList({
      description: 'Figures. Left out together with tasks: everything reported under that function.',
    }),
    from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
  }),
  (ctx, once, { document, agency, tasks, indicators, ...asked }) =>
    assignField(ctx, once, {
      ...asked,
      documentId: idOf('Document', document),
      agencyId: idOf('Agency', agency),
      taskIds: (tasks ?? []).map((id) => idOf('Task', id)),
      indicatorIds: (indicators ?? []).map((id) => idOf('Indicator', id)),
    }),
);

change(
  'endField',
  Field,
  'End a field on a day: its lines then go to whoever comes next. What was verified under it stays verified.',
  (t) => ({
    ...seenArgs(t, 'field'),
    until: t.arg({ type: 'Date', required: true, description: 'First day on which it no longer holds.' }),
  }),
  (ctx, once, { until, ...asked }) => endField(ctx, once, seen('Field', asked), until),
);

correction({
  type: Field,
  kind: fieldCorrected,
  says: 'Put right which body a document names to verify, and from when. Whose its lines are follows from it.',
  fields: {
    document: 'The document that says so.',
    agency: 'The body as the document names it.',
    function: 'Which function of the body it belongs to.',
    from: 'First day.',
    until: 'First day on which it no longer held.',
    ...whereRead,
  },
  types: { function: 'String' },
});

correction({
  type: DirectiveSubject,
  kind: subjectCorrected,
  says: 'Put right what a directive is about, or which body held that. Who holds it since follows from it.',
  fields: { function: 'The function.', agency: 'The body that held it.', ...whereRead },
  types: { function: 'String' },
});
