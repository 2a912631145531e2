// Which places are silent or late: links in reading order from north to south, laid out as tiles by CSS.

import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { cell, type Drawing, drawing } from './drawing.ts';
import { countedTotals, countedWords, Legend, StatusSign } from './legend.tsx';
import { cellClass, countStatuses, fullWords, type Status, type Verified } from './status.ts';
import type { Table } from './table.ts';
import { inReadingOrder, placeClass } from './tiles.ts';
import { chartWords } from './words.ts';

export interface StatusTile {
  readonly code: string | null;
  readonly name: Both;
  readonly row: number;
  readonly column: number;
  readonly status: Status;
  readonly verified: Verified;
  readonly href: string;
}
type Data = readonly StatusTile[];

const counted = (tiles: Data) => countStatuses(tiles.map(({ status }) => status));

export const render = (tiles: Data, language: Language) => (
  <div class="status-map">
    <p>
      {chartWords[language].place}: <b>{formatDecimal(tiles.length, language)}</b>
    </p>
    <Legend counts={counted(tiles)} language={language} />
    <ol class="tiles" aria-label={chartWords[language].mapTitle}>
      {inReadingOrder(tiles).map(({ code, name, row, column, status, verified, href }) => (
        <li class={placeClass({ row, column })} key={code}>
          <a class={`tile ${cellClass(status, verified)}`} href={href}>
            <StatusSign status={status} />
            <span>{inLanguage(name, language).text}</span>
            <span class="unseen">: {fullWords(status, verified, language)}</span>
          </a>
        </li>
      ))}
    </ol>
  </div>
);

export const describe = (tiles: Data, language: Language): string =>
  chartWords[language].mapSays(formatDecimal(tiles.length, language), countedWords(counted(tiles), language));

export function toTable(tiles: Data, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [word.place, word.statusColumn],
    rows: inReadingOrder(tiles).map(({ name, status, verified }) => [
      inLanguage(name, language).text,
      fullWords(status, verified, language),
    ]),
    totals: [[word.place, formatDecimal(tiles.length, language)], ...countedTotals(counted(tiles), language)],
  };
}

export function svg(tiles: Data, language: Language, title: string = chartWords[language].mapTitle): Drawing {
  const [width, height, top] = [96, 48, 32];
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const columns = Math.max(5, ...tiles.map(({ column }) => column + 1));
  const counts = counted(tiles);
  const legendTop = top + rows * height + 8;
  return drawing(
    [columns * width + 16, legendTop + counts.length * 36],
    { title, desc: describe(tiles, language) },
    [
      ...inReadingOrder(tiles).map(({ row, column, status, verified, name }) =>
        cell(
          [8 + column * width, top + row * height, width, height],
          status,
          verified,
          inLanguage(name, language).text,
        ),
      ),
      ...counts.map(([status], at) =>
        cell(
          [8, legendTop + at * 36, columns * width, 36],
          status,
          null,
          countedWords(counts.slice(at, at + 1), language),
        ),
      ),
    ],
  );
}
