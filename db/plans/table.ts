import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { agencies } from '../agencies/table.ts';
import { fact, flag, id, instant, oneOf, provenance, writtenOnce } from '../columns.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { tasks } from '../tasks/table.ts';
import { territories } from '../territories/table.ts';

export const relations = ['implements_directive', 'related_policy', 'target_only'] as const;
export const planLevels = ['central', 'ministry', 'province', 'district'] as const;

/** A body's own document on the directive's subject. `relation` says how it stands to the directive. */
export const plans = fact(
  'plans',
  () => ({
    id: id(),
    documentId: text()
      .notNull()
      .unique()
      .references(() => documents.id),
    directiveId: text()
      .notNull()
      .references(() => directives.id),
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    territoryId: text().references(() => territories.id),
    level: text({ enum: planLevels }).notNull(),
    relation: text({ enum: relations }).notNull(),
    status: text().notNull(),
    period: text(),
    ...provenance(() => documents.id),
  }),
  (t) => [
    oneOf('plans_relation', t.relation, relations),
    index('plans_territory').on(t.territoryId as AnySQLiteColumn),
    index('plans_directive').on(t.directiveId, t.id),
  ],
);

/** A line of a plan. */
export const provisions = fact(
  'provisions',
  () => ({
    id: id(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    code: text().notNull(),
    position: integer().notNull(),
    titleVi: text().notNull(),
    titleEn: text().notNull(),
    cadence: text(),
    deadlineText: text(),
    addsToDirective: flag(),
    ...provenance(() => documents.id),
  }),
  (t) => [uniqueIndex('provisions_code').on(t.planId as AnySQLiteColumn, t.code as AnySQLiteColumn)],
);

export const provisionTasks = writtenOnce(
  sqliteTable(
    'provision_tasks',
    {
      provisionId: text()
        .notNull()
        .references(() => provisions.id),
      taskId: text()
        .notNull()
        .references(() => tasks.id),
      knownFrom: instant().notNull(),
    },
    (t) => [primaryKey({ columns: [t.provisionId, t.taskId] }), index('provision_tasks_task').on(t.taskId)],
  ),
);

export const mappingStates = [
  'copied',
  'concretised',
  'extended',
  'weaker',
  'silent',
  'truncated',
  'news_silent',
  'not_addressed_to_province',
] as const;
/** What can be said of one plan and one task, besides the confirmed states. */
export const openStates = ['disputed', 'unconfirmed', 'plan_not_read', 'no_plan'] as const;
export type GapState = (typeof mappingStates | typeof openStates)[number];

/**
 * What a plan did with one task of the directive. `state` is set only once two different people answer for it: two readings
 * made apart that agree, or a person who read nothing here and confirmed one reading or decided between several.
 */
export const mappings = fact(
  'mappings',
  () => ({
    id: id(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    taskId: text()
      .notNull()
      .references(() => tasks.id),
    state: text({ enum: mappingStates }),
    isConfirmed: flag(),
    /** Where in the plan, by whoever confirmed it; null where its readings say it themselves. */
    section: text(),
    /** Why it was decided so; null where two readings agreed. */
    reason: text(),
    /** Null for the two unnamed readers of the crosswalk that the ledger began with. */
    confirmedById: text().references(() => people.id),
    confirmedAt: instant(),
  }),
  (t) => [
    uniqueIndex('mappings_pair').on(t.planId as AnySQLiteColumn, t.taskId as AnySQLiteColumn),
    index('mappings_task').on(t.taskId as AnySQLiteColumn),
  ],
);

export const sureness = ['high', 'medium', 'low'] as const;

/** What one person found, once. Append-only: whoever thinks again says so when it is confirmed. */
export const readings = writtenOnce(
  sqliteTable(
    'readings',
    {
      mappingId: text()
        .notNull()
        .references(() => mappings.id),
      reader: integer().notNull(),
      state: text({ enum: mappingStates }).notNull(),
      section: text(),
      note: text(),
      confidence: text({ enum: sureness }).notNull(),
      /** Null for the two unnamed readers of the crosswalk that the ledger began with. */
      readById: text().references(() => people.id),
      /** By an example office, while those could still read plans: shown as such, and counted nowhere. */
      isExample: flag(),
      knownFrom: instant().notNull(),
    },
    (t) => [primaryKey({ columns: [t.mappingId, t.reader] })],
  ),
);
