// Periods that are made of others. Pure.
import { dayAfter, yearOf } from '../dates.ts';

export const yearsPeriod = ({ from }: { readonly from: string }): string =>
  `${yearOf(from)}-01-01/${yearOf(from)}-12-31`;

/** Periods that are made of others, end to end. */
export function madeOf(periods: readonly string[]): (readonly [string, readonly string[]])[] {
  const found: (readonly [string, readonly string[]])[] = [];
  const all = periods.map((name) => {
    const [from = '', until = ''] = name.split('/');
    return { name, from, until };
  });
  for (const whole of all) {
    const inside = all.filter((p) => p !== whole && p.from >= whole.from && p.until <= whole.until);
    const walk = (day: string, row: readonly string[]): void => {
      if (row.length > 0 && day === dayAfter(whole.until)) found.push([whole.name, row]);
      else
        for (const next of inside)
          if (next.from === day && found.length < mostRows) walk(dayAfter(next.until), [...row, next.name]);
    };
    walk(whole.from, []);
  }
  return found;
}
/** Ways in which a year is made of its parts: more than months, quarters and halves ever make. */
const mostRows = 200;
