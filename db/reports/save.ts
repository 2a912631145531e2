import { type SQL, sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findReport, report } from './found.ts';
import { type Item, lineProblems, next, type ReportedValue } from './rules.ts';
import { reportItems, reportValues } from './table.ts';

/** Saves some lines of a draft or returned report. Lines and fields that are not named stay as they are. */
export const saveReport = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  lines: { items: readonly Item[]; values: readonly ReportedValue[] },
) =>
  act(ctx, 'report.save', report, once, seen, findReport(ctx, seen.id), (found) => {
    const status = next(found.status, 'save');
    refuse(lineProblems(lines.items, lines.values));
    return {
      set: { status },
      noted: { lines },
      also: [
        ...lines.items.map(({ taskId, evidence, ...rest }) =>
          line(
            ctx,
            reportItems,
            { report_id: seen.id, task_id: taskId },
            {
              claim: rest.claim,
              done: rest.done,
              difficulties: rest.difficulties,
              recommendation: rest.recommendation,
              evidence: evidence && JSON.stringify(evidence),
            },
          ),
        ),
        ...lines.values.map(({ indicatorId, ...rest }) =>
          line(
            ctx,
            reportValues,
            { report_id: seen.id, indicator_id: indicatorId },
            {
              value: rest.value,
              numerator: rest.numerator,
              denominator: rest.denominator,
              denominator_base: rest.denominatorBase,
              blank_is_meant: rest.blankIsMeant == null ? rest.blankIsMeant : Number(rest.blankIsMeant),
              reason: rest.reason,
            },
          ),
        ),
      ],
    };
  });

/** One line: put in, or changed where it stands already, touching only the fields that were given. */
function line(
  ctx: Ctx,
  table: typeof reportItems | typeof reportValues,
  key: Record<string, string>,
  given: Record<string, string | number | null | undefined>,
): SQL {
  const fields = Object.entries({ ...given, saved_at: ctx.now }).filter(([, value]) => value !== undefined);
  const all = [...Object.entries(key), ...fields];
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  return sql`INSERT INTO ${table} (${list(all.map(([name]) => sql`${sql.identifier(name)}`))})
    VALUES (${list(all.map(([, value]) => sql`${value}`))})
    ON CONFLICT (${list(Object.keys(key).map((name) => sql`${sql.identifier(name)}`))})
    DO UPDATE SET ${list(fields.map(([name]) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`))}`;
}
