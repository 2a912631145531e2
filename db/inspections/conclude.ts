import { act, newLeaf, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findInspection, inspection } from './found.ts';
import { publicInspection } from './public-inspection.ts';
import { dayProblems, nextInspection, wordsProblems } from './rules.ts';

/**
 * Concludes an inspection. That it took place, of whom and with what conclusion, is public from then on and stands in the
 * public log; each of its findings becomes public only when the Commission publishes it.
 */
export const concludeInspection = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: { readonly on: string; readonly conclusion: string },
) =>
  act(ctx, 'inspection.conclude', inspection, once, seen, findInspection(ctx, seen.id), (found) => {
    const status = nextInspection(found.status, 'conclude');
    refuse([
      ...dayProblems('on', asked.on, { since: found.begunOn, today: ctx.today }),
      ...wordsProblems('conclusion', asked.conclusion),
    ]);
    const conclusion = asked.conclusion.trim();
    return {
      set: {
        status,
        conclusion,
        concludedOn: asked.on,
        leafNumber: newLeaf,
        knownFrom: later(found.knownFrom, ctx.now),
      },
      publishes: publicInspection({
        ...found,
        revision: found.revision + 1,
        concludedOn: asked.on,
        conclusion,
      }),
    };
  });
