// Streams between requests. Each answer hands out one new unguessable baton; showing it takes the stream out of
// here until the next answer, so a baton works once. Unused streams expire and give back what they hold.
import { randomBytes } from 'node:crypto';
import { ProtocolError } from './errors.ts';
import { Session, type Shared } from './session.ts';

export type Stream = { session: Session; sqls: Map<number, string>; closed: boolean };

const REMEMBERED = 10_000;

export class Streams {
  readonly #shared: Shared;
  readonly #idleMs: number;
  #waiting = new Map<string, { stream: Stream; timer: NodeJS.Timeout }>();
  #expired = new Set<string>();

  constructor(shared: Shared, idleMs: number) {
    this.#shared = shared;
    this.#idleMs = idleMs;
  }

  take(baton: string | null): Stream {
    if (baton === null) return { session: new Session(this.#shared), sqls: new Map(), closed: false };
    const found = this.#waiting.get(baton);
    if (found) {
      clearTimeout(found.timer);
      this.#waiting.delete(baton);
      return found.stream;
    }
    if (this.#expired.has(baton)) {
      throw new ProtocolError('The stream has expired due to inactivity', 'STREAM_EXPIRED');
    }
    throw new ProtocolError('Received an invalid baton', 'BATON_INVALID');
  }

  /** Ends the request on a stream: returns its next baton, or null when it was closed. */
  giveBack(stream: Stream): string | null {
    if (stream.closed) return null;
    stream.session.settle();
    const baton = randomBytes(24).toString('base64url');
    const timer = setTimeout(() => this.#expire(baton, stream), this.#idleMs);
    this.#waiting.set(baton, { stream, timer });
    return baton;
  }

  close(stream: Stream): void {
    stream.closed = true;
    stream.session.close();
  }

  closeAll(): void {
    for (const { stream, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      this.close(stream);
    }
    this.#waiting.clear();
  }

  #expire(baton: string, stream: Stream): void {
    this.#waiting.delete(baton);
    this.close(stream);
    if (this.#expired.size >= REMEMBERED) this.#expired.clear();
    this.#expired.add(baton);
  }
}
