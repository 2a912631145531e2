import { and, eq, sql } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { document, documentFolded } from './entity.ts';
import { type DocumentAsked, documentProblems } from './rules.ts';
import { documentKinds } from './table.ts';

/** Puts a document on the register, so that facts can be traced to it. */
export const recordDocument = (ctx: Ctx, once: Once, asked: DocumentAsked & { issuerId?: string | null }) =>
  begin(
    ctx,
    'document.record',
    document,
    once,
    refer(ctx, { issuer: [agencies, asked.issuerId] }),
    ({ missing }) => {
      refuse([...missing, ...documentProblems(asked, documentKinds)]);
      return {
        row: {
          ...(asked as DocumentAsked & { kind: (typeof documentKinds)[number]; standing: 'news' }),
          symbol: asked.symbol?.trim() || null,
          id: crypto.randomUUID(),
          confidence: asked.standing === 'recollection' ? ('recalled' as const) : ('quoted' as const),
          folded: documentFolded(asked),
          revision: 1,
          knownFrom: ctx.now,
        },
        taken: {
          code: 'document_there' as const,
          where: (d) =>
            and(
              eq(d.symbol, asked.symbol?.trim() ?? ''),
              sql`${d.issuedOn} IS ${asked.issuedOn ?? null} AND ${d.issuerId} IS ${asked.issuerId ?? null}`,
            ),
        },
      };
    },
  );
