// Whose it is to verify a line of a report on a day: of those who have a ground for it, whoever has the nearest.
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { successions } from '../agencies/table.ts';
import { reports } from '../reports/table.ts';
import { inFront, type Reading } from '../shape.ts';
import { lineCandidates } from './table.ts';

type Column = SQL | AnySQLiteColumn;
type Candidates = typeof lineCandidates;

export interface LineOfReport {
  readonly directiveId: Column;
  readonly line: Column;
  readonly authorId: Column;
  /** Whether the report is an example: 1 or 0. */
  readonly isExample: Column;
}

/** Bodies that have somebody here who may verify, for examples and for facts. */
const officesOn = (day: string): SQL =>
  sql`SELECT DISTINCT o.example, o.agency_id AS id FROM verifying_offices o WHERE o."from" <= ${day} AND (o.until IS NULL OR o.until > ${day})`;

/** By author, who may not verify what it reports: itself, whoever it had succeeded, and whoever had succeeded it by then. */
const kinOn = (day: string): SQL => sql`
  WITH RECURSIVE here(id) AS (SELECT agency_id FROM verifying_offices),
    earlier(verifier, id) AS (SELECT id, id FROM here
      UNION SELECT e.verifier, s.from_id FROM earlier e JOIN ${successions} s ON s.to_id = e.id AND s."on" <= ${day}),
    since(verifier, id) AS (SELECT id, id FROM here
      UNION SELECT e.verifier, s.to_id FROM since e JOIN ${successions} s ON s.from_id = e.id AND s."on" <= ${day})
  SELECT id AS author, verifier FROM earlier UNION SELECT id, verifier FROM since`;

const offices = (reading: Reading): SQL =>
  inFront(reading, `offices on ${reading.today}`, officesOn(reading.today));
const kin = (reading: Reading): SQL => inFront(reading, `kin on ${reading.today}`, kinOn(reading.today));

/** A candidate of the line, under this alias, that may be asked on the day. Kept flat: the database's parser allows little nesting. */
const canBeAsked = (
  alias: string,
  { directiveId, line, authorId, isExample }: LineOfReport,
  reading: Reading,
): SQL => {
  const c = sql.identifier(alias);
  return sql`${c}.line IN (${line}, '') AND ${c}.directive_id IN (${directiveId}, '')
    AND coalesce(${c}."from", '') <= ${reading.today} AND coalesce(${c}.until, '9999') > ${reading.today}
    AND (${isExample}, ${c}.agency_id) IN (SELECT example, id FROM ${offices(reading)})
    AND (${authorId}, ${c}.agency_id) NOT IN (SELECT author, verifier FROM ${kin(reading)})`;
};

/**
 * Whose it is to verify the line: each body once, by one of its grounds. Several are asked only where documents name them alike
 * (fields of one kind, ministries in one role, heirs who took a function together): then the first word stands for all.
 */
export const verifies = (c: Candidates, line: LineOfReport, reading: Reading): SQL =>
  sql`${canBeAsked(getTableName(c), line, reading)} AND NOT EXISTS (SELECT 1 FROM ${lineCandidates} AS nearer WHERE ${canBeAsked('nearer', line, reading)}
    AND nearer.place <= ${c.place} AND (nearer.place < ${c.place} OR (nearer.agency_id = ${c.agencyId} AND nearer.ref < ${c.ref})))`;

const list = (ids: readonly string[]): SQL =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );

/** Whether the line is one of these bodies' to verify: one of those with the nearest ground. */
export const isTheirs = (line: LineOfReport, own: readonly string[], reading: Reading): SQL =>
  own.length === 0
    ? sql`0`
    : sql`coalesce((SELECT max(c.agency_id IN (${list(own)})) FROM ${lineCandidates} AS c WHERE ${canBeAsked('c', line, reading)} GROUP BY c.place ORDER BY c.place LIMIT 1), 0)`;

/**
 * By author, what can be one of these bodies' at all. Told once for all authors that are kin of nobody who verifies (author:
 * the empty text), and for each of the others apart.
 */
const linesOf = (own: readonly string[], reading: Reading): SQL => {
  const line = {
    directiveId: sql`l.directive_id`,
    line: sql`l.line`,
    authorId: sql`a.author`,
    isExample: sql`x.example`,
  };
  return sql`SELECT DISTINCT a.author, x.example, l.directive_id
    FROM (SELECT '' AS author UNION SELECT k.author FROM ${kin(reading)} k WHERE EXISTS (SELECT 1 FROM ${reports} r WHERE r.agency_id = k.author)) a
      CROSS JOIN (SELECT 0 AS example UNION ALL SELECT 1) x CROSS JOIN directive_lines l
    WHERE ${isTheirs(line, own, reading)}`;
};

/** Whether any line that the author reports under the directive can be one of these bodies'. */
export const mayBeTheirs = (
  { authorId, isExample, directiveId }: LineOfReport,
  own: readonly string[],
  reading: Reading,
): SQL => {
  if (own.length === 0) return sql`0`;
  const from = inFront(reading, `lines of ${own.join(' ')} on ${reading.today}`, linesOf(own, reading));
  return sql`(iif(${authorId} IN (SELECT author FROM ${kin(reading)}), ${authorId}, ''), ${isExample}, ${directiveId}) IN (SELECT author, example, directive_id FROM ${from})`;
};
