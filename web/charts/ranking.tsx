// Places in the order of their numbers, those of one period together: only these can be compared. Whoever has no number stands beneath,
// by name, and a total never stands without how many places it is of.

import { capital } from '../../db/words.ts';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { scaleOver, tenth } from './axes.ts';
import { compareDecimals } from './decimals.ts';
import { type Drawing, drawing, path, rect, text } from './drawing.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface Ranked {
  readonly name: Both;
  readonly href: string;
  readonly value: string;
  /** As it is printed, with the source's own word before it. */
  readonly said: Both;
  /** The number of the period before, where one body said one; and by how much it has changed since. */
  readonly before: string | null;
  readonly change: string | null;
  /** Not verified, or announced before its period was over. */
  readonly isHollow: boolean;
}
export interface RankedPeriod {
  readonly period: Both;
  /** Added up; null where numbers of this kind are not added. */
  readonly total: string | null;
  readonly rows: readonly Ranked[];
}
export interface Ranking {
  readonly title: Both;
  readonly unit: Both;
  /** How many could have a number; null where that is not the question. */
  readonly all: number | null;
  /** The newest first. */
  readonly periods: readonly RankedPeriod[];
  readonly without: readonly Both[];
  readonly hollow: Both;
}

const told = (both: Both, language: Language): string => inLanguage(both, language).text;
const named = ({ period }: RankedPeriod, language: Language): string => capital(told(period, language));
const inOrder = (rows: readonly Ranked[]): Ranked[] =>
  [...rows].sort((a, b) => compareDecimals(b.value, a.value));

const signed = (change: string, language: Language): string =>
  compareDecimals(change, '0') > 0 ? `+${formatDecimal(change, language)}` : formatDecimal(change, language);

const changeWords = ({ change, before }: Ranked, language: Language): string =>
  change === null || before === null
    ? ''
    : chartWords[language].ranking.changed(signed(change, language), formatDecimal(before, language));

const coverage = ({ rows }: RankedPeriod, { all }: Ranking, language: Language): string =>
  all === null
    ? ''
    : chartWords[language].ranking.coverage(
        formatDecimal(rows.length, language),
        formatDecimal(all, language),
      );

const totalWords = ({ total }: RankedPeriod, { unit }: Ranking, language: Language): string =>
  total === null
    ? ''
    : chartWords[language].ranking.total(formatDecimal(total, language), told(unit, language));

const scaleOf = ({ periods }: Ranking, wide: number) =>
  scaleOver(
    periods.flatMap(({ rows }) => rows.map(({ value }) => value)),
    [0, wide],
  );

const isChanged = ({ periods }: Ranking): boolean =>
  periods.some(({ rows }) => rows.some(({ change }) => change !== null));
const hasHollow = ({ periods }: Ranking): boolean =>
  periods.some(({ rows }) => rows.some(({ isHollow }) => isHollow));

export function render(ranking: Ranking, language: Language) {
  const word = chartWords[language].ranking;
  const scale = scaleOf(ranking, 100);
  return (
    <div class="ranking">
      <p class="says">{describe(ranking, language)}</p>
      {hasHollow(ranking) && <p class="small">{told(ranking.hollow, language)}</p>}
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{chartWords[language].place}</th>
            <th scope="col">{chartWords[language].value}</th>
            {isChanged(ranking) && <th scope="col">{word.change}</th>}
          </tr>
        </thead>
        {ranking.periods.map((period) => (
          <tbody key={named(period, language)}>
            <tr class="of">
              <th scope="rowgroup" colSpan={isChanged(ranking) ? 3 : 2}>
                {named(period, language)}
                <span class="small">
                  {[coverage(period, ranking, language), totalWords(period, ranking, language)]
                    .filter(Boolean)
                    .join('; ')}
                </span>
              </th>
            </tr>
            {inOrder(period.rows).map((row) => (
              <tr key={row.href}>
                <th scope="row">
                  <a href={row.href}>{told(row.name, language)}</a>
                </th>
                <td>
                  <b>{told(row.said, language)}</b>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect
                      class={row.isHollow ? 'hollow' : 'full'}
                      height="8"
                      width={tenth(Math.max(0, scale(Number(row.value))))}
                    />
                  </svg>
                </td>
                {isChanged(ranking) && <td class="small">{changeWords(row, language)}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {ranking.without.length > 0 && (
        <p class="small">
          {word.without(
            formatDecimal(ranking.without.length, language),
            ranking.without.map((name) => told(name, language)).join(', '),
          )}
        </p>
      )}
    </div>
  );
}

/** The newest period: how many places have a number, what they come to, and who has the most and the least. */
export function describe(ranking: Ranking, language: Language): string {
  const word = chartWords[language].ranking;
  const [newest] = ranking.periods;
  if (!newest || newest.rows.length === 0) return word.empty(formatDecimal(ranking.all ?? 0, language));
  const rows = inOrder(newest.rows);
  const ofRow = (row: Ranked) => `${told(row.name, language)} (${told(row.said, language)})`;
  return word.says({
    period: named(newest, language),
    coverage: coverage(newest, ranking, language),
    total: totalWords(newest, ranking, language),
    most: ofRow(rows[0]!),
    least: rows.length > 2 ? ofRow(rows.at(-1)!) : '',
  });
}

export function toTable(ranking: Ranking, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [word.place, word.period, word.value, word.ranking.change],
    rows: ranking.periods.flatMap((period) =>
      inOrder(period.rows).map((row) => [
        told(row.name, language),
        named(period, language),
        told(row.said, language),
        changeWords(row, language),
      ]),
    ),
    totals: [
      ...ranking.periods.map(
        (period) =>
          [
            named(period, language),
            [coverage(period, ranking, language), totalWords(period, ranking, language)]
              .filter(Boolean)
              .join('; '),
          ] as const,
      ),
      [
        word.gap,
        word.ranking.without(
          formatDecimal(ranking.without.length, language),
          ranking.without.map((name) => told(name, language)).join(', '),
        ),
      ],
    ],
  };
}

export function svg(ranking: Ranking, language: Language): Drawing {
  const [width, line, left] = [480, 20, 150];
  const scale = scaleOf(ranking, width - left - 90);
  const marks: string[] = [];
  let y = 52;
  for (const period of ranking.periods) {
    marks.push(
      text(
        8,
        y,
        `${named(period, language)}: ${[coverage(period, ranking, language), totalWords(period, ranking, language)].filter(Boolean).join('; ')}`,
        { 'font-size': 12, 'font-weight': 700 },
      ),
    );
    y += line;
    for (const row of inOrder(period.rows)) {
      const long = tenth(Math.max(1, scale(Number(row.value))));
      marks.push(
        text(left - 6, y, told(row.name, language), { 'font-size': 12, 'text-anchor': 'end' }),
        rect(left, y - 10, long, 12, row.isHollow ? '#fff' : '#0f4c81', { stroke: '#0f4c81' }),
        text(left + long + 6, y, told(row.said, language), { 'font-size': 12 }),
      );
      y += line;
    }
    y += 8;
  }
  marks.push(path(`M${left} 36V${y - line}`, '#475563', { 'stroke-width': 1 }));
  return drawing(
    [width, y],
    { title: told(ranking.title, language), desc: describe(ranking, language) },
    marks,
    [describe(ranking, language), ...(hasHollow(ranking) ? [told(ranking.hollow, language)] : [])],
  );
}
