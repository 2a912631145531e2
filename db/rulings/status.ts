// The state of an obligation in one word, and the rates over many. Pure: facts and a moment in, words and whole numbers out.
import type { Instant } from '../ctx.ts';

export const statusWords = [
  'not_started',
  'in_progress',
  'due_soon',
  'overdue',
  'done_on_time',
  'done_late',
  'not_pursued',
  'no_report',
  'no_ruled_deadline',
  'not_responsible',
  'unknown',
] as const;
export type StatusWord = (typeof statusWords)[number];

/** What is known about one body, task and round, as far as the reader may see it. */
export interface StatusFacts {
  /** Null where no ruling sets them. */
  readonly dueAt: Instant | null;
  readonly graceUntil: Instant | null;
  readonly isReleased: boolean;
  readonly isExempt: boolean;
  /** Whether the reader would see a report that is not published. */
  readonly seesSteps: boolean;
  /** What a report that was handed in says of the task. */
  readonly claim: string | null;
  /** Why such a report says that there is nothing to report of it. That is an answer, and never a claim. */
  readonly nothingBecause: string | null;
  /** When that report was handed in, less the time it had waited for its verifiers; in milliseconds. */
  readonly handedInMs: number | null;
  /** The earliest hand-in, counted the same way, that said the task is done. */
  readonly doneMs: number | null;
  /** Whether it waits for its verifier or its publisher now: the clock stands still. */
  readonly isWaiting: boolean;
  /** Whether a draft or returned report is with its author. */
  readonly isBegun: boolean;
  /** How long the report that is with its author had waited for verifiers, in milliseconds. */
  readonly waitedMs: number;
}

/** The same as they are read beside an obligation, which knows its own two instants; and what else is told with them. */
export interface FactsRead extends Omit<StatusFacts, 'dueAt' | 'graceUntil'> {
  readonly asOf: Instant;
  readonly reason: string | null;
  readonly verdict: 'confirmed' | 'none_yet' | 'returned' | null;
  readonly evidence: readonly { readonly reference: string; readonly grade: string }[] | null;
}
export const truthOf = (owed: {
  readonly facts: FactsRead;
  readonly dueAt: Instant;
  readonly graceUntil: Instant;
}): StatusFacts => ({ ...owed.facts, dueAt: owed.dueAt, graceUntil: owed.graceUntil });

export const soonMs = 14 * 86_400_000;

/** The conditions that decide the word. */
export interface Cell {
  readonly isRuled: boolean;
  readonly isReleased: boolean;
  readonly isExempt: boolean;
  readonly isDone: boolean;
  readonly isDoneInTime: boolean;
  readonly isNotPursued: boolean;
  readonly isTold: boolean;
  readonly seesSteps: boolean;
  readonly isPast: boolean;
  readonly isSoon: boolean;
  readonly isUnderWay: boolean;
}

/** The first row whose conditions all hold gives the word; read.ts and this file both go by it. */
export const statusTable: readonly (readonly [StatusWord, Partial<Cell>])[] = [
  ['no_ruled_deadline', { isRuled: false }],
  ['not_responsible', { isReleased: true }],
  ['not_pursued', { isExempt: true }],
  ['done_on_time', { isDone: true, isDoneInTime: true }],
  ['done_late', { isDone: true }],
  ['not_pursued', { isNotPursued: true }],
  // Nothing published says anything, and what is on its way is not this reader's to know.
  ['unknown', { isTold: false, seesSteps: false }],
  ['no_report', { isPast: true, isTold: false }],
  ['overdue', { isPast: true }],
  ['due_soon', { isSoon: true }],
  ['in_progress', { isUnderWay: true }],
  ['not_started', {}],
];

/** Lateness counts the author's time only: while a report waits for others the clock stands where it was handed in. */
export function clockOf(facts: StatusFacts, now: Instant): number {
  const nowMs = Date.parse(now);
  if (facts.isWaiting) return facts.handedInMs ?? nowMs;
  return facts.isBegun ? nowMs - facts.waitedMs : nowMs;
}

export function cellOf(facts: StatusFacts, now: Instant): Cell {
  const clock = clockOf(facts, now);
  const ms = (at: Instant | null) => (at === null ? Number.POSITIVE_INFINITY : Date.parse(at));
  return {
    isRuled: facts.dueAt !== null,
    isReleased: facts.isReleased,
    isExempt: facts.isExempt,
    isDone: facts.claim === 'done',
    isDoneInTime: facts.doneMs !== null && facts.doneMs < ms(facts.graceUntil),
    isNotPursued: facts.claim === 'not_pursued',
    isTold: facts.claim !== null || facts.nothingBecause !== null,
    seesSteps: facts.seesSteps,
    isPast: clock >= ms(facts.graceUntil),
    isSoon: clock >= ms(facts.dueAt) - soonMs,
    isUnderWay: facts.isBegun || facts.claim === 'in_progress',
  };
}

export function statusOf(facts: StatusFacts, now: Instant): StatusWord {
  const cell = cellOf(facts, now);
  const row = statusTable.find(([, conditions]) =>
    Object.entries(conditions).every(([name, wanted]) => cell[name as keyof Cell] === wanted),
  );
  return row![0];
}

const dayMs = 86_400_000;

/** Days late by the author's clock, the first day after the last one in time being one; null for what is not late. */
export function daysLateOf(facts: StatusFacts, now: Instant): number | null {
  const status = statusOf(facts, now);
  if (facts.graceUntil === null || (status !== 'overdue' && status !== 'no_report')) return null;
  return Math.floor((clockOf(facts, now) - Date.parse(facts.graceUntil)) / dayMs) + 1;
}

/** A task that no ruling in force names. */
export const unruled: StatusFacts = {
  dueAt: null,
  graceUntil: null,
  isReleased: false,
  isExempt: false,
  seesSteps: false,
  claim: null,
  nothingBecause: null,
  handedInMs: null,
  doneMs: null,
  isWaiting: false,
  isBegun: false,
  waitedMs: 0,
};

/** Obligations alike in everything that counts. */
export interface Counted {
  readonly status: StatusWord;
  /** Whether the last moment of grace is over and nothing lifted it. */
  readonly isDue: boolean;
  readonly isExempt: boolean;
  readonly count: number;
}

export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** Exact to one decimal, rounded half up; null with the reason why there is none. */
  readonly percent: string | null;
  readonly reason: string | null;
}

export interface Completion {
  readonly obligations: number;
  readonly due: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly notYetInTime: number;
  readonly notYetOverdue: number;
  /** By the body's own word; an exemption by document is counted apart, and is not due. */
  readonly notPursued: number;
  readonly exempt: number;
  readonly unknown: number;
  readonly onTimeRate: Rate;
  readonly doneLateRate: Rate;
  readonly overdueRate: Rate;
}

const inWords = (numerator: number, denominator: number): string => {
  const tenths = Math.floor((numerator * 2_000 + denominator) / (denominator * 2));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
};

/** Rates over what is due and nothing else. Done on time, done late and overdue are three rates, and none is another's name. */
export function rateOf(all: readonly Counted[]): Completion {
  const owed = all.filter((o) => o.status !== 'not_responsible' && o.status !== 'no_ruled_deadline');
  const sum = (which: (o: Counted) => boolean) => owed.filter(which).reduce((total, o) => total + o.count, 0);
  const is = (...words: StatusWord[]) => sum((o) => words.includes(o.status));
  const due = sum((o) => o.isDue);
  const unknownDue = sum((o) => o.isDue && o.status === 'unknown');
  const rate = (...words: StatusWord[]): Rate => {
    const numerator = sum((o) => o.isDue && words.includes(o.status));
    const reason =
      due === 0
        ? 'Nothing has fallen due yet.'
        : unknownDue > 0
          ? `Of ${due} that fell due, ${unknownDue} have no published report.`
          : null;
    return { numerator, denominator: due, percent: reason === null ? inWords(numerator, due) : null, reason };
  };
  return {
    obligations: sum(() => true),
    due,
    doneOnTime: is('done_on_time'),
    doneLate: is('done_late'),
    notYetInTime: is('not_started', 'in_progress', 'due_soon'),
    notYetOverdue: is('overdue', 'no_report'),
    notPursued: sum((o) => o.status === 'not_pursued' && !o.isExempt),
    exempt: sum((o) => o.isExempt),
    unknown: is('unknown'),
    onTimeRate: rate('done_on_time'),
    doneLateRate: rate('done_late'),
    overdueRate: rate('overdue', 'no_report'),
  };
}
