import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { findMessage } from './found.ts';
import { message } from './raised.ts';
import { stateOf } from './rules.ts';

/** Puts a message that was given up, or that waits for its next turn, back to be tried by the next run. */
export const requeueMessage = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'message.requeue', message, once, seen, findMessage(ctx, seen.id), (found) => {
    const state = stateOf(found);
    if (state === 'delivered') throw new WrongState('message_delivered');
    if (state === 'cancelled') throw new WrongState('message_cancelled');
    return {
      set: {
        deadAt: null,
        attempts: 0,
        requeued: found.requeued + 1,
        nextAttemptAt: ctx.now,
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });
