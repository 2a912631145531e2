import { functions, isFunction } from '../assignments/rules.ts';
import { type Problem, problem } from '../errors.ts';

export interface FieldAsked {
  readonly function: string;
  /** Tasks, or groups of them. With no indicator either, the field is the whole function. */
  readonly taskIds: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly section: string;
}

const mostParts = 100;

export const fieldProblems = ({ function: held, taskIds, indicatorIds, section }: FieldAsked): Problem[] => [
  ...(isFunction(held) ? [] : [problem('function', 'not_one_of', { words: functions.slice(1).join(' ') })]),
  ...(taskIds.length + indicatorIds.length > mostParts
    ? [problem('tasks', 'names_out', { least: 0, most: mostParts })]
    : []),
  ...(new Set(taskIds).size < taskIds.length ? [problem('tasks', 'line_twice')] : []),
  ...(new Set(indicatorIds).size < indicatorIds.length ? [problem('indicators', 'line_twice')] : []),
  ...(section.trim() === '' ? [problem('section', 'place_missing')] : []),
];
