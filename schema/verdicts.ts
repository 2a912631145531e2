import { assessClaim } from '../db/inspections/assess.ts';
import { verdictCorrected } from '../db/inspections/correct.ts';
import { readDivergence } from '../db/inspections/divergence.ts';
import { publishVerdict } from '../db/inspections/publish-verdict.ts';
import { claimsOf, statementsOf, verdictsOf } from '../db/inspections/read.ts';
import type { Divergence } from '../db/inspections/rules.ts';
import { publishSupervision, withdrawSupervision } from '../db/inspections/said.ts';
import { stateSupervision } from '../db/inspections/state-supervision.ts';
import { supervisionStatements, verdicts } from '../db/inspections/table.ts';
import { type ArgMaker, seen, seenArgs, sourceArgs, sourceOf, words } from './arguments.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { correction, putRightInside } from './corrections.ts';
import { Assessment, Claim, Grade, Standing, SupervisionView } from './enums.ts';
import { grows, implement, marked, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { aDirective, anId, aRound, checkNames } from './named.ts';
import { clockArgs, readingOf } from './reading.ts';
import {
  Agency,
  Correction,
  Document,
  Office,
  Report,
  ReportItem,
  SupervisionStatement,
  Task,
  Verdict,
} from './records.ts';
import { rootPage } from './roots.ts';
import { saidChanges, saidFields } from './said.ts';

implement(
  SupervisionStatement,
  supervisionStatements,
  'What a body that supervises says of a published claim, in its own name and beside it.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    standing: open.word(Standing, 'standing', marked),
    agency: open.one(Agency, 'agency', 'Which body says it.'),
    report: open.one(Report, 'report', 'The report the claim stands in.'),
    task: open.one(Task, 'task', 'The task of the claim.'),
    view: open.word(SupervisionView, 'view', 'What it makes of the claim; null once it is withdrawn.'),
    statement: open.text('statement', 'In its words; null once it is withdrawn.'),
    statedOn: open.date('statedOn', 'The day it was stated.'),
    document: open.one(Document, 'document', 'Where it can be read.'),
    section: open.text('section', 'Where in that document.'),
    ...saidFields(open),
  }),
);

implement(
  Verdict,
  verdicts,
  'What another body judged a published claim to be worth. The claim stays as it is. Public once the Commission publishes it.',
  (_t, open) => ({
    revision: open.int('revision', grows),
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
    corrections: open.many(Correction, 'corrections', putRightInside),
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
  'supervisionStatements',
  SupervisionStatement,
  'What bodies that supervise say of published claims, as far as you may see it; newest first.',
  (t) => ({
    by: t.arg.id({ ...anId('Agency'), description: 'Only what this body says.' }),
    isPublished: t.arg.boolean({ description: 'Only what is public, or only what waits to be.' }),
  }),
  ({ by, isPublished }) =>
    statementsOf({ byId: by ? idOf('Agency', by) : null, isPublished: isPublished ?? null }),
);

const claimArgs = (t: ArgMaker) => ({
  report: t.arg.id({ required: true, description: 'The published report the claim stands in.' }),
  task: t.arg.string({ required: true, description: "The task's code, e.g. `3.11`." }),
  ...sourceArgs(t),
});

change(
  'stateSupervision',
  SupervisionStatement,
  'Say in the name of a body that supervises what you make of a published claim. It stands beside the claim once another officer publishes it.',
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

saidChanges(SupervisionStatement, ['Supervision', 'statement'], {
  publish: publishSupervision,
  withdraw: withdrawSupervision,
});

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
  (t) => seenArgs(t, 'verdict'),
  (ctx, once, asked) => publishVerdict(ctx, once, seen('Verdict', asked)),
);

correction({
  type: Verdict,
  kind: verdictCorrected,
  says: 'Put right a verdict of your body. What was public is public again once the Commission publishes it again.',
  fields: {
    assessment: 'The verdict.',
    reason: 'On what it rests.',
    grade: 'How strong the evidence is.',
    document: 'Where it can be read.',
    section: 'Where in that document.',
  },
  types: { assessment: Assessment, grade: Grade },
});
