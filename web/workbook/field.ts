// One cell of a line, read as what its column holds. Nothing is guessed: what is not clear becomes a problem that says what would be.
import { longestText, type PartOfFigure } from '../../db/reports/line.ts';
import { formatDay } from '../lib/dates.ts';
import { partsIn, partsText } from '../lib/report-parts.ts';
import { canonical, placesOf, shifted } from './decimals.ts';
import {
  claimIn,
  claimWord,
  evidenceIn,
  type Field,
  gradeIn,
  gradeWord,
  isNumeric,
  numberIn,
  oneSpelling,
  type SheetLanguage,
  textOfField,
  wordsIn,
  yesIn,
} from './layout.ts';
import { type Place, type Problem, problem } from './problems.ts';
import type { ReadCell } from './read.ts';
import {
  claims,
  type Evidence,
  type Figure,
  type FigureLine,
  grades,
  type Item,
  type ReportLine,
} from './report.ts';
import type { FoundRow } from './rows.ts';

/** The fields that are merged; the strength of evidence goes with the evidence. */
export type MergedField = Exclude<Field, 'evidenceGrade'>;
export type FieldValue = string | boolean | readonly Evidence[] | readonly PartOfFigure[] | null;

export interface FieldReading {
  /** Null where the cell says what it said when the workbook was taken, or cannot be read. */
  readonly changed: { readonly value: FieldValue } | null;
  readonly problems: readonly Problem[];
}

const same: FieldReading = { changed: null, problems: [] };
const wrong = (...problems: Problem[]): FieldReading => ({ changed: null, problems });

export interface TextChecks {
  /** What is said to whoever writes personal data; null where there is none. */
  readonly personal?: (text: string) => string | null;
}

export function readField(
  row: FoundRow,
  line: ReportLine | FigureLine,
  field: MergedField,
  language: SheetLanguage,
  checks: TextChecks,
): FieldReading {
  if (row.unread.has(field)) return same;
  const cell = row.cells.get(field) ?? null;
  const place: Place = {
    sheet: row.sheet,
    cell: row.addressOf(field),
    code: row.code,
    field,
    read: cell && shownText(cell),
  };
  if (cell?.kind === 'error')
    return cell.formula !== null && cell.text === ''
      ? wrong(problem('formula_without_value', place, { formula: cell.formula }))
      : wrong(problem('error_value', place));
  const read = reading(cell, row, line, field, language, place, checks);
  if (read.changed === null) return read;
  const notes = [
    ...(cell?.formula ? [problem('formula', place, { formula: cell.formula })] : []),
    ...(row.hidden.has(field) ? [problem('hidden_column', place)] : []),
  ];
  return { ...read, problems: [...read.problems, ...notes] };
}

function reading(
  cell: ReadCell | null,
  row: FoundRow,
  line: ReportLine | FigureLine,
  field: MergedField,
  language: SheetLanguage,
  place: Place,
  checks: TextChecks,
): FieldReading {
  const base = textOfField(line, field, language);
  if (isNumeric(field)) return readFigure(cell, line as FigureLine, field, language, place);
  const text = cell === null ? '' : shownText(cell);
  if (field === 'evidence') return readEvidence(text, row, line, language, place, checks);
  if (text === base || (text.trim() === '' && base.trim() === '')) return same;
  if (field === 'claim') {
    const claim = claimIn(text);
    if (text !== '' && claim === null)
      return wrong(
        problem('not_in_list', place, { list: claims.map((c) => claimWord(c, language)).join(' · ') }),
      );
    return changedTo(claim, claim === (line as Item).claim);
  }
  if (field === 'blankIsMeant') {
    const meant = yesIn(text);
    return meant === null
      ? wrong(problem('not_in_list', place, { list: wordsIn(language).yes }))
      : changedTo(meant, meant === (line as Figure).blankIsMeant);
  }
  const problems = textProblems(text, place, checks);
  if (problems.length > 0) return wrong(...problems);
  if (field === 'breakdown') return changedTo(partsIn(text), partsText(partsIn(text)) === base);
  return changedTo(text === '' ? null : text, false);
}

const changedTo = (value: FieldValue, isSame: boolean): FieldReading =>
  isSame ? same : { changed: { value }, problems: [] };

/** What a cell says to the eye of whoever reads it as text. */
export function shownText(cell: ReadCell): string {
  if (cell.kind !== 'number') return oneSpelling(cell.text);
  if (cell.day !== null) return formatDay(cell.day);
  return cell.isPercent ? `${shifted(cell.text, 2)}%` : cell.text;
}

function readFigure(
  cell: ReadCell | null,
  line: FigureLine,
  field: MergedField,
  language: SheetLanguage,
  place: Place,
): FieldReading {
  const before = line[field as 'value' | 'numerator' | 'denominator'];
  if (cell === null) return before === null ? same : { changed: { value: null }, problems: [] };
  if (cell.day !== null) return wrong(problem('date_in_number', place));
  const kind = field === 'value' ? line.kind : 'decimal';
  // A figure that no sheet keeps as a number went out as text, and is itself when it comes back.
  if (before !== null && cell.kind === 'text' && cell.text === canonical(before)) return same;
  const read = cell.kind === 'truth' ? ({ is: 'nothing' } as const) : numberIn(cell, kind, language);
  if (read.is === 'nothing') return wrong(problem('not_a_number', place));
  if (read.is === 'unclear')
    return wrong(problem('unclear_number', place, { either: read.either, or: read.or ?? '' }));
  const { decimal } = read;
  if (read.hasPercent && kind !== 'percent')
    return wrong(problem('percent_unexpected', place, { unit: field === 'value' ? line.unit : '' }));
  if (before !== null && decimal === canonical(before)) return same;
  if (placesOf(decimal) > 6 || decimal.replace('-', '').split('.')[0]!.length > 15)
    return wrong(problem('number_too_long', place));
  const retold = cell.kind === 'text' && cell.text.trim() !== decimal;
  return { changed: { value: decimal }, problems: retold ? [problem('read_as', place, { decimal })] : [] };
}

function readEvidence(
  text: string,
  row: FoundRow,
  line: ReportLine | FigureLine,
  language: SheetLanguage,
  place: Place,
  checks: TextChecks,
): FieldReading {
  if (row.unread.has('evidenceGrade')) return same;
  const gradeCell = row.cells.get('evidenceGrade') ?? null;
  const gradeText = gradeCell === null ? '' : shownText(gradeCell);
  const unchanged =
    text === textOfField(line, 'evidence', language) &&
    gradeText === textOfField(line, 'evidenceGrade', language);
  if (unchanged) return same;
  const list = grades.map((g) => gradeWord(g, language)).join(' · ');
  const shared = gradeIn(gradeText);
  const gradePlace: Place = {
    ...place,
    cell: row.addressOf('evidenceGrade'),
    field: 'evidenceGrade',
    read: gradeText,
  };
  if (gradeText !== '' && shared === null) return wrong(problem('not_in_list', gradePlace, { list }));
  const { pieces, unsaid } = evidenceIn(text, shared);
  if (unsaid.length > 0)
    return wrong(...unsaid.map((read) => problem('evidence_grade_missing', { ...place, read }, { list })));
  const problems = pieces.flatMap((piece) => textProblems(piece.reference, place, checks));
  if (problems.length > 0) return wrong(...problems);
  const before = (line as Item).evidence;
  return changedTo(
    pieces,
    JSON.stringify(pieces) === JSON.stringify(before.map(({ reference, grade }) => ({ reference, grade }))),
  );
}

// The same marks that the ledger refuses: controls, and those that turn the reading direction around.
const odd = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;

function textProblems(text: string, place: Place, { personal }: TextChecks): Problem[] {
  const found = personal?.(text) ?? null;
  return [
    ...(text.length > longestText
      ? [problem('text_too_long', place, { length: String(text.length), limit: String(longestText) })]
      : []),
    ...(odd.test(text.replace(/[\t\n]/g, '')) ? [problem('odd_characters', place)] : []),
    ...(found === null ? [] : [problem('personal_data', place, { message: found })]),
  ];
}
