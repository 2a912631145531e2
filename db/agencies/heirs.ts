// Whose a record is that a body left: the body's own, and when it has ended, that of whoever took its place, step by step. Said once,
// as a condition for lists and as a list for acts.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '../ctx.ts';
import { agencies, successions } from './table.ts';

/** A step from a body that had ended by the day to one that had taken its place by then. */
const passedOn = (today: CivilDate): SQL => sql`s."on" <= ${today} AND a.ended_on <= ${today}`;

const rows = (ids: readonly string[]): SQL =>
  sql`VALUES ${sql.join(
    ids.map((id) => sql`(${id})`),
    sql`, `,
  )}`;

/**
 * Bodies whose deeds are an actor's own: those it acts for, and those that ended and that they have succeeded by a day; and others
 * beside them, of which nothing is inherited. One list, so that records of these bodies are found by index.
 */
export const isOwnOrInherited = (
  agencyId: AnySQLiteColumn | SQL,
  own: readonly string[],
  today: CivilDate,
  beside: readonly string[] = [],
): SQL => {
  if (own.length === 0) return beside.length === 0 ? sql`0` : sql`${agencyId} IN (${rows(beside)})`;
  return sql`${agencyId} IN (WITH RECURSIVE own(id) AS (${rows(own)}
      UNION SELECT s.from_id FROM ${successions} s JOIN own ON s.to_id = own.id JOIN ${agencies} a ON a.id = s.from_id
        WHERE ${passedOn(today)}) SELECT id FROM own${beside.length === 0 ? sql`` : sql` UNION ${rows(beside)}`})`;
};

/** A body, and behind it whoever took its place by today. */
export interface Line {
  readonly ids: readonly string[];
  /** Those of them that exist. */
  readonly here: readonly string[];
}

/** The same from the other end: the body that an expression names and whoever took its place, by `id`, nearest first, and whether each exists. */
export const lineOf = (agencyId: SQL, today: CivilDate): SQL =>
  sql`WITH RECURSIVE line(id, step) AS (SELECT ${agencyId}, 0
      UNION SELECT s.to_id, line.step + 1 FROM line JOIN ${successions} s ON s.from_id = line.id JOIN ${agencies} a ON a.id = s.from_id
        WHERE ${passedOn(today)} AND line.step < 20)
    SELECT a.id AS id, a.ended_on IS NULL OR a.ended_on > ${today} AS is_here
    FROM line JOIN ${agencies} a ON a.id = line.id GROUP BY a.id ORDER BY min(line.step), a.id`;

/** In whose name of these bodies the actor stands in the line; null: in nobody's. */
export const inNameOf = ({ ids }: Line, own: readonly string[]): string | null =>
  ids.find((id) => own.includes(id)) ?? null;
