import { and, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { type Actor, holds, type Person } from '../ctx.ts';
import { byId, type Question, shape } from '../shape.ts';
import { dayBefore, idleSince, ofOffice } from './rules.ts';
import { accessRequests, identities, memberships, people, sessions, signInLinks, tokens } from './table.ts';

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
    links: on.many(signInLinks, (p, l) => eq(l.personId, p.id), byId),
    identities: on.many(identities, (p, i) => eq(i.personId, p.id), byId),
  }),
  figures: {
    // How often somebody tried the office's old ways in is told to it and to administrators, and to nobody else.
    triedInVain: (p, { actor, now }) =>
      keepsAccess(actor) || actor.kind === 'person'
        ? sql<
            number | null
          >`(SELECT failures FROM attempts WHERE subject = ${ofOffice('')} || ${p.id} AND last_at > ${dayBefore(now)}${
            keepsAccess(actor) ? sql`` : sql` AND ${isOwn(p.id, actor)}`
          })`
        : sql<number | null>`NULL`,
  },
});

/** Who keeps ways in, and who audits that. */
const keepsAccess = (actor: Actor): boolean =>
  actor.kind === 'system' || holds(actor, 'administrator') || holds(actor, 'auditor');

/** What waits for a second administrator of this record, or was agreed to. */
const requestOf = (record: { readonly id: AnySQLiteColumn }, r: typeof accessRequests) =>
  eq(r.targetId, record.id);

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
  relations: (on) => ({ request: on.one(accessRequests, requestOf) }),
  visible: (t, { actor }) => (keepsAccess(actor) ? undefined : isOwn(t.personId, actor)),
});

// Where someone is signed in is nobody else's business, not even an administrator's.
export const sessionShape = shape('Session', sessions, {
  omit: ['hash', 'tokenId', 'held'],
  visible: (s, { actor }) => isOwn(s.personId, actor),
});

export const signInLinkShape = shape('SignInLink', signInLinks, {
  omit: ['hash'],
  relations: (on) => ({
    office: on.one(people, (l, p) => eq(p.id, l.personId)),
    request: on.one(accessRequests, requestOf),
  }),
  // The office is told of each that is given in its name; what opens it is in nobody's answer but the first.
  visible: (l, { actor }) => (keepsAccess(actor) ? undefined : isOwn(l.personId, actor)),
});

export const identityShape = shape('Identity', identities, {
  omit: ['hash'],
  relations: (on) => ({
    office: on.one(people, (i, p) => eq(p.id, i.personId)),
    request: on.one(accessRequests, requestOf),
  }),
  visible: (i, { actor }) => (keepsAccess(actor) ? undefined : isOwn(i.personId, actor)),
});

// What is asked of a second administrator is theirs and the auditors' to know, and the affair of the office that it is about.
export const accessRequestShape = shape('AccessRequest', accessRequests, {
  relations: (on) => ({
    office: on.one(people, (r, p) => eq(p.id, r.personId)),
    askedBy: on.one(people, (r, p) => eq(p.id, r.askedById)),
    decidedBy: on.one(people, (r, p) => eq(p.id, r.decidedById)),
    role: on.one(memberships, (r, m) => eq(m.id, r.targetId)),
    token: on.one(tokens, (r, t) => eq(t.id, r.targetId)),
  }),
  visible: (r, { actor }) => (keepsAccess(actor) ? undefined : isOwn(r.personId, actor)),
});

/** What is asked of a second administrator, newest first; `waiting`: only what nobody has decided and can still be decided. */
export const accessRequestsOf = ({
  waiting,
}: {
  readonly waiting?: boolean | null | undefined;
}): Question<typeof accessRequests> => ({
  table: accessRequests,
  where: (r, { now }) => (waiting ? and(isNull(r.decision), gt(r.expiresAt, now)) : undefined),
  order: { by: (r) => [sql`${r.askedAt}`, sql`${r.id}`], descending: true },
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
  where: (_p, { actor }) => (keepsAccess(actor) ? undefined : sql`0`),
  order: byId,
});
