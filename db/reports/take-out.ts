import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { act, type Once, type Seen } from '../act.ts';
import { columnList } from '../columns.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { present, readOne, wanting } from '../reading.ts';
import { findOwnReport, type OwnReport, report } from './found.ts';
import { type Fields, itemFields, namesOf, valueFields } from './line.ts';
import { reportById } from './read.ts';
import { next, takeOutProblems } from './rules.ts';
import { reportItems, reportValues, takenOutLines } from './table.ts';

interface Asked {
  /** A task code or an indicator that the report has. */
  readonly line: string;
  readonly reason?: string | null | undefined;
}

/**
 * Takes a line out of a draft or a returned report; what it said is kept beside the report. In a correction, a line that
 * was published is withdrawn instead: it stays, and says only that it is withdrawn and why.
 */
export const takeOutLine = (ctx: Ctx, once: Once, seen: Seen, { line: name, reason = null }: Asked) =>
  act(ctx, 'report.takeOut', report, once, seen, find(ctx, seen.id), (found) => {
    const status = next(found.status, 'save');
    const line = linesOf(found).find((one) => one.name === name);
    const isPublished = line !== undefined && found.published.has(line.id);
    refuse(
      takeOutProblems(
        { line: name, reason },
        linesOf(found).map((one) => one.name),
        isPublished,
      ),
    );
    const { table, here, empty, id, said } = line!;
    return {
      set: { status },
      noted: {
        [isPublished ? 'withdrawn' : 'takenOut']: { line: name, said, reason: reason?.trim() ?? null },
      },
      also: isPublished
        ? [
            sql`UPDATE ${table} SET ${empty}, withdrawn_because = ${reason!.trim()}, saved_at = ${ctx.now} WHERE ${here}`,
          ]
        : [
            sql`INSERT INTO ${takenOutLines} (report_id, line, revision, name, said, taken_out_by_id, taken_out_at)
              VALUES (${seen.id}, ${id}, ${seen.revision + 1}, ${name}, ${JSON.stringify(said)}, ${authorOf(ctx).id}, ${ctx.now})`,
            sql`DELETE FROM ${table} WHERE ${here}`,
          ],
    };
  });

const linesOf = ({ id, items, values }: OwnReport) => [
  ...items.map((item) => ({
    name: item.task.code,
    id: item.taskId,
    table: reportItems,
    here: sql`report_id = ${id} AND task_id = ${item.taskId}`,
    empty: emptied(reportItems, itemFields),
    said: spoken(item, itemFields),
  })),
  ...values.map((value) => ({
    name: value.indicatorId,
    id: value.indicatorId,
    table: reportValues,
    here: sql`report_id = ${id} AND indicator_id = ${value.indicatorId}`,
    empty: emptied(reportValues, valueFields),
    said: spoken({ ...value, blankIsMeant: Boolean(value.blankIsMeant) || null }, valueFields),
  })),
];

/** The line's columns as they are when it says nothing. A flag is never null. */
const emptied = (table: SQLiteTable, fields: Fields): SQL =>
  sql.join(
    Object.entries(fields).map(
      ([name, { kind }]) => sql`${columnList(table, [name])} = ${kind === 'flag' ? 0 : null}`,
    ),
    sql`, `,
  );

const spoken = <F extends Fields>(line: { readonly [N in keyof F]: unknown }, fields: F) =>
  Object.fromEntries(
    namesOf(fields).flatMap((name) => (line[name] == null ? [] : [[name, line[name]] as const])),
  );

/** The report, and which lines the published report that it corrects has. */
async function find(ctx: Ctx, id: string) {
  const [found, corrects] = await Promise.all([
    findOwnReport(ctx, id),
    readOne(ctx, reportById(id), present(ctx), wanting({ supersedes: { items: {}, values: {} } })),
  ]);
  if (!found) return null;
  const before = corrects?.supersedes as {
    readonly items: readonly { readonly taskId: string }[];
    readonly values: readonly { readonly indicatorId: string }[];
  } | null;
  const published = new Set([
    ...(before?.items ?? []).map(({ taskId }) => taskId),
    ...(before?.values ?? []).map(({ indicatorId }) => indicatorId),
  ]);
  return { ...found, record: { ...found.record, published } };
}
