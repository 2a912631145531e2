import { and, eq, ne, sql } from 'drizzle-orm';
import { responsibilities } from '../assignments/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { documents } from '../documents/table.ts';
import { fieldsInOrder, isHeldBy } from '../fields/read.ts';
import { fields } from '../fields/table.ts';
import { newestCommendations, newestFindings, newestRecommendations } from '../inspections/order.ts';
import { commendations, findings, recommendations } from '../inspections/table.ts';
import { bodysLines, bodysReports } from '../reports/at-steps.ts';
import { reportsNewestFirst } from '../reports/order.ts';
import { latestClaims, latestValues, reports } from '../reports/table.ts';
import { ofDirectiveRounds } from '../rounds/of-directive.ts';
import { bodysObligations } from '../rulings/at-words.ts';
import { obligations } from '../rulings/table.ts';
import { matches } from '../search/matching.ts';
import { asKnown, byId, inForceFirst, type Order, type Question, shape, validOn, when } from '../shape.ts';
import { territories } from '../territories/table.ts';
import { contacts, urgings } from '../urging/table.ts';
import { agencies, agencyNames, agencyParents, successions } from './table.ts';

const byDay: Order<typeof successions> = { by: (s) => [sql`${s.on}`, sql`${s.id}`] };

export const agencyShape = shape('Agency', agencies, {
  tallies: {
    reportCounts: bodysReports,
    lineCounts: bodysLines,
    obligationCounts: bodysObligations,
  },
  always: ['name'],
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('agency'), inTurn),
    name: on.one(agencyNames, (a, n) => eq(n.agencyId, a.id), inForceFirst),
    names: on.many(agencyNames, (a, n) => eq(n.agencyId, a.id), {
      by: (n) => [sql`coalesce(${n.from}, '')`, sql`${n.id}`],
    }),
    source: on.one(documents, (a, d) => eq(d.id, a.sourceId)),
    territory: on.one(territories, (a, t) => eq(t.id, a.territoryId)),
    parent: on.one(
      agencies,
      (a, p, reading) =>
        sql`${p.id} IN (SELECT parent_id FROM ${asKnown(agencyParents, reading)} WHERE agency_id = ${a.id} AND ${validOn(agencyParents, reading)})`,
    ),
    successors: on.many(successions, (a, s) => eq(s.fromId, a.id), byDay),
    predecessors: on.many(successions, (a, s) => eq(s.toId, a.id), byDay),
    duties: on.page(
      responsibilities,
      (a, r, reading, args) =>
        and(
          eq(r.agencyId, a.id),
          when(r.role, args.role),
          args.isEver === true ? undefined : validOn(r, reading),
        ),
      byId,
    ),
    fields: on.page(fields, (a, f, reading) => isHeldBy(f, a.id, reading), fieldsInOrder),
    obligations: on.page(
      obligations,
      (a, o, _reading, args) => and(eq(o.agencyId, a.id), ofDirectiveRounds(o.roundId, args.directive)),
      byId,
    ),
    findings: on.page(findings, (a, f) => eq(f.agencyId, a.id), newestFindings),
    recommendations: on.page(recommendations, (a, r) => eq(r.fromAgencyId, a.id), newestRecommendations),
    commendations: on.page(commendations, (a, c) => eq(c.agencyId, a.id), newestCommendations),
    urgings: on.page(urgings, (a, u) => eq(u.agencyId, a.id), {
      by: (u) => [sql`${u.raisedAt}`, sql`${u.id}`],
      descending: true,
    }),
    contacts: on.many(contacts, (a, c) => and(eq(c.agencyId, a.id), sql`${c.endedAt} IS NULL`), byId),
    reports: on.page(reports, (a, r) => eq(r.agencyId, a.id), reportsNewestFirst),
    latestClaims: on.page(latestClaims, (a, c) => eq(c.agencyId, a.id), byId),
    latestValues: on.page(latestValues, (a, v) => eq(v.agencyId, a.id), byId),
  }),
});

export const agencyNameShape = shape('AgencyName', agencyNames, {
  omit: ['folded'],
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('agency_name'), inTurn),
  }),
});
export const agencyParentShape = shape('AgencyParent', agencyParents);

export const successionShape = shape('Succession', successions, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('succession'), inTurn),
    from: on.one(agencies, (s, a) => eq(a.id, s.fromId)),
    to: on.one(agencies, (s, a) => eq(a.id, s.toId)),
    source: on.one(documents, (s, d) => eq(d.id, s.sourceId)),
  }),
});

export const agencyById = (id: string): Question<typeof agencies> => ({
  table: agencies,
  where: (a) => eq(a.id, id),
});

/** Stands where a plan needs an issuer and none is known: it is nobody, so no list of bodies and no search tells of it. */
export const nobody = 'issuer-unknown';

/** Bodies of a kind; `existing` keeps only those that existed on the day asked about. */
export const agenciesOf = ({
  kind,
  existing,
  matching,
}: {
  readonly kind?: string | null | undefined;
  readonly existing?: boolean | null | undefined;
  /** Words of any name it has or had, marks or none. */
  readonly matching?: string | null | undefined;
}): Question<typeof agencies> => ({
  table: agencies,
  where: (a, reading) =>
    and(
      ne(a.id, nobody),
      when(a.kind, kind),
      existing
        ? sql`(${a.endedOn} IS NULL OR ${a.endedOn} > ${reading.validOn}) AND (${a.startedOn} IS NULL OR ${a.startedOn} <= ${reading.validOn})`
        : undefined,
      matching == null
        ? undefined
        : sql`${a.id} IN (SELECT agency_id FROM ${asKnown(agencyNames, reading)} WHERE ${matches(sql`folded`, matching)})`,
    ),
  order: byId,
});
