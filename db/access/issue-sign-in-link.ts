import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { linkEnd } from './rules.ts';
import {
  accessRequest,
  findOffice,
  isWeighty,
  notesBodies,
  type OfficeFound,
  requestFor,
  takesTwo,
} from './second.ts';
import { signInLinks } from './table.ts';

export const signInLink: Entity<typeof signInLinks> = { name: 'signInLink', table: signInLinks };

/**
 * Gives an office a way to sign in that works once and only today. As with a token, the code is in the first answer and
 * never again: a repeated request answers the same record without it. Where the office's role weighs, the link opens nothing before a
 * second administrator agrees.
 */
export async function issueSignInLink(ctx: Ctx, once: Once, asked: { personId: string }) {
  const minted = await ctx.mintToken('link');
  const issued = await begin(
    ctx,
    'signIn.link',
    signInLink,
    once,
    findOffice(ctx, asked.personId).then((record) => record && { record, facts: {} }),
    (office: OfficeFound) => {
      const id = crypto.randomUUID();
      const waits = takesTwo(ctx, office.administrators, office.roles.some(isWeighty));
      const request = waits && requestFor(ctx, { kind: 'link', targetId: id, personId: office.id });
      return {
        row: {
          id,
          hash: minted.hash,
          personId: office.id,
          createdAt: ctx.now,
          expiresAt: linkEnd(ctx.now),
          revision: 1,
        },
        created: request ? [{ entity: accessRequest, row: request }] : [],
        also: notesBodies(ctx, office.agencyIds),
      };
    },
  );
  return { ...issued, code: issued.hash === minted.hash ? minted.token : null };
}
