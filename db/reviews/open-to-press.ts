import { begin, type Entity, type Once } from '../act.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { reviewPackById } from './read.ts';
import { pressOpenings } from './table.ts';

const pressOpening: Entity<typeof pressOpenings> = { name: 'press_opening', table: pressOpenings };

/** Lets journalists read a frozen review before it is published; what they write of it before then is between them and the Commission. */
export async function openReviewToPress(ctx: Ctx, once: Once, id: string) {
  const pack = await readOne(ctx, reviewPackById(id), present(ctx));
  await begin(
    ctx,
    'review.openToPress',
    pressOpening,
    once,
    Promise.resolve(pack && { record: pack, facts: {} }),
    (found) => {
      if (found.publishedAt !== null) throw new WrongState('published_already');
      return {
        row: {
          id: crypto.randomUUID(),
          packId: found.id,
          openedById: authorOf(ctx).id,
          openedAt: ctx.now,
          revision: 1,
        },
        taken: { code: 'opened_already' },
      };
    },
  );
  // It was seen a moment ago: whoever may not see it was told so before anything was written.
  return pack!;
}
