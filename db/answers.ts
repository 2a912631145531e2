// How an answer is typed: the table's own row, and under each relation asked for the rows of that table.
import type { SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Declared, Relation } from './shape.ts';
import type { Shapes } from './shapes.ts';

export type Table = SQLiteTable;

/** Under this, which columns and figures of a row are asked for; without it, all of them. */
export const own: unique symbol = Symbol('own');

/** Which relations are asked for, and which below them. */
export interface Branches {
  readonly [relation: string]: Branches;
  readonly [own]?: readonly string[];
}

/** Of a row no more than these columns and figures, and the relations below. */
export const only = <const N extends string, const B extends Branches = Record<never, never>>(
  names: readonly N[],
  below?: B,
): B & { readonly [own]: readonly N[] } => ({ ...(below as B), [own]: names });

type Name<T extends SQLiteTable> = T['_']['name'] & keyof Shapes;
type ShapeOf<T extends SQLiteTable> = Shapes[Name<T>];
export type Relations<T extends SQLiteTable> = ShapeOf<T>['relations'];
type Hides<T extends SQLiteTable> =
  ShapeOf<T> extends Declared<string, SQLiteTable, string, unknown, string, unknown, unknown, infer H>
    ? H
    : true;

type Omitted<T extends SQLiteTable> = ShapeOf<T>['omit'][number];
type Figures<T extends SQLiteTable> = ShapeOf<T>['figures'];
type Always<T extends SQLiteTable> = ShapeOf<T>['always'][number];

/** A row as it leaves the database: its columns but for those that never do, and what is worked out beside it. */
export type Row<T extends SQLiteTable> = {
  [K in Exclude<keyof T['$inferSelect'], Omitted<T>>]: T['$inferSelect'][K];
} & { [K in keyof Figures<T>]: Figures<T>[K] extends (...of: never) => SQL<infer V> ? V : unknown };

type Tallies<T extends SQLiteTable> = ShapeOf<T>['tallies'];

/** All that may be read of a row by name: with it, what goes over many rows and comes along only where it is named. */
export type Read<T extends SQLiteTable> = Row<T> & {
  [K in keyof Tallies<T>]: Tallies<T>[K] extends (...of: never) => SQL<infer V> ? V : unknown;
};

/** Never null: the key is not, and the table it leads to hides no row. A row that a viewer may not see is absent like none. */
type Sure<T extends SQLiteTable, K, C extends SQLiteTable> = K extends string
  ? `${K}Id` extends keyof T['$inferSelect']
    ? null extends T['$inferSelect'][`${K}Id`]
      ? false
      : Hides<C> extends false
        ? true
        : false
    : false
  : false;

type Related<T extends SQLiteTable, K, R, B> =
  R extends Relation<infer Kind, infer C>
    ? Kind extends 'many'
      ? Answer<C, B>[]
      : Kind extends 'one'
        ? Sure<T, K, C> extends true
          ? Answer<C, B>
          : Answer<C, B> | null
        : unknown
    : unknown;

type Own<T extends SQLiteTable, B> = B extends { readonly [own]: readonly (infer N)[] }
  ? Pick<Row<T>, N & keyof Row<T>>
  : Row<T>;

type Cursored = { readonly _cursor?: string };

/**
 * What a question about a table is answered with, under the relations that were asked for with it. Where the table is only known
 * once it runs, as for a question that came over GraphQL, nothing is known of the row either.
 */
export type Answer<T extends SQLiteTable = SQLiteTable, B = unknown> = Cursored &
  (string extends T['_']['name']
    ? Record<string, unknown>
    : Own<T, B> & {
        [K in
          | (keyof B & string)
          | (B extends { readonly [own]: unknown } ? never : Always<T>)]: K extends keyof Relations<T>
          ? Related<T, K, Relations<T>[K], K extends keyof B ? B[K] : unknown>
          : unknown;
      });
