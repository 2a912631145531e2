// One published figure in words: its value as the source gives it, of what, where, when, and what weakens it.

import { valueWords } from '../../../charts/year-bars.tsx';
import { formatDay, wholeYear } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal, formatPercent } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { breakdownSaid } from '../../../words/breakdowns.ts';
import { type IndicatorWords, indicatorWords } from '../../../words/indicators.ts';
import type { IndicatorPageFigure as Figure } from '../../answers.ts';
import { openPageWords } from '../shell/words.ts';
import { earlyOn } from './announced.ts';

type Valued = Pick<Figure, 'value' | 'valueHigh' | 'qualifier'>;
type Dated = Pick<Figure, 'periodStart' | 'periodEnd' | 'asOf'>;

export const unitWords = (unit: string, language: Language): string =>
  indicatorWords[language].units[unit as keyof IndicatorWords['units']] ?? unit;

/** The number with the source's own word before it, without its unit; a percentage keeps its sign. */
export const numberWords = (of: Valued, unit: string, language: Language): string =>
  valueWords(
    { value: of.value, high: of.valueHigh, qualifier: of.qualifier },
    language,
    unit === 'percent' ? formatPercent : formatDecimal,
  );

/** With its unit. */
export const amountWords = (of: Valued, unit: string, language: Language): string =>
  unit === 'percent' || unit.startsWith('mixed')
    ? numberWords(of, unit, language)
    : `${numberWords(of, unit, language)} ${unitWords(unit, language)}`;

type Placed = Pick<Figure['territory'], 'kind' | 'nameVi' | 'nameEn' | 'until'>;
export function placeWords(territory: Placed, language: Language): string {
  const word = indicatorWords[language];
  if (territory.kind === 'COUNTRY') return word.country;
  const name = inLanguage(shownPlace(territory), language).text;
  return territory.until ? word.before(name, formatDay(territory.until)) : name;
}

export function periodWords(of: Dated & { readonly periodType?: string }, language: Language): string {
  const { period } = openPageWords[language];
  const { periodStart: start, periodEnd: end, asOf } = of;
  if (of.periodType === 'per_year' && start && end)
    return period.perYear(start === end ? formatDay(end) : period.span(formatDay(start), formatDay(end)));
  const year = wholeYear(start, end) ?? (start === end && /^\d{4}$/.test(end ?? '') ? end : null);
  if (year) return period.year(year);
  if (of.periodType === 'ytd' && end) return period.ytd(formatDay(end));
  if (start && end && start !== end) return period.span(formatDay(start), formatDay(end));
  const day = end ?? asOf;
  if (day) return period.at(formatDay(day));
  return start ? period.since(formatDay(start)) : period.none;
}

/** Of which part of the whole; empty for a total. Terms of the sources stand as they are. */
export function breakdownWords(of: Pick<Figure, 'market' | 'sex' | 'dimension'>, language: Language): string {
  const { sex } = indicatorWords[language];
  return [
    of.market && inLanguage(nameOf(of.market), language).text,
    of.sex && (sex[of.sex as keyof typeof sex] ?? of.sex),
    ...Object.values(of.dimension ?? {}).map((part) => breakdownSaid(String(part), language)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** That it was announced before its year was over; empty where it was not. */
export function earlyWords(figure: Parameters<typeof earlyOn>[0], language: Language): string {
  const on = earlyOn(figure);
  return on === null ? '' : indicatorWords[language].early(formatDay(on));
}
