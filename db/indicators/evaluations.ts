// From a target as the ledger keeps it to its verdicts: one for each year promised and each population it may be held against.

import { firstDay, firstDayAfter, yearOf } from '../dates.ts';
import type { AggregationKind } from './aggregate.ts';
import {
  type Base,
  type Evaluation,
  evaluate,
  type Figure,
  type Operator,
  type Promised,
} from './evaluate.ts';
import type { Qualifier } from './interval.ts';
import type { Period } from './total.ts';

interface Named {
  readonly symbol: string | null;
  readonly kind: string;
  readonly titleEn: string | null;
}
interface Commune {
  readonly value: string;
  readonly asOf: string | null;
}
/** A target with what hangs from it. */
export interface Loaded {
  readonly operator: string | null;
  readonly qualifier: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly textEn: string | null;
  readonly textVi: string | null;
  readonly isPart: unknown;
  readonly baseKind: string | null;
  readonly baseValue: string | null;
  readonly baseAsOf: string | null;
  readonly numeratorId: string | null;
  readonly indicator: { readonly direction: string; readonly aggregationKind: AggregationKind } | null;
  readonly numerator: { readonly aggregationKind: AggregationKind } | null;
  readonly baseOf: Named | null;
  readonly figures: readonly Figure[];
  readonly communes: readonly Commune[];
}

export interface Dated extends Evaluation {
  /** The years it is about, as `2025` or `2025-2030`; null where the document names none. */
  readonly period: string | null;
  /** Which count of communes or whose figure the percentage is of; null where nothing of the kind is on record. */
  readonly population: string | null;
}

/** `today` bounds a promise that has no end ("each year from 2023"): years that have not begun are not judged. */
export function evaluations(target: Loaded, today: string): Dated[] {
  const counted = target.unit === 'percent' ? target.numerator : target.indicator;
  return periodsOf(target.period, target.unit, today).flatMap(({ name, period }) =>
    basesOf(target).map(({ population, base }) => {
      const promised: Promised = {
        operator: target.operator as Operator | null,
        qualifier: target.qualifier as Qualifier | null,
        value: target.value,
        unit: target.unit,
        period,
        words: target.textEn ?? target.textVi ?? '',
        isPart: Boolean(target.isPart),
        isLowerBetter: target.indicator?.direction === 'lower_better',
        mayAdd: counted?.aggregationKind === 'flow',
        hasNumerator: target.unit !== 'percent' || target.numeratorId !== null,
        base,
      };
      return { ...evaluate(promised, target.figures), period: name, population };
    }),
  );
}

type Span = { readonly name: string | null; readonly period: Period | null };
const years = (from: string, to: string): Span => ({
  name: from === to ? from : `${from}-${to}`,
  period: { from: firstDay(from), until: firstDayAfter(to) },
});

/** `2025`, `2021-2025`, `2023+` (each year since); anything else names no years. So many a year is promised anew each year. */
export function periodsOf(words: string | null, unit: string | null, today: string): Span[] {
  const [, from, rest] = /^(\d{4})(\+|-\d{4})?$/.exec(words ?? '') ?? [];
  if (from === undefined) return [{ name: null, period: null }];
  if (rest === undefined) return [years(from, from)];
  const last = rest === '+' ? yearOf(today) : rest.slice(1);
  if (rest !== '+' && unit !== 'persons_per_year') return [years(from, last)];
  const each = Array.from(
    { length: Math.max(0, Number(last) - Number(from) + 1) },
    (_, at) => `${Number(from) + at}`,
  );
  return each.filter((year) => year <= yearOf(today)).map((year) => years(year, year));
}

function basesOf(target: Loaded): { population: string | null; base: Base | null }[] {
  if (target.baseKind === 'plan_figure') {
    const of = nameOf(target.baseOf);
    return [{ population: of, base: { of, value: target.baseValue, asOf: target.baseAsOf } }];
  }
  if (target.baseKind !== 'communes') return [{ population: null, base: null }];
  if (target.communes.length === 0)
    return [{ population: null, base: { of: 'the communes of the territory', value: null, asOf: null } }];
  return target.communes.map(({ value, asOf }, at) => {
    const next = target.communes[at + 1]?.asOf;
    const population = `${value} commune-level units${asOf ? ` as of ${asOf}` : ''}${next ? `, until the count of ${next}` : ''}`;
    return { population, base: { of: population, value, asOf } };
  });
}

const nameOf = (document: Named | null): string => {
  if (!document) return 'the document named';
  if (!document.symbol) return document.titleEn ?? 'the document named';
  return `${document.kind.charAt(0).toUpperCase()}${document.kind.slice(1)} ${document.symbol}`;
};
