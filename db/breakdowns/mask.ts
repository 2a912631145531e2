// What stands in place of a withheld cell for whoever may not read it. Every reader of published figures goes through it: columns of a
// row, arrays of a matrix, the bytes of a citation, a leaf of the log.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Whose figure it is, by the columns that say so. */
export interface Line {
  readonly reportId: AnySQLiteColumn | SQL;
  readonly indicatorId: AnySQLiteColumn | SQL;
}

/** Who reads it all the same; undefined: whoever asks. */
type MayRead = SQL | undefined;
export const nobody: MayRead = sql.raw('0');

/** A column of the row that says what is withheld of a line; null where nothing is. */
const held = ({ reportId, indicatorId }: Line, column: string, mayRead: MayRead = nobody): SQL =>
  sql`(SELECT held.${sql.raw(column)} FROM withheld_lines AS held WHERE held.report_id = ${reportId} AND held.indicator_id = ${indicatorId}${mayRead === nobody ? sql`` : sql` AND NOT ${mayRead}`})`;

/** Whether the figure itself is withheld from the public. */
export const isFigureHeld = (line: Line): SQL => sql`coalesce(${held(line, 'is_figure')}, 0)`;

/** A number of a line, or nothing. */
export const maskedNumber = (line: Line, number: SQL, mayRead: MayRead): SQL =>
  mayRead === undefined ? number : sql`iif(${held(line, 'is_figure', mayRead)}, NULL, ${number})`;

/** Words beside a figure of which something is withheld may say the number. */
export const maskedWords = (line: Line, words: SQL, mayRead: MayRead): SQL =>
  mayRead === undefined ? words : sql`iif(${held(line, '"cells"', mayRead)} IS NULL, ${words}, NULL)`;

/** The parts of a figure as JSON text, those that are withheld marked, and without their number where they may not be read. */
export const maskedParts = (line: Line, parts: SQL, mayRead: MayRead): SQL =>
  mayRead === undefined
    ? sql`coalesce(${held(line, 'marked')}, ${parts})`
    : mayRead === nobody
      ? sql`coalesce(${held(line, 'shown')}, ${parts})`
      : sql`coalesce(${held(line, 'shown', mayRead)}, ${held(line, 'marked')}, ${parts})`;

/** What the public log and a citation hold in place of what is withheld, as JSON: of which cell, and the hash of its salt and number. */
export const sealed = (line: Line): SQL => held(line, 'sealed');
