import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { day, fact, id, instant, oneOf, standings } from '../columns.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';

/** A reporting period. `dueAt` is null unless a ruling set it: the ledger invents no deadline. */
export const rounds = fact(
  'rounds',
  () => ({
    id: id(),
    directiveId: text()
      .notNull()
      .references(() => directives.id),
    /** e.g. `2026-Q3`. */
    period: text().notNull(),
    periodStart: day().notNull(),
    periodEnd: day().notNull(),
    opensAt: instant().notNull(),
    dueAt: instant(),
    /** The document that ruled the due instant. */
    rulingDocumentId: text().references(() => documents.id),
    standing: text({ enum: standings }).notNull(),
  }),
  (t) => [
    oneOf('rounds_standing', t.standing, standings),
    // An example takes no period from a fact: both may be open.
    uniqueIndex('rounds_period').on(
      t.directiveId as AnySQLiteColumn,
      t.period as AnySQLiteColumn,
      sql`(standing = 'example')`,
    ),
  ],
);

/** How many reports of a round stand at each step; kept by the act that moves a report. Id: `round~standing~status`. */
export const roundCounts = fact(
  'round_counts',
  () => ({
    id: id(),
    roundId: text()
      .notNull()
      .references(() => rounds.id),
    standing: text({ enum: standings }).notNull(),
    status: text().notNull(),
    reports: integer().notNull(),
  }),
  (t) => [index('round_counts_round').on(t.roundId)],
);
