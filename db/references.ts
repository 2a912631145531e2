// Records that a new fact leans on: all looked up in one round trip, all that are missing told at once.
import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Answer } from './answers.ts';
import type { Ctx } from './ctx.ts';
import { type Problem, problem } from './errors.ts';
import { present, readOne } from './reading.ts';
import type { Question } from './shape.ts';

export interface Referred<K extends string> {
  /** What was found; null where nothing was asked for. */
  readonly found: { readonly [P in K]: Answer | null };
  readonly missing: readonly Problem[];
}

/** Looks up each record by id. An id that is null asks for nothing; one that finds nothing becomes a problem at its path. */
export async function refer<K extends string>(
  ctx: Ctx,
  wanted: { readonly [P in K]: readonly [table: SQLiteTable, id: string | null | undefined] },
): Promise<{ record: Referred<K>; facts: Record<string, never> }> {
  const paths = Object.keys(wanted) as K[];
  const reading = present(ctx);
  const answers = await Promise.all(
    paths.map((path) => {
      const [table, id] = wanted[path];
      if (id === null || id === undefined) return null;
      const byId: Question = {
        table,
        where: (row) => sql`${(row as unknown as { id: AnySQLiteColumn }).id} = ${id}`,
      };
      return readOne(ctx, byId, reading);
    }),
  );
  const found = Object.fromEntries(
    paths.map((path, at) => [path, answers[at] ?? null]),
  ) as Referred<K>['found'];
  const missing = paths
    .filter((path) => wanted[path][1] != null && found[path] === null)
    .map((path) => problem(path, 'not_found'));
  return { record: { found, missing }, facts: {} };
}
