import { inArray } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, holds, later } from '../ctx.ts';
import { Invalid, NotFound, problem, refuse, WrongState } from '../errors.ts';
import { present, readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import { mostAtOnce } from './draft.ts';
import { urging } from './raised.ts';
import { speaksToOwner, textProblems } from './rules.ts';
import { type decisions, urgings } from './table.ts';

type Decision = (typeof decisions)[number];

/**
 * The Commission answers proposals to inspect and lines for the review: they go into the review, or it says why not. All of them
 * or none. An inspection is planned upon them by `planInspection`.
 */
export const decideUrgings = (
  ctx: Ctx,
  once: Once,
  seen: readonly Seen[],
  { decision, reason }: { readonly decision: Decision; readonly reason: string },
) => {
  if (seen.length === 0 || seen.length > mostAtOnce)
    throw new Invalid([problem('urgings', 'names_out', { least: 1, most: mostAtOnce })]);
  const [first, ...others] = seen as [Seen, ...Seen[]];
  return act(ctx, 'urging.decide', urging, once, first, find(ctx, seen), ({ all }) => {
    refuse([
      ...textProblems('reason', reason, 'why_missing'),
      ...(decision === 'inspect' ? [problem('decision', 'not_one_of', { words: 'REVIEW NEITHER' })] : []),
    ]);
    const decided = (id: string) => ({
      ...decidedAs(ctx, decision, reason),
      knownFrom: later(all.get(id)!.knownFrom, ctx.now),
    });
    for (const { id } of seen) undecided(all.get(id)!);
    return {
      set: decided(first.id),
      alongside: others.map((one) => ({ entity: urging, seen: one, set: decided(one.id) })),
    };
  });
};

/** What the record says of an answer of the Commission. */
export const decidedAs = (ctx: Ctx, decision: Decision, words: string) => ({
  status: 'answered' as const,
  decision,
  answeredAt: ctx.now,
  answeredById: authorOf(ctx).id,
  answerText: words.trim(),
});

type UrgingFound = Pick<typeof urgings.$inferSelect, 'rung' | 'status'>;
/** A rung that speaks to the Commission and waits for its word. */
export function undecided({ rung, status }: UrgingFound): void {
  if (!speaksToOwner[rung]) throw new WrongState('decides_nothing');
  if (status === 'answered' || status === 'withdrawn') throw new WrongState('urging_step', { status });
}

async function find(ctx: Ctx, seen: readonly Seen[]) {
  const ids = seen.map(({ id }) => id);
  const found = await readAll(
    ctx,
    { table: urgings, where: (u) => inArray(u.id, ids), order: byId },
    present(ctx),
  );
  const all = new Map(found.map((one) => [one.id, one]));
  if (ids.some((id) => !all.has(id))) throw new NotFound();
  return {
    record: { ...all.get(ids[0]!)!, all },
    facts: { isAddressee: holds(ctx.actor, 'commission') },
  };
}
