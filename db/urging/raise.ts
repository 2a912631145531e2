// The ladder's daily work: every rung that an obligation has come to is raised, and what is late by its days stands in a draft, once,
// whoever runs it and however often it dies. A job signs nothing.
import { begin, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict } from '../errors.ts';
import { allowance } from '../upkeep/allowance.ts';
import { walk } from '../upkeep/walk.ts';
import { drafted, leftOut, openDrafts, unwritten } from './draft.ts';
import { type Bodies, type Climbing, casesOf, countFrom, findBodies, lookFrom } from './ground.ts';
import { type Call, type ContactFound, contactsInForce, ownerOf, raised, urgingBatch } from './raised.ts';
import { rungsDue } from './rules.ts';

/** Obligations looked at in one statement. */
const atOnce = 500;
/** Obligations urged about in one act: what a death in the middle leaves undone is raised by the next run. */
const inOneAct = 50;
const mostTries = 3;

export interface RungsRaised {
  readonly rungs: number;
  /** Obligations that came into a draft. */
  readonly drafted: number;
  /** Obligations that the next run looks at first. */
  readonly left: number;
}

/**
 * Raises what is due by now, going on from where the last run stopped and as far as its round trips go. Two runs at once, or
 * one after the other, raise each rung once.
 */
export async function raiseRungs(ctx: Ctx, roundTrips: number): Promise<RungsRaised> {
  const allowed = allowance(ctx.db, roundTrips);
  // A connection each: what one may ask of the database is bounded.
  const own = (): Ctx => ({ ...ctx, db: allowed.db.fresh() });
  const bodies = await findBodies(own());
  let rungs = 0;
  let intoDrafts = 0;
  const stands = await walk(ctx, 'rungs', allowed, async (after) => {
    const { climbing, last } = await lookFrom(own(), after, atOnce);
    const due = climbing.map((owing) => ({ ...owing, due: rungsDue(owing, ctx.now) }));
    for (const some of inParts(
      due.filter((owing) => owing.due.some((rung) => rung !== 'letter')),
      inOneAct,
    )) {
      if (allowed.left() <= 0) return 'stopped';
      rungs += await actOn(own, some, (one, once) => raiseSome(one, once, some, bodies));
    }
    // A page at once: what is late of one body stands all over the page, and its draft is written anew by each act.
    for (const some of inParts(
      due.filter((owing) => owing.due.includes('letter')),
      atOnce,
    )) {
      if (allowed.left() <= 0) return 'stopped';
      intoDrafts += await actOn(own, some, (one, once) => draftSome(one, once, some, bodies));
    }
    return { last };
  });
  return { rungs, drafted: intoDrafts, left: stands === null ? 0 : await countFrom(own(), stands) };
}

/** Facts and examples are never raised in one act. */
function inParts(due: readonly Climbing[], size: number): string[][] {
  const ids = (isExample: boolean) =>
    due.filter((owing) => (owing.standing === 'example') === isExample).map(({ id }) => id);
  return [ids(false), ids(true)].flatMap((alike) =>
    Array.from({ length: Math.ceil(alike.length / size) }, (_, n) => alike.slice(n * size, (n + 1) * size)),
  );
}

/** Somebody else has raised all of them since they were looked at. */
class NothingLeft extends Error {}

async function actOn(
  own: () => Ctx,
  ids: readonly string[],
  acting: (ctx: Ctx, once: Once) => Promise<{ readonly urged: number }>,
): Promise<number> {
  for (let tries = 1; ; tries++) {
    const once = { key: `raise-${crypto.randomUUID()}`, request: { change: 'raiseRungs', obligations: ids } };
    try {
      return (await acting(own(), once)).urged;
    } catch (e) {
      if (e instanceof NothingLeft) return 0;
      // Somebody was first with one of them: what is left is looked at again.
      if (!(e instanceof Conflict) || tries === mostTries) throw e;
    }
  }
}

const raiseSome = (ctx: Ctx, once: Once, ids: readonly string[], bodies: Bodies) =>
  begin(ctx, 'urging.raise', urgingBatch, once, findCalls(ctx, ids), ({ calls, known }) => {
    if (calls.length === 0) throw new NothingLeft();
    return raised(ctx, calls, bodies, known);
  });

/** The rungs that are due as the ledger stands in this moment, in the same trip as the key: what was looked at before may be over. */
async function findCalls(ctx: Ctx, ids: readonly string[]) {
  const [cases, known] = await Promise.all([casesOf(ctx, ids), contactsInForce(ctx)]);
  const calls = cases.flatMap((owed) =>
    rungsDue(owed, ctx.now).flatMap((rung): Call[] => (rung === 'letter' ? [] : [{ owed, rung }])),
  );
  return { record: { calls, known } satisfies { known: readonly ContactFound[]; calls: object }, facts: {} };
}

const draftSome = (ctx: Ctx, once: Once, ids: readonly string[], bodies: Bodies) =>
  begin(ctx, 'letter.draft', urgingBatch, once, findLate(ctx, ids), ({ late, open, unsigned }) => {
    const fresh = unwritten(late, [...open, ...unsigned]);
    if (fresh.length === 0) throw new NothingLeft();
    return drafted(ctx, fresh, open, { bodies, ownerOf: (owed) => ownerOf(owed, bodies), alreadyUrged: 0 });
  });

async function findLate(ctx: Ctx, ids: readonly string[]) {
  const [cases, open, unsigned] = await Promise.all([casesOf(ctx, ids), openDrafts(ctx), leftOut(ctx)]);
  const late = cases.filter((owed) => rungsDue(owed, ctx.now).includes('letter'));
  return { record: { late, open, unsigned }, facts: {} };
}
