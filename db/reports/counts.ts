// Roll-ups kept by the acts that change them. db/upkeep/differences.ts counts them again from scratch and must agree.
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Ctx } from '../ctx.ts';
import { roundCounts, rounds } from '../rounds/table.ts';
import type { FoundReport } from './found.ts';
import { latestClaims, latestValues, reportItems, reports, reportValues } from './table.ts';

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

/**
 * The latest word of a body on each line of a report that is being published, worked out from what then stands published:
 * of the newest period, never a withdrawn line while another one stands. Comes after the report's own step.
 */
export const latest = (ctx: Ctx, { agencyId, standing, items, values }: FoundReport): SQL[] => {
  const stands = sql`r.agency_id = ${agencyId} AND r.standing = ${standing} AND r.status = 'published' AND r.superseded_at IS NULL
      ORDER BY l.withdrawn_because IS NOT NULL, w.period_end DESC, r.leaf_number DESC LIMIT 1`;
  const of = (lines: SQLiteTable) =>
    sql`FROM ${lines} l JOIN ${reports} r ON r.id = l.report_id JOIN ${rounds} w ON w.id = r.round_id`;
  return [
    ...items.map(
      ({
        taskId,
      }) => sql`INSERT INTO ${latestClaims} (id, agency_id, task_id, standing, report_id, period, claim, revision, known_from)
        SELECT ${`${agencyId}~${taskId}~${standing}`}, ${agencyId}, ${taskId}, ${standing}, r.id, w.period, l.claim, 1, ${ctx.now} ${of(reportItems)}
        WHERE l.task_id = ${taskId} AND ${stands}
        ON CONFLICT (id) DO UPDATE SET report_id = excluded.report_id, period = excluded.period, claim = excluded.claim, ${version(latestClaims)}
        WHERE excluded.report_id <> ${latestClaims.reportId}`,
    ),
    ...values.map(
      ({
        indicatorId,
      }) => sql`INSERT INTO ${latestValues} (id, agency_id, indicator_id, standing, report_id, period, value, numerator, denominator, revision, known_from)
        SELECT ${`${agencyId}~${indicatorId}~${standing}`}, ${agencyId}, ${indicatorId}, ${standing}, r.id, w.period, l.value, l.numerator, l.denominator, 1, ${ctx.now} ${of(reportValues)}
        WHERE l.indicator_id = ${indicatorId} AND ${stands}
        ON CONFLICT (id) DO UPDATE SET report_id = excluded.report_id, period = excluded.period, value = excluded.value,
          numerator = excluded.numerator, denominator = excluded.denominator, ${version(latestValues)}
        WHERE excluded.report_id <> ${latestValues.reportId}`,
    ),
  ];
};
