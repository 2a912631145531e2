import { sql } from 'drizzle-orm';
import type { Order } from '../shape.ts';
import type { reports } from './table.ts';

export const reportsNewestFirst: Order<typeof reports> = {
  by: (r) => [sql`${r.startedAt}`, sql`${r.id}`],
  descending: true,
};
