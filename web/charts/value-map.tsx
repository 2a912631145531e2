// What each province's newest figure is: a list of links in reading order, laid out as tiles. A tile prints its number and year.

import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { type Drawing, drawing, rect, text } from './drawing.ts';
import type { Table } from './table.ts';
import { inReadingOrder, placeClass } from './tiles.ts';
import { chartWords } from './words.ts';

export interface ValueTile {
  readonly code: string | null;
  readonly name: Both;
  readonly row: number;
  readonly column: number;
  readonly href: string;
  /** `before`: only units merged into it have a figure, which is not its own. */
  readonly state: 'own' | 'before' | 'none';
  /** As it is printed, with the source's own word before it; null where it has none of its own. */
  readonly value: Both | null;
  readonly year: string | null;
  /** Announced before that year was over. */
  readonly isEarly: boolean;
}
type Data = readonly ValueTile[];

const number = ({ value }: ValueTile, language: Language): string =>
  value === null ? '' : inLanguage(value, language).text;

const yearOf = ({ year, isEarly }: ValueTile, language: Language): string =>
  isEarly ? chartWords[language].valueMap.unfinished(year ?? '') : (year ?? '');

const isHollow = ({ state, isEarly }: ValueTile): boolean => state !== 'own' || isEarly;

const classes = { own: 'is-predecessor', before: 'is-before', none: 'is-none' } as const;

export const render = (tiles: Data, language: Language) => (
  <div class="value-map">
    <p>{describe(tiles, language)}</p>
    <Tiles tiles={tiles} language={language} />
  </div>
);

export const Tiles = ({ tiles, language }: { tiles: Data; language: Language }) => (
  <ol class="tiles values" aria-label={chartWords[language].valueMap.title}>
    {inReadingOrder(tiles).map((tile) => (
      <li class={placeClass(tile)} key={tile.code}>
        <a
          class={`tile ${tile.state === 'own' && isHollow(tile) ? 'is-early' : classes[tile.state]}`}
          href={tile.href}
        >
          {inLanguage(tile.name, language).text}
          {tile.value === null ? (
            <span class="unseen">: {chartWords[language].valueMap.tile[tile.state]}</span>
          ) : (
            <>
              <b>{number(tile, language)}</b>
              <span>{yearOf(tile, language)}</span>
            </>
          )}
        </a>
      </li>
    ))}
  </ol>
);

export const countsOf = (tiles: Data): Record<ValueTile['state'], number> => {
  const counts = { own: 0, before: 0, none: 0 };
  for (const { state } of tiles) counts[state]++;
  return counts;
};

export function describe(tiles: Data, language: Language): string {
  const { own, before, none } = countsOf(tiles);
  const count = (n: number) => formatDecimal(n, language);
  return chartWords[language].valueMap.says({
    own: count(own),
    before: count(before),
    none: count(none),
    all: count(tiles.length),
  });
}

export function toTable(tiles: Data, language: Language): Table {
  const word = chartWords[language];
  const counts = countsOf(tiles);
  return {
    columns: [word.place, word.value, word.statusColumn],
    rows: inReadingOrder(tiles).map((tile) => [
      inLanguage(tile.name, language).text,
      tile.value === null ? '' : `${number(tile, language)} (${yearOf(tile, language)})`,
      word.valueMap.tile[tile.state],
    ]),
    totals: [
      [word.all, formatDecimal(tiles.length, language)],
      ...(['own', 'before', 'none'] as const).map(
        (state) => [word.valueMap.tile[state], formatDecimal(counts[state], language)] as const,
      ),
    ],
  };
}

export function svg(
  tiles: Data,
  language: Language,
  title: string = chartWords[language].valueMap.title,
): Drawing {
  const [width, height, top] = [100, 56, 60];
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const word = chartWords[language];
  return drawing([5 * width + 16, top + rows * height + 8], { title, desc: describe(tiles, language) }, [
    text(8, 42, `${word.valueMap.tile.own} / ${word.valueMap.tile.before} / ${word.valueMap.tile.none}`, {
      'font-size': 11,
    }),
    ...inReadingOrder(tiles).flatMap((tile) => {
      const [x, y] = [8 + tile.column * width, top + tile.row * height];
      const centred = { 'text-anchor': 'middle', 'font-size': 11 };
      return [
        rect(x + 1, y + 1, width - 2, height - 2, isHollow(tile) ? '#fff' : '#b4d2ea', {
          stroke: tile.state === 'none' ? '#c3ccd5' : '#0f4c81',
          'stroke-dasharray': tile.state === 'own' ? undefined : tile.state === 'before' ? '1 3' : '5 3',
        }),
        text(x + width / 2, y + 18, inLanguage(tile.name, language).text, centred),
        ...(tile.value === null
          ? []
          : [
              text(x + width / 2, y + 34, number(tile, language), { ...centred, 'font-weight': 700 }),
              text(x + width / 2, y + 49, yearOf(tile, language), centred),
            ]),
      ];
    }),
  ]);
}
