import { readdirSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import * as tileMap from '../../web/charts/tile-map.tsx';
import * as yearBars from '../../web/charts/year-bars.tsx';

const folder = new URL('../../web/charts/', import.meta.url);
const charts: [file: string, chart: Record<string, unknown>][] = await Promise.all(
  readdirSync(folder).map(
    async (file): Promise<[string, Record<string, unknown>]> => [
      file,
      await import(new URL(file, folder).pathname),
    ],
  ),
);

it('every picture can also be said and read as a table', () => {
  const pictures = charts.filter(([, chart]) => 'render' in chart);
  expect(pictures.length).toBeGreaterThanOrEqual(2);
  for (const [file, chart] of pictures)
    expect([typeof chart.render, typeof chart.describe, typeof chart.toTable], file).toEqual([
      'function',
      'function',
      'function',
    ]);
});

const tile = (code: string, row: number, column: number, over: Partial<tileMap.Tile> = {}): tileMap.Tile => ({
  code,
  name: { vi: `Tỉnh ${code}`, en: `Province ${code}` },
  row,
  column,
  state: 'none',
  madeOf: [],
  reported: 'no',
  ...over,
});

describe('the tile map', () => {
  const tiles = [
    tile('03', 1, 0, { state: 'related' }),
    tile('02', 0, 3, {
      state: 'predecessor',
      madeOf: [
        { vi: 'A', en: 'A' },
        { vi: 'B', en: 'B' },
      ],
    }),
    tile('01', 0, 1, { state: 'own', reported: 'example' }),
    tile('04', 2, 0),
  ];
  const html = renderToString(tileMap.render(tiles, 'vi'));

  it('reads from north to south and from west to east', () => {
    expect([...html.matchAll(/href="#t(\d+)"/g)].map(([, code]) => code)).toEqual(['01', '02', '03', '04']);
  });
  it('places by class and tells each state in words', () => {
    expect(html).toContain('<li class="r0 c1">');
    expect(html).not.toContain('style=');
    const state = 'Có văn bản thực hiện của đơn vị trước sáp nhập';
    expect(html).toContain(state);
    // What it is made of stands in the row that it leads to; a tile that leads away says it itself.
    expect(html).not.toContain('Hợp thành từ');
    const away = renderToString(tileMap.render(tiles, 'vi', ({ code }) => `/vi/tinh/${code}`));
    expect(away).toContain(`${state}. Hợp thành từ A và B`);
    expect(html).toContain('Có báo cáo ví dụ (không tính)');
  });
  it('says in one sentence the numbers that the picture shows', () => {
    expect(tileMap.describe(tiles, 'en')).toBe(
      '2 of 4 provinces and cities have a document implementing the Directive in the sources read: 1 of their own, 1 of a unit merged into them; 1 have only a related policy or target; for 1 nothing was found in the sources.',
    );
    const shown = (state: string) => [...html.matchAll(new RegExp(`tile is-${state}"`, 'g'))].length;
    for (const [state, count] of Object.entries(tileMap.countsByState(tiles)))
      expect(shown(state)).toBe(count);
  });
  it('is the same as a table', () => {
    const table = tileMap.toTable(tiles);
    expect(table).toHaveLength(tiles.length);
    for (const row of table) expect(html).toMatch(new RegExp(`tile is-${row.state}" href="#t${row.code}"`));
  });
});

const value = (number: string, over: Partial<yearBars.YearValue> = {}): yearBars.YearValue => ({
  value: number,
  high: null,
  qualifier: 'EXACT',
  isRecalled: false,
  earlyOn: null,
  ...over,
});

describe('the years', () => {
  const years: yearBars.Year[] = [
    { year: '2025', actual: [value('144345', { earlyOn: '2025-12-26' })], plan: [value('130000')] },
    {
      year: '2024',
      actual: [value('1500'), value('1600', { qualifier: 'OVER' })],
      plan: [value('1200', { high: '1300', qualifier: 'RANGE' })],
    },
    { year: '2023', actual: [], plan: [value('100')] },
  ];
  const html = renderToString(yearBars.render(years));

  it('draws each number at exactly its own length, on one scale', () => {
    expect([...html.matchAll(/width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '144345',
      '1500',
      '1600',
    ]);
    expect(new Set([...html.matchAll(/viewBox="([^"]+)"/g)].map(([, box]) => box))).toEqual(
      new Set(['0 0 144345 10']),
    );
    expect(html).toContain('M130000 0v10');
    expect(html).toContain('M1200 0v10');
    expect(html).toContain('M1300 0v10');
  });
  it('fills a bar only for an exact number of a year that was over', () => {
    expect([...html.matchAll(/class="(full|hollow)"/g)].map(([, kind]) => kind)).toEqual([
      'hollow',
      'full',
      'hollow',
    ]);
  });
  it('never lets an early number be said without its date', () => {
    expect(yearBars.describe(years, 'vi')).toBe(
      'Năm 2025: 144.345 người theo công bố ngày 26/12/2025, khi năm chưa hết; kế hoạch 130.000.',
    );
  });
  it('says contradictory numbers side by side', () => {
    expect(yearBars.describe(years.slice(1), 'en')).toBe(
      '2024: 1,500 or over 1,600 persons; plan 1,200–1,300.',
    );
  });
  it('skips years without a number, and says nothing when there is none', () => {
    expect(yearBars.describe(years.slice(2), 'vi')).toBe('');
    expect(yearBars.toTable(years.slice(2), 'vi')).toEqual([{ year: '2023', actual: [], plan: ['100'] }]);
  });
  it('has the same numbers in the table as in the picture', () => {
    const inTable = yearBars.toTable(years, 'vi').flatMap(({ actual }) => actual);
    const drawn = [...html.matchAll(/width="(\d+)"/g)].map(([, width]) => width);
    expect(inTable.map((text) => text.replace(/\D/g, ''))).toEqual(drawn);
  });
});
