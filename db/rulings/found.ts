// A ruling and an obligation as the acts on them need them.
import { eq } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { present, readOne } from '../reading.ts';
import { findGround, type RulingFound, type RulingGround } from './ground.ts';
import { obligations, rulings } from './table.ts';

export const ruling: Entity<typeof rulings> = { name: 'ruling', table: rulings };

/** Lists as the table keeps them: JSON text. */
export const asStored = (found: RulingFound): typeof rulings.$inferSelect =>
  ({
    ...found,
    taskIds: JSON.stringify(found.taskIds),
    roles: JSON.stringify(found.roles),
    agencyKinds: JSON.stringify(found.agencyKinds),
    agencyIds: JSON.stringify(found.agencyIds),
  }) as typeof rulings.$inferSelect;

export async function findRuling(
  ctx: Ctx,
  id: string,
): Promise<{ record: RulingFound; facts: Record<string, never> } | null> {
  const record = (await readOne(
    ctx,
    { table: rulings, where: (r) => eq(r.id, id) },
    present(ctx),
  )) as unknown as RulingFound | null;
  return record && { record, facts: {} };
}

export type Grounded = ReturnType<typeof asStored> & {
  readonly found: RulingFound;
  readonly ground: RulingGround;
};

export async function findGrounded(
  ctx: Ctx,
  id: string,
): Promise<{ record: Grounded; facts: Record<string, never> } | null> {
  const there = await findRuling(ctx, id);
  if (!there) return null;
  const { record, facts } = there;
  const ground = await findGround(ctx, record.directiveId, record.taskIds);
  return { record: { ...asStored(record), found: record, ground }, facts };
}

export type ObligationFound = typeof obligations.$inferSelect & {
  readonly facts: { readonly isExempt: number };
};

export async function findObligation(ctx: Ctx, id: string): Promise<ObligationFound | null> {
  const question = { table: obligations, where: (o: typeof obligations) => eq(o.id, id) };
  return (await readOne(ctx, question, present(ctx))) as unknown as ObligationFound | null;
}
