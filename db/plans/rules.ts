import { type Problem, problem } from '../errors.ts';
import type { GapState, mappingStates } from './table.ts';

export interface ProvisionAsked {
  /** The ledger's own code for the line, unique in its plan. */
  readonly code: string;
  readonly position: number;
  readonly titleVi: string;
  readonly titleEn: string;
  /** Where in the plan it stands. */
  readonly section: string;
  /** Codes of the directive's tasks it carries out; empty for a line that goes beyond the directive. */
  readonly tasks: readonly string[];
}

type ProvisionWords = Pick<ProvisionAsked, 'code' | 'titleVi' | 'titleEn'> & {
  readonly section: string | null;
};

/** What is said of a line, whatever it carries out. */
export const provisionWordProblems = (asked: ProvisionWords): Problem[] => [
  ...(/^[A-Za-z0-9.-]{1,40}$/.test(asked.code) ? [] : [problem('code', 'bad_provision_code')]),
  ...(['titleVi', 'titleEn', 'section'] as const)
    .filter((path) => (asked[path] ?? '').trim() === '')
    .map((path) => problem(path, 'empty')),
];

export const provisionProblems = (asked: ProvisionAsked, known: ReadonlyMap<string, string>): Problem[] => [
  ...provisionWordProblems(asked),
  ...asked.tasks.filter((code) => !known.has(code)).map((task) => problem('tasks', 'unknown_task', { task })),
];

export type MappingState = (typeof mappingStates)[number];

/** One person's finding, as far as the rules look at it. */
export interface Found {
  readonly state: MappingState;
  readonly readById: string | null;
  readonly isExample: boolean;
}

export interface ReadingAsked {
  readonly state: MappingState;
  readonly section?: string | null | undefined;
}

/** States that say that the plan has the task, so that the place where it has it can be named. */
const standsInText: ReadonlySet<MappingState> = new Set(['copied', 'concretised', 'extended', 'weaker']);

/** Both are concluded from what is not there, and news leaves things out. */
const beyondNews: ReadonlySet<MappingState> = new Set(['silent', 'weaker']);

/** How the plan is known to the ledger. */
export interface PlanSource {
  /** How much of the plan's own text was read: `full_text`, `excerpt`, or `not_retrieved` where others tell of it. */
  readonly readAs: string;
  /** Where the plan stands, e.g. `in_force`, `cited_not_found`. */
  readonly status: string;
}

/**
 * What is wrong with a reading. Silence is said only of a whole text: an excerpt breaks off, and of a plan that was not
 * retrieved it is the news of it that is silent, never the plan that is weaker. A plan that nobody has found cannot be read.
 */
export const readingProblems = (asked: ReadingAsked, source: PlanSource): Problem[] => {
  const isNews = source.readAs === 'not_retrieved';
  return [
    ...(source.status.endsWith('_not_found') ? [problem('plan', 'plan_not_found')] : []),
    ...(standsInText.has(asked.state) && (asked.section ?? '').trim() === ''
      ? [problem('section', 'place_missing')]
      : []),
    ...(beyondNews.has(asked.state) && isNews ? [problem('state', 'only_news')] : []),
    ...(asked.state === 'silent' && source.readAs === 'excerpt' ? [problem('state', 'only_excerpt')] : []),
    ...(asked.state === 'news_silent' && !isNews ? [problem('state', 'not_news')] : []),
  ];
};

/** The readings that count: an example office's never do. */
export const counting = <R extends Found>(readings: readonly R[]): R[] =>
  readings.filter((r) => !r.isExample);

/** Whether those who read it differ. */
const isDisputed = (readings: readonly Found[]): boolean =>
  new Set(counting(readings).map((r) => r.state)).size > 1;

/** The state that two or more readings, made by different people, all agree on; null otherwise. */
export function agreedOn(readings: readonly Found[]): MappingState | null {
  const counted = counting(readings);
  return counted.length > 1 && !isDisputed(counted) ? counted[0]!.state : null;
}

/** A confirmation stands on somebody's reading, gives its reason, and never makes up a state that nobody read. */
export const confirmationProblems = (
  asked: ReadingAsked & { readonly reason: string },
  readings: readonly Found[],
  source: PlanSource,
): Problem[] => [
  ...readingProblems(asked, source),
  ...(counting(readings).some((r) => r.state === asked.state) ? [] : [problem('state', 'nobody_read_so')]),
  ...(asked.reason.trim() === '' ? [problem('reason', 'why_missing')] : []),
];

/** What the public is told of a plan and a task. Only what two people answer for has a state of its own. */
export function gapOf(
  mapping: { readonly state: MappingState | null; readonly isConfirmed: boolean },
  readings: readonly Found[],
): GapState {
  if (mapping.isConfirmed && mapping.state !== null) return mapping.state;
  if (isDisputed(readings)) return 'disputed';
  return counting(readings).length > 0 ? 'unconfirmed' : 'plan_not_read';
}

export interface Agreement {
  /** Pairs of plan and task that two people read. */
  readonly read: number;
  readonly alike: number;
  /** Cohen's kappa to two decimals, as exact text; null where chance alone would agree on everything. */
  readonly kappa: string | null;
}

/**
 * How far two readers agree beyond chance (Cohen 1960): (observed - expected) / (1 - expected), where `expected` is how
 * often two readers with these habits would agree if neither looked. Worked out in whole numbers; halves round away from zero.
 */
export function agreement(pairs: readonly (readonly [string, string])[]): Agreement {
  const read = pairs.length;
  const alike = pairs.filter(([one, other]) => one === other).length;
  const times = (reader: 0 | 1, state: string) => pairs.filter((pair) => pair[reader] === state).length;
  const byChance = [...new Set(pairs.map(([one]) => one))].reduce(
    (sum, state) => sum + times(0, state) * times(1, state),
    0,
  );
  const whole = read * read - byChance;
  return { read, alike, kappa: whole === 0 ? null : hundredths(read * alike - byChance, whole) };
}

/** A fraction of whole numbers as text with two decimals. */
function hundredths(part: number, whole: number): string {
  const rounded = (200n * BigInt(Math.abs(part)) + BigInt(whole)) / (2n * BigInt(whole));
  const sign = part < 0 && rounded > 0n ? '-' : '';
  return `${sign}${rounded / 100n}.${String(rounded % 100n).padStart(2, '0')}`;
}
