// What a review is made of: figures that cite, gaps that say so, and words that were published. The content names itself
// nowhere and holds no clock but the day it was frozen over, so that equal facts have equal bytes.
import type { CivilDate } from '../ctx.ts';
import { formatPeriod } from '../dates.ts';
import { type GapCode, gapWords, type Words } from './words.ts';

/** A number with what it rests on. Its id is its place in the pack: `/c/{pack}` and this id lead to it for ever. */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly label: Words;
  /** An exact decimal as text. */
  readonly value: string;
  readonly unit: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** As of when, as precise as its source. */
  readonly asOf: string;
  /** Short ids of the published records it was taken or counted from. */
  readonly citations: readonly string[];
}

/** Something that should stand here and does not, with the reason. */
export interface Gap {
  readonly kind: 'gap';
  readonly code: GapCode;
  readonly label: Words | null;
  readonly words: Words;
}

/** Words, not figures: names and titles, or what a body wrote, cited. */
export interface Said {
  readonly kind: 'words';
  readonly words: Words;
  readonly citations: readonly string[];
}
export type Cell = Figure | Gap | Said;

export interface Table {
  readonly id: string;
  readonly title: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly (readonly Cell[])[];
  /** Why there are no rows. */
  readonly empty: Gap | null;
}

export interface Section {
  readonly id: string;
  readonly title: Words;
  readonly figures: readonly (Figure | Gap)[];
  readonly tables: readonly Table[];
}

/** A record in the version that was read. */
export interface Input {
  readonly citation: string;
  readonly type: string;
  readonly record: string;
  readonly revision: number;
}

export interface Content {
  readonly format: 'review/1';
  readonly directive: {
    readonly symbol: string;
    readonly issuedOn: string;
    readonly subject: Words;
    readonly issuer: Words;
  };
  /** The body whose review it is. */
  readonly lead: Words;
  readonly period: string;
  readonly periodStart: CivilDate;
  readonly periodEnd: CivilDate;
  readonly knownOn: CivilDate;
  readonly isExample: boolean;
  /** On what it rests. */
  readonly basis: Words;
  readonly sections: readonly Section[];
  /** Every record that some figure or passage rests on. */
  readonly inputs: readonly Input[];
}

export const gap = (code: GapCode, label: Words | null = null): Gap => ({
  kind: 'gap',
  code,
  label,
  words: gapWords(code),
});

export const said = (words: Words | string, citations: readonly string[] = []): Said => ({
  kind: 'words',
  words: typeof words === 'string' ? { vi: words, en: words } : words,
  citations,
});

/** A reporting period by its name. */
export const saidRound = ({ period }: { readonly period: string }): Said =>
  said({ vi: formatPeriod(period, 'vi'), en: formatPeriod(period, 'en') });

/** Numbers the figures of one section in the order they are made. */
export function figuresOf(section: string, asOf: CivilDate) {
  let made = 0;
  return (
    label: Words,
    value: string | number,
    citations: readonly (string | null)[] = [],
    more: Partial<Pick<Figure, 'unit' | 'numerator' | 'denominator' | 'asOf'>> = {},
  ): Figure => ({
    kind: 'figure',
    id: `${section}.${++made}`,
    label,
    value: String(value),
    unit: null,
    numerator: null,
    denominator: null,
    asOf,
    ...more,
    citations: [...new Set(citations)].filter((c) => c !== null).sort(),
  });
}
export type MakeFigure = ReturnType<typeof figuresOf>;

export const table = (
  id: string,
  title: Words,
  columns: readonly Words[],
  rows: readonly (readonly Cell[])[],
  whenEmpty: GapCode,
): Table => ({ id, title, columns, rows, empty: rows.length === 0 ? gap(whenEmpty) : null });
