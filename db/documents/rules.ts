import { isCivilDate } from '../ctx.ts';
import type { Problem } from '../errors.ts';

/** Dates as precise as their source: a year, a month, or a day that exists. */
const isPartialDay = (text: string): boolean =>
  /^\d{4}$/.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isCivilDate(text);

export const partialDayProblems = (path: string, text: string | null | undefined): Problem[] =>
  text == null || isPartialDay(text)
    ? []
    : [{ path, message: 'Write a date as precise as the source gives it: 2026, 2026-07 or 2026-07-15.' }];

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

export const documentProblems = (asked: DocumentAsked, kinds: readonly string[]): Problem[] => [
  ...(kinds.includes(asked.kind)
    ? []
    : [{ path: 'kind', message: `A document is one of: ${kinds.join(', ')}.` }]),
  ...(['full_text', 'excerpt', 'not_retrieved'].includes(asked.readAs)
    ? []
    : [{ path: 'readAs', message: 'Say how much was read: full_text, excerpt or not_retrieved.' }]),
  ...(asked.titleVi || asked.titleEn || asked.symbol
    ? []
    : [{ path: 'titleVi', message: 'Give a title or a symbol, so that it can be found again.' }]),
  ...(asked.url && !/^https?:\/\/[^\s]+$/.test(asked.url)
    ? [{ path: 'url', message: 'An address begins with https:// or http://.' }]
    : []),
  ...partialDayProblems('issuedOn', asked.issuedOn),
];
