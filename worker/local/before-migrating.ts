// A ledger that waits for migrations is copied as it is before they are applied: whoever has to go back to the version before puts the
// copy in its place (worker/RUNNING.md). Made while nobody has the file open.
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The names of the migrations that a ledger has; null where there is none yet, or it cannot be read. */
function appliedTo(file: string): string[] | null {
  if (!existsSync(file)) return null;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    return database
      .prepare('SELECT name FROM migrations')
      .all()
      .map(({ name }) => String(name));
  } catch {
    return null; // Told by whoever looks it through.
  } finally {
    database?.close();
  }
}

/** The copy that was made; null where nothing waits. */
export function keptBefore(folder: string, file: string, names: readonly string[]): string | null {
  const applied = appliedTo(file);
  const first = applied && names.find((name) => !applied.includes(name));
  if (!first || applied.length === 0) return null;
  const copy = join(folder, `ledger-before-${first.replace(/\.sql$/, '')}.db`);
  if (existsSync(copy)) return copy; // An upgrade that was broken off: what was copied then is older, and whole.
  for (const part of ['', '-wal']) {
    rmSync(`${copy}${part}.new`, { force: true });
    if (existsSync(file + part)) copyFileSync(file + part, copy + part);
  }
  return copy;
}
