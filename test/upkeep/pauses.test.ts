import { expect, it } from 'vitest';
import { pauseAfter } from '../../worker/local/upkeep.ts';

it('what is left is gone on with at once, what fails is tried again later and later, and else the quarter hour is waited for', () => {
  const quarter = 15 * 60_000;
  expect(pauseAfter({ hasMore: true }, 0)).toBeLessThan(1_000);
  expect(pauseAfter({ hasMore: false }, 0)).toBe(quarter);
  expect([1, 2, 3, 4].map((n) => pauseAfter('failed', n))).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(pauseAfter('failed', 30)).toBe(quarter);
});
