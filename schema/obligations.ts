import type { Ctx } from '../db/ctx.ts';
import { grades } from '../db/reports/table.ts';
import { type Completed, completionOf, obligationsAt } from '../db/rulings/asked.ts';
import {
  type CompletionsOwed,
  daysLateOf,
  type FactsRead,
  type Rate as RateOf,
  type Reporting,
  type ReportsOwed,
  reportingOf,
  statusOf,
  truthOf,
} from '../db/rulings/status.ts';
import { obligations } from '../db/rulings/table.ts';
import { builder } from './builder.ts';
import { revisionFields } from './citations.ts';
import {
  Assessment,
  Claim,
  Grade,
  ObligationStatus,
  Owes,
  ReportStep,
  Standing,
  VerificationState,
} from './enums.ts';
import { grows, implement, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { aBody, anId, aRoundPeriod, checkNames, underDirective } from './named.ts';
import { ObligationOrder } from './orders.ts';
import { clockArgs, readingOf } from './reading.ts';
import {
  Agency,
  Exemption,
  Letter,
  Obligation,
  Report,
  Responsibility,
  Round,
  Ruling,
  Task,
  Urging,
} from './records.ts';
import { rootPage } from './roots.ts';

const ReportingType = builder
  .objectRef<Reporting & { readonly handedInAt: string | null }>('Reporting')
  .implement({
    description:
      'How far a report has come. It is a fact of its own: a report on time may tell of work that is not done.',
    fields: (t) => ({
      step: t.field({
        ...openTo,
        type: ReportStep,
        description: 'How far, as far as you may see.',
        resolve: (r) => r.step,
      }),
      handedInAt: t.field({
        ...openTo,
        type: 'DateTime',
        nullable: true,
        description: 'When it was handed in: waiting since then, or published since. Null while nothing is.',
        resolve: (r) => r.handedInAt,
      }),
      isOnTime: t.exposeBoolean('isOnTime', {
        ...openTo,
        nullable: true,
        description:
          "Whether it was handed in on time, by its author's clock. Null while nothing is handed in.",
      }),
    }),
  });
const WorkType = builder.objectRef<Pick<FactsRead, 'assessment' | 'claim'>>('Work').implement({
  description: 'How far the work on a task has come, by claim and by verdict.',
  fields: (t) => ({
    claim: t.field({
      ...openTo,
      type: Claim,
      nullable: true,
      description: 'What the body itself says, as far as you may see its report.',
      resolve: (w) => w.claim,
    }),
    assessment: t.field({
      ...openTo,
      type: Assessment,
      nullable: true,
      description:
        'What a published verdict says of that claim. Null: no verdict yet, which says nothing of the work.',
      resolve: (w) => w.assessment,
    }),
  }),
});

/** What tells how an obligation stands. */
const truth = ['facts', 'owes', 'dueAt', 'graceUntil'] as const;

implement(
  Obligation,
  obligations,
  'One body owes one task in one round, because a ruling says so. Claim, evidence and verdict are told apart.',
  (t, open, inside) => ({
    revision: open.int('revision', grows),
    owes: open.word(Owes, 'owes', 'What falls due: a report on the task, or its completion.'),
    status: t.from(truth).field({
      ...openTo,
      description: 'Where it stood on the day asked about. The same for whoever asks.',
      type: ObligationStatus,
      resolve: (row) => statusOf(truthOf(row), row.facts.asOf),
    }),
    daysLate: t.from(truth).int({
      ...openTo,
      nullable: true,
      description:
        'How many days late: so far where it is overdue, and otherwise when it was handed in. Less the time it waited for others; null for what is not late.',
      resolve: (row) => daysLateOf(truthOf(row), row.facts.asOf),
    }),
    reporting: t.from(truth).field({
      ...openTo,
      description: 'The first fact: how far its report has come.',
      type: ReportingType,
      resolve: (row) => ({
        ...reportingOf(truthOf(row), row.facts, row.facts.asOf),
        handedInAt: row.facts.handedInAt,
      }),
    }),
    work: t.from(['facts']).field({
      ...openTo,
      description: 'The second fact: how far the work has come, by claim and by verdict.',
      type: WorkType,
      resolve: (row) => row.facts,
    }),
    reason: t.from(['facts']).string({
      ...openTo,
      nullable: true,
      description: 'Why it is exempt or not pursued, or why there is nothing to report.',
      resolve: (row) => row.facts.reason,
    }),
    evidenceGrade: t.from(['facts']).field({
      ...openTo,
      nullable: true,
      description: 'The strongest evidence given with the claim; null where nothing was handed in.',
      type: Grade,
      resolve: (row) =>
        row.facts.claim === null
          ? null
          : (grades.filter((g) => row.facts.evidence?.some((e) => e.grade === g)).at(-1) ?? 'none'),
    }),
    verdict: t.from(['facts']).field({
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
      'Extensions and exemptions that stand, each with reason and document.',
    ),
    reports: open.many(Report, 'reports', "The body's reports in this round that you may see."),
    letters: inside.many(
      Letter,
      'letters',
      'The letters about it that were signed and that you may know of, the newest first.',
    ),
    urgings: inside.many(Urging, 'urgings', 'The rungs raised for it that you may know of, in order.'),
    standing: open.word(Standing, 'standing', 'Examples are marked and count in no rate of facts.'),
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

type Tally = Pick<
  ReportsOwed,
  'due' | 'exempt' | 'lateRate' | 'notYet' | 'onTimeRate' | 'overdue' | 'overdueRate' | 'owed' | 'sentBack'
>;
/** What both kinds of what is owed are counted by, in the words of each. */
const tallied = (t: object, what: 'completions' | 'reports') => {
  const make = t as Parameters<Parameters<typeof builder.objectFields>[1]>[0];
  const int = (of: (c: Tally) => number, description: string) =>
    make.int({ ...openTo, description, resolve: (c) => of(c as Tally) });
  const rate = (of: (c: Tally) => RateOf, description: string) =>
    make.field({ ...openTo, type: Rate, description, resolve: (c) => of(c as Tally) });
  const done = what === 'reports' ? 'handed in' : 'done';
  const Done = what === 'reports' ? 'Handed in' : 'Done';
  return {
    owed: int((c) => c.owed, `All ${what} that are owed.`),
    due: int((c) => c.due, 'Of them, those whose time is over and that nothing lifted.'),
    sentBack: int((c) => c.sentBack, 'With their author again, in time.'),
    notYet: int((c) => c.notYet, `Not ${done} yet, and in time.`),
    overdue: int((c) => c.overdue, `Not ${done}, and time is over.`),
    exempt: int((c) => c.exempt, 'Lifted by a document; in no rate.'),
    onTimeRate: rate((c) => c.onTimeRate, `${Done} on time, of those due.`),
    lateRate: rate((c) => c.lateRate, `${Done} late, of those due.`),
    overdueRate: rate((c) => c.overdueRate, `Not ${done}, of those due. What came late is not overdue.`),
  };
};
export const ReportsOwedType = builder.objectRef<ReportsOwed>('ReportsOwed').implement({
  description:
    'Reporting discipline: reports that are owed, and how they came in. What is owed is on time, late, sent back, not yet, overdue or exempt.',
  fields: (t) => ({
    ...tallied(t, 'reports'),
    onTime: t.exposeInt('onTime', {
      ...openTo,
      description: 'Handed in on time, published or with their verifier.',
    }),
    late: t.exposeInt('late', { ...openTo, description: 'Handed in late. Never called overdue.' }),
    waiting: t.exposeInt('waiting', {
      ...openTo,
      description: 'Of those handed in, on time or late: with their verifier or publisher.',
    }),
  }),
});
export const CompletionsOwedType = builder.objectRef<CompletionsOwed>('CompletionsOwed').implement({
  description:
    'Completion: tasks that are to be done by a day. What is owed is done on time, done late, with its verifier, sent back, not yet, overdue, not pursued or exempt.',
  fields: (t) => ({
    ...tallied(t, 'completions'),
    doneOnTime: t.exposeInt('doneOnTime', {
      ...openTo,
      description: 'Done on time, whether due yet or not.',
    }),
    doneLate: t.exposeInt('doneLate', { ...openTo, description: 'Done, but late.' }),
    waiting: t.exposeInt('waiting', {
      ...openTo,
      description: 'Reported on, and with the verifier or publisher: not known yet to be done.',
    }),
    notPursued: t.exposeInt('notPursued', { ...openTo, description: 'Not pursued, by own word.' }),
  }),
});
const CompletionType = builder.objectRef<Completed>('Completion').implement({
  description: 'How far the bodies have come in a round. Rates are over what has fallen due.',
  fields: (t) => ({
    isExample: t.exposeBoolean('isExample', {
      ...openTo,
      description: 'Examples are counted apart from facts.',
    }),
    obligations: t.exposeInt('obligations', { ...openTo, description: 'All that are owed, of both kinds.' }),
    due: t.exposeInt('due', {
      ...openTo,
      description: 'Of them, those whose time is over and that nothing lifted.',
    }),
    exempt: t.exposeInt('exempt', { ...openTo, description: 'Lifted by a document; in no rate.' }),
    reports: t.field({
      ...openTo,
      type: ReportsOwedType,
      description: 'The reports among them.',
      resolve: (c) => c.reports,
    }),
    completions: t.field({
      ...openTo,
      type: CompletionsOwedType,
      description: 'The completions among them.',
      resolve: (c) => c.completions,
    }),
    ...revisionFields(t, (c: Completed) => c),
  }),
});

rootPage(
  'obligations',
  Obligation,
  'What is owed, by whom, and how it stands.',
  (t) => ({
    status: t.arg({ type: ObligationStatus, description: 'Only those at this word.' }),
    statuses: t.arg({ type: [ObligationStatus], description: 'Only those at one of these words.' }),
    owes: t.arg({ type: Owes, description: 'Only reports, or only completions.' }),
    period: t.arg.string({
      ...aRoundPeriod,
      description:
        'Only in the round of this period, e.g. `2026-Q3`; where a fact and an example have the same, in the fact.',
    }),
    agency: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }),
    agencySlug: t.arg.string({ ...aBody, description: 'Only of the body with this name in addresses.' }),
    task: t.arg.id({ ...anId('Task'), description: 'Only of this task.' }),
    round: t.arg.id({ ...anId('Round'), description: 'Only in this round.' }),
    ruling: t.arg.id({ ...anId('Ruling'), description: 'Only by this ruling.' }),
    directive: t.arg(underDirective),
    orderBy: t.arg({ type: ObligationOrder, description: 'In which order; by id where it is left out.' }),
    isUnwritten: t.arg.boolean({
      description: 'Only what no letter is about and no draft; for the Commission, nothing for anyone else.',
    }),
  }),
  ({
    status,
    statuses,
    owes,
    period,
    agency,
    agencySlug,
    task,
    round,
    ruling,
    directive,
    orderBy,
    isUnwritten,
  }) =>
    obligationsAt({
      status: status as string | null,
      statuses: (statuses as readonly string[] | null | undefined) ?? null,
      owes: owes ?? null,
      period: period ?? null,
      agencyId: agency && idOf('Agency', agency),
      agencySlug: agencySlug ?? null,
      taskId: task && idOf('Task', task),
      roundId: round && idOf('Round', round),
      rulingId: ruling && idOf('Ruling', ruling),
      directive: directive ?? null,
      isUnwritten: isUnwritten ?? null,
      order: orderBy ?? null,
    }),
);

builder.queryField('completion', (t) =>
  t.field({
    ...openTo,
    description:
      'How far a round has come: facts first, examples apart and only where there are any. The same for whoever asks.',
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
