// What is said of parts that cannot stand beside their total.
import { en } from '../words.en.ts';

const lists: Readonly<Record<string, string>> = en.BreakdownList;
const listSaid = (list: string): string => lists[list.toUpperCase()] ?? list;

export const partsEn = {
  cell_would_show: ({ indicator }: { readonly indicator: string }) =>
    `${indicator}: from what is public anybody could work out a small count that an act orders withheld; nothing in this report can hide it any more. The threshold is ordered anew, or it is not published.`,
  threshold_in_the_past: 'It holds from today at the earliest: what was published before is known and stays.',
  threshold_too_low: ({ least }: { readonly least: string }) =>
    `A threshold is ${least} at least, because below that the sign itself would say the number; zero ends it.`,
  part_of_nothing: 'A part says what it is of: a market, a sex, a group. What has no code is the total.',
  unknown_part: ({ part }: { readonly part: string }) =>
    `There is no code "${part}" to break a figure down by.`,
  part_not_asked: ({ part }: { readonly part: string }) =>
    `This indicator is not broken down that way: "${part}".`,
  part_of_one_list_twice: ({ part }: { readonly part: string }) =>
    `A part has one code of each list at most: ${part}.`,
  part_twice: ({ part }: { readonly part: string }) => `This part stands here twice: ${part}.`,
  part_below_zero: ({ part }: { readonly part: string }) => `A count is not negative: ${part}.`,
  part_not_counted: ({ part }: { readonly part: string }) =>
    `What is counted one by one is a whole number: ${part}.`,
  part_above_total: ({
    part,
    value,
    total,
  }: {
    readonly part: string;
    readonly value: string;
    readonly total: string;
  }) => `The part ${part} (${value}) is more than its total (${total}).`,
  parts_above_total: ({
    list,
    sum,
    total,
  }: {
    readonly list: string;
    readonly sum: string;
    readonly total: string;
  }) => `The parts by ${listSaid(list)} come to ${sum}, which is more than their total (${total}).`,
  parts_below_total: ({
    list,
    sum,
    total,
  }: {
    readonly list: string;
    readonly sum: string;
    readonly total: string;
  }) => `The parts by ${listSaid(list)} are all there are and come to ${sum}, but their total is ${total}.`,
};
