// Adding up, and refusing to. Additive measures add; ratios come only from their parts; everything else refuses. Pure.

import { type Interval, intervalOf, isExact, sum } from './interval.ts';
import { add, compare, exactDecimal, fromDecimal, percent, ratio, rational, toFraction } from './rational.ts';
import type { aggregationKinds } from './table.ts';
import { type Figure, overlaps, periodOf } from './total.ts';

export type AggregationKind = (typeof aggregationKinds)[number];

/** A figure of one place, with its parts where it is a share. */
export type Addend = Figure & {
  readonly territoryId: string;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
};

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

/** Adds up the figures of one place. Whatever would count anything twice, or mixes what does not belong together, refuses. */
export function aggregate(kind: AggregationKind, figures: readonly Addend[]): Aggregate {
  if (figures.length === 0) return refused(figures, 'No published figure matches.');
  if (kind === 'ratio') return fromParts(figures);
  const why = refusals[kind] ?? objection(figures);
  if (why !== null) return refused(figures, why);
  const [first, ...others] = figures.map(intervalOf) as [Interval, ...Interval[]];
  const total = others.reduce(sum, first);
  const exactly = isExact(total);
  return {
    ...blank(figures),
    kind: exactly ? 'sum' : 'bound',
    reason: exactly ? null : 'Some source gives no exact figure, so the sum has only ends.',
    value: exactly ? exactDecimal(total.low!) : null,
    atLeast: total.low && exactDecimal(total.low),
    atMost: total.high && exactDecimal(total.high),
  };
}

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

/** One unit's value of an additive measure, with the unit it was reported for. */
export interface PlaceValue {
  readonly territoryId: string;
  readonly value: string;
}
/** What became of a unit, and the first day of what it became. */
export interface Succession {
  readonly fromId: string;
  readonly toId: string;
  readonly on: string;
}
export interface Restated {
  readonly territoryId: string;
  readonly value: string;
  readonly fromIds: readonly string[];
  /** Units that went into it and reported nothing: the value is no total of the whole unit. Missing is never zero. */
  readonly missingIds: readonly string[];
}

/**
 * Values of an additive measure in the units in force on a day: a unit that had been merged by then counts in the one it went
 * into. A unit that came later stays under its own name, because a sum cannot be split. The sum over all units never changes.
 */
export function restate(
  values: readonly PlaceValue[],
  successions: readonly Succession[],
  on: string,
): Restated[] {
  const becomes = new Map(successions.filter((s) => s.on <= on).map((s) => [s.fromId, s.toId]));
  const heir = (id: string): string => (becomes.has(id) ? heir(becomes.get(id)!) : id);
  const reported = new Set(values.map((value) => value.territoryId));
  const byHeir = Map.groupBy(values, (value) => heir(value.territoryId));
  return [...byHeir].map(([territoryId, parts]) => ({
    territoryId,
    value: exactDecimal(parts.map((part) => fromDecimal(part.value)).reduce(add))!,
    fromIds: parts.map((part) => part.territoryId),
    missingIds: reported.has(territoryId)
      ? []
      : [...becomes].filter(([from, to]) => to === territoryId && !reported.has(from)).map(([from]) => from),
  }));
}

/** The sum over all units: the same in every view of the same values. */
export const totalOfPlaces = (values: readonly { readonly value: string }[]): string =>
  exactDecimal(values.map((place) => fromDecimal(place.value)).reduce(add, rational(0n)))!;

/** Whether two views of the same values hold the same in all. */
export const isConserved = (
  a: readonly { readonly value: string }[],
  b: readonly { readonly value: string }[],
): boolean => compare(fromDecimal(totalOfPlaces(a)), fromDecimal(totalOfPlaces(b))) === 0;
