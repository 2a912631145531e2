// Column makers shared by every table, and `fact`: a table whose every earlier version stays readable.
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  integer,
  SQLiteAsyncDialect,
  type SQLiteColumnBuilderBase,
  type SQLiteTable,
  type SQLiteTableExtraConfigValue,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';

export const id = () => text().primaryKey().notNull();
export const flag = () => integer({ mode: 'boolean' }).notNull().default(false);
export const count = () => integer().notNull();
/** `YYYY-MM-DD`. */
export const day = () => text();
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as its source, never more. */
export const partialDay = () => text();
/** UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const instant = () => text();
/** An exact decimal as text: no figure passes through binary floating point. */
export const decimal = () => text();
/** Kept as JSON text; read and given as what it is. */
export const json = <T>() => text({ mode: 'json' }).$type<T>();

export const standings = ['official_text', 'official_data', 'news', 'recollection', 'example'] as const;
export const confidences = ['quoted', 'recalled', 'derived'] as const;

/**
 * Where a fact comes from, kept beside the fact. `recalled` facts are general knowledge not yet read in a source; `derived` ones
 * follow by a rule that their note states from what was read.
 */
export const provenance = (documentId: () => AnySQLiteColumn) => ({
  sourceId: text().notNull().references(documentId),
  section: text(),
  confidence: text({ enum: confidences }).notNull(),
  note: text(),
});

export const oneOf = (name: string, column: AnySQLiteColumn, values: readonly string[]) =>
  check(name, sql`${column} IN (${sql.raw(values.map((v) => `'${v}'`).join(', '))})`);

export const isDecimal = (name: string, column: AnySQLiteColumn) =>
  check(name, sql`${column} IS NULL OR (${column} GLOB '*[0-9]*' AND ${column} NOT GLOB '*[^-0-9.]*')`);

/**
 * A table of published facts. It holds each fact as it stands now; a table `<name>_past` holds every earlier version
 * with the instant it stopped being what the ledger said. Triggers (see migrations/guards.ts) move the old version
 * there on every update, so no act can forget to, and refuse DELETE.
 */
export function fact<Name extends string, C extends Record<string, SQLiteColumnBuilderBase>>(
  name: Name,
  makeColumns: () => C,
  extra: (t: { [K in keyof C]: AnySQLiteColumn }) => SQLiteTableExtraConfigValue[] = () => [],
) {
  const table = sqliteTable(
    name,
    { ...makeColumns(), revision: count().default(1), knownFrom: instant().notNull() },
    extra as (t: Record<string, AnySQLiteColumn>) => SQLiteTableExtraConfigValue[],
  );
  facts.add(table);
  return table;
}

/** The tables whose earlier versions are kept. */
export const facts = new Set<SQLiteTable>();

/**
 * A table of rows that are written once. One that no longer holds leaves for `<name>_past`, with the instant until which the
 * ledger said it, so that earlier days go on saying it.
 */
export function writtenOnce<T extends SQLiteTable>(table: T): T {
  links.add(table);
  return table;
}
export const links = new Set<SQLiteTable>();

/** How tables spell themselves in SQL: camelCase in code, snake_case in the database. */
export const dialect = new SQLiteAsyncDialect({ casing: 'snake_case' });

/** Columns of a table as a statement lists them. */
export const columnList = <T extends SQLiteTable>(
  table: T,
  names: readonly (keyof T['_']['columns'])[],
): SQL => {
  const columns: T['_']['columns'] = getTableColumns(table);
  return sql.join(
    names.map((name) => sql.identifier(columnName(columns[name]!))),
    sql`, `,
  );
};

/** A column's name in the database, unquoted. */
export const columnName = (column: AnySQLiteColumn): string =>
  /"([^"]+)"$/.exec(dialect.sqlToQuery(sql`${column}`).sql)![1]!;
