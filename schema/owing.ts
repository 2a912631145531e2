import { type OwingBody, type Owing as OwingOf, type OwingTask, owingOf } from '../db/rulings/owing.ts';
import { loudestFirst } from '../db/rulings/status.ts';
import { builder } from './builder.ts';
import { AgencyKind, ObligationStatus } from './enums.ts';
import { inside, open } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { anId, aRoundPeriod, aTaskCode, checkNames, underDirective } from './named.ts';
import { CompletionsOwedType, ReportsOwedType } from './obligations.ts';
import { clockArgs, readingOf } from './reading.ts';

/** What one picture holds, for what a request would cost: bodies by the tasks of a directive. */
const sized = (listSize: number) => ({ extensions: { audience: 'public' as const, listSize } });
const lines = 50;
const columnsAssumed = 54;

const OwingTaskType = builder.objectRef<OwingTask>('OwingTask').implement({
  description: 'A task of which something is owed.',
  fields: (t) => ({
    task: t.id({ ...open, description: "The task's id.", resolve: (c) => toId('Task', c.id) }),
    code: t.exposeString('code', { ...open, description: "The task's code." }),
    titleVi: t.exposeString('titleVi', { ...open, description: 'Its title, in Vietnamese.' }),
    titleEn: t.exposeString('titleEn', { ...open, nullable: true, description: 'Its title, in English.' }),
  }),
});

type Oldest = NonNullable<OwingBody['oldest']>;
const OldestType = builder.objectRef<Oldest>('OldestOwed').implement({
  description: 'What a body is overdue with longest.',
  fields: (t) => ({
    obligation: t.id({
      ...open,
      description: "The obligation's id.",
      resolve: (o) => toId('Obligation', o.obligationId),
    }),
    task: t.id({ ...open, description: "The task's id.", resolve: (o) => toId('Task', o.taskId) }),
    dueAt: t.field({ ...open, type: 'DateTime', description: 'When it was due.', resolve: (o) => o.dueAt }),
    daysLate: t.exposeInt('daysLate', { ...open, description: 'For how many days it has been overdue.' }),
  }),
});

const OwingBodyType = builder.objectRef<OwingBody>('OwingBody').implement({
  description: 'A body that owes something, and how it stands over all that it owes.',
  fields: (t) => ({
    agency: t.id({ ...open, description: "The body's id.", resolve: (b) => toId('Agency', b.id) }),
    slug: t.exposeString('slug', { ...open, description: 'Its name in addresses.' }),
    nameVi: t.exposeString('nameVi', { ...open, description: 'Its Vietnamese name.' }),
    nameEn: t.exposeString('nameEn', { ...open, nullable: true, description: 'Its English name.' }),
    kind: t.field({
      ...open,
      type: AgencyKind,
      description: 'What kind of body.',
      resolve: (b) => b.kind as never,
    }),
    place: t.exposeString('placeCode', {
      ...open,
      nullable: true,
      description: 'The code of the unit it governs; null for a body of the centre.',
    }),
    owed: t.exposeInt('owed', { ...open, description: 'How much it owes or owed.' }),
    overdue: t.exposeInt('overdue', { ...open, description: 'How much of it is overdue now.' }),
    status: t.field({
      ...open,
      type: ObligationStatus,
      description: 'The loudest state of all that it owes.',
      resolve: (b) => b.status,
    }),
    oldest: t.field({
      ...open,
      type: OldestType,
      nullable: true,
      description: 'What it is overdue with longest; null where nothing is.',
      resolve: (b) => b.oldest,
    }),
    urged: t.int({
      ...inside,
      nullable: true,
      description: 'Of what it is overdue with, how much has its letter. Known to whoever urges.',
      resolve: (b) => b.urged?.urged,
    }),
    lastUrgedAt: t.field({
      ...inside,
      type: 'DateTime',
      nullable: true,
      description: 'When the last such letter was raised.',
      resolve: (b) => b.urged?.lastOn,
    }),
    promisedOn: t.field({
      ...inside,
      type: 'Date',
      nullable: true,
      description:
        'The latest day it promised for any of it; where promises are broken, the latest of those.',
      resolve: (b) => b.urged?.promisedOn,
    }),
    brokenPromises: t.int({
      ...inside,
      nullable: true,
      description:
        'Letters about any of it that were answered with a promise which is broken: those at `PROMISE_BROKEN`.',
      resolve: (b) => b.urged?.broken,
    }),
  }),
});

const numbers = 'One line a body, one number a task';
const OwingType = builder.objectRef<OwingOf>('Owing').implement({
  description:
    'Everything owed until a day, over all rounds: how much stands where, and bodies by tasks with the loudest state in each cell. The same for whoever asks.',
  fields: (t) => ({
    obligations: t.exposeInt('obligations', { ...open, description: 'All that is owed, of both kinds.' }),
    due: t.exposeInt('due', {
      ...open,
      description: 'Of it, what has fallen due and nothing lifted.',
    }),
    exempt: t.exposeInt('exempt', { ...open, description: 'Lifted by a document; in no rate.' }),
    reports: t.field({
      ...open,
      type: ReportsOwedType,
      description: 'The reports among it.',
      resolve: (o) => o.reports,
    }),
    completions: t.field({
      ...open,
      type: CompletionsOwedType,
      description: 'The completions among it.',
      resolve: (o) => o.completions,
    }),
    states: t.field({
      ...open,
      type: [ObligationStatus],
      description: 'What the numbers in `cells` stand for: 0 is the first. Loudest first.',
      resolve: () => [...loudestFirst],
    }),
    bodies: t.field({
      ...sized(lines),
      type: [OwingBodyType],
      description: 'Who owes it, longest overdue first.',
      resolve: (o) => [...o.bodies],
    }),
    tasks: t.field({
      ...sized(columnsAssumed),
      type: [OwingTaskType],
      description: 'Of which tasks, in the order of the directive.',
      resolve: (o) => [...o.tasks],
    }),
    cells: t.field({
      ...open,
      type: t.listRef(t.listRef('Int', { nullable: true })),
      description: `${numbers}: the place of its loudest state in \`states\`; null where nothing is owed.`,
      resolve: (o) => o.cells.map((line) => [...line]),
    }),
    counts: t.field({
      ...open,
      type: t.listRef(t.listRef('Int')),
      description: `${numbers}: how much is or was owed.`,
      resolve: (o) => o.counts.map((line) => [...line]),
    }),
    overdue: t.field({
      ...open,
      type: t.listRef(t.listRef('Int')),
      description: `${numbers}: how much of it is overdue.`,
      resolve: (o) => o.overdue.map((line) => [...line]),
    }),
    daysLate: t.field({
      ...open,
      type: t.listRef(t.listRef('Int')),
      description: `${numbers}: for how many days the longest overdue has been so; 0 where nothing is.`,
      resolve: (o) => o.daysLate.map((line) => [...line]),
    }),
  }),
});

builder.queryField('owing', (t) =>
  t.field({
    ...open,
    description:
      'Everything owed until today, over all rounds, in one picture. Facts, unless examples are asked for.',
    type: OwingType,
    args: {
      directive: t.arg(underDirective),
      round: t.arg.id({ ...anId('Round'), description: 'Only in this round.' }),
      period: t.arg.string({
        ...aRoundPeriod,
        description: 'Only in the round of this period, e.g. `2026-Q3`.',
      }),
      under: t.arg.string({
        ...aTaskCode,
        description: 'Only this task and those under it: its code, e.g. `5` or `5.3`.',
      }),
      kinds: t.arg({ type: [AgencyKind], description: 'Only of such bodies.' }),
      isExample: t.arg.boolean({ description: 'Examples instead of facts.' }),
      ...clockArgs(t),
    },
    resolve: async (_, { round, kinds, ...args }, ctx, info) => {
      const [owing] = await Promise.all([
        owingOf(
          ctx,
          { ...args, kinds: kinds as string[] | null | undefined, roundId: round && idOf('Round', round) },
          readingOf(ctx, args),
        ),
        checkNames(ctx, info, { round, ...args }),
      ]);
      return owing;
    },
  }),
);
