import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findInspection, inspection } from './found.ts';
import { nextInspection, wordsProblems } from './rules.ts';

/** Calls off an inspection that is not concluded, with the reason. What it had found by then stays. */
export const callOffInspection = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(ctx, 'inspection.callOff', inspection, once, seen, findInspection(ctx, seen.id), (found) => {
    const status = nextInspection(found.status, 'callOff');
    refuse(wordsProblems('reason', reason, 'why_missing'));
    return {
      set: {
        status,
        calledOffOn: ctx.today,
        calledOffReason: reason.trim(),
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });
