import { begin, type Once } from '../act.ts';
import { agenciesOf, authorOf, type Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { rounds } from '../rounds/table.ts';
import { tasks } from '../tasks/table.ts';
import { commendation, findBody, standingOf } from './found.ts';
import { dayProblems, wordsProblems } from './rules.ts';

interface CommendationAsked {
  readonly agencyId: string;
  readonly taskId?: string | null | undefined;
  readonly roundId?: string | null | undefined;
  readonly reason: string;
  /** The day of the document that commends, `YYYY-MM-DD`. */
  readonly on: string;
  readonly documentId: string;
  readonly section?: string | null | undefined;
}

/** Records that a body was commended for a task or a round, by a document. Public once another officer publishes it. */
export const commend = (ctx: Ctx, once: Once, asked: CommendationAsked) =>
  begin(ctx, 'commendation.make', commendation, once, find(ctx, asked), ({ missing }) => {
    refuse([
      ...missing,
      ...wordsProblems('reason', asked.reason, 'why_missing'),
      ...dayProblems('on', asked.on, { today: ctx.today }),
      ...(asked.taskId || asked.roundId ? [] : [problem('task', 'task_or_round_missing')]),
    ]);
    return {
      row: {
        id: crypto.randomUUID(),
        agencyId: asked.agencyId,
        byAgencyId: agenciesOf(ctx.actor, 'commission')[0]!,
        taskId: asked.taskId ?? null,
        roundId: asked.roundId ?? null,
        reason: asked.reason.trim(),
        commendedOn: asked.on,
        commendedById: authorOf(ctx).id,
        standing: standingOf(ctx),
        documentId: asked.documentId,
        section: asked.section ?? null,
        revision: 1,
        knownFrom: ctx.now,
      },
    };
  });

async function find(ctx: Ctx, asked: CommendationAsked) {
  const [body, referred] = await Promise.all([
    findBody(ctx, asked.agencyId),
    refer(ctx, {
      task: [tasks, asked.taskId],
      round: [rounds, asked.roundId],
      document: [documents, asked.documentId],
    }),
  ]);
  return (
    body && {
      record: referred.record,
      facts: { isOwn: body.isOwn },
    }
  );
}
