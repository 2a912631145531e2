// Which provinces have what on record: a list of links in reading order, laid out as tiles by CSS.
import { type Words, words } from '../i18n/words.ts';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { Sign } from './symbols.tsx';

export type TileState = keyof Words['provinces']['state'];

export interface Tile {
  readonly code: string;
  readonly name: Both;
  readonly row: number;
  readonly column: number;
  readonly state: TileState;
  readonly madeOf: readonly Both[];
  readonly reported: 'yes' | 'example' | 'no';
}

/** From north to south, and from west to east. */
const inReadingOrder = (tiles: readonly Tile[]): Tile[] =>
  [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);

export const madeOfWords = (madeOf: readonly Both[], language: Language): string => {
  const { unmerged, madeOf: made } = words[language].provinces;
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  return madeOf.length === 0
    ? unmerged
    : made(names.format(madeOf.map((name) => inLanguage(name, language).text)));
};

const reportWords = (tile: Tile, { provinces }: Words): string | null =>
  ({ yes: provinces.reported, example: provinces.reportedExample, no: null })[tile.reported];

export function render(tiles: readonly Tile[], language: Language) {
  const word = words[language];
  return (
    <ol class="tiles" aria-label={word.provinces.mapLabel}>
      {inReadingOrder(tiles).map((tile) => {
        const report = reportWords(tile, word);
        return (
          <li class={`r${tile.row} c${tile.column}`} key={tile.code}>
            <a class={`tile is-${tile.state}`} href={`#t${tile.code}`}>
              <span>
                <Sign name={tile.state} /> {report && <Sign name="report" />}
              </span>
              {inLanguage(tile.name, language).text}
              <span class="unseen">
                {'. '}
                {word.provinces.state[tile.state]}
                {'. '}
                {madeOfWords(tile.madeOf, language)}
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
  readonly code: string;
  readonly state: TileState;
  readonly reported: Tile['reported'];
}

/** The same facts, one row per province. */
export const toTable = (tiles: readonly Tile[]): TileRow[] =>
  tiles.map(({ code, state, reported }) => ({ code, state, reported }));
