// How many requests are being answered at once. One more than can be answered soon is told so in a millisecond, so that those inside are
// answered in time and whoever comes too much finds out at once.
import { refusalOf } from './refusals.ts';
import { secure } from './secure.ts';

/** By some hundred a second that one thread answers, the last of so many is answered within a second. */
export const mostInside = 256;
/** No request has longer; one whose asker went away is never told to have ended. */
const longestMs = 20_000;
const betweenWordsMs = 1_000;

export class Crowd {
  readonly #since = new Map<object, number>();
  #refused = 0;
  #unsaid = 0;
  #saidAt = Number.NEGATIVE_INFINITY;

  get inside(): number {
    return this.#since.size;
  }
  get refused(): number {
    return this.#refused;
  }

  /** What is called when the request leaves; null where there is no room. */
  enter(): (() => void) | null {
    const now = performance.now();
    if (this.#since.size >= mostInside) this.#forget(now);
    if (this.#since.size >= mostInside) {
      this.#turnAway(now);
      return null;
    }
    const one = {};
    this.#since.set(one, now);
    return () => void this.#since.delete(one);
  }

  /** They stand in the order in which they came. */
  #forget(now: number): void {
    for (const [one, since] of this.#since) {
      if (now - since < longestMs) return;
      this.#since.delete(one);
    }
  }

  /** One line a second, however many come: a line each would cost more than the refusal. */
  #turnAway(now: number): void {
    this.#refused++;
    this.#unsaid++;
    if (now - this.#saidAt < betweenWordsMs) return;
    console.error(JSON.stringify({ event: 'crowded', inside: this.#since.size, refused: this.#unsaid }));
    this.#saidAt = now;
    this.#unsaid = 0;
  }
}

const message =
  'More is asked at once than can be answered just now. Nothing was done. Try again in a second.';

export function turnedAway(request: Request): Response {
  const answer = refusalOf(request.headers.get('accept') ?? '', true, {
    status: 503,
    code: 'OVERLOADED',
    message,
    headers: { 'Retry-After': '1', 'X-Request-Id': crypto.randomUUID() },
  });
  secure(answer);
  return answer;
}

const crowds = new WeakMap<object, Crowd>();
/** Of an isolate, by its settings. */
export function crowdOf(bindings: object): Crowd {
  const crowd = crowds.get(bindings) ?? new Crowd();
  crowds.set(bindings, crowd);
  return crowd;
}
