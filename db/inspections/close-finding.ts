import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { inspectingBodies } from './bodies.ts';
import { findingBecomes } from './change-finding.ts';
import { findFinding, finding } from './found.ts';
import { nextFinding } from './rules.ts';

/** Closes a handled finding: another office than the one that handled it says that the measure is enough. */
export const closeFinding = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'finding.close', finding, once, seen, findFinding(ctx, seen.id), (found) =>
    findingBecomes(ctx, found, {
      status: nextFinding(found.status, 'close'),
      closedOn: ctx.today,
      closedById: authorOf(ctx).id,
      closedByAgencyId: found.inspecting ?? inspectingBodies(ctx.actor)[0] ?? null,
    }),
  );
