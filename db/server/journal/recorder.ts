// Keeps the journal beside the one process that writes: what a commit left in the write-ahead log is in the journal, and on the disk,
// before the commit is answered. At a start it compares the database with the last entry and says what is missing.
//
// The log is copied into the file only after the journal has it, so that the state of the last entry can always be found again.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../errors.ts';
import { BrokenJournal, entriesIn, newest, snapshotFile, snapshotsIn, type Torn } from './book.ts';
import { packChanges } from './changes.ts';
import type { Told } from './entry.ts';
import { Journal, syncFolder } from './journal.ts';
import { type Pages, pagesFrom, pagesOf } from './pages.ts';
import { type Commit, commitsIn, type Place } from './wal.ts';

/** Of pages as they were, so that only what differs need be written. */
const MOST_KEPT = 4_096;
const LONG_LOG = 4 * 1024 * 1024;

export class Recorder {
  readonly #file: string;
  readonly #folder: string;
  #journal: Journal | undefined;
  #pages: Pages | null = null;
  #place: Place | null = null;
  /** The file itself, held open for good: closing it would give up the engine's locks. */
  #descriptor: number | null = null;
  #kept = new Map<number, Buffer>();
  #found: Commit[] = [];
  #torn: Torn | null = null;
  #copiedAt = 0;

  constructor(file: string, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  /** Before the engine opens the file: it must be what the journal says, or nothing is opened. */
  look(): void {
    const { entries, torn } = this.#read();
    const head = entries.at(-1);
    const { size = 0 } = statSync(this.#file, { throwIfNoEntry: false }) ?? {};
    this.#journal = new Journal(this.#folder, entries, torn);
    this.#torn = torn;
    if (!head) return;
    if (size === 0) throw this.#missing(head);
    const pages = pagesOf(this.#file);
    if (!pages) throw this.#unlike(head);
    this.#settle(pages, head);
  }

  get isNew(): boolean {
    return !this.#journal?.head;
  }

  /** Once the engine has the file open: brings the journal up to it. What is worth knowing, in sentences. */
  begin(at: string): string[] {
    const said: string[] = [];
    const journal = this.#journal!;
    this.#descriptor ??= openSync(this.#file, 'r');
    if (this.#torn)
      said.push(
        `The last line of the journal in ${this.#folder} was cut short (${this.#torn.bytes} bytes) and was put away; nobody had been told of it.`,
      );
    if (!journal.head) {
      this.#pages = pagesFrom(this.#descriptor)!;
      this.#takeSnapshot(0);
      journal.append([{ at, acts: 0, state: this.#pages.state, taken: true }]);
      if (this.#pages.size > 1)
        said.push(
          `There was no journal in ${this.#folder}; one begins here, with a snapshot of the database as it is.`,
        );
      return said;
    }
    if (this.#found.length > 0) {
      this.#append(this.#found, 0, at, true);
      said.push(
        `${this.#found.length} change(s) that were done but not yet answered when it ended were added to the journal.`,
      );
      this.#found = [];
    }
    return said;
  }

  /** After each task: what it committed is on the disk when this returns. `committed` is called before it is written. */
  record(acts: number, committed: () => void): void {
    const { commits, place, pageBytes } = commitsIn(`${this.#file}-wal`, this.#place);
    if (commits.length === 0) return;
    committed();
    if (pageBytes !== this.#pages!.pageBytes) throw new Error('the size of a page has changed');
    this.#append(commits, acts, new Date().toISOString(), false);
    this.#place = place;
  }

  /** It is time to copy the log into the file. */
  get isLong(): boolean {
    return this.#place !== null && this.#place.at > LONG_LOG && this.#place.at !== this.#copiedAt;
  }

  /** It was copied, as far as those who read let it. */
  copied(): void {
    this.#copiedAt = this.#place?.at ?? 0;
  }

  #read(): { entries: Told[]; torn: Torn | null } {
    try {
      return newest(this.#folder);
    } catch (error) {
      if (error instanceof BrokenJournal) throw this.#broken(error);
      throw error;
    }
  }

  // Forward through the log: the state of the head is that of the file with the log up to some commit.
  #settle(pages: Pages, head: Told): void {
    const { commits, place } = commitsIn(`${this.#file}-wal`, null);
    const states = [pages.state];
    let at = pages.state === head.state ? 0 : -1;
    for (const [done, commit] of commits.entries()) {
      pages.apply(commit);
      states.push(pages.state);
      if (pages.state === head.state) at = done + 1;
    }
    if (at < 0) throw this.#behind(states, head);
    this.#pages = pages;
    this.#place = place;
    this.#found = commits.slice(at);
    for (const commit of commits.slice(0, at)) this.#keep(commit);
    if (this.#found.length === 0) return;
    // The pages as they were at the head, to tell from there what was found.
    const before = pagesOf(this.#file)!;
    for (const commit of commits.slice(0, at)) before.apply(commit);
    this.#pages = before;
  }

  #append(commits: readonly Commit[], acts: number, at: string, found: boolean): void {
    const pages = this.#pages!;
    this.#journal!.append(
      commits.map((commit, index) => {
        const changes = [...commit.pages]
          .filter(([page]) => page <= commit.size)
          .map(([page, after]) => ({ page, before: this.#before(page, pages), after }));
        const { packed, data } = packChanges(changes);
        pages.apply(commit);
        this.#keep(commit);
        return {
          at,
          acts: index === commits.length - 1 ? acts : 0,
          state: pages.state,
          ...(found ? { found: true as const } : {}),
          ...(packed ? { packed } : {}),
          data: data.toString('base64'),
        };
      }),
    );
  }

  #before(page: number, pages: Pages): Buffer | undefined {
    if (page > pages.size) return undefined;
    const kept = this.#kept.get(page);
    if (kept || this.#descriptor === null) return kept;
    const bytes = Buffer.allocUnsafe(pages.pageBytes);
    const got = readSync(this.#descriptor, bytes, 0, bytes.length, (page - 1) * bytes.length);
    return got === bytes.length && pages.holds(page, bytes) ? bytes : undefined;
  }

  #keep({ pages, size }: Commit): void {
    for (const [page, content] of pages) {
      this.#kept.delete(page);
      // Of its own: as a part of what was read it would keep all of that.
      if (page <= size) this.#kept.set(page, Buffer.from(content));
    }
    for (const page of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) return;
      this.#kept.delete(page);
    }
  }

  #takeSnapshot(n: number): void {
    const to = snapshotFile(this.#folder, n);
    mkdirSync(snapshotsIn(this.#folder), { recursive: true, mode: 0o700 });
    const out = openSync(`${to}.new`, 'w', 0o600);
    const piece = Buffer.allocUnsafe(1024 * 1024);
    for (let at = 0; ; ) {
      const got = readSync(this.#descriptor!, piece, 0, piece.length, at);
      if (got === 0) break;
      writeSync(out, piece, 0, got, at);
      at += got;
    }
    fsyncSync(out);
    closeSync(out);
    renameSync(`${to}.new`, to);
    syncFolder(snapshotsIn(this.#folder));
  }

  #missing(head: Told): StartError {
    return new StartError(
      'MISSING',
      `There is no database in ${dirname(this.#file)}, but the journal in ${this.#folder} tells of one up to entry ${head.n} of ${head.at}; to bring it back to its last acknowledged change: ${this.#command()}; or move ${this.#folder} aside to begin an empty one.`,
    );
  }

  #behind(states: readonly string[], head: Told): StartError {
    const after: Told[] = [];
    let known: Told | undefined;
    try {
      for (const entry of entriesIn(this.#folder)) {
        if (states.includes(entry.state)) {
          known = entry;
          after.length = 0;
        } else if (known) after.push({ ...entry, data: '' });
      }
    } catch (error) {
      if (error instanceof BrokenJournal) return this.#broken(error);
      throw error;
    }
    if (!known) return this.#unlike(head);
    const acts = after.reduce((sum, { acts }) => sum + acts, 0);
    return new StartError(
      'BEHIND',
      `The database in ${dirname(this.#file)} lacks ${acts} acknowledged change(s), those after ${known.at} up to ${head.at} (it stands at entry ${known.n} of the journal, which ends at ${head.n}): it is an older copy, or its write-ahead log is short or damaged; nothing was changed, and this brings them back: ${this.#command()}.`,
    );
  }

  #unlike(head: Told): StartError {
    return new StartError(
      'DAMAGED',
      `The database in ${dirname(this.#file)} is damaged or was changed by another program: it is in no state that the journal in ${this.#folder} tells of; nothing was changed, and this brings back every acknowledged change up to entry ${head.n} of ${head.at}: ${this.#command()}; if it was changed on purpose, this begins from it as it is: ${this.#command('--take-as-it-is')}.`,
    );
  }

  #broken(error: BrokenJournal): StartError {
    return new StartError(
      'JOURNAL_BROKEN',
      `${error.message.replace(/^t/, 'T')}; nothing was changed; put that file back from a copy, or begin a new journal from the database as it is: ${this.#command('--take-as-it-is')}.`,
    );
  }

  #command(more = ''): string {
    const beside = join(dirname(this.#file), 'backups');
    const where = this.#folder === beside ? '' : `BACKUP_DIR=${this.#folder} `;
    return `${where}DATA_DIR=${dirname(this.#file)} npm run restore${more && ` -- ${more}`}`;
  }
}
