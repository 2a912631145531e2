import { begin, type Entity, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import { type CivilDate, type Ctx, isExamplePerson } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { thenDue } from './materialise.ts';
import { blank, rulingDocumentProblems } from './rules.ts';
import { assigneeSets } from './table.ts';

interface AssigneesAsked {
  readonly collectiveId: string;
  readonly agencyIds: readonly string[];
  readonly from: CivilDate;
  readonly documentId: string;
  readonly section: string;
}

const assignees: Entity<typeof assigneeSets> = { name: 'assignees', table: assigneeSets };

/**
 * Names, by a document and from a day on, the bodies behind an addressee that stands for many, such as "localities". What
 * rulings make due for them is written down with it.
 */
export const resolveAssignees = (ctx: Ctx, once: Once, asked: AssigneesAsked) =>
  thenDue(ctx, named(ctx, once, asked), ({ collectiveId }) => ({ collectiveId }));

const named = (ctx: Ctx, once: Once, asked: AssigneesAsked) =>
  begin(ctx, 'assignees.resolve', assignees, once, find(ctx, asked), ({ missing, found, bodies }) => {
    const isExample = isExamplePerson(ctx.actor);
    refuse([
      ...missing,
      ...(found.collective && !found.collective.isCollective ? [problem('collective', 'one_body')] : []),
      ...(asked.agencyIds.length === 0 || asked.agencyIds.length > 500
        ? [problem('agencies', 'names_out', { least: 1, most: 500 })]
        : []),
      ...(asked.agencyIds.every((id) => bodies.get(id) && !bodies.get(id)!.isCollective)
        ? []
        : [problem('agencies', 'not_single_bodies')]),
      ...blank('section', asked.section, 'place_missing'),
      ...rulingDocumentProblems(found.document?.standing, isExample),
    ]);
    return {
      row: {
        id: crypto.randomUUID(),
        collectiveId: asked.collectiveId,
        agencyIds: [...new Set(asked.agencyIds)],
        from: asked.from,
        documentId: asked.documentId,
        section: asked.section.trim(),
        standing: isExample ? ('example' as const) : ('official_text' as const),
        revision: 1,
        knownFrom: ctx.now,
      },
    };
  });

async function find(ctx: Ctx, asked: { collectiveId: string; documentId: string }) {
  const [referred, lineage] = await Promise.all([
    refer(ctx, { collective: [agencies, asked.collectiveId], document: [documents, asked.documentId] }),
    findLineage(ctx),
  ]);
  return { ...referred, record: { ...referred.record, bodies: lineage.bodies } };
}
