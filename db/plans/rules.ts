import type { Problem } from '../errors.ts';

export interface ProvisionAsked {
  /** The ledger's own code for the line, unique in its plan. */
  readonly code: string;
  readonly position: number;
  readonly titleVi: string;
  readonly titleEn: string;
  /** Where in the plan it stands. */
  readonly section: string;
  /** Codes of the directive's tasks it carries out; empty for a line that goes beyond the directive. */
  readonly tasks: readonly string[];
}

export const provisionProblems = (asked: ProvisionAsked, known: ReadonlyMap<string, string>): Problem[] => [
  ...(/^[A-Za-z0-9.-]{1,40}$/.test(asked.code)
    ? []
    : [{ path: 'code', message: 'A code is letters, digits, dots and hyphens, at most 40.' }]),
  ...(['titleVi', 'titleEn', 'section'] as const)
    .filter((path) => asked[path].trim() === '')
    .map((path) => ({ path, message: 'This must not be empty.' })),
  ...asked.tasks
    .filter((code) => !known.has(code))
    .map((code) => ({ path: 'tasks', message: `The directive has no task "${code}".` })),
];
