import { agenciesOf, type Ctx } from '../ctx.ts';
import { Invalid, type PlainCode, problem, reason } from '../errors.ts';
import { casesOf, findBodies } from './ground.ts';
import type { Draft } from './letter.ts';
import { wordsOf } from './raised.ts';
import { daysLateOf, notLate } from './rules.ts';
import { mostAtOnce } from './urge.ts';

export interface Preview extends Draft {
  readonly obligationId: string;
  readonly daysLate: number;
  /** Why no letter would be sent; null when it would. */
  readonly reason: PlainCode | null;
}

/** The letters as they would be sent now, in the order asked for; for whoever may send them, and nothing for anyone else. */
export async function draftLetters(ctx: Ctx, ids: readonly string[]): Promise<Preview[]> {
  if (ids.length === 0 || ids.length > mostAtOnce)
    throw new Invalid(
      [problem('obligations', 'names_out', { least: 1, most: mostAtOnce })],
      reason('names_out', { least: 1, most: mostAtOnce }),
    );
  const owner = agenciesOf(ctx.actor, 'commission')[0];
  if (owner === undefined) return [];
  const [cases, bodies] = await Promise.all([casesOf(ctx, ids), findBodies(ctx)]);
  const byId = new Map(cases.map((owed) => [owed.id, owed]));
  return [...new Set(ids)].flatMap((id) => {
    const owed = byId.get(id);
    if (!owed) return [];
    const isUrged = owed.raised.some((r) => r.rung === 'letter');
    return [
      {
        obligationId: id,
        daysLate: daysLateOf(owed),
        reason: isUrged ? 'urged_already' : notLate(owed),
        ...wordsOf(ctx, { owed, rung: 'letter' }, owner, bodies),
      },
    ];
  });
}
