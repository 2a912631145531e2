// What a finding says in a sentence of the API, for people who read it without a page of their own.
import type { Finding, FindingCode, FindingFacts } from './rules.ts';

const sentences: Readonly<Record<FindingCode, (facts: FindingFacts) => string>> = {
  value_missing: () => 'Give a figure, or declare that the blank is meant.',
  blank_and_value: () => 'There is a figure here, so the blank cannot be meant.',
  parts_incomplete: () => 'Give numerator and denominator together, or neither.',
  base_missing: () => 'Say what the denominator counts, and as of when.',
  unclear: ({ typed, either, or, unit }) =>
    `${typed} is read as ${or} ${unit}; send ${either} if that is meant.`,
  not_whole: ({ value, unit }) => `${value} is not a whole number; ${unit} are counted one by one.`,
  below: ({ value, limit }) => `${value} is below ${limit}, the least that is possible.`,
  above: ({ value, limit }) => `${value} is above ${limit}, the most that is possible.`,
  denominator_zero: () => 'The denominator is 0: a share of nothing is no number.',
  part_above_whole: ({ numerator, denominator }) =>
    `The part, ${numerator}, is more than its whole, ${denominator}.`,
  rate_differs: ({ value, numerator, denominator, rate }) =>
    `${value} % is not ${numerator} of ${denominator}, which is ${rate} %.`,
  part_of: ({ value, total, of }) => `${value} is more than ${total}, the whole it is part of (${of}).`,
  sum_of: ({ value, parts = '' }) =>
    `${value} is not the sum of its parts (${parts.split(' ').join(' + ')}).`,
  change: ({ value, before, percent }) =>
    `${value} differs from the last published figure, ${before}, by more than ${percent} %.`,
  leap: ({ value, before, factor, isMore }) =>
    isMore
      ? `${value} is more than ${factor} times the last published figure, ${before}. Perhaps digits are too many.`
      : `${value} is less than 1/${factor} of the last published figure, ${before}. Perhaps digits are missing.`,
  together: ({ missing = '' }) =>
    `Given without ${missing.split(' ').join(', ')}; these are only understood together.`,
};

export const findingSentence = ({ code, facts }: Pick<Finding, 'code' | 'facts'>): string =>
  sentences[code](facts);
