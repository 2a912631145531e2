// A table as pages hold it before it takes a form: columns with a type, rows, and what must be said with them.

import { dictionary, type Vocabulary } from '../../db/words.ts';
import { isCivilDate, isPartialDay, lastDay, toTheSecond } from '../lib/dates.ts';
import { isDecimal } from '../workbook/decimals.ts';

export type Language = 'vi' | 'en';
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/**
 * A percentage is the decimal in front of the sign: 34.5 is 34.5%. A day is a civil day in Vietnam, a partial day one as precise as
 * its source (a year, a month or a day). A moment is given as an instant; a deadline as the instant that ends its last day, which is
 * the day that is written. A period is a round's key, which machines keep and people read by its name.
 */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'day'
  | 'partialDay'
  | 'deadline'
  | 'moment'
  | 'period'
  | 'boolean';

export interface Column {
  /** ASCII, the same in every form and for ever. */
  readonly key: string;
  readonly label: Said;
  readonly type: ColumnType;
  readonly unit?: Said;
  readonly description?: Said;
  /** What its codes are called, where it holds codes of a closed list: whoever reads the file gets the words beside the codes. */
  readonly terms?: Terms;
}
/** The words of codes, in each language. */
export type Terms = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Decimals as the ledger holds them, as text. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

export interface Metadata {
  /** ASCII, lower case: the file's name and the package's. */
  readonly name: string;
  readonly title: Said;
  readonly description?: Said;
  readonly source: { readonly title: Said; readonly url: string };
  readonly licence: { readonly name: string; readonly title: Said; readonly url: string };
  /** The day the answer is as known on. */
  readonly knownOn: string;
  /** The day the facts are as of; absent where the table covers many days. */
  readonly asOf?: string;
  readonly citation: Said;
  /** The page that shows the same. */
  readonly url: string;
  /** What a reader must know before using the numbers: one thing to a line. */
  readonly notes: readonly Said[];
}

export interface Table {
  readonly metadata: Metadata;
  readonly columns: readonly Column[];
  /** What makes a row one of a kind, where something does. */
  readonly primaryKey?: readonly string[];
  readonly rows: readonly Row[];
}

/** What a record says in a column. Nothing said is a blank, never 0. */
export type Cell = Value | undefined;
/** Rows of several kinds in one table: a row is a record under the name of its kind, and each kind says how it fills a column. */
export type ByKind<Of> = { readonly [K in keyof Of]?: (record: NonNullable<Of[K]>) => Cell };
/** A column with where its cells come from, so that a table is said once: what it is called, what it holds and of what. */
export interface ColumnOf<Of, Key extends string = string> extends Column {
  readonly key: Key;
  readonly of: (record: Of) => Cell;
}

export const column = <Of, const Key extends string = string>(
  key: Key,
  vi: string,
  en: string,
  of: ((record: Of) => Cell) | ByKind<NoInfer<Of>>,
  type: ColumnType | Terms = 'text',
  description?: Said,
): ColumnOf<Of, Key> => ({
  key,
  label: { vi, en },
  ...(typeof type === 'string' ? { type } : { type: 'text', terms: type }),
  ...(description ? { description } : {}),
  of: typeof of === 'function' ? of : (record) => ofKind(record, of),
});

/** The codes of closed vocabularies, as a column holds them; the first one that has a code says what it is called. */
export const coded = (...vocabularies: readonly (Vocabulary | 'Qualifier')[]): Terms => {
  const termsIn = (language: Language) =>
    Object.fromEntries(
      vocabularies
        .toReversed()
        .flatMap((name) => Object.entries(dictionary[language][name]))
        .map(([code, word]) => [
          code,
          typeof word === 'string' ? word : (bare[code]?.[language] ?? word('…', '…')),
        ]),
    );
  return { vi: termsIn('vi'), en: termsIn('en') };
};

/** Qualifiers of which a figure shows nothing but its digits. */
const bare: Readonly<Record<string, Said>> = {
  EXACT: { vi: 'đúng bằng', en: 'exact' },
  RANGE: { vi: 'trong khoảng', en: 'a range' },
};

/** The same table with the words of every code beside it, in the language of whoever asked. */
export function withWords(table: Table, language: Language): Table {
  const worded = table.columns.flatMap(({ key, terms }) => (terms ? [{ key, words: terms[language] }] : []));
  if (worded.length === 0) return table;
  return {
    ...table,
    columns: table.columns.flatMap(({ terms, ...column }) =>
      terms ? [column, { key: wordKey(column.key), label: inWords(column.label), type: 'text' }] : [column],
    ),
    rows: table.rows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        worded.map(({ key, words }) => [
          wordKey(key),
          row[key] == null ? null : (words[String(row[key])] ?? null),
        ]),
      ),
    })),
  };
}
const wordKey = (key: string): string => `${key}_label`;
const inWords = ({ vi, en }: Said): Said => ({ vi: `${vi} (bằng chữ)`, en: `${en} (in words)` });

function ofKind<Of>(record: Of, of: ByKind<Of>): Cell {
  for (const kind in of) {
    const part = record[kind];
    if (part != null) return of[kind]!(part);
  }
  return null;
}

export const rowsOf = <Of>(columns: readonly ColumnOf<Of>[], records: readonly Of[]): Row[] =>
  records.map((record) => Object.fromEntries(columns.map(({ key, of }) => [key, of(record) ?? null])));

/** The columns of something that a record holds or is beside others; what the others say in them is said by column. */
export const columnsOf = <Part, Key extends string, Of>(
  columns: readonly ColumnOf<Part, Key>[],
  part: (record: Of) => Part | null | undefined,
  others: { readonly [K in Key]?: ByKind<Of> } = {},
): ColumnOf<Of, Key>[] =>
  columns.map((column) => ({
    ...column,
    of: (record) => {
      const own = part(record);
      const other = others[column.key];
      return own != null ? column.of(own) : other && ofKind(record, other);
    },
  }));

/** A value as text, as every form spells it. Throws where the value is not what its column says: a wrong download is worse than none. */
export function textOf(value: Value | undefined, column: Column): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  if (!holds[column.type](value, text))
    throw new TypeError(`Column ${column.key} (${column.type}) holds ${text}.`);
  if (column.type === 'deadline') return lastDay(text);
  // Readers of tables know no fractions of a second.
  return column.type === 'moment' ? toTheSecond(text) : text;
}

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text);

const holds: Readonly<Record<ColumnType, (value: Value, text: string) => boolean>> = {
  text: () => true,
  integer: (_, text) => /^-?\d+$/.test(text),
  decimal: (_, text) => isDecimal(text),
  percent: (_, text) => isDecimal(text),
  day: (_, text) => isCivilDate(text),
  partialDay: (_, text) => isPartialDay(text),
  deadline: (_, text) => isMoment(text),
  moment: (_, text) => isMoment(text),
  period: (_, text) => /^\d{4}(-(Q[1-4]|H[12]|\d{2}(-\d{2})?))?$/.test(text),
  boolean: (value) => typeof value === 'boolean',
};

const hanoiTime: Said = { vi: 'giờ Hà Nội', en: 'Hà Nội time' };

/** What stands above a column of a spreadsheet, where moments are on the clock in Vietnam. */
export const headed = (column: Column, language: Language): string =>
  labelled(column.type === 'moment' ? { ...column, unit: hanoiTime } : column, language);

export const labelled = (column: Column, language: Language): string => {
  const unit = column.unit?.[language] ?? (column.type === 'percent' ? '%' : '');
  return unit === '' ? column.label[language] : `${column.label[language]} (${unit})`;
};
