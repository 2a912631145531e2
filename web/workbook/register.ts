// The register's workbook: a sheet for each kind of record, a row for each record. It is written with lists to choose from, and read
// back row by row; everything that cannot be read is told with its sheet and cell. A blank cell says nothing, so that nothing is lost.

import { isCivilDate, isPartialDay } from '../lib/dates.ts';
import { fold } from '../lib/fold.ts';
import { addressOf, columnName } from './addresses.ts';
import type { ReadCell, ReadSheet } from './read.ts';
import { type Cell, type Sheet, type Validation, writeWorkbook } from './write.ts';

type As =
  /** Words as they are. */
  | 'text'
  /** The same where a program may have made a number or a day of it. */
  | 'code'
  /** Codes with commas or spaces between. */
  | 'codes'
  | 'day'
  | 'partial-day'
  | 'whole'
  /** One of a list's words. */
  | { readonly list: string }
  /** Another record, by its id, symbol or name. */
  | { readonly names: 'Agency' | 'Directive' | 'Document' | 'Plan' | 'Territory' };

interface Column {
  readonly field: string;
  readonly as: As;
  readonly isNeeded?: true;
  readonly width?: number;
}
const text = (field: string, width = 24): Column => ({ field, as: 'text', width });
const needed = (column: Column): Column => ({ ...column, isNeeded: true });
const from = (field: string, list: string): Column => ({ field, as: { list }, width: 22 });
const names = (field: string, type: Extract<As, { names: string }>['names'], width = 26): Column => ({
  field,
  as: { names: type },
  width,
});
const revision: Column = { field: 'revision', as: 'whole', width: 12 };
const read: readonly Column[] = [
  names('source', 'Document'),
  { field: 'section', as: 'code', width: 16 },
  from('confidence', 'confidence'),
  text('note'),
  revision,
];

/** The sheets in the order in which a record may lean on another, with their columns. */
export const registerColumns = {
  documents: [
    names('id', 'Document', 18),
    needed(from('kind', 'documentKind')),
    { field: 'symbol', as: 'code', width: 18 },
    { field: 'issuedOn', as: 'partial-day', width: 14 },
    names('issuer', 'Agency', 32),
    text('titleVi', 44),
    text('titleEn', 44),
    text('publisher'),
    text('url', 32),
    text('language', 10),
    needed(from('readAs', 'readAs')),
    needed(from('standing', 'standing')),
    from('confidence', 'confidence'),
    text('note'),
    revision,
  ],
  bodies: [
    names('id', 'Agency', 18),
    needed(from('kind', 'agencyKind')),
    needed(text('nameVi', 40)),
    text('nameEn', 40),
    text('shortName', 14),
    names('territory', 'Territory', 14),
    { field: 'startedOn', as: 'day', width: 14 },
    ...read,
  ],
  plans: [
    needed(names('document', 'Document')),
    needed(names('directive', 'Directive', 16)),
    needed(names('agency', 'Agency', 32)),
    names('territory', 'Territory', 14),
    needed(from('level', 'planLevel')),
    needed(from('relation', 'planRelation')),
    from('status', 'planStatus'),
    { field: 'period', as: 'code', width: 14 },
    ...read,
  ],
  lines: [
    needed(names('plan', 'Plan')),
    needed({ field: 'code', as: 'code', width: 10 }),
    needed({ field: 'position', as: 'whole', width: 10 }),
    needed(text('titleVi', 50)),
    needed(text('titleEn', 50)),
    { field: 'tasks', as: 'codes', width: 18 },
    text('cadence'),
    text('deadlineText'),
    ...read,
  ],
  readings: [
    needed(names('plan', 'Plan')),
    needed({ field: 'task', as: 'code', width: 10 }),
    needed(from('state', 'mappingState')),
    { field: 'section', as: 'code', width: 16 },
    text('note', 40),
    needed(from('confidence', 'sureness')),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;
export type RegisterList = keyof typeof registerColumns;
export const registerLists = Object.keys(registerColumns) as RegisterList[];
const columnsOf = (list: RegisterList): readonly Column[] => registerColumns[list];

/** A word of a list: the code that is kept, and what it is called. */
export type ListWord = readonly [code: string, word: string];
/** What the sheets say, in one language. */
export interface RegisterSheetWords {
  readonly title: string;
  readonly sheets: Readonly<Record<RegisterList, string>>;
  readonly guideSheet: string;
  readonly guide: readonly string[];
  readonly header: (list: RegisterList, field: string) => string;
  readonly needed: string;
  readonly errorTitle: string;
  readonly error: string;
  readonly lists: Readonly<Record<string, readonly ListWord[]>>;
}

type Row = Readonly<Record<string, unknown>>;
export type RegisterRows = Readonly<Record<RegisterList, readonly Row[]>>;

const listSheet = '_lists';
const keyRow = 1;
/** As many rows stand ready to be typed into. */
const rowsReady = 60;

export function writeRegister(
  words: RegisterSheetWords,
  rows: RegisterRows,
  language: 'vi' | 'en',
): Uint8Array<ArrayBuffer> {
  const lists = Object.keys(words.lists);
  const longest = Math.max(...lists.map((list) => words.lists[list]!.length));
  const said = (column: Column, value: unknown): Cell => {
    const look = 'open' as const;
    if (value === null || value === undefined || value === '') return { value: null, look };
    if (Array.isArray(value)) return { value: value.join(', '), look };
    if (typeof column.as === 'object' && 'list' in column.as)
      return {
        value: words.lists[column.as.list]!.find(([code]) => code === value)?.[1] ?? String(value),
        look,
      };
    if (column.as === 'whole') return { value: String(value), as: 'number', look };
    return { value: String(value), look };
  };
  const sheetOf = (list: RegisterList): Sheet => {
    const columns = columnsOf(list);
    const blank = columns.map((): Cell => ({ value: null, look: 'open' }));
    return {
      name: words.sheets[list],
      widths: columns.map(({ width = 16 }) => width),
      frozen: { rows: keyRow + 1 },
      landscape: true,
      hiddenRows: [keyRow],
      rows: [
        columns.map(({ field, isNeeded }) => ({
          value: words.header(list, field) + (isNeeded ? words.needed : ''),
          look: 'header',
        })),
        columns.map(({ field }) => ({ value: `${list}.${field}`, look: 'aside' })),
        ...rows[list].map((row) => columns.map((column) => said(column, row[column.field]))),
        ...Array.from({ length: rowsReady }, () => blank),
      ],
      validations: columns.flatMap(({ as }, at): Validation[] =>
        typeof as === 'object' && 'list' in as
          ? [
              {
                kind: 'list',
                cells: `${columnName(at)}${keyRow + 2}:${columnName(at)}${keyRow + 1 + rows[list].length + rowsReady}`,
                source: listRange(words, as.list),
                errorTitle: words.errorTitle,
                error: words.error,
              },
            ]
          : [],
      ),
    };
  };
  return writeWorkbook({
    title: words.title,
    language,
    sheets: [
      ...registerLists.map(sheetOf),
      {
        name: words.guideSheet,
        widths: [110],
        rows: words.guide.map((line, at) => [{ value: line, look: at === 0 ? 'title' : 'wrapped' }]),
      },
      {
        name: listSheet,
        visibility: 'veryHidden',
        rows: Array.from({ length: longest }, (_, at) =>
          lists.map((list) => (words.lists[list]![at] ? { value: words.lists[list]![at]![1] } : null)),
        ),
      },
    ],
  });
}

const listRange = ({ lists }: RegisterSheetWords, list: string): string => {
  const column = columnName(Object.keys(lists).indexOf(list));
  return `${listSheet}!$${column}$1:$${column}$${lists[list]!.length}`;
};

/** What cannot be read in a cell, or of a file. */
const sheetRules = [
  'no_sheet',
  'needed',
  'not_in_list',
  'not_a_day',
  'not_whole',
  'became_day',
  'became_number',
  'no_value',
  'without_column',
] as const;
export interface SheetProblem {
  readonly rule: (typeof sheetRules)[number];
  readonly sheet: string;
  readonly cell: string;
  readonly list: RegisterList | null;
  readonly field: string | null;
  /** What stands there. */
  readonly read: string;
}
/** Where each record stood in the file, by its place among those of its kind. */
export type RowPlaces = Readonly<
  Record<RegisterList, readonly { readonly sheet: string; readonly row: number }[]>
>;
export interface ReadRegister {
  readonly rows: RegisterRows;
  readonly places: RowPlaces;
  /** The column of each field, as a letter, by `list.field`. */
  readonly columns: ReadonlyMap<string, string>;
  readonly problems: readonly SheetProblem[];
}

/** Lists in every language that a workbook may be in: their words are taken in each. */
export function readRegister(
  sheets: readonly ReadSheet[],
  lists: Readonly<Record<string, readonly ListWord[]>>,
): ReadRegister {
  const rows: Record<RegisterList, Row[]> = { documents: [], bodies: [], plans: [], lines: [], readings: [] };
  const places: Record<RegisterList, { sheet: string; row: number }[]> = {
    documents: [],
    bodies: [],
    plans: [],
    lines: [],
    readings: [],
  };
  const columns = new Map<string, string>();
  const problems: SheetProblem[] = [];
  let isTemplate = false;
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    if (grid === null) continue;
    isTemplate = true;
    const { list, at } = grid;
    const gone = columnsOf(list).filter(({ field, isNeeded }) => isNeeded && !at.has(field));
    const byRow = Map.groupBy(
      sheet.cells.filter(({ row }) => row > grid.keyRow),
      ({ row }) => row,
    );
    const filled = [...byRow]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, cells]) => {
        const own = new Map<string, ReadCell>();
        for (const cell of cells) {
          const field = [...at].find(([, column]) => column === cell.column)?.[0];
          if (field !== undefined && (cell.text.trim() !== '' || cell.kind === 'error')) own.set(field, cell);
        }
        return own.size === 0 ? [] : [{ row, own }];
      });
    if (filled.length === 0) continue;
    for (const [field, column] of at) columns.set(`${list}.${field}`, columnName(column));
    const where = { sheet: sheet.name, list };
    problems.push(
      ...gone.map(
        ({ field }): SheetProblem => ({ ...where, rule: 'without_column', cell: '', field, read: '' }),
      ),
    );
    for (const { row, own } of filled) {
      const record: Record<string, unknown> = {};
      for (const column of columnsOf(list)) {
        const { field, isNeeded } = column;
        const cell = own.get(field);
        const place = { ...where, field, cell: addressOf(row, at.get(field) ?? 0) };
        if (!cell) {
          if (isNeeded && at.has(field)) problems.push({ ...place, rule: 'needed', read: '' });
          continue;
        }
        const said = saidIn(column, cell, lists);
        if ('rule' in said) problems.push({ ...place, rule: said.rule, read: cell.text });
        else record[field] = said.value;
      }
      if (list === 'lines') record.tasks ??= [];
      rows[list].push(record);
      places[list].push({ sheet: sheet.name, row: row + 1 });
    }
  }
  if (!isTemplate)
    problems.push({ rule: 'no_sheet', sheet: '', cell: '', list: null, field: null, read: '' });
  return { rows, places, columns, problems };
}

/** Which sheet it is, by its row of keys, wherever somebody has moved its columns. */
function gridOf({ cells }: ReadSheet) {
  for (const list of registerLists) {
    const keys = new Map(columnsOf(list).map(({ field }) => [`${list}.${field}`, field]));
    const keyed = cells.filter(({ text }) => keys.has(text.trim()));
    if (keyed.length < 2) continue;
    const keyRow = keyed[0]!.row;
    const at = new Map(
      keyed.filter(({ row }) => row === keyRow).map(({ text, column }) => [keys.get(text.trim())!, column]),
    );
    return { list, keyRow, at };
  }
  return null;
}

type Said = { readonly value: unknown } | { readonly rule: SheetProblem['rule'] };

function saidIn({ as }: Column, cell: ReadCell, lists: Readonly<Record<string, readonly ListWord[]>>): Said {
  const { kind, day } = cell;
  const typed = cell.text.trim();
  if (kind === 'error') return { rule: 'no_value' };
  if (as === 'day' || as === 'partial-day') {
    const said = day ?? partial(typed);
    const isOne = as === 'day' ? isCivilDate(said) : isPartialDay(said);
    return isOne ? { value: said } : { rule: 'not_a_day' };
  }
  if (as === 'whole') return /^-?\d{1,9}$/.test(typed) ? { value: Number(typed) } : { rule: 'not_whole' };
  if (day !== null) return { rule: 'became_day' };
  // 1.10 and 1.1 are one number and two codes.
  if ((as === 'code' || as === 'codes') && kind === 'number' && !/^\d+$/.test(typed))
    return { rule: 'became_number' };
  if (as === 'codes') return { value: typed.split(/[\s,;]+/).filter((code) => code !== '') };
  if (typeof as === 'string') return { value: typed };
  if ('names' in as) return { value: /^[A-Z][A-Za-z]+:/.test(typed) ? typed : `${as.names}:${typed}` };
  const wanted = fold(typed);
  const found = (lists[as.list] ?? []).find(([code, word]) => fold(code) === wanted || fold(word) === wanted);
  return found ? { value: found[0] } : { rule: 'not_in_list' };
}

/** As people write days: 2026, 10/2026, 15/10/2026. */
function partial(typed: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)?(\d{4})$/.exec(typed) ?? [];
  if (year === undefined) return typed;
  const parts = month === undefined ? [year, day] : [year, month, day];
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}
