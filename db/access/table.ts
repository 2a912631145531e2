import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { count, day, flag, id, instant, oneOf } from '../columns.ts';
import { roles } from '../ctx.ts';

/** Whoever acts. Known to the public only by the office held; the ledger keeps no personal name, number or address. */
export const people = sqliteTable('people', {
  id: id(),
  officeVi: text().notNull(),
  officeEn: text().notNull(),
  isExample: flag(),
  createdAt: instant().notNull(),
});

/** Half-open [from, until). */
export const memberships = sqliteTable(
  'memberships',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    role: text({ enum: roles }).notNull(),
    from: day().notNull(),
    until: day(),
    revision: count().default(1),
  },
  (t) => [
    oneOf('memberships_role', t.role, roles),
    index('memberships_person').on(t.personId),
    index('memberships_role').on(t.role, t.agencyId),
  ],
);

/** Only a keyed hash is kept; the token itself is shown once. */
export const tokens = sqliteTable('tokens', {
  id: id(),
  hash: text().notNull().unique(),
  personId: text()
    .notNull()
    .references(() => people.id),
  label: text().notNull(),
  /** Space-separated scopes; they only ever narrow what the person may do. */
  scopes: text().notNull(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  revokedAt: instant(),
  /** The day on which it last opened something. */
  lastUsedOn: day(),
  revision: count().default(1),
});

/**
 * Somebody who signs in with a provider elsewhere, bound to an office by an administrator. Only a keyed hash of issuer and subject
 * is kept: who that is there, nobody reads from here.
 */
export const identities = sqliteTable(
  'identities',
  {
    id: id(),
    hash: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    endedAt: instant(),
    revision: count().default(1),
  },
  (t) => [
    index('identities_person').on(t.personId),
    // One living binding for one identity, whoever else had it before.
    uniqueIndex('identities_living').on(t.hash).where(sql`${t.endedAt} IS NULL`),
  ],
);

/** What a second administrator is asked to agree to. */
export const requestKinds = ['role', 'end', 'token', 'link', 'identity'] as const;
export const decided = ['confirmed', 'refused'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Done only once another administrator agrees; until then the record that it is about opens nothing and is nobody's role. */
export const accessRequests = sqliteTable(
  'access_requests',
  {
    id: id(),
    kind: text({ enum: requestKinds }).notNull(),
    /** The membership, token, link or identity. */
    targetId: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** Of a role that is to end: from which day. */
    until: day(),
    askedById: text()
      .notNull()
      .references(() => people.id),
    askedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    decision: text({ enum: decided }),
    decidedById: text().references(() => people.id),
    decidedAt: instant(),
    reason: text(),
    revision: count().default(1),
  },
  (t) => [
    oneOf('access_requests_kind', t.kind, requestKinds),
    check('access_requests_two_offices', sql`${t.decidedById} IS NULL OR ${t.decidedById} <> ${t.askedById}`),
    index('access_requests_target').on(t.targetId),
    index('access_requests_asked').on(t.askedAt),
  ],
);

/** For which bodies somebody gave or took a way in, by the day: on that day they do not act for these themselves. */
export const administered = sqliteTable(
  'administered',
  {
    byId: text()
      .notNull()
      .references(() => people.id),
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    on: day().notNull(),
  },
  (t) => [primaryKey({ columns: [t.byId, t.agencyId, t.on] })],
);

/** Ways in that were tried in vain, by what they were tried from or on. Of an address only a keyed hash that changes every day. */
export const attempts = sqliteTable('attempts', {
  subject: text().primaryKey().notNull(),
  failures: count(),
  lastAt: instant().notNull(),
});

/** A way in that works once. Only a keyed hash is kept; the code itself is shown once. */
export const signInLinks = sqliteTable('sign_in_links', {
  id: id(),
  hash: text().notNull().unique(),
  personId: text()
    .notNull()
    .references(() => people.id),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  revision: count().default(1),
});

/** A browser that is signed in. It keeps what kind of browser, never an address or anything of a person. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    hash: text().notNull().unique(),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** The token it was opened with, if it was: the session ends when the token does. */
    tokenId: text().references(() => tokens.id),
    /** Space-separated scopes, as a token has them. */
    scopes: text().notNull(),
    /** What its office may act as when its secret was last made anew: another, and the next page makes a new one. */
    held: text(),
    label: text().notNull(),
    createdAt: instant().notNull(),
    /** To within a few minutes, so that reading a page costs no write. */
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    revision: count().default(1),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/** What was answered to each idempotency key, so that a repeated request is answered and not repeated. Kept 90 days. */
export const idempotency = sqliteTable(
  'idempotency',
  {
    actorId: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    answer: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.key] }), index('idempotency_at').on(t.at)],
);
