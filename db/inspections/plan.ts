import { begin, type Once } from '../act.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { refuse, WrongState } from '../errors.ts';
import { refer } from '../references.ts';
import { findBody, inspection, standingOf } from './found.ts';
import { inspectorsOf } from './placed.ts';
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

/** Plans an inspection of a body, in the name of the Commission or of the actor's body, which inspects in its own line only. */
export const planInspection = (ctx: Ctx, once: Once, asked: InspectionAsked) =>
  begin(ctx, 'inspection.plan', inspection, once, find(ctx, asked), ({ missing, body, inspectors }) => {
    refuse([...missing, ...wordsProblems('scope', asked.scope)]);
    if (body.endedOn !== null && body.endedOn <= ctx.today) throw new WrongState('body_gone');
    return {
      row: {
        id: crypto.randomUUID(),
        directiveId: asked.directiveId,
        agencyId: asked.agencyId,
        byAgencyId: inspectors[0]!,
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
  const [body, inspectors, referred] = await Promise.all([
    findBody(ctx, asked.agencyId),
    inspectorsOf(ctx, asked.agencyId),
    refer(ctx, { directive: [directives, asked.directiveId], document: [documents, asked.documentId] }),
  ]);
  return (
    body && {
      record: { missing: referred.record.missing, body: body.record, inspectors },
      facts: { isInspector: inspectors.length > 0, isOwn: body.isOwn },
    }
  );
}
