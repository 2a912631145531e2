// A process that holds connections to the file, seen from the server: it does one task after the other, and is ended
// when one takes too long. What it was doing is then told as ended; everything else goes on elsewhere.
import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { compileCache } from './compile-cache.ts';
import { frame, frameReader } from './frames.ts';
import { COMMITTING, type Opening, type Ready, type Reply, type Task, unpacked } from './tasks.ts';

const program = fileURLToPath(new URL('./hand-main.ts', import.meta.url));
/** Once something is being made lasting, ending it would only leave everybody in doubt. */
const LONGEST_COMMIT_MS = 30_000;
const STEPS_ASIDE_AFTER_MS = 1_000;
const LOW = 10;

export type Why = 'too long' | 'crowded' | 'died';

/** The process went away under a task, or before it came to it. */
export class Ended extends Error {
  readonly why: Why;
  readonly mayBeDone: boolean;
  readonly hasBegun: boolean;

  constructor(why: Why, mayBeDone: boolean, hasBegun = true) {
    super(`The process ended: ${why}`);
    this.why = why;
    this.mayBeDone = mayBeDone;
    this.hasBegun = hasBegun;
  }
}

type Waiting = {
  task: Task;
  budgetMs: number;
  settle(reply: Reply): void;
  refuse(error: unknown): void;
};

export class Hand {
  /** Once it has the file open; what is worth knowing about that, in sentences. */
  readonly ready: Promise<string[]>;
  readonly ended: Promise<void>;
  /** How many transactions of others it holds. */
  lent = 0;
  /** Connections of it that nobody has at the moment. */
  readonly spare: number[] = [];
  readonly #freed: () => void;
  readonly #child: ChildProcess;
  readonly #line: Duplex;
  #isReady = false;
  #isTaken = false;
  /** It takes nothing more, and is about to be gone. */
  #isLeaving = false;
  #isOver = false;
  #waiting: Waiting[] = [];
  #current: Waiting | undefined;
  #since = 0;
  #isCommitting = false;
  #why: Why = 'died';
  #timer: NodeJS.Timeout | undefined;
  #aside: NodeJS.Timeout | undefined;

  /** It may be started before it is known what it shall open; `freed` is called when it has nothing left to do. */
  constructor(opening: Promise<Opening> | Opening, freed: () => void = () => {}) {
    this.#freed = freed;
    const { LIBSQL_AUTH_TOKEN: _, ...env } = process.env;
    const cache = compileCache();
    this.#child = spawn(process.execPath, ['--max-old-space-size=256', program], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: cache === null ? env : { ...env, NODE_COMPILE_CACHE: cache },
    });
    this.#line = this.#child.stdio[3] as Duplex;
    this.#line.on('error', () => {});
    const { promise: ready, resolve, reject } = Promise.withResolvers<string[]>();
    const { promise: ended, resolve: gone } = Promise.withResolvers<void>();
    this.ready = ready;
    this.ended = ended;
    ready.catch(() => {});
    const hear = frameReader((message) => {
      if (this.#isReady) return this.#hear(message);
      const opened = message as Ready | { error: unknown };
      if ('error' in opened) return reject(unpacked(opened.error));
      this.#isReady = true;
      resolve(opened.said);
      this.#next();
    });
    const over = () => {
      if (this.#isOver) return;
      this.#isOver = true;
      reject(new Ended('died', false, false));
      this.#giveUp();
      gone();
    };
    this.#line.on('data', hear);
    this.#child.once('exit', over).once('error', over);
    void Promise.resolve(opening).then(
      (known) => this.#line.write(frame(known)),
      () => this.end(),
    );
  }

  /** Nobody else gets it until its next task is done. */
  take(): this {
    this.#isTaken = true;
    return this;
  }

  get isIdle(): boolean {
    return !this.#isTaken && this.#isReady && !this.isOver && !this.#current && this.#waiting.length === 0;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  get isOver(): boolean {
    return this.#isOver || this.#isLeaving;
  }

  /** How long the present task has been running. */
  get busyMs(): number {
    return this.#current ? performance.now() - this.#since : 0;
  }

  call(task: Task, budgetMs: number): Promise<Reply> {
    return new Promise((settle, refuse) => {
      if (this.isOver) return refuse(new Ended('died', false, false));
      this.#isTaken = false;
      this.#waiting.push({ task, budgetMs, settle, refuse });
      this.#next();
    });
  }

  end(why: Why = 'died'): void {
    if (this.#isCommitting && why === 'crowded') return;
    this.#why = why;
    this.#isLeaving = true;
    this.#child.kill('SIGKILL');
  }

  #next(): void {
    if (this.#current || !this.#isReady || this.isOver) return;
    const next = this.#waiting.shift();
    if (!next) {
      this.#freed();
      return;
    }
    this.#current = next;
    this.#since = performance.now();
    this.#line.write(frame(next.task));
    this.#timer = setTimeout(() => this.end('too long'), next.budgetMs);
    // Whoever works for so long leaves the processor to those who do not.
    this.#aside = setTimeout(() => this.#prefer(LOW), STEPS_ASIDE_AFTER_MS);
  }

  #hear(message: unknown): void {
    const current = this.#current;
    if (!current) return;
    if (message === COMMITTING) {
      this.#isCommitting = true;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.end('too long'), LONGEST_COMMIT_MS);
      return;
    }
    const wasAside = this.busyMs > STEPS_ASIDE_AFTER_MS;
    this.#rest();
    const reply = message as Reply;
    this.#isLeaving ||= reply.isLast;
    if ('error' in reply) current.refuse(Object.assign(unpacked(reply.error), { reply }));
    else current.settle(reply);
    // Not every user may take a low priority back.
    if (wasAside && !this.#prefer(0) && this.lent === 0) this.end();
    else this.#next();
  }

  #prefer(priority: number): boolean {
    try {
      setPriority(this.#child.pid as number, priority);
      return true;
    } catch {
      return false;
    }
  }

  #rest(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#aside);
    this.#current = undefined;
    this.#isCommitting = false;
  }

  #giveUp(): void {
    const mayBeDone = this.#isCommitting;
    const current = this.#current;
    this.#rest();
    current?.refuse(new Ended(this.#why, mayBeDone));
    for (const { refuse } of this.#waiting.splice(0)) refuse(new Ended('died', false, false));
  }
}
