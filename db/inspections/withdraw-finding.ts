import { act, type Once, type Seen } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { findingBecomes } from './change-finding.ts';
import { findFinding, finding } from './found.ts';
import { nextFinding, wordsProblems } from './rules.ts';

/** Takes a finding back, with the reason. It stays readable as withdrawn. */
export const withdrawFinding = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(ctx, 'finding.withdraw', finding, once, seen, findFinding(ctx, seen.id), (found) => {
    const status = nextFinding(found.status, 'withdraw');
    refuse(wordsProblems('reason', reason, 'why_missing'));
    return findingBecomes(ctx, found, {
      status,
      withdrawnOn: ctx.today,
      withdrawnReason: reason.trim(),
    });
  });
