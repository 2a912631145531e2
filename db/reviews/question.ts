// What a review asks the ledger: one statement, whatever the size of it.
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { baselinesInOrder } from '../baselines/order.ts';
import { baselines } from '../baselines/table.ts';
import { type CivilDate, type Ctx, endOfDay } from '../ctx.ts';
import { yearOf } from '../dates.ts';
import { indicators, observations, targets } from '../indicators/table.ts';
import {
  findings,
  inspections,
  recommendations,
  supervisionStatements,
  verdicts,
} from '../inspections/table.ts';
import { plans } from '../plans/table.ts';
import { readAll, wanting } from '../reading.ts';
import { reports } from '../reports/table.ts';
import { rounds } from '../rounds/table.ts';
import { obligations, rulings } from '../rulings/table.ts';
import { asKnown, byId, type Reading } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { tasks } from '../tasks/table.ts';
import { territoriesInForce } from '../territories/read.ts';
import { territories, territoryMappings } from '../territories/table.ts';
import { letters, urgings } from '../urging/table.ts';

export interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** As anyone without an account could read it when that day was over: what is not published is in no review. */
export const publicAtEndOf = (day: CivilDate): Reading => ({
  actor: { kind: 'public' },
  today: day,
  now: endOfDay(day),
  validOn: day,
  knownBefore: endOfDay(day),
});

/** Roughly, by the years in the document's words: which years are meant to the day is for the rules. */
const mayBeAbout = (t: typeof targets, { first, last }: Days): SQL =>
  sql`(${t.period} IS NULL OR ${t.period} NOT GLOB '[0-9][0-9][0-9][0-9]*'
    OR (substr(${t.period}, 1, 4) <= ${yearOf(last)} AND (${t.period} GLOB '*+' OR substr(${t.period}, -4) >= ${yearOf(first)})))`;

export type Asked = Awaited<ReturnType<typeof ask>>;

/** All records under a directive that a review over these days may speak of: facts, or examples. */
export async function ask(ctx: Ctx, reading: Reading, directiveId: string, days: Days, isExample: boolean) {
  const isOne = (standing: AnySQLiteColumn): SQL =>
    isExample ? sql`${standing} = 'example'` : sql`${standing} <> 'example'`;
  const ofDirective = (row: { readonly directiveId: AnySQLiteColumn }): SQL =>
    eq(row.directiveId, directiveId);
  const ofRounds = (roundId: AnySQLiteColumn): SQL =>
    sql`${roundId} IN (SELECT id FROM ${asKnown(rounds, reading)} WHERE directive_id = ${directiveId})`;
  const ofReports = (reportId: AnySQLiteColumn): SQL =>
    sql`${reportId} IN (SELECT r.id FROM ${reports} r JOIN ${asKnown(rounds, reading, 'x')} ON x.id = r.round_id WHERE x.directive_id = ${directiveId})`;
  const ofPlans = (t: typeof targets): SQL =>
    sql`${t.planId} IN (SELECT id FROM ${asKnown(plans, reading)} WHERE directive_id = ${directiveId})`;
  // Urging is between who urges and who is urged.
  const urged: Reading = { ...reading, actor: { kind: 'system', job: 'upkeep' } };
  const within = (at: AnySQLiteColumn): SQL => sql`${at} BETWEEN ${days.first} AND ${days.last}`;

  const [
    allTasks,
    allRounds,
    allBodies,
    allRulings,
    allOwed,
    allReports,
    allProvinces,
    passed,
    allPlans,
    allIndicators,
    national,
    allTargets,
    judgedTargets,
    allInspections,
    allFindings,
    allVerdicts,
    allSupervision,
    allRecommendations,
    allUrged,
    allLetters,
    allBaselines,
  ] = await Promise.all([
    readAll(ctx, { table: tasks, where: ofDirective, order: tasksInOrder }, reading),
    readAll(ctx, { table: rounds, where: ofDirective, order: byId }, reading),
    readAll(ctx, { table: agencies, order: byId }, reading),
    readAll(
      ctx,
      {
        table: rulings,
        where: (r) => and(ofDirective(r), isOne(r.standing)),
        order: byId,
      },
      reading,
    ),
    readAll(
      ctx,
      { table: obligations, where: (o) => and(ofRounds(o.roundId), isOne(o.standing)), order: byId },
      reading,
    ),
    readAll(
      ctx,
      {
        table: reports,
        where: (r) => and(ofRounds(r.roundId), isOne(r.standing), sql`${r.supersededAt} IS NULL`),
        order: { by: (r) => [sql`${r.roundId}`, sql`${r.agencyId}`, sql`${r.id}`] },
      },
      reading,
      wanting({ items: {}, values: {} }),
    ),
    readAll(ctx, territoriesInForce(), reading),
    readAll(ctx, { table: territoryMappings, order: byId }, reading),
    readAll(
      ctx,
      {
        table: plans,
        where: (p) =>
          and(ofDirective(p), sql`${p.level} = 'province' AND ${p.relation} = 'implements_directive'`),
        order: byId,
      },
      reading,
      wanting({ document: {} }),
    ),
    readAll(ctx, { table: indicators, order: byId }, reading),
    readAll(
      ctx,
      {
        table: observations,
        where: (o) =>
          sql`${o.kind} = 'actual' AND ${o.marketId} IS NULL AND ${o.sex} IS NULL AND ${o.dimension} IS NULL AND ${o.standing} NOT IN ('example', 'recollection')
            AND ${o.territoryId} IN (SELECT id FROM ${asKnown(territories, reading)} WHERE kind = 'country')`,
        order: {
          by: (o) => [
            sql`coalesce(${o.periodEnd}, ${o.asOf}, '')`,
            sql`coalesce(${o.periodStart}, '')`,
            sql`${o.id}`,
          ],
        },
      },
      reading,
    ),
    readAll(ctx, { table: targets, where: ofPlans, order: byId }, reading),
    isExample
      ? []
      : readAll(
          ctx,
          { table: targets, where: (t) => and(ofPlans(t), mayBeAbout(t, days)), order: byId },
          reading,
          wanting({
            indicator: {},
            numerator: {},
            baseOf: {},
            figures: {},
            communes: {},
            territory: {},
            plan: { document: {} },
          }),
        ),
    readAll(
      ctx,
      {
        table: inspections,
        where: (i) => and(ofDirective(i), isOne(i.standing), within(i.concludedOn)),
        order: byId,
      },
      reading,
    ),
    readAll(
      ctx,
      {
        table: findings,
        where: (f) =>
          and(
            sql`${f.inspectionId} IN (SELECT id FROM ${asKnown(inspections, reading)} WHERE directive_id = ${directiveId})`,
            isOne(f.standing),
            within(f.recordedOn),
          ),
        order: byId,
      },
      reading,
    ),
    readAll(
      ctx,
      { table: verdicts, where: (v) => and(ofRounds(v.roundId), isOne(v.standing)), order: byId },
      reading,
    ),
    readAll(
      ctx,
      {
        table: supervisionStatements,
        where: (s) => and(ofReports(s.reportId), isOne(s.standing), sql`${s.withdrawnOn} IS NULL`),
        order: byId,
      },
      reading,
    ),
    readAll(
      ctx,
      {
        table: recommendations,
        where: (r) => and(ofDirective(r), isOne(r.standing), within(r.madeOn), sql`${r.withdrawnOn} IS NULL`),
        order: byId,
      },
      reading,
    ),
    // Its last rung is that the review says so.
    readAll(
      ctx,
      {
        table: urgings,
        where: (u) =>
          and(
            eq(u.rung, 'review_line'),
            sql`${u.status} <> 'withdrawn'`,
            isOne(u.standing),
            sql`${u.taskId} IN (SELECT id FROM ${tasks} WHERE directive_id = ${directiveId})`,
          ),
        order: byId,
      },
      urged,
    ),
    readAll(
      ctx,
      {
        table: letters,
        where: (l) => and(sql`${l.signedAt} IS NOT NULL AND ${l.status} <> 'withdrawn'`, isOne(l.standing)),
        order: byId,
      },
      urged,
    ),
    readAll(
      ctx,
      { table: baselines, where: ofDirective, order: baselinesInOrder },
      reading,
      wanting({ tasks: {}, indicators: {} }),
    ),
  ]);
  return {
    tasks: allTasks,
    rounds: allRounds,
    bodies: allBodies,
    rulings: allRulings,
    owed: allOwed,
    reports: allReports,
    provinces: allProvinces,
    passed: passed,
    plans: allPlans,
    indicators: allIndicators,
    national: national,
    targets: allTargets,
    judged: judgedTargets,
    inspections: allInspections,
    findings: allFindings,
    verdicts: allVerdicts,
    supervision: allSupervision,
    recommendations: allRecommendations,
    urged: allUrged,
    letters: allLetters,
    baselines: allBaselines,
  };
}
