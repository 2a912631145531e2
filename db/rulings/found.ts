// A ruling and an obligation as the acts on them need them.
import { eq } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { present, readOne } from '../reading.ts';
import { findGround } from './ground.ts';
import { obligations, rulings } from './table.ts';

export const ruling: Entity<typeof rulings> = { name: 'ruling', table: rulings };

export async function findRuling(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: rulings, where: (r) => eq(r.id, id) }, present(ctx));
  return record && { record, facts: {} };
}

/** With everything that decides what it makes due. */
export async function findGrounded(ctx: Ctx, id: string) {
  const there = await findRuling(ctx, id);
  if (!there) return null;
  const { record } = there;
  const ground = await findGround(ctx, record.directiveId, record.taskIds);
  return { ...there, record: { ...record, ground } };
}

export type ObligationFound = NonNullable<Awaited<ReturnType<typeof findObligation>>>;
export const findObligation = (ctx: Ctx, id: string) =>
  readOne(ctx, { table: obligations, where: (o) => eq(o.id, id) }, present(ctx));
