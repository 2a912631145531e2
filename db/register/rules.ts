// What a load of the register is made of, and what is wrong with it whatever is there already. Pure.
import { type Problem, problem } from '../errors.ts';

/** Where a record was read. */
interface Read {
  readonly source?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly confidence?: 'quoted' | 'recalled' | 'derived' | null | undefined;
  readonly note?: string | null | undefined;
}
/** A record as whoever loads it last saw it; of a new one nothing was seen. */
interface Seen {
  readonly revision?: number | null | undefined;
}
type Text = string | null | undefined;

export interface DocumentGiven extends Seen, Omit<Read, 'source' | 'section'> {
  readonly id?: Text;
  readonly kind: string;
  readonly symbol?: Text;
  readonly issuedOn?: Text;
  readonly issuer?: Text;
  readonly titleVi?: Text;
  readonly titleEn?: Text;
  readonly publisher?: Text;
  readonly url?: Text;
  readonly language?: Text;
  readonly readAs: string;
  readonly standing: string;
}
export interface BodyGiven extends Seen, Read {
  readonly id?: Text;
  readonly kind: string;
  readonly nameVi: string;
  readonly nameEn?: Text;
  readonly shortName?: Text;
  readonly territory?: Text;
  readonly startedOn?: Text;
}
export interface PlanGiven extends Seen, Read {
  readonly document: string;
  readonly directive: string;
  readonly agency: string;
  readonly territory?: Text;
  readonly level: string;
  readonly relation: string;
  readonly status?: Text;
  readonly period?: Text;
}
interface LineGiven extends Seen, Read {
  readonly plan: string;
  readonly code: string;
  readonly position: number;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly cadence?: Text;
  readonly deadlineText?: Text;
  readonly tasks: readonly string[];
}
interface ReadingGiven {
  readonly plan: string;
  readonly task: string;
  readonly state: string;
  readonly section?: Text;
  readonly note?: Text;
  readonly confidence: string;
}

export interface LoadGiven {
  readonly reason?: Text;
  readonly documents: readonly DocumentGiven[];
  readonly bodies: readonly BodyGiven[];
  readonly plans: readonly PlanGiven[];
  readonly lines: readonly LineGiven[];
  readonly readings: readonly ReadingGiven[];
}
/** In the order in which one may lean on another. */
const lists = ['documents', 'bodies', 'plans', 'lines', 'readings'] as const;
export type List = (typeof lists)[number];

export const placeOf = (list: List, at: number): string => `${list}[${at}]`;

/** Where in the register a record stands whose own words say which it is; null where only an id does. */
const ownName = {
  documents: ({ id, symbol, issuedOn, issuer }: DocumentGiven) =>
    id ?? (symbol ? [symbol, issuedOn, issuer].join('\n') : null),
  bodies: ({ id }: BodyGiven) => id ?? null,
  plans: ({ document }: PlanGiven) => document,
  lines: ({ plan, code }: LineGiven) => `${plan}\n${code}`,
  readings: ({ plan, task }: ReadingGiven) => `${plan}\n${task}`,
} as const;

/** How many records one load takes. */
const mostRecords = 100;

const countOf = (given: LoadGiven): number => lists.reduce((sum, list) => sum + given[list].length, 0);

/** What is wrong with the load as a whole. */
export const sizeProblems = (given: LoadGiven): Problem[] => {
  const count = countOf(given);
  return count >= 1 && count <= mostRecords
    ? []
    : [problem('records', 'load_out', { least: 1, most: mostRecords, count })];
};

/** An id that whoever loads a record gives it: it stands in addresses. */
export const ownIdProblems = (id: Text): Problem[] =>
  id == null || /^[A-Za-z0-9][A-Za-z0-9.-]{1,63}$/.test(id) ? [] : [problem('id', 'own_id_form')];

/** The same record twice in one load: neither is taken to be the right one. */
export function twice(given: LoadGiven): Problem[] {
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return given[list].flatMap((one, at) => {
      const name = (ownName[list] as (one: unknown) => string | null)(one);
      if (name === null) return [];
      if (seen.has(name)) return [problem(placeOf(list, at), 'record_twice')];
      seen.add(name);
      return [];
    });
  });
}

/** A record that is there already and is given otherwise changes only for who has seen it as it stands. */
export const revisionProblems = (seen: number | null | undefined, now: number): Problem[] =>
  seen == null
    ? [problem('revision', 'revision_unsaid', { revision: now })]
    : seen === now
      ? []
      : [problem('revision', 'stale_revision')];
