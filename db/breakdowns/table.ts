import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import { day, fact, flag, id, json, provenance } from '../columns.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import type { PartOfFigure } from '../reports/line.ts';
import { reports } from '../reports/table.ts';

/** Below it a sign would say the number itself: fewer than two and not zero is one. */
export const leastThreshold = 3;

/** From which day on counts below which number are withheld as they are published, by a document that orders it. */
export const cellThresholds = fact(
  'cell_thresholds',
  () => ({
    id: id(),
    /** Null: every indicator that has none of its own. */
    indicatorId: text().references(() => indicators.id),
    /** At least one and fewer than this. Zero: from this day on nothing is withheld. */
    threshold: integer().notNull(),
    from: day().notNull(),
    ...provenance((): AnySQLiteColumn => documents.id),
  }),
  (t) => [
    check(
      'cell_thresholds_least',
      sql`${t.threshold} = 0 OR ${t.threshold} >= ${sql.raw(String(leastThreshold))}`,
    ),
    index('cell_thresholds_indicator').on(t.indicatorId as AnySQLiteColumn),
  ],
);

export const whys = ['primary', 'complementary'] as const;

/** A withheld cell. What the public log holds in its place is the hash of its salt and number. */
export interface HeldCell {
  /** Codes of the part in their one spelling; empty for the figure itself. */
  readonly cell: string;
  readonly why: (typeof whys)[number];
  readonly salt: string;
  readonly hash: string;
}

/**
 * Published figures of which something is withheld: only their body and those who look over it read the whole. Written with the
 * publication and never again. What each kind of reader has in its place is kept ready, so that no reader works it out.
 */
export const withheldLines = sqliteTable(
  'withheld_lines',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    indicatorId: text()
      .notNull()
      .references(() => indicators.id),
    cells: json<readonly HeldCell[]>().notNull(),
    /** Whether the figure itself is withheld, and not only parts of it. */
    isFigure: flag(),
    /** Its parts as the public has them; null where it has none. */
    shown: json<readonly PartOfFigure[]>(),
    /** Its parts with their numbers, those that are withheld marked. */
    marked: json<readonly PartOfFigure[]>(),
    sealed: json<readonly Pick<HeldCell, 'cell' | 'hash'>[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.indicatorId] })],
);
