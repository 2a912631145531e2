// The state of an obligation in one word, the two facts it is made of, and the rates over many. Pure: facts and a moment in,
// words and whole numbers out. The state is the same for whoever asks: it is made of what is published, of days, and of whether
// something waits or was sent back; what is not published yet says nothing else to it.
import type { Instant } from '../ctx.ts';
import type { assessments } from '../inspections/table.ts';
import type { claims } from '../reports/table.ts';
import type { Owes } from './table.ts';

export const statusWords = [
  'not_yet',
  'due_soon',
  'overdue',
  'waiting',
  'waiting_late',
  'sent_back',
  'reported_on_time',
  'reported_late',
  'done_on_time',
  'done_late',
  'not_pursued',
  'exempt',
  'no_ruled_deadline',
  'not_responsible',
] as const;
export type StatusWord = (typeof statusWords)[number];

/** What needs somebody first: of many states this order picks the one that stands for them all. */
export const loudestFirst: readonly StatusWord[] = [
  'overdue',
  'sent_back',
  'due_soon',
  'waiting_late',
  'waiting',
  'no_ruled_deadline',
  'not_yet',
  'reported_late',
  'done_late',
  'reported_on_time',
  'done_on_time',
  'not_pursued',
  'exempt',
  'not_responsible',
];

/** What is known about one body, task and round. Hand-ins are in milliseconds, less the time spent waiting for verifiers. */
export interface StatusFacts {
  readonly owes: Owes;
  /** Null where no ruling sets them. */
  readonly dueAt: Instant | null;
  readonly graceUntil: Instant | null;
  readonly isReleased: boolean;
  readonly isExempt: boolean;
  /** What the published word on the task claims; empty where it declares that there is nothing to report; null without one. */
  readonly publishedClaim: string | null;
  /** The earliest hand-in that said anything of the task and was not sent back. */
  readonly toldMs: number | null;
  /** The earliest published one that said it is done. */
  readonly doneMs: number | null;
  /** The hand-in whose word on the task waits for its verifier or its publisher now. */
  readonly waitingMs: number | null;
  /** How long the report that is back with its author had waited for verifiers; null where none was sent back. */
  readonly sentBackAfterMs: number | null;
}

/** The same as they are worked out beside an obligation, which knows the rest itself; and what else its reader may see. */
export interface FactsRead extends Omit<StatusFacts, 'owes' | 'dueAt' | 'graceUntil'> {
  readonly asOf: Instant;
  readonly isBegun: boolean;
  readonly isVerified: boolean;
  readonly handedInAt: Instant | null;
  readonly claim: (typeof claims)[number] | null;
  readonly reason: string | null;
  readonly verdict: 'confirmed' | 'none_yet' | 'returned' | null;
  readonly assessment: (typeof assessments)[number] | null;
  readonly evidence: readonly { readonly reference: string; readonly grade: string }[] | null;
}
export const truthOf = (owed: {
  readonly facts: FactsRead;
  readonly owes: Owes;
  readonly dueAt: Instant;
  readonly graceUntil: Instant;
}): StatusFacts => ({ ...owed.facts, owes: owed.owes, dueAt: owed.dueAt, graceUntil: owed.graceUntil });

export const soonMs = 14 * 86_400_000;

/** The conditions that decide the word. */
export interface Cell {
  readonly isRuled: boolean;
  readonly isReleased: boolean;
  readonly isExempt: boolean;
  /** A report is owed; otherwise completion is. */
  readonly isReport: boolean;
  readonly isReported: boolean;
  readonly isReportedInTime: boolean;
  readonly isDone: boolean;
  readonly isDoneInTime: boolean;
  readonly isNotPursued: boolean;
  readonly isWaiting: boolean;
  readonly isWaitingInTime: boolean;
  readonly isSentBack: boolean;
  readonly isPast: boolean;
  readonly isSoon: boolean;
}

/** The first row whose conditions all hold gives the word; read.ts and this file both go by it. */
export const statusTable: readonly (readonly [StatusWord, Partial<Cell>])[] = [
  ['no_ruled_deadline', { isRuled: false }],
  ['not_responsible', { isReleased: true }],
  ['exempt', { isExempt: true }],
  ['reported_on_time', { isReport: true, isReported: true, isReportedInTime: true }],
  ['reported_late', { isReport: true, isReported: true }],
  ['done_on_time', { isReport: false, isDone: true, isDoneInTime: true }],
  ['done_late', { isReport: false, isDone: true }],
  ['not_pursued', { isReport: false, isNotPursued: true }],
  // What it says is not published, and whether it says that the task is done is nobody's to know yet.
  ['waiting', { isWaiting: true, isWaitingInTime: true }],
  ['waiting_late', { isWaiting: true }],
  ['overdue', { isPast: true }],
  ['sent_back', { isSentBack: true }],
  ['due_soon', { isSoon: true }],
  ['not_yet', {}],
];

const byReports: readonly (keyof Cell)[] = [
  'isReport',
  'isReported',
  'isReportedInTime',
  'isDone',
  'isDoneInTime',
  'isNotPursued',
  'isWaiting',
  'isWaitingInTime',
];
/** Whether reports alone decide a row of the table: what no day and no passing of time changes. */
export const settledBy = (conditions: Partial<Cell>): boolean =>
  Object.keys(conditions).length > 0 &&
  Object.keys(conditions).every((name) => byReports.some((one) => one === name));
export const settledWords: readonly StatusWord[] = statusTable
  .filter(([, conditions]) => settledBy(conditions))
  .map(([status]) => status);

/** Lateness counts the author's time only: what a report that came back had waited for others is not counted. */
export const clockOf = ({ sentBackAfterMs }: Pick<StatusFacts, 'sentBackAfterMs'>, now: Instant): number =>
  Date.parse(now) - (sentBackAfterMs ?? 0);

const inMs = (at: Instant | null) => (at === null ? Number.POSITIVE_INFINITY : Date.parse(at));

export function cellOf(facts: StatusFacts, now: Instant): Cell {
  const clock = clockOf(facts, now);
  const grace = inMs(facts.graceUntil);
  const inTime = (ms: number | null) => ms !== null && ms < grace;
  return {
    isRuled: facts.dueAt !== null,
    isReleased: facts.isReleased,
    isExempt: facts.isExempt,
    isReport: facts.owes === 'report',
    isReported: facts.publishedClaim !== null,
    isReportedInTime: inTime(facts.toldMs),
    isDone: facts.publishedClaim === 'done',
    isDoneInTime: inTime(facts.doneMs),
    isNotPursued: facts.publishedClaim === 'not_pursued',
    isWaiting: facts.waitingMs !== null,
    isWaitingInTime: inTime(facts.waitingMs),
    isSentBack: facts.sentBackAfterMs !== null,
    isPast: clock >= grace,
    isSoon: clock >= inMs(facts.dueAt) - soonMs,
  };
}

export function statusOf(facts: StatusFacts, now: Instant): StatusWord {
  const cell = cellOf(facts, now);
  const row = statusTable.find(([, conditions]) =>
    Object.entries(conditions).every(([name, wanted]) => cell[name as keyof Cell] === wanted),
  );
  return row![0];
}

export const dayMs = 86_400_000;

/** By which moment each state that is late is late: the clock of whoever owes it, or a hand-in. read.ts and this file go by it. */
export const lateBy = {
  overdue: 'clock',
  waiting_late: 'waitingMs',
  reported_late: 'toldMs',
  done_late: 'doneMs',
} as const satisfies Partial<Record<StatusWord, string>>;
const isLate = (status: StatusWord): status is keyof typeof lateBy => status in lateBy;

/** Days late by the author's clock, the first day after the last one in time being one; null for what is not late. */
export function daysLateOf(facts: StatusFacts, now: Instant): number | null {
  const { graceUntil } = facts;
  if (graceUntil === null) return null;
  const status = statusOf(facts, now);
  if (!isLate(status)) return null;
  const ms = { ...facts, clock: clockOf(facts, now) }[lateBy[status]];
  // An answer about a day is given as of its last moment, which is the first of the next.
  return ms == null ? null : Math.max(1, Math.ceil((ms - Date.parse(graceUntil)) / dayMs));
}

/** A task that no ruling in force names. */
export const unruled: StatusFacts = {
  owes: 'report',
  dueAt: null,
  graceUntil: null,
  isReleased: false,
  isExempt: false,
  publishedClaim: null,
  toldMs: null,
  doneMs: null,
  waitingMs: null,
  sentBackAfterMs: null,
};

export const reportSteps = ['not_begun', 'begun', 'handed_in', 'sent_back', 'verified', 'published'] as const;
type ReportStep = (typeof reportSteps)[number];

/** The first fact: how far the report of it has come. What only those inside may know is null for others. */
export interface Reporting {
  readonly step: ReportStep;
  /** By the author's clock; null while nothing is handed in. */
  readonly isOnTime: boolean | null;
}

export function reportingOf(
  facts: StatusFacts,
  seen: { readonly isBegun: boolean; readonly isVerified: boolean },
  now: Instant,
): Reporting {
  const cell = cellOf(facts, now);
  if (cell.isReported && (cell.isReport || !cell.isWaiting))
    return { step: 'published', isOnTime: cell.isReportedInTime };
  if (cell.isWaiting)
    return { step: seen.isVerified ? 'verified' : 'handed_in', isOnTime: cell.isWaitingInTime };
  if (cell.isSentBack) return { step: 'sent_back', isOnTime: null };
  return { step: seen.isBegun ? 'begun' : 'not_begun', isOnTime: null };
}

/** Obligations alike in everything that counts. */
export interface Counted {
  readonly owes: Owes;
  readonly status: StatusWord;
  /** Whether the last moment of grace is over and nothing lifted it. */
  readonly isDue: boolean;
  readonly count: number;
}

export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** Exact to one decimal, rounded half up; null with the reason why there is none. */
  readonly percent: string | null;
  readonly reason: string | null;
}

/** What is owed of one kind, each once: all of it is the sum of those below `due`. */
interface Tally {
  readonly owed: number;
  readonly due: number;
  readonly sentBack: number;
  readonly notYet: number;
  readonly overdue: number;
  readonly exempt: number;
  readonly onTimeRate: Rate;
  readonly lateRate: Rate;
  readonly overdueRate: Rate;
}
/** Reporting discipline. */
export interface ReportsOwed extends Tally {
  readonly onTime: number;
  readonly late: number;
  /** Of those handed in, on time or late: with their verifier or publisher. */
  readonly waiting: number;
}
export interface CompletionsOwed extends Tally {
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly waiting: number;
  readonly notPursued: number;
}
export interface Completion {
  readonly obligations: number;
  readonly due: number;
  readonly exempt: number;
  readonly reports: ReportsOwed;
  readonly completions: CompletionsOwed;
}

const inWords = (numerator: number, denominator: number): string => {
  const tenths = Math.floor((numerator * 2_000 + denominator) / (denominator * 2));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
};

/** Which words each count has; both kinds of what is owed are counted by these and by nothing else. */
export const counted = {
  report: {
    onTime: ['reported_on_time', 'waiting'],
    late: ['reported_late', 'waiting_late'],
  },
  completion: {
    onTime: ['done_on_time'],
    late: ['done_late'],
  },
  waiting: ['waiting', 'waiting_late'],
  sentBack: ['sent_back'],
  notYet: ['not_yet', 'due_soon'],
  overdue: ['overdue'],
  notPursued: ['not_pursued'],
  exempt: ['exempt'],
} as const;

/** Rates over what is due and nothing else. On time, late and overdue are three rates, and none is another's name. */
export function rateOf(all: readonly Counted[]): Completion {
  const owed = all.filter((o) => o.status !== 'not_responsible' && o.status !== 'no_ruled_deadline');
  const sum = (which: (o: Counted) => boolean) => owed.filter(which).reduce((total, o) => total + o.count, 0);
  const among = (words: readonly string[], o: Counted) => words.includes(o.status);
  const tally = (owes: Owes) => {
    const at = (words: readonly StatusWord[]) => sum((o) => o.owes === owes && among(words, o));
    const due = sum((o) => o.owes === owes && o.isDue);
    const rate = (words: readonly StatusWord[]): Rate => {
      const numerator = sum((o) => o.owes === owes && o.isDue && among(words, o));
      return due === 0
        ? { numerator, denominator: due, percent: null, reason: 'Nothing has fallen due yet.' }
        : { numerator, denominator: due, percent: inWords(numerator, due), reason: null };
    };
    const { onTime, late } = counted[owes];
    return {
      owed: sum((o) => o.owes === owes),
      due,
      onTime: at(onTime),
      late: at(late),
      waiting: at(counted.waiting),
      sentBack: at(counted.sentBack),
      notYet: at(counted.notYet),
      overdue: at(counted.overdue),
      notPursued: at(counted.notPursued),
      exempt: at(counted.exempt),
      onTimeRate: rate(onTime),
      lateRate: rate(late),
      overdueRate: rate(counted.overdue),
    };
  };
  const { notPursued: _, ...reports } = tally('report');
  const { onTime: doneOnTime, late: doneLate, ...completions } = tally('completion');
  return {
    obligations: sum(() => true),
    due: sum((o) => o.isDue),
    exempt: reports.exempt + completions.exempt,
    reports,
    completions: { ...completions, doneOnTime, doneLate },
  };
}
