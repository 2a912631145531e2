import { and, eq, lt, sql } from 'drizzle-orm';
import { agencies } from '../agencies/table.ts';
import { assignments } from '../assignments/table.ts';
import { baselinesInOrder } from '../baselines/order.ts';
import { baselines } from '../baselines/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import type { Instant } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { directiveSubjects } from '../fields/table.ts';
import { plans } from '../plans/table.ts';
import { matrixOf } from '../reports/matrix.ts';
import { rounds } from '../rounds/table.ts';
import { anyKnown, byId, type Order, type Question, shape, when } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { tasks } from '../tasks/table.ts';
import { isNamed, spelled } from './named.ts';
import { directives } from './table.ts';

/** Where a fact and an example have the same period, the fact. */
const factsFirst: Order<typeof rounds> = { by: (r) => [sql`${r.standing} = 'example'`, sql`${r.id}`] };

const recordedAt = (d: typeof directives) =>
  sql`(SELECT min(at) FROM (SELECT known_from AS at FROM directives WHERE id = ${d.id}
    UNION ALL SELECT known_from FROM directives_past WHERE id = ${d.id}))`;

export const directiveShape = shape('Directive', directives, {
  tallies: { matrix: matrixOf },
  figures: {
    recordedAt: (d) => sql<Instant>`json_quote(${recordedAt(d)})`,
    slug: (d) => sql<string>`json_quote(${spelled(d.symbol)})`,
  },
  relations: (on) => ({
    baselines: on.many(
      baselines,
      (d, b, _reading, args) => and(eq(b.directiveId, d.id), when(b.kind, args.kind)),
      baselinesInOrder,
    ),
    corrections: on.many(corrections, correctionsOf('directive'), inTurn),
    document: on.one(documents, (d, x) => eq(x.id, d.documentId)),
    source: on.one(documents, (d, x) => eq(x.id, d.sourceId)),
    predecessor: on.one(documents, (d, x) => eq(x.id, d.predecessorId)),
    subject: on.one(directiveSubjects, (d, s) => eq(s.directiveId, d.id)),
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
    // The task by which one body leads the monitoring: of those that order inspection, the first with a lead of its own.
    answeredFor: on.one(
      tasks,
      (d, t, reading) =>
        and(
          eq(t.directiveId, d.id),
          eq(t.kind, 'inspection'),
          anyKnown(assignments, reading, 'led', sql`led.task_id = ${t.id} AND led.role = 'lead'`),
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
    round: on.one(
      rounds,
      (d, r, _reading, args) => and(eq(r.directiveId, d.id), eq(r.period, String(args.period))),
      factsFirst,
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

/** The one recorded first comes first: addresses from the time before there was another lead to it. */
const asRecorded: Order<typeof directives> = { by: (d) => [recordedAt(d), sql`${d.id}`] };

export const allDirectives = (): Question<typeof directives> => ({ table: directives, order: asRecorded });

/** A directive by its symbol, written as on paper or as in addresses. */
export const directiveBySymbol = (symbol: string): Question<typeof directives> => ({
  table: directives,
  where: (d) => isNamed(d.symbol, symbol),
});

/** Nobody named one: the directive that was recorded first. */
export const firstDirective = (): Question<typeof directives> => ({ table: directives, order: asRecorded });
