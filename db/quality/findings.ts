// What the rules find in one report's figures, asked for together with the report: no round trip of its own.
import { and, sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { present, readAll } from '../reading.ts';
import { latestValues } from '../reports/table.ts';
import { byId } from '../shape.ts';
import { rulesForReport } from './read.ts';
import type { QualityRule } from './rules.ts';

export interface Yardstick {
  readonly rules: readonly QualityRule[];
  /** The last published value of each indicator for the report's body. */
  readonly before: ReadonlyMap<string, string | null>;
}

/** The rules in force for a report's figures, and what its body last published of them. Examples are held against examples. */
export async function findYardstick(ctx: Ctx, reportId: string): Promise<Yardstick> {
  const reading = present(ctx);
  const [rules, before] = await Promise.all([
    readAll(ctx, rulesForReport(reportId), reading),
    readAll(
      ctx,
      {
        table: latestValues,
        where: (v) =>
          and(
            sql`(${v.agencyId}, ${v.standing}) IN (SELECT agency_id, standing FROM reports WHERE id = ${reportId})`,
            sql`${v.reportId} <> ${reportId}`,
          ),
        order: byId,
      },
      reading,
    ),
  ]);
  return {
    rules: rules.map((rule) => ({
      ...(rule as unknown as QualityRule),
      others: (rule.others ?? []) as string[],
      isBlocking: Boolean(rule.isBlocking),
    })),
    before: new Map(before.map((v) => [String(v.indicatorId), v.value as string | null])),
  };
}
