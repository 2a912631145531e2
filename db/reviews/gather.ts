// Everything a review rests on, as the public knew it at the end of a day: two statements, whatever the size of the ledger.
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import type { Answer } from '../answers.ts';
import { citationIdOf } from '../citations/cite.ts';
import { type Kind, kinds } from '../citations/rules.ts';
import { agenciesOf, type CivilDate, type Ctx, civilDate, endOfDay, type Instant } from '../ctx.ts';
import { yearOf } from '../dates.ts';
import { directiveBySymbol } from '../directives/read.ts';
import type { Loaded } from '../indicators/evaluations.ts';
import { indicators, observations, targets } from '../indicators/table.ts';
import {
  findings,
  inspections,
  recommendations,
  supervisionStatements,
  verdicts,
} from '../inspections/table.ts';
import { plans } from '../plans/table.ts';
import { readAll, readOne, wanting } from '../reading.ts';
import { reports } from '../reports/table.ts';
import { rounds } from '../rounds/table.ts';
import { daysLateOf, factsIn, type StatusWord, statusOf, type Worked } from '../rulings/status.ts';
import { type Owes, obligations, rulings } from '../rulings/table.ts';
import { asKnown, byId, type Reading } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { tasks } from '../tasks/table.ts';
import { territoriesInForce } from '../territories/read.ts';
import { territories, territoryMappings } from '../territories/table.ts';
import { urgings } from '../urging/table.ts';
import type { Input } from './content.ts';
import type { Words } from './words.ts';

interface Cited {
  readonly id: string;
  readonly citation: string;
}
interface Body {
  readonly id: string;
  readonly name: Words;
  readonly territoryId: string | null;
}
interface Task {
  readonly id: string;
  readonly code: string;
  readonly parentId: string | null;
  readonly level: string;
  readonly title: Words;
}
interface Round {
  readonly id: string;
  readonly period: string;
  readonly periodStart: CivilDate;
  readonly periodEnd: CivilDate;
}
export interface Owed {
  readonly id: string;
  readonly task: Task;
  readonly round: Round;
  readonly body: Body;
  /** Whose report counts too: who answered for it when the round opened. */
  readonly openedWithId: string | null;
  readonly dueAt: Instant;
  readonly graceUntil: Instant;
  readonly owes: Owes;
  readonly status: StatusWord;
  readonly isDue: boolean;
  readonly daysLate: number | null;
  /** The published line that tells of it. */
  readonly line: Line | null;
  readonly ruling: string;
  /** Where the ladder has come to its last rung: when its letter went out, and the day last promised. */
  readonly urged: { readonly letterOn: CivilDate; readonly promisedOn: CivilDate | null } | null;
}
interface Line {
  readonly citation: string;
  readonly reportId: string;
  readonly task: Task;
  readonly claim: string | null;
  readonly difficulties: string | null;
  readonly recommendation: string | null;
}
interface Value {
  readonly citation: string;
  readonly indicatorId: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}
export interface Report {
  readonly id: string;
  readonly round: Round;
  readonly body: Body;
  readonly territoryId: string | null;
  readonly submittedAt: string;
  readonly lines: readonly Line[];
  readonly values: readonly Value[];
}

type Row<T extends { $inferSelect: object }> = T['$inferSelect'] & Cited;
export interface Ground {
  readonly directive: {
    readonly id: string;
    readonly symbol: string;
    readonly issuedOn: string;
    readonly subject: Words;
    readonly issuer: Words;
    readonly citation: string;
  };
  readonly days: { readonly first: CivilDate; readonly last: CivilDate };
  /** The body that reviews. */
  readonly lead: Words;
  readonly period: string;
  readonly knownOn: CivilDate;
  readonly asOf: Instant;
  readonly isExample: boolean;
  readonly tasks: readonly Task[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly rulings: readonly (Row<typeof rulings> & { readonly taskIds: readonly string[] })[];
  readonly owed: readonly Owed[];
  readonly reports: readonly Report[];
  readonly provinces: readonly { readonly id: string; readonly name: Words }[];
  /** By province in force: its own plans and those of the units that went into it. */
  readonly plans: ReadonlyMap<string, readonly { readonly name: string; readonly citation: string }[]>;
  readonly indicators: readonly {
    readonly id: string;
    readonly name: Words;
    readonly unit: string;
    readonly latest: Row<typeof observations> | null;
  }[];
  /** Every target of every plan under the directive. */
  readonly promises: readonly { readonly indicatorId: string; readonly citation: string }[];
  /** Those that may be about the years of the period, with what they are held against; none for examples. */
  readonly targets: readonly (Cited &
    Loaded & { readonly indicatorId: string; readonly place: Words; readonly document: string })[];
  /** Short ids of published figures, by record. */
  readonly figureCitations: ReadonlyMap<string, string>;
  readonly inspections: readonly Row<typeof inspections>[];
  readonly findings: readonly Row<typeof findings>[];
  readonly verdicts: readonly Row<typeof verdicts>[];
  readonly supervision: readonly Row<typeof supervisionStatements>[];
  readonly recommendations: readonly Row<typeof recommendations>[];
  readonly inputs: ReadonlyMap<string, Input>;
}

/** As anyone without an account could read it when that day was over: what is not published is in no review. */
const publicAtEndOf = (day: CivilDate): Reading => ({
  actor: { kind: 'public' },
  today: day,
  now: endOfDay(day),
  validOn: day,
  knownBefore: endOfDay(day),
});

export const inPeriod = (
  days: { first: CivilDate; last: CivilDate },
  { periodStart, periodEnd }: Round,
): boolean => periodStart >= days.first && periodEnd <= days.last;

/** Roughly, by the years in the document's words: which years are meant to the day is for the rules. */
const mayBeAbout = (t: typeof targets, { first, last }: { first: CivilDate; last: CivilDate }): SQL =>
  sql`(${t.period} IS NULL OR ${t.period} NOT GLOB '[0-9][0-9][0-9][0-9]*'
    OR (substr(${t.period}, 1, 4) <= ${yearOf(last)} AND (${t.period} GLOB '*+' OR substr(${t.period}, -4) >= ${yearOf(first)})))`;

export async function gather(
  ctx: Ctx,
  asked: { readonly directive: string; readonly period: string; readonly knownOn: CivilDate },
  days: { readonly first: CivilDate; readonly last: CivilDate },
  isExample: boolean,
): Promise<Ground | null> {
  const reading = publicAtEndOf(asked.knownOn);
  const found = await readOne(ctx, directiveBySymbol(asked.directive), reading, wanting({ issuer: {} }));
  if (!found) return null;
  const directiveId = String(found.id);
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
        where: (s) => and(ofReports(s.reportId), isOne(s.standing)),
        order: byId,
      },
      reading,
    ),
    readAll(
      ctx,
      {
        table: recommendations,
        where: (r) => and(ofDirective(r), isOne(r.standing), within(r.madeOn)),
        order: byId,
      },
      reading,
    ),
    // Urging is between who urges and who is urged; its last rung is that the review says so.
    readAll(
      ctx,
      {
        table: urgings,
        where: (u) =>
          and(
            inArray(u.rung, ['letter', 'review_line']),
            sql`${u.status} <> 'withdrawn'`,
            isOne(u.standing),
            sql`${u.taskId} IN (SELECT id FROM ${tasks} WHERE directive_id = ${directiveId})`,
          ),
        order: byId,
      },
      { ...reading, actor: { kind: 'system', job: 'upkeep' } },
    ),
  ]);

  const inputs = new Map<string, Input>();
  const cite = async (kind: Kind, record: string, line = '', revision = 1): Promise<string> => {
    const citation = await citationIdOf(kind, record, line, revision);
    inputs.set(citation, { citation, type: kinds[kind], record, revision });
    return citation;
  };
  const citedAs = (kind: Kind) => async (row: Answer) => ({
    ...row,
    citation: await cite(kind, String(row.id), '', Number(row.revision)),
  });
  const all = <T>(rows: readonly Answer[], as: (row: Answer) => Promise<unknown>): Promise<T[]> =>
    Promise.all(rows.map(as)) as Promise<T[]>;

  const bodies = new Map(
    allBodies.map((row) => {
      const name = row.name as { nameVi: string; nameEn: string | null } | null;
      const nameVi = name?.nameVi ?? String(row.id);
      const body: Body = {
        id: String(row.id),
        name: { vi: nameVi, en: name?.nameEn ?? nameVi },
        territoryId: row.territoryId as string | null,
      };
      return [body.id, body] as const;
    }),
  );
  const taskList = allTasks.map(
    (row): Task => ({
      id: String(row.id),
      code: String(row.code),
      parentId: row.parentId as string | null,
      level: String(row.level),
      title: { vi: String(row.titleVi), en: String(row.titleEn) },
    }),
  );
  const taskById = new Map(taskList.map((task) => [task.id, task]));
  const roundById = new Map(allRounds.map((row) => [String(row.id), row as unknown as Round]));
  const rulingList = await all<Ground['rulings'][number]>(allRulings, citedAs('u'));
  const rulingCitation = new Map(rulingList.map((r) => [r.id, r.citation]));

  const reportList: Report[] = await Promise.all(
    allReports.map(async (row) => ({
      id: String(row.id),
      round: roundById.get(String(row.roundId))!,
      body: bodies.get(String(row.agencyId))!,
      territoryId: row.territoryId as string | null,
      submittedAt: String(row.submittedAt),
      lines: await Promise.all(
        (row.items as Answer[]).map(async (i) => ({
          citation: await cite('i', String(row.id), String(i.taskId)),
          reportId: String(row.id),
          task: taskById.get(String(i.taskId))!,
          claim: i.claim as string | null,
          difficulties: i.difficulties as string | null,
          recommendation: i.recommendation as string | null,
        })),
      ),
      values: await Promise.all(
        (row.values as Answer[]).map(async (v) => ({
          citation: await cite('v', String(row.id), String(v.indicatorId)),
          indicatorId: String(v.indicatorId),
          value: v.value as string | null,
          numerator: v.numerator as string | null,
          denominator: v.denominator as string | null,
        })),
      ),
    })),
  );
  const reportsOf = new Map<string, Report[]>();
  for (const report of reportList) {
    const key = `${report.round.id} ${report.body.id}`;
    reportsOf.set(key, [...(reportsOf.get(key) ?? []), report]);
  }
  const lineFor = (roundId: string, taskId: string, owers: readonly (string | null)[]): Line | null => {
    const newest = owers
      .flatMap((id) => reportsOf.get(`${roundId} ${id}`) ?? [])
      .sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0];
    return newest?.lines.find((l) => l.task.id === taskId) ?? null;
  };

  const letters = new Map(
    allUrged.filter((u) => u.rung === 'letter').map((u) => [String(u.obligationId), u]),
  );
  const inReview = new Set(
    allUrged.filter((u) => u.rung === 'review_line').map((u) => String(u.obligationId)),
  );
  const urgedOf = (obligationId: string): Owed['urged'] => {
    const letter = letters.get(obligationId);
    if (!letter || !inReview.has(obligationId)) return null;
    return {
      letterOn: civilDate(String(letter.raisedAt)),
      promisedOn: (letter.promisedOn as CivilDate | null) ?? null,
    };
  };

  const owed = await Promise.all(
    allOwed.map(async (row): Promise<Owed> => {
      const facts = factsIn(
        { owes: row.owes as Owes, dueAt: String(row.dueAt), graceUntil: String(row.graceUntil) },
        row.facts as Worked,
      );
      const status = statusOf(facts, reading.now);
      const openedWithId = row.openedWithId as string | null;
      return {
        id: String(row.id),
        task: taskById.get(String(row.taskId))!,
        round: roundById.get(String(row.roundId))!,
        body: bodies.get(String(row.agencyId))!,
        openedWithId,
        dueAt: facts.dueAt!,
        graceUntil: facts.graceUntil!,
        owes: facts.owes,
        status,
        isDue: facts.graceUntil! <= reading.now && status !== 'exempt' && status !== 'not_responsible',
        daysLate: daysLateOf(facts, reading.now),
        line: lineFor(String(row.roundId), String(row.taskId), [String(row.agencyId), openedWithId]),
        ruling: rulingCitation.get(String(row.rulingId)) ?? (await cite('u', String(row.rulingId))),
        urged: urgedOf(String(row.id)),
      };
    }),
  );

  const figureCitations = new Map<string, string>();
  for (const target of judgedTargets)
    for (const figure of target.figures as Answer[])
      figureCitations.set(String(figure.id), await cite('o', String(figure.id), '', Number(figure.revision)));
  const latest = new Map(national.map((row) => [String(row.indicatorId), row]));
  const nameOf = (row: Answer | null, ifNone: string): Words => {
    const name = row?.name as { nameVi: string; nameEn: string | null } | null | undefined;
    return { vi: name?.nameVi ?? ifNone, en: name?.nameEn ?? name?.nameVi ?? ifNone };
  };
  const documentName = (row: Answer): string => String(row.symbol ?? row.titleVi ?? row.id);
  const planList = await Promise.all(
    allPlans.map(async (row) => ({
      territoryId: String(row.territoryId),
      name: documentName(row.document as Answer),
      citation: await cite('k', String(row.id), '', Number(row.revision)),
    })),
  );
  const provinces = allProvinces.map((row) => ({ id: String(row.id), name: nameOf(row, String(row.id)) }));
  const issuer = bodies.get(String(found.issuerId))!;

  return {
    directive: {
      id: directiveId,
      symbol: String(found.symbol),
      issuedOn: String(found.issuedOn),
      subject: { vi: String(found.subjectVi), en: String(found.subjectEn) },
      issuer: issuer.name,
      citation: await cite('c', directiveId, '', Number(found.revision)),
    },
    days,
    lead: bodies.get(agenciesOf(ctx.actor, 'commission').sort()[0] ?? '')?.name ?? issuer.name,
    period: asked.period,
    knownOn: asked.knownOn,
    asOf: reading.now,
    isExample,
    tasks: taskList,
    bodies,
    rulings: rulingList,
    owed: owed.sort((a, b) => taskList.indexOf(a.task) - taskList.indexOf(b.task) || (a.id < b.id ? -1 : 1)),
    reports: reportList,
    provinces,
    plans: new Map(
      provinces.map(({ id }) => {
        const own = [id, ...passed.filter((m) => m.toId === id).map((m) => String(m.fromId))];
        return [id, planList.filter((p) => own.includes(p.territoryId))] as const;
      }),
    ),
    indicators: await Promise.all(
      allIndicators.map(async (row) => {
        const newest = isExample ? undefined : latest.get(String(row.id));
        return {
          id: String(row.id),
          name: { vi: String(row.nameVi), en: String(row.nameEn) },
          unit: String(row.unit),
          latest: newest ? ((await citedAs('o')(newest)) as unknown as Row<typeof observations>) : null,
        };
      }),
    ),
    promises: await Promise.all(
      allTargets.map(async (row) => ({
        indicatorId: String(row.indicatorId),
        citation: await cite('t', String(row.id), '', Number(row.revision)),
      })),
    ),
    targets: await Promise.all(
      judgedTargets.map(async (row) => ({
        ...(row as unknown as Loaded),
        id: String(row.id),
        indicatorId: String(row.indicatorId),
        citation: await cite('t', String(row.id), '', Number(row.revision)),
        place: nameOf(row.territory as Answer | null, '—'),
        document: documentName((row.plan as Answer).document as Answer),
      })),
    ),
    figureCitations,
    inspections: await all(allInspections, citedAs('n')),
    findings: await all(allFindings, citedAs('f')),
    verdicts: await all(allVerdicts, citedAs('j')),
    supervision: await all(allSupervision, citedAs('s')),
    recommendations: await all(allRecommendations, citedAs('r')),
    inputs,
  };
}
