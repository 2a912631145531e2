// Many small lines, one a place, all on one scale. Each has its own numbers beneath: the picture shows how they go, the words how much.

import { line as pathThrough } from 'd3-shape';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { scaleOver, tenth } from './axes.ts';
import { circle, type Drawing, drawing, path, text } from './drawing.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface SmallPoint {
  /** As a heading of its number: “2024”. */
  readonly period: Both;
  /** Null is a gap. */
  readonly value: string | null;
  readonly said: Both;
  readonly isHollow: boolean;
}
export interface Small {
  readonly name: Both;
  readonly href: string;
  readonly points: readonly SmallPoint[];
}
export interface Multiples {
  readonly title: Both;
  readonly unit: Both;
  readonly places: readonly Small[];
  readonly hollow: Both;
}

type Told = SmallPoint & { readonly value: string };
const isTold = (point: SmallPoint): point is Told => point.value !== null;
const told = (both: Both, language: Language): string => inLanguage(both, language).text;

const [width, height] = [120, 48];

function layout({ places }: Multiples) {
  const scale = scaleOver(
    places.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
    [height - 6, 6],
  );
  const longest = Math.max(2, ...places.map(({ points }) => points.length));
  const x = (at: number) => tenth(6 + (at / (longest - 1)) * (width - 12));
  const y = (value: string) => tenth(scale(Number(value)));
  return (points: readonly SmallPoint[]) => ({
    zero: tenth(scale(0)),
    trace:
      pathThrough<SmallPoint>()
        .defined(isTold)
        .x((_, at) => x(at))
        .y(({ value }) => y(value!))
        .digits(1)(points) ?? '',
    dots: points.flatMap((point, at) =>
      isTold(point) ? [{ x: x(at), y: y(point.value), isHollow: point.isHollow }] : [],
    ),
  });
}

const numbersOf = (points: readonly SmallPoint[], language: Language): string =>
  points
    .filter(isTold)
    .map(({ period, said }) => `${told(period, language)}: ${told(said, language)}`)
    .join(' · ');

export function render(multiples: Multiples, language: Language) {
  const drawn = layout(multiples);
  const hasHollow = multiples.places.some(({ points }) => points.some(({ isHollow }) => isHollow));
  return (
    <div class="multiples">
      <p>{describe(multiples, language)}</p>
      {hasHollow && <p class="small">{told(multiples.hollow, language)}</p>}
      <ul>
        {multiples.places.map(({ name, href, points }) => {
          const { trace, dots, zero } = drawn(points);
          return (
            <li key={href}>
              <a href={href}>{told(name, language)}</a>
              <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                <path class="axis" d={`M0 ${zero}H${width}`} />
                <path class="trace" d={trace} />
                {dots.map((dot) => (
                  <circle class={dot.isHollow ? 'hollow' : 'full'} cx={dot.x} cy={dot.y} r="3" />
                ))}
              </svg>
              <span class="small">{numbersOf(points, language)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export const describe = ({ places, unit }: Multiples, language: Language): string =>
  chartWords[language].multiples.says(formatDecimal(places.length, language), told(unit, language));

export function toTable(multiples: Multiples, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [word.place, word.value],
    rows: multiples.places.map(({ name, points }) => [told(name, language), numbersOf(points, language)]),
    totals: [[word.all, formatDecimal(multiples.places.length, language)]],
  };
}

export function svg(multiples: Multiples, language: Language): Drawing {
  const drawn = layout(multiples);
  const [across, wide, high] = [3, 160, 104];
  const rows = Math.ceil(multiples.places.length / across);
  return drawing(
    [across * wide + 16, 36 + rows * high],
    { title: told(multiples.title, language), desc: describe(multiples, language) },
    multiples.places.flatMap(({ name, points }, at) => {
      const [x, y] = [8 + (at % across) * wide, 36 + Math.floor(at / across) * high];
      const { trace, dots, zero } = drawn(points);
      const numbers = points.filter(isTold);
      const ends = [...new Set([numbers[0], numbers.at(-1)])].filter((point) => point !== undefined);
      return [
        text(x, y + 14, told(name, language), { 'font-size': 12, 'font-weight': 700 }),
        `<g transform="translate(${x} ${y + 20})">`,
        path(`M0 ${zero}H${width}`, '#475563', { 'stroke-width': 1 }),
        path(trace, '#0f4c81'),
        ...dots.map((dot) => circle(dot.x, dot.y, 3, dot.isHollow ? '#fff' : '#0f4c81')),
        '</g>',
        text(x, y + 84, numbersOf(ends, language), { 'font-size': 11 }),
      ];
    }),
    [describe(multiples, language)],
  );
}
