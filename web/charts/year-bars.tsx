// Published numbers of each year beside the year's plan. The table is the chart: bars only repeat its numbers, and
// their lengths are the numbers themselves, in the units of the drawing.
import { type Dictionary, dictionary } from '../../db/words.ts';
import { formatDay } from '../lib/dates.ts';
import type { Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { words } from '../words/words.ts';

export interface YearValue {
  readonly value: string;
  readonly high: string | null;
  readonly qualifier: keyof Dictionary['Qualifier'];
  /** General knowledge, not read in a source. */
  readonly isRecalled: boolean;
  /** The day on which it was announced, if the year was not over by then. */
  readonly earlyOn: string | null;
}
export interface Year {
  readonly year: string;
  readonly actual: readonly YearValue[];
  readonly plan: readonly YearValue[];
}

/** The number with the source's own word before it. */
export function valueWords(
  { value, high, qualifier }: Pick<YearValue, 'value' | 'high' | 'qualifier'>,
  language: Language,
  format = formatDecimal,
): string {
  const { Qualifier } = dictionary[language];
  if (high !== null) return Qualifier.RANGE(formatDecimal(value, language), format(high, language));
  const one = format(value, language);
  return Qualifier[qualifier](one, one);
}

export const scaleOf = (years: readonly Year[]): number =>
  Math.max(
    0,
    ...years.flatMap(({ actual, plan }) => [...actual, ...plan].map((v) => Number(v.high ?? v.value))),
  );

/** One value's bar, with the year's plan as an upright mark. */
export function Bar({ value, plan, scale }: { value: YearValue; plan: readonly YearValue[]; scale: number }) {
  const isExact = !value.isRecalled && value.earlyOn === null && value.qualifier === 'EXACT';
  return (
    <svg class="bar" viewBox={`0 0 ${scale} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect class={isExact ? 'full' : 'hollow'} y="1" height="8" width={value.value} />
      {plan.flatMap((target) =>
        [target.value, target.high].map((at) => at !== null && <path d={`M${at} 0v10`} key={at} />),
      )}
    </svg>
  );
}

/** All bars in the order of the table; the page's table sets each beside its number. */
export const render = (years: readonly Year[]) => (
  <>
    {years.flatMap(({ year, actual, plan }) =>
      actual.map((value) => (
        <Bar key={year + value.value} value={value} plan={plan} scale={scaleOf(years)} />
      )),
    )}
  </>
);

/** One sentence about the latest year that has a number. */
export function describe(years: readonly Year[], language: Language): string {
  const { figures } = words[language];
  const latest = [...years]
    .sort((a, b) => (a.year < b.year ? 1 : -1))
    .find(({ actual }) => actual.length > 0);
  if (!latest) return '';
  const all = (values: readonly YearValue[]) =>
    figures.or(values.map((value) => valueWords(value, language)));
  const { year } = latest;
  const early = latest.actual.find(({ earlyOn }) => earlyOn !== null)?.earlyOn;
  const said = { year, actual: all(latest.actual), plan: all(latest.plan) };
  if (early) return figures.describeEarly({ ...said, day: formatDay(early) });
  return latest.plan.length > 0 ? figures.describe(said) : figures.describeUnplanned(said);
}

export interface YearRow {
  readonly year: string;
  readonly actual: readonly string[];
  readonly plan: readonly string[];
}

/** The numbers of the picture as they stand in the table. */
export const toTable = (years: readonly Year[], language: Language): YearRow[] =>
  years.map(({ year, actual, plan }) => ({
    year,
    actual: actual.map((value) => valueWords(value, language)),
    plan: plan.map((value) => valueWords(value, language)),
  }));
