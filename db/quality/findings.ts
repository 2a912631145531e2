// What the rules find in one report's figures, asked for together with the report: no round trip of its own.
import { and, sql } from 'drizzle-orm';
import { only } from '../answers.ts';
import type { Ctx } from '../ctx.ts';
import { allAnswers, present, wanting } from '../reading.ts';
import { ready } from '../ready.ts';
import type { Value } from '../reports/line.ts';
import { latestValues } from '../reports/table.ts';
import { byId } from '../shape.ts';
import { allQualityDefaults, rulesForReport } from './read.ts';
import { type Finding, type QualityRule, qualityFindings } from './rules.ts';
import type { qualityDefaults } from './table.ts';

export interface Yardstick {
  readonly rules: readonly QualityRule[];
  /** The last published value of each indicator for the report's body. */
  readonly before: ReadonlyMap<string, string | null>;
}

type OfReport = { readonly reportId: string };
const rulesOf = ready((ctx, { reportId }: OfReport) => allAnswers(rulesForReport(reportId), present(ctx)));
const defaultRules = ready((ctx) => allAnswers(allQualityDefaults(), present(ctx)));
const publishedBefore = ready((ctx, { reportId }: OfReport) =>
  allAnswers(
    {
      table: latestValues,
      where: (v) =>
        and(
          sql`(${v.agencyId}, ${v.standing}) IN (SELECT agency_id, standing FROM reports WHERE id = ${reportId})`,
          sql`${v.reportId} <> ${reportId}`,
        ),
      order: byId,
    },
    present(ctx),
    wanting(only(['indicatorId', 'value'])),
  ),
);

/** The rules in force for a report's figures, and what its body last published of them. Examples are held against examples. */
export async function findYardstick(ctx: Ctx, reportId: string): Promise<Yardstick> {
  const [rules, defaults, before] = await Promise.all([
    rulesOf(ctx, { reportId }),
    defaultRules(ctx, {}),
    publishedBefore(ctx, { reportId }),
  ]);
  return {
    rules: [...rules.map((rule) => ({ ...rule, others: rule.others ?? [] })), ...defaults.map(asRule)],
    before: new Map(before.map((v) => [v.indicatorId, v.value])),
  };
}

const asRule = ({ id, kind, unit, percent, factor }: typeof qualityDefaults.$inferSelect): QualityRule => ({
  id,
  kind,
  indicatorId: null,
  unit,
  others: [],
  minimum: null,
  maximum: null,
  percent,
  factor,
  isBlocking: false,
});

/**
 * What is found in a report's figures: the one answer that the author, the submission and the verifier are given. A figure that
 * a correction withdraws is none.
 */
export const findIn = (
  values: readonly (Value & { readonly unit: string; readonly withdrawnBecause?: string | null })[],
  { rules, before }: Yardstick,
): Finding[] =>
  qualityFindings(
    rules,
    values
      .filter(({ withdrawnBecause }) => withdrawnBecause == null)
      .map((v) => ({
        indicator: v.indicator,
        unit: v.unit,
        value: v.value ?? null,
        numerator: v.numerator ?? null,
        denominator: v.denominator ?? null,
        denominatorBase: v.denominatorBase ?? null,
        blankIsMeant: v.blankIsMeant ?? false,
        reason: v.reason ?? null,
      })),
    before,
  );
