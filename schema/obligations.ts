import type { Ctx } from '../db/ctx.ts';
import { grades } from '../db/reports/table.ts';
import { type Completed, completionOf, obligationsAt } from '../db/rulings/asked.ts';
import { exemptObligation, extendObligation } from '../db/rulings/exempt.ts';
import { daysLateOf, type Rate as RateOf, statusOf, truthOf } from '../db/rulings/status.ts';
import { exemptions, obligations } from '../db/rulings/table.ts';
import { type ArgMaker, seenArgs } from './arguments.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { revisionFields } from './citations.ts';
import { ExemptionKind, Grade, ObligationStatus, Standing, VerificationState } from './enums.ts';
import { grows, implement, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { anId, checkNames, underDirective } from './named.ts';
import { clockArgs, readingOf } from './reading.ts';
import {
  Agency,
  Document,
  Exemption,
  Obligation,
  Report,
  Responsibility,
  Round,
  Ruling,
  Task,
  Urging,
} from './records.ts';
import { rootPage } from './roots.ts';

implement(
  Obligation,
  obligations,
  'One body owes one task in one round, because a ruling says so. Claim, evidence and verdict are told apart.',
  (t, open, inside) => ({
    revision: open.int('revision', grows),
    status: t.field({
      ...openTo,
      description: 'Where it stood on the day asked about, as far as you may see.',
      type: ObligationStatus,
      resolve: (row) => statusOf(truthOf(row), row.facts.asOf),
    }),
    daysLate: t.int({
      ...openTo,
      nullable: true,
      description:
        'How many days late, less the time a report waited for others; null for what is not late, as far as you may see.',
      resolve: (row) => daysLateOf(truthOf(row), row.facts.asOf),
    }),
    reason: t.string({
      ...openTo,
      nullable: true,
      description: 'Why it is not pursued.',
      resolve: (row) => row.facts.reason,
    }),
    evidenceGrade: t.field({
      ...openTo,
      nullable: true,
      description: 'The strongest evidence given with the claim; null where nothing was handed in.',
      type: Grade,
      resolve: (row) =>
        row.facts.claim === null
          ? null
          : (grades.filter((g) => row.facts.evidence?.some((e) => e.grade === g)).at(-1) ?? 'none'),
    }),
    verdict: t.field({
      ...openTo,
      nullable: true,
      description: 'What another body has found; never a word of the reporting body itself.',
      type: VerificationState,
      resolve: (row) => row.facts.verdict,
    }),
    agency: open.one(Agency, 'agency', 'Who answers for the task on the day it falls due.'),
    openedWith: open.one(
      Agency,
      'openedWith',
      'Who answered for it when the round opened, where that was another body; what that body reported counts too.',
    ),
    responsibility: open.one(
      Responsibility,
      'responsibility',
      'The stretch of responsibility it follows from.',
    ),
    task: open.one(Task, 'task', 'What is owed.'),
    round: open.one(Round, 'round', 'In which round.'),
    ruling: open.one(Ruling, 'ruling', 'By which ruling.'),
    dueAt: open.moment('dueAt', 'When it is due, extensions included.'),
    graceUntil: open.moment('graceUntil', 'What is handed in before this moment is on time.'),
    releasedOn: open.date('releasedOn', 'First day on which it was no longer owed; null while it is.'),
    exemptions: open.many(
      Exemption,
      'exemptions',
      'Extensions and exemptions, each with reason and document.',
    ),
    reports: open.many(Report, 'reports', "The body's reports in this round that you may see."),
    urgings: inside.many(Urging, 'urgings', 'The rungs raised for it that you may know of, in order.'),
    standing: open.word(Standing, 'standing', 'Examples are marked and count in no rate of facts.'),
  }),
);

implement(
  Exemption,
  exemptions,
  'A document that lets one body off one obligation, or gives it longer.',
  (_t, open) => ({
    kind: open.word(ExemptionKind, 'kind', 'Which of the two.'),
    dueOn: open.date('dueOn', 'The new last day of an extension.'),
    reason: open.text('reason', 'Why.'),
    on: open.date('on', 'The day it was put on record.'),
    section: open.text('section', 'Where in the document.'),
    document: open.one(Document, 'document', 'The document that grants it.'),
    obligation: open.one(Obligation, 'obligation', 'What it is about.'),
    standing: open.word(Standing, 'standing', 'Examples are marked.'),
  }),
);

const Rate = builder.objectRef<RateOf>('Rate').implement({
  description: 'A rate with what it was made of.',
  fields: (t) => ({
    numerator: t.exposeInt('numerator', { ...openTo, description: 'How many of them.' }),
    denominator: t.exposeInt('denominator', { ...openTo, description: 'How many had fallen due.' }),
    percent: t.field({
      ...openTo,
      nullable: true,
      type: 'Decimal',
      description: 'To one decimal; null where it cannot be told, see `reason`.',
      resolve: (r) => r.percent,
    }),
    reason: t.exposeString('reason', {
      ...openTo,
      nullable: true,
      description: 'Why there is no percentage.',
    }),
  }),
});

const count = { ...openTo };

const CompletionType = builder.objectRef<Completed>('Completion').implement({
  description: 'How far the bodies have come in a round. Rates are over what has fallen due.',
  fields: (t) => ({
    isExample: t.exposeBoolean('isExample', {
      ...count,
      description: 'Examples are counted apart from facts.',
    }),
    obligations: t.exposeInt('obligations', { ...count, description: 'All that are owed.' }),
    due: t.exposeInt('due', {
      ...count,
      description: 'Of them, those whose time is over and that nothing lifted.',
    }),
    doneOnTime: t.exposeInt('doneOnTime', { ...count, description: 'Done on time, whether due yet or not.' }),
    doneLate: t.exposeInt('doneLate', { ...count, description: 'Done, but late.' }),
    notYetInTime: t.exposeInt('notYetInTime', { ...count, description: 'Not done yet, and still in time.' }),
    notYetOverdue: t.exposeInt('notYetOverdue', { ...count, description: 'Not done, and time is over.' }),
    notPursued: t.exposeInt('notPursued', { ...count, description: 'Not pursued, by own word.' }),
    exempt: t.exposeInt('exempt', { ...count, description: 'Lifted by a document; in no rate.' }),
    unknown: t.exposeInt('unknown', {
      ...count,
      description: 'Nothing published yet; counted as nothing else.',
    }),
    onTimeRate: t.field({
      ...openTo,
      type: Rate,
      description: 'Done on time, of those due.',
      resolve: (c) => c.onTimeRate,
    }),
    ...revisionFields(t, (c: Completed) => c),
    doneLateRate: t.field({
      ...openTo,
      type: Rate,
      description: 'Done late, of those due.',
      resolve: (c) => c.doneLateRate,
    }),
    overdueRate: t.field({
      ...openTo,
      type: Rate,
      description: 'Not done although time is over, of those due. What was done late is not overdue.',
      resolve: (c) => c.overdueRate,
    }),
    lateRate: t.field({
      ...openTo,
      type: Rate,
      description: 'Done late, of those due.',
      deprecationReason: 'Read as "overdue", which it never was: ask for `doneLateRate` or `overdueRate`.',
      resolve: (c) => c.doneLateRate,
    }),
  }),
});

rootPage(
  'obligations',
  Obligation,
  'What is owed, by whom, and how it stands.',
  (t) => ({
    status: t.arg({ type: ObligationStatus, description: 'Only those at this word.' }),
    agency: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }),
    task: t.arg.id({ ...anId('Task'), description: 'Only of this task.' }),
    round: t.arg.id({ ...anId('Round'), description: 'Only in this round.' }),
    directive: t.arg(underDirective),
  }),
  ({ status, agency, task, round, directive }) =>
    obligationsAt({
      status: status as string | null,
      agencyId: agency && idOf('Agency', agency),
      taskId: task && idOf('Task', task),
      roundId: round && idOf('Round', round),
      directive: directive ?? null,
    }),
);

builder.queryField('completion', (t) =>
  t.field({
    ...openTo,
    description:
      'How far a round has come: facts first, examples apart and only where there are any. As far as you may see reports.',
    type: [CompletionType],
    nullable: true,
    args: {
      round: t.arg.id({ ...anId('Round'), required: true, description: 'The round.' }),
      ...clockArgs(t),
    },
    resolve: async (_, args, ctx: Ctx, info) => {
      const reading = readingOf(ctx, args);
      const [completed] = await Promise.all([
        completionOf(ctx, idOf('Round', args.round), reading),
        checkNames(ctx, info, args),
      ]);
      return completed;
    },
  }),
);

const grantArgs = (t: ArgMaker) => ({
  ...seenArgs(t, 'obligation'),
  reason: t.arg({ type: 'Text', required: true, description: 'Why.' }),
  document: t.arg.id({ required: true, description: 'The official document that grants it.' }),
  section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
});

change(
  'extendObligation',
  Exemption,
  'Give a body longer for one obligation, by a document, while it is not late.',
  (t) => ({
    ...grantArgs(t),
    dueOn: t.arg({ type: 'Date', required: true, description: 'The new last day.' }),
  }),
  (ctx, once, { id, revision, document, ...asked }) =>
    extendObligation(
      ctx,
      once,
      { id: idOf('Obligation', id), revision },
      { ...asked, documentId: idOf('Document', document) },
    ),
);

change(
  'exemptObligation',
  Exemption,
  'Lift one obligation from a body, by a document. It leaves every rate.',
  grantArgs,
  (ctx, once, { id, revision, document, ...asked }) =>
    exemptObligation(
      ctx,
      once,
      { id: idOf('Obligation', id), revision },
      { ...asked, documentId: idOf('Document', document) },
    ),
);
