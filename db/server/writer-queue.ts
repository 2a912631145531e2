// Who may write now. First come, first served; whoever waits too long is told the database is busy.
import { StatementError } from './errors.ts';

type Waiter<Owner> = { owner: Owner; admit: () => void };

export class WriterQueue<Owner> {
  readonly #patienceMs: number;
  #holder: Owner | undefined;
  #waiting: Waiter<Owner>[] = [];

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  get isFree(): boolean {
    return this.#holder === undefined;
  }

  /** Returns at once (undefined) when nobody writes, so that the usual case never leaves the current turn. */
  take(owner: Owner): Promise<void> | undefined {
    if (this.#holder === undefined) {
      this.#holder = owner;
      return undefined;
    }
    return new Promise((admit, refuse) => {
      const waiter: Waiter<Owner> = {
        owner,
        admit: () => {
          clearTimeout(timer);
          admit();
        },
      };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== waiter);
        refuse(new StatementError('SQLITE_BUSY', 'SQLite error: database is locked'));
      }, this.#patienceMs);
      this.#waiting.push(waiter);
    });
  }

  release(): void {
    const next = this.#waiting.shift();
    this.#holder = next?.owner;
    next?.admit();
  }
}
