// What a database that does not answer is spared, and those who ask it: after some failures in a row nobody is sent to it any more until
// a moment has passed; then one may try, and what becomes of that decides for all.
import { DatabaseFailure } from './wire.ts';

const mostFailures = 5;
/** A server that was only started anew is there again at once; one that stays away is asked less and less often. */
const firstPauseMs = 250;
const longestPauseMs = 8_000;
/** Whoever tries for the others may have gone away, or be kept waiting. */
const patienceMs = 2_000;

/** Sent to nobody, so nothing was done. */
export class DatabaseAway extends DatabaseFailure {
  /** In how many seconds it is worth asking again. */
  readonly retryAfter: number;
  constructor(waitMs: number) {
    super('The database has not answered lately and is left alone for a moment.', 'not-sent');
    this.retryAfter = Math.max(1, Math.ceil(waitMs / 1_000));
  }
}

export type Standing = 'closed' | 'open' | 'half-open';

export class Breaker {
  #failures = 0;
  #pauseMs = firstPauseMs;
  #openedAt: number | null = null;
  #triedAt: number | null = null;
  /** How often it has opened, and how many calls it has refused, since it was made. */
  readonly told = { opened: 0, refused: 0 };
  readonly #tell: (standing: Standing) => void;

  /** `tell`: to whoever runs it, each time it opens, and when it closes. */
  constructor(tell: (standing: Standing) => void = () => {}) {
    this.#tell = tell;
  }

  get standing(): Standing {
    if (this.#openedAt === null) return 'closed';
    return performance.now() - this.#openedAt < this.#pauseMs ? 'open' : 'half-open';
  }

  /** Asked before each call; raises what is told instead of it. */
  enter(): void {
    if (this.#openedAt === null) return;
    const now = performance.now();
    const waitMs = this.#openedAt + this.#pauseMs - now;
    const isTried = this.#triedAt !== null && now - this.#triedAt < patienceMs;
    if (waitMs > 0 || isTried) {
      this.told.refused++;
      throw new DatabaseAway(waitMs);
    }
    this.#triedAt = now;
  }

  answered(): void {
    if (this.#openedAt !== null) this.#tell('closed');
    this.#failures = 0;
    this.#pauseMs = firstPauseMs;
    this.#openedAt = null;
    this.#triedAt = null;
  }

  failed(): void {
    this.#failures++;
    const isTry = this.#triedAt !== null;
    if (this.#openedAt !== null && !isTry) return; // Begun before it opened: nothing new.
    if (!isTry && this.#failures < mostFailures) return;
    if (isTry) this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
    this.#openedAt = performance.now();
    this.#triedAt = null;
    this.told.opened++;
    this.#tell('open');
  }
}
