import { begin, type Once } from '../act.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { refuse, WrongState } from '../errors.ts';
import { refer } from '../references.ts';
import { findBody, inspection, standingOf } from './found.ts';
import { judgingBodies } from './read.ts';
import { wordsProblems } from './rules.ts';

interface InspectionAsked {
  readonly directiveId: string;
  readonly agencyId: string;
  readonly scope: string;
  /** The day it is meant to begin, `YYYY-MM-DD`, where one is set; it makes no deadline. */
  readonly plannedFor?: string | null | undefined;
  readonly documentId?: string | null | undefined;
  readonly section?: string | null | undefined;
}

/** Plans an inspection of a body, in the name of the Commission or of the actor's ministry. */
export const planInspection = (ctx: Ctx, once: Once, asked: InspectionAsked) =>
  begin(ctx, 'inspection.plan', inspection, once, find(ctx, asked), ({ missing, body }) => {
    refuse([...missing, ...wordsProblems('scope', asked.scope)]);
    if (body.endedOn !== null && body.endedOn <= ctx.today) throw new WrongState('body_gone');
    return {
      row: {
        id: crypto.randomUUID(),
        directiveId: asked.directiveId,
        agencyId: asked.agencyId,
        byAgencyId: judgingBodies(ctx.actor)[0]!,
        scope: asked.scope.trim(),
        plannedFor: asked.plannedFor ?? null,
        status: 'planned' as const,
        plannedById: authorOf(ctx).id,
        standing: standingOf(ctx),
        documentId: asked.documentId ?? null,
        section: asked.section ?? null,
        revision: 1,
        knownFrom: ctx.now,
      },
    };
  });

async function find(ctx: Ctx, asked: InspectionAsked) {
  const [body, referred] = await Promise.all([
    findBody(ctx, asked.agencyId),
    refer(ctx, { directive: [directives, asked.directiveId], document: [documents, asked.documentId] }),
  ]);
  return (
    body && {
      record: { missing: referred.record.missing, body: body.record },
      facts: { isInspector: judgingBodies(ctx.actor).length > 0, isOwn: body.isOwn },
    }
  );
}
