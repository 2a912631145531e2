// Values of provinces in other lists of provinces: as reported, in the units of today, and in those of any earlier day. Pure.
import { type Addend, type AggregationKind, aggregate } from './aggregate.ts';
import { add, compare, exactDecimal, fromDecimal, rational } from './rational.ts';
import { overlaps, type Period, periodOf } from './total.ts';

/** One unit's value of an additive measure, with the unit it was reported for. */
export interface PlaceValue {
  readonly territoryId: string;
  readonly value: string;
}
/** What became of a unit, and the first day of what it became. */
export interface Succession {
  readonly fromId: string;
  readonly toId: string;
  readonly on: string;
}
export interface Restated {
  readonly territoryId: string;
  readonly value: string;
  readonly fromIds: readonly string[];
  /** Units that went into it and have no value here: the value is no total of the whole unit. Missing is never zero. */
  readonly missingIds: readonly string[];
}

/**
 * Values of an additive measure in the units in force on a day: a unit that had been merged by then counts in the one it went
 * into. A unit that came later stays under its own name, because a sum cannot be split. The sum over all units never changes.
 */
export function restate(
  values: readonly PlaceValue[],
  successions: readonly Succession[],
  on: string,
): Restated[] {
  const becomes = new Map(successions.filter((s) => s.on <= on).map((s) => [s.fromId, s.toId]));
  const heir = (id: string): string => (becomes.has(id) ? heir(becomes.get(id)!) : id);
  const reported = new Set(values.map((value) => value.territoryId));
  const byHeir = Map.groupBy(values, (value) => heir(value.territoryId));
  return [...byHeir].map(([territoryId, parts]) => ({
    territoryId,
    value: exactDecimal(parts.map((part) => fromDecimal(part.value)).reduce(add))!,
    fromIds: parts.map((part) => part.territoryId),
    missingIds: reported.has(territoryId)
      ? []
      : [...becomes].filter(([from, to]) => to === territoryId && !reported.has(from)).map(([from]) => from),
  }));
}

/** The sum over all units: the same in every view of the same values. */
export const totalOfPlaces = (values: readonly { readonly value: string }[]): string =>
  exactDecimal(values.map((place) => fromDecimal(place.value)).reduce(add, rational(0n)))!;

/** Whether two views of the same values hold the same in all. */
export const isConserved = (
  a: readonly { readonly value: string }[],
  b: readonly { readonly value: string }[],
): boolean => compare(fromDecimal(totalOfPlaces(a)), fromDecimal(totalOfPlaces(b))) === 0;

export interface Restatement {
  readonly total: string;
  readonly reported: readonly Restated[];
  readonly restated: readonly Restated[];
  readonly frozen: readonly Restated[];
  /** Units whose figures could not be added, with the reason; they are in none of the three views. */
  readonly refused: readonly { readonly territoryId: string; readonly reason: string }[];
}

/** The three views of one measure. The total of each is the same; a unit whose figures may not be added is left out of all. */
export function restatement(
  kind: AggregationKind,
  figures: readonly Addend[],
  successions: readonly Succession[],
  days: { readonly today: string; readonly frozenOn: string; readonly period: Period },
): Restatement {
  const refused: { territoryId: string; reason: string }[] = [];
  const values: PlaceValue[] = [];
  for (const [territoryId, own] of Map.groupBy(figures, (figure) => figure.territoryId)) {
    const twice = countedTwice(territoryId, figures, successions);
    const { kind: what, value, reason } = aggregate(kind, own, days.period);
    if (twice !== null) refused.push({ territoryId, reason: twice });
    else if (what === 'sum') values.push({ territoryId, value: value! });
    else refused.push({ territoryId, reason: reason! });
  }
  return {
    total: totalOfPlaces(values),
    reported: restate(values, [], days.today),
    restated: restate(values, successions, days.today),
    frozen: restate(values, successions, days.frozenOn),
    refused,
  };
}

/** A unit and what it became may both have reported the same days. */
function countedTwice(
  territoryId: string,
  figures: readonly Addend[],
  successions: readonly Succession[],
): string | null {
  const kin = successions.flatMap(({ fromId, toId }) =>
    fromId === territoryId ? [toId] : toId === territoryId ? [fromId] : [],
  );
  for (const own of figures.filter((figure) => figure.territoryId === territoryId))
    for (const other of figures.filter((figure) => kin.includes(figure.territoryId))) {
      const [a, b] = [periodOf(own), periodOf(other)];
      if (a && b && overlaps(a, b))
        return `${own.id} and ${other.id} are of a unit and of what it became, and their periods overlap.`;
    }
  return null;
}
