// What is found in a figure, as it follows the name of the figure; a whole sentence begins with a capital (db/errors.ts).
import type { FindingWords } from './rules.ts';

export const findingsEn: FindingWords = {
  value_missing: () => 'there is no figure. Give one, or declare that the blank is meant.',
  blank_and_value: () => 'there is a figure, so the blank cannot be meant.',
  parts_incomplete: () => 'give numerator and denominator together, or neither.',
  base_missing: () => 'say what the denominator counts, and as of which day.',
  unclear: ({ typed, either, or }) => `“${typed}” is read as ${or}. If it is ${either}, type ${either}.`,
  not_whole: ({ value }) => `${value} is not a whole number; this is counted one by one.`,
  below: ({ value, limit }) => `${value} is below the least that is possible (${limit}).`,
  above: ({ value, limit }) => `${value} is above the most that is possible (${limit}).`,
  denominator_zero: () => 'the denominator is 0, so there is no share.',
  part_above_whole: ({ numerator, denominator }) =>
    `the numerator, ${numerator}, is more than the denominator, ${denominator}; a part is not more than its whole.`,
  rate_differs: ({ value, numerator, denominator, rate }) =>
    `${value}% does not fit: ${numerator} of ${denominator} is ${rate}%.`,
  part_of: ({ value, total, of }) =>
    `${value} is more than ${total}, the figure of “${of}”, of which it is a part.`,
  sum_of: ({ value, parts }) => `${value} is not the sum of its parts (${parts}).`,
  change: ({ value, before, percent }) =>
    `${value} differs from last time (${before}) by more than ${percent}%.`,
  leap: ({ value, before, factor, isMore }) =>
    isMore
      ? `${value} is more than ${factor} times last time (${before}). Count the digits: there may be too many.`
      : `${value} is less than 1/${factor} of last time (${before}). Count the digits: some may be missing.`,
  together: ({ missing }) => `missing beside it: ${missing}.`,
};
