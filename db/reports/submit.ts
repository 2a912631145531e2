import { act, type Once, type Seen } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { moved } from './counts.ts';
import { findReport, linesOf, report } from './found.ts';
import { missingAnswers, next } from './rules.ts';

/** Hands a finished report to its verifiers; from then on its author cannot change it unless it is returned. */
export const submitReport = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'report.submit', report, once, seen, findReport(ctx, seen.id), (found) => {
    const status = next(found.status, 'submit');
    const { items, values } = linesOf(found);
    refuse(missingAnswers(items, values), 'The report is not complete yet.');
    return {
      set: {
        status,
        submittedById: ctx.actor.kind === 'person' ? ctx.actor.id : null,
        submittedAt: ctx.now,
      },
      also: moved(ctx, found, found.status, status),
    };
  });
