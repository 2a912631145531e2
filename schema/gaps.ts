import { type GapColumn, type GapMatrix, type GapRow, gapMatrix, gapStates } from '../db/plans/gaps.ts';
import type { Agreement } from '../db/plans/rules.ts';
import type { GapState as State } from '../db/plans/table.ts';
import { builder } from './builder.ts';
import { GapState } from './enums.ts';
import { open } from './fields.ts';
import { toId } from './ids.ts';
import { clockArgs, readingOf } from './reading.ts';

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
      resolve: (c) => c.state,
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
        matrix.rows.filter((_, row) => matrix.cells[row]![at] === state),
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
      resolve: (p) => p.matrix.cells[p.row]![p.at]!,
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
      resolve: () => gapStates,
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
          .filter(({ row, at }) => !state || matrix.cells[row]![at] === state),
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
        description: "The directive's symbol, e.g. `20-CT/TW`; left out: the one that was recorded first.",
      }),
      ...clockArgs(t),
    },
    resolve: (_, { directive, ...clocks }, ctx) => gapMatrix(ctx, directive ?? null, readingOf(ctx, clocks)),
  }),
);
