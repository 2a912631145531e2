// Streams between requests. Each answer hands out one new unguessable baton; showing it takes the stream out of
// here until the next answer, so a baton works once. Unused streams expire and give back what they hold.
import { randomBytes } from 'node:crypto';
import type { Conversation } from './conversation.ts';
import { ProtocolError } from './errors.ts';
import { Session, type Shared } from './session.ts';

export type Stream = { session: Conversation; sqls: Map<number, string>; closed: boolean };

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

  /** Does some work on a stream and gives its next baton, or null when the work closed it. */
  async use<T>(baton: unknown, work: (stream: Stream) => Promise<T>): Promise<[T, string | null]> {
    const stream = this.#take(baton);
    try {
      const done = await work(stream);
      return [done, await this.#giveBack(stream)];
    } catch (error) {
      // A broken request ends its stream, and with it any transaction it held.
      stream.closed = true;
      await stream.session.close();
      throw error;
    }
  }

  async closeAll(): Promise<void> {
    const open = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { stream, timer } of open) {
      clearTimeout(timer);
      await stream.session.close();
    }
  }

  #take(baton: unknown): Stream {
    if (baton === null || baton === undefined) {
      return { session: new Session(this.#shared), sqls: new Map(), closed: false };
    }
    const found = typeof baton === 'string' ? this.#waiting.get(baton) : undefined;
    if (found) {
      clearTimeout(found.timer);
      this.#waiting.delete(baton as string);
      return found.stream;
    }
    if (typeof baton === 'string' && this.#expired.has(baton)) {
      throw new ProtocolError('The stream has expired due to inactivity', 'STREAM_EXPIRED');
    }
    throw new ProtocolError('Received an invalid baton', 'BATON_INVALID');
  }

  async #giveBack(stream: Stream): Promise<string | null> {
    if (stream.closed) return null;
    await stream.session.settle();
    const baton = randomBytes(24).toString('base64url');
    const timer = setTimeout(() => this.#expire(baton, stream), this.#idleMs);
    this.#waiting.set(baton, { stream, timer });
    return baton;
  }

  #expire(baton: string, stream: Stream): void {
    this.#waiting.delete(baton);
    void stream.session.close().catch(() => {});
    if (this.#expired.size >= REMEMBERED) this.#expired.clear();
    this.#expired.add(baton);
  }
}
