// The process that writes, and checkpoints. There is one; another takes its place when it is gone.
import { Hand } from './hand.ts';
import { type Budgets, type Known, Remote } from './remote.ts';
import type { Opening } from './tasks.ts';

export class Writer extends Remote {
  /** Counts the processes: whoever began a transaction with an earlier one has lost it. */
  generation = 0;
  readonly #life: Life;

  constructor(opening: Opening, known: Known, budgets: Budgets) {
    const life = new Life(opening, () => {
      this.generation++;
      this.inTransaction = false;
    });
    super(() => life.hand(), 0, known, budgets);
    this.#life = life;
  }

  /** What is worth knowing about the file, in sentences. */
  async start(): Promise<string[]> {
    return (await this.#life.hand()).ready;
  }

  async close(): Promise<void> {
    // Nothing that is not yet lasting is worth waiting for any longer.
    const impatient = setTimeout(() => void this.#life.end(), 3_000);
    await this.call({ do: 'close' }, 30_000).catch(() => {});
    clearTimeout(impatient);
    await this.#life.end();
  }
}

class Life {
  readonly #opening: Opening;
  readonly #died: () => void;
  #hand: Hand | undefined;
  #isClosed = false;

  constructor(opening: Opening, died: () => void) {
    this.#opening = opening;
    this.#died = died;
  }

  async hand(): Promise<Hand> {
    if (this.#hand?.isOver) await this.#hand.ended;
    const hand = this.#hand ?? this.#begin();
    await hand.ready;
    return hand;
  }

  async end(): Promise<void> {
    this.#isClosed = true;
    const hand = this.#hand;
    hand?.end();
    await hand?.ended;
  }

  #begin(): Hand {
    const hand = new Hand(this.#opening);
    this.#hand = hand;
    let wasReady = false;
    hand.ready.then(
      () => (wasReady = true),
      () => {},
    );
    void hand.ended.then(() => {
      this.#hand = undefined;
      this.#died();
      // At once, so that the next who writes need not wait for it. One that cannot start is tried again when asked for.
      if (wasReady && !this.#isClosed) this.#begin();
    });
    return hand;
  }
}
