// Who may write now. First come, first served; whoever waits too long is told the database is busy.
import { StatementError } from './errors.ts';

export class WriterQueue {
  readonly #patienceMs: number;
  #taken = false;
  #waiting: (() => void)[] = [];

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  get isFree(): boolean {
    return !this.#taken;
  }

  /** Returns at once (undefined) when nobody writes, so that the usual case never leaves the current turn. */
  take(): Promise<void> | undefined {
    if (!this.#taken) {
      this.#taken = true;
      return undefined;
    }
    return new Promise((admit, refuse) => {
      const enter = () => {
        clearTimeout(timer);
        admit();
      };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== enter);
        refuse(new StatementError('SQLITE_BUSY', 'SQLite error: database is locked'));
      }, this.#patienceMs);
      this.#waiting.push(enter);
    });
  }

  /** Hands over to the next in line, if there is one. */
  release(): void {
    const next = this.#waiting.shift();
    this.#taken = next !== undefined;
    next?.();
  }
}
