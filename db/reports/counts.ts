// Roll-ups kept by the acts that change them. `rebuild` in test/support counts them again from scratch and must agree.
import { type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { roundCounts } from '../rounds/table.ts';
import type { FoundReport } from './found.ts';
import { latestClaims, latestValues } from './table.ts';

interface Counted {
  readonly roundId: string;
  readonly standing: string;
}

// Two requests may commit in the other order than they began: a version never begins before the one it follows.
const version = (table: typeof roundCounts | typeof latestClaims | typeof latestValues) =>
  sql`revision = ${table.revision} + 1, known_from = max(${table.knownFrom}, excluded.known_from)`;

const add = (ctx: Ctx, of: Counted, status: string, by: 1 | -1): SQL =>
  sql`INSERT INTO ${roundCounts} (id, round_id, standing, status, reports, revision, known_from)
    VALUES (${`${of.roundId}~${of.standing}~${status}`}, ${of.roundId}, ${of.standing}, ${status}, ${by}, 1, ${ctx.now})
    ON CONFLICT (id) DO UPDATE SET reports = reports + ${by}, ${version(roundCounts)}`;

/** A report moved from one step to another; `from` is null for a new one. */
export const moved = (ctx: Ctx, of: Counted, from: string | null, to: string): SQL[] =>
  from === to ? [] : [...(from === null ? [] : [add(ctx, of, from, -1)]), add(ctx, of, to, 1)];

/** What a publication makes the latest word of its body: never older news over newer. */
export const latest = (ctx: Ctx, report: FoundReport): SQL[] => {
  const { agencyId, standing, id } = report;
  const { period } = report.round;
  return [
    ...report.items.map(
      (
        item,
      ) => sql`INSERT INTO ${latestClaims} (id, agency_id, task_id, standing, report_id, period, claim, revision, known_from)
        VALUES (${`${agencyId}~${item.taskId}~${standing}`}, ${agencyId}, ${item.taskId}, ${standing}, ${id}, ${period}, ${item.claim}, 1, ${ctx.now})
        ON CONFLICT (id) DO UPDATE SET report_id = excluded.report_id, period = excluded.period, claim = excluded.claim, ${version(latestClaims)}
        WHERE excluded.period >= ${latestClaims.period}`,
    ),
    ...report.values.map(
      (
        v,
      ) => sql`INSERT INTO ${latestValues} (id, agency_id, indicator_id, standing, report_id, period, value, numerator, denominator, revision, known_from)
        VALUES (${`${agencyId}~${v.indicatorId}~${standing}`}, ${agencyId}, ${v.indicatorId}, ${standing}, ${id}, ${period}, ${v.value}, ${v.numerator}, ${v.denominator}, 1, ${ctx.now})
        ON CONFLICT (id) DO UPDATE SET report_id = excluded.report_id, period = excluded.period, value = excluded.value,
          numerator = excluded.numerator, denominator = excluded.denominator, ${version(latestValues)}
        WHERE excluded.period >= ${latestValues.period}`,
    ),
  ];
};
