// The lives of inspections, findings and recommendations, who may be asked upward, and how far claims and verdicts agree.
// Pure: values in, values out.
import { type CivilDate, isCivilDate } from '../ctx.ts';
import { type PlainCode, type Problem, problem, WrongState } from '../errors.ts';
import type {
  answers,
  assessments,
  findingStatuses,
  inspectionStatuses,
  recommendationStatuses,
} from './table.ts';

type InspectionStatus = (typeof inspectionStatuses)[number];
export type InspectionStep = 'begin' | 'recordFinding' | 'conclude' | 'callOff';

export const inspectionSteps: {
  readonly [S in InspectionStatus]: { readonly [K in InspectionStep]?: InspectionStatus };
} = {
  planned: { begin: 'under_way', callOff: 'called_off' },
  under_way: { recordFinding: 'under_way', conclude: 'concluded', callOff: 'called_off' },
  concluded: {},
  called_off: {},
};

/** The status a step leads to; WrongState when it leads nowhere from here. */
export function nextInspection(status: InspectionStatus, step: InspectionStep): InspectionStatus {
  const to = inspectionSteps[status][step];
  if (to === undefined) throw new WrongState('inspection_step', { status });
  return to;
}

type FindingStatus = (typeof findingStatuses)[number];
export type FindingStep = 'handle' | 'close' | 'withdraw';

export const findingSteps: {
  readonly [S in FindingStatus]: { readonly [K in FindingStep]?: FindingStatus };
} = {
  open: { handle: 'handled', withdraw: 'withdrawn' },
  // A measure that whoever closes finds too little is followed by another one.
  handled: { handle: 'handled', close: 'closed', withdraw: 'withdrawn' },
  closed: {},
  withdrawn: {},
};

/** The status a step leads to; WrongState when it leads nowhere from here. */
export function nextFinding(status: FindingStatus, step: FindingStep): FindingStatus {
  const to = findingSteps[status][step];
  if (to === undefined) throw new WrongState('finding_step', { status });
  return to;
}

type RecommendationStatus = (typeof recommendationStatuses)[number];
export type RecommendationAnswer = (typeof answers)[number];

/** A recommendation is answered once; one that was deferred may still be accepted or declined. */
export function nextRecommendation(
  status: RecommendationStatus,
  given: RecommendationAnswer | null,
): RecommendationStatus {
  if (status === 'answered' && given !== 'deferred')
    throw new WrongState('recommendation_answered', { answer: String(given) });
  return 'answered';
}

/**
 * Social supervision is the work of the Front and of the People's Councils (directive 20-CT/TW, section 4). Councils have no
 * kind of their own on the register, so they are known by their Vietnamese name.
 */
export const isSupervisingBody = (body: { readonly kind: string; readonly nameVi: string }): boolean =>
  body.kind === 'front' || body.nameVi.startsWith('Hội đồng nhân dân');

const ranks: Readonly<Record<string, number>> = {
  party_central: 4,
  national_assembly: 4,
  government: 4,
  party_committee: 3,
  ministry: 3,
  front: 3,
  bank: 3,
  agency: 2,
  mass_organisation: 3,
  province_party: 2,
  province_government: 2,
  province_department: 1,
  fund: 1,
  enterprise: 1,
};

/** Whether one kind of body stands above another. A body of a province is below every central one, whatever its kind. */
export const isAbove = (
  above: { readonly kind: string; readonly territoryId: string | null },
  below: { readonly kind: string; readonly territoryId: string | null },
): boolean => {
  const isCentral = (territoryId: string | null) => territoryId === null || territoryId === 'VN';
  const rank = (body: { kind: string; territoryId: string | null }) =>
    isCentral(body.territoryId) ? (ranks[body.kind] ?? 0) : Math.min(ranks[body.kind] ?? 0, 2);
  return rank(above) > rank(below);
};

const longest = 4_000;

/** Words that must be given, and not at too great length. */
export const wordsProblems = (path: string, words: string, ask: PlainCode = 'empty'): Problem[] => {
  if (words.trim() === '') return [problem(path, ask)];
  return words.length > longest ? [problem(path, 'too_long', { limit: longest, length: words.length })] : [];
};

/** A day on which something was done: in the calendar, not before what it follows, and not to come. */
export const dayProblems = (
  path: string,
  on: CivilDate,
  { since, today }: { readonly since?: CivilDate | null; readonly today: CivilDate },
): Problem[] => {
  if (!isCivilDate(on)) return [problem(path, 'bad_day', { typed: on })];
  if (on > today) return [problem(path, 'day_to_come')];
  return since && on < since ? [problem(path, 'too_early', { since })] : [];
};

export const casesProblems = (asked: {
  readonly cases?: number | null | undefined;
  readonly casesOf?: string | null | undefined;
}): Problem[] => {
  if ((asked.cases ?? null) === null && !asked.casesOf) return [];
  if ((asked.cases ?? null) === null) return [problem('cases', 'cases_missing')];
  if (asked.cases! < 0) return [problem('cases', 'cases_negative')];
  return asked.casesOf?.trim() ? [] : [problem('casesOf', 'cases_of_missing')];
};

type Assessment = (typeof assessments)[number];

/** How many claims of a round were given which verdict; null: none is published yet. */
export interface Judged {
  readonly assessment: Assessment | null;
  readonly claims: number;
}

/** Claims against verdicts, in numbers of claims. `claims` = `agreeing` + `diverging` + `cannotBeJudged` + `notAssessed`. */
export interface Divergence {
  readonly claims: number;
  /** Claims on which a verdict is published, whichever. */
  readonly assessed: number;
  /** Upheld. */
  readonly agreeing: number;
  /** Upheld in part or not upheld. */
  readonly diverging: number;
  readonly cannotBeJudged: number;
  /** No verdict yet: neither agreeing nor diverging. */
  readonly notAssessed: number;
}

const counted: { readonly [A in Assessment]: 'agreeing' | 'diverging' | 'cannotBeJudged' } = {
  upheld: 'agreeing',
  partly_upheld: 'diverging',
  not_upheld: 'diverging',
  cannot_be_judged: 'cannotBeJudged',
};

/** Counts only, and no rate: a rate over claims of which most are not assessed yet would say what nobody knows. */
export function divergenceOf(judged: readonly Judged[]): Divergence {
  const sum = { agreeing: 0, diverging: 0, cannotBeJudged: 0, notAssessed: 0 };
  for (const { assessment, claims } of judged)
    sum[assessment === null ? 'notAssessed' : counted[assessment]] += claims;
  const assessed = sum.agreeing + sum.diverging + sum.cannotBeJudged;
  return { ...sum, assessed, claims: assessed + sum.notAssessed };
}
