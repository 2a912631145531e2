// What the page of all provinces makes of the answer: who has reported, who owes a report, and which plans there are.

import { compareNames } from '../../../lib/collate.ts';
import { fold } from '../../../lib/fold.ts';
import type { Both } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import type {
  PublicHomePlan as Plan,
  ProvinceReportingAnswer,
  ProvinceReportingOfAll,
} from '../../answers.ts';
import { type ProvinceState, stateOf } from '../said/province-facts.ts';

/**
 * `notYet`: its period is not over. `silent`: it owes a report by a ruling, none is published, and nothing more is known to the
 * public. `notOwed`: no ruling makes it report for the round.
 */
export type Reporting = 'reported' | 'corrected' | 'example' | 'silent' | 'notOwed' | 'notYet' | 'noRound';

/** What the page and the picture for other people's pages both know. */
export type Provinces = Omit<ProvinceReportingAnswer, 'owing'>;

export interface ProvinceOfTable {
  readonly code: string | null;
  readonly slug: string;
  readonly name: Both;
  readonly row: number;
  readonly column: number;
  readonly state: ProvinceState;
  readonly madeOf: readonly Both[];
  readonly merged: readonly { readonly on: string; readonly name: Both; readonly slug: string }[];
  readonly plans: readonly Plan[];
  readonly planCount: number;
  readonly reporting: Reporting;
  readonly reported: 'yes' | 'example' | 'no';
}

export const isOver = ({ periodEnd }: ProvinceReportingOfAll, today: string): boolean => periodEnd < today;

/** The newest rounds, and the newest that is over behind however many that are not. */
export const roundsOf = ({ directive }: Provinces): readonly ProvinceReportingOfAll[] => {
  const newest = directive?.rounds.nodes ?? [];
  const isListed = (period: string) => newest.some((round) => round.period === period);
  return [...newest, ...(directive?.over.nodes ?? []).filter(({ period }) => !isListed(period))];
};

/** The round that is shown: the one asked for, else the newest whose period is over, else the newest. */
export const roundShown = (
  answer: Provinces,
  period: string | undefined,
  today: string,
): ProvinceReportingOfAll | undefined => {
  const rounds = roundsOf(answer);
  return (
    rounds.find((round) => round.period === period) ??
    rounds.find((round) => isOver(round, today)) ??
    rounds[0]
  );
};

export function reportingOf(
  round: ProvinceReportingOfAll | undefined,
  code: string | null,
  today: string,
): Reporting {
  if (round === undefined) return 'noRound';
  const own = round.reports.nodes.filter(({ territory }) => territory?.code === code);
  const real = own.find(({ isExample }) => !isExample);
  if (real) return real.supersedes === null ? 'reported' : 'corrected';
  if (own.length > 0) return 'example';
  if (code === null || !owing(round).has(code)) return 'notOwed';
  return isOver(round, today) ? 'silent' : 'notYet';
}

/** The codes of the provinces that owe a report for the round. */
const owing = ({ owedBy }: ProvinceReportingOfAll): ReadonlySet<string> =>
  new Set(
    owedBy
      .filter(({ kind }) => kind === 'PROVINCE_GOVERNMENT')
      .flatMap(({ territory }) => territory?.code ?? []),
  );

const isReported = (reporting: Reporting) => reporting === 'reported' || reporting === 'corrected';

/** How many provinces have a published report of the round; and of those that owe one, how many of how many. */
export function countsOf(round: ProvinceReportingOfAll) {
  const reported = new Set(
    round.reports.nodes.filter(({ isExample }) => !isExample).map(({ territory }) => territory?.code),
  );
  const asked = owing(round);
  return {
    reported: reported.size,
    owing: asked.size,
    reportedOfOwing: [...asked].filter((code) => reported.has(code)).length,
    examples: round.reports.nodes.filter(({ isExample }) => isExample).length,
  };
}

/** All provinces in Vietnamese alphabetical order. */
export function provincesOf(
  answer: Provinces,
  round: ProvinceReportingOfAll | undefined,
  today: string,
): ProvinceOfTable[] {
  return answer.territories.nodes
    .map((province): ProvinceOfTable => {
      const isUnmerged = province.predecessors.every(({ kind }) => kind === 'unchanged');
      const merged = isUnmerged
        ? []
        : province.predecessors.map(({ on, from }) => ({ on, name: shownPlace(from), slug: from.slug }));
      const madeOf = merged.map(({ name }) => name);
      const reporting = reportingOf(round, province.code, today);
      return {
        code: province.code,
        slug: province.slug,
        name: shownPlace(province),
        row: province.tileRow ?? 0,
        column: province.tileColumn ?? 0,
        state: stateOf(province.plans.nodes, madeOf),
        madeOf,
        merged,
        plans: province.plans.nodes,
        planCount: province.plans.totalCount,
        reporting,
        reported: isReported(reporting) ? 'yes' : reporting === 'example' ? 'example' : 'no',
      };
    })
    .sort((a, b) => compareNames(a.name.vi ?? '', b.name.vi ?? ''));
}

/** Provinces whose name, now or before, contains the text; marks make no difference. */
export function found(provinces: readonly ProvinceOfTable[], text: string): ProvinceOfTable[] {
  const wanted = fold(text).slice(0, 60);
  if (wanted === '') return [];
  const bears = ({ vi, en }: Both) => [vi, en].some((name) => name != null && fold(name).includes(wanted));
  return provinces.filter(({ name, merged }) => bears(name) || merged.some((old) => bears(old.name)));
}
export const bearsName = ({ vi, en }: Both, text: string): boolean =>
  [vi, en].some((name) => name != null && fold(name).includes(fold(text).slice(0, 60)));
