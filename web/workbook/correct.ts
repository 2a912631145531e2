// The same workbook again, with what was typed, and on every faulty cell a comment that says what is expected.
import type { Comparison } from './compare.ts';
import { shownText } from './field.ts';
import { type Block, columnKeys, type Field, isNumeric } from './layout.ts';
import type { Problem, SaidProblem } from './problems.ts';
import type { ReadCell } from './read.ts';
import { type Overlay, writeReport } from './report-template.ts';
import type { Cell } from './write.ts';

/** Null where the file was no workbook of this report: there is nothing to correct in it. */
export async function correctedWorkbook(
  { base, language, found, problems }: Comparison,
  say: (problem: Problem) => SaidProblem,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!base) return null;
  const comments = new Map<string, string>();
  for (const problem of problems) {
    if (problem.group === 'information' || problem.cell === null || problem.code === null) continue;
    const key = `${problem.code} ${problem.field ?? 'code'}`;
    const { what, expected } = say(problem);
    const text = expected === '' ? what : `${what}\n${expected}`;
    const before = comments.get(key);
    comments.set(key, before === undefined ? text : `${before}\n${text}`);
  }
  const rows = new Map([...found.rows].reverse().map((row) => [row.code, row]));
  const overlay: Overlay = {
    faults: comments.size,
    cell: (code, field) => {
      const comment = comments.get(`${code} ${field}`);
      const row = rows.get(code);
      if (field === 'code') return comment === undefined ? null : { value: code, look: 'fault', comment };
      // A line, or a cell of it, that the file does not have stays as it was taken.
      if (!row || row.unread.has(field)) return null;
      const typed = typedCell(row.cells.get(field) ?? null, field);
      return comment === undefined ? typed : { ...typed, look: 'fault', comment };
    },
    strays: (block) =>
      found.strays
        .filter((stray) => stray.block === block)
        .map(({ cells, problem }) => {
          const { what, expected } = say(problem);
          return strayRow(block, cells, `${what}\n${expected}`);
        }),
  };
  return writeReport(base, language, overlay);
}

function typedCell(cell: ReadCell | null, field: Field): Cell {
  if (cell === null) return { value: null, look: 'open', as: isNumeric(field) ? 'number' : 'text' };
  const isNumber = cell.kind === 'number' && cell.day === null && !cell.isPercent;
  return { value: shownText(cell), look: 'open', as: isNumeric(field) && isNumber ? 'number' : 'text' };
}

const strayRow = (block: Block, cells: ReadonlyMap<string, ReadCell>, comment: string): (Cell | null)[] =>
  columnKeys(block).map((key, at) => {
    const cell = cells.get(at === 0 ? 'code' : key.split('.')[1]!);
    const value = cell ? shownText(cell) : null;
    return at === 0 ? { value, look: 'fault', comment } : value === null ? null : { value, look: 'fault' };
  });
