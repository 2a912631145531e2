// From a bearer token, a session or a sign-in link to the person behind it, in one statement each.
import type { Db, Row, Statement } from '../client.ts';
import {
  type Actor,
  civilDate,
  type Instant,
  type Membership,
  type Person,
  type Scope,
  scopes,
} from '../ctx.ts';
import { idleSince, isAgreed } from './rules.ts';
import { hashToken, isWellFormed } from './token.ts';

/** What this deployment opens to: secrets under its pepper, and example people only where it made them itself. */
export interface Door {
  readonly pepper: string;
  readonly admitsExamples: boolean;
}

const person = `p.id, p.office_vi, p.office_en, p.is_example,
  (SELECT json_group_array(json_object('agencyId', m.agency_id, 'role', m.role)) FROM memberships m
    WHERE m.person_id = p.id AND m."from" <= ?2 AND (m.until IS NULL OR m.until > ?2)) AS memberships,
  (SELECT json_group_array(d.agency_id) FROM administered d WHERE d.by_id = p.id AND d."on" = ?2) AS administered,
  (SELECT json_group_array(m.agency_id) FROM memberships m JOIN agencies a ON a.id = m.agency_id
    WHERE m.person_id = p.id AND m.role = 'province_officer' AND m.until >= a.ended_on AND a.ended_on <= ?2) AS former`;
/** Where example people are nobody, no secret of theirs is known. */
const isAdmitted = ({ admitsExamples }: Door) => (admitsExamples ? '' : ' AND p.is_example = 0');
const lives = `(t.expires_at > ?3 AND (t.revoked_at IS NULL OR t.revoked_at > ?3) AND ${isAgreed('t.id')})`;

/** Whether there is any office that could sign in here. */
export async function hasOffice(db: Db, door: Door): Promise<boolean> {
  const found = await db.read({ sql: `SELECT 1 FROM people p WHERE 1${isAdmitted(door)} LIMIT 1`, args: [] });
  return found.length > 0;
}

const byToken = (door: Door) => `SELECT ${person}, t.id AS token_id, t.scopes, t.expires_at, t.last_used_on
FROM tokens t JOIN people p ON p.id = t.person_id WHERE t.hash = ?1 AND ${lives}${isAdmitted(door)}`;

const bySession = (
  door: Door,
) => `SELECT ${person}, s.scopes, s.id AS session_id, s.revision, s.last_seen_at, s.expires_at, s.held
FROM sessions s JOIN people p ON p.id = s.person_id LEFT JOIN tokens t ON t.id = s.token_id
WHERE s.hash = ?1 AND s.ended_at IS NULL AND s.expires_at > ?3 AND s.last_seen_at > ?4 AND (s.token_id IS NULL OR ${lives})${isAdmitted(door)}`;

const byLink = (door: Door) => `SELECT ${person}, l.id AS link_id, l.revision
FROM sign_in_links l JOIN people p ON p.id = l.person_id WHERE l.hash = ?1 AND l.used_at IS NULL AND l.expires_at > ?3 AND ${isAgreed('l.id')}${isAdmitted(door)}`;

const byIdentity = (door: Door) => `SELECT ${person}, i.id AS identity_id
FROM identities i JOIN people p ON p.id = i.person_id WHERE i.hash = ?1 AND i.ended_at IS NULL AND ${isAgreed('i.id')}${isAdmitted(door)}`;

/**
 * The person a token stands for now. Null for one that is unknown, expired, revoked or malformed: the caller cannot
 * tell which. Looked up by keyed hash, so the database's comparison leaks nothing of the token.
 */
export async function actorFor(db: Db, token: string, door: Door, now: Instant): Promise<Actor | null> {
  return (await tokenFor(db, token, door, now))?.person ?? null;
}

/** The same with the token's record, for a browser that signs in with it. */
export async function tokenFor(
  db: Db,
  token: string,
  door: Door,
  now: Instant,
): Promise<{ person: Person; id: string; expiresAt: Instant } | null> {
  const asked = await holderStatement(token, door, now);
  if (asked === null) return null;
  const rows = await db.read(asked);
  const person = holderIn(rows);
  return person && { person, id: String(rows[0]!.token_id), expiresAt: String(rows[0]!.expires_at) };
}

/** What asks for the holder of a token; null for what cannot be one. */
export async function holderStatement(token: string, door: Door, now: Instant): Promise<Statement | null> {
  if (!(await isWellFormed(token))) return null;
  return { sql: byToken(door), args: [await hashToken(token, door.pepper), civilDate(now), now] };
}

/** The holder of a token as that was answered; null where it opens nothing. */
export const holderIn = ([row]: readonly Row[]): Person | null => (row === undefined ? null : askedBy(row));

/** A browser's session as it stands now. */
export interface Session {
  readonly id: string;
  readonly revision: number;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  /** What its office may act as, and what that was when its secret was last made anew; null of one begun before that was noted. */
  readonly held: { readonly now: string; readonly before: string | null };
}

/** The person a session stands for now; null for one that is unknown, over, idle too long or malformed, without telling which. */
export async function actorForSession(
  db: Db,
  secret: string,
  door: Door,
  now: Instant,
): Promise<{ person: Person; session: Session } | null> {
  if (!(await isWellFormed(secret, 'session'))) return null;
  const hash = await hashToken(secret, door.pepper);
  const [row] = await db.read({ sql: bySession(door), args: [hash, civilDate(now), now, idleSince(now)] });
  if (row === undefined) return null;
  const person = askedBy(row);
  return {
    person,
    session: {
      id: String(row.session_id),
      revision: Number(row.revision),
      lastSeenAt: String(row.last_seen_at),
      expiresAt: String(row.expires_at),
      held: { now: heldBy(person), before: row.held === null ? null : String(row.held) },
    },
  };
}

/** What an office may act as today, as one text: another text, another privilege. */
export const heldBy = ({ memberships }: Person): string =>
  memberships
    .map(({ role, agencyId }) => `${role} ${agencyId}`)
    .sort()
    .join(', ');

/** The person whom somebody signed in elsewhere stands for here; null where they are bound to nobody, or not yet. */
export async function identityFor(db: Db, hash: string, door: Door, now: Instant): Promise<Person | null> {
  const [row] = await db.read({ sql: byIdentity(door), args: [hash, civilDate(now)] });
  return row === undefined ? null : personOf(row, scopes.join(' '));
}

/** The person a sign-in link would let in, and the link; null for one that is unknown, used or expired, without telling which. */
export async function linkFor(
  db: Db,
  code: string,
  door: Door,
  now: Instant,
): Promise<{ person: Person; link: { id: string; revision: number } } | null> {
  if (!(await isWellFormed(code, 'link'))) return null;
  const hash = await hashToken(code, door.pepper);
  const [row] = await db.read({ sql: byLink(door), args: [hash, civilDate(now), now] });
  return row === undefined
    ? null
    : {
        // What the office may do is settled by its roles; a link narrows nothing.
        person: personOf(row, scopes.join(' ')),
        link: { id: String(row.link_id), revision: Number(row.revision) },
      };
}

const askedBy = (row: Row): Person => ({
  ...personOf(row, row.scopes),
  expiresAt: String(row.expires_at),
  ...(row.token_id == null
    ? {}
    : {
        token: {
          id: String(row.token_id),
          lastUsedOn: row.last_used_on == null ? null : String(row.last_used_on),
        },
      }),
});

function personOf(row: Row, granted: unknown): Person {
  const asked = String(granted).split(' ');
  const administered = JSON.parse(String(row.administered)) as string[];
  // Who gave a way in for a body today does not walk in for it: until tomorrow they are none of its officers.
  const acts = ({ role, agencyId }: Membership) =>
    role === 'administrator' || !administered.includes(agencyId);
  return {
    kind: 'person',
    id: String(row.id),
    officeVi: String(row.office_vi),
    officeEn: String(row.office_en),
    isExample: row.is_example === 1,
    memberships: (JSON.parse(String(row.memberships)) as Membership[]).filter(acts),
    administeredAgencyIds: administered,
    formerAgencyIds: JSON.parse(String(row.former)) as string[],
    scopes: scopes.filter((scope): scope is Scope => asked.includes(scope)),
  };
}
