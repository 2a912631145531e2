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

/** A body as its place among others is told. */
export interface Placed {
  readonly kind: string;
  readonly nameVi: string;
  /** Its unit among those of today, or none where it is a body of the whole country. */
  readonly territoryId: string | null;
}

/** Councils have no kind of their own on the register, so they are known by their Vietnamese name. */
const isCouncil = ({ nameVi }: Placed): boolean => nameVi.startsWith('Hội đồng nhân dân');

/**
 * Who supervises (directive 20-CT/TW): the Front (4.5, 5.6.1), the National Assembly and its committees (5.2), whoever else the
 * directive names for it, and a People's Council what happens in its own territory.
 */
export const supervises = (
  body: Placed,
  { isNamed, territoryId }: { readonly isNamed: boolean; readonly territoryId: string | null },
): boolean =>
  isCouncil(body)
    ? body.territoryId !== null && body.territoryId === territoryId
    : isNamed || body.kind === 'front' || body.kind === 'national_assembly';

type Line = 'party' | 'state';
/** In which line bodies stand under each other. What is in neither is inspected by none but the lead body. */
const lines: Readonly<Record<string, Line>> = {
  party_central: 'party',
  party_committee: 'party',
  province_party: 'party',
  government: 'state',
  ministry: 'state',
  agency: 'state',
  bank: 'state',
  fund: 'state',
  enterprise: 'state',
  province_government: 'state',
  province_department: 'state',
};
const lineOf = (body: Placed): Line | null => (isCouncil(body) ? null : (lines[body.kind] ?? null));

/**
 * Whether a body inspects another (directive 20-CT/TW, 5.1.3 and 4.1): in its own line, nobody above it, and a body of a province
 * in its province only.
 */
export const inspectsInLine = (inspector: Placed, inspected: Placed): boolean => {
  const line = lineOf(inspector);
  return (
    line !== null &&
    line === lineOf(inspected) &&
    !isAbove(inspected, inspector) &&
    (isCentral(inspector.territoryId) || inspector.territoryId === inspected.territoryId)
  );
};

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

const isCentral = (territoryId: string | null): boolean => territoryId === null || territoryId === 'VN';

type Ranked = Pick<Placed, 'kind' | 'territoryId'>;
const rank = ({ kind, territoryId }: Ranked): number =>
  isCentral(territoryId) ? (ranks[kind] ?? 0) : Math.min(ranks[kind] ?? 0, 2);

/** Whether one kind of body stands above another. A body of a province is below every central one, whatever its kind. */
export const isAbove = (above: Ranked, below: Ranked): boolean => rank(above) > rank(below);

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
