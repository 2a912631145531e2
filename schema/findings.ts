import { closeFinding } from '../db/inspections/close-finding.ts';
import { findingCorrected } from '../db/inspections/correct.ts';
import { handleFinding } from '../db/inspections/handle-finding.ts';
import { publishFinding } from '../db/inspections/publish-finding.ts';
import { findingsOf } from '../db/inspections/read.ts';
import { recordFinding } from '../db/inspections/record-finding.ts';
import { findings } from '../db/inspections/table.ts';
import { withdrawFinding } from '../db/inspections/withdraw-finding.ts';
import { on, seen, seenArgs, sourceArgs, sourceOf, words } from './arguments.ts';
import { change } from './changes.ts';
import { correction, putRightInside } from './corrections.ts';
import { FindingStatus, Severity, Standing } from './enums.ts';
import { grows, implement, marked } from './fields.ts';
import { idOf } from './ids.ts';
import { anId } from './named.ts';
import { Agency, Correction, Document, Finding, Inspection, Office, Task } from './records.ts';
import { rootPage } from './roots.ts';

implement(
  Finding,
  findings,
  'What an inspection found of one body and task, in words and counts, and how it was handled. Never a person. Public once the Commission publishes it.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    status: open.word(FindingStatus, 'status', 'Where it stands.'),
    standing: open.word(Standing, 'standing', marked),
    inspection: open.one(Inspection, 'inspection', 'Which inspection made it.'),
    agency: open.one(Agency, 'agency', 'Which body it is about.'),
    task: open.one(Task, 'task', 'Which task it is about.'),
    severity: open.word(Severity, 'severity', 'How much it weighs.'),
    summary: open.text('summary', 'What was found.'),
    cases: open.int('cases', 'How many cases; null when none were counted, which is not zero.'),
    casesOf: open.text('casesOf', 'What is counted.'),
    recordedOn: open.date('recordedOn', 'The day it was recorded.'),
    measure: open.text('measure', 'By which measure it was handled.'),
    handledOn: open.date('handledOn', 'The day it was handled.'),
    handledByAgency: open.one(Agency, 'handledByAgency', 'Which body said so.'),
    closedOn: open.date('closedOn', 'The day it was closed.'),
    closedBy: open.one(Office, 'closedBy', 'Which office closed it; never the one that handled it.'),
    closedByAgency: open.one(Agency, 'closedByAgency', 'For which body.'),
    withdrawnOn: open.date('withdrawnOn', 'The day it was withdrawn.'),
    withdrawnReason: open.text('withdrawnReason', 'Why it was withdrawn.'),
    document: open.one(Document, 'document', 'Where it can be read.'),
    section: open.text('section', 'Where in that document.'),
    publishedAt: open.moment('publishedAt', 'When the Commission published it; null: not public.'),
    leafNumber: open.int('leafNumber', 'Place of its latest public version in the public log.'),
    corrections: open.many(Correction, 'corrections', putRightInside),
  }),
);

rootPage(
  'findings',
  Finding,
  'Findings, as far as you may see them; newest first.',
  (t) => ({
    agency: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }),
    task: t.arg.id({ ...anId('Task'), description: 'Only of this task.' }),
    status: t.arg({ type: FindingStatus, description: 'Only those that stand here.' }),
  }),
  ({ agency, task, status }) =>
    findingsOf({
      agencyId: agency ? idOf('Agency', agency) : null,
      taskId: task ? idOf('Task', task) : null,
      status: status ?? null,
    }),
);

change(
  'recordFinding',
  Finding,
  'Record what an inspection under way found: words and counts, never a person.',
  (t) => ({
    inspection: t.arg.id({ required: true, description: 'Which inspection found it.' }),
    agency: t.arg.id({ description: 'Which body it is about; left out: the body inspected.' }),
    task: t.arg.id({ required: true, description: 'Which task it is about.' }),
    severity: t.arg({ type: Severity, required: true, description: 'How much it weighs.' }),
    summary: words(t, 'What was found.'),
    cases: t.arg.int({ description: 'How many cases, where they were counted.' }),
    casesOf: t.arg({ type: 'Text', description: 'What is counted.' }),
    ...sourceArgs(t),
  }),
  (ctx, once, { inspection, agency, task, document, section, ...asked }) =>
    recordFinding(ctx, once, {
      ...asked,
      ...sourceOf({ document, section }),
      inspectionId: idOf('Inspection', inspection),
      agencyId: agency ? idOf('Agency', agency) : null,
      taskId: idOf('Task', task),
    }),
);

change(
  'handleFinding',
  Finding,
  'Say by which measure a finding was handled. Another office closes it.',
  (t) => ({
    ...seenArgs(t, 'finding'),
    measure: words(t, 'Which measure was taken.'),
    on: on(t, 'The day it was taken.'),
  }),
  (ctx, once, asked) => handleFinding(ctx, once, seen('Finding', asked), asked),
);

change(
  'closeFinding',
  Finding,
  'Close a handled finding. Never the office that handled it, nor the body it is about.',
  (t) => seenArgs(t, 'finding'),
  (ctx, once, asked) => closeFinding(ctx, once, seen('Finding', asked)),
);

change(
  'withdrawFinding',
  Finding,
  'Take a finding back. It stays readable as withdrawn.',
  (t) => ({ ...seenArgs(t, 'finding'), reason: words(t, 'Why.') }),
  (ctx, once, asked) => withdrawFinding(ctx, once, seen('Finding', asked), asked.reason),
);

change(
  'publishFinding',
  Finding,
  'Make a finding of a concluded inspection public for ever. Never the office that recorded it.',
  (t) => seenArgs(t, 'finding'),
  (ctx, once, asked) => publishFinding(ctx, once, seen('Finding', asked)),
);

correction({
  type: Finding,
  kind: findingCorrected,
  says: 'Put right what was found, or by which measure it was handled. What was public is public again once the Commission publishes it again.',
  fields: {
    severity: 'How much it weighs.',
    summary: 'What was found.',
    cases: 'How many cases.',
    casesOf: 'What is counted.',
    measure: 'By which measure it was handled.',
    handledOn: 'The day it was handled.',
    document: 'Where it can be read.',
    section: 'Where in that document.',
  },
  types: { severity: Severity, handledOn: 'Date' },
});
