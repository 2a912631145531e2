import { type BodyFunction, functions } from '../assignments/rules.ts';
import { type CivilDate, isCivilDate } from '../ctx.ts';
import type { Problem } from '../errors.ts';

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
  ...(asked.nameVi.trim().length < 2 ? [{ path: 'nameVi', message: 'Give its Vietnamese name.' }] : []),
  ...(asked.startedOn && !isCivilDate(asked.startedOn)
    ? [{ path: 'startedOn', message: 'Give the day as YYYY-MM-DD, or leave it out.' }]
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
  if (!kind)
    return [{ path: 'kind', message: `A reorganisation is one of: ${Object.keys(kinds).join(', ')}.` }];
  const { length } = asked.successors;
  const pairs = asked.successors.map((s) => `${s.toId} ${s.function}`);
  return [
    ...(length < kind.least || length > kind.most
      ? [
          {
            path: 'successors',
            message: `"${asked.kind}" takes ${kind.least === kind.most ? kind.least : `${kind.least} to ${kind.most}`} successors; ${length} are named.`,
          },
        ]
      : []),
    ...(kind.ends !== null && asked.ends !== kind.ends
      ? [{ path: 'ends', message: `A body that is ${asked.kind} does not go on existing.` }]
      : []),
    ...(body.startedOn !== null && asked.on <= body.startedOn
      ? [{ path: 'on', message: `The body began on ${body.startedOn}; this can only be after that.` }]
      : []),
    ...(asked.successors.some((s) => s.toId === body.id)
      ? [{ path: 'successors', message: 'A body does not succeed itself; rename it instead.' }]
      : []),
    ...(new Set(pairs).size < pairs.length
      ? [{ path: 'successors', message: 'A function passes to one body once.' }]
      : []),
    ...asked.successors
      .filter((s) => !functions.includes(s.function as BodyFunction))
      .map((s) => ({
        path: 'successors',
        message: `"${s.function}" is not a function; one of: ${functions.join(', ')}.`,
      })),
    ...(asked.section.trim() === ''
      ? [{ path: 'section', message: 'Say where in the legal act it stands.' }]
      : []),
  ];
}
