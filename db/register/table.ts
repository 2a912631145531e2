import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { count, id, instant } from '../columns.ts';

/** What becomes of a record that is given. */
export const outcomes = ['new', 'changed', 'same', 'refused'] as const;

/** Many records that came onto the register in one act, e.g. from a workbook. Each has its own entry in the audit beside it. Written once. */
export const registerLoads = sqliteTable(
  'register_loads',
  {
    id: id(),
    added: count(),
    changed: count(),
    /** Given, and already there just so. */
    same: count(),
    /** Why what was there is otherwise now; null where nothing was changed. */
    reason: text(),
    loadedById: text()
      .notNull()
      .references(() => people.id),
    knownFrom: instant().notNull(),
  },
  (t) => [index('register_loads_when').on(t.knownFrom)],
);
