// A year at pages alone, and its balance sheet. `npm run year` plays it at length: six provinces more, and a third round.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { differences, type Said } from '../scenario/counted.ts';
import { balance } from '../year/balance.ts';
import { play, Year } from '../year/story.ts';

let year: Year;
let all: Said[];
beforeAll(async () => {
  year = await Year.begin(process.env.YEAR === 'long');
  await play(year);
  all = await balance(year);
}, 1_200_000);
afterAll(() => year?.end());

it('is played at pages alone, half of it without scripts, and no page of it shuts anybody out', () => {
  console.info(`${year.house.shown} pages shown, of ${year.house.looked.size} kinds.`);
  expect(year.house.complaints).toEqual([]);
  expect(year.house.looked.size).toBeGreaterThan(50);
});

it('what the pages say of it is what the bare rows come to', () => {
  console.info(`${all.length} counts of ${new Set(all.map(({ meaning }) => meaning)).size} meanings.`);
  expect(differences(all)).toEqual([]);
});

it('everything happened that the year is about', () => {
  const rows = new Map(
    all.filter(({ where }) => where === 'rows').map(({ meaning, count }) => [meaning, count]),
  );
  for (const meaning of [
    ...['overdue', 'reports: onTime', 'reports: late', 'letters at DRAFTED', 'letters at PROMISE_KEPT'],
    ...['letters at PROMISE_BROKEN', 'corrections', 'published findings', 'published recommendations'],
    `review of 2026-Q1, reports: due`,
  ])
    expect([meaning, rows.get(meaning)]).toEqual([meaning, expect.toSatisfy((count) => Number(count) > 0)]);
});
