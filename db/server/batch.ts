// A batch, and a sequence, as steps: read wholly before anything runs, so that a malformed one changes nothing.
import { bindingsFor } from './args.ts';
import type { Conversation } from './conversation.ts';
import { ProtocolError, StatementError } from './errors.ts';
import { isRecord, record, sqlOf } from './shape.ts';
import { type Statement, statementOf, statementsOf } from './statement.ts';
import type { Run, Step, StepResult } from './tasks.ts';

export async function runBatch(
  session: Conversation,
  sqls: Map<number, string>,
  given: unknown,
): Promise<StepResult[]> {
  const { steps: list } = record(given, '`batch`');
  if (!Array.isArray(list)) throw new ProtocolError('`batch.steps` must be an array');
  return runSteps(
    session,
    list.map((step, at) => readStep(step, at, sqls)),
  );
}

/** Several statements in one text, up to the first that fails. */
export async function runSequence(session: Conversation, sql: string): Promise<void> {
  const steps = statementsOf(sql).map(
    (statement, at): Step => ({
      condition: at === 0 ? null : { type: 'ok', step: at - 1 },
      run: attempt(() => ({ statement, args: bindingsFor(statement.params, [], []), wantRows: false })),
    }),
  );
  const results = await runSteps(session, steps);
  const failed = results.find((result) => result instanceof StatementError);
  if (failed) throw failed;
}

async function runSteps(session: Conversation, steps: Step[]): Promise<StepResult[]> {
  if (changesOver(steps)) await session.prepareToWrite();
  return session.steps(steps);
}

function readStep(given: unknown, at: number, sqls: Map<number, string>): Step {
  const step = record(given, 'A batch step');
  const stmt = record(step.stmt, '`stmt`');
  checkCondition(step.condition, at);
  const sql = sqlOf(stmt, sqls);
  const run = attempt(() => {
    const statement = statementOf(sql);
    const args = bindingsFor(statement.params, stmt.args, stmt.named_args);
    return { statement, args, wantRows: stmt.want_rows !== false };
  });
  return { condition: step.condition, run };
}

function attempt(read: () => Run): Run | StatementError {
  try {
    return read();
  } catch (error) {
    if (error instanceof StatementError) return error;
    throw error;
  }
}

// A deferred transaction that reads first and writes later would lose to any writer in between.
function changesOver(steps: Step[]): boolean {
  const statements: Statement[] = steps.flatMap(({ run }) =>
    run instanceof StatementError ? [] : run.statement,
  );
  const first = statements[0];
  if (first?.kind !== 'begin' || first.mode !== 'deferred') return false;
  return statements.some(
    (statement) => !statement.readsOnly && statement.kind !== 'begin' && statement.kind !== 'end',
  );
}

const DEEPEST = 100;

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
