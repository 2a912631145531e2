// How many requests are being answered at once. What is more than can be answered soon is told so at once, so that those inside are
// answered in time. One thread answers all: those who wait for it stand where nobody sees them, before the door. How long they stand is
// measured now and then by one who is inside and gives way once; where it is too long, fewer are let in, and so fewer wait.
import { leftOf, placeOf, policyOf } from './budget.ts';
import type { Bindings } from './env.ts';
import { refusalOf } from './refusals.ts';
import { secure } from './secure.ts';

/** By some hundred a second that one thread answers, the last of so many is answered within a second. */
export const mostInside = 256;
/** So many keep thread and database busy. */
const leastInside = 16;
const betweenLooksMs = 100;
/** How long whoever comes may stand before the door before fewer are let in; PATIENCE_MS says otherwise. */
const usualPatienceMs = 150;
/** No request has longer; one whose asker went away is never told to have ended. */
const longestMs = 20_000;
const betweenWordsMs = 1_000;

export class Crowd {
  readonly #since = new Map<object, number>();
  readonly #patienceMs: number;
  #room = mostInside;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looking = false;
  #refused = 0;
  #unsaid = 0;
  #saidAt = Number.NEGATIVE_INFINITY;

  constructor(patienceMs = usualPatienceMs) {
    this.#patienceMs = patienceMs;
  }

  get room(): number {
    return this.#room;
  }
  get inside(): number {
    return this.#since.size;
  }
  get refused(): number {
    return this.#refused;
  }

  /** What is called when the request leaves; null where there is no room. */
  enter(): (() => void) | null {
    const now = performance.now();
    if (this.#since.size >= this.#room) this.#forget(now);
    if (this.#since.size < leastInside / 2) {
      this.#room = Math.min(mostInside, this.#room + 1);
      this.#looking = false;
    }
    // Whoever gives way and has not come back by now has said enough.
    const isLate = this.#looking && now - this.#lookedAt > this.#patienceMs;
    if (this.#since.size >= (isLate ? leastInside : this.#room)) {
      this.#turnAway(now);
      return null;
    }
    const one = {};
    this.#since.set(one, now);
    return () => void this.#since.delete(one);
  }

  /** Awaited by each who is let in; most find nothing to wait for. */
  async look(): Promise<void> {
    const before = performance.now();
    if (this.#since.size < leastInside / 2 || this.#looking || before - this.#lookedAt < betweenLooksMs)
      return;
    this.#lookedAt = before;
    this.#looking = true;
    await new Promise((resolve) => setTimeout(resolve));
    this.#looking = false;
    const share = this.#patienceMs / (performance.now() - before);
    this.#room =
      share < 1
        ? Math.max(leastInside, Math.floor(Math.min(this.#room, this.#since.size) * share))
        : Math.min(mostInside, this.#room + leastInside / 4);
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

export function turnedAway(request: Request, bindings: Bindings): Response {
  const { purse } = placeOf(request, bindings);
  const answer = refusalOf(request.headers.get('accept') ?? '', true, {
    status: 503,
    code: 'OVERLOADED',
    message,
    headers: {
      'Retry-After': '1',
      'X-Request-Id': crypto.randomUUID(),
      'RateLimit-Policy': policyOf(purse),
      RateLimit: leftOf(purse),
    },
  });
  secure(answer);
  return answer;
}

const crowds = new WeakMap<object, Crowd>();
/** Of an isolate, by its settings. */
export function crowdOf(bindings: object): Crowd {
  const { PATIENCE_MS } = bindings as { readonly PATIENCE_MS?: string };
  const crowd = crowds.get(bindings) ?? new Crowd(Number(PATIENCE_MS) || usualPatienceMs);
  crowds.set(bindings, crowd);
  return crowd;
}
