// The answers that an isolate keeps, each with the version of the ledger that it was read from.
import { type Db, openDb, type Row } from '../db/client.ts';
import type { Instant } from '../db/ctx.ts';
import type { Env } from './env.ts';
import type { Line } from './log.ts';

/** What another isolate has changed is seen here after so long at the latest, and as long again where the reading of it is under way. */
export const freshMs = 1_000;
/** An isolate has 128 MB for everything. */
const mostBytes = 12_000_000;
export const mostBytesOfOne = 512_000;
/** After so long whoever asks a question for the others may have gone away. */
const patienceMs = 2_000;
const lookAgainMs = 4;

export interface Kept {
  /** The version of the ledger that it was read from; null where nothing was read, or from several. */
  readonly version: string | null;
  readonly body: ArrayBuffer;
  readonly status: number;
  readonly headers: Headers;
  readonly operation: Line['operation'];
  readonly bytes: number;
  /** The last moment at which it was known to stand. */
  stoodAt: Instant;
}

// Every act, and every load of a seed, leaves a row in the audit log, and no row ever leaves it. What the public log says of itself
// moves by its heads and their witnesses too.
const versionStatement = {
  sql: `SELECT (SELECT max(rowid) FROM audit_log) || ' ' || (SELECT max(at) FROM audit_log)
    || ' ' || coalesce((SELECT max(size) FROM log_checkpoints), '') || ' ' || coalesce((SELECT max(rowid) FROM log_cosignatures), '') AS version`,
  args: [],
};
const versionIn = ([row]: Row[]): string => String(row!.version);

class Answers {
  readonly #all = new Map<string, Kept>();
  #bytes = 0;
  /** Since when each question is being asked. */
  readonly #asked = new Map<string, number>();
  /** Which versions the requests that may be kept have read from, by their ids. */
  readonly #read = new Map<string, Set<string>>();
  #version: string | null = null;
  #readAt = Number.NEGATIVE_INFINITY;
  /** How often something was written from here: what was read meanwhile may be from before it. */
  #changes = 0;

  changed(): void {
    this.#changes++;
    this.#version = null;
  }

  /** The version that stands, read now where it was not read lately; null where it cannot be told. */
  async version(open: () => Db): Promise<string | null> {
    const changes = this.#changes;
    if (this.#version !== null && performance.now() - this.#readAt < freshMs) return this.#version;
    const begun = performance.now();
    // Those who come meanwhile go by what is known.
    this.#readAt = begun;
    try {
      const version = versionIn(await open().read(versionStatement));
      this.#stands(version, changes, begun);
      return changes === this.#changes ? version : null;
    } catch {
      // Nothing is told to stand while nobody can tell.
      if (changes === this.#changes) this.#version = null;
      return null;
    }
  }

  /** What was read stands as of when that was begun; what was begun earlier than the last is older, however late it arrives. */
  #stands(version: string, changes: number, begun: number): void {
    if (changes !== this.#changes || begun < this.#readAt) return;
    this.#version = version;
    this.#readAt = begun;
  }

  /** The database for a request: what may be kept is read together with the version it is read from. */
  watch(db: Db, requestId: string): Db {
    const versions = this.#read.get(requestId);
    if (!versions) return db;
    const changes = this.#changes;
    return {
      ...db,
      read: async (statement) => {
        const begun = performance.now();
        const version = db.read(versionStatement).then(
          (rows) => {
            versions.add(versionIn(rows));
            this.#stands(versionIn(rows), changes, begun);
          },
          () => {}, // What is asked beside it fails as well, and says so.
        );
        const rows = await db.read(statement);
        await version;
        return rows;
      },
    };
  }

  find(key: string): Kept | undefined {
    const found = this.#all.get(key);
    if (found) {
      this.#all.delete(key);
      this.#all.set(key, found);
    }
    return found;
  }

  keep(key: string, answer: Kept): void {
    this.#bytes += answer.bytes - (this.#all.get(key)?.bytes ?? 0);
    this.#all.delete(key);
    this.#all.set(key, answer);
    for (const [oldest, { bytes }] of this.#all) {
      if (this.#bytes <= mostBytes) break;
      this.#all.delete(oldest);
      this.#bytes -= bytes;
    }
  }

  begin(requestId: string): void {
    this.#read.set(requestId, new Set());
  }

  /** The one version that all of the request was read from; null where there is none. */
  end(requestId: string): string | null {
    const [version = null, other] = this.#read.get(requestId) ?? [];
    this.#read.delete(requestId);
    return other === undefined ? version : null;
  }

  /**
   * Whether it is one's own turn to ask this, for all who ask it now; false once somebody else has done so, whatever came of it. That
   * is looked for again and again: a promise of one request must not be waited for in another (workerd), for whoever made it may be gone.
   */
  async turn(key: string): Promise<boolean> {
    for (let hasWaited = false; ; hasWaited = true) {
      const since = this.#asked.get(key);
      if (since === undefined && hasWaited) return false;
      if (since === undefined || performance.now() - since > patienceMs) {
        this.#asked.set(key, performance.now());
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
  }

  turnOver(key: string): void {
    this.#asked.delete(key);
  }
}

const all = new WeakMap<Env, Answers>();
export const answersOf = (env: Env): Answers => {
  const answers = all.get(env) ?? new Answers();
  all.set(env, answers);
  return answers;
};

/** The database of a request: what it changes, and what it reads to be kept, is told to whoever keeps answers. */
export function openFor(env: Env, requestId: string): Db {
  const answers = answersOf(env);
  const telling = (db: Db): Db => ({
    ...db,
    async writeBatch(statements, next) {
      try {
        return await db.writeBatch(statements, next);
      } finally {
        // Whatever came of it: a batch whose answer is lost may have been written.
        answers.changed();
      }
    },
    fresh: () => telling(db.fresh()),
  });
  return answers.watch(telling(openDb(env.database)), requestId);
}
