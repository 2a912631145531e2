import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { act, type Once, type Seen } from '../act.ts';
import { columnList } from '../columns.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { reason, refuse } from '../errors.ts';
import { findIn, findYardstick } from '../quality/findings.ts';
import { completenessOf } from './completeness.ts';
import { moved } from './counts.ts';
import { findOwnReport, linesOf, report } from './found.ts';
import { itemKept, namesOf, valueKept } from './line.ts';
import { figureProblems, missingAnswers, next, wordProblems } from './rules.ts';
import { handedInItems, handedInValues, reportItems, reportValues } from './table.ts';

/**
 * Hands a finished report to its verifiers; from then on its author cannot change it unless it is returned. Each task that
 * is owed has its line, or the reason why there is nothing. Figures that a rule finds wrong stop it; unusual ones need a
 * reason, which is kept and read by the verifier.
 */
export const submitReport = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'report.submit', report, once, seen, find(ctx, seen.id), (found) => {
    const status = next(found.status, 'submit');
    const { items, values } = linesOf(found);
    refuse(
      [
        ...missingAnswers(items, values, found.owed),
        ...figureProblems(findIn(values, found)),
        ...wordProblems(items, values),
      ],
      reason('incomplete'),
    );
    const handedIn = (table: SQLiteTable, lines: SQLiteTable, columns: SQL) =>
      sql`INSERT INTO ${table} (report_id, revision, ${columns}, handed_in_at)
        SELECT report_id, ${seen.revision + 1}, ${columns}, ${ctx.now} FROM ${lines} WHERE report_id = ${seen.id}`;
    return {
      set: {
        status,
        submittedById: authorOf(ctx).id,
        submittedAt: ctx.now,
      },
      noted: { completeness: completenessOf(found.owed, found.items, found.values) },
      also: [
        ...moved(ctx, found, found.status, status),
        handedIn(handedInItems, reportItems, columnList(reportItems, ['taskId', ...namesOf(itemKept)])),
        handedIn(
          handedInValues,
          reportValues,
          columnList(reportValues, ['indicatorId', ...namesOf(valueKept)]),
        ),
      ],
    };
  });

async function find(ctx: Ctx, id: string) {
  const [found, yardstick] = await Promise.all([findOwnReport(ctx, id), findYardstick(ctx, id)]);
  return found && { ...found, record: { ...found.record, ...yardstick } };
}
