// What every section of a round's page is given, and says alike.
import type { Language } from '../../../lib/language.ts';
import type { RoundPageAll, RoundPageAnswer } from '../../answers.ts';
import type { Shown } from '../shell/page.ts';
import type { Group, RoundRecord } from './facts.ts';
import type { RoundWords } from './words.ts';

export interface In {
  readonly answer: RoundPageAnswer;
  readonly round: RoundRecord;
  readonly all: RoundPageAll;
  readonly shown: Shown;
  readonly language: Language;
  readonly word: RoundWords;
  readonly count: (n: number) => string;
  /** What of the round is listed; null: all of it is shown, body by body. */
  readonly group: Group | null;
}

/** The page of a round: all of it, or what of it stands so, or a later part of that list. */
export function roundAt(
  period: string,
  { language, day }: Pick<Shown, 'language' | 'day'>,
  { group, after }: { readonly group?: Group; readonly after?: string } = {},
): string {
  const query = new URLSearchParams({
    ...(group === undefined ? {} : { 'tinh-trang': group }),
    ...(after === undefined ? {} : { sau: after }),
    ...(day === null ? {} : { ngay: day }),
  });
  return `/${language}/ky/${period}${query.size > 0 ? `?${query}` : ''}`;
}
