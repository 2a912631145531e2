// Answers that came with a tag, by what was asked: asked again with it, the ledger says in a few bytes that nothing has changed.

interface Kept {
  readonly tag: string;
  readonly text: string;
}

/** The longest unused are forgotten first. */
export class KeptAnswers {
  readonly #mostLength: number;
  readonly #all = new Map<string, Kept>();
  #length = 0;

  constructor(mostLength: number) {
    this.#mostLength = mostLength;
  }

  find(key: string): Kept | undefined {
    const found = this.#all.get(key);
    if (found) {
      this.#all.delete(key);
      this.#all.set(key, found);
    }
    return found;
  }

  keep(key: string, kept: Kept): void {
    this.#forget(key);
    this.#all.set(key, kept);
    this.#length += key.length + kept.text.length;
    for (const oldest of this.#all.keys()) {
      if (this.#length <= this.#mostLength) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const was = this.#all.get(key);
    if (was === undefined) return;
    this.#all.delete(key);
    this.#length -= key.length + was.text.length;
  }
}
