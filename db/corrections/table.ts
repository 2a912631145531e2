import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { instant, json } from '../columns.ts';

/** One field that was put right, as it is asked for. Of a field that names a record, `of` is that record's type. */
export interface Changed {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly of: string | null;
}

/** What was put right on a record, and why. What it said until then is in its earlier version, and every earlier day goes on saying it. */
export const corrections = sqliteTable(
  'corrections',
  {
    entity: text().notNull(),
    entityId: text().notNull(),
    /** The version that it made. */
    revision: integer().notNull(),
    reason: text().notNull(),
    changed: json<readonly Changed[]>().notNull(),
    correctedById: text()
      .notNull()
      .references(() => people.id),
    knownFrom: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entity, t.entityId, t.revision] })],
);
