// What the report pages say of a paper, a body and a due day, in the reader's language.

import { civilDate, daysBetween, formatDay, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { sectionIn } from '../../../lib/sections.ts';
import type { Named, Owed, Paper } from './answer.ts';
import { reportWords } from './words.ts';

export const nameIn = (named: Named | null, language: Language): string =>
  named ? inLanguage(nameOf(named), language).text : '';
const paperIn = (paper: Paper | null, language: Language): string =>
  paper?.symbol || (paper ? inLanguage({ vi: paper.titleVi, en: paper.titleEn }, language).text : '');
export const titleIn = (
  { titleVi, titleEn }: { readonly titleVi: string; readonly titleEn: string },
  language: Language,
): string => (language === 'vi' ? titleVi : titleEn);
export const officeIn = (
  office: { readonly officeVi: string; readonly officeEn: string } | null,
  language: Language,
): string => (office ? (language === 'vi' ? office.officeVi : office.officeEn) : '');

/** The round's own due day and the paper that ruled it. */
export function roundDueIn(
  { dueAt, rulingDocument }: { readonly dueAt: string | null; readonly rulingDocument: Paper | null },
  language: Language,
): string {
  if (dueAt === null) return '';
  const word = reportWords[language].list;
  const day = formatDay(lastDay(dueAt));
  const paper = paperIn(rulingDocument, language);
  return paper === '' ? word.roundDue(day) : word.roundDueBy(day, paper);
}

/** Whether its body has still to hand something in. */
export const isStillOpen = (status: Owed['status']): boolean =>
  ['DUE_SOON', 'NOT_YET', 'OVERDUE', 'SENT_BACK'].includes(status);

export function dueIn(owed: Owed, now: string, language: Language): { text: string; isLate: boolean } {
  const word = reportWords[language].list;
  const last = lastDay(owed.dueAt);
  const left = daysBetween(civilDate(now), last);
  const isOpen = isStillOpen(owed.status);
  const days = !isOpen ? '' : left < 0 ? word.daysLate(-left) : word.daysLeft(left);
  return {
    text: [word.dueOn(formatDay(last)), days].filter((part) => part !== '').join(': '),
    isLate: isOpen && left < 0,
  };
}

export function groundsOf(owed: Owed, language: Language): string[] {
  const word = reportWords[language].list;
  const { ruling, exemptions } = owed;
  return [
    word.ruledBy(
      paperIn(ruling.document, language) || nameIn(ruling.authority, language),
      sectionIn(ruling.section, language),
    ),
    ...exemptions.map(({ kind, dueOn, document }) =>
      kind === 'EXTENSION'
        ? word.extended(formatDay(dueOn ?? ''), paperIn(document, language))
        : word.exempted(paperIn(document, language)),
    ),
  ];
}

/** Where a report is found: `/app/bao-cao/` and the ledger's own id, which addresses can hold. */
export const reportAddress = (id: string): string => `/app/bao-cao/${id.replace(/^Report:/, '')}`;
