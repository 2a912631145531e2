// Records that a new fact leans on: all looked up in one round trip, all that are missing told at once.
import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Answer } from './answers.ts';
import type { Ctx } from './ctx.ts';
import { type Problem, problem } from './errors.ts';
import { present, readOne } from './reading.ts';
import type { Question } from './shape.ts';

type Identified = SQLiteTable & { readonly id: AnySQLiteColumn };

export interface Referred<T> {
  /** What was found; null where nothing was asked for. */
  readonly found: { readonly [P in keyof T]: T[P] extends SQLiteTable ? Answer<T[P]> | null : never };
  readonly missing: readonly Problem[];
}

/** Looks up each record by id. An id that is null asks for nothing; one that finds nothing becomes a problem at its path. */
export async function refer<T extends Readonly<Record<string, Identified>>>(
  ctx: Ctx,
  wanted: { readonly [P in keyof T]: readonly [table: T[P], id: string | null | undefined] },
): Promise<{ record: Referred<T>; facts: Record<string, never> }> {
  const asked = Object.entries<readonly [Identified, string | null | undefined]>(wanted);
  const reading = present(ctx);
  const answers = await Promise.all(
    asked.map(([, [table, id]]) => {
      if (id === null || id === undefined) return null;
      const byId: Question<Identified> = { table, where: (row) => sql`${row.id} = ${id}` };
      return readOne(ctx, byId, reading);
    }),
  );
  const found = Object.fromEntries(asked.map(([path], at) => [path, answers[at] ?? null]));
  const missing = asked
    .filter(([path, [, id]]) => id != null && found[path] === null)
    .map(([path]) => problem(path, 'not_found'));
  return { record: { found: found as Referred<T>['found'], missing }, facts: {} };
}
