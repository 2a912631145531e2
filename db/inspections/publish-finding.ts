import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { findingBecomes } from './change-finding.ts';
import { findFinding, finding } from './found.ts';

/** Makes a finding of a concluded inspection public for ever, and adds its record to the public log in the same breath. */
export const publishFinding = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'finding.publish', finding, once, seen, findFinding(ctx, seen.id), (found) => {
    if (found.publishedAt !== null) throw new WrongState('published_already');
    if (found.status === 'withdrawn') throw new WrongState('finding_step', { status: 'withdrawn' });
    if (found.inspection?.status !== 'concluded') throw new WrongState('inspection_open');
    return findingBecomes(ctx, found, { publishedAt: ctx.now, publishedById: authorOf(ctx).id });
  });
