// What one act of urging writes: the batch, each rung in its words, and what is to be sent to whom.
import type { Entity, New } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import { type Bodies, type Case, whole } from './ground.ts';
import { type Draft, draftOf } from './letter.ts';
import { type Channel, daysLateOf, lastPromiseOf, type Rung, speaksToOwner } from './rules.ts';
import { contacts, outbox, urgingBatches, urgings } from './table.ts';

export const urgingBatch: Entity<typeof urgingBatches> = { name: 'urging_batch', table: urgingBatches };
export const urging: Entity<typeof urgings> = { name: 'urging', table: urgings };
export const message: Entity<typeof outbox> = { name: 'message', table: outbox };

/** A rung to be raised for an obligation. */
export interface Call {
  readonly owed: Case;
  readonly rung: Rung;
}

/** The words of a rung today, in the name of the body that urges. */
export function wordsOf(ctx: Ctx, { owed, rung }: Call, ownerId: string, bodies: Bodies): Draft {
  const owner = bodies.nameOf(ownerId);
  const addressee = bodies.nameOf(speaksToOwner[rung] ? ownerId : bodies.addresseeOf(owed.agencyId));
  return draftOf(rung, {
    ...owed.words,
    on: ctx.today,
    ownerVi: owner.vi,
    ownerEn: owner.en,
    addresseeVi: addressee.vi,
    addresseeEn: addressee.en,
    daysLate: daysLateOf(owed),
    lastPromisedOn: lastPromiseOf(owed.raised),
  });
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

interface Sender {
  readonly kind: 'ladder' | 'commission';
  readonly personId: string | null;
  readonly ownerOf: (owed: Case) => string;
  readonly alreadyUrged: number;
}

export function raised(
  ctx: Ctx,
  calls: readonly Call[],
  sender: Sender,
  bodies: Bodies,
  known: readonly ContactFound[],
): New<typeof urgingBatches> {
  const batchId = crypto.randomUUID();
  const standing = calls[0]!.owed.standing;
  return {
    row: {
      id: batchId,
      kind: sender.kind,
      raisedAt: ctx.now,
      raisedById: sender.personId,
      urged: calls.length,
      alreadyUrged: sender.alreadyUrged,
      standing,
      revision: 1,
      knownFrom: ctx.now,
    },
    created: calls.flatMap((call) => {
      const { owed, rung } = call;
      const ownerId = sender.ownerOf(owed);
      const addresseeId = speaksToOwner[rung] ? ownerId : bodies.addresseeOf(owed.agencyId);
      const { vi, en } = wordsOf(ctx, call, ownerId, bodies);
      const id = `${owed.id}~${rung}`;
      const row = {
        id,
        batchId,
        obligationId: owed.id,
        rung,
        agencyId: owed.agencyId,
        addresseeId,
        ownerId,
        taskId: owed.taskId,
        dueOn: owed.dueOn,
        daysLate: daysLateOf(owed),
        lastPromisedOn: lastPromiseOf(owed.raised),
        subjectVi: vi.subject,
        subjectEn: en.subject,
        textVi: vi.text,
        textEn: en.text,
        status: 'raised' as const,
        raisedAt: ctx.now,
        raisedById: sender.personId,
        standing: owed.standing,
        revision: 1,
        knownFrom: ctx.now,
      };
      const ways = known
        .filter(
          (c) => c.agencyId === addresseeId && (c.standing === 'example') === (owed.standing === 'example'),
        )
        .map((c) => c.channel);
      // Without any address on record the message waits for the first there is.
      const messages = (ways.length > 0 ? ways : [null]).map((channel) => ({
        id: `${id}~${channel ?? 'any'}`,
        urgingId: id,
        toAgencyId: addresseeId,
        channel,
        attempts: 0,
        nextAttemptAt: ctx.now,
        requeued: 0,
        standing: owed.standing,
        revision: 1,
        knownFrom: ctx.now,
      }));
      return [{ entity: urging, row }, ...messages.map((m) => ({ entity: message, row: m }))];
    }),
    taken: { code: 'urging_there' as const },
  };
}
