import { type Problem, problem } from '../errors.ts';

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
  ...(/^\d{1,3}(\.\d{1,3}){0,2}$/.test(asked.code) ? [] : [problem('code', 'task_code_form')]),
  ...(parentCode(asked.code) === null || (parentLevel !== null && parentLevel !== 'leaf')
    ? []
    : [problem('code', 'task_group_missing', { group: parentCode(asked.code)! })]),
  ...((asked.level === 'group') === (parentCode(asked.code) === null)
    ? []
    : [problem('level', 'task_level')]),
  ...taskWordProblems(asked),
];

interface TaskWords extends Omit<TaskAsked, 'code' | 'position' | 'section' | 'cadenceBasis'> {
  readonly section: string | null;
}

/** What is said of a task, wherever it stands. */
export const taskWordProblems = (asked: TaskWords): Problem[] => [
  ...(['titleVi', 'titleEn', 'summaryVi', 'summaryEn', 'section'] as const)
    .filter((path) => (asked[path] ?? '').trim() === '')
    .map((path) => problem(path, 'empty')),
  ...(/^[a-z][a-z_]{1,39}$/.test(asked.kind) ? [] : [problem('kind', 'task_kind_form')]),
  ...((asked.level === 'leaf') === (asked.cadence !== null) ? [] : [problem('cadence', 'task_cadence')]),
  ...(/\d/.test(asked.deadlineText ?? '') ? [problem('deadlineText', 'task_dated')] : []),
];
