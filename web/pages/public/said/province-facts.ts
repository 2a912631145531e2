// What is on record for each province, from its own documents and those of the units it was made of.
import { compareNames } from '../../../lib/collate.ts';
import type { Both } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import type { PublicHomePlan as Plan, WholeDirectiveAnswer } from '../../answers.ts';
import type { Province, ReportedRound } from '../home/facts.ts';

/** `own` and `predecessor`: an implementing document was read or reported on; `cited`: only its mention was. */
export const provinceStates = ['own', 'predecessor', 'cited', 'related', 'none'] as const;
export type ProvinceState = (typeof provinceStates)[number];

export interface ProvinceFacts {
  readonly code: string | null;
  readonly name: Both;
  readonly row: number;
  readonly column: number;
  readonly state: ProvinceState;
  /** The units it was made of; empty when it was not merged. */
  readonly madeOf: readonly Both[];
  readonly plans: readonly Plan[];
  readonly planCount: number;
  /** Whether it has a published report for the round that is shown. */
  readonly reported: 'yes' | 'example' | 'no';
}

const notAtHand = new Set(['cited_not_found', 'required_not_found', 'draft']);

const isUnmerged = (province: Province): boolean =>
  province.predecessors.every(({ kind }) => kind === 'unchanged');

/** Whether a unit that was merged away issued it. A province that only kept its borders is the same issuer. */
export const isOfPredecessor = (plan: Plan, madeOf: readonly Both[]): boolean =>
  madeOf.length > 0 && plan.territory !== null && plan.territory.until !== null;

export function stateOf(plans: readonly Plan[], madeOf: readonly Both[]): ProvinceState {
  const ofProvince = plans.filter(({ level }) => level === 'PROVINCE');
  const implementing = ofProvince.filter(({ relation }) => relation === 'IMPLEMENTS_DIRECTIVE');
  const atHand = implementing.filter(({ status }) => !notAtHand.has(status));
  if (atHand.some((plan) => !isOfPredecessor(plan, madeOf))) return 'own';
  if (atHand.length > 0) return 'predecessor';
  if (implementing.length > 0) return 'cited';
  return ofProvince.length > 0 ? 'related' : 'none';
}

const reportedBy = (round: ReportedRound | undefined, code: string | null): ProvinceFacts['reported'] => {
  const own = round?.reports.nodes.filter(({ territory }) => territory?.code === code) ?? [];
  if (own.some(({ isExample }) => !isExample)) return 'yes';
  return own.length > 0 ? 'example' : 'no';
};

/** All provinces in Vietnamese alphabetical order. */
export function provinceFacts({ territories, directive }: WholeDirectiveAnswer): ProvinceFacts[] {
  const round = directive?.reporting.nodes[0];
  return territories.nodes
    .map((province) => {
      const madeOf = isUnmerged(province) ? [] : province.predecessors.map(({ from }) => shownPlace(from));
      return {
        code: province.code,
        name: shownPlace(province),
        row: province.tileRow ?? 0,
        column: province.tileColumn ?? 0,
        state: stateOf(province.plans.nodes, madeOf),
        madeOf,
        plans: province.plans.nodes,
        planCount: province.plans.totalCount,
        reported: reportedBy(round, province.code),
      };
    })
    .sort((a, b) => compareNames(a.name.vi ?? '', b.name.vi ?? ''));
}

/** Units that were merged into another province; their numbers and documents are not the new province's own. */
export const mergedUnits = ({
  territories,
}: WholeDirectiveAnswer): Province['predecessors'][number]['from'][] =>
  territories.nodes
    .filter((province) => !isUnmerged(province))
    .flatMap(({ predecessors }) => predecessors.map(({ from }) => from));
