// Steps in order on one connection, each run only if its condition on the earlier ones holds.
import type { Connection } from './connection.ts';
import { StatementError } from './errors.ts';
import type { Json } from './shape.ts';
import type { Step, StepResult } from './tasks.ts';
import { LARGEST_ANSWER } from './wire.ts';

export function runSteps(connection: Connection, steps: Step[]): StepResult[] {
  const results: StepResult[] = [];
  let room = LARGEST_ANSWER;
  for (const { condition, run } of steps) {
    const isDue = holds(condition, results, !connection.isOpenTransaction);
    const result = isDue ? runOne(connection, run, room) : undefined;
    if (result && !(result instanceof StatementError))
      room -= result.rows.reduce((size, row) => size + row.length, 0);
    results.push(result);
  }
  return results;
}

function runOne(connection: Connection, run: Step['run'], room: number): StepResult {
  if ('code' in run) return new StatementError(run.code, run.message, run.extended);
  try {
    return connection.run(run.statement, run.args, run.wantRows, room);
  } catch (error) {
    if (error instanceof StatementError) return error;
    throw error;
  }
}

/** Whether a step is due. Conditions were checked when they arrived. */
export function holds(condition: unknown, results: StepResult[], isAutocommit: boolean): boolean {
  if (condition === undefined || condition === null) return true;
  const given = condition as Json;
  const conditions = given.conds as unknown[];
  const result = results[given.step as number];
  switch (given.type) {
    case 'ok':
      return result !== undefined && !(result instanceof StatementError);
    case 'error':
      return result instanceof StatementError;
    case 'not':
      return !holds(given.cond, results, isAutocommit);
    case 'and':
      return conditions.every((one) => holds(one, results, isAutocommit));
    case 'or':
      return conditions.some((one) => holds(one, results, isAutocommit));
    default:
      return isAutocommit;
  }
}
