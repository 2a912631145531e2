// What became of a message: delivered with its receipt, tried in vain, or held up. Only the job that sends says so.
import { act } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { findMessage } from './found.ts';
import { message } from './raised.ts';
import { mostAttempts, nextAttemptAt } from './rules.ts';

export type Attempt =
  | { readonly delivered: true; readonly contactId: string; readonly receipt: string | null }
  | { readonly delivered: false; readonly contactId: string; readonly error: string };

interface Tried {
  readonly id: string;
  readonly revision: number;
}

/** Said again after the answer was lost, it is the same attempt: its key is the message at that revision. */
const once = (change: string, { id, revision }: Tried) => ({
  key: `${change}-${id}-${revision}`,
  request: { change, id, revision },
});

export const recordAttempt = (ctx: Ctx, seen: Tried, attempt: Attempt) =>
  act(
    ctx,
    attempt.delivered ? 'message.deliver' : 'message.fail',
    message,
    once('attempt', seen),
    seen,
    findMessage(ctx, seen.id),
    (found) => {
      const attempts = found.attempts + 1;
      const tried = {
        attempts,
        contactId: attempt.contactId,
        waitsFor: null,
        knownFrom: later(found.knownFrom, ctx.now),
      };
      if (attempt.delivered)
        return { set: { ...tried, deliveredAt: ctx.now, receipt: attempt.receipt, lastError: null } };
      return {
        set: {
          ...tried,
          lastError: attempt.error,
          ...(attempts >= mostAttempts
            ? { deadAt: ctx.now }
            : { nextAttemptAt: nextAttemptAt(attempts, ctx.now) }),
        },
      };
    },
  );

export const recordHeldUp = (ctx: Ctx, seen: Tried, waitsFor: 'destination' | 'provider') =>
  act(ctx, 'message.wait', message, once('held-up', seen), seen, findMessage(ctx, seen.id), (found) => ({
    set: { waitsFor, knownFrom: later(found.knownFrom, ctx.now) },
  }));
