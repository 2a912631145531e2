import { and, eq, or, sql } from 'drizzle-orm';
import { bearsOut } from '../documents/read.ts';
import { documents } from '../documents/table.ts';
import { plans } from '../plans/table.ts';
import { latestValues } from '../reports/table.ts';
import { asKnown, byId, type Order, type Question, shape, when } from '../shape.ts';
import { taskIndicators, tasks } from '../tasks/table.ts';
import { territories } from '../territories/table.ts';
import { contradictions, indicators, markets, observations, targets } from './table.ts';

export const observationsByPeriod: Order<typeof observations> = {
  by: (o) => [sql`coalesce(${o.periodEnd}, '')`, sql`${o.id}`],
};

export const indicatorShape = shape('Indicator', indicators, {
  omit: ['folded'],
  relations: (on) => ({
    tasks: on.many(
      tasks,
      (i, t, reading) =>
        sql`${t.id} IN (SELECT task_id FROM ${asKnown(taskIndicators, reading)} WHERE indicator_id = ${i.id})`,
      byId,
    ),
    observations: on.page(
      observations,
      (i, o, _reading, args) =>
        and(
          eq(o.indicatorId, i.id),
          when(o.territoryId, args.territoryId),
          when(o.kind, args.kind),
          when(o.marketId, args.marketId),
          when(o.periodType, args.periodType),
          args.totalsOnly
            ? sql`${o.marketId} IS NULL AND ${o.sex} IS NULL AND ${o.dimension} IS NULL`
            : undefined,
        ),
      observationsByPeriod,
    ),
    targets: on.page(targets, (i, t) => eq(t.indicatorId, i.id), byId),
    latestValues: on.page(latestValues, (i, v) => eq(v.indicatorId, i.id), byId),
  }),
});

export const targetShape = shape('Target', targets, {
  relations: (on) => ({
    plan: on.one(plans, (t, p) => eq(p.id, t.planId)),
    basePlan: on.one(plans, (t, p) => eq(p.id, t.basePlanId)),
    indicator: on.one(indicators, (t, i) => eq(i.id, t.indicatorId)),
    territory: on.one(territories, (t, x) => eq(x.id, t.territoryId)),
    source: on.one(documents, (t, d) => eq(d.id, t.sourceId)),
  }),
});

export const observationShape = shape('Observation', observations, {
  json: ['dimension'],
  relations: (on) => ({
    indicator: on.one(indicators, (o, i) => eq(i.id, o.indicatorId)),
    territory: on.one(territories, (o, t) => eq(t.id, o.territoryId)),
    market: on.one(markets, (o, m) => eq(m.id, o.marketId)),
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

export const indicatorBy = (key: {
  readonly id?: string | null;
  readonly slug?: string | null;
}): Question<typeof indicators> => ({
  table: indicators,
  where: (i) => or(when(i.id, key.id), when(i.slug, key.slug)) ?? sql`0`,
});

export const allIndicators = (): Question<typeof indicators> => ({ table: indicators, order: byId });
