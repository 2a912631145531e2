// Whether the database is one that this version can answer from: whole, with the migrations it knows, and readable in every table.
import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { DatabaseFailure, type Db } from './client.ts';
import * as tables from './tables.ts';

export type Unsound = 'DATABASE_DAMAGED' | 'SCHEMA_TOO_OLD' | 'SCHEMA_TOO_NEW';

export const isDamage = (failure: unknown): boolean =>
  failure instanceof DatabaseFailure && /CORRUPT|NOTADB/.test(failure.sqlite ?? '');

const names = Object.values(tables).flatMap((table) => (is(table, SQLiteTable) ? [getTableName(table)] : []));
/** The first row of every table: costs the same however long they are. */
const firstRows = names.map((name) => `(SELECT count(*) FROM (SELECT * FROM "${name}" LIMIT 1))`).join(' + ');

/** One round trip, at any size. `known` are the names of the migrations of this version; null for whoever does not carry them. */
export async function soundness(db: Db, known: readonly string[] | null): Promise<Unsound | null> {
  try {
    const [applied] = await Promise.all([
      db.read({ sql: 'SELECT name FROM migrations', args: [] }),
      db.read({ sql: `SELECT ${firstRows} AS tables`, args: [] }),
    ]);
    if (known === null) return null;
    const has = new Set(applied.map(({ name }) => String(name)));
    if (known.some((name) => !has.has(name))) return 'SCHEMA_TOO_OLD';
    return has.size > known.length ? 'SCHEMA_TOO_NEW' : null;
  } catch (failure) {
    if (isDamage(failure)) return 'DATABASE_DAMAGED';
    if (failure instanceof DatabaseFailure && /no such (?:table|column)/.test(failure.message))
      return 'SCHEMA_TOO_OLD';
    throw failure;
  }
}

/** What SQLite finds wrong with the file, in its words; null for nothing. Reads the whole file. */
export async function damageIn(db: Db): Promise<string | null> {
  try {
    const [first] = await db.read({ sql: 'PRAGMA quick_check(1)', args: [] });
    const said = String(Object.values(first ?? {})[0] ?? 'ok');
    return said === 'ok' ? null : said;
  } catch (failure) {
    if (isDamage(failure)) return (failure as DatabaseFailure).sqlite;
    throw failure;
  }
}
