import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findLetter } from './found.ts';
import { letter } from './raised.ts';
import { nextLetter, textProblems } from './rules.ts';

/** An officer of the Commission does not sign it, and says why. For two weeks no job drafts anew what it was about. */
export const dropLetter = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(ctx, 'letter.drop', letter, once, seen, findLetter(ctx, seen.id), (found) => {
    const status = nextLetter(found.status, 'drop');
    refuse(textProblems('reason', reason, 'why_missing'));
    return {
      set: {
        status,
        droppedAt: ctx.now,
        droppedBecause: 'decided' as const,
        droppedReason: reason.trim(),
        droppedById: authorOf(ctx).id,
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });
