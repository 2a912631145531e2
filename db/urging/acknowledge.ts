import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { findUrging } from './found.ts';
import { urging } from './raised.ts';
import { nextUrging } from './rules.ts';

/** Whom it is written to confirms having it. */
export const acknowledgeUrging = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'urging.acknowledge', urging, once, seen, findUrging(ctx, seen.id), (found) => ({
    set: {
      status: nextUrging(found.status, 'acknowledge'),
      acknowledgedAt: ctx.now,
      acknowledgedById: authorOf(ctx).id,
      knownFrom: later(found.knownFrom, ctx.now),
    },
  }));
