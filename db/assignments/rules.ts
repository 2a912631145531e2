// Who is responsible on a day. Bodies change; duties follow their functions, or fall vacant, and the text still reads as written.
import type { CivilDate } from '../ctx.ts';
import { type Problem, problem } from '../errors.ts';

/** Functions that passed to different bodies when the labour ministry ended on 1/3/2025. `all` is an edge that carries every one of them. */
export const functions = [
  'all',
  'overseas_labour',
  'vocational_education',
  'social_protection',
  'poverty_reduction',
] as const;
export type BodyFunction = (typeof functions)[number];
/** One function by itself. */
export const isFunction = (word: string): boolean =>
  word !== 'all' && functions.includes(word as BodyFunction);

export interface Assignment {
  readonly id: string;
  readonly agencyId: string;
  readonly function: string;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}
export interface Succession {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly on: CivilDate;
  readonly function: string;
}
export interface Body {
  readonly id: string;
  /** The first day on which it no longer existed; null while it exists. */
  readonly endedOn: CivilDate | null;
}

/** One stretch [from, until) of an assignment with one holder, or with none. */
export interface Responsibility {
  readonly assignmentId: string;
  readonly agencyId: string | null;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  readonly successionId: string | null;
  readonly vacancyReason: string | null;
}

const carries = (edge: Succession, duty: Assignment) =>
  edge.function === 'all' || edge.function === duty.function;

/**
 * Every stretch of every assignment, in order. A body holds its duty until an edge takes the duty's function to a
 * successor, or until it ends without one; from then on the stretch is a vacancy with its reason. When several edges carry the
 * function on one day, all successors hold it together.
 */
export function responsibilities(
  assignments: readonly Assignment[],
  successions: readonly Succession[],
  bodies: ReadonlyMap<string, Body>,
): Responsibility[] {
  const edgesFrom = new Map<string, Succession[]>();
  for (const edge of successions) edgesFrom.set(edge.fromId, [...(edgesFrom.get(edge.fromId) ?? []), edge]);

  const stretches: Responsibility[] = [];
  for (const duty of assignments) {
    const hold = (
      agencyId: string,
      from: CivilDate | null,
      successionId: string | null,
      seen: readonly string[],
    ) => {
      if (seen.includes(agencyId)) throw new Error(`Successions run in a circle at ${agencyId}.`);
      const passing = (edgesFrom.get(agencyId) ?? [])
        .filter((edge) => carries(edge, duty) && (from === null || edge.on >= from))
        .sort((a, b) => (a.on < b.on ? -1 : 1));
      const passedOn = passing[0]?.on ?? null;
      const endedOn = bodies.get(agencyId)?.endedOn ?? null;
      const until = earliest(passedOn, endedOn, duty.until);
      // An edge on the day a body takes over a duty leaves it nothing to hold; the duty goes straight on.
      if (until === null || from === null || until > from)
        stretches.push({ assignmentId: duty.id, agencyId, from, until, successionId, vacancyReason: null });
      if (until === null || (duty.until !== null && until >= duty.until)) return;
      const next = passing.filter((edge) => edge.on === passedOn);
      // A body that ended before anyone took its function over left a vacancy, which its successor ends.
      if (next.length === 0 || passedOn! > until)
        stretches.push({
          assignmentId: duty.id,
          agencyId: null,
          // One that had ended before the duty came to it leaves it vacant from that day, not from its own end.
          from: from !== null && from > until ? from : until,
          until: earliest(passedOn, duty.until),
          successionId: null,
          vacancyReason:
            next.length === 0
              ? 'the body ended and no successor for this function is on record'
              : 'the body ended before a successor took this function over',
        });
      if (duty.until === null || (passedOn !== null && passedOn < duty.until))
        for (const edge of next) hold(edge.toId, edge.on, edge.id, [...seen, agencyId]);
    };
    hold(duty.agencyId, duty.from, null, []);
  }
  return stretches;
}

const earliest = (...days: readonly (CivilDate | null)[]): CivilDate | null =>
  days.reduce((a, b) => (a === null ? b : b === null || a < b ? a : b), null);

/** True on every day of the half-open stretch [from, until). */
export const covers = (
  stretch: { readonly from: CivilDate | null; readonly until: CivilDate | null },
  day: CivilDate,
): boolean =>
  (stretch.from === null || stretch.from <= day) && (stretch.until === null || day < stretch.until);

/** Who is responsible on one day: each assignment's holders, or its vacancy. Empty only outside the assignment's own time. */
export const responsibleOn = (
  day: CivilDate,
  assignments: readonly Assignment[],
  successions: readonly Succession[],
  bodies: ReadonlyMap<string, Body>,
): Responsibility[] =>
  responsibilities(assignments, successions, bodies).filter((stretch) => covers(stretch, day));

export interface AssignmentAsked {
  readonly taskId?: string | null | undefined;
  readonly provisionId?: string | null | undefined;
  readonly role: string;
  readonly function: string;
  readonly from: CivilDate;
  readonly basis: string;
  /** Where in the document it says so. */
  readonly section: string;
}

/** The text names the body, or whoever records it infers so. */
const bases = ['explicit', 'inferred'];

export const assignmentProblems = (asked: AssignmentAsked): Problem[] => [
  ...((asked.taskId == null) === (asked.provisionId == null) ? [problem('task', 'task_or_provision')] : []),
  ...(isFunction(asked.function)
    ? []
    : [problem('function', 'not_one_of', { words: functions.slice(1).join(' ') })]),
  ...(bases.includes(asked.basis) ? [] : [problem('basis', 'not_one_of', { words: bases.join(' ') })]),
  ...(asked.section.trim() === '' ? [problem('section', 'place_missing')] : []),
];

/** What a document says of a duty, as far as it may be put right: whose, for what, and from when until when. */
export const assignmentCorrectionProblems = (asked: {
  readonly function: string;
  readonly basis: string;
  readonly section: string | null;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}): Problem[] => [
  ...(isFunction(asked.function)
    ? []
    : [problem('function', 'not_one_of', { words: functions.slice(1).join(' ') })]),
  ...(asked.section === null ? [problem('section', 'place_missing')] : []),
  ...(asked.until === null ? [] : endProblems(asked.from, asked.until)),
];

export const endProblems = (from: CivilDate | null, until: CivilDate): Problem[] =>
  from !== null && until <= from ? [problem('until', 'only_after', { since: from })] : [];
