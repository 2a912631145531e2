import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { plans } from '../plans/table.ts';
import { refer } from '../references.ts';
import { indicators, type qualifiers, targets } from './table.ts';

const target: Entity<typeof targets> = { name: 'target', table: targets };

/** Records a number that a plan promises. Its place is the plan's; a relative one names the plan whose figure is its base. */
export const setTarget = (
  ctx: Ctx,
  once: Once,
  asked: {
    planId: string;
    indicatorId: string;
    value: string;
    qualifier: string;
    unit: string;
    period: string;
    textVi: string;
    textEn: string;
    basePlanId?: string | null;
    section: string;
  },
) =>
  begin(
    ctx,
    'target.set',
    target,
    once,
    refer(ctx, {
      plan: [plans, asked.planId],
      indicator: [indicators, asked.indicatorId],
      basePlan: [plans, asked.basePlanId],
    }),
    ({ missing, found }) => {
      refuse([
        ...missing,
        ...(['unit', 'period', 'textVi', 'section'] as const)
          .filter((path) => asked[path].trim() === '')
          .map((path) => ({ path, message: 'This must not be empty.' })),
      ]);
      return {
        row: {
          ...asked,
          id: crypto.randomUUID(),
          qualifier: asked.qualifier as (typeof qualifiers)[number],
          basePlanId: asked.basePlanId ?? null,
          territoryId: found.plan!.territoryId as string | null,
          sourceId: String(found.plan!.sourceId),
          confidence: 'quoted' as const,
          revision: 1,
          knownFrom: ctx.now,
        },
      };
    },
  );
