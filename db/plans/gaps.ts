// Every plan of a province against every single task of a directive, in one statement.
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Ctx } from '../ctx.ts';
import { isNamed } from '../directives/named.ts';
import { firstDirective } from '../directives/read.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { toStatement } from '../reading.ts';
import { asKnown, fromParts, partsAt, type Reading } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { territories, territoryMappings, territoryNames } from '../territories/table.ts';
import { type Agreement, agreement, counting, type Found, gapOf } from './rules.ts';
import { type GapState, mappingStates, mappings, openStates, plans, readings } from './table.ts';

/** All that a cell can say; a cell's code is its place in this list. */
export const gapStates: readonly GapState[] = [...mappingStates, ...openStates];

/** One plan of a province; a province of which no plan is on record is a row without one. */
export interface GapRow {
  readonly planId: string | null;
  /** Number and symbol of the document, where it has one. */
  readonly symbol: string | null;
  readonly territoryId: string | null;
  readonly territoryVi: string | null;
  readonly territoryEn: string | null;
}

export interface GapColumn {
  readonly taskId: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
}

export interface GapMatrix {
  readonly rows: readonly GapRow[];
  readonly columns: readonly GapColumn[];
  /** By row and column. */
  readonly cells: readonly (readonly GapState[])[];
  /** The mapping behind a cell; null where nobody has read that plan against that task. */
  readonly mappingIds: readonly (readonly (string | null)[])[];
  readonly agreement: Agreement;
}

interface Loaded {
  readonly rows: GapRow[];
  readonly columns: GapColumn[];
  readonly mappings: {
    readonly id: string;
    readonly planId: string;
    readonly taskId: string;
    readonly state: Found['state'] | null;
    readonly isConfirmed: number;
    readonly readings: readonly { state: Found['state']; isExample: number; readById: string | null }[];
  }[];
}

/** The matrix of a directive, by its symbol, or of the one recorded first; null when there is no such directive. Rows are plans that carry it out. */
export async function gapMatrix(
  ctx: Ctx,
  symbol: string | null,
  reading: Reading,
): Promise<GapMatrix | null> {
  const [row] = await ctx.db.read(toStatement(question(symbol, reading)));
  if (!row?.matrix) return null;
  const loaded = JSON.parse(String(row.matrix)) as Loaded;
  const byPair = new Map(loaded.mappings.map((m) => [`${m.planId} ${m.taskId}`, m]));
  const found = loaded.rows.map(({ planId }) =>
    loaded.columns.map(({ taskId }) => byPair.get(`${planId} ${taskId}`)),
  );
  const read = (m: Loaded['mappings'][number]): Found[] =>
    m.readings.map((r) => ({ ...r, isExample: Boolean(r.isExample) }));
  const pairs = loaded.mappings.flatMap((m) => {
    const [one, other] = counting(read(m));
    return one && other ? [[one.state, other.state] as const] : [];
  });
  return {
    rows: loaded.rows,
    columns: loaded.columns,
    cells: found.map((line, at) =>
      line.map((m) => {
        if (m) return gapOf({ state: m.state, isConfirmed: Boolean(m.isConfirmed) }, read(m));
        return loaded.rows[at]!.planId === null ? 'no_plan' : 'plan_not_read';
      }),
    ),
    mappingIds: found.map((line) => line.map((m) => m?.id ?? null)),
    agreement: agreement(pairs),
  };
}

// A unit that ended keeps the last name it had; a merged one is not asked for a plan while one of a predecessor is on record.
const question = (symbol: string | null, reading: Reading) => {
  const day = reading.validOn;
  // A condition on an outer row stands in each half of what was known, so that both are looked up by index.
  const known = (table: SQLiteTable, alias: string, where: SQL) =>
    fromParts(partsAt(table, reading, {}), alias, where);
  const named = (column: 'name_vi' | 'name_en') =>
    sql`(SELECT ${sql.identifier(column)} ${known(territoryNames, 'n', sql`n.territory_id = t.id AND n.is_alternative = 0`)}
      ORDER BY coalesce(n."from", '') > ${day}, coalesce(n."from", '') DESC LIMIT 1)`;
  const first = sql.join(firstDirective().order!.by(directives, reading), sql`, `);
  const meant = symbol === null ? sql`ORDER BY ${first} LIMIT 1` : sql`WHERE ${isNamed(sql`symbol`, symbol)}`;
  return sql`WITH the AS (SELECT id FROM ${asKnown(directives, reading)} ${meant}),
    single AS (SELECT * FROM ${asKnown(tasks, reading)} WHERE level = 'leaf' AND directive_id = (SELECT id FROM the)),
    carrying AS (SELECT * FROM ${asKnown(plans, reading)} WHERE directive_id = (SELECT id FROM the) AND level = 'province' AND relation = 'implements_directive'),
    province AS (SELECT * FROM ${asKnown(territories, reading)}),
    passed AS (SELECT from_id, to_id FROM ${asKnown(territoryMappings, reading)}),
    line AS (
      SELECT p.id AS plan_id, t.id AS territory_id, d.symbol,
        ${named('name_vi')} AS name_vi, ${named('name_en')} AS name_en
      FROM carrying p LEFT JOIN province t ON t.id = p.territory_id LEFT JOIN ${asKnown(documents, reading, 'd')} ON d.id = p.document_id
      UNION ALL
      SELECT NULL, t.id, NULL, ${named('name_vi')}, ${named('name_en')} FROM province t
      WHERE t.kind IN ('province', 'city') AND (t."from" IS NULL OR t."from" <= ${day}) AND (t.until IS NULL OR t.until > ${day})
        AND NOT EXISTS (SELECT 1 FROM carrying c WHERE c.territory_id = t.id OR c.territory_id IN (SELECT from_id FROM passed WHERE to_id = t.id)))
    SELECT json_object(
      'rows', (SELECT json_group_array(json_object('planId', plan_id, 'symbol', symbol, 'territoryId', territory_id, 'territoryVi', name_vi, 'territoryEn', name_en))
        FROM (SELECT * FROM line ORDER BY plan_id IS NULL, coalesce(plan_id, territory_id))),
      'columns', (SELECT json_group_array(json_object('taskId', id, 'code', code, 'titleVi', title_vi, 'titleEn', title_en))
        FROM (SELECT * FROM single ORDER BY position, id)),
      'mappings', (SELECT json_group_array(json_object('id', m.id, 'planId', m.plan_id, 'taskId', m.task_id, 'state', m.state, 'isConfirmed', m.is_confirmed,
          'readings', (SELECT json_group_array(json_object('state', r.state, 'isExample', r.is_example, 'readById', r.read_by_id))
            FROM (SELECT * ${known(readings, 'r', sql`r.mapping_id = m.id`)} ORDER BY reader) r)))
        FROM ${asKnown(mappings, reading, 'm')} WHERE m.plan_id IN (SELECT id FROM carrying))) AS matrix
    FROM the`;
};
