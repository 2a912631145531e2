import { answerRecommendation } from '../db/inspections/answer.ts';
import { assessClaim } from '../db/inspections/assess.ts';
import { beginInspection } from '../db/inspections/begin.ts';
import { callOffInspection } from '../db/inspections/call-off.ts';
import { closeFinding } from '../db/inspections/close-finding.ts';
import { commend } from '../db/inspections/commend.ts';
import { concludeInspection } from '../db/inspections/conclude.ts';
import { readDivergence } from '../db/inspections/divergence.ts';
import { handleFinding } from '../db/inspections/handle-finding.ts';
import { planInspection } from '../db/inspections/plan.ts';
import { publishFinding } from '../db/inspections/publish-finding.ts';
import { publishVerdict } from '../db/inspections/publish-verdict.ts';
import {
  claimsOf,
  commendationsOf,
  findingsOf,
  inspectionsOf,
  recommendationsInReports,
  recommendationsOf,
  verdictsOf,
} from '../db/inspections/read.ts';
import { makeRecommendation } from '../db/inspections/recommend.ts';
import { recordFinding } from '../db/inspections/record-finding.ts';
import type { Divergence } from '../db/inspections/rules.ts';
import { stateSupervision } from '../db/inspections/state-supervision.ts';
import {
  commendations,
  findings,
  inspections,
  recommendations,
  supervisionStatements,
  verdicts,
} from '../db/inspections/table.ts';
import { withdrawFinding } from '../db/inspections/withdraw-finding.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import {
  Assessment,
  Claim,
  FindingStatus,
  Grade,
  InspectionStatus,
  RecommendationAnswer,
  RecommendationStatus,
  Severity,
  Standing,
  SupervisionView,
} from './enums.ts';
import { implement, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { aDirective, anId, aRound, checkNames } from './named.ts';
import { clockArgs, readingOf } from './reading.ts';
import {
  Agency,
  Commendation,
  Directive,
  Document,
  Finding,
  Inspection,
  Office,
  Recommendation,
  Report,
  ReportItem,
  Round,
  SupervisionStatement,
  Task,
  Verdict,
} from './records.ts';
import { rootPage } from './roots.ts';

const marked = 'Example records are marked and count in no figure.';
const revision = 'Grows with every change; send it back with yours.';

implement(
  Inspection,
  inspections,
  'One body looks into how another carries out a directive. Public once it is concluded.',
  (_t, open) => ({
    revision: open.int('revision', revision),
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
  }),
);

implement(
  Finding,
  findings,
  'What an inspection found of one body and task, in words and counts, and how it was handled. Never a person. Public once the Commission publishes it.',
  (_t, open) => ({
    revision: open.int('revision', revision),
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
  }),
);

implement(
  SupervisionStatement,
  supervisionStatements,
  "What the Front or a People's Council says of a published claim, in its own name and beside it.",
  (_t, open) => ({
    revision: open.int('revision', revision),
    standing: open.word(Standing, 'standing', marked),
    agency: open.one(Agency, 'agency', 'Which body says it.'),
    report: open.one(Report, 'report', 'The report the claim stands in.'),
    task: open.one(Task, 'task', 'The task of the claim.'),
    view: open.word(SupervisionView, 'view', 'What it makes of the claim.'),
    statement: open.text('statement', 'In its words.'),
    statedOn: open.date('statedOn', 'The day it was stated.'),
    document: open.one(Document, 'document', 'Where it can be read.'),
    section: open.text('section', 'Where in that document.'),
  }),
);

implement(
  Verdict,
  verdicts,
  'What another body judged a published claim to be worth. The claim stays as it is. Public once the Commission publishes it.',
  (_t, open) => ({
    revision: open.int('revision', revision),
    standing: open.word(Standing, 'standing', marked),
    agency: open.one(Agency, 'agency', 'Whose claim it judges.'),
    report: open.one(Report, 'report', 'The report the claim stands in.'),
    task: open.one(Task, 'task', 'The task of the claim.'),
    claim: open.word(Claim, 'claim', 'What was claimed.'),
    assessment: open.word(Assessment, 'assessment', 'The verdict.'),
    reason: open.text('reason', 'On what it rests.'),
    grade: open.word(Grade, 'grade', 'How strong the evidence is.'),
    assessedOn: open.date('assessedOn', 'The day it was given.'),
    assessedBy: open.one(Office, 'assessedBy', 'Which office gave it.'),
    assessedByAgency: open.one(
      Agency,
      'assessedByAgency',
      'For which body; never the claimant or its successor.',
    ),
    document: open.one(Document, 'document', 'Where it can be read.'),
    section: open.text('section', 'Where in that document.'),
    publishedAt: open.moment('publishedAt', 'When the Commission published it; null: not public.'),
    leafNumber: open.int('leafNumber', 'Its place in the public log, once it is published.'),
  }),
);

implement(
  Recommendation,
  recommendations,
  'What a body asks of one above it, and what it was answered.',
  (_t, open) => ({
    revision: open.int('revision', revision),
    status: open.word(RecommendationStatus, 'status', 'Whether it was answered.'),
    standing: open.word(Standing, 'standing', marked),
    directive: open.one(Directive, 'directive', 'Under which directive.'),
    task: open.one(Task, 'task', 'About which task, where it is about one.'),
    from: open.one(Agency, 'from', 'Who recommends.'),
    to: open.one(Agency, 'to', 'To whom.'),
    text: open.text('text', 'What is recommended.'),
    madeOn: open.date('madeOn', 'The day it was made.'),
    answeredAs: open.word(RecommendationAnswer, 'answeredAs', 'What was answered; null: not answered yet.'),
    answerText: open.text('answerText', 'The answer in words.'),
    answeredOn: open.date('answeredOn', 'The day it was answered.'),
    answeredByAgency: open.one(Agency, 'answeredByAgency', 'Which body answered.'),
    document: open.one(Document, 'document', 'Where it can be read.'),
    section: open.text('section', 'Where in that document.'),
  }),
);

implement(
  Commendation,
  commendations,
  'A body is commended for a task or for what it did in a round, by a document.',
  (_t, open) => ({
    revision: open.int('revision', revision),
    standing: open.word(Standing, 'standing', marked),
    agency: open.one(Agency, 'agency', 'Which body is commended.'),
    byAgency: open.one(Agency, 'byAgency', 'Which body put it on record.'),
    task: open.one(Task, 'task', 'For which task.'),
    round: open.one(Round, 'round', 'For which round.'),
    reason: open.text('reason', 'What for.'),
    commendedOn: open.date('commendedOn', 'The day of the document.'),
    document: open.one(Document, 'document', 'The document that commends.'),
    section: open.text('section', 'Where in that document.'),
  }),
);

const DivergenceType = builder.objectRef<Divergence>('Divergence').implement({
  description:
    'Published claims of a round against published verdicts, in numbers of claims. Count `claims` again to check it.',
  fields: (t) => ({
    claims: t.int({ ...openTo, description: 'Claims in all.', resolve: (d) => d.claims }),
    assessed: t.int({
      ...openTo,
      description: 'Claims with a published verdict.',
      resolve: (d) => d.assessed,
    }),
    agreeing: t.int({ ...openTo, description: 'Upheld.', resolve: (d) => d.agreeing }),
    diverging: t.int({
      ...openTo,
      description: 'Upheld in part or not upheld.',
      resolve: (d) => d.diverging,
    }),
    cannotBeJudged: t.int({
      ...openTo,
      description: 'Judged to be beyond judging: neither agreeing nor diverging.',
      resolve: (d) => d.cannotBeJudged,
    }),
    notAssessed: t.int({
      ...openTo,
      description: 'No verdict yet: neither agreeing nor diverging.',
      resolve: (d) => d.notAssessed,
    }),
  }),
});

type QueryArgs = Parameters<Parameters<typeof builder.queryField>[1]>[0];
const claimedArgs = (t: QueryArgs) => ({
  directive: t.arg({
    ...aDirective,
    type: 'Text',
    required: true,
    description: 'The symbol, e.g. `20-CT/TW`.',
  }),
  round: t.arg.string({ ...aRound, required: true, description: 'The period, e.g. `2026-Q3`.' }),
  examples: t.arg.boolean({
    description: 'True: the marked examples instead of what is real. The two are never counted together.',
  }),
});
const claimed = (asked: { directive: string; round: string; examples?: boolean | null | undefined }) => ({
  directive: asked.directive,
  period: asked.round,
  examples: asked.examples ?? false,
});

builder.queryField('divergence', (t) =>
  t.field({
    ...openTo,
    description:
      'How far claims and verdicts of a round agree. `claims` with the same arguments lists every pair behind it.',
    type: DivergenceType,
    nullable: true,
    args: { ...claimedArgs(t), ...clockArgs(t) },
    resolve: async (_, asked, ctx, info) => {
      const reading = readingOf(ctx, asked);
      const [divergence] = await Promise.all([
        readDivergence(ctx, reading, claimed(asked)),
        checkNames(ctx, info, asked),
      ]);
      return divergence;
    },
  }),
);

rootPage(
  'claims',
  ReportItem,
  'The published claims of a round, each with the verdict on it, if one is published.',
  claimedArgs,
  (asked) => claimsOf(claimed(asked)),
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

rootPage(
  'verdicts',
  Verdict,
  'Verdicts, as far as you may see them; newest first.',
  (t) => ({
    agency: t.arg.id({ ...anId('Agency'), description: 'Only on claims of this body.' }),
    task: t.arg.id({ ...anId('Task'), description: 'Only on this task.' }),
  }),
  ({ agency, task }) =>
    verdictsOf({
      agencyId: agency ? idOf('Agency', agency) : null,
      taskId: task ? idOf('Task', task) : null,
    }),
);

rootPage(
  'recommendations',
  Recommendation,
  'Recommendations upward and their answers; newest first.',
  (t) => ({
    from: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }),
    to: t.arg.id({ ...anId('Agency'), description: 'Only to this body.' }),
    status: t.arg({
      type: RecommendationStatus,
      description: 'Only answered ones, or only those that wait.',
    }),
  }),
  ({ from, to, status }) =>
    recommendationsOf({
      fromId: from ? idOf('Agency', from) : null,
      toId: to ? idOf('Agency', to) : null,
      status: status ?? null,
    }),
);

rootPage(
  'recommendationsInReports',
  ReportItem,
  'Lines of published reports in which a body asks something of those above.',
  (t) => ({
    directive: t.arg({
      ...aDirective,
      type: 'Text',
      required: true,
      description: 'The symbol, e.g. `20-CT/TW`.',
    }),
  }),
  ({ directive }) => recommendationsInReports(directive),
);

rootPage(
  'commendations',
  Commendation,
  'Commendations, newest first.',
  (t) => ({ agency: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }) }),
  ({ agency }) => commendationsOf({ agencyId: agency ? idOf('Agency', agency) : null }),
);

type MutationBuilder = Parameters<Parameters<typeof change>[3]>[0];
const seenArgs = (what: string) => (t: MutationBuilder) => ({
  id: t.arg.id({ required: true, description: `The ${what}'s id.` }),
  revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
});
const inspectionArgs = seenArgs('inspection');
const findingArgs = seenArgs('finding');
const seen = (type: string, { id, revision }: { id: string; revision: number }) => ({
  id: idOf(type, id),
  revision,
});
const sourceArgs = (t: MutationBuilder) => ({
  document: t.arg.id({ description: 'The document it stands in.' }),
  section: t.arg({ type: 'Text', description: 'Where in that document.' }),
});
const sourceOf = ({
  document,
  section,
}: {
  readonly document?: string | null | undefined;
  readonly section?: string | null | undefined;
}) => ({
  documentId: document ? idOf('Document', document) : null,
  section: section ?? null,
});
const words = (t: MutationBuilder, description: string) =>
  t.arg({ type: 'Text', required: true, description });
const on = (t: MutationBuilder, description: string) => t.arg({ type: 'Date', required: true, description });

change(
  'planInspection',
  Inspection,
  'Plan an inspection of another body, in the name of your ministry or the Commission.',
  (t) => ({
    directive: t.arg.id({ required: true, description: 'Under which directive.' }),
    agency: t.arg.id({ required: true, description: 'Which body is inspected.' }),
    scope: words(t, 'What is looked into.'),
    plannedFor: t.arg({ type: 'Date', description: 'The day it is meant to begin, where one is set.' }),
    ...sourceArgs(t),
  }),
  (ctx, once, asked) =>
    planInspection(ctx, once, {
      ...sourceOf(asked),
      directiveId: idOf('Directive', asked.directive),
      agencyId: idOf('Agency', asked.agency),
      scope: asked.scope,
      plannedFor: asked.plannedFor,
    }),
);

change(
  'beginInspection',
  Inspection,
  'Begin a planned inspection; the body inspected knows of it from now on.',
  (t) => ({ ...inspectionArgs(t), on: on(t, 'The day it began.') }),
  (ctx, once, asked) => beginInspection(ctx, once, seen('Inspection', asked), asked.on),
);

change(
  'concludeInspection',
  Inspection,
  'Conclude an inspection. It is public from then on; its findings are published one by one by the Commission.',
  (t) => ({
    ...inspectionArgs(t),
    on: on(t, 'The day it was concluded.'),
    conclusion: words(t, 'What it concluded.'),
  }),
  (ctx, once, asked) => concludeInspection(ctx, once, seen('Inspection', asked), asked),
);

change(
  'callOffInspection',
  Inspection,
  'Call off an inspection that is not concluded.',
  (t) => ({ ...inspectionArgs(t), reason: words(t, 'Why.') }),
  (ctx, once, asked) => callOffInspection(ctx, once, seen('Inspection', asked), asked.reason),
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
    ...findingArgs(t),
    measure: words(t, 'Which measure was taken.'),
    on: on(t, 'The day it was taken.'),
  }),
  (ctx, once, asked) => handleFinding(ctx, once, seen('Finding', asked), asked),
);

change(
  'closeFinding',
  Finding,
  'Close a handled finding. Never the office that handled it, nor the body it is about.',
  findingArgs,
  (ctx, once, asked) => closeFinding(ctx, once, seen('Finding', asked)),
);

change(
  'withdrawFinding',
  Finding,
  'Take a finding back. It stays readable as withdrawn.',
  (t) => ({ ...findingArgs(t), reason: words(t, 'Why.') }),
  (ctx, once, asked) => withdrawFinding(ctx, once, seen('Finding', asked), asked.reason),
);

change(
  'publishFinding',
  Finding,
  'Make a finding of a concluded inspection public for ever. Never the office that recorded it.',
  findingArgs,
  (ctx, once, asked) => publishFinding(ctx, once, seen('Finding', asked)),
);

const claimArgs = (t: MutationBuilder) => ({
  report: t.arg.id({ required: true, description: 'The published report the claim stands in.' }),
  task: t.arg.string({ required: true, description: "The task's code, e.g. `3.11`." }),
  ...sourceArgs(t),
});

change(
  'stateSupervision',
  SupervisionStatement,
  "Say in the name of the Front or of a People's Council what you make of a published claim. Public at once, beside the claim.",
  (t) => ({
    ...claimArgs(t),
    view: t.arg({ type: SupervisionView, required: true, description: 'What you make of the claim.' }),
    statement: words(t, 'In your words.'),
  }),
  (ctx, once, asked) =>
    stateSupervision(ctx, once, {
      ...sourceOf(asked),
      reportId: idOf('Report', asked.report),
      task: asked.task,
      view: asked.view,
      statement: asked.statement,
    }),
);

change(
  'assessClaim',
  Verdict,
  'Judge one published claim of another body, in your field or for the Commission. The claim stays as it is.',
  (t) => ({
    ...claimArgs(t),
    assessment: t.arg({ type: Assessment, required: true, description: 'The verdict.' }),
    reason: words(t, 'On what it rests.'),
    grade: t.arg({ type: Grade, required: true, description: 'How strong the evidence is.' }),
  }),
  (ctx, once, asked) =>
    assessClaim(ctx, once, {
      ...sourceOf(asked),
      reportId: idOf('Report', asked.report),
      task: asked.task,
      assessment: asked.assessment,
      reason: asked.reason,
      grade: asked.grade,
    }),
);

change(
  'publishVerdict',
  Verdict,
  'Make a verdict public for ever, beside the claim. Never the office that gave it.',
  seenArgs('verdict'),
  (ctx, once, asked) => publishVerdict(ctx, once, seen('Verdict', asked)),
);

change(
  'makeRecommendation',
  Recommendation,
  'Ask something of a body above yours. Public at once.',
  (t) => ({
    directive: t.arg.id({ required: true, description: 'Under which directive.' }),
    task: t.arg.id({ description: 'About which task.' }),
    from: t.arg.id({ description: 'In whose name; may be left out by an officer of one body.' }),
    to: t.arg.id({ required: true, description: 'To which body.' }),
    text: words(t, 'What you recommend.'),
    ...sourceArgs(t),
  }),
  (ctx, once, asked) =>
    makeRecommendation(ctx, once, {
      ...sourceOf(asked),
      directiveId: idOf('Directive', asked.directive),
      taskId: asked.task ? idOf('Task', asked.task) : null,
      fromId: asked.from ? idOf('Agency', asked.from) : null,
      toId: idOf('Agency', asked.to),
      text: asked.text,
    }),
);

change(
  'answerRecommendation',
  Recommendation,
  'Answer a recommendation sent to your body or to one it succeeded.',
  (t) => ({
    ...seenArgs('recommendation')(t),
    answer: t.arg({ type: RecommendationAnswer, required: true, description: 'What you answer.' }),
    text: words(t, 'In words.'),
  }),
  (ctx, once, asked) => answerRecommendation(ctx, once, seen('Recommendation', asked), asked),
);

change(
  'commend',
  Commendation,
  'Put on record that a body was commended for a task or a round, by a document. Public at once.',
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
