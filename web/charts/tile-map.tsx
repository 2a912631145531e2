// Which provinces have what on record: a list of links in reading order, laid out as tiles by CSS.

import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { type Words, words } from '../words/words.ts';
import { type Drawing, drawing, path, rect, text } from './drawing.ts';
import { Sign } from './symbols.tsx';
import { inReadingOrder, placeClass } from './tiles.ts';

export type TileState = keyof Words['provinces']['state'];

export interface Tile {
  readonly code: string | null;
  readonly name: Both;
  readonly row: number;
  readonly column: number;
  readonly state: TileState;
  readonly madeOf: readonly Both[];
  readonly reported: 'yes' | 'example' | 'no';
}

export const madeOfWords = (madeOf: readonly Both[], language: Language): string => {
  const { unmerged, madeOf: made } = words[language].provinces;
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  return madeOf.length === 0
    ? unmerged
    : made(names.format(madeOf.map((name) => inLanguage(name, language).text)));
};

const reportWords = (tile: Tile, { provinces }: Words): string | null =>
  ({ yes: provinces.reported, example: provinces.reportedExample, no: null })[tile.reported];

/** Where a tile leads: to the table on the same page, or to a page of its own. */
type Leads = (tile: Tile) => string;
const toRow: Leads = ({ code }) => `#t${code}`;

export function render(tiles: readonly Tile[], language: Language, leads: Leads = toRow, label?: string) {
  const word = words[language];
  return (
    <ol class="tiles" aria-label={label ?? word.provinces.mapLabel}>
      {inReadingOrder(tiles).map((tile) => {
        const report = reportWords(tile, word);
        return (
          <li class={placeClass(tile)} key={tile.code}>
            <a class={`tile is-${tile.state}`} href={leads(tile)}>
              <span>
                <Sign name={tile.state} /> {report && <Sign name="report" />}
              </span>
              {inLanguage(tile.name, language).text}
              <span class="unseen">
                {'. '}
                {word.provinces.state[tile.state]}
                {/* A row of the same page says what it is made of. */}
                {leads !== toRow && `. ${madeOfWords(tile.madeOf, language)}`}
                {report && `. ${report}`}
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

export const countsByState = (tiles: readonly Tile[]): Record<TileState, number> => {
  const counts = { own: 0, predecessor: 0, cited: 0, related: 0, none: 0 };
  for (const { state } of tiles) counts[state]++;
  return counts;
};

/** One sentence: how many have an implementing document, whose, and for how many nothing was found. */
export function describe(tiles: readonly Tile[], language: Language): string {
  const n = countsByState(tiles);
  const number = (count: number) => formatDecimal(count, language);
  return words[language].provinces.describe({
    found: number(n.own + n.predecessor),
    all: number(tiles.length),
    own: number(n.own),
    predecessor: number(n.predecessor),
    related: number(n.related),
    none: number(n.none + n.cited),
  });
}

export interface TileRow {
  readonly code: string | null;
  readonly state: TileState;
  readonly reported: Tile['reported'];
}

/** The same facts, one row per province. */
export const toTable = (tiles: readonly Tile[]): TileRow[] =>
  tiles.map(({ code, state, reported }) => ({ code, state, reported }));

const paints: Readonly<
  Record<TileState, { readonly fill: string; readonly ink: string; readonly dashed?: true }>
> = {
  own: { fill: '#0f4c81', ink: '#ffffff' },
  predecessor: { fill: '#b4d2ea', ink: '#16202a' },
  cited: { fill: '#ffffff', ink: '#16202a' },
  related: { fill: '#ffffff', ink: '#16202a' },
  none: { fill: '#ffffff', ink: '#475563', dashed: true },
};
const reportShape = 'M2 0h6l3 3v9H2zM4.5 6h4M4.5 9h4';

/** The same tiles as a file of its own, its legend with counts beneath. */
export function svg(tiles: readonly Tile[], language: Language, title: string): Drawing {
  const { provinces } = words[language];
  const [width, height, top] = [104, 44, 34];
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const below = top + rows * height + 16;
  const counts = countsByState(tiles);
  const legend = (Object.keys(paints) as TileState[]).filter((state) => counts[state] > 0);
  const box = (x: number, y: number, w: number, h: number, state: TileState) =>
    rect(x, y, w, h, paints[state].fill, {
      stroke: paints[state].ink === '#ffffff' ? '#0f4c81' : '#475563',
      'stroke-dasharray': paints[state].dashed ? '4 3' : undefined,
    });
  return drawing(
    [5 * width + 16, below + legend.length * 22],
    { title, desc: describe(tiles, language) },
    [
      ...inReadingOrder(tiles).flatMap(({ row, column, state, name, reported }) => {
        const [x, y] = [8 + column * width, top + row * height];
        return [
          box(x + 2, y + 2, width - 4, height - 4, state),
          text(x + width / 2, y + 27, inLanguage(name, language).text, {
            fill: paints[state].ink,
            'text-anchor': 'middle',
            'font-size': 12,
          }),
          ...(reported === 'no'
            ? []
            : [
                path(reportShape, paints[state].ink, {
                  transform: `translate(${x + width - 20} ${y + 5})`,
                  'stroke-width': 1,
                }),
              ]),
        ];
      }),
      ...legend.flatMap((state, at) => [
        box(10, below + at * 22, 22, 16, state),
        text(
          40,
          below + at * 22 + 13,
          `${formatDecimal(counts[state], language)} · ${provinces.state[state]}`,
        ),
      ]),
    ],
    [provinces.islands],
  );
}
