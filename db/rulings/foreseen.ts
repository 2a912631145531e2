// What a ruling would make due, worked out from the ground on which it would be made: the same rows, told instead of written.
import { and, eq, type SQL } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { endOfDay } from '../ctx.ts';
import { present, readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import {
  dueUnder,
  groundFor,
  isExample,
  ownedByOthers,
  type RulingFound,
  type RulingGround,
  rowsOf,
} from './ground.ts';
import {
  nextTurnOf,
  type Owed,
  obligationsOf,
  type Turn,
  turnsOf,
  type Unreached,
  unreachedIn,
} from './rules.ts';
import { rulings } from './table.ts';

/** One turn with what it would make due. Only what is open is written down with the ruling; the next turn is told by today's bodies. */
export interface ForeseenTurn {
  readonly turn: Turn;
  readonly isOpen: boolean;
  readonly owed: readonly Owed[];
}

export interface Foreseen {
  readonly turns: readonly ForeseenTurn[];
  readonly unreached: readonly Unreached[];
}

/** `released`: which obligations the ruling in whose place it comes lets go. */
export async function foresee(
  ctx: Ctx,
  ruling: RulingFound,
  ground: RulingGround,
  replaced: { readonly id: string; readonly released: SQL } | null,
): Promise<Foreseen> {
  const open = dueUnder(ruling, ground, ctx.now);
  const rows = rowsOf(ruling, open.owed, ground);
  const next = nextTurnOf(ruling, ctx.now);
  const ours = groundFor(ruling, ground);
  const comes = next === null ? [] : obligationsOf(ruling, [next], ours);
  const [others, rivals] = await Promise.all([
    ownedByOthers(ctx, rows, replaced?.released),
    next === null ? [] : rivalsOf(ctx, ruling, next, replaced?.id ?? null),
  ]);
  const claimed = new Set(
    rivals.flatMap(({ rival, turns }) => obligationsOf(within(rival, ruling), turns, ours)).map(keyOf),
  );
  const made = open.owed.filter((_, at) => !others.has(rows[at]!.id));
  const toCome = comes.filter((owed) => !claimed.has(keyOf(owed)));
  const isOwedElsewhere = ({ taskId, agencyId }: Owed): Unreached => ({
    taskId,
    agencyId,
    why: 'owed_by_another_ruling',
  });
  const last = open.turns.at(-1) ?? next;
  const elsewhere = [
    ...open.owed.filter((owed) => !made.includes(owed)),
    ...comes.filter((o) => claimed.has(keyOf(o))),
  ];
  return {
    turns: [
      ...open.turns.map((turn) => ({ turn, isOpen: true, owed: made.filter((owed) => owed.turn === turn) })),
      ...(next === null ? [] : [{ turn: next, isOpen: false, owed: toCome }]),
    ],
    unreached: [...elsewhere.map(isOwedElsewhere), ...(last === null ? [] : unreachedIn(ruling, last, ours))],
  };
}

/** Whether it would make anything due, now or when its next turn opens. */
export const bindsNobody = ({ turns }: Foreseen): boolean => turns.every(({ owed }) => owed.length === 0);

const keyOf = ({ taskId, agencyId }: Owed) => `${taskId} ${agencyId}`;

const within = (rival: RulingFound, { taskIds }: RulingFound): RulingFound => ({
  ...rival,
  taskIds: rival.taskIds.filter((id) => taskIds.includes(id)),
});

/** Rulings that will make the same kind of thing due in a turn that has not opened yet, and got there first. */
async function rivalsOf(ctx: Ctx, ruling: RulingFound, next: Turn, replacedId: string | null) {
  const found = await readAll(
    ctx,
    {
      table: rulings,
      where: (r) => and(eq(r.directiveId, ruling.directiveId), eq(r.owes, ruling.owes)),
      order: byId,
    },
    present(ctx),
  );
  return found
    .filter((one) => one.id !== replacedId && isExample(one) === isExample(ruling))
    .map((rival) => ({
      rival,
      turns: turnsOf(rival, endOfDay(next.periodEnd)).filter((t) => t.period === next.period),
    }))
    .filter(({ turns }) => turns.length > 0);
}
