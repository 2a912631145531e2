import { expect, it } from 'vitest';
import { formatPeriod } from '../../web/lib/dates.ts';
import { periodExamples, periodIn } from '../../web/pages/app/reviews/period.ts';

it.each(['2026', '2026-H1', '2026-H2', '2026-Q3', '2026-07', '2026-12'])(
  'the period of a review is read by its name in both languages, and by its key: %s',
  (period) => {
    for (const typed of [period, ` ${period} `, formatPeriod(period, 'vi'), formatPeriod(period, 'en')])
      expect(periodIn(typed)).toBe(period);
    expect(periodIn(formatPeriod(period, 'vi').toUpperCase())).toBe(period);
  },
);

it('what names none stays as it was typed', () => {
  for (const typed of ['', '2026-Q9', 'quý V/2026', 'bao giờ cũng được']) expect(periodIn(typed)).toBe(typed);
  expect(periodExamples('2026', 'vi')).toBe('năm 2026, 6 tháng đầu năm 2026, quý III/2026, tháng 7/2026');
});
