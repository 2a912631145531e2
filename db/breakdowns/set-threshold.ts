import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { type Problem, problem, refuse } from '../errors.ts';
import { indicators } from '../indicators/table.ts';
import { refer } from '../references.ts';
import { cellThresholds, leastThreshold } from './table.ts';

const cellThreshold: Entity<typeof cellThresholds> = { name: 'cell_threshold', table: cellThresholds };

interface Asked {
  /** Left out: every indicator that has none of its own. */
  readonly indicatorId?: string | null | undefined;
  readonly threshold: number;
  readonly from: string;
  readonly sourceId: string;
  readonly section: string;
}

const thresholdProblems = (
  { threshold, from, section }: Pick<Asked, 'threshold' | 'from' | 'section'>,
  today: string,
): Problem[] => [
  ...(threshold !== 0 && threshold < leastThreshold
    ? [problem('threshold', 'threshold_too_low', { least: String(leastThreshold) })]
    : []),
  // What was published before is known: no order takes it back.
  ...(from < today ? [problem('from', 'threshold_in_the_past')] : []),
  ...(section.trim() === '' ? [problem('section', 'place_missing')] : []),
];

/**
 * Records that a document orders counts below a number to be withheld from a day on. It holds for what is published from then on: what the
 * public has read stays as it is. A later one for the same indicators takes its place; zero ends it.
 */
export const setCellThreshold = (ctx: Ctx, once: Once, asked: Asked) =>
  begin(
    ctx,
    'threshold.set',
    cellThreshold,
    once,
    refer(ctx, { indicator: [indicators, asked.indicatorId], source: [documents, asked.sourceId] }),
    ({ missing }) => {
      refuse([...missing, ...thresholdProblems(asked, ctx.today)]);
      return {
        row: {
          id: crypto.randomUUID(),
          indicatorId: asked.indicatorId ?? null,
          threshold: asked.threshold,
          from: asked.from,
          sourceId: asked.sourceId,
          section: asked.section,
          confidence: 'quoted' as const,
          revision: 1,
          knownFrom: ctx.now,
        },
      };
    },
  );
