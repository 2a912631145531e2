// A frozen review as its papers read it: the canonical JSON that the ledger keeps, and how its values are written for people.

import { formatDay, formatPeriod } from '../lib/dates.ts';
import type { Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { documentWords as en } from './words.en.ts';
import { documentWords as vi } from './words.vi.ts';

interface Both {
  readonly vi: string;
  readonly en: string;
}
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly label: Both;
  readonly value: string;
  readonly unit: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly asOf: string;
  readonly citations: readonly string[];
}
export interface Gap {
  readonly kind: 'gap';
  readonly code: string;
  readonly label: Both | null;
  readonly words: Both;
}
interface Said {
  readonly kind: 'words';
  readonly words: Both;
  readonly citations: readonly string[];
}
export type Cell = Figure | Gap | Said;
export interface Table {
  readonly id: string;
  readonly title: Both;
  readonly columns: readonly Both[];
  readonly rows: readonly (readonly Cell[])[];
  readonly empty: Gap | null;
}
interface Content {
  readonly directive: {
    readonly symbol: string;
    readonly issuedOn: string;
    readonly subject: Both;
    readonly issuer: Both;
  };
  readonly lead: Both;
  readonly period: string;
  readonly knownOn: string;
  readonly isExample: boolean;
  readonly basis: Both;
  readonly sections: readonly {
    readonly id: string;
    readonly title: Both;
    readonly figures: readonly (Figure | Gap)[];
    readonly tables: readonly Table[];
  }[];
}

/** A review with the id under which it is cited; that id does not depend on whether it is public yet. */
export interface Pack {
  readonly content: Content;
  readonly citation: string;
  readonly sha256: string;
}

export const packOf = (content: string, citation: string, sha256: string): Pack => ({
  content: JSON.parse(content) as Content,
  citation,
  sha256,
});

export const wordsIn = (language: Language) => (language === 'vi' ? vi : en);

/** `II.14` of pack `p.3fa9c1d2.1.b5w2ha` as a name that Word accepts, short enough for it, and for a page's anchor too. */
export const bookmarkOf = ({ citation }: Pack, { id }: Figure): string =>
  `so_${id}__${citation}`.replaceAll(/[^A-Za-z0-9]/g, '_');

/** A figure as people write it: grouped, with its unit, and of how many. */
function figureText(figure: Figure, language: Language): string {
  const words = wordsIn(language);
  const grouped = (text: string) => text.replaceAll(/\d+(\.\d+)?/g, (n) => formatDecimal(n, language));
  const { value, unit, numerator, denominator } = figure;
  const isShare = unit === 'percent';
  const written =
    unit === null ? grouped(value) : `${grouped(value)}${isShare ? '' : ' '}${words.units[unit] ?? unit}`;
  if (numerator === null || denominator === null) return written;
  const of = words.of(grouped(numerator), grouped(denominator));
  return isShare ? `${written} (${of})` : of;
}

/** A section by its number and title; the one that opens a review has no number. */
export const headingOf = (
  { id, title }: { readonly id: string; readonly title: Both },
  language: Language,
): string => (id === '0' ? title[language] : `${id}. ${title[language]}`);

const day = /^\d{4}-\d{2}-\d{2}$/;
const part = /^\d{4}-[HQ]\d$/;
/** Words of a cell; a day or a round as people write it. */
export const cellText = (cell: Cell, language: Language): string => {
  if (cell.kind === 'figure') return figureText(cell, language);
  if (cell.kind === 'gap') return wordsIn(language).gap(cell.words[language]);
  const text = cell.words[language];
  if (day.test(text)) return formatDay(text);
  return part.test(text) ? formatPeriod(text, language) : text;
};
