import { isCivilDate } from '../ctx.ts';
import { type Problem, problem } from '../errors.ts';

/** Dates as precise as their source: a year, a month, or a day that exists. */
const isPartialDay = (text: string): boolean =>
  /^\d{4}$/.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isCivilDate(text);

export const partialDayProblems = (path: string, text: string | null | undefined): Problem[] =>
  text == null || isPartialDay(text) ? [] : [problem(path, 'bad_partial_day')];

export interface DocumentAsked {
  readonly kind: string;
  readonly symbol?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
  readonly titleVi?: string | null | undefined;
  readonly titleEn?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly readAs: string;
  readonly standing: string;
  readonly note?: string | null | undefined;
}

/** How much of it was read. */
const readings = ['full_text', 'excerpt', 'not_retrieved'];

export const documentProblems = (asked: DocumentAsked, kinds: readonly string[]): Problem[] => [
  ...(kinds.includes(asked.kind) ? [] : [problem('kind', 'not_one_of', { words: kinds.join(' ') })]),
  ...(readings.includes(asked.readAs)
    ? []
    : [problem('readAs', 'not_one_of', { words: readings.join(' ') })]),
  ...(asked.titleVi || asked.titleEn || asked.symbol ? [] : [problem('titleVi', 'title_missing')]),
  ...(asked.url && !/^https?:\/\/[^\s]+$/.test(asked.url) ? [problem('url', 'bad_url')] : []),
  ...partialDayProblems('issuedOn', asked.issuedOn),
];
