import { and, eq, lt, sql } from 'drizzle-orm';
import { agencies } from '../agencies/table.ts';
import { documents } from '../documents/table.ts';
import { plans } from '../plans/table.ts';
import { rounds } from '../rounds/table.ts';
import { byId, type Question, shape, when } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { tasks } from '../tasks/table.ts';
import { directives } from './table.ts';

export const directiveShape = shape('Directive', directives, {
  figures: {
    recordedAt: (
      d,
    ) => sql`(SELECT json_quote(min(at)) FROM (SELECT known_from AS at FROM directives WHERE id = ${d.id}
      UNION ALL SELECT known_from FROM directives_past WHERE id = ${d.id}))`,
  },
  relations: (on) => ({
    document: on.one(documents, (d, x) => eq(x.id, d.documentId)),
    source: on.one(documents, (d, x) => eq(x.id, d.sourceId)),
    predecessor: on.one(documents, (d, x) => eq(x.id, d.predecessorId)),
    issuer: on.one(agencies, (d, a) => eq(a.id, d.issuerId)),
    tasks: on.page(
      tasks,
      (d, t, _reading, args) =>
        and(
          eq(t.directiveId, d.id),
          when(t.level, args.level),
          when(t.kind, args.kind),
          when(t.cadence, args.cadence),
        ),
      tasksInOrder,
    ),
    task: on.one(tasks, (d, t, _reading, args) =>
      and(eq(t.directiveId, d.id), eq(t.code, String(args.code))),
    ),
    plans: on.page(
      plans,
      (d, p, _reading, args) =>
        and(eq(p.directiveId, d.id), when(p.relation, args.relation), when(p.level, args.level)),
      byId,
    ),
    // Newest first, and facts before examples: whoever takes the first one, or looks for a period, comes upon a fact if there is one.
    rounds: on.page(
      rounds,
      (d, r, { validOn }, args) =>
        and(eq(r.directiveId, d.id), args.isOver ? lt(r.periodEnd, validOn) : undefined),
      {
        by: (r) => [sql`${r.standing} <> 'example'`, sql`${r.periodStart}`, sql`${r.id}`],
        descending: true,
      },
    ),
  }),
});

export const allDirectives = (): Question<typeof directives> => ({ table: directives, order: byId });

export const directiveBySymbol = (symbol: string): Question<typeof directives> => ({
  table: directives,
  where: (d) => eq(d.symbol, symbol),
});
