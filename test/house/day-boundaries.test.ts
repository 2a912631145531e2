// Where one day ends and the next begins: in Hà Nội at 17:00 in Greenwich, also at New Year, at the end of a month and on a leap day.
import { describe, expect, it } from 'vitest';
import {
  civilDate,
  dayAfter,
  dayInLetters,
  endOfDay,
  firstDayAfter,
  formatMoment,
  formatPeriod,
  isPartialDay,
  lastDay,
} from '../../db/dates.ts';
import { toCsv } from '../../web/downloads/table.ts';
import { serialOf, serialOfMoment } from '../../web/workbook/days.ts';

describe.each([
  ['2026-10-15', '2026-10-16'],
  ['2026-12-31', '2027-01-01'],
  ['2026-02-28', '2026-03-01'],
  ['2028-02-28', '2028-02-29'],
  ['2028-02-29', '2028-03-01'],
  ['2026-11-30', '2026-12-01'],
])('between %s and %s', (day, next) => {
  const end = `${day}T17:00:00.000Z`;
  it('the day ends at 17:00 in Greenwich, and not a millisecond earlier', () => {
    expect(endOfDay(day)).toBe(end);
    expect(civilDate(`${day}T16:59:59.999Z`)).toBe(day);
    expect(civilDate(end)).toBe(next);
    expect(dayAfter(day)).toBe(next);
    expect(firstDayAfter(day)).toBe(next);
  });
  it('a deadline that ends it is shown as that day, everywhere and never as the next', () => {
    expect(lastDay(end)).toBe(day);
    expect(lastDay(endOfDay(day))).toBe(day);
    const column = { key: 'due_on', label: { vi: 'Hạn', en: 'Due' }, type: 'deadline' as const };
    expect(toCsv({ columns: [column], rows: [{ due_on: end }] } as never)).toBe(`due_on\n${day}\n`);
    // An extension may end within a day: that day is the last one too.
    expect(lastDay(`${day}T17:00:00.001Z`)).toBe(next);
    expect(lastDay(`${day}T16:59:59.999Z`)).toBe(day);
  });
  it('a moment is told by the clock in Hà Nội', () => {
    expect(formatMoment(`${day}T16:59:59.999Z`)).toBe(`23:59 ${day.split('-').reverse().join('/')}`);
    expect(formatMoment(end)).toBe(`00:00 ${next.split('-').reverse().join('/')}`);
    expect(Number(serialOfMoment(end))).toBe(serialOf(next));
    expect(Math.floor(Number(serialOfMoment(`${day}T16:59:59.999Z`)))).toBe(serialOf(day));
  });
});

it('what was published at 06:33 in Hà Nội is of that day', () => {
  expect(civilDate('2026-11-28T23:33:51.360Z')).toBe('2026-11-29');
});

it('days as precise as known are told from what is none', () => {
  for (const known of ['2026', '2026-11', '2026-11-29', '2028-02-29']) expect(isPartialDay(known)).toBe(true);
  for (const none of ['2026-13', '2026-02-30', '2026-1', '2026-Q3', '', '26', '2026-11-29T00:00:00Z'])
    expect(isPartialDay(none)).toBe(false);
});

it('a period that is one day is named by it in words', () => {
  expect(formatPeriod('2027-03-31', 'vi')).toBe('việc một lần, hạn 31/03/2027');
  expect(formatPeriod('2027-03-31', 'en')).toBe('once, due 31/03/2027');
});

it('letters write a day without leading zeros, in each language', () => {
  expect(dayInLetters('2026-12-05', 'vi')).toBe('5/12/2026');
  expect(dayInLetters('2026-12-05', 'en')).toBe('5 December 2026');
});
