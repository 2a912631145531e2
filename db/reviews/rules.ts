// When a review may be frozen.
import type { CivilDate } from '../ctx.ts';
import { type Problem, problem } from '../errors.ts';
import { daysOf } from '../rounds/rules.ts';

export interface ReviewAsked {
  /** Symbol of the directive. */
  readonly directive: string;
  readonly period: string;
  readonly knownOn: CivilDate;
}

/** Only a day that is over stays as it is: a pack frozen over it says the same whenever it is frozen. */
export function reviewProblems(asked: ReviewAsked, today: CivilDate): Problem[] {
  const days = daysOf(asked.period);
  if (days === null) return [problem('period', 'bad_period')];
  if (asked.knownOn >= today) return [problem('knownOn', 'day_not_over')];
  if (asked.knownOn < days.first) return [problem('knownOn', 'before_period')];
  return [];
}

/** Of a day on which the ledger did not hold the directive nothing can be said; `since`: the first one of which it can. */
export const notYetRecorded = (since: CivilDate): Problem => problem('knownOn', 'not_held_yet', { since });
