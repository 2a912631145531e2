// The roll-up of who holds fields and subjects: worked out again, in the same batch, by every act that changes one or its body.
import { type SQL, sql } from 'drizzle-orm';
import type { Lineage } from '../assignments/responsibilities.ts';
import { responsibilities as stretchesOf } from '../assignments/rules.ts';
import type { CivilDate, Ctx } from '../ctx.ts';
import { fieldHolders } from './table.ts';

/** A field, or what a directive is about. */
export interface Held {
  readonly id: string;
  readonly kind: 'field' | 'subject';
  readonly agencyId: string;
  readonly function: string;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

/** Statements that bring one's holders up to date. Nothing is deleted: a stretch that fell away becomes empty. */
export function heldAnew(ctx: Ctx, held: Held, { successions, bodies }: Lineage): SQL[] {
  const stretches = stretchesOf([held], successions, bodies);
  const ids = stretches.map((_, at) => `${held.id}~${at + 1}`);
  const [fieldId, subjectId] = held.kind === 'field' ? [held.id, null] : [null, held.id];
  const version = sql`revision = ${fieldHolders.revision} + 1, known_from = max(${fieldHolders.knownFrom}, ${ctx.now})`;
  // One that left with a later load and is worked out again counts on from there.
  const nextVersion = (id: string) =>
    sql`coalesce((SELECT max(revision) + 1 FROM field_holders_past WHERE id = ${id}), 1)`;
  return [
    ...stretches.map(
      (
        s,
        at,
      ) => sql`INSERT INTO ${fieldHolders} (id, field_id, subject_id, agency_id, "from", until, succession_id, vacancy_reason, revision, known_from)
        VALUES (${ids[at]}, ${fieldId}, ${subjectId}, ${s.agencyId}, ${s.from}, ${s.until}, ${s.successionId}, ${s.vacancyReason}, ${nextVersion(ids[at]!)}, ${ctx.now})
        ON CONFLICT (id) DO UPDATE SET agency_id = excluded.agency_id, "from" = excluded."from", until = excluded.until,
          succession_id = excluded.succession_id, vacancy_reason = excluded.vacancy_reason, ${version}`,
    ),
    sql`UPDATE ${fieldHolders} SET until = coalesce("from", '0001-01-01'), ${version}
      WHERE ${fieldId === null ? sql`subject_id` : sql`field_id`} = ${held.id} AND id NOT IN (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )}) AND (until IS NULL OR until > coalesce("from", '0001-01-01'))`,
  ];
}
