// Holds a promise against what was published: met, not met, only a bound, or not computable with the reason. Pure and exact.
import {
  type Compared,
  type Comparison,
  comparisons,
  holds,
  type Interval,
  isExact,
  type Qualifier,
} from './interval.ts';
import {
  compare,
  exactDecimal,
  fromDecimal,
  percent,
  ratio,
  rational,
  times,
  toFraction,
} from './rational.ts';
import { type Figure, type Period, periodOf, type Total, totalOf } from './total.ts';

export type { Figure } from './total.ts';

export type Operator = Comparison | 'rises' | 'falls';

export interface Promised {
  /** Null where the document's words do not decide it. */
  readonly operator: Operator | null;
  readonly qualifier: Qualifier | null;
  /** Null for a promise of direction only. */
  readonly value: string | null;
  readonly unit: string | null;
  /** Null where the document names no years. */
  readonly period: Period | null;
  readonly words: string;
  /** It counts only a part of the people its indicator counts, e.g. those of some districts. */
  readonly isPart: boolean;
  readonly isLowerBetter: boolean;
  /** Whether figures of consecutive periods may be added: the numerator is a flow. */
  readonly mayAdd: boolean;
  /** Whether any indicator counts the numerator of a share; true for what is no share. */
  readonly hasNumerator: boolean;
  readonly base: Base | null;
}

export interface Base {
  /** Whose figure, e.g. `Resolution 420`. */
  readonly of: string;
  /** Null until somebody supplies it. */
  readonly value: string | null;
  readonly asOf: string | null;
}

export const verdicts = ['met', 'not_met', 'bound', 'not_computable'] as const;
export const reasonCodes = [
  'compared',
  'only_a_bound',
  'period_not_said',
  'number_not_said',
  'operator_not_said',
  'part_not_counted',
  'numerator_missing',
  'base_not_said',
  'base_not_supplied',
  'no_figure',
  'two_figures_needed',
] as const;

export interface Evaluation {
  readonly verdict: (typeof verdicts)[number];
  readonly code: (typeof reasonCodes)[number];
  readonly reason: string;
  /** The exact count; null where it is not known or only its ends are. Then see the ends. */
  readonly numerator: string | null;
  readonly atLeast: string | null;
  readonly atMost: string | null;
  readonly denominator: string | null;
  readonly denominatorAsOf: string | null;
  /** As of when the numerator is, as precise as its source. */
  readonly asOf: string | null;
  /** Numerator over denominator, or the count itself, as an exact fraction. */
  readonly exact: string | null;
  /** The same share for the eye, two decimals; always with numerator, denominator and date. */
  readonly percent: string | null;
  readonly figureIds: readonly string[];
}

const empty = {
  numerator: null,
  atLeast: null,
  atMost: null,
  denominator: null,
  denominatorAsOf: null,
  asOf: null,
  exact: null,
  percent: null,
  figureIds: [],
};

/** The verdict on one promise, in one period, over one base. */
export function evaluate(target: Promised, figures: readonly Figure[]): Evaluation {
  const { period, unit } = target;
  const share = unit === 'percent';
  const base = share && target.base?.value != null ? target.base : null;
  const isComparison = target.operator === null || isOneOf(target.operator);
  const usable = figures.filter((figure) => (figure.unit === 'percent') === (share && !isComparison));
  const total = period && isComparison && !target.isPart ? totalOf(usable, period, target.mayAdd) : null;
  const known = { ...empty, ...told(total, base) };
  const refused = (code: Evaluation['code'], reason: string): Evaluation => ({
    ...known,
    verdict: 'not_computable',
    code,
    reason,
  });

  if (target.isPart)
    return refused(
      'part_not_counted',
      `"${target.words}" counts only a part of the people; no published figure counts that part.`,
    );
  if (!period)
    return refused('period_not_said', 'The document names no years in which this is to be judged.');
  if (!isComparison) return direction(target.operator as 'rises' | 'falls', figures, period, share);
  if (target.value === null) return refused('number_not_said', 'The document names no number.');
  if (share && !target.hasNumerator)
    return refused(
      'numerator_missing',
      `Ratio not computable: no published figure counts the numerator of "${target.words}".`,
    );
  if (share && target.base === null)
    return refused('base_not_said', 'Ratio not computable: the document does not say of what.');
  if (share && base === null)
    return refused('base_not_supplied', `Ratio not computable: base of ${target.base!.of} not supplied.`);
  const readings = readingsOf(target);
  if (readings.length === 0)
    return refused(
      'operator_not_said',
      'The words ("about", "nearly") name no point at which the promise is met.',
    );
  if (!total) return refused('no_figure', 'No published figure lies in the period.');

  const mark = share
    ? times(
        fromDecimal(target.value),
        rational(fromDecimal(base!.value!).n, fromDecimal(base!.value!).d * 100n),
      )
    : fromDecimal(target.value);
  const answers = new Set(readings.map((reading) => holds[reading](total.interval, mark)));
  if (answers.size > 1)
    return refused(
      'operator_not_said',
      'The figure is beyond the number promised, and the words do not say whether more also meets it.',
    );
  const [verdict] = answers as Set<Compared>;
  return verdict === 'bound'
    ? { ...known, verdict, code: 'only_a_bound', reason: boundReason(total) }
    : { ...known, verdict: verdict!, code: 'compared', reason: comparedReason(verdict!, target.operator) };
}

const isOneOf = (operator: Operator): operator is Comparison =>
  (comparisons as readonly string[]).includes(operator);

/**
 * The ways in which the words can be read. A bare number ("200 workers") may mean just so many or so many and better; a
 * verdict is given only where both readings agree.
 */
const readingsOf = ({ operator, qualifier, isLowerBetter }: Promised): Comparison[] => {
  if (operator !== null) return [operator as Comparison];
  return qualifier === 'exact' ? ['eq', isLowerBetter ? 'le' : 'ge'] : [];
};

const comparedReason = (verdict: Compared, operator: Operator | null) =>
  operator === null
    ? 'Just so many, or so many and better: the words do not say, and on either reading the answer is the same.'
    : `The figure was held against the number promised, exactly, with the operator ${signs[operator]}: ${verdict === 'met' ? 'it holds' : 'it does not hold'}.`;

const signs: Record<Operator, string> = {
  gt: '>',
  ge: '≥',
  eq: '=',
  le: '≤',
  lt: '<',
  rises: 'rises',
  falls: 'falls',
};

const boundReason = ({ isWhole, figures }: Total) => {
  if (!isWhole) return 'The figures cover only a part of the period: they prove no more than a lower bound.';
  if (figures.some((f) => f.qualifier !== 'exact'))
    return 'The source gives no exact figure (a range, "about", "over", "nearly" or "at least"), and what it allows lies on both sides of the number promised.';
  return 'Published figures contradict each other, and they lie on both sides of the number promised.';
};

function told(total: Total | null, base: Base | null): Partial<Evaluation> {
  const denominator = base && { denominator: base.value, denominatorAsOf: base.asOf };
  if (!total) return { ...denominator };
  const { interval, figures } = total;
  const value = isExact(interval) ? interval.low : null;
  const share = value && base?.value ? ratio(value, fromDecimal(base.value)) : null;
  const days = figures.flatMap((figure) => figure.asOf ?? figure.periodEnd ?? []).sort();
  return {
    ...denominator,
    ...endsOf(interval),
    numerator: value && exactDecimal(value),
    exact: base ? share && toFraction(share) : value && toFraction(value),
    percent: share && percent(share, 2),
    asOf: days.at(-1) ?? null,
    figureIds: figures.map((figure) => figure.id),
  };
}

const endsOf = ({ low, high }: Interval) => ({
  atLeast: low && exactDecimal(low),
  atMost: high && exactDecimal(high),
});

/** A promise of direction needs the last exact figure before the period and the last one in it. */
function direction(
  operator: 'rises' | 'falls',
  figures: readonly Figure[],
  period: Period,
  share: boolean,
): Evaluation {
  const dated = figures
    .filter((figure) => figure.qualifier === 'exact' && figure.unit !== 'percent')
    .flatMap((figure) => {
      const own = periodOf(figure);
      return own ? [{ figure, ...own }] : [];
    })
    .sort((a, b) => (a.until < b.until ? -1 : 1));
  const within = dated.findLast((d) => d.from >= period.from && d.until <= period.until);
  const before =
    within &&
    dated.findLast((d) => d.until <= period.from && d.figure.periodType === within.figure.periodType);
  if (share || !within || !before)
    return {
      ...empty,
      verdict: 'not_computable',
      code: 'two_figures_needed',
      reason: share
        ? 'The document promises a direction without a number. It takes two shares, before the period and in it, each with numerator and denominator; they are not on record.'
        : 'The document promises a direction without a number. It takes two exact figures of the same kind, before the period and in it; they are not on record.',
    };
  const moved = compare(fromDecimal(within.figure.value), fromDecimal(before.figure.value));
  const verdict = (operator === 'rises' ? moved > 0 : moved < 0) ? 'met' : 'not_met';
  return {
    ...empty,
    numerator: within.figure.value,
    atLeast: within.figure.value,
    atMost: within.figure.value,
    exact: toFraction(fromDecimal(within.figure.value)),
    asOf: within.figure.asOf ?? within.figure.periodEnd,
    figureIds: [before.figure.id, within.figure.id],
    verdict,
    code: 'compared',
    reason: `From ${before.figure.value} to ${within.figure.value}: it ${moved > 0 ? 'rose' : moved < 0 ? 'fell' : 'stayed as it was'}.`,
  };
}
