// The database file and the processes that have it open: one that writes and checkpoints, and some that read.
// Only they may have it open.
import { dirname, resolve } from 'node:path';
import type { EngineName } from './engine.ts';
import { makePrivate, makeWritable } from './file.ts';
import { Hand } from './hand.ts';
import { type Lent, Readers } from './readers.ts';
import type { Budgets, Known, Remote } from './remote.ts';
import type { Opening } from './tasks.ts';
import { Writer } from './writer.ts';

const BUDGETS: Budgets = { readMs: 5_000, writeMs: 10_000, longMs: 120_000 };
const SPARE_AFTER_START_MS = 200;

export class Store {
  readonly writer: Writer;
  /** What is worth knowing about the file at its opening. */
  readonly said: readonly string[];
  /** Counts finished writes; a snapshot taken at an older count cannot become a write transaction. */
  commits = 0;
  readonly #readers: Readers;
  readonly #opening: Opening;
  readonly #spare: NodeJS.Timeout;

  static async open(
    path: string,
    engine: EngineName,
    budgets: Partial<Budgets> = {},
    journal?: string,
  ): Promise<Store> {
    const file = resolve(path);
    makeWritable(dirname(file));
    makePrivate(file);
    const opening: Opening = { file, engine, role: 'writer', journal: journal && resolve(journal) };
    const known: Known = { schema: 0 };
    const allowed = { ...BUDGETS, ...budgets };
    const writer = new Writer(opening, known, allowed);
    const started = writer.start();
    // Its process starts beside the writer's and opens the file after it, which may have to make or to mend it.
    const readers = new Readers(
      started.then(() => ({ ...opening, role: 'reader' }) as const),
      known,
      allowed,
    );
    try {
      // Not waited for: what is asked first waits for it, and a start has more to write than to read.
      readers.start();
      const said = await started;
      makePrivate(file);
      return new Store(writer, readers, opening, said);
    } catch (error) {
      await readers.close();
      await writer.close();
      throw error;
    }
  }

  private constructor(writer: Writer, readers: Readers, opening: Opening, said: readonly string[]) {
    this.writer = writer;
    this.said = said;
    this.#readers = readers;
    this.#opening = opening;
    this.#spare = setTimeout(() => readers.spare(), SPARE_AFTER_START_MS).unref();
  }

  /** For a single request that only reads. */
  get reader(): Remote {
    return this.#readers.single();
  }

  borrowReader(): Lent {
    return this.#readers.lend();
  }

  /** A whole, compact copy of the committed database in a new file. */
  async snapshotTo(path: string): Promise<void> {
    const hand = new Hand({ ...this.#opening, role: 'copier' });
    try {
      await hand.ready;
      await hand.call({ do: 'snapshot', path, connection: 0, schema: 0 }, BUDGETS.longMs);
    } finally {
      hand.end();
      await hand.ended;
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#spare);
    await this.#readers.close();
    await this.writer.close();
  }
}
