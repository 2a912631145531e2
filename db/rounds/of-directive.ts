import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { ofDirective } from '../directives/named.ts';
import { rounds } from './table.ts';

/** Whether a row belongs to a round of the directive that is named; nobody named one: no condition. */
export const ofDirectiveRounds = (roundId: AnySQLiteColumn | SQL, name: unknown): SQL | undefined => {
  const named = ofDirective(rounds.directiveId, name);
  return named && sql`${roundId} IN (SELECT ${rounds.id} FROM ${rounds} WHERE ${named})`;
};

/** The round of a period under the directive that is named; where a fact and an example have the same period, the fact. */
export const roundOfPeriod = (period: string, name: unknown): SQL => {
  const named = ofDirective(rounds.directiveId, name);
  return sql`(SELECT ${rounds.id} FROM ${rounds} WHERE ${rounds.period} = ${period} AND ${named ?? sql`1`} ORDER BY ${rounds.standing} = 'example', ${rounds.id} LIMIT 1)`;
};
