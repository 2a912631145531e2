// Who said what, as one compact picture: rows and columns are named once, and each array has a list a row, in the order of the columns.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { agencies, agencyNames } from '../agencies/table.ts';
import { isFigureHeld } from '../breakdowns/mask.ts';
import { indicators } from '../indicators/table.ts';
import { rounds } from '../rounds/table.ts';
import { obligations } from '../rulings/table.ts';
import { type Args, asKnown, inForceFirst, type Reading, type WriteMembers } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { taskIndicators, tasks } from '../tasks/table.ts';
import { territoriesInForce } from '../territories/read.ts';
import { territories, territoryNames } from '../territories/table.ts';
import { latestClaimShape, latestValueShape } from './read.ts';
import { latestClaims, latestValues, reports } from './table.ts';

export const matrixRows = ['provinces', 'agencies'] as const;
export const matrixColumns = ['tasks', 'rounds', 'indicators'] as const;

interface MatrixAsked extends Args {
  readonly rows: (typeof matrixRows)[number];
  readonly columns: (typeof matrixColumns)[number];
  readonly isExample?: boolean | null | undefined;
}
interface Head {
  readonly id: string;
  readonly code: string | null;
  readonly nameVi: string;
  readonly nameEn: string | null;
}
type Cells = readonly (readonly (string | null)[])[];
export interface Matrix {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** Null where the columns are none that such is said of. */
  readonly claims: Cells | null;
  readonly claimedIn: Cells | null;
  readonly reportedAt: Cells | null;
  readonly values: Cells | null;
  readonly valuesOf: Cells | null;
  readonly withheld: readonly (readonly (boolean | null)[])[] | null;
}

interface Of {
  readonly id: AnySQLiteColumn;
}

/** A table's name in force on the day asked about, as a head has it. */
const named = (
  names: SQLiteTable & { readonly from: AnySQLiteColumn },
  column: string,
  where: SQL,
  reading: Reading,
): SQL =>
  sql`(SELECT ${sql.raw(column)} FROM ${asKnown(names, reading)} WHERE ${where} ORDER BY ${sql.join(inForceFirst.by(names, reading), sql`, `)} LIMIT 1)`;

const bodyNamed = (column: string, id: SQL, reading: Reading): SQL =>
  named(agencyNames, column, sql`${agencyNames.agencyId} = ${id}`, reading);
const placeNamed = (column: string, id: SQL, reading: Reading): SQL =>
  named(
    territoryNames,
    column,
    sql`${territoryNames.territoryId} = ${id} AND ${territoryNames.isAlternative} = 0`,
    reading,
  );

/** Of each row: `type`, `id`, `code`, names, and the body that speaks for it. */
function rowsOf(of: Of, { rows, isExample }: MatrixAsked, reading: Reading): SQL {
  if (rows === 'provinces') {
    const { where, order } = territoriesInForce();
    const t = territories;
    const body = sql`(SELECT body.id FROM ${asKnown(agencies, reading, 'body')} WHERE body.territory_id = ${t.id} AND body.kind = 'province_government'
      ORDER BY body.ended_on IS NOT NULL AND body.ended_on <= ${reading.validOn}, body.id LIMIT 1)`;
    return sql`SELECT 'Territory' AS type, ${t.id} AS id, ${t.code} AS code, ${placeNamed('name_vi', sql`${t.id}`, reading)} AS name_vi,
        ${placeNamed('name_en', sql`${t.id}`, reading)} AS name_en, ${body} AS agency_id
      FROM ${asKnown(t, reading)} WHERE ${where!(t, reading)} ORDER BY ${sql.join(order!.by(t, reading), sql`, `)}`;
  }
  const a = agencies;
  const owed = sql`SELECT o.agency_id FROM ${asKnown(obligations, reading, 'o')} WHERE (o.standing = 'example') = ${sql.raw(String(Number(isExample === true)))}
    AND o.round_id IN (SELECT id FROM ${rounds} WHERE directive_id = ${of.id})`;
  return sql`SELECT 'Agency' AS type, ${a.id} AS id, NULL AS code, ${bodyNamed('name_vi', sql`${a.id}`, reading)} AS name_vi,
      ${bodyNamed('name_en', sql`${a.id}`, reading)} AS name_en, ${a.id} AS agency_id
    FROM ${asKnown(a, reading)} WHERE ${a.id} IN (${owed}) ORDER BY ${a.id}`;
}

function columnsOf(of: Of, { columns, isExample }: MatrixAsked, reading: Reading): SQL {
  const inOrder = (
    table: SQLiteTable,
    type: string,
    code: AnySQLiteColumn,
    names: readonly SQL[],
    where: SQL | undefined,
    order: readonly SQL[],
  ) =>
    sql`SELECT ${sql.raw(`'${type}'`)} AS type, id AS id, ${code} AS code, ${names[0]} AS name_vi, ${names[1]} AS name_en
      FROM ${asKnown(table, reading)} WHERE ${where} ORDER BY ${sql.join([...order], sql`, `)}`;
  if (columns === 'tasks')
    return inOrder(
      tasks,
      'Task',
      tasks.code,
      [sql`${tasks.titleVi}`, sql`${tasks.titleEn}`],
      sql`${tasks.directiveId} = ${of.id} AND ${tasks.level} = 'leaf'`,
      tasksInOrder.by(tasks, reading),
    );
  if (columns === 'rounds')
    return inOrder(
      rounds,
      'Round',
      rounds.period,
      [sql`${rounds.period}`, sql`${rounds.period}`],
      sql`${rounds.directiveId} = ${of.id} AND (${rounds.standing} = 'example') = ${sql.raw(String(Number(isExample === true)))}`,
      [sql`${rounds.periodStart}`, sql`${rounds.id}`],
    );
  // What speaks of no task at all stands under every directive.
  const links = asKnown(taskIndicators, reading, 'l');
  const isOfDirective = sql`(${indicators.id} IN (SELECT l.indicator_id FROM ${links} JOIN ${tasks} ON ${tasks.id} = l.task_id WHERE ${tasks.directiveId} = ${of.id})
    OR ${indicators.id} NOT IN (SELECT l.indicator_id FROM ${links}))`;
  return inOrder(
    indicators,
    'Indicator',
    indicators.slug,
    [sql`${indicators.nameVi}`, sql`${indicators.nameEn}`],
    isOfDirective,
    [sql`${indicators.id}`],
  );
}

/** Of each row, an array for each of these columns of what is said in its cells: each cell is looked up once. */
const cells = (said: SQL, on: SQL, columns: readonly SQL[]): SQL =>
  sql`SELECT (SELECT json_array(${sql.join(
    columns.map((column) => sql`json_group_array(${column})`),
    sql`, `,
  )}) FROM c LEFT JOIN ${said} ON ${on}) AS said FROM r`;

function cellsOf({ columns, isExample }: MatrixAsked, reading: Reading): SQL {
  const standing = isExample === true ? 'example' : 'official_data';
  const latest = (
    table: typeof latestClaims | typeof latestValues,
    visible: (row: never, reading: Reading) => SQL | undefined,
    named: readonly SQL[],
  ) =>
    cells(
      asKnown(table, reading),
      sql`${table.id} = r.agency_id || '~' || c.id || ${sql.raw(`'~${standing}'`)} AND ${visible(table as never, reading) ?? sql`1`}`,
      named,
    );
  if (columns === 'tasks')
    return latest(latestClaims, latestClaimShape.visible!, [sql`upper(claim)`, sql`period`]);
  if (columns === 'indicators') {
    const value = latestValueShape.masks.value!(latestValues as never, reading, sql`value`);
    const isHeld = sql`CASE WHEN latest_values.id IS NULL THEN NULL ELSE json(iif(${isFigureHeld(latestValues)}, 'true', 'false')) END`;
    return latest(latestValues, latestValueShape.visible!, [value, sql`period`, isHeld]);
  }
  const { knownBefore } = reading;
  const stands =
    knownBefore === null
      ? sql`p.superseded_at IS NULL`
      : sql`p.published_at < ${knownBefore} AND coalesce(p.superseded_at >= ${knownBefore}, 1)`;
  return cells(
    sql`${reports} AS p`,
    sql`p.round_id = c.id AND p.agency_id = r.agency_id AND p.status = 'published' AND p.standing = ${sql.raw(`'${standing}'`)} AND ${stands}`,
    [sql`p.submitted_at`],
  );
}

/** All cells in one pass, from where they lie worked out: each name that asks for them anew would have them looked up again. */
const allSaid = sql.raw([0, 1, 2].map((at) => `json_group_array(said -> ${at}) AS said_${at}`).join(', '));

export function matrixOf(of: Of, reading: Reading, args: Args, write: WriteMembers): SQL<Matrix> {
  const asked = args as MatrixAsked;
  /** Null where the columns are of another kind. */
  const arrayOf = (columns: MatrixAsked['columns'], at: number): SQL =>
    asked.columns === columns ? sql.raw(`json(m.said_${at})`) : sql`NULL`;
  const head: Readonly<Record<string, SQL>> = {
    id: sql.raw("type || ':' || id"),
    code: sql.raw('code'),
    nameVi: sql.raw('name_vi'),
    nameEn: sql.raw('name_en'),
  };
  return sql`(WITH r AS MATERIALIZED (${rowsOf(of, asked, reading)}), c AS MATERIALIZED (${columnsOf(of, asked, reading)}),
    k AS MATERIALIZED (${cellsOf(asked, reading)}), m AS (SELECT ${allSaid} FROM k) SELECT ${write({
      rows: (below) => sql`(SELECT json_group_array(${below(head)}) FROM r)`,
      columns: (below) => sql`(SELECT json_group_array(${below(head)}) FROM c)`,
      claims: arrayOf('tasks', 0),
      claimedIn: arrayOf('tasks', 1),
      reportedAt: arrayOf('rounds', 0),
      values: arrayOf('indicators', 0),
      valuesOf: arrayOf('indicators', 1),
      withheld: arrayOf('indicators', 2),
    })} FROM m)`;
}
