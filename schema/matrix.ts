// Who said what, by rows and columns, in arrays instead of objects: for pictures and tables of a thousand cells.
import { type Matrix as Answer, matrixColumns, matrixRows } from '../db/reports/matrix.ts';
import { builder } from './builder.ts';
import { Claim, enumOf } from './enums.ts';
import { open } from './fields.ts';

const MatrixRows = enumOf('MatrixRows', 'What the rows of a matrix are.', matrixRows, {
  provinces: 'The provinces and cities in force, by code; what their People’s Committee said.',
  agencies: 'The bodies that owe something under the directive, by id.',
});
const MatrixColumns = enumOf('MatrixColumns', 'What the columns of a matrix are.', matrixColumns, {
  tasks: 'The single tasks of the directive, in its order.',
  rounds: 'Its reporting periods, the oldest first.',
  indicators: 'Indicators, by id.',
});

/** What one matrix holds, for what a request would cost: some 40 bodies by 54 tasks. */
const lines = 40;
const columnsAssumed = 54;

type Head = Answer['rows'][number];
const MatrixHead = builder.objectRef<Head>('MatrixHead').implement({
  description: 'What a row or a column of a matrix stands for.',
  fields: (t) => {
    const as = (kept: keyof Head, description: string) => ({
      description,
      extensions: { ...open.extensions, kept },
    });
    return {
      id: t.id({ ...as('id', 'Id of the record.'), resolve: (head) => head.id }),
      code: t.string({
        ...as(
          'code',
          'A province’s or a task’s code, a round’s period, an indicator’s name in addresses; null for bodies.',
        ),
        nullable: true,
        resolve: (head) => head.code,
      }),
      nameVi: t.string({ ...as('nameVi', 'Its Vietnamese name or title.'), resolve: (head) => head.nameVi }),
      nameEn: t.string({
        ...as('nameEn', 'Its English name or title.'),
        nullable: true,
        resolve: (head) => head.nameEn,
      }),
    };
  },
});

export const Matrix = builder.objectRef<Answer>('Matrix').implement({
  description:
    'Rows by columns. Each array has a list for every row, and in it a place for every column: null where nothing is published. An array is null where the columns are none that such is said of. For what is owed, see `owing`; for plans, `gapMatrix`.',
  fields: (t) => {
    const as = (kept: keyof Answer, description: string) => ({
      description,
      extensions: { ...open.extensions, kept, listSize: kept === 'columns' ? columnsAssumed : lines },
    });
    const heads = (kept: 'rows' | 'columns', description: string) =>
      t.field({ ...as(kept, description), type: [MatrixHead], resolve: (matrix) => [...matrix[kept]] });
    const cells = <Name extends 'claims' | 'claimedIn' | 'reportedAt' | 'values' | 'valuesOf' | 'withheld'>(
      kept: Name,
      description: string,
    ) => ({
      ...as(kept, description),
      nullable: true,
      resolve: (matrix: Answer) => matrix[kept] as never,
    });
    const listOf = <T>(type: T) => t.listRef(t.listRef(type as never, { nullable: true })) as never;
    return {
      rows: heads('rows', 'What the rows are.'),
      columns: heads('columns', 'What the columns are.'),
      claims: t.field({
        ...cells('claims', 'Of tasks: what each last said of it and stands published.'),
        type: listOf(Claim),
        // The statement writes words as the API says them.
        resolve: ({ claims }) =>
          (claims?.map((row) => row.map((word) => word?.toLowerCase() ?? null)) ?? null) as never,
      }),
      claimedIn: t.field({
        ...cells('claimedIn', 'Of tasks: for which period it said so.'),
        type: listOf('String'),
      }),
      reportedAt: t.field({
        ...cells('reportedAt', 'Of rounds: when the report that stands published was handed in.'),
        type: listOf('DateTime'),
      }),
      values: t.field({
        ...cells('values', 'Of indicators: the last value that each reported and that stands published.'),
        type: listOf('Decimal'),
      }),
      valuesOf: t.field({ ...cells('valuesOf', 'Of indicators: for which period.'), type: listOf('String') }),
      withheld: t.field({
        ...cells(
          'withheld',
          'Of indicators: whether the value is withheld: a small count, or one by which it could be worked out.',
        ),
        type: listOf('Boolean'),
      }),
    };
  },
});

type ArgMaker = Pick<Parameters<Parameters<typeof builder.queryField>[1]>[0], 'arg'>;
export const matrixArgs = (t: ArgMaker) => ({
  rows: t.arg({ type: MatrixRows, required: true, description: 'What the rows are.' }),
  columns: t.arg({ type: MatrixColumns, required: true, description: 'What the columns are.' }),
  isExample: t.arg.boolean({ description: 'Examples instead of facts. The two are never shown together.' }),
});
