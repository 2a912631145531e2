import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, instant } from '../columns.ts';

/** How far a job has come through a table that grows: where its next run goes on. Empty: at the beginning. */
export const walks = sqliteTable('walks', {
  id: id(),
  after: text().notNull(),
  movedAt: instant().notNull(),
});
