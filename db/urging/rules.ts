// The ladder: which rung of it an obligation has come to, what an answer may say, and when a message is tried again.
// Pure: facts and a moment in, words out.
import { type CivilDate, civilDate, daysBetween, type Instant } from '../dates.ts';
import { type PlainCode, type Problem, problem, WrongState } from '../errors.ts';
import type { StatusWord } from '../rulings/status.ts';
import type { channels, letterStatuses, MessageState, rungs, urgingStatuses } from './table.ts';

export type Rung = (typeof rungs)[number];
/** A rung that a job raises by itself: it reminds, or speaks to the Commission. */
export type Notice = Exclude<Rung, 'letter'>;
export type LetterStatus = (typeof letterStatuses)[number];
export type UrgingStatus = (typeof urgingStatuses)[number];
export type Channel = (typeof channels)[number];

const dayMs = 86_400_000;

/** Days on which the rungs begin. Before the due day counted back from it, afterwards in days late. */
export const ladder = {
  remindDaysBefore: 7,
  letterDaysLate: 3,
  proposalDaysLate: 30,
  /** A body has so many days to answer its letter before an inspection is proposed. */
  answerDays: 14,
  reviewDaysLate: 60,
  /** What an officer left out of a letter with a reason is drafted by no job for so many days. */
  leftOutDays: 14,
} as const;

/** To whom a rung speaks: the body that owes, or whoever urges. */
export const speaksToOwner: Readonly<Record<Rung, boolean>> = {
  reminder_before: false,
  reminder_due: false,
  letter: false,
  inspection_proposal: true,
  review_line: true,
};

export interface Raised {
  readonly rung: Rung;
  readonly status: UrgingStatus;
  readonly raisedAt: Instant;
  readonly promisedOn: CivilDate | null;
}

export interface Owing {
  /** Whether the ruling that makes it due is in force by now. */
  readonly isRuled: boolean;
  readonly status: StatusWord;
  /** Whether anything was handed in that tells of it and was not sent back. */
  readonly isHandedIn: boolean;
  readonly dueAt: Instant;
  readonly graceUntil: Instant;
  /** Now, less the time a report of it waited for others; in milliseconds. */
  readonly clockMs: number;
  /** Of letters the newest first. */
  readonly raised: readonly Raised[];
}

/** Days late, the first day after the last one in time being one. */
export const daysLateOf = ({ clockMs, graceUntil }: Pick<Owing, 'clockMs' | 'graceUntil'>): number =>
  Math.max(0, Math.floor((clockMs - Date.parse(graceUntil)) / dayMs) + 1);

/** The latest day the body has promised in an answer about this obligation. */
export const lastPromiseOf = (raised: readonly Raised[]): CivilDate | null =>
  raised.reduce<CivilDate | null>(
    (last, { promisedOn }) =>
      promisedOn !== null && (last === null || promisedOn > last) ? promisedOn : last,
    null,
  );

/** Why nobody is urged about what stands at a word; null where its body may be. */
const settledBy: Readonly<Record<StatusWord, PlainCode | null>> = {
  no_ruled_deadline: 'no_ruling',
  not_responsible: 'not_owed',
  exempt: 'exempt',
  reported_on_time: 'reported_already',
  reported_late: 'reported_already',
  done_on_time: 'reported_done',
  done_late: 'reported_done',
  not_pursued: 'given_up',
  waiting: 'clock_stands',
  waiting_late: 'clock_stands',
  sent_back: null,
  overdue: null,
  due_soon: null,
  not_yet: null,
};
/** Why nobody is urged about it any more; null while it is open. */
export const settled = ({ isRuled, status }: Owing): PlainCode | null =>
  isRuled ? settledBy[status] : 'no_ruling';

const conditions: Readonly<Record<Rung, (owing: Owing, now: Instant) => boolean>> = {
  reminder_before: (o) => {
    const left = Date.parse(o.dueAt) - o.clockMs;
    return !o.isHandedIn && left <= ladder.remindDaysBefore * dayMs && left > dayMs;
  },
  // A day the job did not run is made up for, until the letter takes its place.
  reminder_due: (o) =>
    Date.parse(o.dueAt) - o.clockMs <= dayMs && daysLateOf(o) < ladder.letterDaysLate && !has(o, 'letter'),
  letter: (o) => daysLateOf(o) >= ladder.letterDaysLate,
  inspection_proposal: (o, now) => {
    const letter = has(o, 'letter');
    const promised = lastPromiseOf(o.raised);
    return (
      letter !== undefined &&
      letter.status !== 'withdrawn' &&
      daysLateOf(o) >= ladder.proposalDaysLate &&
      daysBetween(civilDate(letter.raisedAt), civilDate(now)) >= ladder.answerDays &&
      // A promise moves no deadline; until its day is over it only spares the body the proposal.
      (promised === null || promised < civilDate(now))
    );
  },
  review_line: (o) => has(o, 'letter') !== undefined && daysLateOf(o) >= ladder.reviewDaysLate,
};

const has = (owing: Owing, rung: Rung) => owing.raised.find((r) => r.rung === rung);

/** The rungs that an obligation has come to and that were not raised yet. */
export const rungsDue = (owing: Owing, now: Instant): Rung[] =>
  settled(owing) === null
    ? (Object.keys(conditions) as Rung[]).filter((rung) => !has(owing, rung) && conditions[rung](owing, now))
    : [];

/** Why no letter is written about it now; null when one may be. The ladder waits some days longer by itself. */
export const notLate = (owing: Owing): PlainCode | null =>
  settled(owing) ?? (daysLateOf(owing) === 0 ? 'not_late' : null);

/** Whether a letter about it was signed and not taken back. */
export const hasLetter = ({ raised }: Pick<Owing, 'raised'>): boolean =>
  raised.some(({ rung, status }) => rung === 'letter' && status !== 'withdrawn');
/** Whether it belongs into a letter that is signed now. */
export const belongsInLetter = (owing: Owing): boolean => !hasLetter(owing) && notLate(owing) === null;

export interface Edge {
  readonly fromId: string;
  readonly toId: string;
  readonly on: CivilDate;
  readonly function: string;
}

/** Who answers for a body on a day: itself, or since it ended whoever took all of it over, or else the first that took a part. */
export function heirOf(
  agencyId: string,
  on: CivilDate,
  edges: readonly Edge[],
  endedOn: (agencyId: string) => CivilDate | null,
): string {
  const seen = new Set<string>();
  for (let at = agencyId; ; ) {
    seen.add(at);
    const ended = endedOn(at);
    if (ended === null || ended > on) return at;
    const [next] = edges
      .filter((e) => e.fromId === at && e.on <= on && !seen.has(e.toId))
      .sort((a, b) => rank(a) - rank(b) || (a.toId < b.toId ? -1 : 1));
    if (!next) return at;
    at = next.toId;
  }
}
const rank = (edge: Edge) => (edge.function === 'all' ? 0 : 1);

type Step = 'acknowledge' | 'answer' | 'withdraw';
const steps: { readonly [S in UrgingStatus]: { readonly [K in Step]?: UrgingStatus } } = {
  raised: { acknowledge: 'acknowledged', answer: 'answered', withdraw: 'withdrawn' },
  acknowledged: { answer: 'answered', withdraw: 'withdrawn' },
  // Another promise takes the place of the earlier one, which stays readable.
  answered: { answer: 'answered', withdraw: 'withdrawn' },
  withdrawn: {},
};

/** The status a step leads to; WrongState when it leads nowhere from here. */
export function nextUrging(status: UrgingStatus, step: Step): UrgingStatus {
  const to = steps[status][step];
  if (to === undefined) throw new WrongState('urging_step', { status });
  return to;
}

type LetterStep = 'sign' | 'drop' | Step;
const letterSteps: { readonly [S in LetterStatus]: { readonly [K in LetterStep]?: LetterStatus } } = {
  drafted: { sign: 'signed', drop: 'dropped' },
  dropped: {},
  signed: { acknowledge: 'acknowledged', answer: 'answered', withdraw: 'withdrawn' },
  acknowledged: { answer: 'answered', withdraw: 'withdrawn' },
  answered: { answer: 'answered', withdraw: 'withdrawn' },
  withdrawn: {},
};

/** The same for a letter. */
export function nextLetter(status: LetterStatus, step: LetterStep): LetterStatus {
  const to = letterSteps[status][step];
  if (to === undefined) throw new WrongState('letter_step', { status });
  return to;
}

const longest = 4_000;
/** A promise is not a deadline, and one beyond a year is none. */
const longestPromiseDays = 366;

export const answerProblems = (
  asked: { readonly text: string; readonly promisedOn: CivilDate | null },
  today: CivilDate,
): Problem[] => [
  ...textProblems('text', asked.text, 'answer_missing'),
  ...(asked.promisedOn !== null && asked.promisedOn < today ? [problem('promisedOn', 'promise_past')] : []),
  ...(asked.promisedOn !== null && daysBetween(today, asked.promisedOn) > longestPromiseDays
    ? [problem('promisedOn', 'promise_too_far')]
    : []),
];

export const textProblems = (path: string, text: string, ask: PlainCode): Problem[] => {
  if (text.trim() === '') return [problem(path, ask)];
  return text.length > longest ? [problem(path, 'too_long', { limit: longest, length: text.length })] : [];
};

/** Messages that failed so often are given up until somebody puts them back: after about a week. */
export const mostAttempts = 12;
const firstPauseMs = 30 * 60_000;

/** When a message that has now failed so many times is tried again: half an hour later, then twice as long each time, a day at most. */
export const nextAttemptAt = (attempts: number, now: Instant): Instant =>
  new Date(Date.parse(now) + Math.min(firstPauseMs * 2 ** (attempts - 1), dayMs)).toISOString();

export interface MessageFacts {
  readonly attempts: number;
  readonly waitsFor: string | null;
  readonly deliveredAt: Instant | null;
  readonly deadAt: Instant | null;
  readonly cancelledAt: Instant | null;
}

/** Where a message stands, in one word; read.ts says the same in SQL. */
export function stateOf(message: MessageFacts): MessageState {
  if (message.deliveredAt !== null) return 'delivered';
  if (message.cancelledAt !== null) return 'cancelled';
  if (message.deadAt !== null) return 'dead';
  if (message.waitsFor !== null) return `waiting_for_${message.waitsFor}` as MessageState;
  return message.attempts > 0 ? 'retrying' : 'waiting';
}
