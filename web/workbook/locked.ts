// Cells that only say what a line is about. Changes there are seen and said, and change nothing.
import { canonical, isDecimal } from './decimals.ts';
import { shownText } from './field.ts';
import { claimIn, type Line, lockedFields, lockedText, type SheetLanguage } from './layout.ts';
import { type Problem, problem } from './problems.ts';
import type { FoundRow } from './rows.ts';

export const lockedProblems = (row: FoundRow, line: Line, language: SheetLanguage): Problem[] =>
  lockedFields[row.block].flatMap((field): Problem[] => {
    const cell = row.cells.get(field);
    // The verifier's words may be ticked off or answered there; that is a note.
    if (!cell || field === 'returned') return [];
    const was = spelled(lockedText(line, field, language));
    const read = shownText(cell);
    if (spelled(read) === was || (field === 'previousClaim' && isSameClaim(read, was))) return [];
    return [
      problem(
        'locked_changed',
        { sheet: row.sheet, cell: row.addressOf(field), code: row.code, read },
        { was },
      ),
    ];
  });

const spelled = (text: string): string => (isDecimal(text) ? canonical(text) : text.trim());

/** An earlier template may have another word for it. */
const isSameClaim = (read: string, was: string): boolean => {
  const claim = claimIn(read);
  return claim !== null && claim === claimIn(was);
};
