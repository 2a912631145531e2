import { inArray } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { type PlainCode, type Problem, problem, refuse } from '../errors.ts';
import { indicators } from '../indicators/table.ts';
import { present, readAll } from '../reading.ts';
import { refer } from '../references.ts';
import { byId } from '../shape.ts';
import { qualityRule } from './entity.ts';
import { isAbove } from './rules.ts';
import type { qualityKinds } from './table.ts';

export interface QualityRuleAsked {
  readonly kind: string;
  readonly others: readonly string[];
  readonly minimum?: string | null | undefined;
  readonly maximum?: string | null | undefined;
  readonly percent?: string | null | undefined;
  readonly section: string;
}

const needs: Readonly<Record<string, (asked: QualityRuleAsked) => PlainCode | null>> = {
  range: (a) => (a.minimum == null && a.maximum == null ? 'range_without_limit' : null),
  part_of: (a) => (a.others.length === 1 ? null : 'one_whole'),
  sum_of: (a) => (a.others.length >= 2 ? null : 'two_parts'),
  change: (a) => (a.percent == null || !isAbove(a.percent, '0') ? 'percent_missing' : null),
  together: (a) => (a.others.length >= 1 ? null : 'companion_missing'),
};

export const qualityRuleProblems = (asked: QualityRuleAsked): Problem[] => {
  const need = needs[asked.kind];
  if (!need) return [problem('kind', 'not_one_of', { words: Object.keys(needs).join(' ') })];
  const lacking = need(asked);
  return [
    ...(lacking === null ? [] : [problem('kind', lacking)]),
    ...(asked.minimum != null && asked.maximum != null && isAbove(asked.minimum, asked.maximum)
      ? [problem('minimum', 'least_above_most')]
      : []),
    ...(asked.section.trim() === '' ? [problem('section', 'place_missing')] : []),
  ];
};

type Asked = QualityRuleAsked & {
  readonly indicatorId: string;
  readonly sourceId: string;
  readonly isBlocking: boolean;
};

/** Sets a rule that reported figures are held against from now on. Reports already handed in are not touched. */
export const defineQualityRule = (ctx: Ctx, once: Once, asked: Asked) =>
  begin(ctx, 'quality.define', qualityRule, once, find(ctx, asked), ({ missing }) => {
    refuse([...missing, ...qualityRuleProblems(asked)]);
    return {
      row: {
        id: crypto.randomUUID(),
        kind: asked.kind as (typeof qualityKinds)[number],
        indicatorId: asked.indicatorId,
        others: asked.others,
        minimum: asked.minimum ?? null,
        maximum: asked.maximum ?? null,
        percent: asked.percent ?? null,
        isBlocking: asked.isBlocking,
        sourceId: asked.sourceId,
        section: asked.section,
        confidence: 'quoted' as const,
        revision: 1,
        knownFrom: ctx.now,
      },
    };
  });

async function find(ctx: Ctx, asked: Asked) {
  const [referred, others] = await Promise.all([
    refer(ctx, { indicator: [indicators, asked.indicatorId], source: [documents, asked.sourceId] }),
    asked.others.length === 0
      ? []
      : readAll(
          ctx,
          { table: indicators, where: (i) => inArray(i.id, [...asked.others]), order: byId },
          present(ctx),
        ),
  ]);
  const known = new Set(others.map((other) => other.id));
  const unknown = asked.others
    .filter((other) => !known.has(other))
    .map((other) => problem('others', 'unknown_indicator', { indicator: other }));
  return { ...referred, record: { missing: [...referred.record.missing, ...unknown] } };
}
