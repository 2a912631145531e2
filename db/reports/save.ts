import { and, inArray, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { act, type Once, type Seen } from '../act.ts';
import { only } from '../answers.ts';
import { resolved } from '../breakdowns/resolve.ts';
import { spelled } from '../breakdowns/rules.ts';
import { columnList } from '../columns.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { breakdownCodes, indicators } from '../indicators/table.ts';
import { allAnswers, present, wanting } from '../reading.ts';
import { type Ids, ready } from '../ready.ts';
import { rounds } from '../rounds/table.ts';
import { byId, type Question } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { findOwnReport, type OwnReport, report } from './found.ts';
import {
  type Fields,
  type Given,
  type Item,
  itemFields,
  type Kinds,
  namesOf,
  type PartOfFigure,
  type Value,
  valueFields,
} from './line.ts';
import { lineProblems, next } from './rules.ts';
import { reportItems, reports, reportValues } from './table.ts';

interface Lines {
  readonly items: readonly Item[];
  readonly values: readonly Value[];
}

/**
 * Saves some lines of a draft or returned report. Lines and fields that are not named stay as they are. A withdrawn line of
 * which something is said again stands again.
 */
export const saveReport = (ctx: Ctx, once: Once, seen: Seen, lines: Lines) =>
  act(ctx, 'report.save', report, once, seen, findWithNames(ctx, seen.id, lines), ({ status, known }) => {
    const same = next(status, 'save');
    const values = lines.values.map((value) =>
      value.breakdown ? { ...value, breakdown: spelled(resolved(value.breakdown, known.codes)) } : value,
    );
    refuse(lineProblems(lines.items, values, known));
    return {
      set: { status: same },
      noted: { lines: { ...lines, values } },
      also: [
        ...lines.items.map((item) =>
          line(
            ctx,
            reportItems,
            { reportId: seen.id, taskId: known.tasks.get(item.task)! },
            { ...given(itemFields, item), ...(item.claim || item.nothingBecause ? standsAgain : {}) },
          ),
        ),
        ...values.map((v) =>
          line(
            ctx,
            reportValues,
            { reportId: seen.id, indicatorId: v.indicator },
            { ...given(valueFields, v), ...(v.value || v.blankIsMeant ? standsAgain : {}) },
          ),
        ),
      ],
    };
  });

/** Names of lines, each under its place. */
const named = (names: readonly string[]): Ids =>
  Object.fromEntries([...new Set(names)].map((name, at) => [`line ${at}`, name]));

const tasksNamed = ready((ctx, { report: id, ...codes }: Ids) => {
  const ofDirective = sql`(SELECT d.directive_id FROM ${reports} r JOIN ${rounds} d ON d.id = r.round_id WHERE r.id = ${id})`;
  const where: Question<typeof tasks>['where'] = (t) =>
    and(inArray(t.code, Object.values(codes)), sql`${t.directiveId} = ${ofDirective}`);
  return allAnswers({ table: tasks, where }, present(ctx), wanting(only(['id', 'code'])));
});

/** All codes, where parts are to be judged. */
const allCodes = ready((ctx, _: Ids) =>
  allAnswers({ table: breakdownCodes, where: () => undefined, order: byId }, present(ctx)),
);

const indicatorsNamed = ready((ctx, ids: Ids) =>
  allAnswers({ table: indicators, where: (i) => inArray(i.id, Object.values(ids)) }, present(ctx)),
);

/** The report, and which of the named tasks and indicators there are; all in one round trip. */
async function findWithNames(ctx: Ctx, id: string, { items, values }: Lines) {
  const [found, knownTasks, knownIndicators, codes] = await Promise.all([
    findOwnReport(ctx, id),
    items.length === 0 ? [] : tasksNamed(ctx, { report: id, ...named(items.map((i) => i.task)) }),
    values.length === 0 ? [] : indicatorsNamed(ctx, named(values.map((v) => v.indicator))),
    values.length === 0 ? [] : allCodes(ctx, {}),
  ]);
  if (!found) return null;
  const known = {
    tasks: new Map(knownTasks.map((t) => [t.code, t.id])),
    indicators: new Map(knownIndicators.map((i) => [i.id, i])),
    codes,
    saved: new Map(found.record.values.map((value) => [value.indicatorId, value])),
  };
  return { ...found, record: { ...found.record, known } satisfies OwnReport & { known: typeof known } };
}

const standsAgain = { withdrawnBecause: null };

/** What its column keeps of a field. An emptied flag means "no longer declared": the column itself is never null. */
const kept = (kind: keyof Kinds, said: unknown) =>
  kind === 'flag'
    ? Number(said ?? false)
    : kind === 'evidence'
      ? said && JSON.stringify(said)
      : kind === 'breakdown'
        ? keptParts(said)
        : said;
/** A list of no parts is nothing said. */
const keptParts = (said: unknown) =>
  ((said ?? []) as readonly PartOfFigure[]).length === 0 ? null : JSON.stringify(said);

/** The fields of a line that were given. */
const given = <F extends Fields>(fields: F, line: Given<F>) =>
  Object.fromEntries(
    namesOf(fields).flatMap((name) =>
      line[name] === undefined ? [] : [[name, kept(fields[name]!.kind, line[name])]],
    ),
  );

/** One line: put in, or changed where it stands already, touching only the fields that were given. */
function line(
  ctx: Ctx,
  table: typeof reportItems | typeof reportValues,
  key: Readonly<Record<string, string>>,
  says: Readonly<Record<string, unknown>>,
): SQL {
  const fields = { ...says, savedAt: ctx.now };
  const all = { ...key, ...fields };
  const list = (names: object) => columnList<SQLiteTable>(table, Object.keys(names));
  const values = Object.values(all).map((value) => sql`${value}`);
  const changes = Object.keys(fields)
    .map((name) => columnList<SQLiteTable>(table, [name]))
    .map((column) => sql`${column} = excluded.${column}`);
  return sql`INSERT INTO ${table} (${list(all)}) VALUES (${sql.join(values, sql`, `)})
    ON CONFLICT (${list(key)}) DO UPDATE SET ${sql.join(changes, sql`, `)}`;
}
