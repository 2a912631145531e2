// One process owns one database file. The lock is the kernel's, taken through a small SQLite file beside the
// database, so it ends with the process however that dies; no pid file can be left behind to lie.
import { dirname } from 'node:path';
import { EngineError, type Native, type OpenFile } from './engine.ts';
import { StartError } from './errors.ts';

const SQLITE_BUSY = 5;

/** A process that was killed a moment ago, with what it had started, is given the time to be gone. */
const PATIENCE_MS = 1_500;

export function lockFolder(open: OpenFile, file: string): () => void {
  const folder = dirname(file);
  let lock: Native | undefined;
  try {
    lock = open(`${file}.lock`);
    lock.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
    lock.exec('PRAGMA locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (error instanceof EngineError && (error.result & 0xff) === SQLITE_BUSY) {
      throw new StartError(
        'IN_USE',
        `Another server already owns the database in ${folder}; stop that one first, or start this one with another folder.`,
      );
    }
    throw new StartError(
      'NOT_WRITABLE',
      `The lock beside the database in ${folder} cannot be taken (${(error as Error).message}); delete ${file}.lock if nothing else runs, or choose a folder you may write to.`,
    );
  }
  const held = lock;
  return () => held.close();
}
