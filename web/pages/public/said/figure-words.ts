// A published figure in words: its value with the source's own qualifier and its unit, and the period it is of.
import { dictionary } from '../../../../db/words.ts';
import { formatDay, formatPeriod, monthOf, wholeYear, yearOf } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal, formatPercent } from '../../../lib/numbers.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { type OpenPageWords, openPageWords } from '../shell/words.ts';
import { earlyOn } from './announced.ts';

interface Valued {
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: string | null;
  readonly unit: string;
}
interface Dated {
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly source?: { readonly issuedOn?: string | null } | null;
}

const ofOne = (unit: string, language: Language): string | undefined =>
  openPageWords[language].unitsOfOne[unit as keyof OpenPageWords['unitsOfOne']];

const unitWords = (unit: string, language: Language): string =>
  openPageWords[language].units[unit as keyof OpenPageWords['units']] ?? unit;

/** A number with its unit: 1.210 người, 34,5%. */
export const withUnit = (decimal: string, unit: string, language: Language): string =>
  unit === 'percent'
    ? formatPercent(decimal, language)
    : `${formatDecimal(decimal, language)} ${(decimal === '1' && ofOne(unit, language)) || unitWords(unit, language)}`;

export function valueWords({ value, valueHigh, qualifier, unit }: Valued, language: Language): string {
  const { Qualifier } = dictionary[language];
  const one = withUnit(value, unit, language);
  if (valueHigh !== null) return `${formatDecimal(value, language)}–${withUnit(valueHigh, unit, language)}`;
  return qualifier !== null && qualifier !== 'RANGE'
    ? Qualifier[qualifier as Exclude<keyof typeof Qualifier, 'RANGE'>](one)
    : one;
}

const years = (start: string | null, end: string | null): string | null =>
  start && end ? `${yearOf(start)}–${yearOf(end)}` : null;

export function periodWords(
  { periodType, periodStart, periodEnd, asOf, source = null }: Dated,
  language: Language,
): string {
  const { period } = openPageWords[language];
  const span =
    periodStart && periodEnd
      ? period.span(formatDay(periodStart), formatDay(periodEnd))
      : (periodEnd ?? periodStart) !== null
        ? formatDay((periodEnd ?? periodStart)!)
        : null;
  const year = wholeYear(periodStart, periodEnd);
  const early = earlyOn({ periodStart, periodEnd, asOf, source });
  switch (periodType) {
    case 'year':
      return year === null
        ? (span ?? period.none)
        : early === null
          ? period.year(year)
          : `${period.year(year)} (${indicatorWords[language].early(formatDay(early))})`;
    case 'month':
      return periodStart === null ? period.none : formatPeriod(monthOf(periodStart), language);
    case 'ytd':
      return periodEnd === null ? period.none : period.ytd(formatDay(periodEnd));
    case 'point':
      return (asOf ?? periodEnd) === null ? period.none : period.at(formatDay((asOf ?? periodEnd)!));
    case 'since':
      return periodStart === null ? period.none : period.since(formatDay(periodStart));
    case 'multi_year':
      return years(periodStart, periodEnd) ?? span ?? period.none;
    case 'per_year':
      return period.perYear(years(periodStart, periodEnd) ?? span ?? period.none);
    default:
      return span ?? period.none;
  }
}
