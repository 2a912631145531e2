import { type CivilDate, isCivilDate } from '../ctx.ts';
import { type Problem, problem } from '../errors.ts';

/** A stretch has days of the calendar, and ends after it begins. */
export const stretchProblems = ({
  from,
  until,
}: {
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}): Problem[] => [
  ...(from === null || isCivilDate(from) ? [] : [problem('from', 'bad_day', { typed: from })]),
  ...(until === null || isCivilDate(until) ? [] : [problem('until', 'bad_day', { typed: until })]),
  ...(from !== null && until !== null && until <= from
    ? [problem('until', 'only_after', { since: from })]
    : []),
];

/** What is counted or measured of a territory is not less than nothing. */
export const measureProblems = ({ value }: { readonly value: string }): Problem[] =>
  /^\d+(\.\d+)?$/.test(value) ? [] : [problem('value', 'bad_decimal', { typed: value })];
