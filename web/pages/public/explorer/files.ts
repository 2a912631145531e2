// What a reader chose, as files: a row for each published figure and each plan of it, and the picture alone.
import * as lineChart from '../../../charts/line.tsx';
import * as multiples from '../../../charts/multiples.tsx';
import * as ranking from '../../../charts/ranking.tsx';
import * as valueMap from '../../../charts/value-map.tsx';
import { type ColumnOf, coded, column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import type { FigureExplorerAnswer } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';
import { blanks, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import {
  choicesOf,
  chosenIn,
  type Explored,
  type Indicator,
  lineOf,
  multiplesOf,
  rankingOf,
  seriesOf,
  tilesFor,
  yearOf,
} from './facts.ts';
import { explorerWords } from './words.ts';

const { vi, en } = indicatorWords;
interface Row {
  readonly indicator: Indicator;
  readonly figure: Explored;
  readonly citation: string;
}
const columns: readonly ColumnOf<Row>[] = [
  column('indicator', vi.csv.indicator, en.csv.indicator, ({ indicator }) => indicator.code),
  column('unit', vi.csv.unit, en.csv.unit, ({ figure }) => figure.unit),
  column('place_code', vi.csv.placeCode, en.csv.placeCode, ({ figure }) => figure.territory.code),
  column('place_vi', vi.csv.place, en.csv.place, ({ figure }) => figure.territory.nameVi),
  column('place_until', vi.csv.placeUntil, en.csv.placeUntil, ({ figure }) => figure.territory.until, 'day'),
  column('year', explorerWords.vi.year, explorerWords.en.year, ({ figure }) => yearOf(figure)),
  column('kind', vi.csv.kind, en.csv.kind, ({ figure }) => figure.kind, coded('ObservationKind')),
  column('early_on', vi.csv.earlyOn, en.csv.earlyOn, ({ figure }) => earlyOn(figure), 'partialDay'),
  column(
    'qualifier',
    vi.csv.qualifier,
    en.csv.qualifier,
    ({ figure }) => figure.qualifier,
    coded('Qualifier'),
  ),
  column('value', vi.csv.value, en.csv.value, ({ figure }) => figure.value, 'decimal'),
  column('value_high', vi.csv.high, en.csv.high, ({ figure }) => figure.valueHigh, 'decimal'),
  column('standing', vi.csv.standing, en.csv.standing, ({ figure }) => figure.standing, coded('Standing')),
  column('status', vi.csv.status, en.csv.status, ({ figure }) => figure.confidence, coded('Confidence')),
  column(
    'source',
    vi.csv.source,
    en.csv.source,
    ({ figure: { source } }) => source.url ?? source.symbol ?? source.publisher,
  ),
  column('citation', vi.csv.citation, en.csv.citation, ({ citation }) => citation),
];

/** Counts and plans of the places and years that are shown; those that are drawn, and those that are not. */
function tableOf(answer: FigureExplorerAnswer, shown: Shown): Table | null {
  const { indicator } = answer;
  if (!indicator) return null;
  const choices = choicesOf(answer);
  const chosen = chosenIn(shown.address, choices);
  const planned = { ...indicator, years: indicator.plans };
  const figures = [indicator, planned].flatMap((of) =>
    seriesOf(of, chosen, choices).flatMap((series) => series.figures),
  );
  return {
    metadata: metadataOf(
      shown,
      `kham-pha-${indicator.slug}`,
      { vi: indicator.nameVi, en: indicator.nameEn },
      [{ vi: explorerWords.vi.notes, en: explorerWords.en.notes }, blanks],
    ),
    columns,
    rows: rowsOf(
      columns,
      figures.map((figure) => ({
        indicator,
        figure,
        citation: figure.citationId
          ? `${shown.origin}/c/${figure.citationId}`
          : pageAddress(shown, 'vi', `/chi-bao/${indicator.slug}`),
      })),
    ),
  };
}

/** What is chosen, drawn; nothing where it is a table or there is no figure of it. */
function pictureOf(answer: FigureExplorerAnswer, shown: Shown): { body: string } | null {
  const { indicator } = answer;
  if (!indicator) return null;
  const { language } = shown;
  const choices = choicesOf(answer);
  const chosen = chosenIn(shown.address, choices);
  const series = seriesOf(indicator, chosen, choices);
  if (series.length === 0 || chosen.as === 'bang') return null;
  const pictured = { indicator, series, language };
  const of = {
    unit: indicator.unit,
    publishers: series.flatMap(({ figures }) => figures.flatMap(({ source }) => source.publisher ?? [])),
  };
  switch (chosen.as) {
    case 'duong': {
      const line = lineOf(pictured, chosen);
      return pictureFile(
        line ? lineChart.svg(line.line, language) : multiples.svg(multiplesOf(pictured), language),
        shown,
        of,
      );
    }
    case 'cot':
      return pictureFile(ranking.svg(rankingOf(pictured), language), shown, of);
    case 'ban-do': {
      const tiles = tilesFor(answer, chosen, language);
      const name = inLanguage(nameOf(indicator), language).text;
      return tiles && pictureFile(valueMap.svg(tiles, language, name), shown, of);
    }
  }
}

export const explorerFiles: NonNullable<PublicPage<FigureExplorerAnswer>['renditions']> = {
  ...tableFiles(tableOf),
  svg: pictureOf,
  // The same drawing in points, for whoever shows no drawings.
  png: pictureOf,
};
