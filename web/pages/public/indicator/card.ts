// What a link to an indicator shows: its number with whose it is, and its years or its provinces.
import { type Drawing, drawing, rect } from '../../../charts/drawing.ts';
import * as lineChart from '../../../charts/line.tsx';
import * as valueMap from '../../../charts/value-map.tsx';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import type { IndicatorPageAnswer } from '../../answers.ts';
import {
  breakdownWords,
  earlyWords,
  numberWords,
  periodWords,
  placeWords,
  unitWords,
} from '../said/figure-said.tsx';
import { type Card, cardFile } from '../shell/card.ts';
import type { Shown } from '../shell/page.ts';
import { openPageWords } from '../shell/words.ts';
import { headlineOf, placeIn, tilesOf, trendOf } from './facts.ts';

export function indicatorCard(
  { indicator, territories }: IndicatorPageAnswer,
  shown: Shown,
): { body: string } | null {
  if (!indicator) return null;
  const { language, address } = shown;
  const word = indicatorWords[language];
  const place = placeIn(address.tinh);
  const headline = headlineOf(indicator);
  const trend = trendOf(indicator, place ?? 'viet-nam', language);
  const tiles = tilesOf(indicator, territories.nodes, language);
  const named = { kicker: word.index.title, title: inLanguage(nameOf(indicator), language).text };
  // No figure is of the whole country: no province's number may stand for all.
  if (place === null && indicator.latest.nodes.length === 0 && tiles !== null) {
    const publishers = tiles.flatMap(({ publisher }) => publisher ?? []);
    return cardFile(
      {
        ...named,
        lines: [valueMap.describe(tiles, language)],
        picture: whereOf(tiles),
        figures: { unit: indicator.unit, publishers },
      },
      shown,
    );
  }
  if (!headline) return cardFile({ ...named, lines: [word.noFigure] }, shown);
  const publisher = headline.source.publisher ?? headline.source.symbol ?? openPageWords[language].noSource;
  const level: Card['level'] = {
    number: numberWords(headline, headline.unit, language),
    unit: headline.unit === 'percent' ? '' : unitWords(headline.unit, language),
    of: [
      placeWords(headline.territory, language),
      periodWords(headline, language),
      breakdownWords(headline, language),
      earlyWords(headline, language),
    ]
      .filter(Boolean)
      .join(', '),
  };
  return cardFile(
    {
      ...named,
      level,
      picture: trend ? lineChart.svg(trend.line, language) : undefined,
      figures: { unit: headline.unit, publishers: [publisher, ...(trend?.publishers ?? [])] },
    },
    shown,
  );
}

/** Where there is a figure: the map without its words, which are too small in a preview. */
const whereOf = (tiles: readonly valueMap.ValueTile[]): Drawing => {
  const [side, gap, top] = [40, 4, 24];
  const end = (at: (tile: valueMap.ValueTile) => number) => (Math.max(...tiles.map(at)) + 1) * side;
  return drawing(
    [end(({ column }) => column), top + end(({ row }) => row)],
    { title: '', desc: '' },
    tiles.map(({ row, column, state }) =>
      rect(column * side, top + row * side, side - gap, side - gap, fills[state], {
        stroke: state === 'own' ? undefined : '#c3ccd5',
      }),
    ),
  );
};
const fills = { own: '#0f4c81', before: '#b4d2ea', none: '#ffffff' } as const;
