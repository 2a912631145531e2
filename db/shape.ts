// How a table is read as a tree: which rows a viewer may see, which figures are worked out beside a row, and which other
// tables hang from it. Descriptions only; reading.ts turns a tree of them into one SQL statement.
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { columnName, facts, links } from './columns.ts';
import type { Actor, CivilDate, Clocks, Instant } from './ctx.ts';

/** Who asks, about which day, as known when; whatever day that is, what a person may see is decided today. */
export interface Reading extends Clocks {
  readonly actor: Actor;
  readonly today: CivilDate;
  readonly now: Instant;
  /** What is withheld from the public is read as it is: for an act that shows nothing of it before it knows that its actor may. */
  readonly readsWithheld?: boolean;
  /** Puts what hangs on no row at the front of the statement, once under one name, and answers that name (see reading.ts). */
  readonly front?: (name: string, query: SQL) => SQL;
}

/** What hangs on no row, for a FROM: worked out once at the front of the statement, or in its place where there is none. */
export const inFront = ({ front }: Reading, name: string, query: SQL): SQL =>
  front?.(name, query) ?? sql`(${query})`;

export type Args = Readonly<Record<string, unknown>>;

/** Several counts of one pass over rows, by name, as one JSON object: of all of them, or of those that were asked for. */
export type WriteMembers = (members: Readonly<Record<string, SQL | Below>>) => SQL;
/** A member that holds rows of its own, each written of the members it has. */
type Below = (write: (members: Readonly<Record<string, SQL>>) => SQL) => SQL;
/** A member that is not the asker's to know. A count all the same: where nothing was counted there would be no row, or one for each. */
export const uncounted = sql.raw('sum(NULL)');

/** Sort keys of a row. For a page they are the cursor: all in one direction, together unique, never null. */
export interface Order<T> {
  readonly by: (row: T, reading: Reading) => SQL[];
  readonly descending?: boolean;
}

export interface Relation<
  Kind extends 'one' | 'many' | 'page' = 'one' | 'many' | 'page',
  C extends SQLiteTable = SQLiteTable,
> {
  readonly kind: Kind;
  readonly to: C;
  // Typed where it is declared (`one`, `many`, `page` below); the compiler only passes aliases through.
  readonly on: (parent: never, child: never, reading: Reading, args: Args) => SQL | undefined;
  readonly order?: Order<never>;
}

/** Columns that a later act may still change on a row that is otherwise final, as they stood before an instant. */
export type Stood = Readonly<Record<string, (knownBefore: Instant) => SQL>>;

export interface Shape {
  readonly table: SQLiteTable;
  /** Name of the type in the schema. */
  readonly type: string;
  /** The rows this viewer may know of. Every path to the table passes through it; absent means all. */
  readonly visible?: (row: never, reading: Reading) => SQL | undefined;
  /** Columns that may still change on rows whose past is not kept otherwise, as they stood at the instant asked about. */
  readonly stood: Stood;
  /** Columns that never leave the database. */
  readonly omit: readonly string[];
  /** What is read in place of a column: what this viewer may know of it. */
  readonly masks: Readonly<Record<string, (row: never, reading: Reading, column: SQL) => SQL>>;
  /** Figures worked out beside each row: JSON values, by the name under which they come along. */
  readonly figures: Readonly<Record<string, (row: never, reading: Reading) => SQL>>;
  /** Figures that go over many rows, such as a ruling's own total: worked out only where a field asks for them, by name and arguments. */
  readonly tallies: Readonly<
    Record<string, (row: never, reading: Reading, args: Args, write: WriteMembers) => SQL>
  >;
  /** Relations that come along with every row, such as a body's name on the day asked about. */
  readonly always: readonly string[];
  readonly relations: Readonly<Record<string, Relation>>;
}

type Worked<T, Values> = { readonly [F in keyof Values]: (row: T, reading: Reading) => SQL<Values[F]> };
type Counted<T, Values> = {
  readonly [F in keyof Values]: (row: T, reading: Reading, args: Args, write: WriteMembers) => SQL<Values[F]>;
};
type ColumnOf<T extends SQLiteTable> = keyof T['$inferSelect'] & string;

/** What the compiler knows of a declared shape beside its table: by these names its rows are typed (see answers.ts). */
export interface Declared<
  Type extends string,
  T extends SQLiteTable,
  Omitted extends string,
  Figures,
  Always extends string,
  Relations,
  Tallies,
  Hides extends boolean,
> extends Shape {
  readonly type: Type;
  readonly table: T;
  readonly omit: readonly Omitted[];
  readonly figures: Worked<never, Figures>;
  readonly tallies: Counted<never, Tallies>;
  readonly always: readonly Always[];
  readonly relations: Relations & Readonly<Record<string, Relation>>;
  readonly hides?: Hides;
}

interface Parts<T extends SQLiteTable, Omitted, Figures, Always, Relations, Tallies> {
  stood?: Stood;
  omit?: readonly Omitted[];
  masks?: { readonly [K in ColumnOf<T>]?: (row: T, reading: Reading, column: SQL) => SQL };
  figures?: Worked<T, Figures>;
  tallies?: Counted<T, Tallies>;
  always?: readonly Always[];
  relations?: (on: Joiner<T>) => Relations;
}
interface Hiding<T> {
  visible: (row: T, reading: Reading) => SQL | undefined;
}

// Two ways to say it, so that the compiler knows which tables hide rows.
export function shape<
  const Type extends string,
  T extends SQLiteTable,
  const Omitted extends ColumnOf<T> = never,
  // biome-ignore lint/complexity/noBannedTypes: nothing worked out
  Figures = {},
  const Always extends string = never,
  // biome-ignore lint/complexity/noBannedTypes: no relations at all
  Relations extends Record<string, Relation> = {},
  // biome-ignore lint/complexity/noBannedTypes: nothing counted
  Tallies = {},
>(
  type: Type,
  table: T,
  parts: Parts<T, Omitted, Figures, Always, Relations, Tallies> & Hiding<T>,
): Declared<Type, T, Omitted, Figures, Always, Relations, Tallies, true>;
export function shape<
  const Type extends string,
  T extends SQLiteTable,
  const Omitted extends ColumnOf<T> = never,
  // biome-ignore lint/complexity/noBannedTypes: nothing worked out
  Figures = {},
  const Always extends string = never,
  // biome-ignore lint/complexity/noBannedTypes: no relations at all
  Relations extends Record<string, Relation> = {},
  // biome-ignore lint/complexity/noBannedTypes: nothing counted
  Tallies = {},
>(
  type: Type,
  table: T,
  parts?: Parts<T, Omitted, Figures, Always, Relations, Tallies>,
): Declared<Type, T, Omitted, Figures, Always, Relations, Tallies, false>;
export function shape<T extends SQLiteTable>(
  type: string,
  table: T,
  parts: Parts<
    T,
    string,
    Record<string, unknown>,
    string,
    Record<string, Relation>,
    Record<string, unknown>
  > &
    Partial<Hiding<T>> = {},
): Shape {
  return {
    type,
    table,
    stood: parts.stood ?? {},
    omit: parts.omit ?? [],
    masks: (parts.masks ?? {}) as Shape['masks'],
    figures: (parts.figures ?? {}) as Shape['figures'],
    tallies: (parts.tallies ?? {}) as Shape['tallies'],
    always: parts.always ?? [],
    relations: parts.relations?.(joiner<T>()) ?? {},
    ...(parts.visible ? { visible: parts.visible as NonNullable<Shape['visible']> } : {}),
  };
}

type On<P, C> = (parent: P, child: C, reading: Reading, args: Args) => SQL | undefined;

interface Joiner<P> {
  one<C extends SQLiteTable>(to: C, on: On<P, C>, order?: Order<C>): Relation<'one', C>;
  many<C extends SQLiteTable>(to: C, on: On<P, C>, order: Order<C>): Relation<'many', C>;
  page<C extends SQLiteTable>(to: C, on: On<P, C>, order: Order<C>): Relation<'page', C>;
}

const joiner = <P>(): Joiner<P> => {
  const make =
    <Kind extends Relation['kind']>(kind: Kind) =>
    <C extends SQLiteTable>(to: C, on: On<P, C>, order?: Order<C>): Relation<Kind, C> => ({
      kind,
      to,
      on: on as Relation['on'],
      ...(order ? { order: order as unknown as Order<never> } : {}),
    });
  return { one: make('one'), many: make('many'), page: make('page') };
};

/** True on the day asked about, for a row that is valid on the half-open stretch [from, until). */
export const validOn = (
  row: { readonly from: AnySQLiteColumn; readonly until: AnySQLiteColumn },
  reading: Reading,
): SQL =>
  sql`(${row.from} IS NULL OR ${row.from} <= ${reading.validOn}) AND (${row.until} IS NULL OR ${row.until} > ${reading.validOn})`;

/**
 * Where the rows stand that the ledger held at the instant asked about: the table itself, and for facts and rows written once
 * those that left it, each cut at that instant. Null: the table as it stands.
 */
function armsAt(
  table: SQLiteTable,
  { knownBefore }: Pick<Clocks, 'knownBefore'>,
  stood: Stood,
): SQL[] | null {
  if (knownBefore === null) return null;
  const name = getTableName(table);
  const columns = Object.entries(getTableColumns(table));
  const list = sql.join(
    columns.map(([key, c]) => {
      const column = sql.identifier(columnName(c));
      return stood[key] ? sql`${stood[key](knownBefore)} AS ${column}` : column;
    }),
    sql`, `,
  );
  const rows = sql`SELECT ${list} FROM ${sql.identifier(name)}`;
  if (facts.has(table) || links.has(table))
    return [
      sql`${rows} WHERE known_from < ${knownBefore}`,
      sql`SELECT ${list} FROM ${sql.identifier(`${name}_past`)} WHERE known_from < ${knownBefore} AND known_until >= ${knownBefore}`,
    ];
  if ('knownFrom' in getTableColumns(table)) return [sql`${rows} WHERE known_from < ${knownBefore}`];
  return Object.keys(stood).length > 0 ? [rows] : null;
}

/**
 * For a FROM: the table as it stands, or all its versions cut at the instant asked about, under its own name or another.
 * Conditions use it for the tables they look into: a row written later must not change the answer for an earlier day.
 */
export function asKnown(
  table: SQLiteTable,
  clocks: Pick<Clocks, 'knownBefore'>,
  alias: string = getTableName(table),
  stood: Stood = {},
): SQL {
  const as = sql` AS ${sql.identifier(alias)}`;
  const arms = armsAt(table, clocks, stood);
  if (arms === null) return sql`${sql.identifier(getTableName(table))}${as}`;
  return sql`(${sql.join(arms, sql` UNION ALL `)})${as}`;
}

/**
 * The same for a whole FROM and WHERE, from the table or from queries that each hold a part of its rows. SQLite does not carry
 * a condition on an outer row into both halves of a union that is then sorted, and would go through the whole table for each
 * row; so the condition stands in each half.
 */
export function fromParts(parts: readonly SQL[], alias: string, where: SQL | undefined): SQL {
  const name = sql.identifier(alias);
  const met = where ? sql` WHERE ${where}` : sql``;
  if (parts.length === 1) return sql`FROM ${parts[0]} AS ${name}${met}`;
  const halves = parts.map((part) => sql`SELECT ${name}.* FROM ${part} AS ${name}${met}`);
  return sql`FROM (${sql.join(halves, sql` UNION ALL `)}) AS ${name}`;
}

/** The table as the ledger held it then, in parts that do not overlap: each a table or a query in brackets. */
export const partsAt = (table: SQLiteTable, clocks: Pick<Clocks, 'knownBefore'>, stood: Stood): SQL[] =>
  armsAt(table, clocks, stood)?.map((arm) => sql`(${arm})`) ?? [sql`${sql.identifier(getTableName(table))}`];

/** Whether the table, as known then, holds such a row: a condition of its own, looked up by index on any day. */
export const anyKnown = (
  table: SQLiteTable,
  clocks: Pick<Clocks, 'knownBefore'>,
  alias: string,
  where: SQL,
): SQL => sql`EXISTS (SELECT 1 ${fromParts(partsAt(table, clocks, {}), alias, where)})`;

/** Orders dated rows so that the one in force on the day asked about comes first, then the nearest earlier one. */
export const inForceFirst: Order<{ readonly from: AnySQLiteColumn }> = {
  by: (row, reading) => [
    sql`coalesce(${row.from}, '') > ${reading.validOn}`,
    sql`coalesce(${row.from}, '') DESC`,
  ],
};

/** A starting point: a table, and which of its rows. */
export interface Question<T extends SQLiteTable = SQLiteTable> {
  readonly table: T;
  readonly where?: (row: T, reading: Reading) => SQL | undefined;
  readonly order?: Order<T>;
}

export const byId: Order<{ readonly id: AnySQLiteColumn }> = { by: (row) => [sql`${row.id}`] };

/** A filter the asker may leave out: no wanted value, no condition. */
export const when = (column: AnySQLiteColumn, wanted: unknown): SQL | undefined =>
  wanted === undefined || wanted === null ? undefined : sql`${column} = ${wanted}`;

/** A question whose table no longer matters to whoever passes it on. */
export interface AnyQuestion {
  readonly table: SQLiteTable;
  readonly where?: (row: never, reading: Reading) => SQL | undefined;
  readonly order?: Order<never>;
}
