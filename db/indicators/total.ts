// What happened in a period, as far as the published figures tell.

import { firstDay, firstDayAfter, yearOf } from '../dates.ts';
import { either, type Interval, intervalOf, noLess, type Qualifier, sum } from './interval.ts';
import { compare } from './rational.ts';

/** A published figure that is not broken down, as the evaluation needs it. */
export interface Figure {
  readonly id: string;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly series: string;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
}

/** Half-open: `until` is the first day that is no longer in it. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** The figure's own period; null where its source names no end, or no beginning. */
export const periodOf = ({ periodStart, periodEnd }: Figure): Period | null =>
  periodStart !== null && periodEnd !== null
    ? { from: firstDay(periodStart), until: firstDayAfter(periodEnd) }
    : null;

export const overlaps = (a: Period, b: Period): boolean => a.from < b.until && b.from < a.until;

interface Known extends Period {
  readonly figures: readonly Figure[];
  readonly interval: Interval;
}

export interface Total {
  readonly interval: Interval;
  readonly figures: readonly Figure[];
  /** Whether the figures are for the whole period; a part of it gives no more than a lower bound. */
  readonly isWhole: boolean;
}

/** Kinds of period that may stand one after another. A running total is never added to anything. */
const inARow = new Set(['month', 'quarter', 'half', 'year']);

/**
 * The total of a period: the figure for exactly that period; else, for a flow, figures of one series that follow each other
 * without gap or overlap; else, for a flow, a lower bound that figures inside the period prove. Null where nothing is known.
 */
export function totalOf(figures: readonly Figure[], period: Period, mayAdd: boolean): Total | null {
  const dated = figures.flatMap((figure) => {
    const own = periodOf(figure) ?? runningTotal(figure);
    return own ? [{ figure, ...own, isDated: periodOf(figure) !== null }] : [];
  });
  const exactly = dated.filter((d) => d.isDated && d.from === period.from && d.until === period.until);
  const first = merge(exactly);
  if (first) return { interval: first.interval, figures: first.figures, isWhole: true };
  if (!mayAdd) return null;

  const inside = dated.filter((d) => d.from >= period.from && d.until <= period.until);
  const byPeriod = Map.groupBy(
    inside.filter((d) => inARow.has(d.figure.periodType) && d.figure.series === 'flow'),
    (d) => `${d.from} ${d.until}`,
  );
  const steps = [...byPeriod.values()].map((same) => merge(same)!);
  const row = inOrder(steps, period);
  if (row) return { ...added(row), isWhole: true };

  const whole = [...Map.groupBy(inside, (d) => `${d.from} ${d.until} ${d.isDated}`).values()].map(
    (same) => merge(same)!,
  );
  const proofs = [...whole.map((step) => [step]), apart(steps)]
    .map(added)
    .filter(({ interval }) => interval.low !== null);
  const best = proofs.reduce<(typeof proofs)[number] | null>(
    (most, proof) => (most === null || compare(proof.interval.low!, most.interval.low!) > 0 ? proof : most),
    null,
  );
  return best && { interval: noLess(best.interval), figures: best.figures, isWhole: false };
}

/** "So far this year", without the day of the count: somewhere inside that year. */
const runningTotal = ({ periodType, periodStart, periodEnd }: Figure): Period | null =>
  periodType === 'ytd' && periodStart !== null && periodEnd === null
    ? { from: firstDay(periodStart), until: firstDayAfter(yearOf(periodStart)) }
    : null;

function merge(same: readonly ({ readonly figure: Figure } & Period)[]): Known | null {
  const [first, ...others] = same;
  if (!first) return null;
  return {
    from: first.from,
    until: first.until,
    figures: same.map(({ figure }) => figure),
    interval: others.reduce((all, { figure }) => either(all, intervalOf(figure)), intervalOf(first.figure)),
  };
}

const added = (steps: readonly Known[]): { interval: Interval; figures: Figure[] } => ({
  interval: steps.slice(1).reduce((all, step) => sum(all, step.interval), steps[0]?.interval ?? nothing),
  figures: steps.flatMap((step) => step.figures),
});
const nothing: Interval = { low: null, lowOpen: false, high: null, highOpen: false };

/** Steps that lead from the first day of the period to its last, the longest first; null where there is a gap. */
function inOrder(
  steps: readonly Known[],
  { from, until }: Period,
  deadEnds: Set<string> = new Set(),
): Known[] | null {
  if (from === until) return [];
  if (deadEnds.has(from)) return null;
  const next = steps
    .filter((s) => s.from === from && s.until <= until)
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  for (const step of next) {
    const rest = inOrder(steps, { from: step.until, until }, deadEnds);
    if (rest) return [step, ...rest];
  }
  deadEnds.add(from);
  return null;
}

/** Steps that do not overlap, taken greedily by the day they end: together they prove the sum of their lower ends. */
function apart(steps: readonly Known[]): Known[] {
  const chosen: Known[] = [];
  const proving = steps.filter((step) => step.interval.low !== null);
  for (const step of proving.sort((a, b) => (a.until < b.until ? -1 : 1)))
    if ((chosen.at(-1)?.until ?? '') <= step.from) chosen.push(step);
  return chosen;
}
