import { type Change, newLeaf } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import type { FoundFinding } from './found.ts';
import { publicFinding } from './public-finding.ts';
import type { findings } from './table.ts';

/** What becomes of a finding. One that is public already goes on in public: each step adds a leaf to the public log. */
export const findingBecomes = (
  ctx: Ctx,
  found: FoundFinding,
  changed: Partial<FoundFinding>,
): Change<typeof findings> => ({
  set: {
    ...(changed as Change<typeof findings>['set']),
    knownFrom: later(found.knownFrom, ctx.now),
    ...(isPublic(found, changed) ? { leafNumber: newLeaf } : {}),
  },
  ...(isPublic(found, changed) ? { publishes: publicFinding(found, changed) } : {}),
});

const isPublic = (found: FoundFinding, changed: Partial<FoundFinding>) =>
  (changed.publishedAt ?? found.publishedAt) !== null;
