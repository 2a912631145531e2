// What was published for each period, on an axis, beside what had been planned for it. A gap stays a gap; a hollow dot is the body's own
// word or an unfinished year, a filled one was verified, a ring revised. A range is an upright stroke from end to end.

import { line as pathThrough } from 'd3-shape';
import { capital } from '../../db/words.ts';
import { formatPeriod } from '../lib/dates.ts';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import {
  along,
  around,
  type Box,
  boxOf,
  type Label,
  lineHeight,
  placed,
  scaleOver,
  tenth,
  tickText,
  widthOf,
} from './axes.ts';
import { compareDecimals } from './decimals.ts';
import { circle, type Drawing, drawing, mark, path, text } from './drawing.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface Planned {
  readonly value: string;
  readonly high: string | null;
  /** As it is printed. */
  readonly said: Both;
}
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
  /** Every number that was planned for the period: where sources differ, they stand side by side. */
  readonly planned: readonly Planned[];
  /** Whether it went over what was planned, however that is read; null where that cannot be said. */
  readonly against: 'over' | 'as' | 'under' | null;
}
export interface Line {
  readonly name: Both;
  /** Printed after a value, with its own space where one belongs: "%", " tấn". */
  readonly unit: Both;
  readonly target: string | null;
  readonly points: readonly LinePoint[];
}

const [width, height, top, bottom] = [340, 214, 26, 188];

const isOnLine = ({ value, high }: LinePoint): boolean => value !== null && high === null;
const isHollow = ({ verified, early }: LinePoint): boolean => verified === false || early !== null;
const hasEarly = ({ points }: Line): boolean => points.some(({ early }) => early !== null);
const hasPlan = ({ points }: Line): boolean => points.some(({ planned }) => planned.length > 0);
const isYear = (period: string): boolean => /^\d{4}$/.test(period);

type Told = LinePoint & { readonly value: string };
const isTold = (point: LinePoint): point is Told => point.value !== null;
const latest = ({ points }: Line) => points.findLast(isTold);

const withUnit = (said: string, { unit }: Line, language: Language): string =>
  said + inLanguage(unit, language).text;
const exactly = (decimal: string, line: Line, language: Language): string =>
  withUnit(formatDecimal(decimal, language), line, language);
/** The number as it is printed, with the word of its source. */
const numberOf = ({ said }: { readonly said: Both }, language: Language): string =>
  inLanguage(said, language).text;
const earlyWords = ({ early }: LinePoint, language: Language): string =>
  early === null ? '' : inLanguage(early, language).text;
const plansOf = ({ planned }: LinePoint, language: Language): string =>
  chartWords[language].either(planned.map((one) => numberOf(one, language)));

/** The one number that was planned for a period, which alone has a place on the second line. */
const onePlan = ({ planned }: LinePoint): string | null => {
  const [first, ...more] = planned;
  return first &&
    first.high === null &&
    more.every(({ value, high }) => high === null && value === first.value)
    ? first.value
    : null;
};

/** Where everything stands. Both the page's picture and the file's are made of it. */
function layout(line: Line, language: Language) {
  const { points } = line;
  const decimals = points.flatMap(({ value, high, planned }) => [
    value,
    high,
    ...planned.flatMap((plan) => [plan.value, plan.high]),
  ]);
  const scale = scaleOver(
    [...decimals, line.target].filter((one) => one !== null),
    [bottom, top + 18],
  );
  const ticks = scale.ticks(4).map((tick) => ({
    y: tenth(scale(tick)),
    words: formatDecimal(tickText(tick), language),
  }));
  const left = Math.max(...ticks.map(({ words }) => widthOf(words))) + 8;
  // The newest number and the newest plan stand behind the end of their lines.
  const newest = latest(line);
  const newestPlan = points.findLast(({ planned }) => planned.length > 0);
  const ends = [newest && numberOf(newest, language), newestPlan && plansOf(newestPlan, language)];
  const rightEdge = width - Math.min(110, Math.max(...ends.map((words) => widthOf(words ?? ''))) + 6);
  const inset = points.length > 1 ? 8 : (rightEdge - left) / 2;
  const x = (at: number) =>
    tenth(left + inset + (at / Math.max(1, points.length - 1)) * (rightEdge - left - 2 * inset));
  const y = (decimal: string) => tenth(scale(Number(decimal)));

  const named = points.map(({ period }) => (isYear(period) ? period : formatPeriod(period, language)));
  const widest = Math.max(...named.map(widthOf)) + 8;
  const spacing = points.length > 1 ? x(1) - x(0) : width;
  const step = Math.max(1, Math.ceil(widest / spacing));
  // Counted from the newest, which is never left out. At an edge a name stands inwards.
  const periods = named.flatMap((words, at) => {
    if ((points.length - 1 - at) % step !== 0) return [];
    const half = widthOf(words) / 2;
    return [{ words, x: x(at), middle: tenth(Math.min(Math.max(x(at), half), width - half)) }];
  });

  const trace = pathThrough<LinePoint>()
    .defined(isOnLine)
    .x((_, at) => x(at))
    .y(({ value }) => y(value!))
    .digits(1)(points);
  const planTrace = pathThrough<LinePoint>()
    .defined((point) => onePlan(point) !== null)
    .x((_, at) => x(at))
    .y((point) => y(onePlan(point)!))
    .digits(1)(points);
  const plans = points.flatMap(({ planned }, at) =>
    planned.map(({ value, high }) => ({ x: x(at), y: y(value), high: high === null ? null : y(high) })),
  );
  const dots = points.flatMap((point, at) =>
    isTold(point)
      ? [{ point, x: x(at), y: y(point.value), high: point.high === null ? null : y(point.high) }]
      : [],
  );

  const between = (of: (point: LinePoint) => string | null): Box[] =>
    points.flatMap((point, at) => {
      const [own, next] = [of(point), points[at + 1] && of(points[at + 1]!)];
      return own !== null && next ? along([x(at), y(own)], [x(at + 1), y(next)]) : [];
    });
  const strokes = [
    ...between((point) => (isOnLine(point) ? point.value : null)),
    ...between(onePlan),
    ...(line.target === null ? [] : along([left, y(line.target)], [rightEdge, y(line.target)])),
  ];
  const solid = [
    ...dots.map((dot) => around(dot.x, dot.y, 5)),
    ...dots.flatMap((dot) => (dot.high === null ? [] : along([dot.x, dot.y], [dot.x, dot.high]))),
    ...plans.map((plan) => ({ x0: plan.x - 6, x1: plan.x + 6, y0: plan.y - 2, y1: plan.y + 2 })),
  ];
  const numberAt = (dot: (typeof dots)[number]) => ({
    words: numberOf(dot.point, language),
    x: dot.x,
    y: dot.high ?? dot.y,
  });
  const last = dots.at(-1);
  const atEnd = (words: string, from: number, over: number, name?: string): Label => {
    const half = widthOf(words) / 2;
    return {
      words,
      x: from,
      y: over,
      at: [tenth(Math.min(from + 9 + half, width - half)), over + 4],
      ...(name ? { name } : {}),
    };
  };
  const ending: Label[] = [];
  if (last && newest) ending.push(atEnd(numberOf(newest, language), last.x, last.high ?? last.y));
  if (newestPlan) {
    const words = plansOf(newestPlan, language);
    const from = x(points.indexOf(newestPlan));
    const over = y(newestPlan.planned[0]!.value);
    const beside = ending.find((label) => Math.abs(label.y - over) < lineHeight + 2);
    const clear = beside ? beside.y + (over >= beside.y ? 1 : -1) * (lineHeight + 2) : over;
    if (widthOf(words) <= width - from) ending.push(atEnd(words, from, Math.min(clear, bottom - 4), 'plan'));
  }
  const sorted = [...dots].sort((a, b) => compareDecimals(a.point.value, b.point.value));
  const others = dots.length <= 4 ? dots : [...new Set([sorted.at(-1)!, sorted[0]!, dots[0]!])];
  const labels = [
    ...ending,
    ...placed(
      [
        ...(line.target === null
          ? []
          : [
              {
                words: `${chartWords[language].target}: ${exactly(line.target, line, language)}`,
                x: left + 60,
                y: y(line.target),
                name: 'plan',
              },
            ]),
        ...others.filter((dot) => dot !== last).map(numberAt),
      ],
      { x0: left, x1: width, y0: top - 8, y1: bottom },
      [...solid, ...ending.map(boxOf)],
      strokes,
    ),
  ];
  return {
    left,
    rightEdge,
    ticks,
    periods,
    trace: trace ?? '',
    planTrace: planTrace ?? '',
    plans,
    dots,
    labels,
    y,
  };
}

/** The numbers of the axis, which are of the scale and of nothing that was counted. */
export const ticksOf = (line: Line, language: Language): string[] =>
  layout(line, language).ticks.map(({ words }) => words);

const rowsOf = (line: Line, language: Language) => {
  const word = chartWords[language];
  return line.points.map((point) => {
    const { period, value, revisedFrom, verified } = point;
    const vouched = value === null || verified === null ? '' : verified ? word.verified : word.selfReported;
    return {
      period: formatPeriod(period, language),
      value: isTold(point) ? withUnit(numberOf(point, language), line, language) : word.gap,
      planned: plansOf(point, language),
      vouching: [vouched, earlyWords(point, language)].filter(Boolean).join('; '),
      revised: revisedFrom === null ? '' : word.revisedFrom(exactly(revisedFrom, line, language)),
    };
  });
};

const unitOver = (line: Line, language: Language): string => inLanguage(line.unit, language).text.trim();

/** What the signs mean, each where it is drawn. */
function Keys({ line, language }: { line: Line; language: Language }) {
  const word = chartWords[language].keys;
  const keys = [
    ...(line.points.some((point) => isTold(point) && !isHollow(point)) ? (['full'] as const) : []),
    ...(hasEarly(line) ? (['early'] as const) : []),
    ...(line.points.some(({ verified }) => verified === false) ? (['own'] as const) : []),
    ...(hasPlan(line) ? (['plan'] as const) : []),
  ];
  return (
    <ul class="keys small">
      {keys.map((key) => (
        <li key={key}>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            {key === 'plan' ? (
              <path class="plan" d="M0 6h24" />
            ) : (
              <circle class={key === 'full' ? 'full' : 'hollow'} cx="12" cy="6" r="4" />
            )}
          </svg>{' '}
          {word[key]}
        </li>
      ))}
    </ul>
  );
}

function Values({ line, language }: { line: Line; language: Language }) {
  const word = chartWords[language];
  const isPlanned = hasPlan(line);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{word.period}</th>
          <th scope="col">{word.value}</th>
          {isPlanned && <th scope="col">{word.plan}</th>}
        </tr>
      </thead>
      <tbody>
        {rowsOf(line, language).map(({ period, value, planned, vouching, revised }) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            <td>
              <b>{value}</b>
              {vouching && `, ${vouching}`}
              {revised && `; ${revised}`}
            </td>
            {isPlanned && <td>{planned}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Trend({ line, language, isFolded }: { line: Line; language: Language; isFolded: boolean }) {
  const { left, rightEdge, ticks, periods, trace, planTrace, plans, dots, labels, y } = layout(
    line,
    language,
  );
  return (
    <figure class="trend">
      <figcaption>{describe(line, language)}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <g class="scale">
          <text x="0" y={top - 14}>
            {unitOver(line, language)}
          </text>
          {ticks.map((tick, at) => (
            <>
              <path class={at === 0 ? 'axis' : 'grid'} d={`M${left} ${tick.y}H${width}`} />
              <text x={left - 6} y={tick.y + 4} text-anchor="end">
                {tick.words}
              </text>
            </>
          ))}
          {periods.map(({ words, x, middle }) => (
            <>
              <path class="axis" d={`M${x} ${bottom}v4`} />
              <text x={middle} y={bottom + 18} text-anchor="middle">
                {words}
              </text>
            </>
          ))}
        </g>
        {line.target !== null && <path class="plan" d={`M${left} ${y(line.target)}H${rightEdge}`} />}
        {planTrace && <path class="plan" d={planTrace} />}
        {plans.map((plan) => (
          <path
            class="set"
            d={`M${plan.x - 6} ${plan.y}h12${plan.high === null ? '' : `m-6 0V${plan.high}`}`}
          />
        ))}
        <path class="trace" d={trace} />
        {dots.map((dot) => (
          <>
            {dot.point.revisedFrom !== null && <circle class="ring" cx={dot.x} cy={dot.y} r="8" />}
            {dot.high === null ? (
              <circle class={isHollow(dot.point) ? 'hollow' : 'full'} cx={dot.x} cy={dot.y} r="4" />
            ) : (
              <path class="trace" d={`M${dot.x} ${dot.y}V${dot.high}`} />
            )}
          </>
        ))}
        {labels.map(({ words, at: [x, ofLine], name }) => (
          <text class={name} x={x} y={ofLine} text-anchor="middle" key={words}>
            {words}
          </text>
        ))}
      </svg>
      <Keys line={line} language={language} />
      {isFolded ? (
        <details class="values">
          <summary>{chartWords[language].asTable}</summary>
          <Values line={line} language={language} />
        </details>
      ) : (
        <div class="values">
          <Values line={line} language={language} />
        </div>
      )}
    </figure>
  );
}

export const render = (line: Line, language: Language) => (
  <Trend line={line} language={language} isFolded={false} />
);
/** With its table folded beneath, for pages on which every number has a row of its own. */
export const renderFolded = (line: Line, language: Language) => (
  <Trend line={line} language={language} isFolded />
);

/** The years alone, without words: what stands beside says the numbers. */
export function spark({ points }: Line, label: string) {
  const [wide, high] = [96, 28];
  const scale = scaleOver(
    points.flatMap(({ value, high: end }) => [value, end].filter((one) => one !== null)),
    [high - 4, 4],
  );
  const x = (at: number) => tenth(4 + (at / Math.max(1, points.length - 1)) * (wide - 8));
  const d = pathThrough<LinePoint>()
    .defined(isOnLine)
    .x((_, at) => x(at))
    .y(({ value }) => scale(Number(value)))
    .digits(0)(points);
  const at = points.findLastIndex(isOnLine);
  const last = points[at];
  return (
    <svg class="spark" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label}>
      <path d={d ?? ''} />
      {last && (
        <circle
          class={isHollow(last) ? 'hollow' : 'full'}
          cx={x(at)}
          cy={tenth(scale(Number(last.value)))}
          r="3"
        />
      )}
    </svg>
  );
}

export function describe(line: Line, language: Language): string {
  const word = chartWords[language];
  const last = latest(line);
  if (!last) return word.lineEmpty(inLanguage(line.name, language).text);
  const plan = plansOf(last, language);
  return word.lineSays({
    period: capital(formatPeriod(last.period, language)),
    value: withUnit(numberOf(last, language), line, language),
    plan: plan === '' ? '' : word.against[last.against ?? 'beside'](plan),
    isEarly: last.early !== null,
  });
}

export function toTable(line: Line, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [word.period, word.value, word.plan, word.vouching, word.revised],
    rows: rowsOf(line, language).map(({ period, value, planned, vouching, revised }) => [
      period,
      value,
      planned,
      vouching,
      revised,
    ]),
    totals: [
      [word.name, inLanguage(line.name, language).text],
      ...(line.target === null ? [] : [[word.target, exactly(line.target, line, language)] as const]),
    ],
  };
}

const [ink, own, faint, warm] = ['#475563', '#0f4c81', '#c3ccd5', '#8a5608'];

export function svg(line: Line, language: Language): Drawing {
  const { left, rightEdge, ticks, periods, trace, planTrace, plans, dots, labels, y } = layout(
    line,
    language,
  );
  const word = chartWords[language];
  const shift = 24;
  const small = { 'font-size': 12 };
  const dashed = { 'stroke-dasharray': '6 4' };
  return drawing(
    [width, height + shift],
    { title: inLanguage(line.name, language).text, desc: describe(line, language) },
    [
      mark(
        'g',
        { transform: `translate(0 ${shift})` },
        [
          mark(
            'g',
            { id: 'scale' },
            [
              text(8, top - 14, unitOver(line, language), { ...small, fill: ink }),
              ...ticks.flatMap((tick, at) => [
                path(`M${left} ${tick.y}H${width}`, at === 0 ? ink : faint, { 'stroke-width': 1 }),
                text(left - 6, tick.y + 4, tick.words, { ...small, fill: ink, 'text-anchor': 'end' }),
              ]),
              ...periods.flatMap(({ words, x, middle }) => [
                path(`M${x} ${bottom}v4`, ink, { 'stroke-width': 1 }),
                text(middle, bottom + 18, words, { ...small, fill: ink, 'text-anchor': 'middle' }),
              ]),
            ].join(''),
          ),
          ...(line.target === null ? [] : [path(`M${left} ${y(line.target)}H${rightEdge}`, warm, dashed)]),
          ...(planTrace ? [path(planTrace, warm, dashed)] : []),
          ...plans.map((plan) =>
            path(`M${plan.x - 6} ${plan.y}h12${plan.high === null ? '' : `m-6 0V${plan.high}`}`, warm),
          ),
          path(trace, own),
          ...dots.flatMap(({ point, x, y: at, high }) => [
            ...(point.revisedFrom === null ? [] : [circle(x, at, 8, 'none', { 'stroke-width': 1 })]),
            high === null
              ? circle(x, at, 4, isHollow(point) ? '#fff' : own)
              : path(`M${x} ${at}V${high}`, own),
          ]),
          ...labels.map(({ words, at: [x, ofLine], name }) =>
            text(x, ofLine, words, { ...small, 'text-anchor': 'middle', fill: name ? warm : undefined }),
          ),
        ].join(''),
      ),
    ],
    [
      describe(line, language),
      ...(hasEarly(line) ? [word.early] : []),
      ...(hasPlan(line) ? [word.planKey] : []),
    ],
  );
}
