import type { SQL } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { toStatement } from '../reading.ts';
import { type Line, lineOf } from './heirs.ts';

/** The line of the body that an expression names; of no body, nobody. */
export async function findLine(ctx: Ctx, agencyId: SQL): Promise<Line> {
  const rows = await ctx.db.read(toStatement(lineOf(agencyId, ctx.today)));
  return {
    ids: rows.map(({ id }) => String(id)),
    here: rows.filter((row) => row.is_here === 1).map(({ id }) => String(id)),
  };
}
