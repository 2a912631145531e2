// The parts of a figure as a cell: a line for each, what it is of and how many. `JP: 120`, `JP + female: 30`, `KR: ?` where it is not
// known. The ledger understands the names of codes as well.
import type { PartOfFigure } from '../../db/reports/line.ts';
import { canonical } from '../workbook/decimals.ts';
import type { Language } from './language.ts';
import { formatDecimal } from './numbers.ts';

/** As offices of statistics mark a number that is there and not published: neither nothing nor unknown. */
const withheldSign = 'c';

/** A code without its list: no code of one list is another's. */
const shortCode = (code: string): string => code.slice(code.indexOf('/') + 1);

export const partsText = (parts: readonly PartOfFigure[] | null | undefined): string =>
  (parts ?? [])
    .map(
      ({ codes, value, isWithheld }) =>
        `${codes.map(shortCode).join(' + ')}: ${value === null ? (isWithheld ? withheldSign : '?') : canonical(String(value))}`,
    )
    .join('\n');

const grouped = /^\d{1,3}([.,\s]\d{3})+$/;
const plain = /^-?\d{1,15}([.,]\d{1,6})?$/;

/** How many, as it is kept; undefined where that cannot be read. */
function numberIn(text: string): string | null | undefined {
  if (text === '?') return null;
  if (text.length > 40) return undefined;
  const tight = text.replace(/[\s\u00a0\u202f]/g, ' ').trim();
  if (grouped.test(tight)) return canonical(tight.replace(/[.,\s]/g, ''));
  return plain.test(tight) ? canonical(tight.replace(',', '.')) : undefined;
}

/** One line as it was typed; null where it cannot be read. */
function partIn(line: string): PartOfFigure | null {
  const at = Math.max(...[':', '=', '\t'].map((mark) => line.lastIndexOf(mark)));
  const of = line.slice(0, Math.max(at, 0)).trim();
  const value = at < 0 ? undefined : numberIn(line.slice(at + 1).trim());
  return of === '' || value === undefined ? null : { codes: of.split('+').map((code) => code.trim()), value };
}
const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is typed of parts. A line that cannot be read is a part of that name: whoever judges parts says that there is none such. */
export const partsIn = (text: string): PartOfFigure[] =>
  linesIn(text).map((line) => partIn(line) ?? { codes: [line], value: null });

/** The same in one spelling, line by line; what cannot be read stays as it was typed. */
export const partsCell = (text: string): string =>
  linesIn(text)
    .map((line) => {
      const part = partIn(line);
      return part === null ? line : partsText([part]);
    })
    .join('\n');

/** Parts for the eye, in one line. */
export const partsSaid = (
  parts: readonly PartOfFigure[] | null,
  unknown: string,
  language: Language,
): string =>
  (parts ?? [])
    .map(
      ({ codes, value }) =>
        `${codes.map(shortCode).join(' + ')}: ${value === null ? unknown : formatDecimal(value, language)}`,
    )
    .join('; ');
