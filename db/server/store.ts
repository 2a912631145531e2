// The database file and its connections: one that writes and checkpoints, one for single reads, and a few more
// for transactions that only read. Only this process may have the file open.
import { dirname, resolve } from 'node:path';
import { Connection, type SchemaClock } from './connection.ts';
import type { OpenFile } from './engine.ts';
import { StatementError } from './errors.ts';
import { checkHeader, makeWritable, startProblem } from './file.ts';
import { lockFolder } from './lock.ts';

const MOST_READERS = 100;

export class Store {
  readonly writer: Connection;
  /** Counts finished writes; a snapshot taken at an older count cannot become a write transaction. */
  commits = 0;
  readonly #open: OpenFile;
  readonly #file: string;
  readonly #clock: SchemaClock = { now: 0 };
  readonly #unlock: () => void;
  #reader: Connection;
  #idleReaders: Connection[] = [];
  #lentReaders = 0;

  constructor(path: string, open: OpenFile) {
    this.#open = open;
    this.#file = resolve(path);
    const folder = dirname(this.#file);
    makeWritable(folder);
    this.#unlock = lockFolder(open, this.#file, folder);
    try {
      checkHeader(this.#file);
      this.writer = openWriter(open, this.#file, this.#clock);
      this.#reader = this.#openReader();
    } catch (error) {
      this.#unlock();
      throw startProblem(error, this.#file);
    }
  }

  /** For a single statement that only reads. */
  get reader(): Connection {
    return this.#reader;
  }

  /** After a read was cut short, its snapshot would stay open: take a fresh connection instead. */
  replaceReader(): void {
    this.#reader.close();
    this.#reader = this.#openReader();
  }

  borrowReader(): Connection {
    if (this.#lentReaders >= MOST_READERS) {
      throw new StatementError('TRANSACTION_BUSY', 'Server cannot handle additional transactions');
    }
    this.#lentReaders++;
    return this.#idleReaders.pop() ?? this.#openReader();
  }

  returnReader(reader: Connection): void {
    this.#lentReaders--;
    if (reader.inTransaction) reader.exec('ROLLBACK');
    this.#idleReaders.push(reader);
  }

  /** A whole, compact copy of the committed database in a new file. */
  snapshotTo(path: string): void {
    const source = new Connection(this.#open, this.#file, this.#clock);
    try {
      source.exec(`PRAGMA wal_autocheckpoint = 0; VACUUM INTO '${path.replaceAll("'", "''")}'`);
    } finally {
      source.close();
    }
  }

  close(): void {
    for (const reader of [this.#reader, ...this.#idleReaders]) reader.close();
    if (this.writer.inTransaction) this.writer.exec('ROLLBACK');
    this.writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.writer.close();
    this.#unlock();
  }

  #openReader(): Connection {
    const reader = new Connection(this.#open, this.#file, this.#clock);
    reader.exec('PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA busy_timeout = 1000;');
    return reader;
  }
}

function openWriter(open: OpenFile, file: string, clock: SchemaClock): Connection {
  const writer = new Connection(open, file, clock);
  writer.exec(
    `PRAGMA busy_timeout = 1000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`,
  );
  writer.ask('SELECT count(*) FROM sqlite_schema');
  return writer;
}
