// What figures are broken down into is said in the language of the page.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { breakdownSaid } from '../../web/words/breakdowns.ts';

interface Row {
  readonly dimension?: Readonly<Record<string, string>>;
}
const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../db/seed/observations.json', import.meta.url), 'utf8'),
);
const firms = [
  'Hoang Viet',
  'Colecto',
  'An Thai',
  'Vietnam Hoa Binh',
  'Kim Minh',
  'Hung Vuong',
  'Hoang Minh',
];

it('every part of a figure has Vietnamese words, but for names', () => {
  const parts = rows.flatMap(({ dimension = {} }) =>
    Object.entries(dimension).filter(([kind]) => kind !== 'district' || /city/.test(dimension.district!)),
  );
  expect(parts.length).toBeGreaterThan(80);
  const english = parts
    .map(([, part]) => part)
    .filter((part) => breakdownSaid(part, 'vi') === part && ![...firms, 'T&G', 'Khmer'].includes(part));
  expect([...new Set(english)]).toEqual([]);
  expect(breakdownSaid('former Yên Bái', 'vi')).toBe('địa bàn Yên Bái cũ');
  expect(breakdownSaid('seasonal work, Jeongeup', 'en')).toBe('seasonal work, Jeongeup');
});
