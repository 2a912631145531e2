import type { Answer } from '../db/answers.ts';
import type { Ctx } from '../db/ctx.ts';
import { type Completed, completionOf, obligationsAt } from '../db/rulings/asked.ts';
import { endRuling } from '../db/rulings/end.ts';
import { exemptObligation, extendObligation } from '../db/rulings/exempt.ts';
import { makeRuling, type RulingWanted, replaceRuling } from '../db/rulings/make.ts';
import { applyRuling } from '../db/rulings/materialise.ts';
import { rulingsOf } from '../db/rulings/read.ts';
import { resolveAssignees } from '../db/rulings/resolve.ts';
import type { RulingCadence as Cadence } from '../db/rulings/rules.ts';
import {
  type CompletionsOwed,
  daysLateOf,
  factsIn,
  type Rate as RateOf,
  type Reporting,
  type ReportsOwed,
  reportingOf,
  type StatusFacts,
  statusOf,
  type Worked,
} from '../db/rulings/status.ts';
import { assigneeSets, exemptions, type Owes as Kind, obligations, rulings } from '../db/rulings/table.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { revisionFields } from './citations.ts';
import {
  AgencyKind,
  Assessment,
  AssignmentRole,
  Claim,
  ExemptionKind,
  Grade,
  ObligationStatus,
  Owes,
  ReportStep,
  RulingCadence,
  Standing,
  VerificationState,
} from './enums.ts';
import { implement, implementWorked, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { anId, checkNames, underDirective } from './named.ts';
import { clockArgs, readingOf } from './reading.ts';
import {
  Agency,
  AssigneeSet,
  Directive,
  Document,
  Exemption,
  Obligation,
  Report,
  Responsibility,
  Round,
  Ruling,
  RulingDue,
  Task,
  Urging,
} from './records.ts';
import { rootPage } from './roots.ts';

/** A list kept as JSON: read already, or as the table keeps it in the answer to a change. */
const list = (value: unknown): string[] =>
  typeof value === 'string' ? JSON.parse(value) : (value as string[]);

implement(
  Ruling,
  rulings,
  "An authority's word, in a document, on who must do which tasks by when. Only a ruling makes anything due.",
  (t, open) => ({
    revision: open.int('revision', 'Grows with every change; send it back with yours.'),
    directive: open.one(Directive, 'directive', 'Under which directive.'),
    authority: open.one(Agency, 'authority', 'Whose ruling it is.'),
    document: open.one(Document, 'document', 'The document it stands in.'),
    section: open.text('section', 'Where in that document.'),
    ruledOn: open.date('ruledOn', 'The day it was made.'),
    tasks: open.many(Task, 'tasks', 'The tasks it is about.'),
    roles: t.field({
      ...openTo,
      description: 'Only bodies named in these roles; empty: in any.',
      type: [AssignmentRole],
      resolve: (r) => list(r.roles) as never,
    }),
    agencyKinds: t.field({
      ...openTo,
      description: 'Only bodies of these kinds; empty: of any.',
      type: [AgencyKind],
      resolve: (r) => list(r.agencyKinds) as never,
    }),
    agencies: open.many(Agency, 'agencies', 'Only these bodies; empty: any.'),
    cadence: open.word(RulingCadence, 'cadence', 'How often.'),
    owes: open.word(Owes, 'owes', 'What it makes due: reports, or completion.'),
    dueOn: open.date('dueOn', 'The last day, of a one-off ruling.'),
    opensAfterDays: open.int(
      'opensAfterDays',
      'Days after the last day of the period on which reports open.',
    ),
    dueAfterDays: open.int(
      'dueAfterDays',
      'Days after the last day of the period until the end of which it is due.',
    ),
    graceDays: open.int('graceDays', 'Days after the due day that still count as on time.'),
    from: open.date('from', 'First day in force.'),
    until: open.date('until', 'First day no longer in force; null while it is.'),
    replaces: open.one(Ruling, 'replaces', 'The ruling whose place it took.'),
    replacedBy: open.one(Ruling, 'replacedBy', 'The ruling that took its place.'),
    supersededAt: open.moment('supersededAt', 'When another ruling took its place.'),
    standing: open.word(Standing, 'standing', 'An example ruling makes examples only.'),
    obligations: open.page(Obligation, 'obligations', 'What it has made due.'),
    due: t.field({
      extensions: { ...openTo.extensions, needs: ['due'] },
      description: 'The days on which something falls due by it, by round; extended ones by themselves.',
      type: [RulingDue],
      resolve: (r) => r.due as never,
    }),
    knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
  }),
);

implementWorked<{ period: string; dueAt: string; obligations: number }>(
  RulingDue,
  'A moment by which bodies owe something by a ruling.',
  (_t, open) => ({
    period: open.text('period', 'The period of the round, e.g. `2026-Q3`.'),
    dueAt: open.moment('dueAt', 'When it is due.'),
    obligations: open.int(
      'obligations',
      'How many obligations fall due then; 0 when all of them were released before.',
    ),
  }),
);

interface Told extends Worked {
  readonly asOf: string;
  readonly isBegun: number;
  readonly isVerified: number;
  readonly handedInAt: string | null;
  readonly claim: string | null;
  readonly reason: string | null;
  readonly verdict: string | null;
  readonly assessment: string | null;
  readonly evidence: readonly { readonly grade: string }[] | null;
}
const told = (row: Answer) => row.facts as Told;
const truth = (row: Answer): StatusFacts =>
  factsIn(
    { owes: row.owes as Kind, dueAt: row.dueAt as string, graceUntil: row.graceUntil as string },
    told(row),
  );
const grades = ['none', 'own_statement', 'document', 'dataset', 'independently_checked'];

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
const WorkType = builder.objectRef<Told>('Work').implement({
  description: 'How far the work on a task has come, by claim and by verdict.',
  fields: (t) => ({
    claim: t.field({
      ...openTo,
      type: Claim,
      nullable: true,
      description: 'What the body itself says, as far as you may see its report.',
      resolve: (w) => w.claim as never,
    }),
    assessment: t.field({
      ...openTo,
      type: Assessment,
      nullable: true,
      description:
        'What a published verdict says of that claim. Null: no verdict yet, which says nothing of the work.',
      resolve: (w) => w.assessment as never,
    }),
  }),
});

implement(
  Obligation,
  obligations,
  'One body owes one task in one round, because a ruling says so. Claim, evidence and verdict are told apart.',
  (t, open, inside) => ({
    revision: open.int('revision', 'Grows with every change; send it back with yours.'),
    owes: open.word(Owes, 'owes', 'What falls due: a report on the task, or its completion.'),
    status: t.field({
      ...openTo,
      description: 'Where it stood on the day asked about. The same for whoever asks.',
      type: ObligationStatus,
      resolve: (row) => statusOf(truth(row), told(row).asOf),
    }),
    daysLate: t.int({
      ...openTo,
      nullable: true,
      description:
        'How many days late: so far where it is overdue, and otherwise when it was handed in. Less the time it waited for others; null for what is not late.',
      resolve: (row) => daysLateOf(truth(row), told(row).asOf),
    }),
    reporting: t.field({
      ...openTo,
      description: 'The first fact: how far its report has come.',
      type: ReportingType,
      resolve: (row) => ({
        ...reportingOf(
          truth(row),
          { isBegun: Boolean(told(row).isBegun), isVerified: Boolean(told(row).isVerified) },
          told(row).asOf,
        ),
        handedInAt: told(row).handedInAt,
      }),
    }),
    work: t.field({
      ...openTo,
      description: 'The second fact: how far the work has come, by the words of others and its own.',
      type: WorkType,
      resolve: (row) => told(row),
    }),
    reason: t.string({
      ...openTo,
      nullable: true,
      description: 'Why it is exempt or not pursued, or why there is nothing to report.',
      resolve: (row) => told(row).reason,
    }),
    evidenceGrade: t.field({
      ...openTo,
      nullable: true,
      description: 'The strongest evidence given with the claim; null where nothing was handed in.',
      type: Grade,
      resolve: (row) =>
        told(row).claim === null
          ? null
          : ((grades.filter((g) => told(row).evidence?.some((e) => e.grade === g)).at(-1) ??
              'none') as never),
    }),
    verdict: t.field({
      ...openTo,
      nullable: true,
      description: 'What another body has found; never a word of the reporting body itself.',
      type: VerificationState,
      resolve: (row) => told(row).verdict as never,
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

implement(
  AssigneeSet,
  assigneeSets,
  'The bodies behind an addressee that stands for many, from a day on.',
  (_t, open) => ({
    collective: open.one(Agency, 'collective', 'The addressee, e.g. "localities".'),
    agencies: open.many(
      Agency,
      'agencies',
      'The bodies as the document names them; their successors follow by themselves.',
    ),
    from: open.date('from', 'First day; a later set takes its place from its own first day.'),
    section: open.text('section', 'Where in the document.'),
    document: open.one(Document, 'document', 'The document that names them.'),
    standing: open.word(Standing, 'standing', 'Examples are marked and oblige nobody in earnest.'),
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
const ReportsOwedType = builder.objectRef<ReportsOwed>('ReportsOwed').implement({
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
const CompletionsOwedType = builder.objectRef<CompletionsOwed>('CompletionsOwed').implement({
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
  'rulings',
  Ruling,
  'Every ruling on record.',
  (t) => ({
    directive: t.arg(underDirective),
  }),
  ({ directive }) => rulingsOf(directive),
);

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

type ArgMaker = Parameters<Parameters<typeof change>[3]>[0];
const rulingArgs = (t: ArgMaker) => ({
  directive: t.arg.id({ required: true, description: 'Under which directive.' }),
  authority: t.arg.id({ required: true, description: 'The body whose ruling it is.' }),
  document: t.arg.id({ required: true, description: 'The official document it stands in.' }),
  section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
  ruledOn: t.arg({ type: 'Date', required: true, description: 'The day it was made.' }),
  tasks: t.arg.idList({ required: true, description: 'The tasks, 1 to 100.' }),
  roles: t.arg({ type: [AssignmentRole], description: 'Only bodies named in these roles.' }),
  agencyKinds: t.arg({ type: [AgencyKind], description: 'Only bodies of these kinds.' }),
  agencies: t.arg.idList({ description: 'Only these bodies.' }),
  cadence: t.arg({ type: RulingCadence, required: true, description: 'How often.' }),
  owes: t.arg({
    type: Owes,
    description:
      'What falls due; left out: reports where it recurs, completion where it does not. Completion falls due once, and never of a continuous task.',
  }),
  dueOn: t.arg({ type: 'Date', description: 'One-off: the last day.' }),
  opensAfterDays: t.arg.int({
    description: 'Recurring: days after the period until reports open; left out: 0.',
  }),
  dueAfterDays: t.arg.int({
    description: 'Recurring: days after the period; due at the end of that day in Vietnam.',
  }),
  graceDays: t.arg.int({ description: 'Days of grace after the due day; left out: 0.' }),
  from: t.arg({
    type: 'Date',
    required: true,
    description: 'First day in force. Periods that end before it are not owed.',
  }),
});
interface RulingArgs {
  directive: string | number;
  authority: string | number;
  document: string | number;
  section: string;
  ruledOn: string;
  tasks: readonly (string | number)[];
  roles?: readonly unknown[] | null | undefined;
  agencyKinds?: readonly unknown[] | null | undefined;
  agencies?: readonly (string | number)[] | null | undefined;
  cadence: unknown;
  owes?: unknown;
  dueOn?: string | null | undefined;
  opensAfterDays?: number | null | undefined;
  dueAfterDays?: number | null | undefined;
  graceDays?: number | null | undefined;
  from: string;
}
const wanted = (a: RulingArgs): RulingWanted => ({
  directiveId: idOf('Directive', String(a.directive)),
  authorityId: idOf('Agency', String(a.authority)),
  documentId: idOf('Document', String(a.document)),
  section: a.section,
  ruledOn: a.ruledOn,
  taskIds: [...new Set(a.tasks.map((id) => idOf('Task', String(id))))],
  roles: (a.roles ?? []) as string[],
  agencyKinds: (a.agencyKinds ?? []) as string[],
  agencyIds: (a.agencies ?? []).map((id) => idOf('Agency', String(id))),
  cadence: a.cadence as Cadence,
  owes: (a.owes as Kind | null | undefined) ?? (a.cadence === 'one_off' ? 'completion' : 'report'),
  dueOn: a.dueOn ?? null,
  opensAfterDays: a.opensAfterDays ?? null,
  dueAfterDays: a.dueAfterDays ?? null,
  graceDays: a.graceDays ?? 0,
  from: a.from,
});
const seenArgs = (t: ArgMaker, what: string) => ({
  id: t.arg.id({ required: true, description: `The ${what}'s id.` }),
  revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
});
const grantArgs = (t: ArgMaker) => ({
  ...seenArgs(t, 'obligation'),
  reason: t.arg({ type: 'Text', required: true, description: 'Why.' }),
  document: t.arg.id({ required: true, description: 'The official document that grants it.' }),
  section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
});

change(
  'makeRuling',
  Ruling,
  'Record a ruling. What it makes due by now is worked out at once, and every day from then on.',
  rulingArgs,
  (ctx, once, asked) => makeRuling(ctx, once, wanted(asked)),
);
change(
  'replaceRuling',
  Ruling,
  'Put a new ruling in the place of one. What fell due under the old one stays as it fell due.',
  (t) => ({ ...seenArgs(t, 'replaced ruling'), ...rulingArgs(t) }),
  (ctx, once, { id, revision, ...asked }) =>
    replaceRuling(ctx, once, { id: idOf('Ruling', id), revision }, wanted(asked)),
);
change(
  'endRuling',
  Ruling,
  'End a ruling on a day, today at the earliest. What fell due before stays as it fell due.',
  (t) => ({
    ...seenArgs(t, 'ruling'),
    until: t.arg({
      type: 'Date',
      required: true,
      description: 'Periods that end on or after this day are not owed.',
    }),
  }),
  (ctx, once, { id, revision, until }) => endRuling(ctx, once, { id: idOf('Ruling', id), revision }, until),
);
change(
  'applyRuling',
  Ruling,
  'Work out now what a ruling makes due by now, without waiting for the daily run. Asked twice, it changes nothing twice.',
  (t) => seenArgs(t, 'ruling'),
  (ctx, once, { id, revision }) => applyRuling(ctx, once, { id: idOf('Ruling', id), revision }),
);
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
change(
  'resolveAssignees',
  AssigneeSet,
  'Name, by a document and from a day on, the bodies behind an addressee that stands for many.',
  (t) => ({
    collective: t.arg.id({ required: true, description: 'The addressee, e.g. "localities".' }),
    agencies: t.arg.idList({ required: true, description: 'The bodies, 1 to 500.' }),
    from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
    document: t.arg.id({ required: true, description: 'The official document that names them.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
  }),
  (ctx, once, { collective, agencies, document, ...asked }) =>
    resolveAssignees(ctx, once, {
      ...asked,
      collectiveId: idOf('Agency', collective),
      agencyIds: agencies.map((id) => idOf('Agency', String(id))),
      documentId: idOf('Document', document),
    }),
);
