import { begin, type Entity, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import type { Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { refuse } from '../errors.ts';
import { groundsAnew } from '../fields/kept.ts';
import { provisions } from '../plans/table.ts';
import { refer } from '../references.ts';
import { thenDue } from '../rulings/materialise.ts';
import { tasks } from '../tasks/table.ts';
import { findLineage, restretched } from './responsibilities.ts';
import { type AssignmentAsked, assignmentProblems } from './rules.ts';
import { type assignmentRoles, assignments } from './table.ts';

export const assignment: Entity<typeof assignments> = { name: 'assignment', table: assignments };

type Named = AssignmentAsked & { readonly documentId: string; readonly agencyId: string };

/**
 * Records that a document names a body for a task or for a provision. Who holds it on any day follows from there, and what
 * rulings make due of the task is written down with it.
 */
export const assign = (ctx: Ctx, once: Once, asked: Named) =>
  thenDue(ctx, named(ctx, once, asked), ofItsTask);

/** A line of a plan is nobody's to owe by a ruling. */
export const ofItsTask = ({ id, taskId }: Pick<typeof assignments.$inferSelect, 'id' | 'taskId'>) =>
  taskId === null ? null : { taskId, assignmentId: id };

const named = (ctx: Ctx, once: Once, asked: Named) =>
  begin(ctx, 'assignment.make', assignment, once, find(ctx, asked), ({ missing, lineage }) => {
    refuse([...missing, ...assignmentProblems(asked)]);
    const row = {
      id: crypto.randomUUID(),
      documentId: asked.documentId,
      taskId: asked.taskId ?? null,
      provisionId: asked.provisionId ?? null,
      agencyId: asked.agencyId,
      role: asked.role as (typeof assignmentRoles)[number],
      function: asked.function,
      from: asked.from,
      until: null,
      basis: asked.basis as 'explicit',
      sourceId: asked.documentId,
      section: asked.section,
      confidence: 'quoted' as const,
      revision: 1,
      knownFrom: ctx.now,
    };
    return { row, also: [...restretched(ctx, row, lineage), ...groundsAnew()] };
  });

async function find(ctx: Ctx, asked: Named) {
  const [referred, lineage] = await Promise.all([
    refer(ctx, {
      document: [documents, asked.documentId],
      agency: [agencies, asked.agencyId],
      task: [tasks, asked.taskId],
      provision: [provisions, asked.provisionId],
    }),
    findLineage(ctx),
  ]);
  return { ...referred, record: { ...referred.record, lineage } };
}
