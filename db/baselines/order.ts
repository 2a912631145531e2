import { sql } from 'drizzle-orm';
import type { Order } from '../shape.ts';
import type { baselines } from './table.ts';

/** In the order of the text. */
export const baselinesInOrder: Order<typeof baselines> = { by: (b) => [sql`${b.position}`, sql`${b.id}`] };
