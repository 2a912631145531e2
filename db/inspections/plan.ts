import { inArray } from 'drizzle-orm';
import { begin, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, holds, later } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { type Problem, problem, refuse, WrongState } from '../errors.ts';
import { present, readAll } from '../reading.ts';
import { refer } from '../references.ts';
import { byId } from '../shape.ts';
import { decidedAs, undecided } from '../urging/decide.ts';
import { findBodies } from '../urging/ground.ts';
import { urging } from '../urging/raised.ts';
import { urgings } from '../urging/table.ts';
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
  /** Proposals of the ladder about this body, which are answered by the plan; of one that has ended, its heir is inspected. */
  readonly proposals?: readonly Seen[] | null | undefined;
}

/** Plans an inspection of a body, in the name of the Commission or of the actor's body, which inspects in its own line only. */
export const planInspection = (ctx: Ctx, once: Once, asked: InspectionAsked) =>
  begin(
    ctx,
    'inspection.plan',
    inspection,
    once,
    find(ctx, asked),
    ({ missing, body, inspectors, proposed }) => {
      const standing = standingOf(ctx);
      refuse([
        ...missing,
        ...wordsProblems('scope', asked.scope),
        ...proposalProblems(ctx, asked, proposed, standing),
      ]);
      for (const one of proposed) undecided(one);
      const id = crypto.randomUUID();
      if (body.endedOn !== null && body.endedOn <= ctx.today) throw new WrongState('body_gone');
      return {
        row: {
          id,
          directiveId: asked.directiveId,
          agencyId: body.id,
          byAgencyId: inspectors[0]!,
          scope: asked.scope.trim(),
          plannedFor: asked.plannedFor ?? null,
          status: 'planned' as const,
          plannedById: authorOf(ctx).id,
          standing,
          documentId: asked.documentId ?? null,
          section: asked.section ?? null,
          revision: 1,
          knownFrom: ctx.now,
        },
        alongside: proposed.map((one) => ({
          entity: urging,
          seen: asked.proposals!.find((seen) => seen.id === one.id)!,
          set: {
            ...decidedAs(ctx, 'inspect', asked.scope),
            inspectionId: id,
            knownFrom: later(one.knownFrom, ctx.now),
          },
        })),
      };
    },
  );

async function find(ctx: Ctx, asked: InspectionAsked) {
  const ids = (asked.proposals ?? []).map(({ id }) => id);
  const inspected = ids.length > 0 ? (await findBodies(ctx)).addresseeOf(asked.agencyId) : asked.agencyId;
  const [body, inspectors, referred, proposed] = await Promise.all([
    findBody(ctx, inspected),
    inspectorsOf(ctx, inspected),
    refer(ctx, { directive: [directives, asked.directiveId], document: [documents, asked.documentId] }),
    readAll(ctx, { table: urgings, where: (u) => inArray(u.id, [...ids, '']), order: byId }, present(ctx)),
  ]);
  return (
    body && {
      record: { missing: referred.record.missing, body: body.record, inspectors, proposed },
      facts: { isInspector: inspectors.length > 0, isOwn: body.isOwn },
    }
  );
}

type Proposed = Pick<typeof urgings.$inferSelect, 'id' | 'agencyId' | 'standing'>;

/** What stands in the way of answering each proposal with this plan: they speak to the Commission, and of this body. */
const proposalProblems = (
  ctx: Ctx,
  { agencyId, proposals }: InspectionAsked,
  proposed: readonly Proposed[],
  standing: string,
): Problem[] =>
  (proposals ?? []).flatMap(({ id }, at) => {
    const there = holds(ctx.actor, 'commission') ? proposed.find((one) => one.id === id) : undefined;
    if (!there) return [problem(`proposals[${at}].id`, 'not_found')];
    if (there.agencyId !== agencyId) return [problem(`proposals[${at}].id`, 'other_body')];
    return (there.standing === 'example') === (standing === 'example')
      ? []
      : [problem(`proposals[${at}].id`, 'facts_and_examples')];
  });
