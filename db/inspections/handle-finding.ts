import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findingBecomes } from './change-finding.ts';
import { findFinding, finding } from './found.ts';
import { dayProblems, nextFinding, wordsProblems } from './rules.ts';

/** Says by which measure a finding was handled, and on which day (`YYYY-MM-DD`, not to come). It stays until another office closes it. */
export const handleFinding = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: { readonly measure: string; readonly on: string },
) =>
  act(ctx, 'finding.handle', finding, once, seen, findFinding(ctx, seen.id), (found) => {
    const status = nextFinding(found.status, 'handle');
    refuse([
      ...wordsProblems('measure', asked.measure),
      ...dayProblems('on', asked.on, { today: ctx.today }),
    ]);
    return findingBecomes(ctx, found, {
      status,
      measure: asked.measure.trim(),
      handledOn: asked.on,
      handledById: authorOf(ctx).id,
      handledByAgencyId: found.answering ?? found.inspecting,
    });
  });
