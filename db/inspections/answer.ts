import { act, newLeaf, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { recommendation } from './found.ts';
import { nextRecommendation, type RecommendationAnswer, wordsProblems } from './rules.ts';
import { findRecommendation, publicSaid } from './said.ts';

/** Answers a recommendation in words, dated today. What was deferred may later be accepted or declined; the earlier answer stays readable. */
export const answerRecommendation = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: { readonly answer: string; readonly text: string },
) =>
  act(ctx, 'recommendation.answer', recommendation, once, seen, findRecommendation(ctx, seen.id), (found) => {
    if (found.publishedAt === null) throw new WrongState('not_sent_yet');
    if (found.withdrawnOn !== null) throw new WrongState('withdrawn_already');
    const status = nextRecommendation(found.status, found.answeredAs);
    refuse(wordsProblems('text', asked.text, 'answer_missing'));
    const agency = found.answering;
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
