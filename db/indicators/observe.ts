import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { territories } from '../territories/table.ts';
import { type ObservationAsked, observationProblems } from './rules.ts';
import { indicators, markets, observations } from './table.ts';

export const observation: Entity<typeof observations> = { name: 'observation', table: observations };

/** Records a published figure with its period, place and source. Its standing is its source's. */
export const recordObservation = (
  ctx: Ctx,
  once: Once,
  asked: ObservationAsked & {
    indicatorId: string;
    territoryId: string;
    marketId?: string | null;
    /** Left out: the indicator's unit. */
    unit?: string | null | undefined;
    sourceId: string;
  },
) =>
  begin(
    ctx,
    'observation.record',
    observation,
    once,
    refer(ctx, {
      indicator: [indicators, asked.indicatorId],
      territory: [territories, asked.territoryId],
      market: [markets, asked.marketId],
      source: [documents, asked.sourceId],
    }),
    ({ missing, found }) => {
      refuse([...missing, ...observationProblems(asked)]);
      const { source, indicator } = found;
      const { standing } = source!;
      return {
        row: {
          ...(asked as ObservationAsked & { kind: 'actual'; qualifier: 'exact' }),
          id: crypto.randomUUID(),
          indicatorId: asked.indicatorId,
          territoryId: asked.territoryId,
          marketId: asked.marketId ?? null,
          sourceId: asked.sourceId,
          unit: asked.unit ?? indicator!.unit,
          standing,
          confidence: standing === 'recollection' ? ('recalled' as const) : ('quoted' as const),
          revision: 1,
          knownFrom: ctx.now,
        },
      };
    },
  );
