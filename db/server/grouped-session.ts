// A session inside a group commit: its BEGIN, COMMIT and ROLLBACK mean its own savepoint.
import type { Connection } from './connection.ts';
import type { Conversation } from './conversation.ts';
import { StatementError } from './errors.ts';
import type { Statement } from './statement.ts';
import { holds } from './steps.ts';
import type { Run, Step, StepResult } from './tasks.ts';
import type { Outcome } from './wire.ts';

/** The transaction around the savepoint is gone; the group must start over. */
export class LostSavepoint extends Error {}

const NOTHING: Outcome = { columns: '[]', rows: [], changes: 0, rowid: null };
const SAVEPOINT = 'SAVEPOINT job';
const RELEASE = 'RELEASE job';
const UNDO = 'ROLLBACK TO job';

export class GroupedSession implements Conversation {
  readonly #writer: Connection;
  isAutocommit = true;
  #isOpen = false;

  constructor(writer: Connection) {
    this.#writer = writer;
  }

  open(): void {
    this.#writer.exec(SAVEPOINT);
    this.#isOpen = true;
  }

  async prepareToWrite(): Promise<void> {}

  async describe(statement: Statement): Promise<string> {
    return this.#writer.describe(statement);
  }

  async run(run: Run): Promise<Outcome> {
    return this.#run(run);
  }

  async steps(steps: Step[]): Promise<StepResult[]> {
    const results: StepResult[] = [];
    for (const { condition, run } of steps) {
      results.push(holds(condition, results, this.isAutocommit) ? this.#runStep(run) : undefined);
    }
    return results;
  }

  /** Takes back everything, also what it had committed. */
  undo(): void {
    if (!this.#isOpen) throw new LostSavepoint();
    this.isAutocommit = false;
    this.#end();
  }

  /** Asked by the client, and once more at the end of its requests. */
  async close(): Promise<void> {
    this.#end();
  }

  async settle(): Promise<void> {}

  #end(): void {
    if (!this.#isOpen) return;
    if (!this.isAutocommit) this.#writer.exec(UNDO);
    this.#writer.exec(RELEASE);
    this.#isOpen = false;
  }

  #runStep(run: Step['run']): StepResult {
    if (run instanceof StatementError) return run;
    try {
      return this.#run(run);
    } catch (error) {
      if (error instanceof StatementError) return error;
      throw error;
    }
  }

  #run({ statement, args, wantRows }: Run): Outcome {
    if (statement.kind === 'begin') return this.#begin();
    if (statement.kind === 'end') return this.#endTransaction(statement);
    try {
      return this.#writer.run(statement, args, wantRows);
    } catch (error) {
      throw this.#writer.isOpenTransaction ? error : new LostSavepoint();
    }
  }

  #begin(): Outcome {
    if (!this.isAutocommit) throw refused('cannot start a transaction within a transaction');
    this.isAutocommit = false;
    return NOTHING;
  }

  #endTransaction({ isRollback }: Statement): Outcome {
    if (this.isAutocommit)
      throw refused(`cannot ${isRollback ? 'rollback' : 'commit'} - no transaction is active`);
    if (isRollback) this.#writer.exec(UNDO);
    this.isAutocommit = true;
    return NOTHING;
  }
}

const refused = (why: string) => new StatementError('SQLITE_UNKNOWN', `SQLite error: ${why}`);
