// How a document is named in addresses: by its number and symbol where it alone bears it, else by the ledger's own id.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { spelled } from '../directives/named.ts';
import { inAddresses as symbolInAddresses } from '../directives/rules.ts';
import { asKnown, type Reading } from '../shape.ts';
import { documents } from './table.ts';

/** A symbol that an address can spell: `225/NQ-CP`, not `Nghị quyết 07`. */
const plain = /^\d[\da-zđ]*(?:[/.-][\da-zđ]+)+$/i;

export interface Addressed {
  readonly id: string;
  readonly symbol: string | null;
  /** Whether no other document has a symbol that is spelled alike. */
  readonly isOnlyOne: number;
}

/** Plans of several provinces may bear one number; a number that is given to another one later leads to neither, ids always do. */
export const inAddresses = ({ id, symbol, isOnlyOne }: Addressed): string =>
  symbol !== null && isOnlyOne === 1 && plain.test(symbol) ? symbolInAddresses(symbol) : id.toLowerCase();

interface Row {
  readonly id: AnySQLiteColumn;
  readonly symbol: AnySQLiteColumn;
}

/** Of those that begin alike, which the index of symbols finds. */
export const isOnlyOne = ({ id, symbol }: Row, reading: Reading): SQL<number> =>
  sql<number>`NOT EXISTS (SELECT 1 FROM ${asKnown(documents, reading, 'other')} WHERE other.symbol >= substr(${symbol}, 1, 1)
    AND other.symbol < substr(${symbol}, 1, 1) || '~' AND ${spelled(sql`other.symbol`)} = ${spelled(symbol)} AND other.id <> ${id})`;

/** Whether the address leads to the document. */
export const isAt = (document: Row, address: string, reading: Reading): SQL =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(address)
    ? sql`(lower(${document.id}) = ${address} OR ${spelled(document.symbol)} = ${address} AND ${isOnlyOne(document, reading)})`
    : sql`0`;
