import type { Answer } from '../db/answers.ts';
import { addProvision } from '../db/plans/add-provision.ts';
import { confirmMapping } from '../db/plans/confirm-mapping.ts';
import { type GapColumn, type GapMatrix, type GapRow, gapMatrix, gapStates } from '../db/plans/gaps.ts';
import { mapProvision } from '../db/plans/map-provision.ts';
import { planById } from '../db/plans/read.ts';
import { readMapping } from '../db/plans/read-mapping.ts';
import { recordPlan } from '../db/plans/record.ts';
import { type Agreement, type Found, gapOf, type GapState as State } from '../db/plans/rules.ts';
import { mappings, plans, provisions, readings } from '../db/plans/table.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { citationField } from './citations.ts';
import { Confidence, GapState, MappingState, PlanLevel, PlanRelation, Sureness } from './enums.ts';
import { audience, implement, implementPart, open } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { clockArgs, readingOf } from './reading.ts';
import {
  Agency,
  Assignment,
  Directive,
  Document,
  Mapping,
  MappingReading,
  Office,
  Plan,
  Provision,
  Target,
  Task,
  Territory,
} from './records.ts';
import { rootOne } from './roots.ts';

/** A field that is worked out from a mapping's readings, which come along with it. */
const withReadings = {
  extensions: {
    audience: 'public' as const,
    loads: { relation: 'readings', kind: 'many' as const, args: (args: Record<string, unknown>) => args },
  },
};
const readingsOf = (row: Answer): Found[] =>
  (row.readings as Found[]).map((r) => ({ ...r, isExample: Boolean(r.isExample) }));

implement(Plan, plans, "A body's own document on the directive's subject.", (t, open) => ({
  relation: open.word(PlanRelation, 'relation', 'How it stands to the directive.'),
  level: open.word(PlanLevel, 'level', 'Who issued it.'),
  status: open.text('status', 'Where it stands, e.g. `in_force`, `issuer_merged`, `cited_not_found`.'),
  period: open.text('period', 'The years it is for, as it says.'),
  document: open.one(Document, 'document', 'The document: symbol, date, title.'),
  agency: open.one(Agency, 'agency', 'Who issued it.'),
  territory: open.one(Territory, 'territory', 'For which territory.'),
  directive: open.one(Directive, 'directive', 'Under which directive.'),
  provisions: open.page(Provision, 'provisions', 'Its lines, as far as they were read.'),
  mappings: open.page(Mapping, 'mappings', 'What it did with each task of the directive.', {
    state: t.arg({ type: MappingState, description: 'Only this state; disputed ones have none.' }),
  }),
  targets: open.many(Target, 'targets', 'Numbers it sets.'),
  source: open.one(Document, 'source', 'Where it was read.'),
  corroboratedBy: open.many(Document, 'corroboratedBy', 'Further sources.'),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
  note: open.text('note', 'What to know about it.'),
  knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
}));

implement(Provision, provisions, 'A line of a plan.', (_t, open) => ({
  code: open.text('code', "Its code, the ledger's own."),
  titleVi: open.text('titleVi', 'What it says, in Vietnamese, paraphrased.'),
  titleEn: open.text('titleEn', 'What it says, in English, paraphrased.'),
  cadence: open.text('cadence', 'How often.'),
  deadlineText: open.text('deadlineText', "The plan's own words about time."),
  addsToDirective: open.flag('addsToDirective', 'True where it goes beyond the directive.'),
  section: open.text('section', 'Where in the text.'),
  plan: open.one(Plan, 'plan', 'The plan it stands in.'),
  tasks: open.many(Task, 'tasks', 'Tasks of the directive it carries out.'),
  assignments: open.many(Assignment, 'assignments', 'Bodies it names.'),
  source: open.one(Document, 'source', 'Where it was read.'),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
  note: open.text('note', 'What to know about it.'),
  knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
}));

implement(
  Mapping,
  mappings,
  'What one plan did with one task, as two different people answer for it.',
  (t, open) => ({
    revision: open.int('revision', 'Grows with every reading and decision; send it back with yours.'),
    state: open.word(
      MappingState,
      'state',
      'What both readings agree on, or what another person decided; null until then.',
    ),
    isConfirmed: open.flag(
      'isConfirmed',
      'Whether two different people answer for it. Only such ones count.',
    ),
    gap: t.field({
      ...withReadings,
      type: GapState,
      description: 'Its state, or why it has none: disputed, or read by one person only.',
      resolve: (row) => gapOf(row as never, readingsOf(row)) as never,
    }),
    section: open.text('section', 'Where in the plan, by whoever confirmed it; else its readings say.'),
    reason: open.text('reason', 'Why it was decided so; null where two readings agreed.'),
    confirmedAt: open.moment('confirmedAt', 'When; null for the readings the ledger began with.'),
    confirmedBy: open.one(Office, 'confirmedBy', 'Which office; null for the two unnamed first readers.'),
    plan: open.one(Plan, 'plan', 'The plan.'),
    task: open.one(Task, 'task', 'The task.'),
    readings: open.many(MappingReading, 'readings', 'What each reader found, and where.'),
    citationId: citationField(t, 'm', ({ id, isConfirmed, revision }) =>
      isConfirmed ? { id, revision } : null,
    ),
  }),
);

implementPart(MappingReading, readings, "One reader's finding.", (t, open) => ({
  reader: open.int('reader', 'Which reader, in the order in which they read.'),
  state: open.word(MappingState, 'state', 'What they found.'),
  section: open.text('section', 'Where in the plan.'),
  note: open.text('note', 'Their reason.'),
  confidence: open.text('confidence', 'How sure they were: `high`, `medium` or `low`.'),
  readBy: open.one(Office, 'readBy', 'Which office read it; null for the two unnamed first readers.'),
  recordedAt: t.field({
    ...audience('public'),
    type: 'DateTime',
    description: 'When the ledger was told.',
    resolve: (row) => String(row.knownFrom),
  }),
  isExample: open.flag('isExample', 'By an example office: shown as such, and counted nowhere.'),
}));

/** What one matrix holds, for what a request would cost: about 50 plans and provinces by 54 tasks. */
const lines = 50;
const columnsAssumed = 54;
const sized = (listSize: number) => ({ extensions: { audience: 'public' as const, listSize } });

const idOrNull = (type: string, id: string | null) => (id === null ? null : toId(type, id));

const GapRowType = builder.objectRef<GapRow>('GapRow').implement({
  description: 'One plan of a province, or a province of which no plan is on record.',
  fields: (t) => ({
    plan: t.id({
      ...open,
      nullable: true,
      description: "The plan's id; null where none is on record.",
      resolve: (r) => idOrNull('Plan', r.planId),
    }),
    symbol: t.string({
      ...open,
      nullable: true,
      description: "The document's number and symbol, where known.",
      resolve: (r) => r.symbol,
    }),
    territory: t.id({
      ...open,
      nullable: true,
      description: "The province's id, as the plan has it: one that has since merged stays.",
      resolve: (r) => idOrNull('Territory', r.territoryId),
    }),
    nameVi: t.string({
      ...open,
      nullable: true,
      description: "The province's Vietnamese name.",
      resolve: (r) => r.territoryVi,
    }),
    nameEn: t.string({
      ...open,
      nullable: true,
      description: "The province's English name.",
      resolve: (r) => r.territoryEn,
    }),
  }),
});

interface Counted {
  readonly state: State;
  readonly cells: number;
}
const countedBy = (cells: readonly State[]): Counted[] =>
  gapStates
    .map((state) => ({ state, cells: cells.filter((cell) => cell === state).length }))
    .filter((count) => count.cells > 0);

const GapCount = builder.objectRef<Counted>('GapCount').implement({
  description: 'How many cells say the same.',
  fields: (t) => ({
    state: t.field({
      ...open,
      type: GapState,
      description: 'What they say.',
      resolve: (c) => c.state as never,
    }),
    cells: t.int({ ...open, description: 'How many.', resolve: (c) => c.cells }),
  }),
});

interface Column {
  readonly matrix: GapMatrix;
  readonly at: number;
}
const column = ({ matrix, at }: Column): GapColumn => matrix.columns[at]!;

const GapColumnType = builder.objectRef<Column>('GapColumn').implement({
  description: 'One single task of the directive, and what the plans do with it.',
  fields: (t) => ({
    task: t.id({ ...open, description: "The task's id.", resolve: (c) => toId('Task', column(c).taskId) }),
    code: t.string({ ...open, description: 'Its code, e.g. `2.3`.', resolve: (c) => column(c).code }),
    titleVi: t.string({ ...open, description: 'Its Vietnamese title.', resolve: (c) => column(c).titleVi }),
    titleEn: t.string({ ...open, description: 'Its English title.', resolve: (c) => column(c).titleEn }),
    counts: t.field({
      ...open,
      type: [GapCount],
      description: 'How many plans say what of it; what none says is left out.',
      resolve: ({ matrix, at }) => countedBy(matrix.cells.map((line) => line[at]!)),
    }),
    rows: t.field({
      ...sized(lines),
      type: [GapRowType],
      description:
        'The plans and provinces of which this is so: `SILENT` names those that say nothing of it.',
      args: { state: t.arg({ type: GapState, required: true, description: 'Which state.' }) },
      resolve: ({ matrix, at }, { state }) =>
        matrix.rows.filter((_, row) => matrix.cells[row]![at] === (state as string)),
    }),
  }),
});

interface Pair extends Column {
  readonly row: number;
}
const GapPair = builder.objectRef<Pair>('GapPair').implement({
  description: 'One cell of the matrix, written out.',
  fields: (t) => ({
    row: t.field({
      ...open,
      type: GapRowType,
      description: 'The plan, or the province without one.',
      resolve: (p) => p.matrix.rows[p.row]!,
    }),
    code: t.string({ ...open, description: "The task's code.", resolve: (p) => column(p).code }),
    state: t.field({
      ...open,
      type: GapState,
      description: 'What can be said.',
      resolve: (p) => p.matrix.cells[p.row]![p.at] as never,
    }),
    mapping: t.id({
      ...open,
      nullable: true,
      description: 'The mapping behind it, with its readings; null where nobody has read it.',
      resolve: (p) => idOrNull('Mapping', p.matrix.mappingIds[p.row]![p.at]!),
    }),
  }),
});

const ReaderAgreement = builder.objectRef<Agreement>('ReaderAgreement').implement({
  description: 'How far two readers of the same plans agree.',
  fields: (t) => ({
    read: t.int({
      ...open,
      description: 'Pairs of plan and task that two people read.',
      resolve: (a) => a.read,
    }),
    alike: t.int({ ...open, description: 'Of these, read alike.', resolve: (a) => a.alike }),
    kappa: t.field({
      ...open,
      type: 'Decimal',
      nullable: true,
      description: "Cohen's kappa, agreement beyond chance, to two decimals; null where it has no meaning.",
      resolve: (a) => a.kappa,
    }),
  }),
});

const GapMatrixType = builder.objectRef<GapMatrix>('GapMatrix').implement({
  description: "Every province's plan against every single task of a directive.",
  fields: (t) => ({
    states: t.field({
      ...open,
      type: [GapState],
      description: 'What the numbers in `cells` stand for: 0 is the first.',
      resolve: () => gapStates as never,
    }),
    rows: t.field({
      ...sized(lines),
      type: [GapRowType],
      description: 'Plans that carry the directive out, then provinces of which none is on record.',
      resolve: (m) => m.rows,
    }),
    columns: t.field({
      ...sized(columnsAssumed),
      type: [GapColumnType],
      description: "The directive's single tasks, in its order.",
      resolve: (matrix) => matrix.columns.map((_, at) => ({ matrix, at })),
    }),
    cells: t.field({
      ...open,
      type: t.listRef(t.listRef('Int')),
      description: 'One line a row, one number a column: its place in `states`.',
      resolve: (m) => m.cells.map((line) => line.map((state) => gapStates.indexOf(state))),
    }),
    counts: t.field({
      ...open,
      type: [GapCount],
      description: 'How many cells say what; what none says is left out.',
      resolve: (m) => countedBy(m.cells.flat()),
    }),
    pairs: t.field({
      ...sized(lines * columnsAssumed),
      type: [GapPair],
      description: 'The cells written out, row by row.',
      args: { state: t.arg({ type: GapState, description: 'Only these.' }) },
      resolve: (matrix, { state }) =>
        matrix.rows
          .flatMap((_, row) => matrix.columns.map((_, at) => ({ matrix, row, at })))
          .filter(({ row, at }) => !state || matrix.cells[row]![at] === (state as string)),
    }),
    agreement: t.field({
      ...open,
      type: ReaderAgreement,
      description: 'How far the first two readers of each pair agree.',
      resolve: (m) => m.agreement,
    }),
  }),
});

builder.queryField('gapMatrix', (t) =>
  t.field({
    ...open,
    description:
      "What each province's plan did with each task of a directive. Only what two people answer for has a state; the rest says why it has none.",
    type: GapMatrixType,
    nullable: true,
    args: {
      directive: t.arg({
        type: 'Text',
        required: true,
        description: "The directive's symbol, e.g. `20-CT/TW`.",
      }),
      ...clockArgs(t),
    },
    resolve: (_, { directive, ...clocks }, ctx) => gapMatrix(ctx, directive, readingOf(ctx, clocks)),
  }),
);

rootOne(
  'plan',
  Plan,
  'One plan by its id.',
  (t) => ({ id: t.arg.id({ required: true, description: 'Its id.' }) }),
  ({ id }) => planById(idOf('Plan', id)),
);

change(
  'recordPlan',
  Plan,
  'Record what a body issued under a directive. Put the document itself on the register first.',
  (t) => ({
    document: t.arg.id({ required: true, description: 'The document.' }),
    directive: t.arg.id({ required: true, description: 'Under which directive.' }),
    agency: t.arg.id({ required: true, description: 'Who issued it.' }),
    territory: t.arg.id({ description: 'For which territory.' }),
    level: t.arg({ type: PlanLevel, required: true, description: 'Who issued it.' }),
    relation: t.arg({ type: PlanRelation, required: true, description: 'How it stands to the directive.' }),
    period: t.arg({ type: 'Text', description: 'The years it is for, as it says.' }),
  }),
  (ctx, once, { document, directive, agency, territory, ...asked }) =>
    recordPlan(ctx, once, {
      level: asked.level,
      relation: asked.relation,
      period: asked.period ?? null,
      documentId: idOf('Document', document),
      directiveId: idOf('Directive', directive),
      agencyId: idOf('Agency', agency),
      territoryId: territory ? idOf('Territory', territory) : null,
    }),
);

change(
  'addProvision',
  Provision,
  "Add a line of a plan and the directive's tasks it carries out.",
  (t) => ({
    plan: t.arg.id({ required: true, description: 'The plan.' }),
    code: t.arg.string({ required: true, description: "The ledger's own code for the line." }),
    position: t.arg.int({ required: true, description: 'Its place in the plan.' }),
    titleVi: t.arg({
      type: 'Text',
      required: true,
      description: 'What it says, in Vietnamese, paraphrased.',
    }),
    titleEn: t.arg({ type: 'Text', required: true, description: 'What it says, in English, paraphrased.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in the plan.' }),
    tasks: t.arg.stringList({
      required: true,
      description: 'Codes of the tasks it carries out; empty where it goes beyond the directive.',
    }),
  }),
  (ctx, once, { plan, ...asked }) => addProvision(ctx, once, { ...asked, planId: idOf('Plan', plan) }),
);

type MutationBuilder = Parameters<Parameters<typeof change>[3]>[0];
const readingArgs = (t: MutationBuilder) => ({
  state: t.arg({ type: MappingState, required: true, description: 'What the plan did with the task.' }),
  section: t.arg({ type: 'Text', description: 'Where in the plan; needed wherever the plan has the task.' }),
  note: t.arg({ type: 'Text', description: 'Why you read it so.' }),
  confidence: t.arg({ type: Sureness, required: true, description: 'How sure you are.' }),
});

change(
  'mapProvision',
  Mapping,
  'Read a plan against a task that nobody has read it against before. It counts nowhere until another person answers for it too.',
  (t) => ({
    plan: t.arg.id({ required: true, description: 'The plan.' }),
    task: t.arg.string({ required: true, description: "The task's code, e.g. `2.3`." }),
    ...readingArgs(t),
  }),
  (ctx, once, { plan, task, ...asked }) =>
    mapProvision(ctx, once, { ...(asked as Reading), planId: idOf('Plan', plan), taskCode: task }),
);

change(
  'readMapping',
  Mapping,
  'Add your own reading to that of others. Where all agree the mapping is confirmed by it; where they differ it is disputed until someone else decides.',
  (t) => ({
    id: t.arg.id({ required: true, description: "The mapping's id." }),
    revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
    ...readingArgs(t),
  }),
  (ctx, once, { id, revision, ...asked }) =>
    readMapping(ctx, once, { id: idOf('Mapping', id), revision }, asked as Reading),
);

change(
  'confirmMapping',
  Mapping,
  "Confirm another person's reading, or decide between several, with your reason. Never your own reading, nor your own decision anew.",
  (t) => ({
    id: t.arg.id({ required: true, description: "The mapping's id." }),
    revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
    state: t.arg({ type: MappingState, required: true, description: 'The state that somebody read.' }),
    section: t.arg({
      type: 'Text',
      description: 'Where in the plan; needed wherever the plan has the task.',
    }),
    reason: t.arg({ type: 'Text', required: true, description: 'Why; published with it.' }),
  }),
  (ctx, once, { id, revision, ...asked }) =>
    confirmMapping(
      ctx,
      once,
      { id: idOf('Mapping', id), revision },
      { ...asked, state: asked.state as Found['state'] },
    ),
);

type Reading = Parameters<typeof readMapping>[3];
