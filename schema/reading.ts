// The two clocks of a question, as arguments of every root field that answers facts.
import { type Ctx, endOfDay } from '../db/ctx.ts';
import { Invalid, problem, reason } from '../db/errors.ts';
import { present } from '../db/reading.ts';
import type { Reading } from '../db/shape.ts';
import type { builder } from './builder.ts';

type ArgBuilder = Parameters<Parameters<typeof builder.queryField>[1]>[0];

export const clockArgs = (t: ArgBuilder) => ({
  validOn: t.arg({ type: 'Date', description: 'What was so on this day. Left out: today.' }),
  knownOn: t.arg({
    type: 'Date',
    description:
      'What the ledger said at the end of this day; later writes do not change the answer. Left out: what it says now.',
  }),
});

export function readingOf(
  ctx: Ctx,
  { validOn, knownOn }: { validOn?: string | null | undefined; knownOn?: string | null | undefined },
): Reading {
  if (knownOn && knownOn >= ctx.today)
    throw new Invalid([problem('knownOn', 'day_not_over')], reason('day_not_over'));
  return { ...present(ctx), validOn: validOn ?? ctx.today, knownBefore: knownOn ? endOfDay(knownOn) : null };
}
