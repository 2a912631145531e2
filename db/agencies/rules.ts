import { type BodyFunction, functions } from '../assignments/rules.ts';
import { type CivilDate, isCivilDate } from '../ctx.ts';
import { type Problem, problem } from '../errors.ts';

/** A body or a place as it is loaded, with its name on the day asked about. */
export interface Named {
  readonly id: string;
  readonly name: { readonly nameVi: string; readonly nameEn: string | null } | null;
}
/** What it is called; by its id where it has no name. */
export const nameOf = ({ id, name }: Named): { vi: string; en: string } => {
  const vi = name?.nameVi ?? id;
  return { vi, en: name?.nameEn ?? vi };
};

export interface AgencyAsked {
  readonly kind: string;
  readonly nameVi: string;
  readonly nameEn?: string | null | undefined;
  readonly shortName?: string | null | undefined;
  /** The first day of its existence under this name, where it is known. */
  readonly startedOn?: string | null | undefined;
  readonly section?: string | null | undefined;
}

export const agencyProblems = (asked: AgencyAsked): Problem[] => [
  ...(asked.nameVi.trim().length < 2 ? [problem('nameVi', 'name_missing')] : []),
  ...(asked.startedOn && !isCivilDate(asked.startedOn)
    ? [problem('startedOn', 'bad_day', { typed: asked.startedOn })]
    : []),
];

/** One function passing to one body. */
interface Passing {
  readonly toId: string;
  /** A key of `functions` in assignments/rules.ts; `all` passes every function on. */
  readonly function: string;
  /** The function in words, where it is not all. */
  readonly scope?: string | null | undefined;
}

export interface ReorganisationAsked {
  readonly kind: string;
  /** The first day after it: the body's successors hold its functions from then on. */
  readonly on: CivilDate;
  /** Whether the body no longer exists from that day on. */
  readonly ends: boolean;
  readonly successors: readonly Passing[];
  /** Where in the legal act. */
  readonly section: string;
}

/** How many successors a kind of change has, and whether the body ends by it. */
const kinds: {
  readonly [kind: string]: { readonly least: number; readonly most: number; readonly ends: boolean | null };
} = {
  renamed: { least: 1, most: 1, ends: true },
  replaced: { least: 1, most: 1, ends: true },
  merged: { least: 1, most: 1, ends: true },
  split: { least: 2, most: 20, ends: true },
  function_transferred: { least: 1, most: 20, ends: null },
  dissolved: { least: 0, most: 0, ends: true },
};

/** A reorganisation is by a legal act, on a day, of a body that still exists; each function goes to bodies that are named. */
export function reorganisationProblems(
  body: { readonly id: string; readonly startedOn: string | null },
  asked: ReorganisationAsked,
): Problem[] {
  const kind = kinds[asked.kind];
  if (!kind) return [problem('kind', 'not_one_of', { words: Object.keys(kinds).join(' ') })];
  const { length } = asked.successors;
  const pairs = asked.successors.map((s) => `${s.toId} ${s.function}`);
  return [
    ...(length < kind.least || length > kind.most
      ? [
          problem('successors', 'successors_out', {
            kind: asked.kind,
            least: kind.least,
            most: kind.most,
            named: length,
          }),
        ]
      : []),
    ...(kind.ends !== null && asked.ends !== kind.ends
      ? [problem('ends', 'does_not_go_on', { kind: asked.kind })]
      : []),
    ...(body.startedOn !== null && asked.on <= body.startedOn
      ? [problem('on', 'only_after', { since: body.startedOn })]
      : []),
    ...(asked.successors.some((s) => s.toId === body.id) ? [problem('successors', 'succeeds_itself')] : []),
    ...(new Set(pairs).size < pairs.length ? [problem('successors', 'passed_twice')] : []),
    ...asked.successors
      .filter((s) => !functions.includes(s.function as BodyFunction))
      .map(() => problem('successors', 'not_one_of', { words: functions.join(' ') })),
    ...(asked.section.trim() === '' ? [problem('section', 'place_missing')] : []),
  ];
}

/** A function of the State, or all of them, passing to another body on a day of the calendar. */
export const successionProblems = (edge: {
  readonly fromId: string;
  readonly toId: string;
  readonly on: CivilDate;
  readonly function: string;
}): Problem[] => [
  ...(edge.fromId === edge.toId ? [problem('to', 'succeeds_itself')] : []),
  ...(isCivilDate(edge.on) ? [] : [problem('on', 'bad_day', { typed: edge.on })]),
  ...(functions.includes(edge.function as BodyFunction)
    ? []
    : [problem('function', 'not_one_of', { words: functions.join(' ') })]),
];

/** A body ends on a day of the calendar, after it began. */
export const bodyDayProblems = ({
  startedOn,
  endedOn,
}: {
  readonly startedOn: string | null;
  readonly endedOn: CivilDate | null;
}): Problem[] => {
  if (endedOn === null) return [];
  if (!isCivilDate(endedOn)) return [problem('endedOn', 'bad_day', { typed: endedOn })];
  return startedOn !== null && endedOn <= startedOn
    ? [problem('endedOn', 'only_after', { since: startedOn })]
    : [];
};
