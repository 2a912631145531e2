import { and, eq } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { agenciesOf, authorOf, type Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse, WrongState } from '../errors.ts';
import { refer } from '../references.ts';
import type { grades } from '../reports/table.ts';
import { judgingBodies } from './bodies.ts';
import { findClaim, standingOf, verdict } from './found.ts';
import { wordsProblems } from './rules.ts';
import type { assessments } from './table.ts';

interface VerdictAsked {
  readonly reportId: string;
  /** The task's code. */
  readonly task: string;
  readonly assessment: string;
  readonly reason: string;
  readonly grade: string;
  readonly documentId?: string | null | undefined;
  readonly section?: string | null | undefined;
}

/**
 * Gives the verdict on one body's published claim of one task. The claim stays as it is: the verdict stands beside it, and
 * is public once the Commission publishes it. A claim has one verdict; the claim of a correction is another claim.
 */
export const assessClaim = (ctx: Ctx, once: Once, asked: VerdictAsked) =>
  begin(ctx, 'claim.assess', verdict, once, find(ctx, asked), ({ claim, missing, isInField }) => {
    if (claim.report.supersededAt !== null) throw new WrongState('superseded');
    if (claim.claim === null) throw new WrongState('nothing_claimed');
    refuse([
      ...missing,
      ...wordsProblems('reason', asked.reason, 'ground_missing'),
      ...(asked.grade === 'none' && asked.assessment !== 'cannot_be_judged'
        ? [problem('grade', 'nothing_to_judge_by')]
        : []),
    ]);
    const [ministry] = isInField ? agenciesOf(ctx.actor, 'ministry_officer') : [];
    return {
      row: {
        id: crypto.randomUUID(),
        reportId: claim.reportId,
        taskId: claim.taskId,
        agencyId: claim.report.agencyId,
        roundId: claim.report.roundId,
        claim: claim.claim,
        assessment: asked.assessment as (typeof assessments)[number],
        reason: asked.reason.trim(),
        grade: asked.grade as (typeof grades)[number],
        assessedOn: ctx.today,
        assessedById: authorOf(ctx).id,
        assessedByAgencyId: ministry ?? judgingBodies(ctx.actor)[0]!,
        standing: standingOf(ctx, claim.report),
        documentId: asked.documentId ?? null,
        section: asked.section ?? null,
        revision: 1,
        knownFrom: ctx.now,
      },
      taken: {
        code: 'verdict_there' as const,
        where: (v) => and(eq(v.reportId, claim.reportId), eq(v.taskId, claim.taskId)),
      },
    };
  });

async function find(ctx: Ctx, asked: VerdictAsked) {
  const [claim, referred] = await Promise.all([
    findClaim(ctx, asked.reportId, asked.task),
    refer(ctx, { document: [documents, asked.documentId] }),
  ]);
  return (
    claim && {
      record: {
        claim: claim.record,
        missing: referred.record.missing,
        isInField: claim.facts.isInField,
      },
      facts: claim.facts,
    }
  );
}
