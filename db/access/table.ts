import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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
  revision: count().default(1),
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
