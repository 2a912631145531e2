import {
  type AnySQLiteColumn,
  index,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { count, fact, id, instant, oneOf, provenance } from '../columns.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { tasks } from '../tasks/table.ts';

export const baselineKinds = ['result', 'weakness', 'cause'] as const;

/** What a directive says, before it orders anything, of how things stood: results, weaknesses and their causes, each by itself. */
export const baselines = fact(
  'baselines',
  () => ({
    id: id(),
    directiveId: text()
      .notNull()
      .references(() => directives.id),
    code: text().notNull(),
    kind: text({ enum: baselineKinds }).notNull(),
    position: count(),
    titleVi: text().notNull(),
    titleEn: text().notNull(),
    ...provenance(() => documents.id),
  }),
  (t) => [
    oneOf('baselines_kind', t.kind, baselineKinds),
    uniqueIndex('baselines_code').on(t.directiveId as AnySQLiteColumn, t.code as AnySQLiteColumn),
  ],
);

/** Which tasks of the directive answer it, as the ledger reads them. */
export const baselineTasks = sqliteTable(
  'baseline_tasks',
  {
    baselineId: text()
      .notNull()
      .references(() => baselines.id),
    taskId: text()
      .notNull()
      .references(() => tasks.id),
    knownFrom: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.baselineId, t.taskId] }), index('baseline_tasks_task').on(t.taskId)],
);

/** Which indicators would show it. */
export const baselineIndicators = sqliteTable(
  'baseline_indicators',
  {
    baselineId: text()
      .notNull()
      .references(() => baselines.id),
    indicatorId: text()
      .notNull()
      .references(() => indicators.id),
    knownFrom: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.baselineId, t.indicatorId] }),
    index('baseline_indicators_indicator').on(t.indicatorId),
  ],
);
