import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { ofDirective } from '../directives/named.ts';
import { rounds } from './table.ts';

/** Whether a row belongs to a round of the directive that is named; nobody named one: no condition. */
export const ofDirectiveRounds = (roundId: AnySQLiteColumn | SQL, name: unknown): SQL | undefined => {
  const named = ofDirective(rounds.directiveId, name);
  return named && sql`${roundId} IN (SELECT ${rounds.id} FROM ${rounds} WHERE ${named})`;
};
