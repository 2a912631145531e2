// Questions over many obligations: which stand at a word, and how many at each.
import { aliasedTable, and, type SQL, sql } from 'drizzle-orm';
import { type Ctx, holds } from '../ctx.ts';
import { toStatement } from '../reading.ts';
import { reports } from '../reports/table.ts';
import type { Revision } from '../revised.ts';
import { ofDirectiveRounds } from '../rounds/of-directive.ts';
import { asKnown, byId, type Order, type Question, type Reading, when } from '../shape.ts';
import { letterLines, letters } from '../urging/table.ts';
import { asOf, inMs, isPast, statusRow } from './read.ts';
import {
  type Cell,
  type Completion,
  type Counted,
  lateBy,
  rateOf,
  type StatusWord,
  settledBy,
  settledWords,
  soonMs,
  statusTable,
} from './status.ts';
import { type Owes, obligationFacts, obligations } from './table.ts';

type Row = typeof obligations;

/** `clockOf` in the database. */
const clock = (reading: Reading): SQL =>
  sql`${Date.parse(asOf(reading))} - coalesce(f.sent_back_after_ms, 0)`;

/** `cellOf`, column for column, in the database. */
const cell = (o: Row, reading: Reading): Readonly<Record<keyof Cell, SQL>> => {
  const inTime = (ms: SQL) => sql`coalesce(${ms} < ${inMs(o.graceUntil)}, 0)`;
  return {
    isRuled: sql`1`,
    isReleased: sql`f.is_released`,
    isExempt: sql`(f.exempt IS NOT NULL)`,
    isReport: sql`(${o.owes} = 'report')`,
    isReported: sql`(f.published_claim IS NOT NULL)`,
    isReportedInTime: inTime(sql`f.told_ms`),
    isDone: sql`(f.published_claim IS 'done')`,
    isDoneInTime: inTime(sql`f.done_ms`),
    isNotPursued: sql`(f.published_claim IS 'not_pursued')`,
    isWaiting: sql`(f.waiting_ms IS NOT NULL)`,
    isWaitingInTime: inTime(sql`f.waiting_ms`),
    isSentBack: sql`(f.sent_back_after_ms IS NOT NULL)`,
    isPast: sql`(${clock(reading)} >= ${inMs(o.graceUntil)})`,
    isSoon: sql`(${clock(reading)} >= ${inMs(o.dueAt)} - ${soonMs})`,
  };
};

/** The table of words, or some of its rows, as one CASE, in the same order. */
function word(o: Row, reading: Reading, rows = statusTable): SQL {
  const is = cell(o, reading);
  const cases = rows.map(([status, conditions]) => {
    const all = Object.entries(conditions).map(
      ([name, wanted]) => sql`${is[name as keyof Cell]} = ${Number(wanted)}`,
    );
    return sql`WHEN ${all.length > 0 ? sql.join(all, sql` AND `) : sql`1`} THEN ${status}`;
  });
  return sql`CASE ${sql.join(cases, sql` `)} END`;
}

/** The word of what reports have settled, which neither days nor the passing of time decide; null for the rest. */
export const settledWord = (o: Row, reading: Reading): SQL =>
  word(
    o,
    reading,
    statusTable.filter(([, conditions]) => settledBy(conditions)),
  );

const statusIn = (o: Row, reading: Reading): SQL =>
  sql`(SELECT ${word(o, reading)} FROM ${statusRow(o, reading)} AS f)`;

const unwritten = (o: Row, reading: Reading): SQL =>
  reading.actor.kind === 'system' || holds(reading.actor, 'commission')
    ? sql`${o.id} NOT IN (SELECT d.value FROM ${asKnown(letters, reading, 'l')} JOIN json_each(l.obligation_ids) d WHERE l.status = 'drafted')
        AND NOT EXISTS (SELECT 1 FROM ${asKnown(letterLines, reading, 'k')} JOIN ${asKnown(letters, reading, 'l')} ON l.id = k.letter_id
          WHERE k.obligation_id = ${o.id} AND l.status <> 'withdrawn')`
    : sql`0`;

const lateColumns: Readonly<Record<(typeof lateBy)[keyof typeof lateBy], (reading: Reading) => SQL>> = {
  clock,
  waitingMs: () => sql`f.waiting_ms`,
  toldMs: () => sql`f.told_ms`,
  doneMs: () => sql`f.done_ms`,
};

/** The word, and behind a space how many milliseconds after its grace it is or was handed in: both from one pass over its reports. */
export const wordAndLateness = (o: Row, reading: Reading): SQL => {
  const since = Object.entries(lateBy).map(
    ([status, column]) => sql`WHEN ${status} THEN ${lateColumns[column](reading)} - ${inMs(o.graceUntil)}`,
  );
  // Limited: folded into what is around it, the word would be worked out at each mention.
  return sql`(SELECT f.word || ' ' || CASE f.word ${sql.join(since, sql` `)} ELSE '' END
    FROM (SELECT ${word(o, reading)} AS word, f.* FROM ${statusRow(o, reading)} AS f LIMIT 1) AS f)`;
};

const byRound: Order<Row> = { by: (o) => [sql`${o.roundId}`, sql`${o.id}`] };

interface ObligationsAsked {
  readonly status?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
  readonly taskId?: string | null | undefined;
  readonly roundId?: string | null | undefined;
  readonly rulingId?: string | null | undefined;
  readonly directive?: string | null | undefined;
  /** Only what stands in no draft of a letter and in no letter; drafts are known to the Commission alone. */
  readonly isUnwritten?: boolean | null | undefined;
}

/** Of all that there is, and not of something that has an index of its own. */
const isOfAll = ({ agencyId, taskId, roundId, rulingId }: ObligationsAsked): boolean =>
  !(agencyId ?? taskId ?? roundId ?? rulingId);

/** How what is kept tells that an obligation is in a state, where nothing lifts it from its body. */
function keptAs(status: string, reading: Reading): SQL {
  if (settledWords.some((word) => word === status)) return sql`k.settled = ${status}`;
  const now = sql.raw(String(Date.parse(asOf(reading))));
  const open = (and: SQL) => sql`k.settled IS NULL AND ${and}`;
  if (status === 'overdue') return open(sql`k.past_ms <= ${now}`);
  if (status === 'sent_back') return open(sql`k.past_ms > ${now} AND k.sent_back_after_ms IS NOT NULL`);
  const isOpen = sql`k.past_ms > ${now} AND k.sent_back_after_ms IS NULL`;
  if (status === 'due_soon') return open(sql`${isOpen} AND k.soon_ms <= ${now}`);
  return status === 'not_yet' ? open(sql`${isOpen} AND k.soon_ms > ${now}`) : sql`0`;
}

const lifted = aliasedTable(obligations, 'lifted') as unknown as Row;
/** Of all that there is they are found by the index of what is kept; of what has an index of its own, each is looked up. */
function inState(o: Row, status: string, asked: ObligationsAsked, reading: Reading): SQL {
  if (isPast(reading)) return sql`${statusIn(o, reading)} = ${status}`;
  const kept = keptAs(status, reading);
  if (!isOfAll(asked))
    return sql`(SELECT iif(k.is_lifted, ${statusIn(o, reading)} = ${status}, ${kept}) FROM ${obligationFacts} k WHERE k.id = ${o.id})`;
  return sql`${o.id} IN (SELECT k.id FROM ${obligationFacts} k WHERE k.is_lifted = 0 AND ${kept}
    UNION ALL SELECT k.id FROM ${obligationFacts} k JOIN ${obligations} AS lifted ON lifted.id = k.id WHERE k.is_lifted = 1 AND ${statusIn(lifted, reading)} = ${status})`;
}

export const obligationsAt = (asked: ObligationsAsked): Question<Row> => ({
  table: obligations,
  where: (o, reading) =>
    and(
      when(o.agencyId, asked.agencyId),
      when(o.taskId, asked.taskId),
      when(o.roundId, asked.roundId),
      when(o.rulingId, asked.rulingId),
      ofDirectiveRounds(o.roundId, asked.directive),
      asked.isUnwritten ? unwritten(o, reading) : undefined,
      asked.status ? inState(o, asked.status, asked, reading) : undefined,
    ),
  // By round the pages of one directive follow its index: not all that it makes due is sorted for each.
  order: asked.directive ? byRound : byId,
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
