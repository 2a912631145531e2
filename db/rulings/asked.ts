// Questions over many obligations: which stand at a word, and how many at each.
import { aliasedTable, and, type SQL, sql } from 'drizzle-orm';
import { idOfAgency } from '../agencies/named.ts';
import { type Ctx, holds } from '../ctx.ts';
import { toStatement } from '../reading.ts';
import { reports } from '../reports/table.ts';
import type { Revision } from '../revised.ts';
import { ofDirectiveRounds, roundOfPeriod } from '../rounds/of-directive.ts';
import { asKnown, byId, type Order, type Question, type Reading, when } from '../shape.ts';
import { letterLines, letters } from '../urging/table.ts';
import { asOf, isPast } from './read.ts';
import { type Completion, type Counted, rateOf, type StatusWord } from './status.ts';
import { type Owes, obligationFacts, obligations } from './table.ts';
import { keptAs, standsAt, standsAtOneOf, statusIn } from './words.ts';

type Row = typeof obligations;

const unwritten = (o: Row, reading: Reading): SQL =>
  reading.actor.kind === 'system' || holds(reading.actor, 'commission')
    ? sql`${o.id} NOT IN (SELECT d.value FROM ${asKnown(letters, reading, 'l')} JOIN json_each(l.obligation_ids) d WHERE l.status = 'drafted')
        AND NOT EXISTS (SELECT 1 FROM ${asKnown(letterLines, reading, 'k')} JOIN ${asKnown(letters, reading, 'l')} ON l.id = k.letter_id
          WHERE k.obligation_id = ${o.id} AND l.status <> 'withdrawn')`
    : sql`0`;

const byRound: Order<Row> = { by: (o) => [sql`${o.roundId}`, sql`${o.id}`] };

interface ObligationsAsked {
  readonly status?: string | null | undefined;
  /** At one of these words. */
  readonly statuses?: readonly string[] | null | undefined;
  readonly owes?: Owes | null | undefined;
  /** In the round of this period; where a fact and an example have the same, the fact. */
  readonly period?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
  /** The body's name in addresses. */
  readonly agencySlug?: string | null | undefined;
  readonly taskId?: string | null | undefined;
  readonly roundId?: string | null | undefined;
  readonly rulingId?: string | null | undefined;
  readonly directive?: string | null | undefined;
  /** Only what stands in no draft of a letter and in no letter; drafts are known to the Commission alone. */
  readonly isUnwritten?: boolean | null | undefined;
  readonly order?: 'due_at_asc' | 'due_at_desc' | null | undefined;
}

/** Of all that there is, and not of something that has an index of its own. */
const isOfAll = ({ agencyId, agencySlug, taskId, roundId, rulingId, period }: ObligationsAsked): boolean =>
  !(agencyId ?? agencySlug ?? taskId ?? roundId ?? rulingId ?? period);

const lifted = aliasedTable(obligations, 'lifted') as unknown as Row;
/** Of all that there is they are found by the index of what is kept; of what has an index of its own, each is looked up. */
function inState(o: Row, status: string, asked: ObligationsAsked, reading: Reading): SQL {
  if (isPast(reading) || !isOfAll(asked)) return standsAt(o, status, reading);
  const kept = keptAs(status, reading);
  return sql`${o.id} IN (SELECT k.id FROM ${obligationFacts} k WHERE k.is_lifted = 0 AND ${kept}
    UNION ALL SELECT k.id FROM ${obligationFacts} k JOIN ${obligations} AS lifted ON lifted.id = k.id WHERE k.is_lifted = 1 AND ${statusIn(lifted, reading)} = ${status})`;
}

const byDue = (order: 'due_at_asc' | 'due_at_desc'): Order<Row> => ({
  by: (o) => [sql`${o.dueAt}`, sql`${o.id}`],
  descending: order === 'due_at_desc',
});

export const obligationsAt = (asked: ObligationsAsked): Question<Row> => ({
  table: obligations,
  where: (o, reading) =>
    and(
      when(o.agencyId, asked.agencyId),
      asked.agencySlug == null ? undefined : sql`${o.agencyId} = ${idOfAgency(asked.agencySlug, reading)}`,
      when(o.taskId, asked.taskId),
      when(o.roundId, asked.roundId),
      when(o.rulingId, asked.rulingId),
      when(o.owes, asked.owes),
      asked.period ? sql`${o.roundId} = ${roundOfPeriod(asked.period, asked.directive)}` : undefined,
      ofDirectiveRounds(o.roundId, asked.directive),
      asked.isUnwritten ? unwritten(o, reading) : undefined,
      asked.status ? inState(o, asked.status, asked, reading) : undefined,
      asked.statuses ? standsAtOneOf(o, asked.statuses, reading) : undefined,
    ),
  // By round the pages of one directive follow its index: not all that it makes due is sorted for each.
  order: asked.order ? byDue(asked.order) : asked.directive ? byRound : byId,
});

export interface Completed extends Completion, Revision {
  readonly isExample: boolean;
}

/**
 * Corrections of the round's published reports, and obligations that were put right: extended, exempted, released. What is
 * merely published for the first time revises nothing.
 */
const revisions = (roundId: string, { knownBefore }: Reading): SQL => {
  const from = (side: '<' | '>=', column: string) =>
    knownBefore === null
      ? sql.raw(side === '<' ? '1' : '0')
      : sql`${sql.raw(`${column} ${side}`)} ${knownBefore}`;
  const versions = sql`SELECT standing, revision, known_from FROM ${obligations} WHERE round_id = ${roundId}
    UNION ALL SELECT standing, revision, known_from FROM obligations_past WHERE round_id = ${roundId}`;
  return sql`SELECT is_example, max(CASE WHEN ${from('<', 'at')} THEN at END) AS revised_at, max(${from('>=', 'at')}) AS revised_since FROM (
      SELECT standing = 'example' AS is_example, published_at AS at FROM ${reports}
        WHERE round_id = ${roundId} AND status = 'published' AND supersedes_id IS NOT NULL
      UNION ALL SELECT standing = 'example', known_from FROM (${versions}) WHERE revision > 1) GROUP BY is_example`;
};

/** How far a round has come, facts and examples apart; facts always come first, examples only where there are any. */
export async function completionOf(ctx: Ctx, roundId: string, reading: Reading): Promise<Completed[]> {
  const o = obligations;
  const [rows, revised] = await Promise.all([
    ctx.db.read(
      // Materialised: folded into what counts it, each mention of the word would work it out again.
      toStatement(sql`WITH judged AS MATERIALIZED (
      SELECT ${o.standing} = 'example' AS is_example, ${o.owes} AS owes, ${statusIn(o, reading)} AS status,
        ${o.graceUntil} <= ${asOf(reading)} AS is_over
      FROM ${asKnown(o, reading)} WHERE ${o.roundId} = ${roundId})
      SELECT is_example, owes, status, is_over AND status NOT IN ('exempt', 'not_responsible') AS is_due, count(*) AS n
      FROM judged GROUP BY 1, 2, 3, 4`),
    ),
    ctx.db.read(toStatement(revisions(roundId, reading))),
  ]);
  const revision = (isExample: boolean): Revision => {
    const found = revised.find((row) => Boolean(row.is_example) === isExample);
    return {
      revisedAt: (found?.revised_at as string | null | undefined) ?? null,
      revisedSince: Boolean(found?.revised_since),
    };
  };
  const counted = (isExample: boolean): Counted[] =>
    rows
      .filter((row) => Boolean(row.is_example) === isExample)
      .map((row) => ({
        owes: row.owes as Owes,
        status: row.status as StatusWord,
        isDue: Boolean(row.is_due),
        count: Number(row.n),
      }));
  const examples = counted(true);
  return [
    { isExample: false, ...revision(false), ...rateOf(counted(false)) },
    ...(examples.length > 0 ? [{ isExample: true, ...revision(true), ...rateOf(examples) }] : []),
  ];
}
