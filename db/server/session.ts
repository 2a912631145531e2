// What one stream sees: its own transaction, on whichever connection that needs. Outside a transaction every read
// runs wherever there is room and every write takes the one writer for as long as the request lasts.

import type { Conversation } from './conversation.ts';
import { StatementError } from './errors.ts';
import type { Lent } from './readers.ts';
import { LostError, type Remote } from './remote.ts';
import type { Statement } from './statement.ts';
import { holds } from './steps.ts';
import type { Store } from './store.ts';
import type { Run, Step, StepResult } from './tasks.ts';
import type { Outcome } from './wire.ts';
import type { WriterQueue } from './writer-queue.ts';

export type Shared = { store: Store; queue: WriterQueue; transactionMs: number };

export class Session implements Conversation {
  readonly #shared: Shared;
  #writes = false;
  /** Which of the writer's processes knows this session. */
  #generation = 0;
  #reader: Lent | undefined;
  /** The write count at the first read of a deferred transaction. */
  #snapshot: number | undefined;
  #readOnly = false;
  #timedOut = false;
  #timer: NodeJS.Timeout | undefined;
  #isBusy = false;
  #isLate = false;
  #foreignKeysOff = false;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  get isAutocommit(): boolean {
    if (this.#writes) return !this.#shared.store.writer.inTransaction;
    return this.#reader === undefined;
  }

  /** Before a request with several statements of which some write: take the writer rather than change over later. */
  async prepareToWrite(): Promise<void> {
    if (this.isAutocommit && !this.#timedOut && !this.#writes) await this.#takeWriter();
  }

  describe(statement: Statement): Promise<string> {
    const { store } = this.#shared;
    return (this.#writes ? store.writer : (this.#reader ?? store.reader)).describe(statement);
  }

  async run(run: Run): Promise<Outcome> {
    const [result] = await this.#together([{ condition: null, run }]);
    if (result === undefined || result instanceof StatementError) throw result;
    return result;
  }

  /** Steps travel to their connection together where they all belong to one. */
  async steps(steps: Step[]): Promise<StepResult[]> {
    if (this.#areOneTrip(steps)) return this.#together(steps);
    const results: StepResult[] = [];
    for (const { condition, run } of steps)
      results.push(holds(condition, results, this.isAutocommit) ? await this.#alone(run) : undefined);
    return results;
  }

  /** At the end of a request: keep the writer only for an open transaction. */
  async settle(): Promise<void> {
    if (this.#writes && this.isAutocommit) await this.#leaveWriter();
  }

  async close(): Promise<void> {
    if (this.#writes) {
      await this.#rollBackWriter();
      await this.#leaveWriter();
    }
    this.#leaveReader();
  }

  async #alone(run: Step['run']): Promise<StepResult> {
    try {
      return run instanceof StatementError ? run : await this.run(run);
    } catch (error) {
      if (error instanceof StatementError) return error;
      throw error;
    }
  }

  #areOneTrip(steps: Step[]): boolean {
    const all = steps.flatMap(({ run }) => (run instanceof StatementError ? [] : run.statement));
    const [first, ...rest] = all;
    if (!first || this.#timedOut) return false;
    const turnsToReading = ({ kind, mode }: Statement) => kind === 'begin' && mode === 'read';
    if (rest.some(turnsToReading)) return false;
    const staysReading = all.every(({ kind, readsOnly }) => readsOnly || kind === 'begin' || kind === 'end');
    if (this.#writes) return !turnsToReading(first);
    if (this.#reader) return staysReading;
    if (first.kind === 'begin' && first.mode !== 'write') return staysReading;
    return (
      all.every(({ readsOnly }) => readsOnly) ||
      !rest.some(({ kind }) => kind === 'begin') ||
      !first.readsOnly
    );
  }

  async #together(steps: Step[]): Promise<StepResult[]> {
    const all = steps.flatMap(({ run }) => (run instanceof StatementError ? [] : run.statement));
    this.#noticeLoss();
    if (this.#timedOut) this.#refuseUntilRolledBack(all);
    this.#isBusy = true;
    try {
      const connection = await this.#connectionFor(all);
      const { commits } = this.#shared.store;
      const wasInTransaction = connection.inTransaction;
      const results = await this.#send(connection, steps, wasInTransaction);
      const hasRead = wasInTransaction || all.length > 1;
      await this.#after(connection, all, hasRead ? commits : undefined);
      return results;
    } finally {
      this.#isBusy = false;
      if (this.#isLate) await this.#timeOut();
    }
  }

  async #send(connection: Remote, steps: Step[], wasInTransaction: boolean): Promise<StepResult[]> {
    try {
      // SQLite does not know transactions that only read, but takes the word for a name.
      const sent = steps.map((step) => (isBeginForReading(step) ? { ...step, run: plainBegin } : step));
      return await connection.steps(connection === this.#reader ? sent : steps);
    } catch (error) {
      if (error instanceof LostError) await this.#lose(connection, wasInTransaction);
      throw error;
    }
  }

  // The process is gone, and with it whatever this session had begun there.
  async #lose(connection: Remote, wasInTransaction: boolean): Promise<void> {
    if (connection === this.#reader) this.#leaveReader();
    else if (this.#writes) {
      this.#endOfTransaction();
      await this.#leaveWriter();
    }
    this.#timedOut = wasInTransaction;
  }

  #noticeLoss(): void {
    if (!this.#writes || this.#generation === this.#shared.store.writer.generation) return;
    this.#generation = this.#shared.store.writer.generation;
    if (this.#timer) this.#timedOut = true;
    this.#endOfTransaction();
    void this.#leaveWriter();
  }

  async #connectionFor(statements: Statement[]): Promise<Remote> {
    const { store, queue } = this.#shared;
    const statement = statements.find(({ readsOnly }) => !readsOnly) ?? statements[0];
    const first = statements[0] as Statement;
    const turnsToReading = first.kind === 'begin' && first.mode === 'read';
    if (this.#writes && turnsToReading) await this.settle();
    if (this.#writes) return store.writer;
    if (this.#reader) {
      const staysReader = statements.every(
        ({ readsOnly, kind }) => readsOnly || kind === 'end' || kind === 'begin',
      );
      if (staysReader || this.#readOnly) return this.#reader;
      if (this.#snapshot !== undefined && (this.#snapshot !== store.commits || !queue.isFree)) {
        throw new StatementError('SQLITE_BUSY', 'SQLite error: database is locked');
      }
      await this.#takeWriter();
      this.#leaveReader();
      await store.writer.exec('BEGIN');
      return store.writer;
    }
    if (statement?.readsOnly) return store.reader;
    if (first.kind === 'begin' && first.mode !== 'write') {
      this.#reader = store.borrowReader();
      this.#readOnly = first.mode === 'read';
      return this.#reader;
    }
    await this.#takeWriter();
    return store.writer;
  }

  async #after(connection: Remote, statements: Statement[], seen: number | undefined): Promise<void> {
    const { store, transactionMs } = this.#shared;
    if (connection === this.#reader) {
      if (!connection.inTransaction) this.#leaveReader();
      else this.#snapshot ??= seen;
    } else if (connection === store.writer) {
      if (statements.some(({ setsForeignKeys }) => setsForeignKeys))
        this.#foreignKeysOff = (await store.writer.ask('PRAGMA foreign_keys'))[0]?.[0] === 0n;
      if (store.writer.inTransaction) this.#timer ??= setTimeout(() => void this.#timeOut(), transactionMs);
      else this.#endOfTransaction();
    }
  }

  #endOfTransaction(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isLate = false;
    this.#shared.store.commits++;
  }

  async #takeWriter(): Promise<void> {
    const waiting = this.#shared.queue.take();
    if (waiting) await waiting;
    this.#writes = true;
    this.#generation = this.#shared.store.writer.generation;
    if (this.#foreignKeysOff) await this.#shared.store.writer.exec('PRAGMA foreign_keys = OFF');
  }

  async #leaveWriter(): Promise<void> {
    if (!this.#writes) return;
    this.#writes = false;
    try {
      if (this.#foreignKeysOff) await this.#shared.store.writer.exec('PRAGMA foreign_keys = ON');
    } finally {
      this.#shared.queue.release();
    }
  }

  #leaveReader(): void {
    void this.#reader?.giveBack();
    this.#reader = undefined;
    this.#snapshot = undefined;
    this.#readOnly = false;
  }

  async #rollBackWriter(): Promise<void> {
    const { writer } = this.#shared.store;
    const isMine = this.#generation === writer.generation;
    if (isMine && writer.inTransaction) await writer.exec('ROLLBACK').catch(() => {});
    this.#endOfTransaction();
  }

  // A statement that is under way has a time of its own; the transaction is taken back after it.
  async #timeOut(): Promise<void> {
    if (this.#isBusy) {
      this.#isLate = true;
      return;
    }
    if (!this.#timer) return;
    this.#timedOut = true;
    await this.#rollBackWriter();
    await this.#leaveWriter();
  }

  // Statements that were meant for the lost transaction must not slip through as single writes.
  #refuseUntilRolledBack(statements: Statement[]): never {
    if (statements.some(({ isRollback }) => isRollback)) this.#timedOut = false;
    throw new StatementError('TRANSACTION_TIMEOUT', 'Transaction timed out');
  }
}

const isBeginForReading = ({ run }: Step): boolean =>
  'statement' in run && run.statement.kind === 'begin' && run.statement.mode === 'read';

const plainBegin: Run = {
  statement: {
    sql: 'BEGIN',
    kind: 'begin',
    readsOnly: false,
    mode: 'deferred',
    isInsert: false,
    isRollback: false,
    setsForeignKeys: false,
    takesLong: false,
    params: [],
  },
  args: [],
  wantRows: false,
};
