// Reporting periods as the state writes them: years, halves, quarters, months, in the civil calendar of Vietnam.
import { type CivilDate, dayAfter, endOfDay, firstDay, firstDayAfter } from '../dates.ts';
import { type Problem, problem } from '../errors.ts';

export interface PeriodAsked {
  /** `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
  readonly period: string;
}

const form = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** First and last day of a period; null when it is not written as one. */
export function daysOf(period: string): { first: CivilDate; last: CivilDate } | null {
  const parts = form.exec(period);
  if (!parts) return null;
  const [, year, half, quarter, month] = parts;
  const months = half ? 6 : quarter ? 3 : month ? 1 : 12;
  const from = half ? (Number(half) - 1) * 6 : quarter ? (Number(quarter) - 1) * 3 : Number(month ?? 1) - 1;
  const monthAt = (at: number) => `${year}-${String(at + 1).padStart(2, '0')}`;
  return {
    first: firstDay(monthAt(from)),
    last: dayAfter(firstDayAfter(monthAt(from + months - 1)), -1),
  };
}

export const roundProblems = ({ period }: PeriodAsked): Problem[] =>
  daysOf(period) === null ? [problem('period', 'bad_period')] : [];

interface Opened {
  readonly id: string;
  readonly period: string;
  readonly standing: string;
}
const isAlike = (standing: string, isExample: boolean) => (standing === 'example') === isExample;

/** The round of a period among those of one directive; facts and examples each have their own. */
export const openedFor = <R extends Opened>(
  rounds: readonly R[],
  period: string,
  isExample: boolean,
): R | undefined => rounds.find((r) => r.period === period && isAlike(r.standing, isExample));

/**
 * Id: `directive/period`. Where a fact and an example stand side by side, the later one says in its id which it is: a
 * period that was tried out is not taken.
 */
export function roundId(
  directiveId: string,
  period: string,
  isExample: boolean,
  opened: readonly Opened[],
): string {
  const hasTwin = openedFor(opened, period, !isExample) !== undefined;
  return `${directiveId}/${period}${hasTwin ? `~${isExample ? 'example' : 'fact'}` : ''}`;
}

/** A round opens the moment its period is over. */
export function roundFor(
  directiveId: string,
  period: string,
  isExample = false,
  opened: readonly Opened[] = [],
) {
  const days = daysOf(period)!;
  return {
    id: roundId(directiveId, period, isExample, opened),
    directiveId,
    period,
    periodStart: days.first,
    periodEnd: days.last,
    opensAt: endOfDay(days.last),
    revision: 1,
  };
}
