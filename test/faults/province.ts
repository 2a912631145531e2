// Sends as a careful office would: one key until answered, a bounded number of times, with small irregular pauses.
import { type Acknowledged, answerIn, codeOf, type Reply, type Wish } from './changes.ts';
import { pause, type Random } from './random.ts';

/** Sends a wish once. Throws when the line drops. */
export type Send = (wish: Wish) => Promise<Reply>;

export interface Tally {
  sent: number;
  retries: number;
  unknown: number;
  unavailable: number;
  dropped: number;
  /** Keys of wishes that were at least once told to be of unknown outcome. */
  readonly unknownKeys: Set<string>;
  /** The sendings that were told so. */
  readonly unknownRequests: Set<string>;
}

export const newTally = (): Tally => ({
  sent: 0,
  retries: 0,
  unknown: 0,
  unavailable: 0,
  dropped: 0,
  unknownKeys: new Set(),
  unknownRequests: new Set(),
});

const mostAttempts = 80;

/** The answer, refusals included. Throws when there is none after many attempts. */
export async function untilAnswered(
  wish: Wish,
  send: Send,
  tally: Tally,
  random: Random,
): Promise<Acknowledged> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    tally.sent++;
    const reply = await send(wish).catch(() => undefined);
    const answer = reply && answerIn(reply, wish);
    if (answer) return { ...wish, answer };
    tally.retries++;
    note(tally, wish, reply);
    await pause((30 + Math.min(attempt, 10) * 40) * (0.5 + random()));
  }
  throw new Error(`${wish.change} ${wish.key} was not answered in ${mostAttempts} attempts.`);
}

function note(tally: Tally, wish: Wish, reply: Reply | undefined): void {
  if (!reply) {
    tally.dropped++;
    tally.unknownKeys.add(wish.key);
  } else if (reply.status === 503 && codeOf(reply) === 'OUTCOME_UNKNOWN') {
    tally.unknown++;
    tally.unknownKeys.add(wish.key);
    if (reply.requestId) tally.unknownRequests.add(reply.requestId);
  } else if (reply.status === 503 && codeOf(reply) === 'DATABASE_UNAVAILABLE') tally.unavailable++;
  // Too much at once: nothing was done, and it says to come again.
  else if (reply.status === 503 && codeOf(reply) === 'OUT_OF_MEMORY') tally.unavailable++;
  // Anything else is not for trying again.
  else throw new Error(`${wish.change}: ${reply.status} ${JSON.stringify(reply.body).slice(0, 500)}`);
}
