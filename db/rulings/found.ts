// A ruling, an obligation, and what was granted of one, as the acts on them need them.
import { eq, sql } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import { type Ctx, endOfDay, type Instant } from '../ctx.ts';
import { present, readAll, readOne, toStatement } from '../reading.ts';
import { byId } from '../shape.ts';
import { findGround } from './ground.ts';
import { exemptions, obligations, rulings } from './table.ts';

export const ruling: Entity<typeof rulings> = { name: 'ruling', table: rulings };
export const obligation: Entity<typeof obligations> = { name: 'obligation', table: obligations };
export const exemption: Entity<typeof exemptions> = { name: 'exemption', table: exemptions };

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

/** Says upon which version of the obligation it was granted. */
export const exemptionId = ({ id, revision }: { readonly id: string; readonly revision: number }): string =>
  `${id}~${revision}`;
const grantedUpon = (id: string): number => Number(id.slice(id.lastIndexOf('~') + 1));

interface Days {
  readonly dueAt: Instant;
  readonly graceUntil: Instant;
}
export interface Granted {
  readonly owed: ObligationFound;
  /** As it was before. */
  readonly before: Days;
  /** Its days are the ones that this extension gave: nothing else has set them since. */
  readonly isInForce: boolean;
  /** A later extension that stands; it rests upon this one. */
  readonly since: string | null;
}

/** What an extension or exemption was granted of, and what became of that since. */
export async function findGranted(ctx: Ctx, id: string): Promise<Granted | null> {
  const ofIt = sql`(SELECT obligation_id FROM ${exemptions} WHERE id = ${id})`;
  const [owed, all, [before]] = await Promise.all([
    readOne(ctx, { table: obligations, where: (o) => sql`${o.id} = ${ofIt}` }, present(ctx)),
    readAll(
      ctx,
      { table: exemptions, where: (e) => sql`${e.obligationId} = ${ofIt}`, order: byId },
      present(ctx),
    ),
    ctx.db.read(
      toStatement(
        sql`SELECT due_at, grace_until FROM obligations_past WHERE id = ${ofIt} AND id || '~' || revision = ${id}`,
      ),
    ),
  ]);
  const granted = all.find((one) => one.id === id);
  if (!owed || !granted || !before) return null;
  const since = all.find(
    (one) =>
      one.kind === 'extension' && one.withdrawnOn === null && grantedUpon(one.id) > grantedUpon(granted.id),
  );
  return {
    owed,
    before: { dueAt: String(before.due_at), graceUntil: String(before.grace_until) },
    isInForce: granted.dueOn !== null && owed.dueAt === endOfDay(granted.dueOn),
    since: since?.dueOn ?? null,
  };
}
