import { eq } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { present, readOne } from '../reading.ts';
import { linkEnd } from './rules.ts';
import { people, signInLinks } from './table.ts';

export const signInLink: Entity<typeof signInLinks> = { name: 'signInLink', table: signInLinks };

/**
 * Gives an office a way to sign in that works once and only today. As with a token, the code is in the first answer and
 * never again: a repeated request answers the same record without it.
 */
export async function issueSignInLink(ctx: Ctx, once: Once, asked: { personId: string }) {
  const minted = await ctx.mintToken('link');
  const issued = await begin(
    ctx,
    'signIn.link',
    signInLink,
    once,
    findPerson(ctx, asked.personId),
    ({ id }) => ({
      row: {
        id: crypto.randomUUID(),
        hash: minted.hash,
        personId: id,
        createdAt: ctx.now,
        expiresAt: linkEnd(ctx.now),
        revision: 1,
      },
    }),
  );
  return { ...issued, code: issued.hash === minted.hash ? minted.token : null };
}

async function findPerson(ctx: Ctx, id: string) {
  const found = await readOne(ctx, { table: people, where: (p) => eq(p.id, id) }, present(ctx));
  return found && { record: { id: found.id }, facts: {} };
}
