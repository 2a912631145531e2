import { commend } from '../db/inspections/commend.ts';
import { commendationsOf } from '../db/inspections/read.ts';
import { publishCommendation, withdrawCommendation } from '../db/inspections/said.ts';
import { commendations } from '../db/inspections/table.ts';
import { on, words } from './arguments.ts';
import { change } from './changes.ts';
import { Standing } from './enums.ts';
import { grows, implement, marked } from './fields.ts';
import { idOf } from './ids.ts';
import { anId } from './named.ts';
import { Agency, Commendation, Document, Round, Task } from './records.ts';
import { rootPage } from './roots.ts';
import { saidChanges, saidFields } from './said.ts';

implement(
  Commendation,
  commendations,
  'A body is commended for a task or for what it did in a round, by a document.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    standing: open.word(Standing, 'standing', marked),
    agency: open.one(Agency, 'agency', 'Which body is commended.'),
    byAgency: open.one(Agency, 'byAgency', 'Which body put it on record.'),
    task: open.one(Task, 'task', 'For which task.'),
    round: open.one(Round, 'round', 'For which round.'),
    reason: open.text('reason', 'What for; null once it is withdrawn.'),
    commendedOn: open.date('commendedOn', 'The day of the document.'),
    document: open.one(Document, 'document', 'The document that commends.'),
    section: open.text('section', 'Where in that document.'),
    ...saidFields(open),
  }),
);

rootPage(
  'commendations',
  Commendation,
  'Commendations, newest first.',
  (t) => ({ agency: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }) }),
  ({ agency }) => commendationsOf({ agencyId: agency ? idOf('Agency', agency) : null }),
);

change(
  'commend',
  Commendation,
  'Put on record that a body was commended for a task or a round, by a document. Public once another officer publishes it.',
  (t) => ({
    agency: t.arg.id({ required: true, description: 'Which body.' }),
    task: t.arg.id({ description: 'For which task.' }),
    round: t.arg.id({ description: 'For which round.' }),
    reason: words(t, 'What for.'),
    on: on(t, 'The day of the document.'),
    document: t.arg.id({ required: true, description: 'The document that commends.' }),
    section: t.arg({ type: 'Text', description: 'Where in that document.' }),
  }),
  (ctx, once, asked) =>
    commend(ctx, once, {
      agencyId: idOf('Agency', asked.agency),
      taskId: asked.task ? idOf('Task', asked.task) : null,
      roundId: asked.round ? idOf('Round', asked.round) : null,
      reason: asked.reason,
      on: asked.on,
      documentId: idOf('Document', asked.document),
      section: asked.section,
    }),
);

saidChanges(Commendation, ['Commendation', 'commendation'], {
  publish: publishCommendation,
  withdraw: withdrawCommendation,
});
