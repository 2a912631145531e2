import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type CivilDate, type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findLetter } from './found.ts';
import { letter } from './raised.ts';
import { answerProblems, nextLetter } from './rules.ts';

/**
 * Whom it is written to answers in words, and may promise a day for all of it. A later answer takes its place, and its promise is
 * judged by its own day; the earlier stays readable.
 */
export const answerLetter = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: { readonly text: string; readonly promisedOn: CivilDate | null },
) =>
  act(ctx, 'letter.answer', letter, once, seen, findLetter(ctx, seen.id), (found) => {
    const status = nextLetter(found.status, 'answer');
    refuse(answerProblems(asked, ctx.today));
    return {
      set: {
        status,
        answeredAt: ctx.now,
        answeredById: authorOf(ctx).id,
        answerText: asked.text.trim(),
        promisedOn: asked.promisedOn,
        // Promised again for the same day, it is the same promise.
        promiseDueAt: asked.promisedOn === found.promisedOn ? found.promiseDueAt : null,
        promise: null,
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });
