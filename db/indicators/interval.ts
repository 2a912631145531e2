// What a published figure allows to be said: between which values the true one lies.
import { add, compare, fromDecimal, type Rational } from './rational.ts';
import type { qualifiers } from './table.ts';

/** An end that is null is not known. An open end is not itself reached ("over 1,000" is never 1,000). */
export interface Interval {
  readonly low: Rational | null;
  readonly lowOpen: boolean;
  readonly high: Rational | null;
  readonly highOpen: boolean;
}

export type Qualifier = (typeof qualifiers)[number];

const ends = (low: Rational | null, high: Rational | null, open = false): Interval => ({
  low,
  lowOpen: open && low !== null,
  high,
  highOpen: open && high !== null,
});

const allowedBy: Record<Qualifier, (value: Rational, high: Rational | null) => Interval> = {
  exact: (value) => ends(value, value),
  over: (value) => ends(value, null, true),
  at_least: (value) => ends(value, null),
  nearly: (value) => ends(null, value, true),
  range: ends,
  // "About" names no end on either side: nothing can be held against it, and nothing rests on it.
  about: () => ends(null, null),
};

export const intervalOf = (figure: {
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
}): Interval =>
  allowedBy[figure.qualifier](
    fromDecimal(figure.value),
    figure.valueHigh === null ? null : fromDecimal(figure.valueHigh),
  );

export const isExact = ({ low, high, lowOpen, highOpen }: Interval): boolean =>
  low !== null && high !== null && !lowOpen && !highOpen && compare(low, high) === 0;

/** At least as much: what a part of a period says of the whole, where a count only grows. */
export const noLess = ({ low, lowOpen }: Interval): Interval => ({
  low,
  lowOpen,
  high: null,
  highOpen: false,
});

/** Whatever either of two figures allows: figures that contradict each other both stand. */
export function either(a: Interval, b: Interval): Interval {
  const low = outer(a.low, a.lowOpen, b.low, b.lowOpen, -1);
  const high = outer(a.high, a.highOpen, b.high, b.highOpen, 1);
  return { low: low.end, lowOpen: low.open, high: high.end, highOpen: high.open };
}

function outer(a: Rational | null, aOpen: boolean, b: Rational | null, bOpen: boolean, sign: 1 | -1) {
  if (a === null || b === null) return { end: null, open: false };
  const order = compare(a, b) * sign;
  return { end: order >= 0 ? a : b, open: order === 0 ? aOpen && bOpen : order > 0 ? aOpen : bOpen };
}

export const sum = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && add(a.low, b.low),
  lowOpen: a.low !== null && b.low !== null && (a.lowOpen || b.lowOpen),
  high: a.high && b.high && add(a.high, b.high),
  highOpen: a.high !== null && b.high !== null && (a.highOpen || b.highOpen),
});

export const comparisons = ['gt', 'ge', 'eq', 'le', 'lt'] as const;
export type Comparison = (typeof comparisons)[number];
export type Compared = 'met' | 'not_met' | 'bound';

const exceeds = ({ low, lowOpen, high }: Interval, mark: Rational): Compared => {
  const least = low && compare(low, mark);
  if (least !== null && (least > 0 || (least === 0 && lowOpen))) return 'met';
  return high && compare(high, mark) <= 0 ? 'not_met' : 'bound';
};
const reaches = ({ low, high, highOpen }: Interval, mark: Rational): Compared => {
  if (low && compare(low, mark) >= 0) return 'met';
  const most = high && compare(high, mark);
  return most !== null && (most < 0 || (most === 0 && highOpen)) ? 'not_met' : 'bound';
};
const opposite: Record<Compared, Compared> = { met: 'not_met', not_met: 'met', bound: 'bound' };

/** Holds a value against a mark. BOUND: some values the figure allows are on one side of the mark and some on the other. */
export const holds: Record<Comparison, (value: Interval, mark: Rational) => Compared> = {
  gt: exceeds,
  ge: reaches,
  le: (value, mark) => opposite[exceeds(value, mark)],
  lt: (value, mark) => opposite[reaches(value, mark)],
  eq: (value, mark) =>
    isExact(value) && compare(value.low!, mark) === 0
      ? 'met'
      : exceeds(value, mark) === 'met' || reaches(value, mark) === 'not_met'
        ? 'not_met'
        : 'bound',
};
