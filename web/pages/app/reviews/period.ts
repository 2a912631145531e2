// The period of a review as people type it: by its name or by its key.
import { formatPeriod } from '../../../lib/dates.ts';
import { fold } from '../../../lib/fold.ts';
import type { Language } from '../../../lib/language.ts';

const parts = ['-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'];
const months = Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`);
const languages: readonly Language[] = ['vi', 'en'];

/** Its key; what names no period stays as it was typed, for the ledger to refuse. */
export function periodIn(typed: string): string {
  const wanted = fold(typed);
  const [year = ''] = /\d{4}/.exec(wanted) ?? [];
  const named = ['', ...parts, ...months]
    .map((part) => year + part)
    .find((period) => languages.some((language) => fold(formatPeriod(period, language)) === wanted));
  return named ?? typed.trim();
}

/** How a period of each length is called. */
export const periodExamples = (year: string, language: Language): string =>
  ['', '-H1', '-Q3', '-07'].map((part) => formatPeriod(year + part, language)).join(', ');
