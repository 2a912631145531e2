// Records as the acts on them need them, with what permissions look at. One round trip each.
import { and, eq, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Entity } from '../act.ts';
import { findLine } from '../agencies/find-line.ts';
import { inNameOf, type Line } from '../agencies/heirs.ts';
import { agencies } from '../agencies/table.ts';
import { agenciesOf, type Ctx, isBy, isExamplePerson, speaksFor } from '../ctx.ts';
import { present, readOne, wanting } from '../reading.ts';
import { isTheirsToJudge } from '../reports/field.ts';
import { authoring } from '../reports/rules.ts';
import { reportItems, reports } from '../reports/table.ts';
import type { Question } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { goesOnFor, inspectingBodies } from './bodies.ts';
import {
  commendations,
  findings,
  inspections,
  recommendations,
  supervisionStatements,
  verdicts,
} from './table.ts';

export const inspection: Entity<typeof inspections> = { name: 'inspection', table: inspections };
export const finding: Entity<typeof findings> = { name: 'finding', table: findings };
export const verdict: Entity<typeof verdicts> = { name: 'verdict', table: verdicts };
export const recommendation: Entity<typeof recommendations> = {
  name: 'recommendation',
  table: recommendations,
};
export const statement: Entity<typeof supervisionStatements> = {
  name: 'supervision_statement',
  table: supervisionStatements,
};
export const commendation: Entity<typeof commendations> = { name: 'commendation', table: commendations };

/** What an example office makes, and what is made of an example record, is an example. */
export const standingOf = ({ actor }: Ctx, of?: { readonly standing: string }) =>
  of?.standing === 'example' || isExamplePerson(actor) ? ('example' as const) : ('official_data' as const);

/** The line of a body that a record of this table names. */
export const lineIn = (ctx: Ctx, table: SQLiteTable, column: string, id: string) =>
  findLine(ctx, sql`(SELECT ${sql.raw(column)} FROM ${table} WHERE id = ${id})`);

/** Whether the deeds of the bodies in a line are this actor's own. */
export const isOwnLine = ({ actor }: Ctx, line: Line): boolean => inNameOf(line, agenciesOf(actor)) !== null;

/** A body, and whether its deeds are this actor's own. Null when there is none. */
export async function findBody(ctx: Ctx, id: string) {
  const body: Question<typeof agencies> = { table: agencies, where: (a) => eq(a.id, id) };
  const [record, line] = await Promise.all([readOne(ctx, body, present(ctx)), findLine(ctx, sql`${id}`)]);
  return record && { record, isOwn: isOwnLine(ctx, line) };
}

/** In whose name the actor goes on with an inspection, or with what it found. */
export async function findInspecting(ctx: Ctx, table: typeof inspections | typeof findings, id: string) {
  const [by, about] = await Promise.all([
    lineIn(ctx, table, 'by_agency_id', id),
    lineIn(ctx, table, 'agency_id', id),
  ]);
  return { about, inspecting: goesOnFor(ctx.actor, inspectingBodies(ctx.actor), by, about) };
}

export async function findInspection(ctx: Ctx, id: string) {
  const [record, { inspecting }] = await Promise.all([
    readOne(ctx, { table: inspections, where: (i) => eq(i.id, id) }, present(ctx)),
    findInspecting(ctx, inspections, id),
  ]);
  return record && { record: { ...record, inspecting }, facts: { isInspectors: inspecting !== null } };
}

const around = wanting({ inspection: {}, agency: {}, task: {}, document: {} });
export type FoundFinding = NonNullable<Awaited<ReturnType<typeof readFinding>>>;
const readFinding = (ctx: Ctx, id: string) =>
  readOne(ctx, { table: findings, where: (f) => eq(f.id, id) }, present(ctx), around);

export async function findFinding(ctx: Ctx, id: string) {
  const [record, { about, inspecting }] = await Promise.all([
    readFinding(ctx, id),
    findInspecting(ctx, findings, id),
  ]);
  if (!record) return null;
  const answering = inNameOf(about, speaksFor(ctx.actor));
  return {
    /** `inspecting`, `answering`: in whose name the actor does either. */
    record: { ...record, inspecting, answering },
    facts: {
      isInspectors: inspecting !== null,
      isAnswering: answering !== null,
      isOwn: isOwnLine(ctx, about),
      isRecorder: isBy(ctx, record.recordedById),
      isHandler: isBy(ctx, record.handledById),
    },
  };
}

const claimIn = (i: typeof reportItems) => {
  const of = (column: string) =>
    sql`(SELECT ${sql.raw(column)} FROM ${reports} claimed WHERE claimed.id = ${i.reportId})`;
  return {
    roundId: of('round_id'),
    taskId: i.taskId,
    agencyId: of('agency_id'),
    standing: of('standing'),
  };
};

/** One line of a published report, as whoever judges it or speaks beside it needs to see it. */
export async function findClaim(ctx: Ctx, reportId: string, task: string) {
  const ministries = agenciesOf(ctx.actor, 'ministry_officer');
  const question = (also: 'any' | 'field'): Question<typeof reportItems> => ({
    table: reportItems,
    where: (i, reading) =>
      and(
        eq(i.reportId, reportId),
        sql`${i.taskId} IN (SELECT id FROM ${tasks} WHERE code = ${task})`,
        sql`${i.reportId} IN (SELECT id FROM reports WHERE status = 'published')`,
        also === 'field' ? isTheirsToJudge(claimIn(i), ministries, reading) : undefined,
      ),
  });
  const reading = present(ctx);
  const [record, claimant, inField] = await Promise.all([
    readOne(ctx, question('any'), reading, wanting({ report: { history: {} } })),
    lineIn(ctx, reports, 'agency_id', reportId),
    readOne(ctx, question('field'), reading),
  ]);
  if (!record?.report) return null;
  const { report } = record;
  return {
    record: { ...record, report },
    facts: {
      isOwn: isOwnLine(ctx, claimant),
      isInField: inField !== null,
      isAuthor:
        isBy(ctx, report.startedById) ||
        isBy(ctx, report.submittedById) ||
        report.history.some((h) => isBy(ctx, h.actorId) && authoring.includes(h.action)),
    },
  };
}
