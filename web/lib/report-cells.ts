// A report as cells, the smallest thing that is typed, kept, sent and fought over. One meaning for the server and the browser.
import { demandsOf } from '../../db/indicators/units.ts';
import type { Figure } from '../../db/quality/rules.ts';
import {
  type Fields,
  type Item,
  type ItemField,
  itemFields,
  namesOf,
  ofKind,
  type PartOfFigure,
  type Value,
  type ValueField,
  valueFields,
} from '../../db/reports/line.ts';
import { canonical } from '../workbook/decimals.ts';
import { type NumberKind, readNumber } from '../workbook/numbers.ts';
import { formatDecimal } from './numbers.ts';
import { partsIn, partsText } from './report-parts.ts';

const itemNames = namesOf(itemFields);
const valueNames = namesOf(valueFields);
export type CellField = ItemField | ValueField;

/** What is asked of a field that holds more than one word. */
const of = new Map<string, string>([
  ['evidence', ' { reference grade }'],
  ['breakdown', ' { codes value }'],
]);
/** The fields of a line as a question asks for them. */
export const asked = (fields: Fields): string =>
  namesOf(fields)
    .map((name) => `${name}${of.get(fields[name]!.kind) ?? ''}`)
    .join(' ');

/** `i/3.11/done` or `v/IND-SENT-PROV/value`: the name of a cell, of its field in the form and, as it is, its id. */
export type CellName = string;
/** What each cell says; a cell that is not there is blank. Decimals have a point, evidence is JSON, a declared blank is `1`. */
export type Cells = ReadonlyMap<CellName, string>;

export interface Piece {
  readonly reference: string;
  readonly grade: string;
}
export interface Lines {
  readonly items: readonly Item[];
  readonly values: readonly Value[];
}

export const cellName = (kind: 'i' | 'v', code: string, field: CellField): CellName =>
  `${kind}/${code}/${field}`;
export function partsOf(name: CellName): { kind: 'i' | 'v'; code: string; field: CellField } | null {
  const [, kind, code, field] = /^([iv])\/([\w.-]{1,60})\/([a-zA-Z]+)$/.exec(name) ?? [];
  const known: readonly string[] = kind === 'i' ? itemNames : valueNames;
  return kind && code && field && known.includes(field)
    ? { kind: kind as 'i' | 'v', code, field: field as CellField }
    : null;
}

const numeric = new Set<string>(ofKind(valueFields, 'decimal'));
export const isNumeric = (field: string): boolean => numeric.has(field);

/** One spelling for each text: composed letters, one kind of line end, nothing around it. */
export const oneText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

export const evidenceCell = (pieces: readonly Piece[]): string => {
  const said = pieces
    .map(({ reference, grade }) => ({ reference: oneText(reference), grade }))
    .filter(({ reference }) => reference !== '');
  return said.length === 0 ? '' : JSON.stringify(said);
};
export const piecesIn = (cell: string): Piece[] => (cell === '' ? [] : (JSON.parse(cell) as Piece[]));

function cellOf(field: CellField, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field === 'evidence') return evidenceCell(value as Piece[]);
  if (field === 'breakdown') return partsText(value as PartOfFigure[]);
  if (field === 'blankIsMeant') return value ? '1' : '';
  return isNumeric(field) ? canonical(String(value)) : oneText(String(value));
}

export function cellsOf({ items, values }: Lines): Map<CellName, string> {
  const cells = new Map<CellName, string>();
  const take = (kind: 'i' | 'v', code: string, fields: readonly CellField[], line: object) => {
    for (const field of fields) {
      const cell = cellOf(field, (line as Readonly<Record<string, unknown>>)[field]);
      if (cell !== '') cells.set(cellName(kind, code, field), cell);
    }
  };
  for (const item of items) take('i', item.task, itemNames, item);
  for (const value of values) take('v', value.indicator, valueNames, value);
  return cells;
}

const saidBy = (field: CellField, cell: string): unknown => {
  if (field === 'blankIsMeant') return cell === '1';
  if (field === 'evidence') return piecesIn(cell);
  if (field === 'breakdown') return partsIn(cell);
  return cell === '' ? null : cell;
};

/** The lines that say so much and no more: every other field stays as it is. Always in one order, so that equal changes are equal. */
export function linesOf(changes: Iterable<readonly [CellName, string]>): Lines {
  const lines = new Map<string, Record<string, unknown>>();
  for (const [name, cell] of [...changes].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const parts = partsOf(name);
    if (!parts) continue;
    const key = `${parts.kind}/${parts.code}`;
    const line = lines.get(key) ?? { [parts.kind === 'i' ? 'task' : 'indicator']: parts.code };
    line[parts.field] = saidBy(parts.field, cell);
    lines.set(key, line);
  }
  const all = [...lines];
  const of = (kind: string) => all.filter(([key]) => key.startsWith(kind)).map(([, line]) => line);
  return { items: of('i/') as unknown as Item[], values: of('v/') as unknown as Value[] };
}

export interface Contest {
  readonly name: CellName;
  readonly mine: string;
  readonly theirs: string;
  readonly base: string;
}
export interface Merged {
  /** What to send: changed here, and not there. */
  readonly changes: ReadonlyMap<CellName, string>;
  /** Changed in both places, differently. Somebody must choose. */
  readonly contests: readonly Contest[];
}

/** What was changed here against what was changed there, both against what both began with. Only `mine`'s cells are looked at. */
export function merge(base: Cells, mine: Cells, theirs: Cells): Merged {
  const changes = new Map<CellName, string>();
  const contests: Contest[] = [];
  for (const [name, cell] of mine) {
    const [began, there] = [base.get(name) ?? '', theirs.get(name) ?? ''];
    if (cell === began || cell === there) continue;
    if (there === began) changes.set(name, cell);
    else contests.push({ name, mine: cell, theirs: there, base: began });
  }
  return { changes, contests };
}

export type Typed =
  | { readonly is: 'cell'; readonly cell: string }
  | { readonly is: 'unclear'; readonly either: string; readonly or: string | null }
  | { readonly is: 'wrong'; readonly why: 'number' | 'digits' | 'percent' };

/** The ledger keeps 15 digits before the point and 6 behind it. */
const keepable = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

/** A number as somebody typed it: the one reading of the form, its script and the server behind them. */
export function typedNumber(text: string, kind: NumberKind, language: 'vi' | 'en'): Typed {
  if (text.trim() === '') return { is: 'cell', cell: '' };
  const read = readNumber(text, kind, language);
  if (read.is === 'unclear') return read;
  if (read.is === 'nothing') return { is: 'wrong', why: 'number' };
  if (read.hasPercent && kind !== 'percent') return { is: 'wrong', why: 'percent' };
  return keepable.test(read.decimal) ? { is: 'cell', cell: read.decimal } : { is: 'wrong', why: 'digits' };
}

/** A decimal as it stands in a field: grouped where that is read back as the same number, and never where it is not. */
export function fieldText(decimal: string, kind: NumberKind, language: 'vi' | 'en'): string {
  if (decimal === '') return '';
  const point = language === 'vi' ? ',' : '.';
  const [whole = '', fraction = ''] = canonical(decimal).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  const behind = fraction ? `${point}${fraction}` : '';
  const written = [`${grouped}${behind}`, `${whole}${behind}`, `${whole}${behind}0`];
  return (
    written.find((text) => isSame(typedNumber(text, kind, language), canonical(decimal))) ??
    canonical(decimal)
  );
}
const isSame = (typed: Typed, decimal: string) => typed.is === 'cell' && typed.cell === decimal;

/** How the figures of a unit are typed. */
export function numberKind(unit: string): NumberKind {
  const { isWhole, parts } = demandsOf(unit);
  return parts === 'share' ? 'percent' : isWhole ? 'integer' : 'decimal';
}

/** What was understood, as it will be kept: `= 1.210 người`; with a question mark where it is asked back. Empty where nothing was. */
export function echoOf(text: string, kind: NumberKind, unit: string, language: 'vi' | 'en'): string {
  const typed = typedNumber(text, kind, language);
  const decimal = typed.is === 'cell' ? typed.cell : typed.is === 'unclear' ? (typed.or ?? typed.either) : '';
  if (decimal === '') return '';
  const counted = unit === '%' || unit === '' ? unit : ` ${unit}`;
  return `= ${formatDecimal(decimal, language)}${counted}${typed.is === 'unclear' ? '?' : ''}`;
}

/** The figures of a report for whoever judges them; those that nobody has begun are left out. */
export function figuresIn(cells: Cells, unitOf: ReadonlyMap<string, string>): Figure[] {
  return [...unitOf].flatMap(([indicator, unit]) => {
    const at = (field: CellField) => cells.get(cellName('v', indicator, field)) || null;
    const figure = {
      indicator,
      unit,
      value: at('value'),
      numerator: at('numerator'),
      denominator: at('denominator'),
      denominatorBase: at('denominatorBase'),
      blankIsMeant: at('blankIsMeant') === '1',
      reason: at('reason'),
    };
    return valueNames.some((field) => at(field) !== null) ? [figure] : [];
  });
}
