// Whose it is to verify a line of a report on a day: of those who have a ground for it, whoever has the nearest.
import { type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { successions } from '../agencies/table.ts';
import { reports } from '../reports/table.ts';
import { inFront, type Reading } from '../shape.ts';
import { fieldReasons } from './table.ts';

type Column = SQL | AnySQLiteColumn;

/** A view, read as tables are: every body that has a ground to verify a line at some time (db/migrations/views.ts). */
export const lineCandidates = sqliteTable('line_candidates', {
  directiveId: text().notNull(),
  /** The id of a task or an indicator. */
  line: text().notNull(),
  /** The smaller, the nearer. */
  place: integer().notNull(),
  why: text({ enum: fieldReasons }).notNull(),
  agencyId: text().notNull(),
  fieldId: text(),
  ref: text().notNull(),
  from: text(),
  until: text(),
});
type Candidates = typeof lineCandidates;

export interface LineOfReport {
  readonly directiveId: Column;
  readonly line: Column;
  readonly authorId: Column;
  /** Whether the report is an example: 1 or 0. */
  readonly isExample: Column;
}

/**
 * Every line with the bodies that are asked for it on the day: those with the nearest ground that have somebody here who may
 * verify, but for the author, what it had succeeded and what had succeeded it by then. Several only where documents name them
 * alike (fields of one kind, ministries in one role, heirs who took a function together): then the first word stands for all.
 * Told once for all authors that are kin of nobody who verifies (author: the empty text), and for each of the others apart.
 */
const askedOn = (day: string): SQL => sql`
  WITH RECURSIVE offices(example, id) AS (
      SELECT DISTINCT o.example, o.agency_id FROM verifying_offices o WHERE o."from" <= ${day} AND (o.until IS NULL OR o.until > ${day})),
    earlier(verifier, id) AS (SELECT id, id FROM offices
      UNION SELECT e.verifier, s.from_id FROM earlier e JOIN ${successions} s ON s.to_id = e.id AND s."on" <= ${day}),
    since(verifier, id) AS (SELECT id, id FROM offices
      UNION SELECT e.verifier, s.to_id FROM since e JOIN ${successions} s ON s.from_id = e.id AND s."on" <= ${day}),
    kin(author, verifier) AS (SELECT id, verifier FROM earlier UNION SELECT id, verifier FROM since),
    authors(author) AS (SELECT '' UNION SELECT k.author FROM kin k WHERE EXISTS (SELECT 1 FROM ${reports} r WHERE r.agency_id = k.author)),
    candidates AS MATERIALIZED (SELECT o.example, c.directive_id, c.line, c.place, c.agency_id, c.ref
      FROM line_candidates c JOIN offices o ON o.id = c.agency_id
      WHERE (c."from" IS NULL OR c."from" <= ${day}) AND (c.until IS NULL OR c.until > ${day})),
    eligible AS (SELECT a.author, c.*, min(c.place) OVER (PARTITION BY a.author, c.example, c.directive_id, c.line) AS nearest
      FROM authors a CROSS JOIN candidates c WHERE (a.author, c.agency_id) NOT IN (SELECT author, verifier FROM kin))
  SELECT author, example, directive_id, line, agency_id, place, min(ref) AS ref FROM eligible
    WHERE place = nearest GROUP BY author, example, directive_id, line, agency_id, place
  UNION ALL SELECT author, 0, '', '', '', 0, '' FROM authors`;

const asked = (reading: Reading): SQL =>
  inFront(reading, `asked on ${reading.today}`, askedOn(reading.today));

/** Under whom the lines of an author stand there. */
const authorIn = (from: SQL, authorId: Column): SQL =>
  sql`iif(${authorId} IN (SELECT author FROM ${from}), ${authorId}, '')`;

/** Whose it is to verify the line. */
export const verifies = (
  c: Candidates,
  { directiveId, line, authorId, isExample }: LineOfReport,
  reading: Reading,
): SQL => {
  const from = asked(reading);
  return sql`${c.line} = ${line} AND (${authorIn(from, authorId)}, ${isExample}, ${directiveId}, ${line}, ${c.directiveId}, ${c.agencyId}, ${c.place}, ${c.ref})
    IN (SELECT author, example, directive_id, line, directive_id, agency_id, place, ref FROM ${from})`;
};

const ofThese = (from: SQL, own: readonly string[]): SQL =>
  sql`FROM ${from} WHERE agency_id IN (${sql.join(
    own.map((id) => sql`${id}`),
    sql`, `,
  )})`;

/** Whether the line is one of these bodies' to verify. */
export const isTheirs = (
  { directiveId, line, authorId, isExample }: LineOfReport,
  own: readonly string[],
  reading: Reading,
): SQL => {
  if (own.length === 0) return sql`0`;
  const from = asked(reading);
  return sql`(${authorIn(from, authorId)}, ${isExample}, ${directiveId}, ${line}) IN (SELECT author, example, directive_id, line ${ofThese(from, own)})`;
};

/** Whether any line that the author reports under the directive can be one of these bodies'. */
export const mayBeTheirs = (
  { authorId, isExample, directiveId }: LineOfReport,
  own: readonly string[],
  reading: Reading,
): SQL => {
  const from = asked(reading);
  return sql`(${authorIn(from, authorId)}, ${isExample}, ${directiveId}) IN (SELECT author, example, directive_id ${ofThese(from, own)})`;
};
