import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type CivilDate, type Ctx, later } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findUrging } from './found.ts';
import { urging } from './raised.ts';
import { answerProblems, nextUrging } from './rules.ts';

/** Whom it is written to answers in words, and may promise a day. A later answer takes its place; the earlier stays readable. */
export const answerUrging = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: { readonly text: string; readonly promisedOn: CivilDate | null },
) =>
  act(ctx, 'urging.answer', urging, once, seen, findUrging(ctx, seen.id), (found) => {
    const status = nextUrging(found.status, 'answer');
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
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });
