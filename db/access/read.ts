// From a bearer token to the person behind it, in one statement.
import type { Db } from '../client.ts';
import { type Actor, civilDate, type Instant, type Membership, type Scope, scopes } from '../ctx.ts';
import { hashToken, isWellFormed } from './token.ts';

const question = `
SELECT p.id, p.office_vi, p.office_en, p.is_example, t.scopes,
  (SELECT json_group_array(json_object('agencyId', m.agency_id, 'role', m.role)) FROM memberships m
    WHERE m.person_id = p.id AND m."from" <= ?2 AND (m.until IS NULL OR m.until > ?2)) AS memberships,
  (SELECT json_group_array(m.agency_id) FROM memberships m JOIN agencies a ON a.id = m.agency_id
    WHERE m.person_id = p.id AND m.role = 'province_officer' AND m.until >= a.ended_on AND a.ended_on <= ?2) AS former
FROM tokens t JOIN people p ON p.id = t.person_id
WHERE t.hash = ?1 AND t.expires_at > ?3 AND (t.revoked_at IS NULL OR t.revoked_at > ?3)`;

/**
 * The person a token stands for now. Null for one that is unknown, expired, revoked or malformed: the caller cannot
 * tell which. Looked up by keyed hash, so the database's comparison leaks nothing of the token.
 */
export async function actorFor(db: Db, token: string, pepper: string, now: Instant): Promise<Actor | null> {
  if (!(await isWellFormed(token))) return null;
  const hash = await hashToken(token, pepper);
  const [row] = await db.read({ sql: question, args: [hash, civilDate(now), now] });
  if (row === undefined) return null;
  const granted = String(row.scopes).split(' ');
  return {
    kind: 'person',
    id: String(row.id),
    officeVi: String(row.office_vi),
    officeEn: String(row.office_en),
    isExample: row.is_example === 1,
    memberships: JSON.parse(String(row.memberships)) as Membership[],
    formerAgencyIds: JSON.parse(String(row.former)) as string[],
    scopes: scopes.filter((scope): scope is Scope => granted.includes(scope)),
  };
}
