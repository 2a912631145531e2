import { eq, or } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { fold } from '../search/fold.ts';
import type { AggregationKind } from './aggregate.ts';
import { type IndicatorAsked, indicatorProblems } from './rules.ts';
import { type directions, indicators } from './table.ts';

export const indicator: Entity<typeof indicators> = { name: 'indicator', table: indicators };

/** Defines what is counted, how, and in which unit. */
export const defineIndicator = (ctx: Ctx, once: Once, asked: IndicatorAsked) =>
  begin(ctx, 'indicator.define', indicator, once, refer(ctx, {}), () => {
    refuse(indicatorProblems(asked));
    const { code, direction, aggregationKind, isDerived, askedOf, breakdowns, ...rest } = asked;
    return {
      row: {
        ...rest,
        id: code,
        direction: direction as (typeof directions)[number],
        aggregationKind: (aggregationKind ?? 'none') as AggregationKind,
        isDerived: isDerived ?? false,
        askedOf: (askedOf ?? null) as (typeof indicators)['$inferInsert']['askedOf'],
        breakdowns: (breakdowns ?? null) as (typeof indicators)['$inferInsert']['breakdowns'],
        folded: fold(`${asked.nameVi} ${asked.nameEn}`),
        revision: 1,
        knownFrom: ctx.now,
      },
      taken: {
        code: 'indicator_there' as const,
        where: (i) => or(eq(i.id, asked.code), eq(i.slug, asked.slug)),
      },
    };
  });
