import { and, eq, sql } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { problem, refuse } from '../errors.ts';
import { present, readOne, wanting } from '../reading.ts';
import { tasks } from '../tasks/table.ts';
import { mapping, type ReadingGiven, readingRow, sourceOf } from './found.ts';
import { readingProblems } from './rules.ts';
import { plans } from './table.ts';

/** The first reading of one plan against one task of its directive. It counts nowhere until another person answers for it too. */
export const mapProvision = (
  ctx: Ctx,
  once: Once,
  asked: ReadingGiven & { readonly planId: string; readonly taskCode: string },
) =>
  begin(ctx, 'mapping.read', mapping, once, find(ctx, asked), ({ taskId, source }) => {
    refuse([
      ...(taskId === null ? [problem('task', 'unknown_task', { task: asked.taskCode })] : []),
      ...readingProblems(asked, source),
    ]);
    const id = crypto.randomUUID();
    return {
      row: {
        id,
        planId: asked.planId,
        taskId: taskId!,
        state: null,
        isConfirmed: false,
        revision: 1,
        knownFrom: ctx.now,
      },
      also: [readingRow(id, 1, asked, authorOf(ctx).id, ctx.now)],
      taken: {
        code: 'mapping_there' as const,
        where: (m) => and(eq(m.planId, asked.planId), eq(m.taskId, taskId!)),
      },
    };
  });

async function find(ctx: Ctx, asked: { readonly planId: string; readonly taskCode: string }) {
  const [plan, task] = await Promise.all([
    readOne(
      ctx,
      { table: plans, where: (p) => eq(p.id, asked.planId) },
      present(ctx),
      wanting({ document: {} }),
    ),
    readOne(
      ctx,
      {
        table: tasks,
        where: (t) =>
          and(
            eq(t.code, asked.taskCode),
            eq(t.level, 'leaf'),
            sql`${t.directiveId} = (SELECT directive_id FROM ${plans} WHERE id = ${asked.planId})`,
          ),
      },
      present(ctx),
    ),
  ]);
  if (!plan) return null;
  return {
    record: {
      taskId: task?.id ?? null,
      source: sourceOf(plan),
    },
    facts: { agencyId: plan.agencyId, readerIds: [], confirmedById: null },
  };
}
