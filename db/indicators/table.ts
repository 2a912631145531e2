import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { agencies, type agencyKinds } from '../agencies/table.ts';
import {
  count,
  decimal,
  fact,
  flag,
  id,
  isDecimal,
  json,
  oneOf,
  partialDay,
  provenance,
  standings,
} from '../columns.ts';
import { documents } from '../documents/table.ts';
import { plans } from '../plans/table.ts';
import { territories } from '../territories/table.ts';

/** The lists of codes by which a figure is broken down. */
export const breakdowns = ['market', 'sex', 'group', 'programme', 'skill'] as const;
export type Breakdown = (typeof breakdowns)[number];
type AgencyKind = (typeof agencyKinds)[number];

export const directions = ['higher_better', 'lower_better', 'context'] as const;

/**
 * What may be added up: a flow over periods that do not overlap; a ratio only from its parts; everything else not at all.
 * `none`: nobody has said how, so nothing is added.
 */
export const aggregationKinds = [
  'flow',
  'cumulative',
  'stock',
  'ratio',
  'count',
  'limit',
  'average',
  'none',
] as const;

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
    /** The same as one word, for programs. */
    aggregationKind: text({ enum: aggregationKinds }).notNull().default('none'),
    /** The definition is the ledger's own: no text was read that gives it. */
    isDerived: flag(),
    /** Kinds of bodies that have it and are asked for it; null: whoever has it. */
    askedOf: json<readonly AgencyKind[]>(),
    /** Code lists by which it may be broken down; null: none. */
    breakdowns: json<readonly Breakdown[]>(),
    /** Where it already stands in the reporting of the state, as far as is known. */
    stateReportVi: text(),
    stateReportEn: text(),
    folded: text().notNull(),
  }),
  (t) => [
    oneOf('indicators_direction', t.direction, directions),
    oneOf('indicators_aggregation_kind', t.aggregationKind, aggregationKinds),
  ],
);

export const qualifiers = ['exact', 'about', 'over', 'nearly', 'at_least', 'range'] as const;

/** Strict and not strict are told apart: "over 130 %" is not met at 130 %. The last two promise a direction, no number. */
export const operators = ['gt', 'ge', 'eq', 'le', 'lt', 'rises', 'falls'] as const;
/** Of what a promised percentage is: of a figure that another document set, or of the communes of the territory. */
export const baseKinds = ['plan_figure', 'communes'] as const;

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
    /** Null where the document's words do not decide it. */
    operator: text({ enum: operators }),
    unit: text(),
    period: text(),
    /** Counts only a part of the people its indicator counts. */
    isPart: flag(),
    textVi: text(),
    textEn: text(),
    /** The plan whose figure is the base of a relative target; null when none is named. */
    basePlanId: text().references(() => plans.id),
    baseKind: text({ enum: baseKinds }),
    /** Null until somebody supplies it, with the document that was read and the body that set it. */
    baseValue: decimal(),
    baseAsOf: partialDay(),
    baseDocumentId: text().references(() => documents.id),
    baseAuthorityId: text().references(() => agencies.id),
    baseSection: text(),
    /** What counts the numerator of a percentage; null where no indicator does. */
    numeratorId: text().references(() => indicators.id),
    ...provenance(() => documents.id),
  }),
  (t) => [
    isDecimal('targets_value', t.value),
    isDecimal('targets_base_value', t.baseValue),
    check('targets_base_whole', sql`(${t.baseValue} IS NULL) = (${t.baseDocumentId} IS NULL)`),
    index('targets_plan').on(t.planId as AnySQLiteColumn),
    index('targets_indicator').on(t.indicatorId as AnySQLiteColumn),
  ],
);

export const markets = sqliteTable('markets', {
  id: id(),
  nameVi: text().notNull(),
  nameEn: text().notNull(),
});

/**
 * The codes a figure is broken down by, with what they are called. Id: `market/JP`, `sex/female`. A grouping (such as a continent) says
 * what a published figure is of and is never a part of a report; the code of the rest makes its list whole.
 */
export const breakdownCodes = sqliteTable(
  'breakdown_codes',
  {
    id: id(),
    list: text({ enum: breakdowns }).notNull(),
    code: text().notNull(),
    nameVi: text().notNull(),
    nameEn: text().notNull(),
    position: count(),
    isGrouping: flag(),
    isRest: flag(),
    /** What published sources call it, as the ledger took it down. */
    saidAs: json<readonly string[]>(),
  },
  (t) => [
    oneOf('breakdown_codes_list', t.list, breakdowns),
    uniqueIndex('breakdown_codes_code').on(t.list, t.code),
  ],
);

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
    dimension: json<unknown>(),
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
    // In the order in which pages of them are read: oldest period first and newest first, of all places and of one.
    index('observations_oldest').on(t.indicatorId, sql`(coalesce(period_end, ''))`, t.id),
    index('observations_newest').on(t.indicatorId, sql`(coalesce(period_end, as_of, ''))`, t.id),
    index('observations_place').on(t.indicatorId, t.territoryId, sql`(coalesce(period_end, ''))`, t.id),
    index('observations_recent').on(t.indicatorId, sql`known_from`, t.id),
    index('observations_period').on(sql`(coalesce(period_end, ''))`, t.id),
    index('observations_territory').on(t.territoryId, sql`(coalesce(period_end, ''))`, t.id),
    index('observations_contradiction').on(t.contradictionId, sql`(coalesce(period_end, ''))`, t.id),
    index('observations_source').on(t.sourceId as AnySQLiteColumn, t.id),
  ],
);
