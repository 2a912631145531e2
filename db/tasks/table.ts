import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { fact, id, instant, oneOf, provenance, writtenOnce } from '../columns.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';

export const levels = ['group', 'subgroup', 'leaf'] as const;
export const cadences = ['one_off', 'continuous', 'periodic'] as const;

/** One thing the directive orders. Codes 1 to 5 follow its sections; the numbers below them are the ledger's. */
export const tasks = fact(
  'tasks',
  () => ({
    id: id(),
    directiveId: text()
      .notNull()
      .references(() => directives.id),
    code: text().notNull(),
    parentId: text().references((): AnySQLiteColumn => tasks.id),
    level: text({ enum: levels }).notNull(),
    position: integer().notNull(),
    titleVi: text().notNull(),
    titleEn: text().notNull(),
    summaryVi: text().notNull(),
    summaryEn: text().notNull(),
    kind: text().notNull(),
    cadence: text({ enum: cadences }),
    /** Begins with the directive's own word in quotation marks; without one, the cadence is the ledger's reading. */
    cadenceBasis: text(),
    /** The directive's own words about time. Never a date: a due date needs a ruling. */
    deadlineText: text(),
    ...provenance(() => documents.id),
    folded: text().notNull(),
  }),
  (t) => [
    uniqueIndex('tasks_code').on(t.directiveId as AnySQLiteColumn, t.code as AnySQLiteColumn),
    oneOf('tasks_level', t.level, levels),
  ],
);

/** Which indicators speak about which task. */
export const taskIndicators = writtenOnce(
  sqliteTable(
    'task_indicators',
    {
      taskId: text()
        .notNull()
        .references(() => tasks.id),
      indicatorId: text().notNull(),
      knownFrom: instant().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.taskId, t.indicatorId] }),
      index('task_indicators_indicator').on(t.indicatorId),
    ],
  ),
);
