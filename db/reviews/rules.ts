// When a review may be frozen.
import type { CivilDate } from '../ctx.ts';
import type { Problem } from '../errors.ts';
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
  if (days === null)
    return [{ path: 'period', message: 'Write a period as 2026, 2026-H1, 2026-Q3 or 2026-07.' }];
  if (asked.knownOn >= today)
    return [
      {
        path: 'knownOn',
        message: 'Name a day that is over: until midnight the ledger may still say more about today.',
      },
    ];
  if (asked.knownOn < days.first)
    return [
      { path: 'knownOn', message: 'On this day the period had not begun; there is nothing to review.' },
    ];
  return [];
}

/** Of a day on which the ledger did not hold the directive nothing can be said; `since`: the first one of which it can. */
export const notYetRecorded = (since: CivilDate): Problem => ({
  path: 'knownOn',
  message: `On this day the ledger did not hold the directive yet. It has since ${since}: a review can be frozen as of that day or a later one, once the day is over.`,
});
