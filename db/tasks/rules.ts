import type { Problem } from '../errors.ts';

export interface TaskAsked {
  /** `2`, `2.3` or `5.7.2`: the part before the last dot is the group it belongs to. */
  readonly code: string;
  readonly level: string;
  readonly position: number;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly summaryVi: string;
  readonly summaryEn: string;
  readonly kind: string;
  readonly cadence: string | null;
  readonly cadenceBasis: string | null;
  readonly deadlineText: string | null;
  /** Where in the directive it stands. */
  readonly section: string;
}

/** The code of the group that a task belongs to; null at the top. */
export const parentCode = (code: string): string | null =>
  code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;

/** `parentLevel`: that of the group its code names; null where there is no such group. */
export const taskProblems = (asked: TaskAsked, parentLevel: string | null): Problem[] => [
  ...(/^\d{1,3}(\.\d{1,3}){0,2}$/.test(asked.code)
    ? []
    : [{ path: 'code', message: 'A code is up to three numbers joined by dots, such as 2.3 or 5.7.2.' }]),
  ...(parentCode(asked.code) === null || (parentLevel !== null && parentLevel !== 'leaf')
    ? []
    : [{ path: 'code', message: `Record the group ${parentCode(asked.code)} before what belongs to it.` }]),
  ...((asked.level === 'group') === (parentCode(asked.code) === null)
    ? []
    : [{ path: 'level', message: 'A group stands at the top, everything else in one.' }]),
  ...(['titleVi', 'titleEn', 'summaryVi', 'summaryEn', 'section'] as const)
    .filter((path) => asked[path].trim() === '')
    .map((path) => ({ path, message: 'This must not be empty.' })),
  ...(/^[a-z][a-z_]{1,39}$/.test(asked.kind)
    ? []
    : [{ path: 'kind', message: 'Write the kind of work in one word, such as training or law.' }]),
  ...((asked.level === 'leaf') === (asked.cadence !== null)
    ? []
    : [{ path: 'cadence', message: 'A single task has a cadence, a group of tasks has none.' }]),
  ...(/\d/.test(asked.deadlineText ?? '')
    ? [{ path: 'deadlineText', message: 'A date is due by a ruling only; write here the words about time.' }]
    : []),
];
