import { and, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { type Actor, holds, type Person } from '../ctx.ts';
import { byId, type Question, shape } from '../shape.ts';
import { idleSince } from './rules.ts';
import { memberships, people, sessions, signInLinks, tokens } from './table.ts';

/** An office that acts. Offices are public wherever an act of theirs is; the list of all of them is the administrators'. */
export const personShape = shape('Office', people, {
  omit: ['createdAt'],
  relations: (on) => ({
    memberships: on.many(memberships, (p, m) => eq(m.personId, p.id), byId),
    tokens: on.many(tokens, (p, t) => eq(t.personId, p.id), byId),
    sessions: on.many(
      sessions,
      (p, s, { now }) =>
        and(eq(s.personId, p.id), isNull(s.endedAt), gt(s.expiresAt, now), gt(s.lastSeenAt, idleSince(now))),
      byId,
    ),
  }),
});

const isOwn = (personId: AnySQLiteColumn, actor: Actor): SQL | undefined =>
  actor.kind === 'system'
    ? undefined
    : actor.kind === 'person' && actor.scopes.includes('read')
      ? sql`${personId} = ${actor.id}`
      : sql`0`;

// For which body an office acts is the affair of those who are signed in.
export const membershipShape = shape('Membership', memberships, {
  relations: (on) => ({ agency: on.one(agencies, (m, a) => eq(a.id, m.agencyId)) }),
  visible: (_m, { actor }) => (actor.kind === 'public' ? sql`0` : undefined),
});

// A token's record names who may act: administrators see it, and the office it was given to; nobody sees its hash.
export const tokenShape = shape('Token', tokens, {
  omit: ['hash'],
  visible: (t, { actor }) => (holds(actor, 'administrator') ? undefined : isOwn(t.personId, actor)),
});

// Where someone is signed in is nobody else's business, not even an administrator's.
export const sessionShape = shape('Session', sessions, {
  omit: ['hash', 'tokenId'],
  visible: (s, { actor }) => isOwn(s.personId, actor),
});

export const signInLinkShape = shape('SignInLink', signInLinks, {
  omit: ['hash'],
  relations: (on) => ({ office: on.one(people, (l, p) => eq(p.id, l.personId)) }),
  visible: (_l, { actor }) => (holds(actor, 'administrator') || actor.kind === 'system' ? undefined : sql`0`),
});

/** The bodies a person acts for today. */
export const bodiesOf = ({ memberships }: Person): Question<typeof agencies> => ({
  table: agencies,
  where: (a) =>
    inArray(
      a.id,
      memberships.map(({ agencyId }) => agencyId),
    ),
  order: byId,
});

export const allPeople = (): Question<typeof people> => ({
  table: people,
  where: (_p, { actor }) => (holds(actor, 'administrator') ? undefined : sql`0`),
  order: byId,
});
