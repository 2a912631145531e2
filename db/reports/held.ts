// What of a published figure this viewer reads, and whose report it is.
import { aliasedTable, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { isOwnOrInherited } from '../agencies/heirs.ts';
import {
  isFigureHeld,
  type Line,
  maskedNumber,
  maskedParts,
  maskedWords,
  nobody,
} from '../breakdowns/mask.ts';
import { type Actor, agenciesOf, holds, overlooks, verifiesFor } from '../ctx.ts';
import type { Reading } from '../shape.ts';
import { concerns } from './field.ts';
import { reports, type reportValues } from './table.ts';

type Reports = typeof reports;

/**
 * A body's own reports, those of bodies that ended and that it has succeeded by today, and those of a body that ended while
 * this officer acted for it: the past is its heirs' and its own people's to read.
 */
export const isOwn = (r: Reports, { actor, today }: Reading): SQL => {
  const own = agenciesOf(actor, 'province_officer');
  const former = actor.kind === 'person' ? (actor.formerAgencyIds ?? []) : [];
  return isOwnOrInherited(r.agencyId, own, today, former);
};

/** Whether reports can be this viewer's own at all. */
export const hasOwn = (actor: Actor): boolean =>
  holds(actor, 'province_officer') || (actor.kind === 'person' && (actor.formerAgencyIds ?? []).length > 0);

export const withLine = aliasedTable(reports, 'with_line') as unknown as Reports;

/** Who reads what the public may not: whoever looks over all reports, and the insiders of this one. Undefined: it is all theirs. */
const mayReadHeld = (line: { readonly reportId: AnySQLiteColumn }, reading: Reading): SQL | undefined => {
  const { actor } = reading;
  if (reading.readsWithheld || actor.kind === 'system' || overlooks(actor)) return undefined;
  if (!hasOwn(actor) && !holds(actor, 'ministry_officer')) return nobody;
  return sql`EXISTS (SELECT 1 FROM ${reports} AS with_line WHERE with_line.id = ${line.reportId}
    AND (${isOwn(withLine, reading)} OR ${concerns(withLine, verifiesFor(actor), reading)}))`;
};
const number = (line: Line & { readonly reportId: AnySQLiteColumn }, reading: Reading, column: SQL) =>
  maskedNumber(line, column, mayReadHeld(line, reading));
/** The numbers of a published figure. */
export const numbers = { value: number, numerator: number, denominator: number };
export const isWithheld = { isWithheld: (line: Line) => isFigureHeld(line) as SQL<number> };

/** The same of all that a line says of a figure. */
export const figureMasks = {
  ...numbers,
  denominatorBase: number,
  reason: (v: typeof reportValues, reading: Reading, column: SQL) =>
    maskedWords(v, column, mayReadHeld(v, reading)),
  breakdown: (v: typeof reportValues, reading: Reading) =>
    sql`json(${maskedParts(v, sql`${v.breakdown}`, mayReadHeld(v, reading))})`,
};
