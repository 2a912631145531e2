// The year in short; the long form is `npm run year`.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { play, Year } from '../year/story.ts';

let year: Year;
beforeAll(async () => {
  year = await Year.begin();
  await play(year);
}, 600_000);
afterAll(() => year?.end());

it('is played at pages alone, half of it without scripts, and no page of it shuts anybody out', () => {
  console.info(`${year.house.shown} pages, ${year.house.looked.size} kinds of them.`);
  expect(year.house.complaints).toEqual([]);
});
