import { partialDayProblems } from '../documents/rules.ts';
import { type Problem, problem } from '../errors.ts';
import { compare, fromDecimal } from './rational.ts';

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

export const periodTypes = [
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
    : [problem('periodType', 'not_one_of', { words: periodTypes.join(' ') })]),
  ...(asked.periodType !== 'rule' && !asked.periodEnd && !asked.periodStart && !asked.asOf
    ? [problem('periodEnd', 'time_missing')]
    : []),
  ...partialDayProblems('periodStart', asked.periodStart),
  ...partialDayProblems('periodEnd', asked.periodEnd),
  ...partialDayProblems('asOf', asked.asOf),
  ...(asked.periodStart &&
  asked.periodEnd &&
  asked.periodEnd < asked.periodStart.slice(0, asked.periodEnd.length)
    ? [problem('periodEnd', 'ends_before_begins')]
    : []),
  ...((asked.qualifier === 'range') === (asked.valueHigh != null) ? [] : [problem('valueHigh', 'range_end')]),
  ...(asked.valueHigh != null && compareDecimals(asked.valueHigh, asked.value) <= 0
    ? [problem('valueHigh', 'range_upside_down')]
    : []),
];

/** Compares two exact decimals written as text: negative, zero or positive, without any rounding. */
export const compareDecimals = (a: string, b: string): number => compare(fromDecimal(a), fromDecimal(b));

/** What the word before a number decides of how it is compared. The other words decide nothing. */
const decidedBy: Readonly<Record<string, string>> = { over: 'gt', at_least: 'ge' };
const directions = ['rises', 'falls'];

export interface TargetAsked {
  readonly value?: string | null | undefined;
  readonly qualifier?: string | null | undefined;
  readonly operator?: string | null | undefined;
  readonly unit: string;
  readonly baseKind?: string | null | undefined;
  readonly basePlanId?: string | null | undefined;
  readonly numeratorId?: string | null | undefined;
}

/** The operator a target is kept with: what its words decide, else what was read in them, else none. */
export const operatorOf = ({ qualifier, operator }: TargetAsked): string | null =>
  operator ?? decidedBy[qualifier ?? ''] ?? null;

/** A promise has a number with the word before it, or a direction and neither; a word that decides is not contradicted. */
export const targetProblems = (asked: TargetAsked): Problem[] => {
  const isDirection = directions.includes(asked.operator ?? '');
  const decided = decidedBy[asked.qualifier ?? ''];
  const isShare = asked.unit === 'percent';
  return [
    ...(isDirection === (asked.value == null) ? [] : [problem('value', 'number_or_direction')]),
    ...(isDirection === (asked.qualifier == null) ? [] : [problem('qualifier', 'word_before_number')]),
    ...(decided === undefined || asked.operator == null || asked.operator === decided
      ? []
      : [problem('operator', 'word_says_otherwise')]),
    ...(asked.baseKind == null || isShare ? [] : [problem('baseKind', 'base_of_percentage')]),
    ...(asked.numeratorId == null || isShare ? [] : [problem('numerator', 'numerator_of_percentage')]),
    ...((asked.baseKind === 'plan_figure') === (asked.basePlanId != null)
      ? []
      : [problem('basePlan', 'base_plan')]),
  ];
};

/** A base is a number above zero, of a time, read at a place; one that replaces another says why. */
export const baseProblems = (
  asked: {
    readonly value: string;
    readonly asOf: string;
    readonly section: string;
    readonly note?: string | null | undefined;
  },
  replaces: boolean,
): Problem[] => [
  ...(compareDecimals(asked.value, '0') > 0 ? [] : [problem('value', 'base_not_above_zero')]),
  ...partialDayProblems('asOf', asked.asOf),
  ...(asked.section.trim() === '' ? [problem('section', 'empty')] : []),
  ...(replaces && !asked.note?.trim() ? [problem('note', 'mistake_missing')] : []),
];

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
  readonly aggregationKind?: string | null | undefined;
  readonly frequency?: string | null | undefined;
  readonly isDerived?: boolean | null | undefined;
  readonly askedOf?: readonly string[] | null | undefined;
  readonly breakdowns?: readonly string[] | null | undefined;
  readonly stateReportVi?: string | null | undefined;
  readonly stateReportEn?: string | null | undefined;
}

export const indicatorProblems = (asked: IndicatorAsked): Problem[] => [
  ...(/^IND-[A-Z0-9-]{2,30}$/.test(asked.code) ? [] : [problem('code', 'bad_indicator_code')]),
  ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(asked.slug) ? [] : [problem('slug', 'bad_slug')]),
  ...(['nameVi', 'nameEn', 'definitionVi', 'definitionEn', 'unit', 'aggregation'] as const)
    .filter((path) => asked[path].trim() === '')
    .map((path) => problem(path, 'empty')),
];
