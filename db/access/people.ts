import { eq, sql } from 'drizzle-orm';
import { agencies } from '../agencies/table.ts';
import { holds } from '../ctx.ts';
import { byId, type Question, shape } from '../shape.ts';
import { memberships, people, tokens } from './table.ts';

/** An office that acts. Offices are public wherever an act of theirs is; the list of all of them is the administrators'. */
export const personShape = shape('Office', people, {
  omit: ['createdAt'],
  relations: (on) => ({
    memberships: on.many(memberships, (p, m) => eq(m.personId, p.id), byId),
    tokens: on.many(tokens, (p, t) => eq(t.personId, p.id), byId),
  }),
});

export const membershipShape = shape('Membership', memberships, {
  relations: (on) => ({ agency: on.one(agencies, (m, a) => eq(a.id, m.agencyId)) }),
});

// A token's record names who may act: only administrators see it, and nobody sees its hash.
export const tokenShape = shape('Token', tokens, {
  omit: ['hash'],
  visible: (_t, { actor }) => (holds(actor, 'administrator') || actor.kind === 'system' ? undefined : sql`0`),
});

export const allPeople = (): Question<typeof people> => ({
  table: people,
  where: (_p, { actor }) => (holds(actor, 'administrator') ? undefined : sql`0`),
  order: byId,
});
