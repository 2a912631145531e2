import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx, Scope } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { mostLiving, tokenProblems } from './rules.ts';
import {
  accessRequest,
  areWeighty,
  findOffice,
  isWeighty,
  notesBodies,
  requestFor,
  takesTwo,
} from './second.ts';
import { tokens } from './table.ts';

export const token: Entity<typeof tokens> = { name: 'token', table: tokens };

/**
 * Gives a person a new token. The ledger keeps its keyed hash only, so the token is in the first answer and never again: a
 * repeated request answers the same record without it. Where it weighs, it opens nothing before a second administrator agrees.
 */
export async function issueToken(
  ctx: Ctx,
  once: Once,
  asked: { personId: string; label: string; scopes: readonly Scope[]; days: number },
) {
  const minted = await ctx.mintToken();
  const issued = await begin(ctx, 'token.issue', token, once, findClient(ctx, asked), (office) => {
    refuse(tokenProblems(asked));
    // One to use and one to take its place: whoever wants a third says first which of the two is over.
    if (office.living >= mostLiving) throw new WrongState('two_living');
    const id = crypto.randomUUID();
    const isHeavy = office.roles.some(isWeighty) && areWeighty(asked.scopes);
    const waits = takesTwo(ctx, office.administrators, isHeavy);
    const request = waits && requestFor(ctx, { kind: 'token', targetId: id, personId: office.id });
    return {
      row: {
        id,
        hash: minted.hash,
        personId: office.id,
        label: asked.label.trim(),
        scopes: [...new Set(asked.scopes)].join(' '),
        createdAt: ctx.now,
        expiresAt: new Date(Date.parse(ctx.now) + asked.days * 86_400_000).toISOString(),
        revision: 1,
      },
      created: request ? [{ entity: accessRequest, row: request }] : [],
      also: notesBodies(ctx, office.agencyIds),
    };
  });
  return { ...issued, token: issued.hash === minted.hash ? minted.token : null };
}

/** A client is what an office calls it: tokens of one name are one client's. */
async function findClient(ctx: Ctx, { personId, label }: { personId: string; label: string }) {
  const [office, [client]] = await Promise.all([
    findOffice(ctx, personId),
    ctx.db.read({
      sql: 'SELECT count(*) AS living FROM tokens WHERE person_id = ? AND label = ? AND revoked_at IS NULL AND expires_at > ?',
      args: [personId, label.trim(), ctx.now],
    }),
  ]);
  return office && { record: { ...office, living: Number(client!.living) }, facts: {} };
}
