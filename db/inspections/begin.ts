import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findInspection, inspection } from './found.ts';
import { dayProblems, nextInspection } from './rules.ts';

/** Begins a planned inspection; from now on the body inspected knows of it. `on`: `YYYY-MM-DD`, not to come. */
export const beginInspection = (ctx: Ctx, once: Once, seen: Seen, on: string) =>
  act(ctx, 'inspection.begin', inspection, once, seen, findInspection(ctx, seen.id), (found) => {
    const status = nextInspection(found.status, 'begin');
    refuse(dayProblems('on', on, { today: ctx.today }));
    return { set: { status, begunOn: on, knownFrom: later(found.knownFrom, ctx.now) } };
  });
