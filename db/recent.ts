// What was used last, as much of it as there is room for: whatever was used longest ago is forgotten first.

export class Recent<T> {
  readonly #all = new Map<string, T>();
  readonly #most: number;
  readonly #sizeOf: (key: string, value: T) => number;
  #size = 0;

  /** `most` in the units of `sizeOf`. */
  constructor(most: number, sizeOf: (key: string, value: T) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  get(key: string): T | undefined {
    const found = this.#all.get(key);
    if (found !== undefined) {
      this.#all.delete(key);
      this.#all.set(key, found);
    }
    return found;
  }

  set(key: string, value: T): void {
    this.#forget(key);
    this.#all.set(key, value);
    this.#size += this.#sizeOf(key, value);
    for (const oldest of this.#all.keys()) {
      if (this.#size <= this.#most) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const before = this.#all.get(key);
    if (before === undefined) return;
    this.#size -= this.#sizeOf(key, before);
    this.#all.delete(key);
  }
}
