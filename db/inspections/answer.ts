import { and, eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, isBy, later, speaksFor } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import type { Question } from '../shape.ts';
import { recommendation } from './found.ts';
import { isOwnOrInherited } from './read.ts';
import { nextRecommendation, type RecommendationAnswer, wordsProblems } from './rules.ts';
import { recommendations } from './table.ts';

/** Answers a recommendation in words, dated today. What was deferred may later be accepted or declined; the earlier answer stays readable. */
export const answerRecommendation = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: { readonly answer: string; readonly text: string },
) =>
  act(ctx, 'recommendation.answer', recommendation, once, seen, find(ctx, seen.id), (found) => {
    const status = nextRecommendation(found.status, found.answeredAs);
    refuse(wordsProblems('text', asked.text, 'answer_missing'));
    const own = speaksFor(ctx.actor);
    return {
      set: {
        status,
        answeredAs: asked.answer as RecommendationAnswer,
        answerText: asked.text.trim(),
        answeredOn: ctx.today,
        answeredById: authorOf(ctx).id,
        answeredByAgencyId: own.includes(found.toAgencyId) ? found.toAgencyId : (own[0] ?? null),
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });

async function find(ctx: Ctx, id: string) {
  const toOwn: Question<typeof recommendations> = {
    table: recommendations,
    where: (r) => and(eq(r.id, id), isOwnOrInherited(r.toAgencyId, speaksFor(ctx.actor), ctx.today)),
  };
  const reading = present(ctx);
  const [record, addressed] = await Promise.all([
    readOne(ctx, { table: recommendations, where: (r) => eq(r.id, id) }, reading),
    readOne(ctx, toOwn, reading),
  ]);
  if (!record) return null;
  return {
    record,
    facts: {
      isAddressee: addressed !== null,
      isMaker: isBy(ctx, record.madeById),
    },
  };
}
