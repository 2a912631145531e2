// What the ladder writes in one go: the batch, each rung in its words, and what is to be sent to whom.
import type { Entity, New } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import { type Bodies, type Case, whole } from './ground.ts';
import { noticeOf } from './notice.ts';
import { type Channel, daysLateOf, lastPromiseOf, type Notice, speaksToOwner } from './rules.ts';
import { contacts, letters, outbox, urgingBatches, urgings } from './table.ts';

export const urgingBatch: Entity<typeof urgingBatches> = { name: 'urging_batch', table: urgingBatches };
export const urging: Entity<typeof urgings> = { name: 'urging', table: urgings };
export const letter: Entity<typeof letters> = { name: 'letter', table: letters };
export const message: Entity<typeof outbox> = { name: 'message', table: outbox };

/** A rung to be raised for an obligation. */
export interface Call {
  readonly owed: Case;
  readonly rung: Notice;
}

/** Whoever urges about it: the body that leads, or the authority that ruled where nobody holds that office. */
export const ownerOf = (owed: Case, { lead }: Bodies): string =>
  (owed.standing === 'example' ? lead.examples : lead.facts) ?? owed.authorityId;

export interface ContactFound {
  readonly agencyId: string;
  readonly channel: Channel;
  readonly standing: string;
}
export const contactsInForce = async (ctx: Ctx): Promise<ContactFound[]> =>
  (await readAll(ctx, { table: contacts, order: byId }, whole(ctx))).filter((c) => c.endedAt === null);

type Standing = Case['standing'];

/** What is to be sent to a body: one message a channel, or one that waits for the first address there is. */
export function messagesTo(
  ctx: Ctx,
  of: { readonly urgingId: string } | { readonly letterId: string },
  toAgencyId: string,
  standing: Standing,
  known: readonly ContactFound[],
) {
  const ways = known
    .filter((c) => c.agencyId === toAgencyId && (c.standing === 'example') === (standing === 'example'))
    .map((c) => c.channel);
  return (ways.length > 0 ? ways : [null]).map((channel) => ({
    entity: message,
    row: {
      id: `${Object.values(of)[0]}~${channel ?? 'any'}`,
      ...of,
      toAgencyId,
      channel,
      attempts: 0,
      nextAttemptAt: ctx.now,
      requeued: 0,
      standing,
      revision: 1,
      knownFrom: ctx.now,
    },
  }));
}

/** What is sent no more because it was taken back. */
export const cancelled = (
  ctx: Ctx,
  messages: readonly Pick<
    typeof outbox.$inferSelect,
    'id' | 'revision' | 'deliveredAt' | 'cancelledAt' | 'knownFrom'
  >[],
) =>
  messages
    .filter((m) => m.deliveredAt === null && m.cancelledAt === null)
    .map((m) => ({
      entity: message,
      seen: m,
      set: { cancelledAt: ctx.now, knownFrom: later(m.knownFrom, ctx.now) },
    }));

/** One act of urging, before what it counts. */
export const batchOf = (ctx: Ctx, standing: Standing) => ({
  id: crypto.randomUUID(),
  kind: ctx.actor.kind === 'person' ? ('commission' as const) : ('ladder' as const),
  raisedAt: ctx.now,
  raisedById: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  urged: 0,
  alreadyUrged: 0,
  signed: 0,
  redrafted: 0,
  dropped: 0,
  standing,
  revision: 1,
  knownFrom: ctx.now,
});

export function raised(
  ctx: Ctx,
  calls: readonly Call[],
  bodies: Bodies,
  known: readonly ContactFound[],
): New<typeof urgingBatches> {
  const batch = { ...batchOf(ctx, calls[0]!.owed.standing), urged: calls.length };
  return {
    row: batch,
    created: calls.flatMap(({ owed, rung }) => {
      const ownerId = ownerOf(owed, bodies);
      const addresseeId = speaksToOwner[rung] ? ownerId : bodies.addresseeOf(owed.agencyId);
      const addressee = bodies.nameOf(addresseeId);
      const daysLate = daysLateOf(owed);
      const lastPromisedOn = lastPromiseOf(owed.raised);
      const { vi, en } = noticeOf(rung, {
        ...owed.words,
        on: ctx.today,
        addresseeVi: addressee.vi,
        addresseeEn: addressee.en,
        daysLate,
        lastPromisedOn,
      });
      const id = `${owed.id}~${rung}`;
      const row = {
        id,
        batchId: batch.id,
        obligationId: owed.id,
        rung,
        agencyId: owed.agencyId,
        addresseeId,
        ownerId,
        taskId: owed.taskId,
        dueOn: owed.dueOn,
        daysLate,
        lastPromisedOn,
        subjectVi: vi.subject,
        subjectEn: en.subject,
        textVi: vi.text,
        textEn: en.text,
        status: 'raised' as const,
        raisedAt: ctx.now,
        raisedById: batch.raisedById,
        standing: owed.standing,
        revision: 1,
        knownFrom: ctx.now,
      };
      return [
        { entity: urging, row },
        ...messagesTo(ctx, { urgingId: id }, addresseeId, owed.standing, known),
      ];
    }),
    taken: { code: 'urging_there' as const },
  };
}
