import { type Problem, problem } from '../errors.ts';

/** It says something, in both languages, and stands somewhere in the text. */
export const baselineProblems = (next: {
  readonly titleVi: string;
  readonly titleEn: string;
  readonly section: string | null;
}): Problem[] =>
  (['titleVi', 'titleEn', 'section'] as const)
    .filter((path) => (next[path] ?? '').trim() === '')
    .map((path) => problem(path, 'empty'));
