// What the page of plans makes of the answer: how each province and each central body stands, and the plans that were read against tasks.
import { compareNames } from '../../../lib/collate.ts';
import type { Both } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import type { GapState, PlansPageAnswer, PlansPageBody } from '../../answers.ts';
import { isOfPredecessor, type ProvinceState, provinceStates, stateOf } from '../said/province-facts.ts';

export type DirectiveOfPlans = NonNullable<PlansPageAnswer['directive']>;
export type PlanRecord = DirectiveOfPlans['plans']['nodes'][number];
type PlaceRecord = PlansPageAnswer['territories']['nodes'][number];
export type PlaceplanRecord = PlaceRecord['plans']['nodes'][number];

export interface PlaceOfPlans {
  readonly code: string | null;
  readonly slug: string;
  readonly name: Both;
  readonly state: ProvinceState;
  /** Those that carry the directive out, each with whether a unit that was merged away issued it. */
  readonly plans: readonly { readonly plan: PlaceplanRecord; readonly isOfOld: boolean }[];
}

/** All provinces in Vietnamese alphabetical order. */
export const placesOf = ({ territories }: PlansPageAnswer): PlaceOfPlans[] =>
  territories.nodes
    .map((place): PlaceOfPlans => {
      const isUnmerged = place.predecessors.every(({ kind }) => kind === 'unchanged');
      const madeOf = isUnmerged ? [] : place.predecessors.map(({ from }) => shownPlace(from));
      return {
        code: place.code,
        slug: place.slug,
        name: shownPlace(place),
        state: stateOf(place.plans.nodes, madeOf),
        plans: place.plans.nodes
          .filter(({ relation, level }) => relation === 'IMPLEMENTS_DIRECTIVE' && level === 'PROVINCE')
          .map((plan) => ({ plan, isOfOld: isOfPredecessor(plan, madeOf) })),
      };
    })
    .sort((a, b) => compareNames(a.name.vi ?? '', b.name.vi ?? ''));

/** Each state in which there is a province, with those that are in it. */
export const placesByState = (places: readonly PlaceOfPlans[]): [ProvinceState, PlaceOfPlans[]][] =>
  provinceStates
    .map((state): [ProvinceState, PlaceOfPlans[]] => [state, places.filter((p) => p.state === state)])
    .filter(([, found]) => found.length > 0);

/** Plans of the centre: of the Government, of ministries. */
export const centralPlans = ({ plans }: DirectiveOfPlans): PlanRecord[] =>
  plans.nodes.filter(({ level }) => level === 'CENTRAL' || level === 'MINISTRY');

/** Central bodies that lead some task, of which, or of what the directive names in their place, no such plan is on record. */
export function leadersWithout(directive: DirectiveOfPlans): PlansPageBody[] {
  const having = new Set(centralPlans(directive).map(({ agency }) => agency.slug));
  const leading = directive.led.nodes.flatMap(({ holders }) =>
    holders.flatMap(({ agency, assignment }) =>
      agency === null || agency.isCollective || agency.territory !== null
        ? []
        : [{ agency, named: assignment.agency.slug }],
    ),
  );
  const without = leading.filter(({ agency, named }) => !having.has(agency.slug) && !having.has(named));
  return [...new Map(without.map(({ agency }) => [agency.slug, agency])).values()].sort((a, b) =>
    compareNames(a.nameVi ?? '', b.nameVi ?? ''),
  );
}

type Matrix = NonNullable<PlansPageAnswer['gapMatrix']>;
export interface ComparedPlan {
  readonly plan: PlanRecord;
  /** By task, in the order of the matrix. */
  readonly cells: readonly GapState[];
}

const isRead = (state: GapState): boolean => state !== 'PLAN_NOT_READ' && state !== 'NO_PLAN';
const stateAt = ({ states }: Matrix, cell: number): GapState => states[cell]!;

/** Plans of which somebody read what they say of some task, by the name of their place. */
export function comparedPlans({ directive, gapMatrix: matrix }: PlansPageAnswer): ComparedPlan[] {
  if (!directive || !matrix) return [];
  const byId = new Map(directive.plans.nodes.map((plan) => [plan.id, plan]));
  return matrix.rows
    .flatMap(({ plan: id }, row): ComparedPlan[] => {
      const plan = id === null ? undefined : byId.get(id);
      const cells = matrix.cells[row]!.map((cell) => stateAt(matrix, cell));
      return plan && cells.some(isRead) ? [{ plan, cells }] : [];
    })
    .sort((a, b) => compareNames(a.plan.territory?.nameVi ?? '', b.plan.territory?.nameVi ?? ''));
}

/** How many cells say the same, in the order in which the schema names the states. */
export const countsOf = (
  states: readonly GapState[],
  cells: readonly GapState[],
): (readonly [GapState, number])[] =>
  states
    .map((state) => [state, cells.filter((cell) => cell === state).length] as const)
    .filter(([, count]) => count > 0);

const inText: ReadonlySet<GapState> = new Set(['COPIED', 'CONCRETISED', 'EXTENDED', 'WEAKER']);
export const isInText = (state: GapState): boolean => inText.has(state);

interface GroupOfTasks {
  readonly code: string;
  readonly title: Both;
  /** Places of its tasks among the columns of the matrix. */
  readonly at: readonly number[];
}
/** The tasks of the matrix by the group that the directive puts them in. */
export const groupsOf = ({ groups }: DirectiveOfPlans, { columns }: Matrix): GroupOfTasks[] =>
  groups.nodes
    .map(({ code, titleVi, titleEn }) => ({
      code,
      title: { vi: titleVi, en: titleEn },
      at: columns.flatMap((column, at) => (column.code.split('.')[0] === code ? [at] : [])),
    }))
    .filter(({ at }) => at.length > 0);
