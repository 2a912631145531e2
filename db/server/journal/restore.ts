// Puts a database back to what it was after an entry of the journal. The file that lay there is moved aside, never written over.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { OpenFile } from '../engine.ts';
import { lockFolder } from '../lock.ts';
import { BrokenJournal, entriesIn, newest, withoutData } from './book.ts';
import { buildAt, CannotBuild } from './build.ts';
import type { Told } from './entry.ts';
import { Journal, syncFolder } from './journal.ts';
import { pagesOf } from './pages.ts';
import { lookThrough } from './snapshots.ts';
import { commitsIn } from './wal.ts';

export type Restoring = {
  file: string;
  /** The journal that the database has from now on. */
  folder: string;
  /** Where it is restored from, if that is another. */
  from?: string | undefined;
  /** The last moment to have; without it, everything. */
  until?: string | undefined;
};

export type Restored = {
  entry: Told;
  /** Of the whole journal. */
  head: Told;
  snapshot: number;
  entries: number;
  /** What the file lacked that lay there; null where it was in no state that the journal tells of. */
  lacked: number | null;
  tables: Record<string, number>;
  movedTo: string | null;
  /** The journal that was put aside because it does not lead to what is there now. */
  asideTo: string | null;
};

const LOG = ['', '-wal'];

export function restore(open: OpenFile, { file, folder, from = folder, until }: Restoring): Restored {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unlock = lockFolder(open, file);
  const made = `${file}.restored`;
  try {
    const { entries, broken } = told(from);
    const head = entries.at(-1);
    if (!head) throw new CannotBuild(broken?.message ?? `there is no journal in ${from}`);
    if (broken && until === undefined)
      throw new CannotBuild(
        `${broken.message}; what stands before it is whole: npm run restore -- --until ${head.at} brings back entry ${head.n}`,
      );
    const entry = until === undefined ? head : entries.findLast(({ at }) => at <= until);
    if (!entry) throw new CannotBuild(`the journal in ${from} begins at ${entries[0]!.at}, after ${until}`);
    const { snapshot, entries: played } = buildAt(from, entry.n, made);
    const tables = lookThrough(open, made);
    const lacked = lackedBy(file, entries, entry);
    const movedTo = moveAside(file);
    renameSync(made, file);
    syncFolder(dirname(file));
    const isOwn = resolve(from) === resolve(folder) && !broken;
    if (isOwn && entry.n !== head.n) goOnFrom(folder, entry);
    const asideTo = isOwn ? null : putAside(folder);
    return { entry, head, snapshot, entries: played, lacked, tables, movedTo, asideTo };
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(made + end, { force: true });
    unlock();
  }
}

/** Begins a new journal from the database as it is, at the next start; the old one is kept aside. */
export function takeAsItIs(open: OpenFile, file: string, folder: string): string | null {
  const unlock = lockFolder(open, file);
  try {
    return putAside(folder);
  } finally {
    unlock();
  }
}

/** Every entry that holds, and what ends them too early. */
function told(folder: string): { entries: Told[]; broken: BrokenJournal | null } {
  const entries: Told[] = [];
  try {
    for (const entry of entriesIn(folder)) entries.push(withoutData(entry));
  } catch (error) {
    if (!(error instanceof BrokenJournal)) throw error;
    return { entries, broken: error };
  }
  return { entries, broken: null };
}

function lackedBy(file: string, entries: readonly Told[], entry: Told): number | null {
  const pages = pagesOf(file);
  if (!pages) return entries.reduce((sum, { n, acts }) => (n <= entry.n ? sum + acts : sum), 0);
  for (const commit of commitsIn(`${file}-wal`, null).commits) pages.apply(commit);
  const at = entries.findLast(({ state }) => state === pages.state);
  return at ? entries.reduce((sum, { n, acts }) => (n > at.n && n <= entry.n ? sum + acts : sum), 0) : null;
}

function moveAside(file: string): string | null {
  const to = `${file}.before-${stamp()}`;
  rmSync(`${file}-shm`, { force: true });
  // The log first: the file without it is at least a database.
  for (const end of LOG.toReversed()) if (existsSync(file + end)) renameSync(file + end, to + end);
  return existsSync(to) ? to : null;
}

/** What came after stays in the journal, and what follows now is told from the entry that was gone back to. */
function goOnFrom(folder: string, { n, state }: Told): void {
  const { entries, torn } = newest(folder);
  const journal = new Journal(folder, entries, torn);
  journal.append([{ at: new Date().toISOString(), acts: 0, state, restored: n }]);
  journal.close();
}

function putAside(folder: string): string | null {
  const to = join(folder, `aside-${stamp()}`);
  let moved = false;
  for (const part of ['journal', 'snapshots']) {
    if (!existsSync(join(folder, part))) continue;
    mkdirSync(to, { recursive: true, mode: 0o700 });
    renameSync(join(folder, part), join(to, part));
    moved = true;
  }
  return moved ? to : null;
}

const stamp = () => String(Date.now());
