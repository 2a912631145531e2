import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { problem, refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { observation } from './observe.ts';
import { observationProblems } from './rules.ts';
import { observations } from './table.ts';

/**
 * Puts right a figure that was taken down wrongly from its source. The earlier version stays: whoever asks what the ledger
 * said before still gets it.
 */
export const amendObservation = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: { value: string; valueHigh?: string | null; qualifier: string; note: string },
) =>
  act(ctx, 'observation.amend', observation, once, seen, find(ctx, seen.id), (found) => {
    const amended = { ...found, ...asked, valueHigh: asked.valueHigh ?? null };
    refuse([
      ...observationProblems(amended),
      ...(asked.note.trim() === '' ? [problem('note', 'mistake_missing')] : []),
    ]);
    return {
      set: {
        value: asked.value,
        valueHigh: asked.valueHigh ?? null,
        qualifier: asked.qualifier as (typeof found)['qualifier'],
        note: asked.note.trim(),
        knownFrom: later(found.knownFrom, ctx.now),
      },
    };
  });

async function find(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: observations, where: (o) => eq(o.id, id) }, present(ctx));
  return record && { record, facts: {} };
}
