import { and, eq, sql } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import { sha256 } from '../canonical.ts';
import type { Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { refuse } from '../errors.ts';
import { present, readAll, readOne, wanting } from '../reading.ts';
import { type Asked, type Looked, loadProblems, lookAt } from './looked.ts';
import { type textLoads as loads, spans, textLoads, texts } from './table.ts';

const textLoad: Entity<typeof loads> = { name: 'textLoad', table: textLoads };
const text: Entity<typeof texts> = { name: 'text', table: texts };

/**
 * Loads the words of a document. They are checked against the edition whose spans the ledger has, span by span; from then on they
 * stand under whatever rests on them. A document without an edition begins one.
 */
export const loadText = (ctx: Ctx, once: Once, asked: Asked) =>
  begin(ctx, 'text.load', textLoad, once, find(ctx, asked), ({ looked, isThere, source }) => {
    refuse(loadProblems(asked, looked, isThere));
    const { edition, content, sha256, moved, unanchored } = looked;
    const textId = edition?.id ?? `${asked.documentId}.${asked.language}`;
    return {
      row: {
        id: crypto.randomUUID(),
        textId,
        content: content!,
        sha256: sha256!,
        moved,
        unanchored,
        loadedById: ctx.actor.kind === 'person' ? ctx.actor.id : null,
        knownFrom: ctx.now,
      },
      created: edition
        ? []
        : [
            {
              entity: text,
              row: {
                id: textId,
                documentId: asked.documentId,
                language: asked.language,
                edition: 'full_text',
                sha256,
                length: looked.length,
                opens: looked.opens,
                closes: looked.closes,
                sourceId: source,
                confidence: 'quoted',
                revision: 1,
                knownFrom: ctx.now,
              },
            },
          ],
    };
  });

async function find(ctx: Ctx, asked: Asked) {
  const reading = present(ctx);
  const ofIt = and(eq(texts.documentId, asked.documentId), eq(texts.language, asked.language as 'vi'));
  const [document, edition, ofEdition] = await Promise.all([
    readOne(ctx, { table: documents, where: (d) => eq(d.id, asked.documentId) }, reading),
    readOne(
      ctx,
      {
        table: texts,
        where: (t) => and(eq(t.documentId, asked.documentId), eq(t.language, asked.language as 'vi')),
      },
      reading,
      wanting({ loaded: {} }),
    ),
    readAll(
      ctx,
      {
        table: spans,
        where: (s) => sql`${s.textId} IN (SELECT ${texts.id} FROM ${texts} WHERE ${ofIt})`,
      },
      reading,
    ),
  ]);
  if (!document) return null;
  const looked: Looked = await lookAt(asked.content, edition, ofEdition, sha256);
  return {
    record: {
      looked,
      source: document.id,
      /** This very text is what is read already. */
      isThere: edition?.loaded != null && edition.loaded.sha256 === looked.sha256,
    },
    facts: {},
  };
}
