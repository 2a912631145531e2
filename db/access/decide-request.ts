import { eq } from 'drizzle-orm';
import { act, type Change, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, isBy } from '../ctx.ts';
import { problem, refuse, WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { membership } from './add-membership.ts';
import { signInLink } from './issue-sign-in-link.ts';
import { linkEnd } from './rules.ts';
import { accessRequest, findOffice, notesBodies } from './second.ts';
import { accessRequests, memberships, signInLinks } from './table.ts';

/** A second administrator agrees: from now on the role, its end, or the way in is what it was asked to be. */
export const confirmAccess = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'access.confirm', accessRequest, once, seen, findRequest(ctx, seen.id), (found) => {
    mustBeOpen(ctx, found);
    return {
      set: { decision: 'confirmed' as const, decidedById: authorOf(ctx).id, decidedAt: ctx.now },
      alongside: follows(ctx, found),
      also: notesBodies(ctx, found.agencyIds),
    };
  });

/** A second administrator does not agree, and says why: nothing comes of it. */
export const refuseAccess = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(ctx, 'access.refuse', accessRequest, once, seen, findRequest(ctx, seen.id), (found) => {
    mustBeOpen(ctx, found);
    refuse(reason.trim() === '' ? [problem('reason', 'empty')] : []);
    return {
      set: {
        decision: 'refused' as const,
        decidedById: authorOf(ctx).id,
        decidedAt: ctx.now,
        reason: reason.trim(),
      },
    };
  });

type Found = NonNullable<Awaited<ReturnType<typeof findRequest>>>['record'];

function mustBeOpen(ctx: Ctx, { decision, expiresAt }: Found): void {
  if (decision !== null) throw new WrongState('decided_already');
  if (expiresAt <= ctx.now) throw new WrongState('request_over');
}

/** What changes with the agreement beside the request. A token or an identity waits for nothing but that. */
function follows(
  ctx: Ctx,
  { kind, until, role, link }: Found,
): NonNullable<Change<typeof accessRequests>['alongside']> {
  if (kind === 'role' && role)
    return [{ entity: membership, seen: role, set: { from: ctx.today, until: null } }];
  if (kind === 'end' && role) {
    if (role.until !== null) throw new WrongState('ended_already', { on: role.until });
    // It was asked for a day that may be over by now.
    const day = until === null || until < ctx.today ? ctx.today : until;
    return [{ entity: membership, seen: role, set: { until: day } }];
  }
  // Its day begins when it can be used.
  return link ? [{ entity: signInLink, seen: link, set: { expiresAt: linkEnd(ctx.now) } }] : [];
}

async function findRequest(ctx: Ctx, id: string) {
  const reading = present(ctx);
  const request = await readOne(ctx, { table: accessRequests, where: (r) => eq(r.id, id) }, reading);
  if (!request) return null;
  const [office, role, link] = await Promise.all([
    findOffice(ctx, request.personId),
    readOne(ctx, { table: memberships, where: (m) => eq(m.id, request.targetId) }, reading),
    readOne(ctx, { table: signInLinks, where: (l) => eq(l.id, request.targetId) }, reading),
  ]);
  return {
    record: {
      ...request,
      role,
      link,
      agencyIds: role && role.role !== 'administrator' ? [role.agencyId] : (office?.agencyIds ?? []),
    },
    facts: { isAsker: isBy(ctx, request.askedById) },
  };
}
