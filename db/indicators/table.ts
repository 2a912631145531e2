import { type AnySQLiteColumn, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { decimal, fact, id, isDecimal, oneOf, partialDay, provenance, standings } from '../columns.ts';
import { documents } from '../documents/table.ts';
import { plans } from '../plans/table.ts';
import { territories } from '../territories/table.ts';

export const directions = ['higher_better', 'lower_better', 'context'] as const;

export const indicators = fact(
  'indicators',
  () => ({
    id: id(),
    slug: text().notNull().unique(),
    nameVi: text().notNull(),
    nameEn: text().notNull(),
    definitionVi: text().notNull(),
    definitionEn: text().notNull(),
    unit: text().notNull(),
    direction: text({ enum: directions }).notNull(),
    frequency: text(),
    /** How its values may be added up, in words. */
    aggregation: text().notNull(),
    folded: text().notNull(),
  }),
  (t) => [oneOf('indicators_direction', t.direction, directions)],
);

export const qualifiers = ['exact', 'about', 'over', 'nearly', 'at_least', 'range'] as const;

/** What a document promised: a number, its unit and the words it was promised in. */
export const targets = fact(
  'targets',
  () => ({
    id: id(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    indicatorId: text()
      .notNull()
      .references(() => indicators.id),
    territoryId: text().references(() => territories.id),
    value: decimal(),
    qualifier: text({ enum: qualifiers }),
    unit: text(),
    period: text(),
    textVi: text(),
    textEn: text(),
    /** The plan whose figure is the base of a relative target; null when none is named. */
    basePlanId: text().references(() => plans.id),
    ...provenance(() => documents.id),
  }),
  (t) => [
    isDecimal('targets_value', t.value),
    index('targets_plan').on(t.planId as AnySQLiteColumn),
    index('targets_indicator').on(t.indicatorId as AnySQLiteColumn),
  ],
);

export const markets = sqliteTable('markets', {
  id: id(),
  nameVi: text().notNull(),
  nameEn: text().notNull(),
});

/** Published values that contradict each other: all stay, side by side. */
export const contradictions = sqliteTable('contradictions', {
  id: id(),
  titleEn: text().notNull(),
  note: text(),
});

export const observationKinds = ['actual', 'estimate', 'target', 'quota', 'limit'] as const;

/** One published figure with its period, place and source. */
export const observations = fact(
  'observations',
  () => ({
    id: id(),
    indicatorId: text()
      .notNull()
      .references(() => indicators.id),
    kind: text({ enum: observationKinds }).notNull(),
    series: text().notNull(),
    value: decimal().notNull(),
    /** Upper end where the source gives a range. */
    valueHigh: decimal(),
    qualifier: text({ enum: qualifiers }).notNull(),
    unit: text().notNull(),
    periodType: text().notNull(),
    periodStart: partialDay(),
    periodEnd: partialDay(),
    territoryId: text()
      .notNull()
      .references(() => territories.id),
    marketId: text().references(() => markets.id),
    sex: text({ enum: ['female', 'male'] }),
    /** Any other breakdown, as JSON object text. */
    dimension: text(),
    asOf: partialDay(),
    standing: text({ enum: standings }).notNull(),
    contradictionId: text().references(() => contradictions.id),
    ...provenance(() => documents.id),
  }),
  (t) => [
    oneOf('observations_kind', t.kind, observationKinds),
    isDecimal('observations_value', t.value),
    isDecimal('observations_value_high', t.valueHigh),
    index('observations_series').on(
      t.indicatorId as AnySQLiteColumn,
      t.periodEnd as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('observations_territory').on(t.territoryId as AnySQLiteColumn),
  ],
);
