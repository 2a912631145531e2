// What one province's page counts. Only what is confirmed is counted.
import { civilDate } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type {
  GapState,
  ProvincePageAnswer,
  ProvincePageDuties,
  ProvincePageFigures,
  ProvincePagePlan,
} from '../../answers.ts';

export type ProvinceRecord = NonNullable<ProvincePageAnswer['territory']>;
export type Figure = ProvincePageFigures['nodes'][number];
export type Duty = ProvincePageDuties['nodes'][number];
export type Mapped = ProvinceRecord['compared']['nodes'][number]['mappings']['nodes'][number];

const gapStates = [
  'COPIED',
  'CONCRETISED',
  'EXTENDED',
  'WEAKER',
  'SILENT',
  'TRUNCATED',
  'NEWS_SILENT',
  'NOT_ADDRESSED_TO_PROVINCE',
  'DISPUTED',
  'UNCONFIRMED',
  'PLAN_NOT_READ',
] as const satisfies readonly GapState[];

const open: ReadonlySet<GapState> = new Set(['DISPUTED', 'UNCONFIRMED', 'PLAN_NOT_READ']);
export const isConfirmed = ({ gap }: Mapped): boolean => !open.has(gap);

export interface Compared {
  readonly plan: ProvincePagePlan | undefined;
  readonly confirmed: number;
  readonly all: number;
  readonly byState: readonly (readonly [GapState, readonly Mapped[]])[];
}

/** Plans that somebody read against each task, and what was found. */
export const comparedPlans = ({ plans, compared }: ProvinceRecord): Compared[] =>
  compared.nodes
    .filter(({ mappings }) => mappings.totalCount > 0)
    .map(({ id, mappings }) => ({
      plan: plans.nodes.find((plan) => plan.id === id),
      confirmed: mappings.nodes.filter(isConfirmed).length,
      all: mappings.totalCount,
      byState: gapStates
        .map((state) => [state, mappings.nodes.filter(({ gap }) => gap === state)] as const)
        .filter(([, found]) => found.length > 0),
    }));

export interface OfIndicator {
  readonly indicator: NonNullable<Figure['indicator']>;
  readonly figures: readonly Figure[];
}

/** Figures by indicator, the newest first in each, and the indicator with the newest figure first. */
export function byIndicator(figures: readonly Figure[]): OfIndicator[] {
  const end = (f: Figure) => f.periodEnd ?? f.asOf ?? '';
  const groups = new Map<string, OfIndicator & { figures: Figure[] }>();
  for (const figure of [...figures].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0))) {
    const group = groups.get(figure.indicator.code) ?? { indicator: figure.indicator, figures: [] };
    groups.set(figure.indicator.code, group);
    group.figures.push(figure);
  }
  return [...groups.values()];
}

export const figureCount = ({ observations, predecessors }: ProvinceRecord): number =>
  predecessors.reduce((sum, { from }) => sum + from.observations.totalCount, observations.totalCount);

export const realReports = ({ reports }: ProvinceRecord): number =>
  reports.nodes.filter(({ isExample, supersededAt }) => !isExample && supersededAt === null).length;

/** Duties of all its bodies, the earliest due first. */
export const dutiesOf = ({
  agencies,
  party,
}: ProvinceRecord): (Duty & { readonly body: { nameVi: string | null; nameEn: string | null } })[] =>
  [...agencies.nodes, ...party.nodes]
    .flatMap((body) => body.obligations.nodes.map((duty) => ({ ...duty, body })))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
export const dutyCount = ({ agencies, party }: ProvinceRecord): number =>
  [...agencies.nodes, ...party.nodes].reduce((sum, { obligations }) => sum + obligations.totalCount, 0);

/** Provinces and cities have pages; regions and the country do not. */
export const isProvince = (unit: ProvinceRecord | null): unit is ProvinceRecord =>
  unit !== null && (unit.kind === 'PROVINCE' || unit.kind === 'CITY');

/** The unit became another on this day, or stood on. */
export const becameAnother = ({ successors, until }: ProvinceRecord, today: string) =>
  until !== null && until <= today ? successors : [];
export const todayOf = (now: string, day: string | null): string => day ?? civilDate(now);

/** It only kept its borders. */
export const isUnchanged = ({ predecessors }: ProvinceRecord): boolean =>
  predecessors.every(({ kind }) => kind === 'unchanged');

/** The numbers that head the page, each with the section that holds what it counts. */
export function countsOf(province: ProvinceRecord, language: Language) {
  const word = provincePageWords[language].page;
  const number = (count: number) => formatDecimal(count, language);
  return [
    ['ke-hoach', province.plans.totalCount, word.counts.plans],
    ...comparedPlans(province).map(
      ({ confirmed, all }) => ['doi-chieu', confirmed, word.counts.tasks(number(all))] as const,
    ),
    ['bao-cao', realReports(province), word.counts.reports],
    [
      'so-lieu',
      figureCount(province),
      province.predecessors.length === 0 ? word.counts.ownFigures : word.counts.figures,
    ],
  ] as const;
}
