// How a directive is named in what is asked: by its symbol, as on paper or as in addresses.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { inAddresses } from './rules.ts';
import { directives } from './table.ts';

/** A symbol as addresses write it; the same as `inAddresses`, for every symbol that `recordDirective` takes. */
export const spelled = (symbol: AnySQLiteColumn | SQL): SQL =>
  sql`lower(replace(replace(replace(replace(${symbol}, '/', '-'), '.', '-'), 'Đ', 'd'), 'đ', 'd'))`;

/** Whether the directive with this symbol is the one that is named. */
export const isNamed = (symbol: AnySQLiteColumn | SQL, name: string): SQL =>
  sql`${spelled(symbol)} = ${inAddresses(name)}`;

/** Whether a row belongs to the directive that is named; nobody named one: no condition. */
export const ofDirective = (directiveId: AnySQLiteColumn, name: unknown): SQL | undefined =>
  name === undefined || name === null
    ? undefined
    : sql`${directiveId} IN (SELECT id FROM ${directives} WHERE ${isNamed(sql`symbol`, String(name))})`;
