// Published numbers put in order, never changed: by year beside the plan, or one by one with period and source.
import type { Year, YearValue } from '../../../charts/year-bars.tsx';
import { wholeYear } from '../../../lib/dates.ts';
import type { Observation } from '../home/facts.ts';
import { earlyOn } from './announced.ts';

export interface ReportedYear extends Year {
  readonly actualFrom: readonly Observation[];
  readonly planFrom: readonly Observation[];
}

export const asYearValue = (o: Observation): YearValue => ({
  value: o.value,
  high: o.valueHigh,
  qualifier: o.qualifier,
  isRecalled: o.confidence === 'RECALLED',
  earlyOn: earlyOn(o),
});

/** Whole years, newest first; a year that has only a plan stands too. */
export function byYear(observations: readonly Observation[]): ReportedYear[] {
  const years = new Map<string, { actual: Observation[]; plan: Observation[] }>();
  for (const o of observations) {
    const year = wholeYear(o.periodStart, o.periodEnd);
    if (year === null || (o.kind !== 'ACTUAL' && o.kind !== 'TARGET')) continue;
    const entry = years.get(year) ?? { actual: [], plan: [] };
    years.set(year, entry);
    entry[o.kind === 'ACTUAL' ? 'actual' : 'plan'].push(o);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, { actual, plan }]) => ({
      year,
      actual: actual.map(asYearValue),
      plan: plan.map(asYearValue),
      actualFrom: actual,
      planFrom: plan,
    }));
}

export const newestFirst = (observations: readonly Observation[]): Observation[] =>
  [...observations].sort((a, b) => ((a.periodEnd ?? '') < (b.periodEnd ?? '') ? 1 : -1));

export const since = (year: string, observations: readonly Observation[]): Observation[] =>
  observations.filter(({ periodStart }) => (periodStart ?? '') >= year);

/** Numbers that one source gives for several places at once, each such group together. */
export function givenTogether(observations: readonly Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const { territory, ...rest } = o;
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  return [...groups.values()];
}

/** Whether different sources give different numbers. One source that gives several explains them itself. */
export const disagree = (observations: readonly Observation[]): boolean =>
  new Set(observations.map(({ source }) => source.url ?? source.publisher)).size > 1;
