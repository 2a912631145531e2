import { partialDayProblems } from '../documents/rules.ts';
import type { Problem } from '../errors.ts';

export interface ObservationAsked {
  readonly kind: string;
  readonly series: string;
  readonly value: string;
  readonly valueHigh?: string | null | undefined;
  readonly qualifier: string;
  readonly periodType: string;
  readonly periodStart?: string | null | undefined;
  readonly periodEnd?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly note?: string | null | undefined;
}

const periodTypes = [
  'month',
  'quarter',
  'half',
  'ytd',
  'year',
  'multi_year',
  'since',
  'per_year',
  'point',
  'rule',
];

/** A figure without a period cannot be cited, and a range needs both ends in order. */
export const observationProblems = (asked: ObservationAsked): Problem[] => [
  ...(periodTypes.includes(asked.periodType)
    ? []
    : [{ path: 'periodType', message: `A period is one of: ${periodTypes.join(', ')}.` }]),
  ...(asked.periodType !== 'rule' && !asked.periodEnd && !asked.periodStart && !asked.asOf
    ? [{ path: 'periodEnd', message: 'Say which time the figure is for.' }]
    : []),
  ...partialDayProblems('periodStart', asked.periodStart),
  ...partialDayProblems('periodEnd', asked.periodEnd),
  ...partialDayProblems('asOf', asked.asOf),
  ...(asked.periodStart &&
  asked.periodEnd &&
  asked.periodEnd < asked.periodStart.slice(0, asked.periodEnd.length)
    ? [{ path: 'periodEnd', message: 'The period ends before it begins.' }]
    : []),
  ...((asked.qualifier === 'range') === (asked.valueHigh != null)
    ? []
    : [{ path: 'valueHigh', message: 'A range has an upper end, and only a range has one.' }]),
  ...(asked.valueHigh != null && compareDecimals(asked.valueHigh, asked.value) <= 0
    ? [{ path: 'valueHigh', message: 'The upper end must be above the lower one.' }]
    : []),
];

/** Compares two exact decimals written as text: negative, zero or positive, without any rounding. */
export function compareDecimals(a: string, b: string): number {
  const scaled = (text: string, places: number) => {
    const [whole, fraction = ''] = text.split('.');
    return BigInt(whole + fraction.padEnd(places, '0'));
  };
  const places = Math.max(...[a, b].map((text) => (text.split('.')[1] ?? '').length));
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export interface IndicatorAsked {
  readonly code: string;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly unit: string;
  readonly direction: string;
  readonly aggregation: string;
  readonly frequency?: string | null | undefined;
}

export const indicatorProblems = (asked: IndicatorAsked): Problem[] => [
  ...(/^IND-[A-Z0-9-]{2,30}$/.test(asked.code)
    ? []
    : [
        {
          path: 'code',
          message: 'A code is IND- and capital letters, digits and hyphens, e.g. IND-SENT-PROV.',
        },
      ]),
  ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(asked.slug)
    ? []
    : [{ path: 'slug', message: 'A name in addresses is lower-case letters and digits joined by hyphens.' }]),
  ...(['nameVi', 'nameEn', 'definitionVi', 'definitionEn', 'unit', 'aggregation'] as const)
    .filter((path) => asked[path].trim() === '')
    .map((path) => ({ path, message: 'This must not be empty.' })),
];
