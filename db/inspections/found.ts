// Records as the acts on them need them, with what permissions look at. One round trip each.
import { and, eq, sql } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { agenciesOf, type Ctx, isBy, isExamplePerson } from '../ctx.ts';
import { present, readOne, wanting } from '../reading.ts';
import { isInField } from '../reports/field.ts';
import { authoring } from '../reports/rules.ts';
import { reportItems } from '../reports/table.ts';
import type { Question } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { inspectingBodies, isOwnOrInherited } from './read.ts';
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

/** The body if its deeds are this actor's own: it acts for it, or for the one that succeeded it. */
const ownBody = (ctx: Ctx, agencyId: string) =>
  readOne(
    ctx,
    {
      table: agencies,
      where: (a) => and(eq(a.id, agencyId), isOwnOrInherited(a.id, agenciesOf(ctx.actor), ctx.today)),
    },
    present(ctx),
  );

/** A body, and whether its deeds are this actor's own. Null when there is none. */
export async function findBody(ctx: Ctx, id: string) {
  const body: Question<typeof agencies> = { table: agencies, where: (a) => eq(a.id, id) };
  const [record, own] = await Promise.all([readOne(ctx, body, present(ctx)), ownBody(ctx, id)]);
  return record && { record, isOwn: own !== null };
}

export async function findInspection(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: inspections, where: (i) => eq(i.id, id) }, present(ctx));
  if (!record) return null;
  return {
    record,
    facts: { isInspectors: inspectingBodies(ctx.actor).includes(record.byAgencyId) },
  };
}

const around = wanting({ inspection: {}, agency: {}, task: {}, document: {} });
export type FoundFinding = NonNullable<Awaited<ReturnType<typeof readFinding>>>;
const readFinding = (ctx: Ctx, id: string) =>
  readOne(ctx, { table: findings, where: (f) => eq(f.id, id) }, present(ctx), around);

export async function findFinding(ctx: Ctx, id: string) {
  // Whether the body is one's own is asked in the same statement, through the finding itself.
  const ofOwn: Question<typeof findings> = {
    table: findings,
    where: (f) => and(eq(f.id, id), isOwnOrInherited(f.agencyId, agenciesOf(ctx.actor), ctx.today)),
  };
  const [record, own] = await Promise.all([readFinding(ctx, id), readOne(ctx, ofOwn, present(ctx))]);
  if (!record) return null;
  return {
    record,
    facts: {
      isInspectors: inspectingBodies(ctx.actor).includes(record.byAgencyId),
      isOwn: own !== null,
      isRecorder: isBy(ctx, record.recordedById),
      isHandler: isBy(ctx, record.handledById),
    },
  };
}

/** One line of a published report, as whoever judges it or speaks beside it needs to see it. */
export async function findClaim(ctx: Ctx, reportId: string, task: string) {
  const ministries = agenciesOf(ctx.actor, 'ministry_officer');
  const question = (also: 'any' | 'own' | 'field'): Question<typeof reportItems> => ({
    table: reportItems,
    where: (i) =>
      and(
        eq(i.reportId, reportId),
        sql`${i.taskId} IN (SELECT id FROM ${tasks} WHERE code = ${task})`,
        sql`${i.reportId} IN (SELECT id FROM reports WHERE status = 'published')`,
        also === 'own'
          ? sql`(SELECT ${isOwnOrInherited(sql`agency_id`, agenciesOf(ctx.actor), ctx.today)} FROM reports WHERE id = ${i.reportId})`
          : undefined,
        also === 'field' ? isInField(i.taskId, ministries, ctx.today) : undefined,
      ),
  });
  const reading = present(ctx);
  const [record, own, inField] = await Promise.all([
    readOne(ctx, question('any'), reading, wanting({ report: { history: {} } })),
    readOne(ctx, question('own'), reading),
    readOne(ctx, question('field'), reading),
  ]);
  if (!record?.report) return null;
  const { report } = record;
  return {
    record: { ...record, report },
    facts: {
      isOwn: own !== null,
      isInField: inField !== null,
      isAuthor:
        isBy(ctx, report.startedById) ||
        isBy(ctx, report.submittedById) ||
        report.history.some((h) => isBy(ctx, h.actorId) && authoring.includes(h.action)),
    },
  };
}
