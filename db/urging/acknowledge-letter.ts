import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { findLetter } from './found.ts';
import { letter } from './raised.ts';
import { nextLetter } from './rules.ts';

/** Whom it is written to confirms having it. */
export const acknowledgeLetter = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'letter.acknowledge', letter, once, seen, findLetter(ctx, seen.id), (found) => ({
    set: {
      status: nextLetter(found.status, 'acknowledge'),
      acknowledgedAt: ctx.now,
      acknowledgedById: authorOf(ctx).id,
      knownFrom: later(found.knownFrom, ctx.now),
    },
  }));
