// Looks at the folder and the first page before the engine does, and says in one sentence what is wrong with them.
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StartError, StatementError } from './errors.ts';

const MAGIC = 'SQLite format 3\0';

export function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw notWritable(folder, (error as NodeJS.ErrnoException).code ?? 'unknown reason');
  }
}

/** The file and those beside it are its owner's only, whatever the folder allows and whoever made them. */
export function makePrivate(file: string): void {
  for (const beside of ['', '-wal', '-shm', '-journal', '.lock', '.lock-journal']) {
    try {
      chmodSync(file + beside, 0o600);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      // Another user's file cannot be made private; whether it can be used, the engine tells.
      if (!['ENOENT', 'EPERM'].includes(code)) throw notWritable(dirname(file), code);
    }
  }
}

/** The first page says what the file is and how long it must at least be. */
export function checkHeader(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || (found.isFile() && found.size === 0)) return;
  const header = firstBytes(file, found);
  if (header.length < 100 || header.toString('latin1', 0, 16) !== MAGIC) throw notADatabase(file);
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  const hasLog = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
  if (countIsValid && !hasLog && found.size < pages * pageSize) {
    throw damaged(dirname(file), 'it is shorter than it says');
  }
}

/** What the engine found when it opened the file. */
export function startProblem(error: unknown, file: string): StartError {
  if (error instanceof StartError) return error;
  const folder = dirname(file);
  const { message } = error as Error;
  switch (error instanceof StatementError ? error.code : '') {
    case 'SQLITE_NOTADB':
      return notADatabase(file);
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
    case 'SQLITE_FULL':
      return notWritable(folder, message);
    case 'SQLITE_BUSY':
      return new StartError(
        'IN_USE',
        `Another program has the database in ${folder} open; close it there, then start again.`,
      );
    default:
      return damaged(folder, message);
  }
}

function firstBytes(file: string, found: Stats): Buffer {
  if (!found.isFile()) throw notADatabase(file);
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  const read = readSync(descriptor, header, 0, 100, 0);
  closeSync(descriptor);
  return header.subarray(0, read);
}

const notWritable = (folder: string, why: string) =>
  new StartError(
    'NOT_WRITABLE',
    `The folder ${folder} cannot be written to (${why}); give this user the right and the room to write there, or choose another folder.`,
  );

const notADatabase = (file: string) =>
  new StartError(
    'NOT_A_DATABASE',
    `The file ${file} is not a database; move it out of ${dirname(file)}, or put the newest backup in its place with npm run restore, then start again.`,
  );

const damaged = (folder: string, why: string) =>
  new StartError(
    'DAMAGED',
    `The database in ${folder} is damaged (${why}); put the newest backup in its place with npm run restore, then start again.`,
  );
