// A trend with its target. A gap stays a gap; a hollow dot is the body's own word or an unfinished year, a filled one was verified, a
// ring revised. A range is an upright stroke from end to end.

import { formatPeriod } from '../lib/dates.ts';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { compareDecimals, largest } from './decimals.ts';
import { circle, type Drawing, drawing, path, text } from './drawing.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface LinePoint {
  readonly period: string;
  /** Null is a gap: no figure was published for this period. */
  readonly value: string | null;
  /** The upper end of a range, which has no one place on the line. */
  readonly high: string | null;
  /** The number as it is printed, with the source's own word before it: it never stands without. */
  readonly said: Both;
  /** That it was announced before its period was over, in words; null where it was not. */
  readonly early: Both | null;
  readonly revisedFrom: string | null;
  /** Null: published by a source of its own, so that there is nobody's word to verify. */
  readonly verified: boolean | null;
}
export interface Line {
  readonly name: Both;
  /** Printed after a value, with its own space where one belongs: "%", " tấn". */
  readonly unit: Both;
  readonly target: string | null;
  readonly points: readonly LinePoint[];
}

const [width, height, left, right, top, bottom] = [340, 200, 28, 312, 46, 160];

const placed = ({ points, target }: Line) => {
  const decimals = [...points.flatMap(({ value, high }) => [value, high]), target].filter(
    (one) => one !== null,
  );
  const most = Number(largest(decimals)) || 1;
  const least = Math.min(0, ...decimals.map(Number));
  const tenth = (n: number) => Math.round(n * 10) / 10;
  const y = (decimal: string) =>
    tenth(bottom - ((Number(decimal) - least) / (most - least)) * (bottom - top));
  const x = (at: number) => tenth(left + (at / Math.max(1, points.length - 1)) * (right - left));
  return { x, y };
};

const isOnLine = ({ value, high }: LinePoint): boolean => value !== null && high === null;

const hasEarly = ({ points }: Line): boolean => points.some(({ early }) => early !== null);

const isHollow = ({ verified, early }: LinePoint): boolean => verified === false || early !== null;

/** The line's path: it starts anew after every gap. */
const pathOf = (line: Line): string => {
  const { x, y } = placed(line);
  return line.points
    .map((point, at) => {
      const { value } = point;
      if (value === null || !isOnLine(point)) return '';
      const isBegin = at === 0 || !isOnLine(line.points[at - 1]!);
      return `${isBegin ? 'M' : 'L'}${x(at)} ${y(value)}`;
    })
    .join('');
};

/** Near an edge a label stands inwards: with its word it is wide. */
const labelAt = (x: number): number => Math.min(Math.max(x, 46), width - 46);

/** A number stands under its point, and above one that the line only falls from: there it would lie on the line. */
const labelBelow = ({ points }: Line, at: number): number => {
  const own = Number(points[at]!.value);
  return [at - 1, at + 1].some((beside) => Number(points[beside]?.value) > own) ? 20 : -9;
};

/** At most four numbers stand on the line: first, lowest, highest and last. */
const labelled = ({ points }: Line): ReadonlySet<number> => {
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [{ value, at }]));
  if (known.length <= 4) return new Set(known.map(({ at }) => at));
  const sorted = [...known].sort((a, b) => compareDecimals(a.value, b.value));
  return new Set([known[0], sorted[0], sorted.at(-1), known.at(-1)].map((one) => one!.at));
};

const withUnit = (said: string, { unit }: Line, language: Language): string =>
  said + inLanguage(unit, language).text;

const exactly = (decimal: string, line: Line, language: Language): string =>
  withUnit(formatDecimal(decimal, language), line, language);

/** The number as it is printed, with the word of its source. */
const numberOf = (point: LinePoint & { readonly value: string }, language: Language): string =>
  inLanguage(point.said, language).text;

const earlyWords = ({ early }: LinePoint, language: Language): string =>
  early === null ? '' : inLanguage(early, language).text;

type Told = LinePoint & { readonly value: string };
const isTold = (point: LinePoint): point is Told => point.value !== null;

const latest = ({ points }: Line) => points.findLast(isTold);

const rowsOf = (line: Line, language: Language) => {
  const word = chartWords[language];
  return line.points.map((point) => {
    const { period, value, revisedFrom, verified } = point;
    const vouched = value === null || verified === null ? '' : verified ? word.verified : word.selfReported;
    return {
      period: formatPeriod(period, language),
      value: isTold(point) ? withUnit(numberOf(point, language), line, language) : word.gap,
      vouching: [vouched, earlyWords(point, language)].filter(Boolean).join('; '),
      revised: revisedFrom === null ? '' : word.revisedFrom(exactly(revisedFrom, line, language)),
    };
  });
};

export function render(line: Line, language: Language) {
  const word = chartWords[language];
  const { x, y } = placed(line);
  const labels = labelled(line);
  const ends = [line.points[0], line.points.at(-1)];
  return (
    <figure class="trend">
      <figcaption>{describe(line, language)}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class="axis" d={`M${left} ${bottom}H${right}`} />
        {line.target !== null && (
          <>
            <path class="target" d={`M${left} ${y(line.target)}H${right}`} />
            <text x={left} y={y(line.target) - 5}>
              {word.target}: {exactly(line.target, line, language)}
            </text>
          </>
        )}
        <path class="trace" d={pathOf(line)} />
        {line.points.map(
          (point, at) =>
            isTold(point) && (
              <g key={point.period}>
                {point.revisedFrom !== null && <circle class="ring" cx={x(at)} cy={y(point.value)} r="8" />}
                {point.high === null ? (
                  <circle class={isHollow(point) ? 'hollow' : 'full'} cx={x(at)} cy={y(point.value)} r="4" />
                ) : (
                  <path class="trace" d={`M${x(at)} ${y(point.value)}V${y(point.high)}`} />
                )}
                {labels.has(at) && (
                  <text x={labelAt(x(at))} y={y(point.value) + labelBelow(line, at)} text-anchor="middle">
                    {numberOf(point, language)}
                  </text>
                )}
              </g>
            ),
        )}
        {ends.map(
          (end, at) =>
            end && (
              <text
                key={at === 0 ? 'from' : 'to'}
                x={at === 0 ? 2 : width - 2}
                y={height - 4}
                text-anchor={at === 0 ? 'start' : 'end'}
              >
                {formatPeriod(end.period, language)}
              </text>
            ),
        )}
      </svg>
      {hasEarly(line) && <p class="small">{word.early}</p>}
      <div class="values">
        <table>
          <thead>
            <tr>
              <th scope="col">{word.period}</th>
              <th scope="col">{word.value}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(line, language).map(({ period, value, vouching, revised }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                <td>
                  <b>{value}</b>
                  {vouching && `, ${vouching}`}
                  {revised && `; ${revised}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

export function describe(line: Line, language: Language): string {
  const name = inLanguage(line.name, language).text;
  const last = latest(line);
  if (!last) return chartWords[language].lineEmpty(name);
  const early = earlyWords(last, language);
  return chartWords[language].lineSays(
    name,
    formatPeriod(last.period, language) + (early && `, ${early}`),
    withUnit(numberOf(last, language), line, language),
  );
}

export function toTable(line: Line, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [word.period, word.value, word.vouching, word.revised],
    rows: rowsOf(line, language).map(({ period, value, vouching, revised }) => [
      period,
      value,
      vouching,
      revised,
    ]),
    totals: [
      [word.name, inLanguage(line.name, language).text],
      ...(line.target === null ? [] : [[word.target, exactly(line.target, line, language)] as const]),
    ],
  };
}

export function svg(line: Line, language: Language): Drawing {
  const { x, y } = placed(line);
  const labels = labelled(line);
  const [first, last] = [line.points[0], line.points.at(-1)];
  return drawing(
    [width, height],
    { title: inLanguage(line.name, language).text, desc: describe(line, language) },
    [
      path(`M${left} ${bottom}H${right}`, '#475563', { 'stroke-width': 1 }),
      ...(line.target === null
        ? []
        : [
            path(`M${left} ${y(line.target)}H${right}`, '#c47f12', { 'stroke-dasharray': '6 4' }),
            text(
              left,
              y(line.target) + 15,
              `${chartWords[language].target}: ${exactly(line.target, line, language)}`,
              {
                'font-size': 11,
              },
            ),
          ]),
      path(pathOf(line), '#0f4c81'),
      ...line.points.flatMap((point, at) => {
        if (!isTold(point)) return [];
        const { value, high, revisedFrom } = point;
        return [
          ...(revisedFrom === null ? [] : [circle(x(at), y(value), 8, 'none', { 'stroke-width': 1 })]),
          high === null
            ? circle(x(at), y(value), 4, isHollow(point) ? '#fff' : '#0f4c81')
            : path(`M${x(at)} ${y(value)}V${y(high)}`, '#0f4c81'),
          ...(labels.has(at)
            ? [
                text(labelAt(x(at)), y(value) + labelBelow(line, at), numberOf(point, language), {
                  'text-anchor': 'middle',
                }),
              ]
            : []),
        ];
      }),
      ...(first ? [text(2, height - 4, formatPeriod(first.period, language))] : []),
      ...(last
        ? [text(width - 2, height - 4, formatPeriod(last.period, language), { 'text-anchor': 'end' })]
        : []),
    ],
    hasEarly(line) ? [chartWords[language].early] : [],
  );
}
