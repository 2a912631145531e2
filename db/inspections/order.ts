import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Order } from '../shape.ts';
import type { commendations, findings, recommendations } from './table.ts';

export const newest = <T extends { readonly id: AnySQLiteColumn }>(
  day: (row: T) => AnySQLiteColumn | SQL,
): Order<T> => ({
  by: (row) => [sql`${day(row)}`, sql`${row.id}`],
  descending: true,
});

export const newestFindings = newest<typeof findings>((f) => f.recordedOn);
export const newestRecommendations = newest<typeof recommendations>((r) => r.madeOn);
export const newestCommendations = newest<typeof commendations>((c) => c.commendedOn);
