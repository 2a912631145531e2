import { eq } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx, Scope } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { tokenProblems } from './rules.ts';
import { people, tokens } from './table.ts';

export const token: Entity<typeof tokens> = { name: 'token', table: tokens };

/**
 * Records a token for a person. The caller mints it and shows it once; only its keyed hash comes here. A repeated request
 * answers the same record, but the token itself is not shown again.
 */
export const issueToken = (
  ctx: Ctx,
  once: Once,
  asked: { personId: string; label: string; scopes: readonly Scope[]; days: number },
  hash: string,
) =>
  begin(ctx, 'token.issue', token, once, findPerson(ctx, asked.personId), (person) => {
    refuse(tokenProblems(asked));
    return {
      row: {
        id: crypto.randomUUID(),
        hash,
        personId: person.id,
        label: asked.label.trim(),
        scopes: [...new Set(asked.scopes)].join(' '),
        createdAt: ctx.now,
        expiresAt: new Date(Date.parse(ctx.now) + asked.days * 86_400_000).toISOString(),
        revision: 1,
      },
    };
  });

async function findPerson(ctx: Ctx, id: string) {
  const found = await readOne(ctx, { table: people, where: (p) => eq(p.id, id) }, present(ctx));
  return found && { record: { id: String(found.id) }, facts: {} };
}
