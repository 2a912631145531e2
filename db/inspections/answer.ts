import { and, eq } from 'drizzle-orm';
import { act, newLeaf, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, later, speaksFor } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import type { Question } from '../shape.ts';
import { recommendation } from './found.ts';
import { isOwnOrInherited } from './read.ts';
import { nextRecommendation, type RecommendationAnswer, wordsProblems } from './rules.ts';
import { findRecommendation, publicSaid } from './said.ts';
import { recommendations } from './table.ts';

/** Answers a recommendation in words, dated today. What was deferred may later be accepted or declined; the earlier answer stays readable. */
export const answerRecommendation = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: { readonly answer: string; readonly text: string },
) =>
  act(ctx, 'recommendation.answer', recommendation, once, seen, find(ctx, seen.id), (found) => {
    if (found.publishedAt === null) throw new WrongState('not_sent_yet');
    if (found.withdrawnOn !== null) throw new WrongState('withdrawn_already');
    const status = nextRecommendation(found.status, found.answeredAs);
    refuse(wordsProblems('text', asked.text, 'answer_missing'));
    const own = speaksFor(ctx.actor);
    const agency = own.includes(found.toAgencyId) ? found.toAgencyId : (own[0] ?? null);
    const answeredAs = asked.answer as RecommendationAnswer;
    const answerText = asked.text.trim();
    return {
      set: {
        status,
        answeredAs,
        answerText,
        answeredOn: ctx.today,
        answeredById: authorOf(ctx).id,
        answeredByAgencyId: agency,
        leafNumber: newLeaf,
        knownFrom: later(found.knownFrom, ctx.now),
      },
      publishes: publicSaid(found, 'recommendation', {
        answered: { as: answeredAs, text: answerText, on: ctx.today, agency },
      }),
    };
  });

async function find(ctx: Ctx, id: string) {
  const toOwn: Question<typeof recommendations> = {
    table: recommendations,
    where: (r) => and(eq(r.id, id), isOwnOrInherited(r.toAgencyId, speaksFor(ctx.actor), ctx.today)),
  };
  const [said, addressed] = await Promise.all([
    findRecommendation(ctx, id),
    readOne(ctx, toOwn, present(ctx)),
  ]);
  return (
    said && { record: said.record, facts: { isAddressee: addressed !== null, isMaker: said.facts.isMaker } }
  );
}
