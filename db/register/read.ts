import { eq, sql } from 'drizzle-orm';
import { people } from '../access/table.ts';
import { type Question, shape } from '../shape.ts';
import { registerLoads } from './table.ts';

export const registerLoadShape = shape('RegisterLoad', registerLoads, {
  relations: (on) => ({ loadedBy: on.one(people, (l, p) => eq(p.id, l.loadedById)) }),
});

export const newestLoads: Question<typeof registerLoads> = {
  table: registerLoads,
  order: { by: (l) => [sql`${l.knownFrom}`, sql`${l.id}`], descending: true },
};
