import { and, eq, inArray, sql } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { responsibilities } from '../assignments/table.ts';
import { agenciesOf, authorOf, type Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { refuse } from '../errors.ts';
import { present, readAll } from '../reading.ts';
import { refer } from '../references.ts';
import { reports } from '../reports/table.ts';
import { rounds } from '../rounds/table.ts';
import { type Question, validOn } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { findClaim, standingOf, statement } from './found.ts';
import { findPlaced } from './placed.ts';
import { supervises, wordsProblems } from './rules.ts';
import type { views } from './table.ts';

interface StatementAsked {
  readonly reportId: string;
  /** The task's code. */
  readonly task: string;
  readonly view: string;
  readonly statement: string;
  readonly documentId?: string | null | undefined;
  readonly section?: string | null | undefined;
}

/**
 * A body that supervises says in its own name what it makes of a published claim. It stands beside the claim once another of its
 * officers, or of the Commission's, has published it, and changes neither claim nor verdict.
 */
export const stateSupervision = (ctx: Ctx, once: Once, asked: StatementAsked) =>
  begin(ctx, 'supervision.state', statement, once, find(ctx, asked), ({ claim, missing, bodyId }) => {
    refuse([...missing, ...wordsProblems('statement', asked.statement)]);
    return {
      row: {
        id: crypto.randomUUID(),
        reportId: claim.reportId,
        taskId: claim.taskId,
        agencyId: bodyId!,
        view: asked.view as (typeof views)[number],
        statement: asked.statement.trim(),
        statedOn: ctx.today,
        statedById: authorOf(ctx).id,
        standing: standingOf(ctx, claim.report),
        documentId: asked.documentId ?? null,
        section: asked.section ?? null,
        revision: 1,
        knownFrom: ctx.now,
      },
    };
  });

async function find(ctx: Ctx, asked: StatementAsked) {
  const bodies = agenciesOf(ctx.actor, 'supervisor').slice(0, 20);
  const reportOf = (what: string) =>
    sql`(SELECT ${sql.raw(what)} FROM ${reports} r JOIN ${rounds} o ON o.id = r.round_id WHERE r.id = ${asked.reportId})`;
  const named: Question<typeof responsibilities> = {
    table: responsibilities,
    where: (r, reading) =>
      and(
        eq(r.role, 'supervise'),
        inArray(r.agencyId, bodies),
        validOn(r, reading),
        sql`${r.taskId} IN (SELECT id FROM ${tasks} WHERE directive_id = ${reportOf('o.directive_id')})`,
      ),
  };
  const [claim, referred, supervisors, placed] = await Promise.all([
    findClaim(ctx, asked.reportId, asked.task),
    refer(ctx, { document: [documents, asked.documentId] }),
    bodies.length === 0 ? [] : readAll(ctx, named, present(ctx)),
    findPlaced(ctx, bodies, reportOf('r.agency_id')),
  ]);
  if (!claim) return null;
  const territoryId = placed.get(claim.record.report.agencyId)?.territoryId ?? null;
  const bodyId = bodies.find((id) => {
    const body = placed.get(id);
    return (
      body !== undefined &&
      supervises(body, { isNamed: supervisors.some((s) => s.agencyId === id), territoryId })
    );
  });
  return {
    record: { claim: claim.record, missing: referred.record.missing, bodyId },
    facts: { ...claim.facts, isSupervisor: bodyId !== undefined },
  };
}
