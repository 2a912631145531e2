// What the ledger knows that decides who owes what, read in one trip, and the statements that write it down.
import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Change, Entity } from '../act.ts';
import type { agencies } from '../agencies/table.ts';
import type { Answer } from '../answers.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import { responsibilities } from '../assignments/table.ts';
import { type Ctx, type Instant, later } from '../ctx.ts';
import { present, readAll, toStatement, wanting } from '../reading.ts';
import { openedFor, roundId } from '../rounds/rules.ts';
import { rounds } from '../rounds/table.ts';
import { byId, type Order } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { type AssigneeSet, type Ground, type Owed, obligationsOf, type Turn, turnsOf } from './rules.ts';
import { assigneeSets, obligations, type rulings } from './table.ts';

type Round = Answer<typeof rounds>;
export const roundEntity: Entity<typeof rounds> = { name: 'round', table: rounds };

export type RulingFound = typeof rulings.$inferSelect;

export interface RulingGround extends Ground {
  readonly bodies: ReadonlyMap<string, Answer<typeof agencies>>;
  readonly allSets: readonly (AssigneeSet & { readonly standing: string })[];
  readonly rounds: readonly Round[];
}

/** Of two that name the bodies behind an addressee from one day, the later word stands. */
const latestWord: Order<typeof assigneeSets> = {
  by: (s) => [sql`${s.knownFrom}`, sql`${s.id}`],
  descending: true,
};

export async function findGround(
  ctx: Ctx,
  directiveId: string,
  taskIds: readonly string[],
): Promise<RulingGround> {
  const reading = present(ctx);
  const ids = [...taskIds, ''];
  const [named, held, sets, there, lineage] = await Promise.all([
    readAll(ctx, { table: tasks, where: (t) => inArray(t.id, ids), order: byId }, reading),
    readAll(
      ctx,
      {
        table: responsibilities,
        where: (r) =>
          sql`(${inArray(r.taskId, ids)} OR ${r.taskId} IN (SELECT parent_id FROM ${tasks} WHERE ${inArray(tasks.id, ids)}))`,
        order: byId,
      },
      reading,
      wanting({ assignment: {} }),
    ),
    readAll(ctx, { table: assigneeSets, order: latestWord }, reading),
    readAll(ctx, { table: rounds, where: (r) => eq(r.directiveId, directiveId), order: byId }, reading),
    findLineage(ctx),
  ]);
  return {
    tasks: named,
    held,
    sets: [],
    allSets: sets,
    rounds: there,
    ...lineage,
  };
}

/** The ground as a ruling may rest on it: an example names no body that a fact could rest on. */
export const groundFor = (ruling: RulingFound, ground: RulingGround): RulingGround => ({
  ...ground,
  sets: ground.allSets.filter((s) => isExample(ruling) || !isExample(s)),
});

/** Everything a ruling makes due that is not settled yet: rounds over when it was last applied stay as they are. */
export function dueUnder(
  ruling: RulingFound,
  ground: RulingGround,
  now: Instant,
): { turns: Turn[]; owed: Owed[] } {
  const turns = turnsOf(ruling, now).filter(
    (t) => ruling.appliedAt === null || t.graceUntil > ruling.appliedAt,
  );
  return { turns, owed: obligationsOf(ruling, turns, groundFor(ruling, ground)) };
}

export const isExample = ({ standing }: { readonly standing: string }) => standing === 'example';

/** The ruling's own round of a turn, open or yet to be: an example ruling has example rounds, and no other ruling has. */
const idOfRound = (ruling: RulingFound, { period }: Turn, { rounds: opened }: RulingGround): string =>
  openedFor(opened, period, isExample(ruling))?.id ??
  roundId(ruling.directiveId, period, isExample(ruling), opened);

/** The rows of `obligations` that a ruling makes, as JSON for one statement. */
export function rowsOf(ruling: RulingFound, owed: readonly Owed[], ground: RulingGround) {
  return owed.map((o) => {
    const roundId = idOfRound(ruling, o.turn, ground);
    const { standing } = ruling;
    const { dueAt, graceUntil } = o.turn;
    return {
      ...o,
      turn: undefined,
      id: `${roundId}~${o.taskId}~${o.agencyId}~${standing}`,
      roundId,
      dueAt,
      graceUntil,
      owes: ruling.owes,
      standing,
    };
  });
}

const column = (key: string) => sql.raw(`(value ->> '${key}')`);

/**
 * The rows as they are to be written, each under its own id: where what is owed of the other kind has that id, it says behind
 * it which of the two it is.
 */
const named = (rows: readonly { readonly id: string }[]): SQL =>
  sql`(SELECT value, CASE WHEN EXISTS (SELECT 1 FROM ${obligations} twin WHERE twin.id = ${column('id')} AND twin.owes <> ${column('owes')})
      THEN ${column('id')} || '~' || ${column('owes')} ELSE ${column('id')} END AS own_id FROM json_each(${JSON.stringify(rows)}))`;

/** What no ruling makes due any more and is not late: another may take it up. */
const isFree = (now: Instant, released: SQL = sql`released_on IS NOT NULL`): SQL =>
  sql`(grace_until > ${now} AND (${released}))`;

/** The ids of those among these rows that another ruling makes due and goes on to. `released`: what is let go first. */
export async function ownedByOthers(
  ctx: Ctx,
  rows: ReturnType<typeof rowsOf>,
  released?: SQL,
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const free = isFree(ctx.now, released && sql`released_on IS NOT NULL OR ${released}`);
  const found = await ctx.db.read(
    toStatement(sql`SELECT ${column('id')} AS id FROM ${named(rows)} w
      WHERE EXISTS (SELECT 1 FROM ${obligations} WHERE ${obligations.id} = w.own_id AND NOT ${free})`),
  );
  return new Set(found.map(({ id }) => String(id)));
}

/**
 * Statements that write down what a ruling makes due; said twice, they change nothing the second time. What has fallen due
 * is never touched. What is no longer owed is released from today on, and what another ruling already makes due stays its own.
 */
export function written(
  ctx: Ctx,
  ruling: RulingFound,
  ground: RulingGround,
): Pick<Change<typeof rulings>, 'also' | 'alongside'> {
  const { turns, owed } = dueUnder(ruling, ground, ctx.now);
  const rows = rowsOf(ruling, owed, ground);
  const missing = turns
    .filter((t) => openedFor(ground.rounds, t.period, isExample(ruling)) === undefined)
    .map((t) => ({ ...t, id: idOfRound(ruling, t, ground) }));
  const version = sql`revision = ${obligations.revision} + 1, known_from = max(${obligations.knownFrom}, ${ctx.now})`;
  const also: SQL[] = [
    sql`INSERT INTO ${rounds} (id, directive_id, period, period_start, period_end, opens_at, due_at, ruling_document_id, standing, revision, known_from)
      SELECT ${column('id')}, ${ruling.directiveId}, ${column('period')}, ${column('periodStart')}, ${column('periodEnd')}, ${column('opensAt')}, ${column('dueAt')},
        ${ruling.documentId}, ${isExample(ruling) ? 'example' : 'official_data'}, 1, ${ctx.now}
      FROM json_each(${JSON.stringify(missing)}) WHERE true ON CONFLICT DO NOTHING`,
    sql`INSERT INTO ${obligations} (id, ruling_id, round_id, task_id, owes, agency_id, opened_with_id, responsibility_id, due_at, grace_until, standing, revision, known_from)
      SELECT own_id, ${ruling.id}, ${column('roundId')}, ${column('taskId')}, ${column('owes')}, ${column('agencyId')}, ${column('openedWithId')}, ${column('responsibilityId')},
        ${column('dueAt')}, ${column('graceUntil')}, ${column('standing')}, 1, ${ctx.now}
      FROM ${named(rows)} WHERE true
      ON CONFLICT (id) DO UPDATE SET ruling_id = excluded.ruling_id, responsibility_id = excluded.responsibility_id, opened_with_id = excluded.opened_with_id,
        due_at = CASE WHEN ruling_id = excluded.ruling_id THEN due_at ELSE excluded.due_at END,
        grace_until = CASE WHEN ruling_id = excluded.ruling_id THEN grace_until ELSE excluded.grace_until END,
        released_on = NULL, ${version}
      WHERE ${isFree(ctx.now)}`,
    sql`UPDATE ${obligations} SET released_on = ${ctx.today}, ${version}
      WHERE ruling_id = ${ruling.id} AND released_on IS NULL AND grace_until > ${ctx.now}
        AND round_id IN (SELECT value FROM json_each(${JSON.stringify(turns.map((t) => idOfRound(ruling, t, ground)))}))
        AND id NOT IN (SELECT own_id FROM ${named(rows)})`,
  ];
  const silent = ground.rounds.filter((r) => r.dueAt === null && isExample(r) === isExample(ruling));
  return {
    also,
    // A round that was opened without a deadline gets the one that is now ruled.
    alongside: silent.flatMap((round) => {
      const turn = turns.find((t) => idOfRound(ruling, t, ground) === round.id);
      if (!turn) return [];
      const set = {
        dueAt: turn.dueAt,
        rulingDocumentId: ruling.documentId,
        knownFrom: later(round.knownFrom, ctx.now),
      };
      return [{ entity: roundEntity, seen: round, set }];
    }),
  };
}

/** Whether writing it down would change anything. */
export async function isBehind(ctx: Ctx, ruling: RulingFound, ground: RulingGround): Promise<boolean> {
  const { turns, owed } = dueUnder(ruling, ground, ctx.now);
  const rows = named(rowsOf(ruling, owed, ground));
  const roundIds = JSON.stringify(turns.map((t) => idOfRound(ruling, t, ground)));
  const [found] = await ctx.db.read(
    toStatement(sql`SELECT EXISTS (SELECT 1 FROM ${rows} w LEFT JOIN obligations o ON o.id = w.own_id
        WHERE o.id IS NULL OR (o.released_on IS NOT NULL AND o.grace_until > ${ctx.now}))
      OR EXISTS (SELECT 1 FROM obligations WHERE ruling_id = ${ruling.id} AND released_on IS NULL AND grace_until > ${ctx.now}
        AND round_id IN (SELECT value FROM json_each(${roundIds})) AND id NOT IN (SELECT own_id FROM ${rows})) AS behind`),
  );
  const isNew = turns.some((t) => openedFor(ground.rounds, t.period, isExample(ruling)) === undefined);
  return isNew || found!.behind === 1;
}
