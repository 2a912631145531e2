// One process owns one database file. The lock is the kernel's, taken through a small SQLite file beside the
// database, so it ends with the process however that dies; no pid file can be left behind to lie.
import Database from 'libsql';
import { StartError } from './errors.ts';

export function lockFolder(file: string, folder: string): () => void {
  let lock: Database.Database | undefined;
  try {
    lock = new Database(`${file}.lock`);
    lock.exec('PRAGMA locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_BUSY')) {
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
