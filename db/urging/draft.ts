import { sql } from 'drizzle-orm';
import { begin, type New, type Once } from '../act.ts';
import { agenciesOf, type Ctx, later } from '../ctx.ts';
import { Invalid, type Problem, problem, refuse, WrongState } from '../errors.ts';
import { readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import { type Bodies, type Case, casesOf, findBodies, whole } from './ground.ts';
import { batchOf, letter, urgingBatch } from './raised.ts';
import { hasLetter, ladder, notLate } from './rules.ts';
import { letters, type urgingBatches } from './table.ts';

/** How many obligations or letters one act may name. */
export const mostAtOnce = 100;

type DraftFound = Awaited<ReturnType<typeof openDrafts>>[number];

/** The drafts that nobody has signed yet: one for a body at most. */
export const openDrafts = (ctx: Ctx) =>
  readAll(ctx, { table: letters, where: (l) => sql`${l.status} = 'drafted'`, order: byId }, whole(ctx));

/** Drafts that an officer left unsigned, with a reason, not long ago. */
export const leftOut = (ctx: Ctx) => {
  const since = new Date(Date.parse(ctx.now) - ladder.leftOutDays * 86_400_000).toISOString();
  return readAll(
    ctx,
    {
      table: letters,
      where: (l) => sql`${l.droppedBecause} = 'decided' AND ${l.droppedAt} > ${since}`,
      order: byId,
    },
    whole(ctx),
  );
};

/** Whose letter it becomes. */
const ofBody = (ownerId: string, addresseeId: string, isExample: boolean) =>
  `${ownerId}~${addresseeId}~${isExample}`;

/**
 * The Commission has letters drafted before the ladder would: one for a body, with what it is named for. What stands in a draft
 * or has its letter already is counted and drafted no second time.
 */
export const draftLetters = (ctx: Ctx, once: Once, obligationIds: readonly string[]) => {
  const ids = [...new Set(obligationIds)];
  return begin(ctx, 'letter.draft', urgingBatch, once, find(ctx, ids), ({ cases, open, bodies }) => {
    const known = new Map(cases.map((c) => [c.id, c]));
    refuse(
      obligationIds.flatMap((id, at): Problem[] => {
        const owed = known.get(id);
        const path = `obligations[${at}]`;
        if (!owed) return [problem(path, 'not_found')];
        const why = hasLetter(owed) ? null : notLate(owed);
        return why === null ? [] : [problem(path, why)];
      }),
    );
    const fresh = unwritten(cases, open);
    if (fresh.length === 0) throw new WrongState('all_urged');
    if (new Set(fresh.map(({ standing }) => standing === 'example')).size > 1)
      throw new Invalid([problem('obligations', 'facts_and_examples')]);
    const owner = agenciesOf(ctx.actor, 'commission')[0]!;
    return drafted(ctx, fresh, open, {
      bodies,
      ownerOf: () => owner,
      alreadyUrged: cases.length - fresh.length,
    });
  });
};

async function find(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0 || ids.length > mostAtOnce)
    throw new Invalid([problem('obligations', 'names_out', { least: 1, most: mostAtOnce })]);
  const [cases, open, bodies] = await Promise.all([casesOf(ctx, ids), openDrafts(ctx), findBodies(ctx)]);
  return { record: { cases, open, bodies }, facts: {} };
}

/** What stands in none of these drafts and has no letter. */
export const unwritten = (
  cases: readonly Case[],
  drafts: readonly Pick<DraftFound, 'obligationIds'>[],
): Case[] => {
  const inDraft = new Set(drafts.flatMap(({ obligationIds }) => obligationIds));
  return cases.filter((owed) => !hasLetter(owed) && !inDraft.has(owed.id));
};

interface Drafting {
  readonly bodies: Bodies;
  readonly ownerOf: (owed: Case) => string;
  readonly alreadyUrged: number;
}

/** Each body's draft, begun or gone on with. All of them are facts, or all examples. */
export function drafted(
  ctx: Ctx,
  fresh: readonly Case[],
  open: readonly DraftFound[],
  { bodies, ownerOf, alreadyUrged }: Drafting,
): New<typeof urgingBatches> {
  const { standing } = fresh[0]!;
  const isExample = standing === 'example';
  const there = new Map(
    open.map((draft) => [ofBody(draft.ownerId, draft.addresseeId, draft.standing === 'example'), draft]),
  );
  const whose = (owed: Case) => ofBody(ownerOf(owed), bodies.addresseeOf(owed.agencyId), isExample);
  const groups = [...Map.groupBy(fresh, whose)] as [string, [Case, ...Case[]]][];
  const earliest = (days: readonly string[]) => days.reduce((a, b) => (a < b ? a : b));
  return {
    row: { ...batchOf(ctx, standing), urged: fresh.length, alreadyUrged },
    alongside: groups.flatMap(([key, owed]) => {
      const draft = there.get(key);
      if (!draft) return [];
      const obligationIds = [...draft.obligationIds, ...owed.map(({ id }) => id)];
      return [
        {
          entity: letter,
          seen: draft,
          set: {
            obligationIds,
            duties: obligationIds.length,
            oldestDueOn: earliest([draft.oldestDueOn, ...owed.map(({ dueOn }) => dueOn)]),
            redraftedAt: ctx.now,
            knownFrom: later(draft.knownFrom, ctx.now),
          },
        },
      ];
    }),
    created: groups.flatMap(([key, owed]) =>
      there.has(key)
        ? []
        : [
            {
              entity: letter,
              row: {
                id: crypto.randomUUID(),
                ownerId: ownerOf(owed[0]),
                addresseeId: bodies.addresseeOf(owed[0].agencyId),
                status: 'drafted' as const,
                obligationIds: owed.map(({ id }) => id),
                takenOutIds: [],
                duties: owed.length,
                oldestDueOn: earliest(owed.map(({ dueOn }) => dueOn)),
                draftedAt: ctx.now,
                draftedById: ctx.actor.kind === 'person' ? ctx.actor.id : null,
                standing,
                revision: 1,
                knownFrom: ctx.now,
              },
            },
          ],
    ),
    taken: { code: 'urging_there' as const },
  };
}
