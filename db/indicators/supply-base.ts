import { eq } from 'drizzle-orm';
import { act, type Entity, type Once, type Seen } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { type Ctx, later } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse, WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { refer } from '../references.ts';
import { baseProblems } from './rules.ts';
import { targets } from './table.ts';

export const target: Entity<typeof targets> = { name: 'target', table: targets };

/**
 * Supplies the number that a relative target is a percentage of, from a document that was read, with the body that set it.
 * Until then the target has no verdict. A number supplied wrongly is supplied again, with a note; the earlier one stays
 * readable.
 */
export const supplyBase = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: {
    value: string;
    asOf: string;
    documentId: string;
    authorityId: string;
    section: string;
    note?: string | null;
  },
) =>
  act(ctx, 'base.supply', target, once, seen, find(ctx, seen.id, asked), ({ referred, ...found }) => {
    if (found.baseKind !== 'plan_figure') throw new WrongState('no_figure_of_others');
    const { document } = referred.found;
    refuse([
      ...referred.missing,
      ...baseProblems(asked, found.baseValue !== null),
      ...(document?.readAs === 'not_retrieved' ? [problem('document', 'not_read')] : []),
    ]);
    return {
      set: {
        baseValue: asked.value,
        baseAsOf: asked.asOf,
        baseDocumentId: asked.documentId,
        baseAuthorityId: asked.authorityId,
        baseSection: asked.section.trim(),
        note: asked.note?.trim() || found.note,
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });

async function find(ctx: Ctx, id: string, asked: { documentId: string; authorityId: string }) {
  const [record, { record: referred }] = await Promise.all([
    readOne(ctx, { table: targets, where: (t) => eq(t.id, id) }, present(ctx)),
    refer(ctx, { document: [documents, asked.documentId], authority: [agencies, asked.authorityId] }),
  ]);
  return record && { record: { ...record, referred }, facts: {} };
}
