// Makes a database again from a snapshot and the journal after it, as it was after any entry, to the byte; the state that the entry
// tells of is the proof. It touches nothing but the new file, so it may run beside the server.
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { BrokenJournal, entriesIn, snapshotFile, snapshotsAt } from './book.ts';
import { changesIn } from './changes.ts';
import type { Told } from './entry.ts';
import { pageBytesOf, pagesOf } from './pages.ts';

export type Built = { entry: Told; snapshot: number; entries: number };

/** No snapshot leads to it: each with its reason. */
export class CannotBuild extends Error {}

export function buildAt(folder: string, n: number, to: string): Built {
  const reasons: string[] = [];
  for (const snapshot of snapshotsAt(folder).toReversed()) {
    if (snapshot > n) continue;
    try {
      return buildFrom(folder, snapshot, n, to);
    } catch (error) {
      if (!(error instanceof CannotBuild || error instanceof BrokenJournal)) throw error;
      if (!reasons.includes(error.message)) reasons.push(error.message);
    }
  }
  throw new CannotBuild(reasons.join('; ') || `there is no snapshot at or before entry ${n}`);
}

function buildFrom(folder: string, snapshot: number, n: number, to: string): Built {
  copyFileSync(snapshotFile(folder, snapshot), to, constants.COPYFILE_FICLONE);
  let file = new Writing(to);
  let entry: Told | undefined;
  let entries = 0;
  try {
    for (const told of entriesIn(folder, snapshot)) {
      if (told.n < snapshot) continue;
      if (told.n > n) break;
      entry = told;
      if (told.n === snapshot) continue;
      entries++;
      if (told.taken) throw new CannotBuild(`the snapshot at entry ${told.n} is missing or damaged`);
      if (told.restored === undefined) file.apply(told);
      else {
        file.close();
        buildAt(folder, told.restored, to);
        file = new Writing(to);
      }
    }
    if (entry?.n !== n)
      throw new CannotBuild(`the journal has no entry ${n} behind the snapshot at ${snapshot}`);
    file.finish(Number.parseInt(entry.state, 10));
  } finally {
    file.close();
  }
  if (pagesOf(to)?.state !== entry.state)
    throw new CannotBuild(
      `the snapshot at entry ${snapshot} does not lead to the state of entry ${n}: it is damaged`,
    );
  return { entry, snapshot, entries };
}

class Writing {
  readonly #descriptor: number;
  readonly #pageBytes: number;
  #isOpen = true;

  constructor(file: string) {
    this.#descriptor = openSync(file, 'r+');
    const header = Buffer.alloc(100);
    readSync(this.#descriptor, header, 0, 100, 0);
    this.#pageBytes = pageBytesOf(header);
  }

  apply({ data = '', packed = false }: Told): void {
    const before = Buffer.allocUnsafe(this.#pageBytes);
    for (const { page, after } of changesIn(Buffer.from(data, 'base64'), packed)) {
      const at = (page - 1) * this.#pageBytes;
      readSync(this.#descriptor, before, 0, before.length, at);
      writeSync(this.#descriptor, after(before), 0, this.#pageBytes, at);
    }
  }

  finish(pages: number): void {
    ftruncateSync(this.#descriptor, pages * this.#pageBytes);
    fsyncSync(this.#descriptor);
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#descriptor);
    this.#isOpen = false;
  }
}
