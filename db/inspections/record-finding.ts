import { begin, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { tasks } from '../tasks/table.ts';
import { findInspection, finding, standingOf } from './found.ts';
import { inspectorsOf } from './placed.ts';
import { casesProblems, nextInspection, wordsProblems } from './rules.ts';
import type { severities } from './table.ts';

interface FindingAsked {
  readonly inspectionId: string;
  /** Left out: the body inspected. */
  readonly agencyId?: string | null | undefined;
  readonly taskId: string;
  readonly severity: string;
  readonly summary: string;
  readonly cases?: number | null | undefined;
  readonly casesOf?: string | null | undefined;
  readonly documentId?: string | null | undefined;
  readonly section?: string | null | undefined;
}

/** Records what an inspection under way found of a body and a task: words and counts, never a person. */
export const recordFinding = (ctx: Ctx, once: Once, asked: FindingAsked) =>
  begin(
    ctx,
    'finding.record',
    finding,
    once,
    find(ctx, asked),
    ({ missing, found, inspection, inspectors }) => {
      nextInspection(inspection.status, 'recordFinding');
      const isElsewhere = found.task !== null && found.task.directiveId !== inspection.directiveId;
      refuse([
        ...missing,
        ...wordsProblems('summary', asked.summary),
        ...casesProblems(asked),
        ...(isElsewhere ? [problem('task', 'task_elsewhere')] : []),
        ...(inspectors === null || inspectors.some((id) => id === inspection.inspecting)
          ? []
          : [problem('agency', 'out_of_line')]),
      ]);
      return {
        row: {
          id: crypto.randomUUID(),
          inspectionId: inspection.id,
          agencyId: asked.agencyId ?? inspection.agencyId,
          byAgencyId: inspection.byAgencyId,
          taskId: asked.taskId,
          severity: asked.severity as (typeof severities)[number],
          summary: asked.summary.trim(),
          cases: asked.cases ?? null,
          casesOf: asked.casesOf?.trim() || null,
          status: 'open' as const,
          recordedById: authorOf(ctx).id,
          recordedOn: ctx.today,
          standing: standingOf(ctx, inspection),
          documentId: asked.documentId ?? null,
          section: asked.section ?? null,
          revision: 1,
          knownFrom: ctx.now,
        },
      };
    },
  );

async function find(ctx: Ctx, asked: FindingAsked) {
  const [inspection, inspectors, referred] = await Promise.all([
    findInspection(ctx, asked.inspectionId),
    asked.agencyId ? inspectorsOf(ctx, asked.agencyId) : null,
    refer(ctx, {
      agency: [agencies, asked.agencyId],
      task: [tasks, asked.taskId],
      document: [documents, asked.documentId],
    }),
  ]);
  return (
    inspection && {
      record: { ...referred.record, inspection: inspection.record, inspectors },
      facts: inspection.facts,
    }
  );
}
