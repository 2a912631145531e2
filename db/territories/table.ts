import { type AnySQLiteColumn, index, integer, text } from 'drizzle-orm/sqlite-core';
import { confidences, day, decimal, fact, id, isDecimal, oneOf, partialDay, provenance } from '../columns.ts';
import { documents } from '../documents/table.ts';

export const territoryKinds = ['country', 'region', 'province', 'city'] as const;

/** A province-level unit (63 until 30/6/2025, 34 since), a region, or the country. Half-open [from, until). */
export const territories = fact(
  'territories',
  () => ({
    id: id(),
    kind: text({ enum: territoryKinds }).notNull(),
    /** Official two-digit code, kept as text; null for regions and the country. */
    code: text(),
    codeConfidence: text({ enum: confidences }),
    parentId: text().references((): AnySQLiteColumn => territories.id),
    parentConfidence: text({ enum: confidences }),
    from: day(),
    until: day(),
    slug: text().notNull(),
    /** Place on the 34-tile map; null for units that are not on it. */
    tileRow: integer(),
    tileColumn: integer(),
    ...provenance((): AnySQLiteColumn => documents.id),
  }),
  (t) => [
    oneOf('territories_kind', t.kind, territoryKinds),
    index('territories_code').on(t.code as AnySQLiteColumn),
  ],
);

export const territoryNames = fact(
  'territory_names',
  () => ({
    id: id(),
    territoryId: text()
      .notNull()
      .references(() => territories.id),
    nameVi: text().notNull(),
    nameEn: text().notNull(),
    fullNameVi: text().notNull(),
    /** Other spellings people search by; never shown as the name. */
    isAlternative: integer({ mode: 'boolean' }).notNull().default(false),
    from: day(),
    until: day(),
    folded: text().notNull(),
    sourceId: text()
      .notNull()
      .references((): AnySQLiteColumn => documents.id),
    confidence: text({ enum: confidences }).notNull(),
  }),
  (t) => [index('territory_names_territory').on(t.territoryId as AnySQLiteColumn)],
);

/** Which unit of the old list went into which unit of the new one, and when. */
export const territoryMappings = fact(
  'territory_mappings',
  () => ({
    id: id(),
    fromId: text()
      .notNull()
      .references(() => territories.id),
    toId: text()
      .notNull()
      .references(() => territories.id),
    on: day().notNull(),
    kind: text({ enum: ['unchanged', 'merged'] }).notNull(),
    ...provenance((): AnySQLiteColumn => documents.id),
  }),
  (t) => [
    index('territory_mappings_from').on(t.fromId as AnySQLiteColumn),
    index('territory_mappings_to').on(t.toId as AnySQLiteColumn),
  ],
);

export const measures = ['area_km2', 'population', 'communes'] as const;

/** Area, population and commune counts, each with its own date and source: a denominator is a dated fact. */
export const territoryMeasures = fact(
  'territory_measures',
  () => ({
    id: id(),
    territoryId: text()
      .notNull()
      .references(() => territories.id),
    measure: text({ enum: measures }).notNull(),
    value: decimal().notNull(),
    asOf: partialDay(),
    ...provenance((): AnySQLiteColumn => documents.id),
  }),
  (t) => [
    isDecimal('territory_measures_value', t.value),
    index('territory_measures_territory').on(t.territoryId as AnySQLiteColumn),
  ],
);
