import { sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { toStatement } from '../reading.ts';
import { reportItems } from '../reports/table.ts';
import { asKnown, type Reading } from '../shape.ts';
import { type Claimed, isClaim } from './read.ts';
import { type Divergence, divergenceOf, type Judged } from './rules.ts';
import { verdicts } from './table.ts';

/** Claims against published verdicts, counted from the same lines that `claimsOf` lists. */
export async function readDivergence(ctx: Ctx, reading: Reading, wanted: Claimed): Promise<Divergence> {
  const rows = await ctx.db.read(
    toStatement(sql`SELECT v.assessment, count(*) AS claims FROM ${reportItems} i
      LEFT JOIN ${asKnown(verdicts, reading, 'v')} ON v.report_id = i.report_id AND v.task_id = i.task_id AND v.published_at IS NOT NULL
      WHERE ${isClaim({ reportId: sql`i.report_id`, claim: sql`i.claim` }, wanted, reading)} GROUP BY v.assessment`),
  );
  return divergenceOf(
    rows.map((row) => ({ assessment: row.assessment as Judged['assessment'], claims: Number(row.claims) })),
  );
}
