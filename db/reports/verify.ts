import { sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { moved } from './counts.ts';
import { findReportToJudge, report } from './found.ts';
import { next, verificationProblems } from './rules.ts';
import { handedInItems, handedInValues, lineVerifications } from './table.ts';

/**
 * A body's word that lines stand as they were handed in: those that are named, or all that still wait. The claims themselves
 * are not touched. With the last of its lines the report is verified. Where the Commission verifies, another of its officers
 * publishes: without one, it would be nobody's.
 */
export const verifyReport = (ctx: Ctx, once: Once, seen: Seen, named: readonly string[] | null) =>
  act(ctx, 'report.verify', report, once, seen, findReportToJudge(ctx, seen.id), (found) => {
    const verified = next(found.status, 'verify');
    const waiting = found.lines.filter((line) => !line.isVerified);
    const names = named ?? waiting.map((line) => line.name);
    refuse(verificationProblems(names, found.lines));
    const lines = waiting.filter((line) => names.includes(line.name));
    const officer = ctx.actor.kind === 'person' ? ctx.actor.id : null;
    const status = lines.length === waiting.length ? verified : found.status;
    if (!found.mayBePublished) throw new WrongState('no_other_publisher');
    return {
      set:
        status === verified
          ? {
              status,
              verifiedById: officer,
              verifiedByAgencyId: lines.at(-1)?.judges[0] ?? null,
              verifiedAt: ctx.now,
            }
          : { status },
      noted: { lines: names },
      also: [
        ...lines.map(
          ({
            id,
            judges,
          }) => sql`INSERT INTO ${lineVerifications} (report_id, line, revision, handed_in_revision, verified_by_id, verified_by_agency_id, verified_at)
            VALUES (${seen.id}, ${id}, ${seen.revision + 1},
              (SELECT max(h.revision) FROM (SELECT report_id, revision FROM ${handedInItems} UNION ALL SELECT report_id, revision FROM ${handedInValues}) h WHERE h.report_id = ${seen.id}),
              ${officer}, ${judges[0]}, ${ctx.now})`,
        ),
        ...moved(ctx, found, found.status, status),
      ],
    };
  });
