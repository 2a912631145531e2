import { act, type Entity, newLeaf, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, isBy, later } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne, wanting } from '../reading.ts';
import { reviewPackById } from './read.ts';
import { reviewPacks } from './table.ts';

export const reviewPack: Entity<typeof reviewPacks> = { name: 'review_pack', table: reviewPacks };

/** Makes a frozen review public for ever, and adds its hash to the public log in the same breath. */
export const publishReviewPack = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'review.publish', reviewPack, once, seen, find(ctx, seen.id), (found) => {
    if (found.publishedAt !== null) throw new WrongState('published_already');
    return {
      set: {
        publishedById: authorOf(ctx).id,
        publishedAt: ctx.now,
        leafNumber: newLeaf,
        knownFrom: later(found.knownFrom, ctx.now),
      },
      publishes: {
        type: 'review',
        id: found.id,
        revision: found.revision + 1,
        standing: found.standing,
        directive: found.directive.symbol,
        period: found.period,
        knownOn: found.knownOn,
        sha256: found.sha256,
        publishedAt: ctx.now,
      },
    };
  });

async function find(ctx: Ctx, id: string) {
  const record = await readOne(ctx, reviewPackById(id), present(ctx), wanting({ directive: {} }));
  if (!record) return null;
  return {
    record,
    facts: {
      isFreezer: isBy(ctx, record.frozenById),
    },
  };
}
