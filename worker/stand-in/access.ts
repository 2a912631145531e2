import type { Db } from '../../db/client.ts';
import type { Actor, Instant } from '../../db/ctx.ts';
export async function actorFor(
  _db: Db,
  token: string,
  _pepper: string,
  _now: Instant,
): Promise<Actor | null> {
  return token.startsWith('ok-')
    ? { kind: 'person', id: token, officeVi: '', officeEn: '', isExample: true, memberships: [], scopes: [] }
    : null;
}
