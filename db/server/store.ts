// The database file and its connections: one that writes and checkpoints, one for single reads, and a few more
// for transactions that only read. Only this process may have the file open.
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Connection, type SchemaClock } from './connection.ts';
import type { OpenFile } from './engine.ts';
import { StartError, StatementError } from './errors.ts';
import { lockFolder } from './lock.ts';

const MAGIC = 'SQLite format 3\0';
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
      checkHeader(this.#file, folder);
      this.writer = openWriter(open, this.#file, this.#clock);
      this.#reader = this.#openReader();
    } catch (error) {
      this.#unlock();
      throw error instanceof StartError ? error : damaged(folder, (error as Error).message);
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

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StartError(
      'NOT_WRITABLE',
      `The folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}); give this user the right to write there, or choose another folder.`,
    );
  }
}

// The first page says what the file is and how long it must at least be.
function checkHeader(file: string, folder: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return;
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  const read = readSync(descriptor, header, 0, 100, 0);
  closeSync(descriptor);
  if (read < 100 || header.toString('latin1', 0, 16) !== MAGIC) {
    throw new StartError(
      'NOT_A_DATABASE',
      `The file ${file} is not a database; move it out of ${folder} or put a backup in its place, then start again.`,
    );
  }
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  const hasLog = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
  if (countIsValid && !hasLog && statSync(file).size < pages * pageSize) {
    throw damaged(folder, 'it is shorter than it says');
  }
}

const damaged = (folder: string, why: string) =>
  new StartError(
    'DAMAGED',
    `The database in ${folder} is damaged (${why}); put the newest backup in its place, then start again.`,
  );
