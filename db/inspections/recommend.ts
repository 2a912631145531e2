import { begin, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { authorOf, type Ctx, speaksFor } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { Invalid, problem, refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { tasks } from '../tasks/table.ts';
import { recommendation, standingOf } from './found.ts';
import { isAbove, wordsProblems } from './rules.ts';

interface RecommendationAsked {
  readonly directiveId: string;
  readonly taskId?: string | null | undefined;
  /** In whose name; may be left out by an officer of one body. */
  readonly fromId?: string | null | undefined;
  readonly toId: string;
  readonly text: string;
  readonly documentId?: string | null | undefined;
  readonly section?: string | null | undefined;
}

/** A body asks something of one above it. It is sent and public once another officer publishes it, and shows as not answered until it is. */
export async function makeRecommendation(ctx: Ctx, once: Once, asked: RecommendationAsked) {
  const own = speaksFor(ctx.actor);
  const fromId = asked.fromId ?? (own.length === 1 ? own[0]! : null);
  if (fromId === null) throw new Invalid([problem('from', 'body_missing')]);
  const wanted = refer(ctx, {
    directive: [directives, asked.directiveId],
    task: [tasks, asked.taskId],
    from: [agencies, fromId],
    to: [agencies, asked.toId],
    document: [documents, asked.documentId],
  });
  const found = wanted.then(({ record }) => ({ record, facts: { isOfficer: own.includes(fromId) } }));
  return begin(
    ctx,
    'recommendation.make',
    recommendation,
    once,
    found,
    ({ missing, found: { from, to } }) => {
      refuse([
        ...missing,
        ...wordsProblems('text', asked.text),
        ...(from && to && !isAbove(to, from) ? [problem('to', 'not_upward')] : []),
        ...(to && to.endedOn !== null && to.endedOn <= ctx.today ? [problem('to', 'body_gone')] : []),
      ]);
      return {
        row: {
          id: crypto.randomUUID(),
          directiveId: asked.directiveId,
          taskId: asked.taskId ?? null,
          fromAgencyId: fromId,
          toAgencyId: asked.toId,
          text: asked.text.trim(),
          madeOn: ctx.today,
          madeById: authorOf(ctx).id,
          status: 'sent' as const,
          standing: standingOf(ctx),
          documentId: asked.documentId ?? null,
          section: asked.section ?? null,
          revision: 1,
          knownFrom: ctx.now,
        },
      };
    },
  );
}
