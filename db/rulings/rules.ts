// What a ruling makes due, and for whom. Days are civil days in Vietnam; every boundary is the end of such a day.
import { type Body, covers, responsibilities as holdersOf, type Succession } from '../assignments/rules.ts';
import { type CivilDate, civilDate, dayAfter, endOfDay, type Instant, lastDay, yearOf } from '../dates.ts';
import { type PlainCode, type Problem, problem } from '../errors.ts';
import { daysOf } from '../rounds/rules.ts';
import type { Owes, rulingCadences } from './table.ts';

type RulingCadence = (typeof rulingCadences)[number];

export interface Rule {
  readonly cadence: RulingCadence;
  readonly owes: Owes;
  readonly dueOn: CivilDate | null;
  readonly opensAfterDays: number | null;
  readonly dueAfterDays: number | null;
  readonly graceDays: number;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** One turn of a rule: a period and its three instants. */
export interface Turn {
  readonly period: string;
  readonly periodStart: CivilDate;
  readonly periodEnd: CivilDate;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly graceUntil: Instant;
}

const periodsIn: Readonly<Record<Exclude<RulingCadence, 'one_off'>, (year: number) => string[]>> = {
  monthly: (year) => Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`),
  quarterly: (year) => [1, 2, 3, 4].map((q) => `${year}-Q${q}`),
  half_yearly: (year) => [1, 2].map((h) => `${year}-H${h}`),
  yearly: (year) => [String(year)],
};

/** So far behind the day a ruling takes effect, the first turn of whatever recurs has opened: a year, and a year until it opens. */
const horizonDays = 2 * 366;

/** The turn that opens next, if any is to. */
export function nextTurnOf(rule: Rule, now: Instant): Turn | null {
  const from = rule.from > civilDate(now) ? rule.from : civilDate(now);
  return turnsOf(rule, endOfDay(dayAfter(from, horizonDays))).find((t) => t.opensAt > now) ?? null;
}

/**
 * The turns of a rule that have opened by an instant, in order. A ruling governs the periods whose last day it is in force on:
 * where one ruling takes another's place, each period has exactly one.
 */
export function turnsOf(rule: Rule, now: Instant): Turn[] {
  const turn = (
    period: string,
    start: CivilDate,
    end: CivilDate,
    opensAt: Instant,
    dueOn: CivilDate,
  ): Turn => ({
    period,
    periodStart: start,
    periodEnd: end,
    opensAt,
    dueAt: endOfDay(dueOn),
    graceUntil: endOfDay(dayAfter(dueOn, rule.graceDays)),
  });
  const isOwed = ({ opensAt, periodEnd }: Turn) =>
    opensAt <= now && periodEnd >= rule.from && (rule.until === null || periodEnd < rule.until);
  if (rule.cadence === 'one_off') {
    const opensAt = endOfDay(dayAfter(rule.from, -1));
    return [turn(rule.dueOn!, rule.from, rule.dueOn!, opensAt, rule.dueOn!)].filter(isOwed);
  }
  const years: number[] = [];
  for (let year = Number(yearOf(rule.from)); year <= Number(yearOf(civilDate(now))); year++) years.push(year);
  return years
    .flatMap(periodsIn[rule.cadence])
    .map((period) => {
      const { first, last } = daysOf(period)!;
      return turn(
        period,
        first,
        last,
        endOfDay(dayAfter(last, rule.opensAfterDays ?? 0)),
        dayAfter(last, rule.dueAfterDays!),
      );
    })
    .filter(isOwed);
}

/** One stretch of responsibility for a task, with the function it belongs to. */
export interface Held {
  readonly id: string;
  readonly taskId: string | null;
  readonly role: string;
  readonly agencyId: string | null;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  readonly assignment: { readonly function: string };
}
/** The bodies a document names behind a collective addressee, from a day on; a later one takes its place. */
export interface AssigneeSet {
  readonly collectiveId: string;
  readonly agencyIds: readonly string[];
  readonly from: CivilDate;
}
export interface Scope {
  readonly taskIds: readonly string[];
  readonly roles: readonly string[];
  readonly agencyKinds: readonly string[];
  readonly agencyIds: readonly string[];
}
export interface Ground {
  /** Tasks with the group each belongs to. */
  readonly tasks: readonly {
    readonly id: string;
    readonly parentId: string | null;
    readonly code: string;
    readonly cadence: string | null;
  }[];
  readonly held: readonly Held[];
  /** The latest word first. */
  readonly sets: readonly AssigneeSet[];
  readonly successions: readonly Succession[];
  readonly bodies: ReadonlyMap<string, Body & { readonly kind: string; readonly isCollective: boolean }>;
}

export interface Owed {
  readonly taskId: string;
  readonly agencyId: string;
  readonly openedWithId: string | null;
  readonly responsibilityId: string;
  readonly turn: Turn;
}

/** Who holds one stretch on a day: its body, or the bodies named behind it by then and whoever has succeeded them. */
function behind(stretch: Held, day: CivilDate, { sets, successions, bodies }: Ground): string[] {
  if (stretch.agencyId === null || !covers(stretch, day)) return [];
  if (!bodies.get(stretch.agencyId)?.isCollective) return [stretch.agencyId];
  // An open set of addressees obliges nobody until a document names the bodies in it.
  const [named] = sets
    .filter((set) => set.collectiveId === stretch.agencyId && set.from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  if (!named) return [];
  const duties = named.agencyIds.map((agencyId) => ({
    id: agencyId,
    agencyId,
    function: stretch.assignment.function,
    from: named.from,
    until: null,
  }));
  return holdersOf(duties, successions, bodies)
    .filter((s) => s.agencyId !== null && covers(s, day))
    .map((s) => s.agencyId!);
}

/** Who is named for a task; where nobody is, who is named for its group. */
function dutiesOf(taskId: string, { held, tasks }: Ground): readonly Held[] {
  const own = held.filter((h) => h.taskId === taskId);
  if (own.length > 0) return own;
  const groupId = tasks.find((t) => t.id === taskId)?.parentId;
  return held.filter((h) => h.taskId === groupId);
}

/** Whoever leads and directs owes what a leader owes: a ruling that is over leaders is over both. */
const isInRole = ({ roles }: Scope, { role }: Held) =>
  roles.length === 0 || roles.includes(role) || (role === 'direct' && roles.includes('lead'));

const isAddressed = ({ agencyIds, agencyKinds }: Scope, agencyId: string, { bodies }: Ground) =>
  (agencyIds.length === 0 || agencyIds.includes(agencyId)) &&
  (agencyKinds.length === 0 || agencyKinds.includes(bodies.get(agencyId)?.kind ?? ''));

/**
 * What a ruling makes due. The body responsible on the day a turn falls due owes it; who held the duty when the turn opened
 * is named beside it where that was another. A task that names no body of its own takes its group's.
 */
export function obligationsOf(scope: Scope, turns: readonly Turn[], ground: Ground): Owed[] {
  const owed = new Map<string, Owed>();
  for (const taskId of scope.taskIds) {
    const duties = dutiesOf(taskId, ground).filter((h) => isInRole(scope, h));
    for (const turn of turns) {
      const dueOn = lastDay(turn.dueAt);
      const atOpening = new Set(duties.flatMap((d) => behind(d, civilDate(turn.opensAt), ground)));
      for (const stretch of duties)
        for (const agencyId of behind(stretch, dueOn, ground)) {
          const key = `${taskId} ${turn.period} ${agencyId}`;
          if (!isAddressed(scope, agencyId, ground) || owed.has(key)) continue;
          const openedWithId = atOpening.has(agencyId)
            ? null
            : (predecessor(agencyId, atOpening, turn, dueOn, ground) ?? null);
          owed.set(key, { taskId, agencyId, openedWithId, responsibilityId: stretch.id, turn });
        }
    }
  }
  return [...owed.values()];
}

/** Whom a ruling leaves out with one of its tasks, or which of those it names it leaves out altogether. */
export interface Unreached {
  readonly taskId: string | null;
  readonly agencyId: string | null;
  readonly why: PlainCode;
}

/** Whom it does not reach in one turn, and why: everyone who is named for one of its tasks, or by itself, and owes nothing. */
export function unreachedIn(scope: Scope, turn: Turn, ground: Ground): Unreached[] {
  const dueOn = lastDay(turn.dueAt);
  const owed = obligationsOf(scope, [turn], ground);
  const owes = (taskId: string, agencyId: string) =>
    owed.some((o) => o.taskId === taskId && o.agencyId === agencyId);
  const found = scope.taskIds.flatMap((taskId): Unreached[] => {
    const duties = dutiesOf(taskId, ground).filter((h) => covers(h, dueOn));
    if (duties.length === 0) return [{ taskId, agencyId: null, why: 'task_names_nobody' }];
    return duties.flatMap((duty): Unreached[] => {
      const { agencyId } = duty;
      if (agencyId === null) return [{ taskId, agencyId, why: 'duty_is_vacant' }];
      const bodies = behind(duty, dueOn, ground);
      if (bodies.length === 0) return [{ taskId, agencyId, why: 'collective_not_named' }];
      return bodies
        .filter((id) => !owes(taskId, id))
        .map((id) => ({ taskId, agencyId: id, why: isInRole(scope, duty) ? 'not_addressed' : 'other_role' }));
    });
  });
  const idle = scope.agencyIds.filter((id) => !owed.some((o) => o.agencyId === id));
  const all = [
    ...idle.map((agencyId): Unreached => ({ taskId: null, agencyId, why: 'holds_none_of_these' })),
    ...found,
  ];
  return [...new Map(all.map((one) => [`${one.why} ${one.taskId} ${one.agencyId}`, one])).values()];
}

/** The body that held it at the opening and passed it on, step by step, to this one by the due day. */
function predecessor(
  agencyId: string,
  atOpening: ReadonlySet<string>,
  turn: Turn,
  dueOn: CivilDate,
  { successions }: Ground,
): string | undefined {
  const from = civilDate(turn.opensAt);
  let before = [agencyId];
  for (let step = 0; step < 10 && before.length > 0; step++) {
    before = successions
      .filter((s) => before.includes(s.toId) && s.on > from && s.on <= dueOn)
      .map((s) => s.fromId);
    const found = before.find((id) => atOpening.has(id));
    if (found) return found;
  }
  return undefined;
}

/** A continuous task has no end by which it could be done: word of it may be asked, its completion never. */
export function completionProblems(
  { owes, tasks }: Pick<RulingAsked, 'owes' | 'tasks'>,
  known: Ground['tasks'],
): Problem[] {
  if (owes !== 'completion') return [];
  const never = known.filter((t) => tasks.includes(t.id) && t.cadence === 'continuous').map((t) => t.code);
  return never.length === 0
    ? []
    : [problem('tasks', 'never_complete', { count: never.length, tasks: never.join(' ') })];
}

export interface RulingAsked extends Omit<Rule, 'until'> {
  readonly section: string;
  readonly ruledOn: CivilDate;
  readonly tasks: readonly string[];
}

export const rulingProblems = (asked: RulingAsked): Problem[] => {
  const isOnce = asked.cadence === 'one_off';
  const isDays = (n: number | null, least: number) => n !== null && n >= least && n <= 366;
  return [
    ...(asked.tasks.length === 0 || asked.tasks.length > 100
      ? [problem('tasks', 'names_out', { least: 1, most: 100 })]
      : []),
    ...blank('section', asked.section, 'place_missing'),
    ...(asked.from < asked.ruledOn ? [problem('from', 'before_ruled')] : []),
    ...(asked.owes === 'completion' && !isOnce ? [problem('owes', 'completed_once')] : []),
    ...(isOnce !== (asked.dueOn !== null) ? [problem('dueOn', 'one_off_day')] : []),
    ...(isOnce && asked.dueOn !== null && asked.dueOn < asked.from
      ? [problem('dueOn', 'due_before_force')]
      : []),
    ...(isOnce === (asked.dueAfterDays === null) && (isOnce || isDays(asked.dueAfterDays, 1))
      ? []
      : [problem('dueAfterDays', 'due_days')]),
    ...(asked.opensAfterDays === null ||
    (!isOnce && isDays(asked.opensAfterDays, 0) && asked.opensAfterDays < (asked.dueAfterDays ?? 0))
      ? []
      : [problem('opensAfterDays', 'opening_days')]),
    ...(isDays(asked.graceDays, 0) ? [] : [problem('graceDays', 'days_out', { least: 0, most: 366 })]),
  ];
};

export const blank = (path: string, text: string, ask: PlainCode): Problem[] =>
  text.trim() === '' ? [problem(path, ask)] : [];

/** A day that is over is settled: no ruling is ended, and no day given, in it. */
export const notOver = (path: string, day: CivilDate, today: CivilDate): Problem[] =>
  day < today ? [problem(path, 'day_over')] : [];

/** Only what an authority wrote and somebody read makes a deadline. */
export const rulingDocumentProblems = (standing: unknown, isExample: boolean): Problem[] =>
  isExample || standing === undefined || standing === 'official_text'
    ? []
    : [problem('document', 'not_official')];

/** The instants of an obligation that falls due on another day: its days of grace move with it. */
export const movedTo = (
  owed: { readonly dueAt: Instant; readonly graceUntil: Instant },
  dueOn: CivilDate,
): { readonly dueAt: Instant; readonly graceUntil: Instant } => {
  const grace = Math.round((Date.parse(owed.graceUntil) - Date.parse(owed.dueAt)) / 86_400_000);
  return { dueAt: endOfDay(dueOn), graceUntil: endOfDay(dayAfter(dueOn, grace)) };
};
