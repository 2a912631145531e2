// A batch: steps in order, each run only if its condition on the earlier ones holds.
import { bindingsFor } from './args.ts';
import { ProtocolError, StatementError } from './errors.ts';
import { isRecord, type Json, record, sqlOf } from './shape.ts';
import { type Statement, statementOf } from './statement.ts';
import type { Conversation } from './streams.ts';
import type { Outcome } from './wire.ts';

/** `undefined`: skipped. */
export type StepResult = Outcome | StatementError | undefined;

type Step = { condition: unknown; stmt: Json; statement: Statement | StatementError };

export async function runBatch(
  session: Conversation,
  sqls: Map<number, string>,
  given: unknown,
): Promise<StepResult[]> {
  const { steps: list } = record(given, '`batch`');
  if (!Array.isArray(list)) throw new ProtocolError('`batch.steps` must be an array');
  const steps = list.map((step, at) => readStep(step, at, sqls));
  if (changesOver(steps)) await session.prepareToWrite();

  const results: StepResult[] = [];
  for (const { condition, stmt, statement } of steps) {
    const holds = condition === undefined || condition === null || evaluate(condition, results, session);
    results.push(holds ? await runStep(session, stmt, statement) : undefined);
  }
  return results;
}

function readStep(given: unknown, at: number, sqls: Map<number, string>): Step {
  const step = record(given, 'A batch step');
  const stmt = record(step.stmt, '`stmt`');
  checkCondition(step.condition, at);
  const sql = sqlOf(stmt, sqls);
  try {
    return { condition: step.condition, stmt, statement: statementOf(sql) };
  } catch (error) {
    if (error instanceof StatementError) return { condition: step.condition, stmt, statement: error };
    throw error;
  }
}

// A deferred transaction that reads first and writes later would lose to any writer in between.
function changesOver(steps: Step[]): boolean {
  const statements = steps.flatMap(({ statement }) =>
    statement instanceof StatementError ? [] : [statement],
  );
  const first = statements[0];
  if (first?.kind !== 'begin' || first.mode !== 'deferred') return false;
  return statements.some(
    (statement) => !statement.readsOnly && statement.kind !== 'begin' && statement.kind !== 'end',
  );
}

async function runStep(
  session: Conversation,
  stmt: Json,
  statement: Statement | StatementError,
): Promise<StepResult> {
  try {
    if (statement instanceof StatementError) return statement;
    return await session.run(
      statement,
      bindingsFor(statement.params, stmt.args, stmt.named_args),
      stmt.want_rows !== false,
    );
  } catch (error) {
    if (error instanceof StatementError) return error;
    throw error;
  }
}

function evaluate(condition: unknown, results: StepResult[], session: Conversation): boolean {
  const given = condition as Json;
  const conditions = given.conds as unknown[];
  const result = results[given.step as number];
  switch (given.type) {
    case 'ok':
      return result !== undefined && !(result instanceof StatementError);
    case 'error':
      return result instanceof StatementError;
    case 'not':
      return !evaluate(given.cond, results, session);
    case 'and':
      return conditions.every((one) => evaluate(one, results, session));
    case 'or':
      return conditions.some((one) => evaluate(one, results, session));
    default:
      return session.isAutocommit;
  }
}

const DEEPEST = 100;

// Checked before anything runs, so that a malformed batch changes nothing.
function checkCondition(given: unknown, at: number, depth = 0): void {
  if (given === undefined || given === null) return;
  if (!isRecord(given) || depth > DEEPEST) throw new ProtocolError('BatchCond type not recognized');
  switch (given.type) {
    case 'ok':
    case 'error': {
      const { step } = given;
      if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || step >= at) {
        throw new ProtocolError('Invalid reference to step in a batch condition');
      }
      return;
    }
    case 'not':
      if (!isRecord(given.cond)) throw new ProtocolError('BatchCond type not recognized');
      checkCondition(given.cond, at, depth + 1);
      return;
    case 'and':
    case 'or':
      if (!Array.isArray(given.conds)) throw new ProtocolError('BatchCond type not recognized');
      for (const one of given.conds) checkCondition(one ?? 0, at, depth + 1);
      return;
    case 'is_autocommit':
      return;
    default:
      throw new ProtocolError('BatchCond type not recognized');
  }
}
