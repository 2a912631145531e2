// When one administrator is not enough: which ways in and which roles weigh so much that a second one agrees to them first, and what
// is written down of that. While there is only one, nobody could agree, and the page of the method says so.
import { type SQL, sql } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import { type Ctx, isExamplePerson, type Role, type Scope } from '../ctx.ts';
import { requestEnd } from './rules.ts';
import { accessRequests, administered, type RequestKind } from './table.ts';

export const accessRequest: Entity<typeof accessRequests> = { name: 'access_request', table: accessRequests };

const weighty: readonly Role[] = ['ministry_officer', 'commission', 'administrator', 'supervisor', 'auditor'];
const weightyScopes: readonly Scope[] = ['verify', 'publish', 'administer'];

/** A role that verifies, publishes, administers, or reads all that is inside. */
export const isWeighty = (role: Role): boolean => weighty.includes(role);

/** What a token of such an office may be used for without being as weighty: to read, and to report. */
export const areWeighty = (scopes: readonly Scope[]): boolean =>
  scopes.some((scope) => weightyScopes.includes(scope));

/** An office as whoever gives it a way in, or a role, has to know it. */
export interface OfficeFound {
  readonly id: string;
  readonly roles: readonly Role[];
  /** The bodies for which it acts otherwise than as an administrator. */
  readonly agencyIds: readonly string[];
  /** How many administrators there are today, of the actor's kind: examples are no second to a real one, nor the other way. */
  readonly administrators: number;
}

const today = '"from" <= ?1 AND (until IS NULL OR until > ?1)';
export async function findOffice(ctx: Ctx, id: string): Promise<OfficeFound | null> {
  const [row] = await ctx.db.read({
    sql: `SELECT p.id,
  (SELECT json_group_array(json_object('role', role, 'agencyId', agency_id)) FROM memberships WHERE person_id = p.id AND ${today}) AS held,
  (SELECT count(DISTINCT a.id) FROM memberships m JOIN people a ON a.id = m.person_id
    WHERE m.role = 'administrator' AND a.is_example = ?3 AND m."from" <= ?1 AND (m.until IS NULL OR m.until > ?1)) AS administrators
FROM people p WHERE p.id = ?2`,
    args: [ctx.today, id, Number(isExamplePerson(ctx.actor))],
  });
  if (!row) return null;
  const held = JSON.parse(String(row.held)) as { role: Role; agencyId: string }[];
  return {
    id,
    roles: held.map(({ role }) => role),
    agencyIds: held.filter(({ role }) => role !== 'administrator').map(({ agencyId }) => agencyId),
    administrators: Number(row.administrators),
  };
}

/** How many administrators of the actor's kind there are today. */
export async function administratorsBeside(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db.read({
    sql: `SELECT count(DISTINCT a.id) AS n FROM memberships m JOIN people a ON a.id = m.person_id
WHERE m.role = 'administrator' AND a.is_example = ?2 AND m."from" <= ?1 AND (m.until IS NULL OR m.until > ?1)`,
    args: [ctx.today, Number(isExamplePerson(ctx.actor))],
  });
  return Number(row!.n);
}

/** Whether somebody else has to agree first. A job has nobody to ask: it sets up the first administrator, and those that replace the lost. */
export const takesTwo = ({ actor }: Pick<Ctx, 'actor'>, administrators: number, isHeavy: boolean): boolean =>
  actor.kind === 'person' && isHeavy && administrators > 1;

/** The record of what was asked for, beside the record that waits for it. */
export const requestFor = (
  ctx: Ctx,
  asked: { kind: RequestKind; targetId: string; personId: string; until?: string | null },
) => ({
  id: crypto.randomUUID(),
  kind: asked.kind,
  targetId: asked.targetId,
  personId: asked.personId,
  until: asked.until ?? null,
  askedById: ctx.actor.kind === 'person' ? ctx.actor.id : '',
  askedAt: ctx.now,
  expiresAt: requestEnd(ctx.now),
  revision: 1,
});

/** Notes for which bodies somebody gave or took a way in today: they do not act for these themselves until tomorrow. */
export const notesBodies = ({ actor, today: on }: Ctx, agencyIds: readonly string[]): SQL[] =>
  actor.kind !== 'person'
    ? []
    : [...new Set(agencyIds)].map(
        (agencyId) =>
          sql`INSERT OR IGNORE INTO ${administered} (by_id, agency_id, "on") VALUES (${actor.id}, ${agencyId}, ${on})`,
      );

/** Real administrators today: how many there are is everybody's to know. */
export const administrators = (ctx: Ctx): Promise<number> =>
  administratorsBeside({ ...ctx, actor: { kind: 'public' } });
