import { eq } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx, Scope } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { tokenProblems } from './rules.ts';
import { people, tokens } from './table.ts';

export const token: Entity<typeof tokens> = { name: 'token', table: tokens };

/**
 * Gives a person a new token. The ledger keeps its keyed hash only, so the token is in the first answer and never again: a
 * repeated request answers the same record without it.
 */
export async function issueToken(
  ctx: Ctx,
  once: Once,
  asked: { personId: string; label: string; scopes: readonly Scope[]; days: number },
) {
  const minted = await ctx.mintToken();
  const issued = await begin(ctx, 'token.issue', token, once, findPerson(ctx, asked.personId), (person) => {
    refuse(tokenProblems(asked));
    return {
      row: {
        id: crypto.randomUUID(),
        hash: minted.hash,
        personId: person.id,
        label: asked.label.trim(),
        scopes: [...new Set(asked.scopes)].join(' '),
        createdAt: ctx.now,
        expiresAt: new Date(Date.parse(ctx.now) + asked.days * 86_400_000).toISOString(),
        revision: 1,
      },
    };
  });
  return { ...issued, token: issued.hash === minted.hash ? minted.token : null };
}

async function findPerson(ctx: Ctx, id: string) {
  const found = await readOne(ctx, { table: people, where: (p) => eq(p.id, id) }, present(ctx));
  return found && { record: { id: found.id }, facts: {} };
}
