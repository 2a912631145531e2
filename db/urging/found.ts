// An urging, a message and a contact as the acts on them need them. One round trip each.
import { and, eq } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import { isOwnOrInherited } from '../agencies/heirs.ts';
import { type Ctx, holds, speaksFor } from '../ctx.ts';
import { present, readOne, wanting } from '../reading.ts';
import type { Question } from '../shape.ts';
import { type Rung, speaksToOwner } from './rules.ts';
import { contacts, letters, outbox, urgings } from './table.ts';

export const contact: Entity<typeof contacts> = { name: 'contact', table: contacts };

export async function findUrging(ctx: Ctx, id: string) {
  const own: Question<typeof urgings> = {
    table: urgings,
    where: (u) => and(eq(u.id, id), isOwnOrInherited(u.agencyId, speaksFor(ctx.actor), ctx.today)),
  };
  const reading = present(ctx);
  const [record, ours] = await Promise.all([
    readOne(ctx, { table: urgings, where: (u) => eq(u.id, id) }, reading, wanting({ messages: {} })),
    readOne(ctx, own, reading),
  ]);
  if (!record) return null;
  const isToOwner = speaksToOwner[record.rung as Rung];
  return {
    record,
    facts: {
      isAddressee: isToOwner ? holds(ctx.actor, 'commission') : ours !== null,
    },
  };
}

export async function findLetter(ctx: Ctx, id: string) {
  const own: Question<typeof letters> = {
    table: letters,
    where: (l) => and(eq(l.id, id), isOwnOrInherited(l.addresseeId, speaksFor(ctx.actor), ctx.today)),
  };
  const reading = present(ctx);
  const [record, ours] = await Promise.all([
    readOne(ctx, { table: letters, where: (l) => eq(l.id, id) }, reading, wanting({ messages: {} })),
    readOne(ctx, own, reading),
  ]);
  return record && { record, facts: { isAddressee: ours !== null } };
}

export async function findMessage(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: outbox, where: (m) => eq(m.id, id) }, present(ctx));
  return record && { record, facts: {} };
}

export async function findContact(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: contacts, where: (c) => eq(c.id, id) }, present(ctx));
  return record && { record, facts: {} };
}
