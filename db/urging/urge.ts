import { begin, type Once } from '../act.ts';
import { agenciesOf, authorOf, type Ctx } from '../ctx.ts';
import { Invalid, type Problem, problem, refuse, WrongState } from '../errors.ts';
import { type Bodies, type Case, casesOf, findBodies } from './ground.ts';
import { type ContactFound, contactsInForce, raised, urgingBatch } from './raised.ts';
import { notLate } from './rules.ts';

/** How many bodies may be urged by one act. */
export const mostAtOnce = 100;

interface Found {
  readonly cases: readonly Case[];
  readonly bodies: Bodies;
  readonly known: readonly ContactFound[];
}

/**
 * The Commission sends the urging letter for many obligations at once, in one act: all of them or none. One that has its
 * letter already, from the ladder or from a colleague, gets no second one and is counted.
 */
export const urge = (ctx: Ctx, once: Once, obligationIds: readonly string[]) => {
  const ids = [...new Set(obligationIds)];
  return begin(ctx, 'urging.urge', urgingBatch, once, find(ctx, ids), ({ cases, bodies, known }: Found) => {
    const byId = new Map(cases.map((c) => [c.id, c]));
    const hasLetter = (owed: Case) => owed.raised.some((r) => r.rung === 'letter');
    refuse(
      obligationIds.flatMap((id, at): Problem[] => {
        const owed = byId.get(id);
        const path = `obligations[${at}]`;
        if (!owed) return [problem(path, 'not_found')];
        const why = hasLetter(owed) ? null : notLate(owed);
        return why === null ? [] : [problem(path, why)];
      }),
    );
    const calls = cases.filter((owed) => !hasLetter(owed)).map((owed) => ({ owed, rung: 'letter' as const }));
    if (calls.length === 0) throw new WrongState('all_urged');
    if (new Set(calls.map(({ owed }) => owed.standing === 'example')).size > 1)
      throw new Invalid([problem('obligations', 'facts_and_examples')]);
    const owner = agenciesOf(ctx.actor, 'commission')[0]!;
    const sender = {
      kind: 'commission' as const,
      personId: authorOf(ctx).id,
      ownerOf: () => owner,
      alreadyUrged: cases.length - calls.length,
    };
    return raised(ctx, calls, sender, bodies, known);
  });
};

async function find(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0 || ids.length > mostAtOnce)
    throw new Invalid([problem('obligations', 'names_out', { least: 1, most: mostAtOnce })]);
  const [cases, bodies, known] = await Promise.all([
    casesOf(ctx, ids),
    findBodies(ctx),
    contactsInForce(ctx),
  ]);
  return { record: { cases, bodies, known }, facts: {} };
}
