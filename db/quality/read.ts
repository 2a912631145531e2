import { and, eq, sql } from 'drizzle-orm';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { byId, type Question, shape } from '../shape.ts';
import { qualityDefaults, qualityRules } from './table.ts';

export const qualityRuleShape = shape('QualityRule', qualityRules, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('quality_rule'), inTurn),
    indicator: on.one(indicators, (q, i) => eq(i.id, q.indicatorId)),
    source: on.one(documents, (q, d) => eq(d.id, q.sourceId)),
  }),
});

export const qualityDefaultShape = shape('QualityDefault', qualityDefaults, {
  relations: (on) => ({ source: on.one(documents, (q, d) => eq(d.id, q.sourceId)) }),
});

/** Rules in force for the indicators of one report. */
export const rulesForReport = (reportId: string): Question<typeof qualityRules> => ({
  table: qualityRules,
  where: (q) =>
    and(
      eq(q.isRetired, false),
      sql`${q.indicatorId} IN (SELECT indicator_id FROM report_values WHERE report_id = ${reportId})`,
    ),
  order: byId,
});

export const allQualityRules = (): Question<typeof qualityRules> => ({ table: qualityRules, order: byId });

export const allQualityDefaults = (): Question<typeof qualityDefaults> => ({
  table: qualityDefaults,
  order: byId,
});
