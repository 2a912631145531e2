import { beginInspection } from '../db/inspections/begin.ts';
import { callOffInspection } from '../db/inspections/call-off.ts';
import { concludeInspection } from '../db/inspections/conclude.ts';
import { inspectionCorrected } from '../db/inspections/correct.ts';
import { planInspection } from '../db/inspections/plan.ts';
import { inspectionsOf } from '../db/inspections/read.ts';
import { inspections } from '../db/inspections/table.ts';
import { on, SeenUrging, seen, seenArgs, sourceArgs, sourceOf, words } from './arguments.ts';
import { change } from './changes.ts';
import { correction, putRightInside } from './corrections.ts';
import { InspectionStatus, Standing } from './enums.ts';
import { grows, implement, marked } from './fields.ts';
import { idOf } from './ids.ts';
import { anId } from './named.ts';
import { Agency, Correction, Directive, Document, Finding, Inspection } from './records.ts';
import { rootPage } from './roots.ts';

implement(
  Inspection,
  inspections,
  'One body looks into how another carries out a directive. Public once it is concluded.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    status: open.word(InspectionStatus, 'status', 'Where it stands.'),
    standing: open.word(Standing, 'standing', marked),
    directive: open.one(Directive, 'directive', 'Under which directive.'),
    agency: open.one(Agency, 'agency', 'Which body is inspected.'),
    byAgency: open.one(Agency, 'byAgency', 'Which body inspects.'),
    scope: open.text('scope', 'What is looked into.'),
    plannedFor: open.date(
      'plannedFor',
      'The day it was meant to begin, where one was set. It makes no deadline.',
    ),
    begunOn: open.date('begunOn', 'The day it began.'),
    concludedOn: open.date('concludedOn', 'The day it was concluded.'),
    conclusion: open.text('conclusion', 'What it concluded.'),
    calledOffOn: open.date('calledOffOn', 'The day it was called off.'),
    calledOffReason: open.text('calledOffReason', 'Why it was called off.'),
    document: open.one(Document, 'document', 'By which document.'),
    section: open.text('section', 'Where in that document.'),
    findings: open.page(Finding, 'findings', 'What it found, as far as you may see it; newest first.'),
    leafNumber: open.int('leafNumber', 'Its place in the public log, once it is concluded.'),
    corrections: open.many(Correction, 'corrections', putRightInside),
  }),
);

rootPage(
  'inspections',
  Inspection,
  'Inspections, as far as you may see them; the latest planned first.',
  (t) => ({
    agency: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }),
    status: t.arg({ type: InspectionStatus, description: 'Only those that stand here.' }),
  }),
  ({ agency, status }) =>
    inspectionsOf({ agencyId: agency ? idOf('Agency', agency) : null, status: status ?? null }),
);

change(
  'planInspection',
  Inspection,
  'Plan an inspection of another body, in the name of the Commission or of your body, which inspects in its own line only.',
  (t) => ({
    directive: t.arg.id({ required: true, description: 'Under which directive.' }),
    agency: t.arg.id({ required: true, description: 'Which body is inspected.' }),
    scope: words(t, 'What is looked into.'),
    plannedFor: t.arg({ type: 'Date', description: 'The day it is meant to begin, where one is set.' }),
    proposals: t.arg({
      type: [SeenUrging],
      description: 'Proposals of the ladder to inspect this body; this answers them. For the Commission.',
    }),
    ...sourceArgs(t),
  }),
  (ctx, once, asked) =>
    planInspection(ctx, once, {
      ...sourceOf(asked),
      directiveId: idOf('Directive', asked.directive),
      agencyId: idOf('Agency', asked.agency),
      scope: asked.scope,
      plannedFor: asked.plannedFor,
      proposals: asked.proposals?.map(({ id, revision }) => ({
        id: idOf('Urging', String(id)),
        revision,
      })),
    }),
);

change(
  'beginInspection',
  Inspection,
  'Begin a planned inspection; the body inspected knows of it from now on.',
  (t) => ({ ...seenArgs(t, 'inspection'), on: on(t, 'The day it began.') }),
  (ctx, once, asked) => beginInspection(ctx, once, seen('Inspection', asked), asked.on),
);

change(
  'concludeInspection',
  Inspection,
  'Conclude an inspection. It is public from then on; its findings are published one by one by the Commission.',
  (t) => ({
    ...seenArgs(t, 'inspection'),
    on: on(t, 'The day it was concluded.'),
    conclusion: words(t, 'What it concluded.'),
  }),
  (ctx, once, asked) => concludeInspection(ctx, once, seen('Inspection', asked), asked),
);

change(
  'callOffInspection',
  Inspection,
  'Call off an inspection that is not concluded.',
  (t) => ({ ...seenArgs(t, 'inspection'), reason: words(t, 'Why.') }),
  (ctx, once, asked) => callOffInspection(ctx, once, seen('Inspection', asked), asked.reason),
);

correction({
  type: Inspection,
  kind: inspectionCorrected,
  says: 'Put right what an inspection was, or what it concluded.',
  fields: {
    scope: 'What is looked into.',
    plannedFor: 'The day it was meant to begin.',
    begunOn: 'The day it began.',
    concludedOn: 'The day it was concluded.',
    conclusion: 'What it concluded.',
    calledOffReason: 'Why it was called off.',
    document: 'By which document.',
    section: 'Where in that document.',
  },
  types: { plannedFor: 'Date', begunOn: 'Date', concludedOn: 'Date' },
});
