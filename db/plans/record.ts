import { eq } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import type { Ctx } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { territories } from '../territories/table.ts';
import { type planLevels, plans, type relations } from './table.ts';

export const plan: Entity<typeof plans> = { name: 'plan', table: plans };

/** Records what a body issued under the directive. The document itself is on the register already. */
export const recordPlan = (
  ctx: Ctx,
  once: Once,
  asked: {
    documentId: string;
    directiveId: string;
    agencyId: string;
    territoryId?: string | null;
    level: string;
    relation: string;
    period?: string | null;
  },
) =>
  begin(
    ctx,
    'plan.record',
    plan,
    once,
    refer(ctx, {
      document: [documents, asked.documentId],
      directive: [directives, asked.directiveId],
      agency: [agencies, asked.agencyId],
      territory: [territories, asked.territoryId],
    }),
    ({ missing }) => {
      refuse(missing);
      return {
        row: {
          id: crypto.randomUUID(),
          documentId: asked.documentId,
          directiveId: asked.directiveId,
          agencyId: asked.agencyId,
          territoryId: asked.territoryId ?? null,
          level: asked.level as (typeof planLevels)[number],
          relation: asked.relation as (typeof relations)[number],
          status: 'in_force',
          period: asked.period ?? null,
          sourceId: asked.documentId,
          confidence: 'quoted' as const,
          revision: 1,
          knownFrom: ctx.now,
        },
        taken: { code: 'plan_there' as const, where: (p) => eq(p.documentId, asked.documentId) },
      };
    },
  );
