// The roll-up of who holds what: worked out again, in the same batch, by every act that changes an assignment.
import { type SQL, sql } from 'drizzle-orm';
import { agencies, successions } from '../agencies/table.ts';
import type { Answer } from '../answers.ts';
import type { Ctx } from '../ctx.ts';
import { present, readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import { type Assignment, type Body, type Succession, responsibilities as stretchesOf } from './rules.ts';
import { responsibilities } from './table.ts';

export interface Lineage<B extends Body = Body> {
  readonly successions: readonly Succession[];
  readonly bodies: ReadonlyMap<string, B>;
}

/** Every succession on record and the bodies they join: a few hundred rows at most. */
export async function findLineage(ctx: Ctx): Promise<Lineage<Answer<typeof agencies>>> {
  const reading = present(ctx);
  const [edges, all] = await Promise.all([
    readAll(ctx, { table: successions, order: byId }, reading),
    readAll(ctx, { table: agencies, order: byId }, reading),
  ]);
  return { successions: edges, bodies: new Map(all.map((body) => [body.id, body])) };
}

/** Statements that bring one assignment's stretches up to date. Nothing is deleted: a stretch that fell away becomes empty. */
export function restretched(
  ctx: Ctx,
  duty: Assignment & {
    readonly taskId: string | null;
    readonly provisionId: string | null;
    readonly role: string;
  },
  { successions: edges, bodies }: Lineage,
): SQL[] {
  const stretches = stretchesOf([duty], edges, bodies);
  const ids = stretches.map((_, at) => `${duty.id}~${at + 1}`);
  const version = sql`revision = ${responsibilities.revision} + 1, known_from = max(${responsibilities.knownFrom}, ${ctx.now})`;
  // One that left with a later load and is worked out again counts on from there.
  const nextVersion = (id: string) =>
    sql`coalesce((SELECT max(revision) + 1 FROM responsibilities_past WHERE id = ${id}), 1)`;
  return [
    ...stretches.map(
      (
        s,
        at,
      ) => sql`INSERT INTO ${responsibilities} (id, assignment_id, task_id, provision_id, role, agency_id, "from", until, succession_id, vacancy_reason, revision, known_from)
        VALUES (${ids[at]}, ${duty.id}, ${duty.taskId}, ${duty.provisionId}, ${duty.role}, ${s.agencyId}, ${s.from}, ${s.until}, ${s.successionId}, ${s.vacancyReason}, ${nextVersion(ids[at]!)}, ${ctx.now})
        ON CONFLICT (id) DO UPDATE SET role = excluded.role, agency_id = excluded.agency_id, "from" = excluded."from", until = excluded.until,
          succession_id = excluded.succession_id, vacancy_reason = excluded.vacancy_reason, ${version}`,
    ),
    sql`UPDATE ${responsibilities} SET until = coalesce("from", '0001-01-01'), ${version}
      WHERE assignment_id = ${duty.id} AND id NOT IN (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )}) AND (until IS NULL OR until > coalesce("from", '0001-01-01'))`,
  ];
}
