// One indicator of the list, the figure that stands for it, and the part of the directive under which it is told.
import type { IndicatorPageFigure as Figure, IndicatorIndexAnswer } from '../../answers.ts';

export type IndexEntry = IndicatorIndexAnswer['indicators']['nodes'][number];

/** The nation's newest count before any place's, a total before a part; else whatever stands on record. */
export const newestOf = ({ national, totals, counted, any }: IndexEntry): Figure | null =>
  national.nodes[0] ?? totals.nodes[0] ?? counted.nodes[0] ?? any.nodes[0] ?? null;
export const isCounted = ({ counted }: IndexEntry): boolean => counted.totalCount > 0;
export const isNational = (figure: Figure): boolean => figure.territory.kind === 'COUNTRY';

type Group = NonNullable<IndicatorIndexAnswer['directive']>['groups']['nodes'][number];
/** One of which no published figure is on record: it waits for what bodies report. */
export type OpenEntry = IndicatorIndexAnswer['open']['nodes'][number];

export interface Theme {
  /** Null for those that no task speaks of. */
  readonly group: Group | null;
  readonly entries: readonly IndexEntry[];
  readonly open: readonly OpenEntry[];
}

/** What stands for the whole nation first, then what more tasks speak of, then what has more figures. */
const weight = (entry: IndexEntry): readonly number[] => [
  entry.national.nodes.length,
  entry.tasks.length,
  entry.all.totalCount,
];
const heavierFirst = (a: IndexEntry, b: IndexEntry): number => {
  const [left, right] = [weight(a), weight(b)];
  const at = left.findIndex((one, n) => one !== right[n]);
  return at === -1 ? 0 : right[at]! - left[at]!;
};

/** In the order of the directive: each under the part of the first task that speaks of it. */
export function themesOf({ directive, indicators, open }: IndicatorIndexAnswer): Theme[] {
  const groups = directive?.groups.nodes ?? [];
  const groupOf = ({ tasks }: Pick<IndexEntry, 'tasks'>): Group | null =>
    groups.find(({ code }) => tasks[0]?.code.split('.')[0] === code) ?? null;
  return [...groups, null]
    .map((group) => ({
      group,
      entries: indicators.nodes.filter((entry) => groupOf(entry) === group).sort(heavierFirst),
      open: open.nodes.filter((entry) => groupOf(entry) === group),
    }))
    .filter(({ entries, open: waiting }) => entries.length + waiting.length > 0);
}
