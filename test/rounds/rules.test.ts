import { expect, it } from 'vitest';
import { daysOf, roundFor } from '../../db/rounds/rules.ts';

it.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-H1', '2026-01-01', '2026-06-30'],
  ['2026-H2', '2026-07-01', '2026-12-31'],
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
])('%s runs from %s to %s', (period, first, last) => {
  expect(daysOf(period)).toEqual({ first, last });
});

it.each(['2026-Q5', '2026-H3', '2026-13', '2026-Q', 'Q3/2026', '26', '2026-1', ''])(
  '"%s" is not a period',
  (text) => {
    expect(daysOf(text)).toBeNull();
  },
);

it('a round opens when its period is over in Vietnam, and has no due instant', () => {
  expect(roundFor('CT-20', '2026-Q3')).toMatchObject({
    id: 'CT-20/2026-Q3',
    opensAt: '2026-09-30T17:00:00.000Z',
  });
  expect(roundFor('CT-20', '2026-Q3')).not.toHaveProperty('dueAt');
});
