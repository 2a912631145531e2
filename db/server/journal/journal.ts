// The journal as it is written: a line is on the disk before anybody is told of what it says.
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { chainFile, journalIn, newest, pieceFile, snapshotsIn, type Torn } from './book.ts';
import { type Entry, lineOf, readLine, type Told } from './entry.ts';

/** A piece is closed when it is so old or so large, so that old ones can be sent elsewhere and put away. */
const OLDEST_MS = 3_600_000;
const LARGEST_PIECE = 8 * 1024 * 1024;

type News = Omit<Entry, 'n' | 'before'>;

export class Journal {
  readonly #folder: string;
  #head: Told | null;
  #descriptor: number | null = null;
  #begun = 0;
  #bytes = 0;
  /** The piece that is being written. */
  #first: number | null;

  /** `told` is what stands in the newest piece. A line that was never finished is cut off. */
  constructor(folder: string, told: Told[], torn: Torn | null) {
    this.#folder = folder;
    mkdirSync(journalIn(folder), { recursive: true, mode: 0o700 });
    mkdirSync(snapshotsIn(folder), { recursive: true, mode: 0o700 });
    if (torn) truncateSync(torn.file, torn.whole);
    this.#head = told.at(-1) ?? null;
    this.#first = told[0]?.n ?? null;
    this.#begun = told[0] ? Date.parse(told[0].at) : 0;
  }

  static open(folder: string): Journal {
    const { entries, torn } = newest(folder);
    return new Journal(folder, entries, torn);
  }

  get head(): Told | null {
    return this.#head;
  }

  /** Returns when they are on the disk, together; or nothing was added. */
  append(news: readonly News[]): void {
    let last = this.#head;
    let text = '';
    for (const one of news) {
      const { at, acts, state, ...rest } = one;
      const entry: Entry = {
        n: (last?.n ?? -1) + 1,
        at,
        acts,
        state,
        before: last?.hash ?? '',
        ...rest,
      };
      const { line, hash } = lineOf(entry);
      text += line;
      const { data: _, ...told } = entry;
      last = { ...told, hash };
    }
    const descriptor = this.#piece();
    const bytes = Buffer.from(text);
    try {
      for (let at = 0; at < bytes.length; )
        at += writeSync(descriptor, bytes, at, bytes.length - at, this.#bytes + at);
      fsyncSync(descriptor);
    } catch (error) {
      ftruncateSync(descriptor, this.#bytes);
      throw error;
    }
    this.#bytes += bytes.length;
    // By its first entry a journal is told from another that begins at 0 too.
    if (this.#head === null) writeFileSync(chainFile(this.#folder), `${readFirst(text)}\n`, { mode: 0o600 });
    this.#head = last;
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #piece(): number {
    const isFull = this.#bytes > LARGEST_PIECE || Date.now() - this.#begun > OLDEST_MS;
    if (this.#descriptor !== null && !isFull) return this.#descriptor;
    this.close();
    if (isFull || this.#first === null) {
      this.#first = (this.#head?.n ?? -1) + 1;
      this.#begun = Date.now();
    }
    this.#descriptor = openSync(pieceFile(this.#folder, this.#first), 'a+', 0o600);
    this.#bytes = fstatSync(this.#descriptor).size;
    syncFolder(journalIn(this.#folder));
    return this.#descriptor;
  }
}

const readFirst = (text: string) => readLine(text.slice(0, text.indexOf('\n')))!.hash;

/** A new name is lasting only when its folder is. */
export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
