import { type AnySQLiteColumn, index, text } from 'drizzle-orm/sqlite-core';
import { decimal, fact, flag, id, isDecimal, json, oneOf, provenance } from '../columns.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';

export const qualityKinds = ['range', 'part_of', 'sum_of', 'change', 'together'] as const;

/** What a reported figure is held against before it is handed in. Rules are data: each has its source and can be retired. */
export const qualityRules = fact(
  'quality_rules',
  () => ({
    id: id(),
    kind: text({ enum: qualityKinds }).notNull(),
    indicatorId: text()
      .notNull()
      .references(() => indicators.id),
    /** JSON array of indicator ids: the whole of a part, the parts of a sum, what must be given together. */
    others: json<readonly string[]>(),
    minimum: decimal(),
    maximum: decimal(),
    /** Largest change against the last published value, in percent of it. */
    percent: decimal(),
    /** A blocking rule cannot be explained away; any other wants a reason, which is kept and shown to the verifier. */
    isBlocking: flag(),
    isRetired: flag(),
    ...provenance((): AnySQLiteColumn => documents.id),
  }),
  (t) => [
    oneOf('quality_rules_kind', t.kind, qualityKinds),
    isDecimal('quality_rules_minimum', t.minimum),
    isDecimal('quality_rules_maximum', t.maximum),
    isDecimal('quality_rules_percent', t.percent),
    index('quality_rules_indicator').on(t.indicatorId),
  ],
);

export const defaultKinds = ['change', 'leap'] as const;

/**
 * What every figure of a unit is held against, so that no new indicator has to be given it by hand. A rule of the same kind
 * set for an indicator takes its place there. They come with the product.
 */
export const qualityDefaults = fact(
  'quality_defaults',
  () => ({
    id: id(),
    kind: text({ enum: defaultKinds }).notNull(),
    /** Null for every unit. */
    unit: text(),
    percent: decimal(),
    /** How many times more, or how many times less, a leap is. */
    factor: decimal(),
    /** Why it is asked, for whoever is asked. */
    whyVi: text().notNull(),
    whyEn: text().notNull(),
    ...provenance((): AnySQLiteColumn => documents.id),
  }),
  (t) => [
    oneOf('quality_defaults_kind', t.kind, defaultKinds),
    isDecimal('quality_defaults_percent', t.percent),
    isDecimal('quality_defaults_factor', t.factor),
  ],
);
