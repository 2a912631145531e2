import { act, type Once, type Seen } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { moved } from './counts.ts';
import { findReport, report } from './found.ts';
import { next } from './rules.ts';

/** A ministry's verdict that the report stands as submitted. The claim itself is not touched. */
export const verifyReport = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'report.verify', report, once, seen, findReport(ctx, seen.id), (found) => {
    const status = next(found.status, 'verify');
    return {
      set: {
        status,
        verifiedById: ctx.actor.kind === 'person' ? ctx.actor.id : null,
        verifiedByAgencyId: found.judgedBy[0] ?? null,
        verifiedAt: ctx.now,
      },
      also: moved(ctx, found, found.status, status),
    };
  });
