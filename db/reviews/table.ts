import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { count, day, fact, id, instant, oneOf, standings } from '../columns.ts';
import { directives } from '../directives/table.ts';

/** A review of one directive over one period, frozen as the ledger was known at the end of one day. */
export const reviewPacks = fact(
  'review_packs',
  () => ({
    id: id(),
    directiveId: text()
      .notNull()
      .references((): AnySQLiteColumn => directives.id),
    /** As rounds write it, e.g. `2026` or `2026-H1`. */
    period: text().notNull(),
    knownOn: day().notNull(),
    standing: text({ enum: standings }).notNull(),
    /** Hex SHA-256 of the content's UTF-8 bytes. */
    sha256: text().notNull(),
    frozenById: text()
      .notNull()
      .references((): AnySQLiteColumn => people.id),
    frozenAt: instant().notNull(),
    publishedById: text().references((): AnySQLiteColumn => people.id),
    publishedAt: instant(),
    leafNumber: integer(),
  }),
  (t) => [
    oneOf('review_packs_standing', t.standing, standings),
    check(
      'review_packs_two_offices',
      sql`${t.publishedById} IS NULL OR ${t.publishedById} <> ${t.frozenById}`,
    ),
    index('review_packs_directive').on(t.directiveId as AnySQLiteColumn, t.period as AnySQLiteColumn),
  ],
);

/** What a pack says. Written with the pack and never again. */
export const reviewContents = sqliteTable('review_contents', {
  packId: text()
    .primaryKey()
    .notNull()
    .references(() => reviewPacks.id),
  /** RFC 8785 canonical JSON. */
  content: text().notNull(),
});

/** A review that journalists read before it is published, because the Commission opened it to them. */
export const pressOpenings = sqliteTable('press_openings', {
  id: id(),
  packId: text()
    .notNull()
    .unique()
    .references((): AnySQLiteColumn => reviewPacks.id),
  openedById: text()
    .notNull()
    .references(() => people.id),
  openedAt: instant().notNull(),
  revision: count().default(1),
});
