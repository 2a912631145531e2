// The workbook a body takes away to fill: prefilled, locked but for the yellow cells, with lists to choose from and the verifier's words.
import { capital, lineWords } from '../../db/words.line.ts';
import { formatPeriod } from '../lib/dates.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { columnName } from './addresses.ts';
import {
  type Block,
  claimWord,
  codeOf,
  columnKeys,
  type Field,
  gradeWord,
  isNumeric,
  type Line,
  lockedText,
  openFields,
  type SheetLanguage,
  textOfField,
  wordsIn,
} from './layout.ts';
import { listRange, metaSheetOf } from './meta.ts';
import { claims, type FigureLine, grades, type Report } from './report.ts';
import { templateWords as en } from './template-words.en.ts';
import { templateWords as vi } from './template-words.vi.ts';
import { type Cell, type Sheet, type Validation, type Workbook, writeWorkbook } from './write.ts';

const words = { vi, en };
type Words = typeof vi;

/** What a cell shows instead of what the report says, e.g. what somebody typed and why it cannot be taken. */
export interface Overlay {
  readonly cell: (code: string, field: Field | 'code') => Cell | null;
  /** Rows that belong to no line of the report, in the order of the columns. */
  readonly strays: (block: Block) => readonly (readonly (Cell | null)[])[];
  readonly faults: number;
}

export const writeReport = async (
  report: Report,
  language: SheetLanguage = 'vi',
  overlay: Overlay | null = null,
): Promise<Uint8Array<ArrayBuffer>> => writeWorkbook(await reportWorkbook(report, language, overlay));

async function reportWorkbook(
  report: Report,
  language: SheetLanguage,
  overlay: Overlay | null,
): Promise<Workbook> {
  const say = words[language];
  const lists = [
    claims.map((claim) => claimWord(claim, language)),
    grades.map((grade) => gradeWord(grade, language)),
    [wordsIn(language).yes],
  ];
  const sheetOf = (block: Block) => lineSheet(block, report, language, overlay);
  const guide: Sheet = {
    name: say.sheets.guide,
    widths: [110],
    guarded: true,
    rows: say.guide.map((line, at) => [{ value: line, look: at === 0 ? 'title' : 'wrapped' }]),
  };
  return {
    title: say.title(report.agency.name, formatPeriod(report.period, language)),
    language,
    sheets: [sheetOf('items'), sheetOf('values'), guide, await metaSheetOf(report, language, lists)],
  };
}

const rowsAbove = 5;
const keyRow = 4;

const widths: Readonly<Record<string, number>> = {
  task: 12,
  title: 42,
  previousClaim: 16,
  claim: 18,
  done: 40,
  difficulties: 32,
  recommendation: 32,
  evidence: 36,
  evidenceGrade: 18,
  indicator: 18,
  name: 42,
  unit: 12,
  previous: 14,
  value: 16,
  numerator: 14,
  denominator: 14,
  denominatorBase: 30,
  blankIsMeant: 12,
  reason: 36,
  breakdown: 30,
  returned: 36,
};

function lineSheet(block: Block, report: Report, language: SheetLanguage, overlay: Overlay | null): Sheet {
  const say = words[language];
  const keys = columnKeys(block);
  const names = keys.map((key) => key.split('.')[1]!);
  const lines: readonly Line[] = report[block];
  const returned = reasonsByLine(report);
  const whole = returned.get(null);
  const notes = [
    ...(report.isExample ? [say.example] : []),
    say.subtitle(report.revision),
    ...(overlay ? [say.faultsTitle(overlay.faults)] : []),
  ];
  const strays = overlay?.strays(block) ?? [];
  return {
    name: say.sheets[block],
    widths: names.map((name) => widths[name] ?? 14),
    frozen: { rows: rowsAbove, columns: 2 },
    guarded: true,
    landscape: true,
    hiddenRows: [keyRow],
    rows: [
      [{ value: say.title(report.agency.name, formatPeriod(report.period, language)), look: 'title' }],
      [{ value: notes.join(' '), look: 'aside' }],
      whole ? [{ value: say.wholeReturned(whole), look: 'aside' }] : [],
      names.map((name) => headerCell(block, name, language)),
      keys.map((key) => ({ value: key, look: 'aside' })),
      ...lines.map((line) =>
        names.map((name, at) => {
          const field = at === 0 ? 'code' : name;
          const replaced =
            isOpen(block, field) || field === 'code' ? overlay?.cell(codeOf(line), field) : null;
          const cell = replaced ?? cellOf(line, field, language, returned.get(codeOf(line)) ?? null);
          // The verifier's words wait where the answer goes.
          const remark = field === openFields[block][0] ? returned.get(codeOf(line)) : undefined;
          return remark === undefined || cell.comment ? cell : { ...cell, comment: remark };
        }),
      ),
      ...(strays.length > 0 ? [[], [{ value: say.strays, look: 'aside' as const }], ...strays] : []),
    ],
    validations: lines.length === 0 ? [] : validationsOf(block, report, names, say, language),
  };
}

const isOpen = (block: Block, field: string): field is Field =>
  (openFields[block] as readonly string[]).includes(field);

function reasonsByLine({ returns }: Report): ReadonlyMap<string | null, string> {
  const reasons = new Map<string | null, string>();
  for (const { line, reason } of returns) {
    const before = reasons.get(line);
    reasons.set(line, before === undefined ? reason : `${before}\n${reason}`);
  }
  return reasons;
}

function headerCell(block: Block, name: string, language: SheetLanguage): Cell {
  const { headers, hints } = words[language];
  const hint = (hints as Readonly<Record<string, string>>)[name];
  const value = isOpen(block, name)
    ? capital(lineWords[language].LineField[name])
    : (headers as Readonly<Record<string, string>>)[name]!;
  return { value, look: 'header', ...(hint ? { comment: hint } : {}) };
}

function cellOf(line: Line, field: string, language: SheetLanguage, returned: string | null): Cell {
  if (field === 'code') return { value: codeOf(line), look: 'locked' };
  if (field === 'returned') return { value: returned, look: 'locked' };
  if (isOpen('items', field) || isOpen('values', field)) {
    const text = textOfField(line, field, language);
    return { value: text === '' ? null : text, look: 'open', as: isNumeric(field) ? 'number' : 'text' };
  }
  return lockedCell(line, field, language);
}

const lockedCell = (line: Line, field: string, language: SheetLanguage): Cell => ({
  value: lockedText(line, field, language),
  look: 'locked',
  as: 'indicator' in line && field === 'previous' && line.previous !== null ? 'number' : 'text',
});

function validationsOf(
  block: Block,
  report: Report,
  names: readonly string[],
  say: Words,
  language: SheetLanguage,
): Validation[] {
  const first = rowsAbove + 1;
  const cells = (name: string) => {
    const column = columnName(names.indexOf(name));
    return `${column}${first}:${column}${rowsAbove + report[block].length}`;
  };
  const list = (name: string, at: number, length: number): Validation => ({
    kind: 'list',
    source: listRange(at, length),
    cells: cells(name),
    errorTitle: say.errors.listTitle,
    error: say.errors.list,
  });
  if (block === 'items') return [list('claim', 0, claims.length), list('evidenceGrade', 1, grades.length)];
  const numbers = report.values.flatMap((line, at): Validation[] =>
    (['value', 'numerator', 'denominator'] as const).map((name) => {
      const column = columnName(names.indexOf(name));
      return numberValidation(name === 'value' ? line : anyNumber, `${column}${first + at}`, say, language);
    }),
  );
  return [...numbers, list('blankIsMeant', 2, 1)];
}

const anyNumber = { kind: 'decimal', atLeast: null, atMost: null } as const;

function numberValidation(
  { kind, atLeast, atMost }: Pick<FigureLine, 'kind' | 'atLeast' | 'atMost'>,
  cell: string,
  say: Words,
  language: SheetLanguage,
): Validation {
  const { errors } = say;
  const least = atLeast === null ? null : formatDecimal(atLeast, language);
  const most = atMost === null ? null : formatDecimal(atMost, language);
  const range =
    least !== null && most !== null
      ? errors.between(least, most)
      : least !== null
        ? errors.atLeast(least)
        : most !== null
          ? errors.atMost(most)
          : '';
  return {
    kind: kind === 'integer' ? 'whole' : 'decimal',
    atLeast,
    atMost,
    cells: cell,
    errorTitle: errors.numberTitle,
    error: kind === 'integer' ? errors.integer(range) : errors.decimal(range),
  };
}
