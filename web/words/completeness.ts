// One line for what a report owes and says: the same wherever a report is filled, printed, judged or read.
import type { Language } from '../lib/language.ts';
import type { Widened } from './shape.ts';

export interface Completeness {
  readonly owed: number;
  readonly answered: number;
  readonly declared: number;
  readonly missing: readonly string[];
  readonly others: number;
  readonly figures: number;
  readonly blanks: number;
  readonly withdrawn: number;
}
export const completenessFields =
  'completeness { owed answered declared missing others figures blanks withdrawn }';

const vi = {
  heading: 'Mức đầy đủ',
  owed: (answered: number, owed: number) => `${answered} trên ${owed} việc phải báo cáo`,
  declared: (count: number) => `${count} khai không có`,
  nothingOwed: (tasks: number) => `không việc nào phải báo cáo theo quyết định, ${tasks} nhiệm vụ có báo cáo`,
  others: (count: number) => `thêm ${count} việc khác`,
  figures: (count: number) => `${count} số liệu`,
  blanks: (count: number) => `${count} khai không có số`,
  withdrawn: (count: number) => `rút ${count} dòng đã công bố`,
  missing: (codes: string) => `còn thiếu: ${codes}`,
  nothing: (reason: string) => `Khai không có gì để báo cáo, vì: ${reason}`,
  withdrawnBecause: (reason: string) => `Rút dòng đã công bố, vì: ${reason}`,
  withdrawnOn: (day: string, reason: string) => `đã rút ngày ${day}, vì: ${reason}`,
  withheld: 'có số, không công bố để không lộ số quá nhỏ',
};
const en: Widened<typeof vi> = {
  heading: 'How complete',
  owed: (answered, owed) => `${answered} of ${owed} tasks that are owed`,
  declared: (count) => `${count} declared as nothing`,
  nothingOwed: (tasks) =>
    `no task is owed by a ruling, ${tasks} ${tasks === 1 ? 'task is' : 'tasks are'} reported`,
  others: (count) => `${count} more`,
  figures: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  blanks: (count) => `${count} declared blank`,
  withdrawn: (count) => `${count} published ${count === 1 ? 'line' : 'lines'} withdrawn`,
  missing: (codes) => `still missing: ${codes}`,
  nothing: (reason) => `Declared to have nothing to report, because: ${reason}`,
  withdrawnBecause: (reason) => `A published line is withdrawn, because: ${reason}`,
  withdrawnOn: (day, reason) => `withdrawn on ${day}, because: ${reason}`,
  withheld: 'given, not published so that no small number shows',
};
export const completenessWords: Readonly<Record<Language, Widened<typeof vi>>> = { vi, en };

/** Where a line makes no claim and gives no figure: that there is nothing to report, or nothing any more, and why; or that it is withheld. */
export function unsaidOf(
  line: {
    readonly nothingBecause?: string | null;
    readonly withdrawnBecause: string | null;
    readonly isWithheld?: boolean | undefined;
  },
  language: Language,
): string | null {
  const word = completenessWords[language];
  if (line.withdrawnBecause !== null) return word.withdrawnBecause(line.withdrawnBecause);
  if (line.isWithheld) return word.withheld;
  return line.nothingBecause ? word.nothing(line.nothingBecause) : null;
}

const inBrackets = (text: string, note: string | null) => (note === null ? text : `${text} (${note})`);

export function completenessLine(c: Completeness, language: Language): string {
  const word = completenessWords[language];
  const some = (count: number, said: (count: number) => string) => (count > 0 ? said(count) : null);
  return [
    c.owed > 0
      ? inBrackets(word.owed(c.answered, c.owed), some(c.declared, word.declared))
      : word.nothingOwed(c.others),
    c.owed > 0 ? some(c.others, word.others) : null,
    inBrackets(word.figures(c.figures), some(c.blanks, word.blanks)),
    some(c.withdrawn, word.withdrawn),
    c.missing.length > 0 ? word.missing(c.missing.join(', ')) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
