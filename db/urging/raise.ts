// The ladder's daily work: every rung that an obligation has come to is raised, once, whoever runs it and however often it dies.
import { begin } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict } from '../errors.ts';
import { type Bodies, casesOf, findBodies, openCases } from './ground.ts';
import { type Call, contactsInForce, ownerOf, raised, urgingBatch } from './raised.ts';
import { rungsDue } from './rules.ts';

/** So many at once: what a death in the middle leaves undone is raised by the next run. */
const atOnce = 20;
const mostTries = 3;

/** Raises what is due by now; answers how many rungs. Two runs at once, or one after the other, raise each once. */
export async function raiseRungs(ctx: Ctx): Promise<number> {
  const bodies = await findBodies({ ...ctx, db: ctx.db.fresh() });
  let count = 0;
  for (let after = '', hasMore = true; hasMore; ) {
    // A connection each: what one job may ask of the database is bounded.
    const page = await openCases({ ...ctx, db: ctx.db.fresh() }, after);
    const calls = page.cases.flatMap((owed) => rungsDue(owed, ctx.now).map((rung) => ({ owed, rung })));
    for (const some of inParts(calls)) count += await raiseSome(ctx, some, bodies);
    after = page.last;
    hasMore = page.hasMore;
  }
  return count;
}

/** Facts and examples are never raised in one act. */
function inParts(calls: readonly Call[]): Call[][] {
  const isExample = (call: Call) => call.owed.standing === 'example';
  return [calls.filter((c) => !isExample(c)), calls.filter(isExample)].flatMap((alike) =>
    Array.from({ length: Math.ceil(alike.length / atOnce) }, (_, n) =>
      alike.slice(n * atOnce, (n + 1) * atOnce),
    ),
  );
}

async function raiseSome(ctx: Ctx, first: readonly Call[], bodies: Bodies): Promise<number> {
  for (let calls = first, tries = 1; calls.length > 0; tries++) {
    const fresh = { ...ctx, db: ctx.db.fresh() };
    const key = `raise-${crypto.randomUUID()}`;
    const request = { change: 'raiseRungs', rungs: calls.map(({ owed, rung }) => `${owed.id}~${rung}`) };
    const found = contactsInForce(fresh).then((known) => ({ record: known, facts: {} }));
    try {
      await begin(fresh, 'urging.raise', urgingBatch, { key, request }, found, (known) => {
        const sender = {
          kind: 'ladder' as const,
          personId: null,
          ownerOf: (owed: Call['owed']) => ownerOf(owed, bodies),
          alreadyUrged: 0,
        };
        return raised(ctx, calls, sender, bodies, known);
      });
      return calls.length;
    } catch (e) {
      // Somebody was first with one of them: what is left is looked at again.
      if (!(e instanceof Conflict) || tries === mostTries) throw e;
      const again = await casesOf(
        { ...ctx, db: ctx.db.fresh() },
        calls.map((c) => c.owed.id),
      );
      calls = again.flatMap((owed) => rungsDue(owed, ctx.now).map((rung) => ({ owed, rung })));
    }
  }
  return 0;
}
