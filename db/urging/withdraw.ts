import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findUrging } from './found.ts';
import { cancelled, urging } from './raised.ts';
import { nextUrging, textProblems } from './rules.ts';

/** The Commission takes an urging back, with a reason. What has not left yet does not leave; the rung is not raised again. */
export const withdrawUrging = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(ctx, 'urging.withdraw', urging, once, seen, findUrging(ctx, seen.id), (found) => {
    const status = nextUrging(found.status, 'withdraw');
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
