import { begin, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { problem, refuse } from '../errors.ts';
import { plans } from '../plans/table.ts';
import { refer } from '../references.ts';
import { operatorOf, targetProblems } from './rules.ts';
import { target } from './supply-base.ts';
import { type baseKinds, indicators, type operators, type qualifiers } from './table.ts';

/** Records a number that a plan promises. Its place is the plan's; a relative one names the plan whose figure is its base. */
export const setTarget = (
  ctx: Ctx,
  once: Once,
  asked: {
    planId: string;
    indicatorId: string;
    value?: string | null | undefined;
    qualifier?: string | null | undefined;
    operator?: string | null | undefined;
    isPart?: boolean | null | undefined;
    baseKind?: string | null | undefined;
    numeratorId?: string | null | undefined;
    unit: string;
    period: string;
    textVi: string;
    textEn: string;
    basePlanId?: string | null | undefined;
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
      numerator: [indicators, asked.numeratorId],
    }),
    ({ missing, found }) => {
      refuse([
        ...missing,
        ...targetProblems(asked),
        ...(['unit', 'period', 'textVi', 'section'] as const)
          .filter((path) => asked[path].trim() === '')
          .map((path) => problem(path, 'empty')),
      ]);
      return {
        row: {
          ...asked,
          id: crypto.randomUUID(),
          value: asked.value ?? null,
          qualifier: (asked.qualifier ?? null) as (typeof qualifiers)[number] | null,
          operator: operatorOf(asked) as (typeof operators)[number] | null,
          isPart: asked.isPart ?? false,
          baseKind: (asked.baseKind ?? null) as (typeof baseKinds)[number] | null,
          numeratorId: asked.numeratorId ?? null,
          basePlanId: asked.basePlanId ?? null,
          territoryId: found.plan!.territoryId,
          sourceId: found.plan!.sourceId,
          confidence: 'quoted' as const,
          revision: 1,
          knownFrom: ctx.now,
        },
      };
    },
  );
