import { begin, type Entity, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { fold } from '../search/fold.ts';
import { type DocumentAsked, documentProblems } from './rules.ts';
import { documentKinds, documents } from './table.ts';

const document: Entity<typeof documents> = { name: 'document', table: documents };

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
          id: crypto.randomUUID(),
          confidence: asked.standing === 'recollection' ? ('recalled' as const) : ('quoted' as const),
          folded: fold([asked.symbol, asked.titleVi, asked.titleEn].filter(Boolean).join(' ')),
          revision: 1,
          knownFrom: ctx.now,
        },
      };
    },
  );
