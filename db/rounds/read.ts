import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { agencies } from '../agencies/table.ts';
import { ofDirective } from '../directives/named.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { roundsLines, roundsReports, seesEveryStep } from '../reports/at-steps.ts';
import { reportsNewestFirst } from '../reports/order.ts';
import { reports } from '../reports/table.ts';
import { roundsObligations } from '../rulings/at-words.ts';
import { obligations } from '../rulings/table.ts';
import { anyKnown, byId, type Question, type Reading, shape } from '../shape.ts';
import { roundCounts, rounds } from './table.ts';

/** A duty in the round that a ruling gives to the body and that nothing has ended on the day asked about. Examples bind nobody. */
const owes = (r: typeof rounds, a: typeof agencies, { validOn }: Reading): SQL => sql`o.round_id = ${r.id}
  AND o.agency_id = ${a.id} AND o.standing <> 'example' AND (o.released_on IS NULL OR o.released_on > ${validOn})`;

export const roundShape = shape('Round', rounds, {
  tallies: {
    reportCounts: roundsReports,
    lineCounts: roundsLines,
    obligationCounts: roundsObligations,
  },
  relations: (on) => ({
    directive: on.one(directives, (r, d) => eq(d.id, r.directiveId)),
    rulingDocument: on.one(documents, (r, d) => eq(d.id, r.rulingDocumentId)),
    counts: on.many(roundCounts, (r, c) => eq(c.roundId, r.id), byId),
    obligations: on.page(obligations, (r, o) => eq(o.roundId, r.id), byId),
    owedBy: on.many(
      agencies,
      (r, a, reading) => anyKnown(obligations, reading, 'o', owes(r, a, reading)),
      byId,
    ),
    reports: on.page(
      reports,
      (r, x, _reading, args) =>
        and(
          eq(x.roundId, r.id),
          args.currentOnly ? isNull(x.supersededAt) : undefined,
          args.kind
            ? sql`${x.agencyId} IN (SELECT id FROM ${agencies} WHERE kind = ${args.kind})`
            : undefined,
        ),
      reportsNewestFirst,
    ),
  }),
});

export const roundCountShape = shape('RoundCount', roundCounts, {
  visible: (c, reading) => (seesEveryStep(reading) ? undefined : sql`${c.status} = 'published'`),
});

export const roundOf = (directive: string, period: string): Question<typeof rounds> => ({
  table: rounds,
  where: (r) => and(eq(r.period, period), ofDirective(r.directiveId, directive)),
});

export const roundById = (id: string): Question<typeof rounds> => ({
  table: rounds,
  where: (r) => eq(r.id, id),
});
