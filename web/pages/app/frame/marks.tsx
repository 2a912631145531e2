// Small things that stand on several signed-in pages: marks, waiting times, and what was just done.

import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { verifyWords } from '../verify/words.ts';
import type { AppWords } from './words.ts';

export const isExample = ({ standing }: { readonly standing: string | null }) => standing === 'EXAMPLE';

export const ExampleMark = ({ word }: { word: AppWords }) => <span class="mark">{word.example}</span>;

export const Done = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : (
    <p class="done" role="status">
      {text}
    </p>
  );

interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
/** A name in the reader's language; in the other one, marked as such, where there is no other. */
export const Name = ({ of, language }: { of: Named | null; language: Language }) => {
  if (of === null) return null;
  const { text, lang } = inLanguage(nameOf(of), language);
  return <span lang={lang === language ? undefined : lang}>{text}</span>;
};

export const nameText = (of: Named | null, language: Language): string =>
  of === null ? '' : inLanguage(nameOf(of), language).text;

const hourMs = 3_600_000;
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / (24 * hourMs)));

/** How long something has waited: in hours on the first day, then in whole days. */
export function waited(from: string, now: string, language: Language): string {
  const word = verifyWords[language];
  const hours = Math.max(0, Math.floor((Date.parse(now) - Date.parse(from)) / hourMs));
  if (hours === 0) return word.justNow;
  return hours < 24
    ? word.hours(formatDecimal(hours, language))
    : word.days(formatDecimal(Math.floor(hours / 24), language));
}
