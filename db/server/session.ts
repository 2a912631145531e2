// What one stream sees: its own transaction, on whichever connection that needs. Outside a transaction every read
// runs on the shared reader and every write takes the one writer for as long as the request lasts.
import type { Connection } from './connection.ts';
import type { Binding } from './engine.ts';
import { StatementError } from './errors.ts';
import type { Statement } from './statement.ts';
import type { Store } from './store.ts';
import type { Conversation } from './streams.ts';
import type { Outcome } from './wire.ts';
import type { WriterQueue } from './writer-queue.ts';

export type Shared = { store: Store; queue: WriterQueue; transactionMs: number };

export class Session implements Conversation {
  readonly #shared: Shared;
  #writes = false;
  #reader: Connection | undefined;
  /** The write count at the first read of a deferred transaction. */
  #snapshot: number | undefined;
  #readOnly = false;
  #timedOut = false;
  #timer: NodeJS.Timeout | undefined;
  #foreignKeysOff = false;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  get isAutocommit(): boolean {
    if (this.#writes) return !this.#shared.store.writer.inTransaction;
    return this.#reader === undefined;
  }

  /** Where a statement may be looked at without running it. */
  get eyes(): Connection {
    if (this.#writes) return this.#shared.store.writer;
    return this.#reader ?? this.#shared.store.reader;
  }

  /** Before a request with several statements of which some write: take the writer rather than change over later. */
  async prepareToWrite(): Promise<void> {
    if (this.isAutocommit && !this.#timedOut) await this.#takeWriter();
  }

  async run(statement: Statement, args: Binding[], wantRows: boolean): Promise<Outcome> {
    if (this.#timedOut) this.#refuseUntilRolledBack(statement);
    const connection = await this.#connectionFor(statement);
    try {
      const sent = connection === this.#reader && statement.kind === 'begin' ? plainBegin : statement;
      return connection.run(sent, args, wantRows);
    } catch (error) {
      const cutShort = error instanceof StatementError && error.code === 'RESPONSE_TOO_LARGE';
      if (cutShort && connection === this.#shared.store.reader) this.#shared.store.replaceReader();
      throw error;
    } finally {
      this.#after(connection, statement);
    }
  }

  /** At the end of a request: keep the writer only for an open transaction. */
  settle(): void {
    if (this.#writes && this.isAutocommit) this.#leaveWriter();
  }

  close(): void {
    if (this.#writes) {
      this.#rollBackWriter();
      this.#leaveWriter();
    }
    this.#leaveReader();
  }

  async #connectionFor(statement: Statement): Promise<Connection> {
    const { store, queue } = this.#shared;
    const turnsToReading = statement.kind === 'begin' && statement.mode === 'read';
    if (this.#writes && turnsToReading) this.settle();
    if (this.#writes) return store.writer;
    if (this.#reader) {
      const staysReader = statement.readsOnly || statement.kind === 'end' || statement.kind === 'begin';
      if (staysReader || this.#readOnly) return this.#reader;
      if (this.#snapshot !== undefined && (this.#snapshot !== store.commits || !queue.isFree)) {
        throw new StatementError('SQLITE_BUSY', 'SQLite error: database is locked');
      }
      await this.#takeWriter();
      this.#leaveReader();
      store.writer.exec('BEGIN');
      return store.writer;
    }
    if (statement.readsOnly) return store.reader;
    if (statement.kind === 'begin' && statement.mode !== 'write') {
      this.#reader = store.borrowReader();
      this.#readOnly = statement.mode === 'read';
      return this.#reader;
    }
    await this.#takeWriter();
    return store.writer;
  }

  #after(connection: Connection, statement: Statement): void {
    const { store, transactionMs } = this.#shared;
    if (connection === this.#reader) {
      if (!connection.inTransaction) this.#leaveReader();
      else if (statement.kind !== 'begin') this.#snapshot ??= store.commits;
    } else if (connection === store.writer) {
      if (statement.setsForeignKeys)
        this.#foreignKeysOff = store.writer.ask('PRAGMA foreign_keys')[0]?.[0] === 0;
      if (store.writer.inTransaction) this.#timer ??= setTimeout(() => this.#timeOut(), transactionMs);
      else this.#endOfTransaction();
    }
  }

  #endOfTransaction(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#shared.store.commits++;
  }

  async #takeWriter(): Promise<void> {
    const waiting = this.#shared.queue.take();
    if (waiting) await waiting;
    this.#writes = true;
    if (this.#foreignKeysOff) this.#shared.store.writer.exec('PRAGMA foreign_keys = OFF');
  }

  #leaveWriter(): void {
    if (this.#foreignKeysOff) this.#shared.store.writer.exec('PRAGMA foreign_keys = ON');
    this.#writes = false;
    this.#shared.queue.release();
  }

  #leaveReader(): void {
    if (this.#reader) this.#shared.store.returnReader(this.#reader);
    this.#reader = undefined;
    this.#snapshot = undefined;
    this.#readOnly = false;
  }

  #rollBackWriter(): void {
    if (this.#shared.store.writer.inTransaction) this.#shared.store.writer.exec('ROLLBACK');
    this.#endOfTransaction();
  }

  #timeOut(): void {
    this.#rollBackWriter();
    this.#leaveWriter();
    this.#timedOut = true;
  }

  // Statements that were meant for the lost transaction must not slip through as single writes.
  #refuseUntilRolledBack(statement: Statement): void {
    if (statement.isRollback) this.#timedOut = false;
    throw new StatementError('TRANSACTION_TIMEOUT', 'Transaction timed out');
  }
}

const plainBegin: Statement = {
  sql: 'BEGIN',
  kind: 'begin',
  readsOnly: false,
  mode: 'deferred',
  isInsert: false,
  isRollback: false,
  setsForeignKeys: false,
  params: [],
};
