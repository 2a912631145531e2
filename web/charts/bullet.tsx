// How far from the target. Lengths are the numbers themselves; without a denominator there is no bar, but the reason.

import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal, formatPercent } from '../lib/numbers.ts';
import { compareDecimals, largest } from './decimals.ts';
import { type Drawing, drawing, path, rect, text } from './drawing.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface Bullet {
  readonly name: Both;
  /** A percentage as exact text; null when it cannot be worked out, and then `missing` says why. */
  readonly value: string | null;
  readonly missing: Both | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly target: string | null;
  readonly operator: '≥' | '>' | '≤' | '<' | '=' | null;
  readonly previous: string | null;
  readonly verified: boolean;
}
type Data = readonly Bullet[];

const holds: Record<NonNullable<Bullet['operator']>, (order: number) => boolean> = {
  '≥': (order) => order >= 0,
  '>': (order) => order > 0,
  '≤': (order) => order <= 0,
  '<': (order) => order < 0,
  '=': (order) => order === 0,
};
type Reached = 'yes' | 'no' | 'unknown';
export const reached = ({ value, target, operator }: Bullet): Reached => {
  if (value === null || target === null || operator === null) return 'unknown';
  return holds[operator](compareDecimals(value, target)) ? 'yes' : 'no';
};

/** One scale for all: bars that stand under each other are compared. */
const scaleOf = (data: Data) =>
  largest(
    ['100', ...data.flatMap(({ value, target, previous }) => [value, target, previous])].filter(
      (one) => one !== null,
    ),
  );

const targetWords = ({ target, operator }: Bullet, language: Language): string =>
  target === null ? '' : `${operator ?? ''} ${formatPercent(target, language)}`.trim();

const facts = (one: Bullet, language: Language) => {
  const word = chartWords[language];
  const { value, missing, numerator, denominator, previous, verified } = one;
  const percent = (decimal: string | null) => (decimal === null ? '' : formatPercent(decimal, language));
  return {
    value: value === null ? (missing ? inLanguage(missing, language).text : word.noBar) : percent(value),
    fraction:
      numerator !== null && denominator !== null
        ? word.of(formatDecimal(numerator, language), formatDecimal(denominator, language))
        : '',
    target: targetWords(one, language),
    previous: percent(previous),
    reached: word.reached[reached(one)],
    vouching: value === null ? '' : verified ? word.verified : word.selfReported,
  };
};

const tally = (data: Data, language: Language) =>
  (['yes', 'no', 'unknown'] as const).map((one) =>
    formatDecimal(data.filter((bullet) => reached(bullet) === one).length, language),
  );

/** One number against its target, each as long as it is; a bound alone is hollow. */
export function Against({ value, target, isBound }: { value: string; target: string; isBound: boolean }) {
  const most = largest([value, target]);
  if (most === '0') return null;
  return (
    <svg class="against" viewBox={`0 0 ${most} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect class={isBound ? 'hollow' : 'full'} y="3" height="4" width={value} />
      <path class="target" d={`M${target} 0v10`} />
    </svg>
  );
}

export function render(data: Data, language: Language) {
  const word = chartWords[language];
  return (
    <div class="bullets">
      <p>{describe(data, language)}</p>
      <ul>
        {data.map((one) => {
          const { value, fraction, target, previous, reached: result, vouching } = facts(one, language);
          const name = inLanguage(one.name, language).text;
          return (
            <li key={name}>
              <p>
                {name}: <b>{value}</b>
                {fraction && ` (${fraction})`}
                {vouching && `, ${vouching}`}
              </p>
              {one.value !== null && (
                <svg viewBox={`0 0 ${scaleOf(data)} 10`} preserveAspectRatio="none" aria-hidden="true">
                  <rect class={one.verified ? 'full' : 'hollow'} y="3" height="4" width={one.value} />
                  {one.previous !== null && <path class="previous" d={`M${one.previous} 0v10`} />}
                  {one.target !== null && <path class="target" d={`M${one.target} 0v10`} />}
                </svg>
              )}
              <p class="small">
                {target && `${word.target}: ${target} – `}
                {result}
                {previous && `. ${word.previous}: ${previous}`}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function describe(data: Data, language: Language): string {
  const [yes, no, unknown] = tally(data, language) as [string, string, string];
  return chartWords[language].bulletSays(formatDecimal(data.length, language), yes, no, unknown);
}

export function toTable(data: Data, language: Language): Table {
  const word = chartWords[language];
  const [yes, no, unknown] = tally(data, language) as [string, string, string];
  return {
    columns: [
      word.name,
      word.value,
      word.fraction,
      word.target,
      word.previous,
      word.reachedColumn,
      word.vouching,
    ],
    rows: data.map((one) => {
      const { value, fraction, target, previous, reached: result, vouching } = facts(one, language);
      return [inLanguage(one.name, language).text, value, fraction, target, previous, result, vouching];
    }),
    totals: [
      [word.all, formatDecimal(data.length, language)],
      [word.reached.yes, yes],
      [word.reached.no, no],
      [word.reached.unknown, unknown],
    ],
  };
}

export function svg(data: Data, language: Language): Drawing {
  const [width, line, top] = [480, 64, 36];
  return drawing(
    [width + 16, top + data.length * line + 4],
    { title: chartWords[language].bullet, desc: describe(data, language) },
    data.flatMap((one, row) => {
      const y = top + row * line;
      const scale = Number(scaleOf(data));
      const at = (decimal: string) => Math.round((8 + (Number(decimal) / scale) * width) * 100) / 100;
      const { value, target, vouching } = facts(one, language);
      return [
        text(8, y + 12, `${inLanguage(one.name, language).text}: ${value}`),
        ...(one.value === null
          ? []
          : [
              rect(8, y + 20, at(one.value) - 8, 12, one.verified ? '#0f4c81' : '#fff', {
                stroke: '#0f4c81',
                'stroke-width': 2,
              }),
            ]),
        ...(one.value !== null && one.previous !== null
          ? [path(`M${at(one.previous)} ${y + 16}v20`, '#475563')]
          : []),
        ...(one.value !== null && one.target !== null
          ? [path(`M${at(one.target)} ${y + 16}v20`, '#c47f12', { 'stroke-width': 4 })]
          : []),
        text(
          8,
          y + 48,
          [target && `${chartWords[language].target}: ${target}`, vouching].filter(Boolean).join(', '),
          {
            'font-size': 11,
          },
        ),
      ];
    }),
  );
}
