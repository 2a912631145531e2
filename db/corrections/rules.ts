// How a field of a record is put right. Pure: values in, values out.
import { type Problem, problem } from '../errors.ts';
import { wordsProblems } from '../inspections/rules.ts';
import type { Changed } from './table.ts';

/** A column that may be put right, as far as the rules look at it. */
export interface Field {
  readonly column: string;
  /** As it is asked for: a column that names a record without its `Id`. */
  readonly name: string;
  readonly isNeeded: boolean;
  readonly words: readonly string[] | null;
  /** Type of the record it names. */
  readonly of: string | null;
}

type Values = Readonly<Record<string, unknown>>;

/** A blank is nothing known. */
const kept = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || null : value);

const said = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** What is asked to be otherwise than it is, by column; what is left out stays. */
export const otherwise = (fields: readonly Field[], asked: Values, now: Values): Values =>
  Object.fromEntries(
    fields
      .filter(({ column }) => asked[column] !== undefined)
      .map(({ column }): [string, unknown] => [column, kept(asked[column])])
      .filter(([column, value]) => said(value) !== said(now[column])),
  );

export const whatChanged = (fields: readonly Field[], changed: Values, now: Values): Changed[] =>
  fields
    .filter(({ column }) => column in changed)
    .map(({ column, name, of }) => ({
      field: name,
      before: said(now[column]),
      after: said(changed[column]),
      of,
    }));

/** A correction changes something, says why, leaves nothing empty that must be known, and keeps to the words there are. */
export const correctionProblems = (
  fields: readonly Field[],
  changed: Values,
  { path, reason }: { readonly path: string; readonly reason: string },
): Problem[] => [
  ...wordsProblems(path, reason, 'why_missing'),
  ...(Object.keys(changed).length === 0 ? [problem(path, 'nothing_changed')] : []),
  ...fields
    .filter(({ column, isNeeded }) => isNeeded && changed[column] === null)
    .map(({ name }) => problem(name, 'empty')),
  // As long as what is written the first time may be.
  ...fields.flatMap(({ column, name }) => {
    const said = changed[column];
    return typeof said === 'string' ? wordsProblems(name, said) : [];
  }),
  ...fields
    .filter(
      ({ column, words }) =>
        words !== null && typeof changed[column] === 'string' && !words.includes(changed[column]),
    )
    .map(({ name, words }) => problem(name, 'not_one_of', { words: words!.join(' ') })),
];
