// Group commit: write batches that arrive together run one after the other in one transaction, each in a savepoint
// of its own, and are all answered after its one commit, whose fsync they share. None is answered before.
import { ProtocolError, StatementError, wireError } from './errors.ts';
import type { Store } from './store.ts';
import { type GroupVerdict, unpacked, type Version } from './tasks.ts';
import type { WriterQueue } from './writer-queue.ts';

type Job = {
  requests: unknown[];
  version: Version;
  settle(results: string[]): void;
  refuse(error: unknown): void;
};
type Alone = (requests: unknown[], version: Version) => Promise<string[]>;

const MOST = 64;

export class Group {
  readonly #store: Store;
  readonly #queue: WriterQueue;
  readonly #alone: Alone;
  #jobs: Job[] = [];
  #called = false;

  /** `alone` runs a job by itself, the usual way. */
  constructor(store: Store, queue: WriterQueue, alone: Alone) {
    this.#store = store;
    this.#queue = queue;
    this.#alone = alone;
  }

  /** Takes requests that begin and end their own transaction. */
  submit(requests: unknown[], version: Version): Promise<string[]> {
    return new Promise((settle, refuse) => {
      this.#jobs.push({ requests, version, settle, refuse });
      this.#call();
    });
  }

  // After this turn of the event loop, everything that had already reached the socket is here.
  #call(): void {
    if (this.#called || this.#jobs.length === 0) return;
    this.#called = true;
    setImmediate(() => void this.#gather());
  }

  async #gather(): Promise<void> {
    const isBusy = !this.#queue.isFree;
    if (this.#jobs.length === 1 && !isBusy) await this.#runAlone(this.#next());
    else await this.#runTogether();
    this.#called = false;
    this.#call();
  }

  #next = (): Job[] => this.#jobs.splice(0, MOST);

  async #runTogether(): Promise<void> {
    const waiting = this.#jobs.length;
    try {
      await this.#queue.take();
    } catch (error) {
      const busy = `{"type":"error","error":${wireError(error as StatementError)}}`;
      for (const job of this.#jobs.splice(0, waiting)) job.settle(job.requests.map(() => busy));
      return;
    }
    const jobs = this.#next();
    const verdicts = await this.#oneTransaction(jobs);
    this.#store.commits++;
    this.#queue.release();
    if (!verdicts) return this.#runAlone(jobs);
    for (const [at, job] of jobs.entries()) {
      const verdict = verdicts[at] as GroupVerdict;
      if ('error' in verdict) job.refuse(verdict.error);
      else job.settle(verdict.results);
    }
  }

  /** Nothing, if it could not be done together; then nothing has happened. */
  async #oneTransaction(jobs: Job[]): Promise<GroupVerdict[] | undefined> {
    try {
      const sent = jobs.map(({ requests, version }) => ({ requests, version }));
      const verdicts = await this.#store.writer.group(sent);
      return verdicts?.map((verdict) => ('error' in verdict ? { error: unpacked(verdict.error) } : verdict));
    } catch (error) {
      // One of them has ended the process. Whose fault it was shows when each is tried by itself.
      if (error instanceof StatementError) return undefined;
      const failed = error instanceof ProtocolError ? error : new Error('The group failed', { cause: error });
      return jobs.map(() => ({ error: failed }));
    }
  }

  async #runAlone(jobs: Job[]): Promise<void> {
    await Promise.all(
      jobs.map(({ requests, version, settle, refuse }) =>
        this.#alone(requests, version).then(settle, refuse),
      ),
    );
  }
}
