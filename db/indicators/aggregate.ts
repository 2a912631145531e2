// Adding up, and refusing to. Additive measures add; ratios come only from their parts; everything else refuses. Pure.

import { firstDay } from '../dates.ts';
import { type Interval, intervalOf, isExact, sum } from './interval.ts';
import { add, exactDecimal, fromDecimal, percent, ratio, rational, toFraction } from './rational.ts';
import type { aggregationKinds } from './table.ts';
import { type Figure, overlaps, type Period, periodOf } from './total.ts';

export type AggregationKind = (typeof aggregationKinds)[number];

/** A figure of one place, with its parts where it is a share. */
export type Addend = Figure & {
  readonly territoryId: string;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
};

/** What came of adding up. */
export const aggregateKinds = ['sum', 'bound', 'ratio', 'refused'] as const;

export interface Aggregate {
  readonly kind: (typeof aggregateKinds)[number];
  /** Why it was refused, or what the sum does not say; null for an exact one. */
  readonly reason: string | null;
  readonly value: string | null;
  readonly atLeast: string | null;
  readonly atMost: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Of a ratio: the exact fraction and, for the eye, its percentage with two decimals. */
  readonly exact: string | null;
  readonly percent: string | null;
  readonly asOf: string | null;
  readonly figureIds: readonly string[];
}

const refusals: Partial<Record<AggregationKind, string>> = {
  cumulative: 'A running total already holds what came before; running totals are never added.',
  stock: 'A stock is how many there are at a moment; stocks of different days are never added.',
  count: 'Counts of different days or years may count the same thing twice; they are not added.',
  limit: 'A limit is a rule, not a quantity; limits are never added.',
  average: 'An average without the number of those it is over cannot be joined with another.',
  none: 'Nobody has said how values of this indicator may be added, so they are not.',
};

/**
 * Adds up the figures of one place that lie in a period. Whatever would count anything twice, or mixes what does not belong
 * together, refuses; days of the period without a figure leave a lower bound, because missing is never zero.
 */
export function aggregate(kind: AggregationKind, all: readonly Addend[], period: Period): Aggregate {
  const figures = all.filter((figure) => liesIn(figure, period));
  if (figures.length === 0) return refused(figures, 'No published figure matches.');
  if (kind === 'ratio') return fromParts(figures);
  const why = refusals[kind] ?? objection(figures);
  if (why !== null) return refused(figures, why);
  const [first, ...others] = figures.map(intervalOf) as [Interval, ...Interval[]];
  const total = others.reduce(sum, first);
  const isWhole = coversAll(figures, period);
  const exactly = isExact(total) && isWhole;
  return {
    ...blank(figures),
    kind: exactly ? 'sum' : 'bound',
    reason: exactly
      ? null
      : isWhole
        ? 'Some source gives no exact figure, so the sum has only ends.'
        : 'Some days of the period are in no figure; missing is not zero, so the sum is only a lower bound.',
    value: exactly ? exactDecimal(total.low!) : null,
    atLeast: total.low && exactDecimal(total.low),
    atMost: isWhole ? total.high && exactDecimal(total.high) : null,
  };
}

/** A figure without an end is judged by its beginning, so that it is refused and not passed over. */
function liesIn(figure: Addend, { from, until }: Period): boolean {
  const own = periodOf(figure);
  if (own) return own.from >= from && own.until <= until;
  const begins = firstDay(figure.periodStart ?? figure.periodEnd ?? figure.asOf ?? '');
  return begins >= from && begins < until;
}

/** Whether periods that do not overlap leave no day out. */
const coversAll = (figures: readonly Addend[], { from, until }: Period): boolean =>
  figures
    .map((figure) => periodOf(figure)!)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce((reached, own) => (own.from === reached ? own.until : reached), from) === until;

/** What forbids adding these flows; null if nothing does. */
function objection(figures: readonly Addend[]): string | null {
  const differing = (name: string, of: (f: Addend) => unknown) =>
    new Set(figures.map(of)).size > 1 ? `The figures differ in ${name}; they are not added.` : null;
  const notFlow = figures.find((figure) => figure.series !== 'flow');
  const undated = figures.find((figure) => periodOf(figure) === null);
  const among =
    differing('unit', (f) => f.unit) ??
    differing('place; figures of several places are added by restating them', (f) => f.territoryId) ??
    (figures.length > 1 && figures.some((f) => f.periodType === 'ytd')
      ? 'A running total of a year is never added to anything: it holds the months before it.'
      : null);
  if (among !== null) return among;
  if (notFlow) return `Figure ${notFlow.id} is of the series "${notFlow.series}", which is never added.`;
  if (undated) return `Figure ${undated.id} does not say from when until when it counts.`;
  for (const [at, one] of figures.entries())
    for (const other of figures.slice(at + 1))
      if (overlaps(periodOf(one)!, periodOf(other)!))
        return `The periods of ${one.id} and ${other.id} overlap; the same departures would be counted twice.`;
  return null;
}

/** Numerators over denominators. A share whose parts are not on record cannot be joined with another. */
function fromParts(figures: readonly Addend[]): Aggregate {
  const partless = figures.find((figure) => figure.numerator == null || figure.denominator == null);
  if (partless)
    return refused(
      figures,
      `Ratios are never added or averaged, and the numerator and denominator of ${partless.id} are not on record.`,
    );
  const total = (of: (figure: Addend) => string) =>
    figures.map((figure) => fromDecimal(of(figure))).reduce(add, rational(0n));
  const numerator = total((figure) => figure.numerator!);
  const denominator = total((figure) => figure.denominator!);
  const share = ratio(numerator, denominator);
  if (share === null)
    return refused(figures, 'The denominators come to zero; a share of nothing is no number.');
  return {
    ...blank(figures),
    kind: 'ratio',
    reason: null,
    numerator: exactDecimal(numerator),
    denominator: exactDecimal(denominator),
    exact: toFraction(share),
    percent: percent(share, 2),
  };
}

const blank = (figures: readonly Addend[]) => ({
  value: null,
  atLeast: null,
  atMost: null,
  numerator: null,
  denominator: null,
  exact: null,
  percent: null,
  asOf:
    figures
      .flatMap((figure) => figure.asOf ?? figure.periodEnd ?? [])
      .sort()
      .at(-1) ?? null,
  figureIds: figures.map((figure) => figure.id),
});

const refused = (figures: readonly Addend[], reason: string): Aggregate => ({
  ...blank(figures),
  kind: 'refused',
  reason,
});
