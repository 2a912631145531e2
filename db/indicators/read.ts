import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { type Instant, yearOf } from '../dates.ts';
import { ofDirective } from '../directives/named.ts';
import { bearsOut } from '../documents/read.ts';
import { documents } from '../documents/table.ts';
import { plans } from '../plans/table.ts';
import { latestValues } from '../reports/table.ts';
import { laterVersion } from '../revised.ts';
import {
  type Args,
  anyKnown,
  asKnown,
  byId,
  fromParts,
  type Order,
  partsAt,
  type Question,
  type Reading,
  shape,
  when,
} from '../shape.ts';
import { taskIndicators, tasks } from '../tasks/table.ts';
import { territories, territoryMappings, territoryMeasures } from '../territories/table.ts';
import { inTextOrder, spansOf } from '../texts/order.ts';
import { spans } from '../texts/table.ts';
import { ofDirectiveFigures } from './of-directive.ts';
import { breakdownCodes, contradictions, indicators, markets, observations, targets } from './table.ts';

export const observationsByPeriod: Order<typeof observations> = {
  by: (o) => [sql`coalesce(${o.periodEnd}, '')`, sql`${o.id}`],
};

const newestPeriodFirst: Order<typeof observations> = {
  by: (o) => [sql`coalesce(${o.periodEnd}, ${o.asOf}, '')`, sql`${o.id}`],
  descending: true,
};

/** The figures of an indicator that were asked for. */
const wanted = (i: typeof indicators, o: typeof observations, reading: Reading, args: Args) =>
  and(
    eq(o.indicatorId, i.id),
    when(o.territoryId, args.territoryId),
    when(o.kind, args.kind),
    when(o.marketId, args.marketId),
    when(o.periodType, args.periodType),
    args.totalsOnly ? sql`${o.marketId} IS NULL AND ${o.sex} IS NULL AND ${o.dimension} IS NULL` : undefined,
    args.provincesOnly
      ? sql`${o.territoryId} IN (SELECT id FROM ${asKnown(territories, reading)} WHERE kind IN ('province', 'city'))`
      : undefined,
    args.place ? isAtOrBecame(o.territoryId, String(args.place), reading) : undefined,
  );

/** Units of this name in addresses, and those that became part of one. */
const isAtOrBecame = (unit: AnySQLiteColumn, slug: string, reading: Reading) =>
  sql`${unit} IN (SELECT id FROM ${asKnown(territories, reading)} WHERE slug = ${slug}
    UNION SELECT m.from_id FROM ${asKnown(territoryMappings, reading, 'm')}
      JOIN ${asKnown(territories, reading, 'became')} ON became.id = m.to_id WHERE became.slug = ${slug})`;

export const indicatorShape = shape('Indicator', indicators, {
  omit: ['folded'],
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('indicator'), inTurn),
    tasks: on.many(
      tasks,
      (i, t, reading, args) =>
        and(
          sql`${t.id} IN (SELECT task_id FROM ${asKnown(taskIndicators, reading)} WHERE indicator_id = ${i.id})`,
          ofDirective(t.directiveId, args.directive),
        ),
      byId,
    ),
    observations: on.page(observations, wanted, observationsByPeriod),
    newestObservations: on.page(observations, wanted, newestPeriodFirst),
    recentObservations: on.page(
      observations,
      (i, o, _reading, args) =>
        and(eq(o.indicatorId, i.id), args.amendedOnly ? sql`${o.revision} > 1` : undefined),
      { by: (o) => [sql`${o.knownFrom}`, sql`${o.id}`], descending: true },
    ),
    targets: on.page(targets, (i, t) => eq(t.indicatorId, i.id), byId),
    // What may be added up, for one place or each province: totals that were counted, of one kind of period, inside the days
    // asked about.
    addends: on.many(
      observations,
      (i, o, reading, args) =>
        and(
          eq(o.indicatorId, i.id),
          isCounted(o),
          args.territoryId
            ? when(o.territoryId, args.territoryId)
            : sql`${o.territoryId} IN (SELECT id FROM ${asKnown(territories, reading)} WHERE kind IN ('province', 'city'))`,
          when(o.periodType, args.periodType),
          // Roughly: which figures lie in the period to the day is for the rules, which know partial days.
          args.from
            ? sql`coalesce(${o.periodEnd}, ${o.asOf}, '9') >= ${yearOf(String(args.from))}`
            : undefined,
          args.until ? sql`coalesce(${o.periodStart}, ${o.asOf}, '') < ${args.until}` : undefined,
        ),
      observationsByPeriod,
    ),
    successions: on.many(territoryMappings, () => sql`1`, byId),
    latestValues: on.page(latestValues, (i, v) => eq(v.indicatorId, i.id), byId),
  }),
});

/** A figure that was counted, not planned, and is not broken down. No verdict rests on an example or on what nobody read. */
const isCounted = (o: typeof observations) =>
  sql`${o.kind} = 'actual' AND ${o.marketId} IS NULL AND ${o.sex} IS NULL AND ${o.dimension} IS NULL AND ${o.standing} NOT IN ('example', 'recollection')`;

/** The unit itself, and what it became or had been where nothing but the list changed: figures of both are its own. */
const sameUnit = (unit: SQL | AnySQLiteColumn, of: AnySQLiteColumn, reading: Reading) =>
  sql`${of} IN (SELECT ${unit} UNION SELECT to_id ${unchanged(sql`u.from_id = ${unit}`, reading)}
    UNION SELECT from_id ${unchanged(sql`u.to_id = ${unit}`, reading)})`;
const unchanged = (where: SQL, reading: Reading): SQL =>
  fromParts(partsAt(territoryMappings, reading, {}), 'u', sql`${where} AND u.kind = 'unchanged'`);

export const targetShape = shape('Target', targets, {
  figures: { isRevisedSince: (t, reading) => laterVersion(targets, t, reading) },
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('target'), inTurn),
    spans: on.many(spans, spansOf('target'), inTextOrder),
    plan: on.one(plans, (t, p) => eq(p.id, t.planId)),
    basePlan: on.one(plans, (t, p) => eq(p.id, t.basePlanId)),
    indicator: on.one(indicators, (t, i) => eq(i.id, t.indicatorId)),
    territory: on.one(territories, (t, x) => eq(x.id, t.territoryId)),
    source: on.one(documents, (t, d) => eq(d.id, t.sourceId)),
    baseDocument: on.one(documents, (t, d) => eq(d.id, t.baseDocumentId)),
    baseAuthority: on.one(agencies, (t, a) => eq(a.id, t.baseAuthorityId)),
    numerator: on.one(indicators, (t, i) => eq(i.id, t.numeratorId)),
    /** The document whose figure is the base, read or not. */
    baseOf: on.one(
      documents,
      (t, d, reading) =>
        sql`${d.id} = (SELECT document_id FROM ${asKnown(plans, reading)} WHERE id = ${t.basePlanId})`,
    ),
    // A share is counted by its numerator; what is no share, by its own indicator.
    figures: on.many(
      observations,
      (t, o, reading) =>
        and(
          sql`${o.indicatorId} = coalesce(${t.numeratorId}, CASE WHEN ${t.unit} = 'percent' THEN NULL ELSE ${t.indicatorId} END)`,
          isCounted(o),
          sameUnit(sql`${t.territoryId}`, o.territoryId, reading),
        ),
      observationsByPeriod,
    ),
    // Counts of the unit the promise was made for and of what it became: every population the promise may be held against.
    communes: on.many(
      territoryMeasures,
      (t, m, reading) =>
        and(
          sql`${t.baseKind} = 'communes' AND ${m.measure} = 'communes'`,
          sql`${m.territoryId} IN (SELECT ${t.territoryId} UNION SELECT to_id ${unchanged(sql`u.from_id = ${t.territoryId}`, reading)})`,
        ),
      { by: (m) => [sql`coalesce(${m.asOf}, '')`, sql`${m.id}`] },
    ),
  }),
});

/** A figure as the ledger had it until it was put right. */
export type EarlierVersion = Pick<
  (typeof observations)['$inferSelect'],
  'id' | 'revision' | 'value' | 'valueHigh' | 'qualifier' | 'note' | 'knownFrom'
> & { readonly knownUntil: Instant };

export const observationShape = shape('Observation', observations, {
  figures: {
    isRevisedSince: (o, reading) => laterVersion(observations, o, reading),
    // What was put right, as it stood before; only versions older than the one that is read.
    earlier: (o) =>
      sql<
        readonly EarlierVersion[]
      >`(SELECT json_group_array(json_object('id', p.id, 'revision', p.revision, 'value', p.value, 'valueHigh', p.value_high,
        'qualifier', p.qualifier, 'note', p.note, 'knownFrom', p.known_from, 'knownUntil', p.known_until) ORDER BY p.revision DESC)
        FROM observations_past p WHERE p.id = ${o.id} AND p.revision < ${o.revision})`,
  },
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('observation'), inTurn),
    indicator: on.one(indicators, (o, i) => eq(i.id, o.indicatorId)),
    territory: on.one(territories, (o, t) => eq(t.id, o.territoryId)),
    market: on.one(markets, (o, m) => eq(m.id, o.marketId)),
    // What its source calls the part stays in the figure; which code that is, is looked up, so that no version of it changes.
    codes: on.many(
      breakdownCodes,
      (o, c) =>
        sql`(${c.id} IN ('market/' || ${o.marketId}, 'sex/' || ${o.sex}) OR (${c.list} IN ('group', 'programme', 'skill') AND ${o.dimension} IS NOT NULL
          AND EXISTS (SELECT 1 FROM json_each(${c.saidAs}) w WHERE w.value = json_extract(${o.dimension}, '$.' || ${c.list}))))`,
      { by: (c) => [sql`${c.list}`, sql`${c.position}`] },
    ),
    source: on.one(documents, (o, d) => eq(d.id, o.sourceId)),
    corroboratedBy: on.many(documents, (o, d, reading) => bearsOut('observation', o.id, d, reading), byId),
    contradiction: on.one(contradictions, (o, c) => eq(c.id, o.contradictionId)),
  }),
});

export const contradictionShape = shape('Contradiction', contradictions, {
  relations: (on) => ({
    observations: on.many(observations, (c, o) => eq(o.contradictionId, c.id), observationsByPeriod),
  }),
});

export const marketShape = shape('Market', markets);

export const breakdownCodeShape = shape('BreakdownCode', breakdownCodes);

/** The codes of one list, or of all, in their order. */
export const allBreakdownCodes = (list?: string | null): Question<typeof breakdownCodes> => ({
  table: breakdownCodes,
  where: (c) => when(c.list, list),
  order: { by: (c) => [sql`${c.list}`, sql`${c.position}`, sql`${c.id}`] },
});

export const indicatorBy = (key: {
  readonly id?: string | null;
  readonly slug?: string | null;
  readonly directive?: string | null;
}): Question<typeof indicators> => ({
  table: indicators,
  where: (i, reading) =>
    and(
      and(when(i.id, key.id), when(i.slug, key.slug)) ?? sql`0`,
      ofDirectiveFigures(i.id, key.directive, reading),
    ),
});

/** Every published figure in the order of its id or of its period, or those of one indicator by its name in addresses, of a place, of a kind, or under a directive. */
export const allObservations = ({
  slug,
  directive,
  territoryId,
  kind,
  order,
}: {
  readonly slug?: string | null | undefined;
  readonly directive?: string | null | undefined;
  readonly territoryId?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly order?: 'period_asc' | 'period_desc' | null | undefined;
} = {}): Question<typeof observations> => ({
  table: observations,
  where: (o, reading) =>
    and(
      slug
        ? sql`${o.indicatorId} IN (SELECT id FROM ${asKnown(indicators, reading)} WHERE slug = ${slug})`
        : undefined,
      when(o.territoryId, territoryId),
      when(o.kind, kind),
      ofDirectiveFigures(o.indicatorId, directive, reading),
    ),
  order: order ? { ...observationsByPeriod, descending: order === 'period_desc' } : byId,
});

export const allIndicators = (
  directive?: string | null,
  hasFigures?: boolean | null,
): Question<typeof indicators> => ({
  table: indicators,
  where: (i, reading) => {
    const there = anyKnown(observations, reading, 'o', sql`o.indicator_id = ${i.id}`);
    return and(
      ofDirectiveFigures(i.id, directive, reading),
      hasFigures == null ? undefined : hasFigures ? there : sql`NOT ${there}`,
    );
  },
  order: byId,
});
