import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { indicators } from '../indicators/table.ts';
import { present, readAll } from '../reading.ts';
import { rounds } from '../rounds/table.ts';
import { tasks } from '../tasks/table.ts';
import { type FoundReport, findReport, report } from './found.ts';
import { type Item, lineProblems, next, type ReportedValue } from './rules.ts';
import { reportItems, reports, reportValues } from './table.ts';

interface Lines {
  readonly items: readonly Item[];
  readonly values: readonly ReportedValue[];
}

/**
 * Saves some lines of a draft or returned report. Lines and fields that are not named stay as they are. A withdrawn line of
 * which something is said again stands again.
 */
export const saveReport = (ctx: Ctx, once: Once, seen: Seen, lines: Lines) =>
  act(ctx, 'report.save', report, once, seen, findWithNames(ctx, seen.id, lines), ({ status, known }) => {
    const same = next(status, 'save');
    refuse(lineProblems(lines.items, lines.values, known));
    return {
      set: { status: same },
      noted: { lines },
      also: [
        ...lines.items.map((item) =>
          line(
            ctx,
            reportItems,
            { report_id: seen.id, task_id: known.tasks.get(item.task)! },
            {
              claim: item.claim,
              done: item.done,
              difficulties: item.difficulties,
              recommendation: item.recommendation,
              evidence: item.evidence && JSON.stringify(item.evidence),
              nothing_because: item.nothingBecause,
              withdrawn_because: item.claim || item.nothingBecause ? null : undefined,
            },
          ),
        ),
        ...lines.values.map((v) =>
          line(
            ctx,
            reportValues,
            { report_id: seen.id, indicator_id: v.indicator },
            {
              value: v.value,
              numerator: v.numerator,
              denominator: v.denominator,
              denominator_base: v.denominatorBase,
              // Emptied means "no longer declared": the column itself is never null.
              blank_is_meant: v.blankIsMeant === undefined ? undefined : Number(v.blankIsMeant ?? false),
              reason: v.reason,
              withdrawn_because: v.value || v.blankIsMeant ? null : undefined,
            },
          ),
        ),
      ],
    };
  });

/** The report, and which of the named tasks and indicators there are; all in one round trip. */
async function findWithNames(ctx: Ctx, id: string, { items, values }: Lines) {
  const reading = present(ctx);
  const codes = items.map((i) => i.task);
  const ids = values.map((v) => v.indicator);
  const ofDirective = sql`(SELECT d.directive_id FROM ${reports} r JOIN ${rounds} d ON d.id = r.round_id WHERE r.id = ${id})`;
  const [found, knownTasks, knownIndicators] = await Promise.all([
    findReport(ctx, id),
    codes.length === 0
      ? []
      : readAll(
          ctx,
          { table: tasks, where: (t) => and(inArray(t.code, codes), sql`${t.directiveId} = ${ofDirective}`) },
          reading,
        ),
    ids.length === 0 ? [] : readAll(ctx, { table: indicators, where: (i) => inArray(i.id, ids) }, reading),
  ]);
  if (!found) return null;
  const known = {
    tasks: new Map(knownTasks.map((t) => [String(t.code), String(t.id)])),
    indicators: new Map(knownIndicators.map((i) => [String(i.id), String(i.unit)])),
  };
  return { ...found, record: { ...found.record, known } satisfies FoundReport & { known: typeof known } };
}

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
