import { assign } from '../db/assignments/assign.ts';
import { assignmentCorrected } from '../db/assignments/correct.ts';
import { endAssignment } from '../db/assignments/end.ts';
import { assignments, responsibilities } from '../db/assignments/table.ts';
import { seenArgs } from './arguments.ts';
import { change } from './changes.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import { AssignmentRole, Confidence } from './enums.ts';
import { grows, implement } from './fields.ts';
import { idOf } from './ids.ts';
import {
  Agency,
  Assignment,
  Correction,
  Document,
  Provision,
  Responsibility,
  Span,
  Succession,
  Task,
} from './records.ts';

implement(
  Assignment,
  assignments,
  'A document names a body for a duty. The text stays as written, whoever holds the duty now.',
  (_t, open) => ({
    corrections: open.many(Correction, 'corrections', putRight),
    revision: open.int('revision', grows),
    role: open.word(AssignmentRole, 'role', 'What the body is named for.'),
    function: open.text(
      'function',
      'Which function of the body the duty belongs to; decides who inherits it.',
    ),
    from: open.date('from', 'First day; null when not on record.'),
    until: open.date('until', 'First day on which it no longer held; null while it does.'),
    basis: open.text(
      'basis',
      '`explicit`: the text names the body. `inferred`: the text gives the task but no body.',
    ),
    section: open.text('section', 'Where in the text.'),
    spans: open.many(Span, 'spans', 'The words that name the body for it.'),
    agency: open.one(Agency, 'agency', 'The body as the text names it.'),
    task: open.one(Task, 'task', "The directive's task, if it is one of those."),
    provision: open.one(Provision, 'provision', "The plan's line, if it is one of those."),
    document: open.one(Document, 'document', 'The document that assigns it.'),
    source: open.one(Document, 'source', 'Where that was read.'),
    holders: open.many(Responsibility, 'holders', 'Who holds it on the day asked about.'),
    history: open.many(Responsibility, 'history', 'Who has held it, stretch by stretch, vacancies included.'),
    confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
    note: open.text('note', 'What to know about it.'),
  }),
);

implement(
  Responsibility,
  responsibilities,
  'One stretch of time in which one body, or nobody, holds an assignment.',
  (_t, open) => ({
    role: open.word(AssignmentRole, 'role', 'What the duty is.'),
    agency: open.one(Agency, 'agency', 'Who holds it; null in a vacancy.'),
    from: open.date('from', 'First day; null when not on record.'),
    until: open.date('until', 'First day on which it passed on; null while it is held.'),
    vacancyReason: open.text('vacancyReason', 'Why nobody holds it; null when somebody does.'),
    succession: open.one(
      Succession,
      'succession',
      'How it came to this body; null for the body the text names.',
    ),
    assignment: open.one(Assignment, 'assignment', 'The assignment itself, with its source.'),
    task: open.one(Task, 'task', "The directive's task."),
    provision: open.one(Provision, 'provision', "The plan's line."),
  }),
);

change(
  'assign',
  Assignment,
  'Record that a document names a body for a task, or for a provision of a plan.',
  (t) => ({
    document: t.arg.id({ required: true, description: 'The document.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
    agency: t.arg.id({ required: true, description: 'The body as the text names it.' }),
    task: t.arg.id({ description: 'The task, or' }),
    provision: t.arg.id({ description: 'the provision it is named for.' }),
    role: t.arg({ type: AssignmentRole, required: true, description: 'For what.' }),
    function: t.arg.string({
      required: true,
      description:
        'The function of the body it belongs to, e.g. `overseas_labour`: it decides who inherits the duty.',
    }),
    from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
    basis: t.arg.string({ required: true, description: '`explicit` or `inferred`.' }),
  }),
  (ctx, once, { document, agency, task, provision, ...asked }) =>
    assign(ctx, once, {
      ...asked,
      documentId: idOf('Document', document),
      agencyId: idOf('Agency', agency),
      taskId: task ? idOf('Task', task) : null,
      provisionId: provision ? idOf('Provision', provision) : null,
    }),
);

change(
  'endAssignment',
  Assignment,
  'End an assignment on a day. What was so before stays so.',
  (t) => ({
    ...seenArgs(t, 'assignment'),
    until: t.arg({ type: 'Date', required: true, description: 'First day on which it no longer holds.' }),
  }),
  (ctx, once, { id, revision, until }) =>
    endAssignment(ctx, once, { id: idOf('Assignment', id), revision }, until),
);

correction({
  type: Assignment,
  kind: assignmentCorrected,
  says: 'Put right which body a document names for a duty, for what, and from when. Who holds it since follows from it.',
  fields: {
    document: 'The document that assigns it.',
    agency: 'The body as the text names it.',
    role: 'What the body is named for.',
    function: 'Which function of the body the duty belongs to.',
    from: 'First day.',
    until: 'First day on which it no longer held.',
    basis: '`explicit` or `inferred`.',
    ...whereRead,
  },
  types: { role: AssignmentRole, function: 'String', basis: 'String' },
});
