import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { qualityRule } from './entity.ts';
import { qualityRules } from './table.ts';

/** Retires a rule: figures are no longer held against it. What it found before stays found. */
export const retireQualityRule = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'quality.retire', qualityRule, once, seen, find(ctx, seen.id), (found) => {
    if (found.isRetired) throw new WrongState('rule_retired');
    return { set: { isRetired: true, knownFrom: later(found.knownFrom, ctx.now) } };
  });

async function find(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: qualityRules, where: (q) => eq(q.id, id) }, present(ctx));
  return record && { record, facts: {} };
}
