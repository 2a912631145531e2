// A session inside a group commit: its BEGIN, COMMIT and ROLLBACK mean its own savepoint.
import type { Connection } from './connection.ts';
import type { Binding } from './engine.ts';
import { StatementError } from './errors.ts';
import { type Statement, statementOf } from './statement.ts';
import type { Conversation } from './streams.ts';
import type { Outcome } from './wire.ts';

/** The transaction around the savepoint is gone; the group must start over. */
export class LostSavepoint extends Error {}

const NOTHING: Outcome = { columns: '[]', rows: [], changes: 0, rowid: null };
const SAVEPOINT = statementOf('SAVEPOINT job');
const RELEASE = statementOf('RELEASE job');
const UNDO = statementOf('ROLLBACK TO job');

export class GroupedSession implements Conversation {
  readonly eyes: Connection;
  isAutocommit = true;
  #isOpen = false;

  constructor(writer: Connection) {
    this.eyes = writer;
  }

  open(): void {
    this.eyes.run(SAVEPOINT, []);
    this.#isOpen = true;
  }

  async prepareToWrite(): Promise<void> {}

  async run(statement: Statement, args: Binding[], wantRows: boolean): Promise<Outcome> {
    if (statement.kind === 'begin') return this.#begin();
    if (statement.kind === 'end') return this.#end(statement);
    try {
      return this.eyes.run(statement, args, wantRows);
    } catch (error) {
      throw this.eyes.inTransaction ? error : new LostSavepoint();
    }
  }

  /** Takes back everything, also what it had committed. */
  undo(): void {
    if (!this.#isOpen) throw new LostSavepoint();
    this.isAutocommit = false;
    this.close();
  }

  /** Asked by the client, and once more at the end of its requests. */
  close(): void {
    if (!this.#isOpen) return;
    if (!this.isAutocommit) this.eyes.run(UNDO, []);
    this.eyes.run(RELEASE, []);
    this.#isOpen = false;
  }

  settle(): void {}

  #begin(): Outcome {
    if (!this.isAutocommit) throw refused('cannot start a transaction within a transaction');
    this.isAutocommit = false;
    return NOTHING;
  }

  #end({ isRollback }: Statement): Outcome {
    if (this.isAutocommit)
      throw refused(`cannot ${isRollback ? 'rollback' : 'commit'} - no transaction is active`);
    if (isRollback) this.eyes.run(UNDO, []);
    this.isAutocommit = true;
    return NOTHING;
  }
}

const refused = (why: string) => new StatementError('SQLITE_UNKNOWN', `SQLite error: ${why}`);
