// How many obligations stand at each word: of today counted in what is kept of them, of a day that is past told one by one.
import { aliasedTable, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Args, asKnown, type Reading, type WriteMembers } from '../shape.ts';
import { isPast } from './read.ts';
import { type StatusWord, statusWords } from './status.ts';
import { obligationFacts, obligations } from './table.ts';
import { keptAs, statusIn } from './words.ts';

/** Whatever is owed by a ruling has its deadline from it. */
export const countedWords = statusWords.filter(
  (word): word is Exclude<StatusWord, 'no_ruled_deadline'> => word !== 'no_ruled_deadline',
);
export type AtWords = Readonly<Record<(typeof countedWords)[number] | 'total', number>>;

type Of = 'agencyId' | 'roundId' | 'taskId';
const counted = obligations;
// By this name `keptAs` knows it.
const k = aliasedTable(obligationFacts, 'k');

const whole = (value: unknown): SQL => sql.raw(String(Number(value === true)));

/** The word of each that is meant, as rows of one column. */
function words(of: Of, id: AnySQLiteColumn, reading: Reading, { isExample, roundId }: Args): SQL {
  const inRound = (row: { readonly roundId: AnySQLiteColumn }): SQL =>
    roundId ? sql` AND ${row.roundId} = ${roundId}` : sql``;
  // Limited: folded into what counts them, each word would be worked out once for each count.
  if (isPast(reading))
    return sql`SELECT ${statusIn(counted, reading)} AS word FROM ${asKnown(counted, reading)}
      WHERE ${counted[of]} = ${id} AND (${counted.standing} = 'example') = ${whole(isExample)}${inRound(counted)} LIMIT -1`;
  const meant = (isLifted: boolean): SQL =>
    sql`${k[of]} = ${id} AND ${k.isExample} = ${whole(isExample)} AND ${k.isLifted} = ${whole(isLifted)}${inRound(k)}`;
  const kept = countedWords.map((word) => sql`WHEN ${keptAs(word, reading)} THEN ${sql.raw(`'${word}'`)}`);
  return sql`SELECT CASE ${sql.join(kept, sql` `)} END AS word FROM ${obligationFacts} AS k WHERE ${meant(false)}
    UNION ALL SELECT ${statusIn(counted, reading)} FROM ${obligationFacts} AS k JOIN ${counted} ON ${counted.id} = ${k.id} WHERE ${meant(true)}`;
}

const each: Readonly<Record<string, SQL>> = {
  total: sql`count(*)`,
  ...Object.fromEntries(countedWords.map((word) => [word, sql.raw(`coalesce(sum(w.word = '${word}'), 0)`)])),
};

const ofObligations =
  (of: Of) =>
  (
    { id }: { readonly id: AnySQLiteColumn },
    reading: Reading,
    args: Args,
    write: WriteMembers,
  ): SQL<AtWords> =>
    sql`(SELECT ${write(each)} FROM (${words(of, id, reading, args)}) AS w)`;

export const roundsObligations = ofObligations('roundId');
export const bodysObligations = ofObligations('agencyId');
export const tasksObligations = ofObligations('taskId');
