import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findMapping, mapping } from './found.ts';
import { confirmationProblems, type MappingState } from './rules.ts';

/**
 * Confirms a reading, or decides between several, by someone who made none of them. A mapping that was confirmed may be
 * decided anew, by yet another person; the earlier version stays readable.
 */
export const confirmMapping = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: {
    readonly state: MappingState;
    readonly section?: string | null | undefined;
    readonly reason: string;
  },
) =>
  act(ctx, 'mapping.confirm', mapping, once, seen, findMapping(ctx, seen.id), (found) => {
    refuse(confirmationProblems(asked, found.readings, found.source));
    return {
      set: {
        state: asked.state,
        isConfirmed: true,
        section: asked.section?.trim() || null,
        reason: asked.reason.trim(),
        confirmedById: authorOf(ctx).id,
        confirmedAt: ctx.now,
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });
