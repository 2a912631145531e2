import { sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, holds } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { moved } from './counts.ts';
import { findReportToJudge, report } from './found.ts';
import { next, type ReturnReason, returnProblems } from './rules.ts';
import { reportReturns } from './table.ts';

/** Sends a report back to its author with a reason for each line that needs work. A ministry gives back its own lines only. */
export const returnReport = (ctx: Ctx, once: Once, seen: Seen, reasons: readonly ReturnReason[]) =>
  act(ctx, 'report.return', report, once, seen, findReportToJudge(ctx, seen.id), (found) => {
    const status = next(found.status, 'return');
    refuse(returnProblems(reasons, found.lines, holds(ctx.actor, 'commission') ? 'all' : 'own'));
    return {
      set: {
        status,
        verifiedById: null,
        verifiedByAgencyId: null,
        verifiedAt: null,
        waitedMs:
          found.waitedMs + Math.max(0, Date.parse(ctx.now) - Date.parse(found.submittedAt ?? ctx.now)),
      },
      noted: { reasons },
      also: [
        ...moved(ctx, found, found.status, status),
        ...reasons.map(
          (
            { line, reason },
            at,
          ) => sql`INSERT INTO ${reportReturns} (report_id, revision, position, line, reason, returned_by_id, returned_at)
            VALUES (${seen.id}, ${seen.revision + 1}, ${at + 1}, ${line ?? null}, ${reason.trim()}, ${authorOf(ctx).id}, ${ctx.now})`,
        ),
      ],
    };
  });
