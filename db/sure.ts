// What an answer promises never to be null, by what its table says.
import { getTableColumns } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  type ForeignKey,
  getTableConfig,
  type SQLiteTable,
} from 'drizzle-orm/sqlite-core';
import { shapes } from './shapes.ts';

export interface Sure {
  readonly column: (name: string) => boolean;
  readonly relation: (name: string) => boolean;
}

/** What the table never leaves empty, and a record that its key always leads to and that is hidden from nobody. */
export const sureOf = (table: SQLiteTable): Sure => {
  const columns: Readonly<Record<string, AnySQLiteColumn>> = getTableColumns(table);
  const shape = shapes.get(table)!;
  return {
    column: (name) => columns[name]?.notNull === true && !shape.omit.includes(name),
    relation: (name) => {
      const key = columns[`${name}Id`];
      const to = shape.relations[name]?.to;
      if (!key?.notNull || !to || shapes.get(to)!.visible) return false;
      return keysOf(table).some(
        (k) => k.columns[0] === key && k.columns.length === 1 && k.foreignTable === to,
      );
    },
  };
};

const keys = new Map<SQLiteTable, readonly Key[]>();
type Key = ReturnType<ForeignKey['reference']>;

/** Once for each table, and only where it is asked for: every rule of the table is written out on the way. */
function keysOf(table: SQLiteTable): readonly Key[] {
  const found = keys.get(table) ?? getTableConfig(table).foreignKeys.map((key) => key.reference());
  keys.set(table, found);
  return found;
}
