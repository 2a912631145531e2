// The text of a statement and what is bound in it, as drizzle's dialect writes them (test/house/statement-text.test.ts holds both side
// by side), in one walk: a question's statement is written of thousands of pieces, and the dialect makes an object of each and copies
// all that it has so far at every level.
import { Column, getTableName, is, Param, Placeholder, SQL, StringChunk, Table } from 'drizzle-orm';
import { Name } from 'drizzle-orm/sql';
import { dialect } from './columns.ts';

type Kind = 'text' | 'sql' | 'name' | 'table' | 'column' | 'param' | 'other';
const classes = [
  [StringChunk, 'text'],
  [SQL, 'sql'],
  [Name, 'name'],
  [Table, 'table'],
  [Column, 'column'],
  [Param, 'param'],
] as const;
/** What a piece is, by its class: asked once of each class. */
const kinds = new Map<unknown, Kind>();
function kindOf(piece: object): Kind {
  const known = kinds.get(piece.constructor);
  if (known) return known;
  const found = classes.find(([type]) => is(piece, type as typeof SQL))?.[1] ?? 'other';
  kinds.set(piece.constructor, found);
  return found;
}

const asDrizzleWrites = (piece: Table | Column): string => dialect.sqlToQuery(new SQL([piece])).sql;

/** Tables are always written alike. */
const ofTables = new WeakMap<Table, string>();
function tableText(table: Table): string {
  const known = ofTables.get(table) ?? asDrizzleWrites(table);
  ofTables.set(table, known);
  return known;
}

/** Columns too; but a copy of a table makes its columns anew each time they are named, so they are known by their names. */
const ofColumns = new Map<string, string>();
function columnText(column: Column): string {
  const name = `${getTableName(column.table)}.${column.name}`;
  const known = ofColumns.get(name) ?? asDrizzleWrites(column);
  ofColumns.set(name, known);
  return known;
}

interface Written {
  sql: string;
  readonly params: unknown[];
}

export function textOf(query: SQL): Readonly<Written> {
  const written: Written = { sql: '', params: [] };
  write(query, written);
  return written;
}

function write(piece: unknown, written: Written): void {
  if (piece === undefined) return;
  const kind =
    piece === null || typeof piece !== 'object' ? 'value' : Array.isArray(piece) ? 'list' : kindOf(piece);
  writers[kind](piece as never, written);
}

/** Whether its values are written out in the text: known to drizzle alone. */
const inlines = (piece: SQL): boolean => Object(piece).shouldInlineParams === true;

const writers: Readonly<Record<Kind | 'list' | 'value', (piece: never, written: Written) => void>> = {
  text({ value }: StringChunk, written) {
    for (const text of value) written.sql += text;
  },
  name({ value }: Name, written) {
    written.sql += dialect.escapeName(value);
  },
  table(piece: Table, written) {
    written.sql += tableText(piece);
  },
  column(piece: Column, written) {
    written.sql += columnText(piece);
  },
  sql(piece: SQL, written) {
    if (inlines(piece)) writers.other(piece as never, written);
    else for (const one of piece.queryChunks) write(one, written);
  },
  param(piece: Param, written) {
    const { value, encoder } = piece;
    if (is(value, Placeholder)) writers.other(piece as never, written);
    else {
      const bound = value === null ? null : encoder.mapToDriverValue(value);
      writers[is(bound, SQL) ? 'sql' : 'value'](bound as never, written);
    }
  },
  list(list: readonly unknown[], written) {
    written.sql += '(';
    for (const [at, one] of list.entries()) {
      if (at > 0) written.sql += ', ';
      write(one, written);
    }
    written.sql += ')';
  },
  value(value: unknown, written) {
    written.sql += '?';
    written.params.push(value);
  },
  // What is rare is left to the dialect: its text counts nothing, for every value is bound by a plain question mark.
  other(piece: SQL, written) {
    const { sql, params } = dialect.sqlToQuery(new SQL([piece]));
    written.sql += sql;
    written.params.push(...params);
  },
};
