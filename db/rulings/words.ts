// The state of an obligation in SQL: of one, worked out from its facts; of many, as conditions on what is kept of them.
import { type SQL, sql } from 'drizzle-orm';
import type { Reading } from '../shape.ts';
import { asOf, inMs, isPast, statusRow } from './read.ts';
import { type Cell, lateBy, settledBy, settledWords, soonMs, statusTable } from './status.ts';
import { obligationFacts, type obligations } from './table.ts';

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

export const statusIn = (o: Row, reading: Reading): SQL =>
  sql`(SELECT ${word(o, reading)} FROM ${statusRow(o, reading)} AS f)`;

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

/** How what is kept tells that an obligation is in a state, where nothing lifts it from its body. */
export function keptAs(status: string, reading: Reading): SQL {
  if (settledWords.some((word) => word === status)) return sql`k.settled = ${status}`;
  const now = sql`${Date.parse(asOf(reading))}`;
  const open = (and: SQL) => sql`k.settled IS NULL AND ${and}`;
  if (status === 'overdue') return open(sql`k.past_ms <= ${now}`);
  if (status === 'sent_back') return open(sql`k.past_ms > ${now} AND k.sent_back_after_ms IS NOT NULL`);
  const isOpen = sql`k.past_ms > ${now} AND k.sent_back_after_ms IS NULL`;
  if (status === 'due_soon') return open(sql`${isOpen} AND k.soon_ms <= ${now}`);
  return status === 'not_yet' ? open(sql`${isOpen} AND k.soon_ms > ${now}`) : sql`0`;
}

/**
 * Whether one that is found by an index of its own stands at one of these words: looked up in what is kept, of a past day told from
 * its facts, once for all of them.
 */
export function standsAtOneOf(o: Row, statuses: readonly string[], reading: Reading): SQL {
  // At one of none stands nothing.
  if (statuses.length === 0) return sql`0`;
  const told = sql`${statusIn(o, reading)} IN (${sql.join(
    statuses.map((status) => sql`${status}`),
    sql`, `,
  )})`;
  if (isPast(reading)) return told;
  const kept = sql.join(
    statuses.map((status) => sql`(${keptAs(status, reading)})`),
    sql` OR `,
  );
  return sql`(SELECT iif(k.is_lifted, ${told}, ${kept}) FROM ${obligationFacts} k WHERE k.id = ${o.id})`;
}
export const standsAt = (o: Row, status: string, reading: Reading): SQL =>
  standsAtOneOf(o, [status], reading);
