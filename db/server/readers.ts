// The processes that read. One more than is busy is always kept at hand, so that who reads long keeps nobody waiting;
// when there are as many as there may be and somebody still waits, whoever has run the longest is ended.
import { StatementError } from './errors.ts';
import { Hand } from './hand.ts';
import { type Budgets, type Known, Remote } from './remote.ts';
import type { Opening } from './tasks.ts';

const MOST_PROCESSES = 8;
const MOST_LENT = 100;
const SPARE_AFTER_MS = 15;
const CROWDED_AFTER_MS = 75;
const MAY_BE_ENDED_AFTER_MS = 1_000;
const KEPT_IDLE = 2;
const IDLE_MS = 30_000;

export type Lent = Remote & { giveBack(): Promise<void> };

export class Readers {
  readonly #opening: Promise<Opening>;
  readonly #known: Known;
  readonly #budgets: Budgets;
  #hands = new Set<Hand>();
  #waiting: { admit(hand: Hand): void; refuse(error: unknown): void; since: number }[] = [];
  #watch: NodeJS.Timeout | undefined;
  #shrink: NodeJS.Timeout | undefined;
  #lent = 0;
  #lentEver = 0;
  #isClosed = false;

  constructor(opening: Promise<Opening>, known: Known, budgets: Budgets) {
    this.#opening = opening;
    this.#known = known;
    this.#budgets = budgets;
  }

  start(): void {
    this.#grow();
  }

  /** Another one, before anybody needs it. */
  spare(): void {
    if (!this.#isClosed && this.#hands.size < KEPT_IDLE) this.#grow();
  }

  /** For a single request that only reads. */
  single(): Remote {
    return new Remote(() => this.#free(), 0, this.#known, this.#budgets);
  }

  /** A connection of its own, for a transaction. */
  lend(): Lent {
    if (this.#lent >= MOST_LENT)
      throw new StatementError('TRANSACTION_BUSY', 'Server cannot handle additional transactions');
    const hand = this.#leastLent();
    this.#lent++;
    hand.lent++;
    const id = hand.spare.pop() ?? ++this.#lentEver;
    const remote = new Remote(() => hand, id, this.#known, this.#budgets);
    this.#look();
    const giveBack = async () => {
      if (remote.inTransaction) await remote.exec('ROLLBACK').catch(() => hand.end());
      this.#lent--;
      hand.lent--;
      hand.spare.push(id);
      this.#serve();
    };
    return Object.assign(remote, { giveBack });
  }

  close(): Promise<unknown> {
    this.#isClosed = true;
    clearTimeout(this.#watch);
    clearTimeout(this.#shrink);
    const hands = [...this.#hands];
    for (const hand of hands) hand.end();
    return Promise.all(hands.map(({ ended }) => ended));
  }

  #grow(): Hand {
    const hand = new Hand(this.#opening, () => this.#serve());
    this.#hands.add(hand);
    hand.ready.catch((error: unknown) => {
      if (this.#hands.size <= 1) for (const { refuse } of this.#waiting.splice(0)) refuse(error);
    });
    void hand.ended.then(() => {
      this.#hands.delete(hand);
      if (!this.#isClosed && (this.#waiting.length > 0 || this.#hands.size === 0)) this.#look();
    });
    return hand;
  }

  /** One that does nothing just now; those that hold no transaction first. */
  get #idle(): Hand | undefined {
    let found: Hand | undefined;
    for (const hand of this.#hands) if (hand.isIdle && (!found || hand.lent < found.lent)) found = hand;
    return found;
  }

  #free(): Hand | Promise<Hand> {
    const idle = this.#waiting.length === 0 ? this.#idle : undefined;
    this.#look();
    return (
      idle?.take() ??
      new Promise<Hand>((admit, refuse) => {
        this.#waiting.push({ admit, refuse, since: performance.now() });
      })
    );
  }

  #leastLent(): Hand {
    const hands = [...this.#hands].filter(({ isOver }) => !isOver);
    const free = hands.find(({ isIdle, lent }) => isIdle && lent === 0);
    if (free) return free;
    if (hands.length < MOST_PROCESSES) return this.#grow();
    return hands.reduce((least, hand) => (hand.lent < least.lent ? hand : least));
  }

  #serve(): void {
    for (let idle = this.#idle; idle && this.#waiting.length > 0; idle = this.#idle)
      this.#waiting.shift()?.admit(idle.take());
    this.#look();
    if (this.#hands.size > KEPT_IDLE) this.#shrink ??= setTimeout(() => this.#fewer(), IDLE_MS).unref();
  }

  /** Comes back as long as all are busy. */
  #look(): void {
    if (this.#isClosed) return;
    this.#watch ??= setTimeout(() => {
      this.#watch = undefined;
      if (this.#idle) {
        if (this.#waiting.length > 0) this.#serve();
        return;
      }
      const isComing = [...this.#hands].some((hand) => !hand.isOver && !hand.isReady);
      if (this.#hands.size < MOST_PROCESSES) {
        if (!isComing) this.#grow();
      } else this.#makeRoom();
      this.#look();
    }, SPARE_AFTER_MS);
  }

  #makeRoom(): void {
    const [first] = this.#waiting;
    if (!first || performance.now() - first.since < CROWDED_AFTER_MS) return;
    const longest = [...this.#hands].reduce((a, b) => (b.busyMs > a.busyMs ? b : a));
    if (longest.busyMs >= MAY_BE_ENDED_AFTER_MS) longest.end('crowded');
  }

  #fewer(): void {
    this.#shrink = undefined;
    const idle = [...this.#hands].filter((hand) => hand.isIdle && hand.lent === 0);
    for (const hand of idle.slice(KEPT_IDLE)) hand.end();
  }
}
