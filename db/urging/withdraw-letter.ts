import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findLetter } from './found.ts';
import { cancelled, letter } from './raised.ts';
import { nextLetter, textProblems } from './rules.ts';

/** The Commission takes a signed letter back, with a reason. What has not left yet does not leave. */
export const withdrawLetter = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(ctx, 'letter.withdraw', letter, once, seen, findLetter(ctx, seen.id), (found) => {
    const status = nextLetter(found.status, 'withdraw');
    refuse(textProblems('reason', reason, 'why_missing'));
    return {
      set: {
        status,
        withdrawnAt: ctx.now,
        withdrawnReason: reason.trim(),
        knownFrom: later(found.knownFrom, ctx.now),
      },
      alongside: cancelled(ctx, found.messages),
    };
  });
