// The columns of a report workbook, and how each value becomes a cell's text and is read back. Rows are found by code and columns by key.
import { itemFields, namesOf, ofKind, valueFields } from '../../db/reports/line.ts';
import { capital, lineWords } from '../../db/words.line.ts';
import { partsText } from '../lib/report-parts.ts';
import { canonical, shifted } from './decimals.ts';
import { type Reading, readNumber } from './numbers.ts';
import type { ReadCell } from './read.ts';
import {
  type Claim,
  claims,
  type Evidence,
  type Figure,
  type FigureLine,
  type Grade,
  grades,
  type Item,
  type Report,
  type ReportLine,
} from './report.ts';
import { workbookWords as en } from './sheet-words.en.ts';
import { workbookWords as vi } from './sheet-words.vi.ts';

export const template = { id: 'directive-ledger/report', version: 1 } as const;
export const metaSheet = '_meta';

export const codeKeys = { items: 'item.task', values: 'value.indicator' } as const;
export type Block = keyof typeof codeKeys;

/** The fields of a line that are open to typing, in the order of their columns. */
export const openFields = {
  items: namesOf(itemFields)
    .filter((field) => field !== 'nothingBecause')
    .flatMap((field) => (field === 'evidence' ? ([field, 'evidenceGrade'] as const) : [field])),
  values: namesOf(valueFields),
} as const;
export type Field = (typeof openFields)[Block][number];

/** The fields that only say what the line is about. */
export const lockedFields = {
  items: ['title', 'previousClaim', 'returned'],
  values: ['name', 'unit', 'previous', 'returned'],
} as const;
/** The keys of a sheet's columns, from the left. */
export const columnKeys = (block: Block): string[] => {
  const before = lockedFields[block].filter((field) => field !== 'returned');
  const name = block === 'items' ? 'item' : 'value';
  return [
    codeKeys[block],
    ...[...before, ...openFields[block], 'returned'].map((field) => `${name}.${field}`),
  ];
};

type NumericField = (typeof numeric)[number];
const numeric = ofKind(valueFields, 'decimal');
export const isNumeric = (field: Field): field is NumericField => (numeric as Field[]).includes(field);

export type Line = ReportLine | FigureLine;
export const codeOf = (line: Item | Figure): string => ('task' in line ? line.task : line.indicator);

type SheetWords = typeof vi;
const wordsOf = { vi, en };
export type SheetLanguage = keyof typeof wordsOf;
export const wordsIn = (language: SheetLanguage): SheetWords => wordsOf[language];
export const claimWord = (claim: Claim, language: SheetLanguage): string =>
  capital(lineWords[language].Claim[claim]);
export const gradeWord = (grade: Grade, language: SheetLanguage): string =>
  capital(lineWords[language].Grade[grade]);

const taskTexts = ofKind(itemFields, 'text');
const figureTexts = ofKind(valueFields, 'text');
const isText = <N extends string>(field: string, texts: readonly N[]): field is N =>
  (texts as readonly string[]).includes(field);

/** The text of an open field, as it is written into the sheet. Numbers too: what is unchanged is told by this text alone. */
export function textOfField(line: Item | Figure, field: Field, language: SheetLanguage): string {
  const words = wordsOf[language];
  if ('task' in line) {
    const shared = sharedGrade(line.evidence);
    if (field === 'claim') return line.claim ? claimWord(line.claim, language) : '';
    if (field === 'evidence')
      return line.evidence.map((piece) => pieceText(piece, shared, language)).join('\n');
    if (field === 'evidenceGrade') return shared ? gradeWord(shared, language) : '';
    return oneSpelling(isText(field, taskTexts) && (line[field] ?? null));
  }
  if (field === 'blankIsMeant') return line.blankIsMeant ? words.yes : '';
  if (isNumeric(field)) {
    const decimal = line[field];
    return decimal === null ? '' : canonical(decimal);
  }
  if (field === 'breakdown') return partsText(line.breakdown);
  return oneSpelling(isText(field, figureTexts) && line[field]);
}

/** The words of a cell that only says what the line is about; compared again when the file comes back. */
export function lockedText(line: Line, field: string, language: SheetLanguage): string {
  const words = wordsOf[language];
  if ('task' in line) {
    if (field === 'title') return oneSpelling(line.title);
    return line.previousClaim ? claimWord(line.previousClaim, language) : words.noneBefore;
  }
  if (field === 'previous') return line.previous ?? words.noneBefore;
  return oneSpelling(field === 'name' ? line.name : line.unit);
}

/** Line ends and accents in one spelling, and no tabs: some programs lose them on the way. */
export const oneSpelling = (text: string | null | false): string =>
  text ? text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').normalize('NFC') : '';

const sharedGrade = (evidence: readonly Evidence[]): Grade | null =>
  evidence.length > 0 && evidence.every((piece) => piece.grade === evidence[0]!.grade)
    ? evidence[0]!.grade
    : null;

/** One line for each piece. Its strength follows in brackets, unless the column beside says it for all of them. */
function pieceText({ reference, grade }: Evidence, shared: Grade | null, language: SheetLanguage): string {
  const line = oneSpelling(reference).replace(/\s*\n\s*/g, ' ');
  return shared && !bracketed(line) ? line : `${line} [${gradeWord(grade, language)}]`;
}

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** What templates said until 29/11/2026. A workbook that was taken before that day still comes back. */
const earlierClaims: Readonly<Record<string, Claim>> = { 'chưa triển khai': 'NOT_STARTED' };
const earlierGrades: Readonly<Record<string, Grade>> = {
  'không có': 'NONE',
  'bộ số liệu': 'DATASET',
  'đã kiểm tra độc lập': 'INDEPENDENTLY_CHECKED',
};

function wordIn<T extends string>(
  text: string,
  all: readonly T[],
  say: (word: T, language: SheetLanguage) => string,
  earlier: Readonly<Record<string, T>>,
) {
  const wanted = folded(text);
  const isWanted = (word: T) =>
    [word, say(word, 'vi'), say(word, 'en')].some((spelling) => folded(spelling) === wanted);
  return all.find(isWanted) ?? earlier[wanted] ?? null;
}
export const claimIn = (text: string): Claim | null => wordIn(text, claims, claimWord, earlierClaims);
export const gradeIn = (text: string): Grade | null => wordIn(text, grades, gradeWord, earlierGrades);

function bracketed(line: string): Evidence | null {
  const [, reference, word] = /^(.*\S)\s*\[([^\]]+)\]\s*$/.exec(line) ?? [];
  const grade = word === undefined ? null : gradeIn(word);
  return grade && reference ? { reference, grade } : null;
}

/** Pieces of evidence; the ones whose strength nobody said come back by themselves. */
export function evidenceIn(text: string, shared: Grade | null): { pieces: Evidence[]; unsaid: string[] } {
  const pieces: Evidence[] = [];
  const unsaid: string[] = [];
  for (const line of text.split('\n').map((l) => l.trim())) {
    if (line === '') continue;
    const piece = bracketed(line) ?? (shared ? { reference: line, grade: shared } : null);
    if (piece) pieces.push(piece);
    else unsaid.push(line);
  }
  return { pieces, unsaid };
}

/** Whether a blank is meant; null for a word that says neither. */
export function yesIn(text: string): boolean | null {
  const word = folded(text);
  if (word === '' || ['không', 'khong', 'no', 'false', '0'].includes(word)) return false;
  return ['có', 'co', 'x', 'yes', 'true', '1', folded(vi.yes), folded(en.yes)].includes(word) ? true : null;
}

/** A number in a figure's cell. Percentages are kept as the decimal in front of the sign, however the cell shows them. */
export function numberIn(cell: ReadCell, kind: FigureLine['kind'], language: SheetLanguage): Reading {
  if (cell.kind !== 'number') return readNumber(cell.text, kind, language);
  return {
    is: 'number',
    decimal: cell.isPercent ? shifted(cell.text, 2) : cell.text,
    hasPercent: cell.isPercent,
  };
}

/** `hai-phong_2026-Q3_v3.xlsx`: ASCII, because files travel by ways that know nothing else. */
export const fileName = ({
  agency,
  period,
  revision,
}: Pick<Report, 'agency' | 'period' | 'revision'>): string =>
  `${asciiOf(agency.place ?? agency.name) || 'bao-cao'}_${period}_v${revision}.xlsx`;

const asciiOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
