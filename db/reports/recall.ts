import { act, type Once, type Seen } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { moved } from './counts.ts';
import { findOwnReport, report } from './found.ts';
import { next } from './rules.ts';

/**
 * Takes a report back that nobody has begun to judge, as if it had not been handed in: what was handed in stays on record, and
 * the time is its author's all along. One that was sent back before goes on as such.
 */
export const recallReport = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'report.recall', report, once, seen, findOwnReport(ctx, seen.id), (found) => {
    const open = next(found.status, 'recall');
    // Each verdict on it is an entry of its history: while handing it in is the last one, there is none.
    if (found.history.at(-1)?.action !== 'report.submit') throw new WrongState('judged_already');
    const wasReturned = found.history.some(({ action }) => action === 'report.return');
    const status = wasReturned ? 'returned' : open;
    return {
      set: { status, ...(wasReturned ? {} : { submittedById: null, submittedAt: null }) },
      also: moved(ctx, found, found.status, status),
    };
  });
