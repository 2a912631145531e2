// Whether a figure is what it first was, and whether the ledger says it differently by now. Two questions with two clocks:
// `revisedAt` is part of the answer for the moment asked about and never changes; `revisedSince` looks back from today.
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Instant } from './ctx.ts';
import type { Reading } from './shape.ts';

export interface Revision {
  /** When one of its inputs was last put right, as far as was known then; null while all are as first published. */
  readonly revisedAt: Instant | null;
  /** Whether one of its inputs was put right after the moment asked about. */
  readonly revisedSince: boolean;
}

type Versioned = SQLiteTable & { readonly id: AnySQLiteColumn; readonly revision: AnySQLiteColumn };

/** For a shape's figures: whether a later version of this row is on record, or none any more. */
export const laterVersion = (table: SQLiteTable, row: Versioned, { knownBefore }: Reading): SQL =>
  knownBefore === null
    ? sql`0`
    : sql`coalesce((SELECT later.revision FROM ${sql.identifier(getTableName(table))} AS later WHERE later.id = ${row.id}) > ${row.revision}, 1)`;

/** What tells a record's version. */
export const versionColumns = ['revision', 'knownFrom', 'isRevisedSince'] as const;
export type Version = Readonly<Record<(typeof versionColumns)[number], unknown>>;

/** Of what rests on several versions: revised when the last of them was, and since if any was. */
export function revisionOf(versions: readonly Version[]): Revision {
  const revised = versions.filter((v) => Number(v.revision) > 1).map((v) => String(v.knownFrom));
  return {
    revisedAt: revised.sort().at(-1) ?? null,
    revisedSince: versions.some((v) => Boolean(v.isRevisedSince)),
  };
}
