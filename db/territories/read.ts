import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { ofDirective } from '../directives/named.ts';
import { documents } from '../documents/table.ts';
import { ofDirectiveFigures } from '../indicators/of-directive.ts';
import { observationsByPeriod } from '../indicators/read.ts';
import { observations } from '../indicators/table.ts';
import { newestCommendations, newestFindings, newestRecommendations } from '../inspections/order.ts';
import { commendations, findings, recommendations } from '../inspections/table.ts';
import { plans } from '../plans/table.ts';
import { reportsNewestFirst } from '../reports/order.ts';
import { reports } from '../reports/table.ts';
import { ofDirectiveRounds } from '../rounds/of-directive.ts';
import { asKnown, byId, inForceFirst, type Question, type Reading, shape, validOn, when } from '../shape.ts';
import { territories, territoryMappings, territoryMeasures, territoryNames } from './table.ts';

/** Of a body that this territory has. */
const isOfPlace = (agencyId: AnySQLiteColumn, { id }: typeof territories, reading: Reading): SQL =>
  sql`${agencyId} IN (SELECT body.id FROM ${asKnown(agencies, reading, 'body')} WHERE body.territory_id = ${id})`;

export const territoryShape = shape('Territory', territories, {
  always: ['name'],
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('territory'), inTurn),
    name: on.one(
      territoryNames,
      (t, n) => and(eq(n.territoryId, t.id), eq(n.isAlternative, false)),
      inForceFirst,
    ),
    names: on.many(territoryNames, (t, n) => eq(n.territoryId, t.id), byId),
    source: on.one(documents, (t, d) => eq(d.id, t.sourceId)),
    parent: on.one(territories, (t, p) => eq(p.id, t.parentId)),
    successors: on.many(territoryMappings, (t, m) => eq(m.fromId, t.id), byId),
    predecessors: on.many(territoryMappings, (t, m) => eq(m.toId, t.id), byId),
    measures: on.many(
      territoryMeasures,
      (t, m, _reading, args) => and(eq(m.territoryId, t.id), when(m.measure, args.measure)),
      byId,
    ),
    agencies: on.page(
      agencies,
      (t, a, _reading, args) => and(eq(a.territoryId, t.id), when(a.kind, args.kind)),
      byId,
    ),
    // A merged unit answers with its predecessors' documents too: they still apply until replaced.
    plans: on.page(
      plans,
      (t, p, reading, args) =>
        and(
          when(p.relation, args.relation),
          ofDirective(p.directiveId, args.directive),
          args.withPredecessors
            ? sql`(${p.territoryId} = ${t.id} OR ${p.territoryId} IN (SELECT from_id FROM ${asKnown(territoryMappings, reading)} WHERE to_id = ${t.id}))`
            : eq(p.territoryId, t.id),
        ),
      byId,
    ),
    reports: on.page(
      reports,
      (t, r, _reading, args) => and(eq(r.territoryId, t.id), ofDirectiveRounds(r.roundId, args.directive)),
      reportsNewestFirst,
    ),
    findings: on.page(findings, (t, f, reading) => isOfPlace(f.agencyId, t, reading), newestFindings),
    recommendations: on.page(
      recommendations,
      (t, r, reading) => isOfPlace(r.fromAgencyId, t, reading),
      newestRecommendations,
    ),
    commendations: on.page(
      commendations,
      (t, c, reading) => isOfPlace(c.agencyId, t, reading),
      newestCommendations,
    ),
    observations: on.page(
      observations,
      (t, o, reading, args) =>
        and(
          eq(o.territoryId, t.id),
          when(o.indicatorId, args.indicatorId),
          when(o.kind, args.kind),
          ofDirectiveFigures(o.indicatorId, args.directive, reading),
        ),
      observationsByPeriod,
    ),
  }),
});

export const territoryNameShape = shape('TerritoryName', territoryNames, {
  omit: ['folded'],
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('territory_name'), inTurn),
  }),
});

export const territoryMappingShape = shape('TerritoryMapping', territoryMappings, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('territory_mapping'), inTurn),
    from: on.one(territories, (m, t) => eq(t.id, m.fromId)),
    to: on.one(territories, (m, t) => eq(t.id, m.toId)),
    source: on.one(documents, (m, d) => eq(d.id, m.sourceId)),
  }),
});

export const territoryMeasureShape = shape('TerritoryMeasure', territoryMeasures, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('territory_measure'), inTurn),
    source: on.one(documents, (m, d) => eq(d.id, m.sourceId)),
  }),
});

/** Units in force on the day asked about: 63 provinces until 30/6/2025, 34 from 1/7/2025. */
export const territoriesInForce = (kind?: string | null): Question<typeof territories> => ({
  table: territories,
  where: (t, reading) =>
    and(kind ? when(t.kind, kind) : sql`${t.kind} IN ('province', 'city')`, validOn(t, reading)),
  order: { by: (t) => [sql`coalesce(${t.code}, '')`, sql`${t.id}`] },
});

/** A unit by code or slug: the one in force on the day asked about, else the latest that bore it. */
export const territoryBy = (key: {
  readonly id?: string | null;
  readonly code?: string | null;
  readonly slug?: string | null;
}): Question<typeof territories> => ({
  table: territories,
  where: (t) => and(when(t.id, key.id), when(t.code, key.code), when(t.slug, key.slug)) ?? sql`0`,
  order: { by: (t, reading) => [sql`NOT (${validOn(t, reading)})`, sql`coalesce(${t.from}, '') DESC`] },
});
