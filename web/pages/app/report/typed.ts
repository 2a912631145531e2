// What a posted form says: cells where it can be understood, and in the reader's words what cannot.
import { type Finding, fieldToMend, isLack } from '../../../../db/quality/rules.ts';
import { itemFields, itemLacks, ofKind, valueFields } from '../../../../db/reports/line.ts';
import { findingText, isFindingCode } from '../../../lib/finding-text.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import {
  type CellField,
  type CellName,
  cellName,
  cellsOf,
  evidenceCell,
  isNumeric,
  type Lines,
  oneText,
  type Piece,
  partsOf,
  typedNumber,
} from '../../../lib/report-cells.ts';
import { typingText, whatToDo } from '../../../lib/report-findings.ts';
import { partsCell } from '../../../lib/report-parts.ts';
import type { SavedSinceAnswer } from '../../answers.ts';
import type { Problem } from '../frame/frame.tsx';
import type { Whole } from './answer.ts';
import { nameOfFigure } from './lines.tsx';
import { titleIn } from './say.ts';
import { begunIn, foundOf, linesIn, openBlanks, type Sheet, savedCells, sheetOf } from './sheet.ts';
import { reportWords } from './words.ts';

type Fields = Readonly<Record<string, string>>;

export interface Understood {
  /** Every cell the form has, as far as it can be understood. */
  readonly mine: Map<CellName, string>;
  /** What was typed into the others. */
  readonly unread: Map<CellName, string>;
  readonly problems: readonly Problem[];
}

export function understand(values: Fields, sheet: Sheet, language: Language): Understood {
  const word = reportWords[language];
  const mine = new Map<CellName, string>();
  const unread = new Map<CellName, string>();
  const problems: Problem[] = [];
  for (const { code, kind } of sheet.figures) {
    const line = `v/${code}`;
    if (values[`${line}/value`] === undefined) continue;
    mine.set(`${line}/blankIsMeant`, values[`${line}/blankIsMeant`] === '1' ? '1' : '');
    for (const field of ofKind(valueFields, 'decimal')) {
      const name = `${line}/${field}`;
      const text = values[name] ?? '';
      const of = field === 'value' ? kind : 'decimal';
      const typed = typedNumber(text, of, language);
      if (typed.is === 'cell') {
        mine.set(name, typed.cell);
        continue;
      }
      unread.set(name, text);
      const label = lineTitle(line, sheet, language);
      problems.push({ field: name, message: typingText(typed, text, label, of, word, language)! });
    }
    if (values[`${line}/breakdown`] !== undefined)
      mine.set(`${line}/breakdown`, partsCell(oneText(values[`${line}/breakdown`] ?? '')));
    for (const field of ofKind(valueFields, 'text'))
      mine.set(`${line}/${field}`, oneText(values[`${line}/${field}`] ?? ''));
  }
  for (const { code } of sheet.tasks) {
    const line = `i/${code}`;
    if (values[`${line}/claim`] === undefined) continue;
    for (const field of ['claim', ...ofKind(itemFields, 'text')] as const)
      mine.set(`${line}/${field}`, oneText(values[`${line}/${field}`] ?? ''));
    const { pieces, ungraded } = evidenceIn(values, line);
    const name = `${line}/evidence`;
    (ungraded.length > 0 ? unread : mine).set(name, evidenceCell(pieces));
    for (const at of ungraded)
      problems.push({ field: `${name}/${at}/grade`, message: word.problems.evidenceGrade(code) });
  }
  return { mine, unread, problems };
}

function evidenceIn(values: Fields, line: string): { pieces: Piece[]; ungraded: number[] } {
  const pieces: Piece[] = [];
  const ungraded: number[] = [];
  for (let at = 0; at < 50; at++) {
    const reference = values[`${line}/evidence/${at}/reference`];
    if (reference === undefined) break;
    if (oneText(reference) === '') continue;
    const grade = values[`${line}/evidence/${at}/grade`] ?? '';
    if (grade === '') ungraded.push(at);
    pieces.push({ reference, grade });
  }
  return { pieces, ungraded };
}

function lineTitle(line: string, sheet: Sheet, language: Language): string {
  const [kind, code] = line.split('/') as [string, string];
  if (kind === 'i') return code;
  const found = sheet.figures.find((figure) => figure.code === code);
  return found ? titleIn(found, language) : code;
}

/** Everything that keeps a report from being handed in, as the reader can put it right. `declared`: that blanks are meant. */
export function checked(answer: Whole, language: Language, declared: boolean): Problem[] {
  const { report } = answer;
  const word = reportWords[language];
  const sheet = sheetOf(answer);
  const saved = savedCells(report);
  const begun = begunIn(report);
  const unanswered = sheet.tasks.filter(
    ({ code, isBegun }) => !isBegun && report.completeness.missing.includes(code),
  );
  if (begun.size === 0 && unanswered.length === 0) return [{ field: '', message: word.problems.empty }];
  return [
    ...unanswered.map((task) => ({
      field: `i/${task.code}/claim`,
      message: word.problems.owed(`${task.code} ${titleIn(task, language)}`),
    })),
    ...report.items.flatMap((item) =>
      itemLacks(item).map(({ field, code }) => ({
        field: cellName('i', item.task.code, field),
        message: word.problems[code](item.task.code),
      })),
    ),
    ...(answer.qualityFindings ?? [])
      .filter(({ isExplained }) => !isExplained)
      .map(foundOf)
      .map((found) => figureProblem(found, sheet, language)),
    ...(!declared && openBlanks(sheet, saved).length > 0
      ? [{ field: 'xac-nhan', message: word.problems.declare }]
      : []),
  ];
}

function figureProblem(found: Omit<Finding, 'rule'>, sheet: Sheet, language: Language): Problem {
  const line = `v/${found.indicator}`;
  const text = findingText(found, (code) => nameOfFigure(code, sheet, language), language);
  const toDo = isLack(found) ? '' : ` ${whatToDo(found, reportWords[language])}`;
  return {
    field: `${line}/${fieldToMend(found)}`,
    message: `“${lineTitle(line, sheet, language)}”: ${text}${toDo}`,
    found,
  };
}

/** `items[3.11].done` of a refusal is the cell `i/3.11/done`. */
export function cellAt(path: string): CellName | null {
  const [, list, code, field] = /^(items|values)\[([^\]]+)\](?:\.(\w+)(?:\[[^\]]*\])?)?$/.exec(path) ?? [];
  if (!list || !code) return null;
  const kind = list === 'items' ? 'i' : 'v';
  const name = `${kind}/${code}/${field ?? (kind === 'i' ? 'claim' : 'value')}`;
  return partsOf(name) ? name : null;
}

/** A refusal of the API: where, why as a word for programs with its facts, and in the reader's language. */
interface Refusal {
  readonly path: string;
  readonly code: string;
  readonly text: string;
  readonly facts: readonly { readonly what: string; readonly value: string }[];
}

/** The refusals of the ledger as problems of this page. */
export const refusalsOf = (refusals: readonly Refusal[], sheet: Sheet, language: Language): Problem[] =>
  refusals.map(({ path, code, text, facts }) => {
    const name = cellAt(path);
    if (name === null) return { field: '', message: text };
    const line = `“${lineTitle(name, sheet, language)}”`;
    const word = code.toLowerCase();
    if (!isFindingCode(word)) return { field: name, message: `${line}: ${text}` };
    // What is found in a figure is said with the names and the decimals of the page.
    const found = {
      code: word,
      facts: Object.fromEntries(facts.map(({ what, value }) => [what, value])),
    };
    const said = findingText(found, (of) => nameOfFigure(of, sheet, language), language);
    return { field: name, message: `${line}: ${said}`, found };
  });

/** What the ledger keeps of a change to a report: the lines that were sent, and which one left. */
interface Saved {
  readonly lines?: Parameters<typeof cellsNamed>[0];
  readonly takenOut?: { readonly line: string };
  readonly withdrawn?: { readonly line: string };
}

/** What the report said at an earlier revision: what it began with, and every save up to then. */
export function cellsAt(revision: number, { report }: SavedSinceAnswer): Map<CellName, string> {
  const cells = report?.supersedes ? cellsOf(linesIn(report.supersedes)) : new Map<CellName, string>();
  const saves = (report?.history ?? [])
    .filter((entry) => entry.revision <= revision)
    .sort((a, b) => a.revision - b.revision);
  for (const entry of saves) {
    const changes = entry.changes as Saved;
    // A line that was taken out or withdrawn says nothing any more.
    const gone = changes.takenOut?.line ?? changes.withdrawn?.line;
    for (const name of [...cells.keys()]) if (gone && partsOf(name)?.code === gone) cells.delete(name);
    for (const [name, cell] of cellsNamed(changes.lines ?? {})) {
      if (cell === '') cells.delete(name);
      else cells.set(name, cell);
    }
  }
  return cells;
}

/** Every cell that stored lines name, emptied ones as well. Words are stored in small letters. */
function cellsNamed(lines: {
  readonly items?: unknown[];
  readonly values?: unknown[];
}): [CellName, string][] {
  const large = (text: unknown) => (typeof text === 'string' ? text.toUpperCase() : text);
  return [
    ...((lines.items ?? []) as Record<string, unknown>[]).map(
      (item) => ['i', String(item.task), item] as const,
    ),
    ...((lines.values ?? []) as Record<string, unknown>[]).map(
      (value) => ['v', String(value.indicator), value] as const,
    ),
  ].flatMap(([kind, code, line]) =>
    Object.keys(line).flatMap((field): [CellName, string][] => {
      const name = `${kind}/${code}/${field}`;
      if (!partsOf(name)) return [];
      const said =
        field === 'claim'
          ? large(line.claim)
          : field === 'evidence'
            ? ((line.evidence ?? []) as Piece[]).map((piece) => ({
                ...piece,
                grade: String(large(piece.grade)),
              }))
            : line[field];
      const one = kind === 'i' ? { task: code, [field]: said } : { indicator: code, [field]: said };
      const cells = cellsOf(
        (kind === 'i' ? { items: [one], values: [] } : { items: [], values: [one] }) as unknown as Lines,
      );
      return [[name, cells.get(name) ?? '']];
    }),
  );
}

/** How a cell that was not saved is shown again in its field. */
export const asTyped = (name: CellName, cell: string, language: Language): string =>
  isNumeric((partsOf(name)?.field ?? '') as CellField)
    ? formatDecimal(cell, language).replaceAll('−', '-')
    : cell;
