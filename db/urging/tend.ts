// What a job sees to between the officers' acts: drafts whose duties were met meanwhile, and promises whose day has come.
import { inArray, sql } from 'drizzle-orm';
import { act, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { dayAfter } from '../dates.ts';
import { Conflict } from '../errors.ts';
import { readAll, toStatement } from '../reading.ts';
import { byId } from '../shape.ts';
import { allowance } from '../upkeep/allowance.ts';
import { walk } from '../upkeep/walk.ts';
import { dutiesOf } from './drawn-up.ts';
import { type Bodies, type Case, casesOf, findBodies, whole } from './ground.ts';
import { letter, urging } from './raised.ts';
import { nextLetter, settled } from './rules.ts';
import { dropOf, stillLate } from './sign.ts';
import { letters, urgings } from './table.ts';

/** Letters looked at in one statement. */
const atOnce = 20;

export interface Tended {
  readonly redrafted: number;
  readonly dropped: number;
  readonly promises: number;
  /** Whether the next run goes on from here. */
  readonly hasMore: boolean;
}

type Open = Awaited<ReturnType<typeof readOpen>>[number];

/** Goes through what is open of letters, from where the last run stopped and as far as its round trips go. */
export async function tendLetters(ctx: Ctx, roundTrips: number): Promise<Tended> {
  const allowed = allowance(ctx.db, roundTrips);
  const own = (): Ctx => ({ ...ctx, db: allowed.db.fresh() });
  const bodies = await findBodies(own());
  const done = { redrafted: 0, dropped: 0, promises: 0 };
  const stands = await walk(ctx, 'letters', allowed, async (after) => {
    const open = await readOpen(own(), after);
    const drafts = open.filter(({ status }) => status === 'drafted');
    const cases = await casesById(
      own(),
      drafts.flatMap(({ obligationIds }) => obligationIds),
    );
    for (const one of open) {
      if (allowed.left() <= 0) return 'stopped';
      const became =
        one.status === 'drafted'
          ? await tendDraft(own(), one, cases, bodies)
          : await judgePromise(own(), one);
      if (became !== null) done[became]++;
    }
    return { last: open.length < atOnce ? null : open.at(-1)!.id };
  });
  return { ...done, hasMore: stands !== null };
}

async function readOpen(ctx: Ctx, after: string) {
  const there = await ctx.db.read(
    toStatement(sql`SELECT id FROM ${letters} WHERE (status = 'drafted' OR (status = 'answered' AND promised_on IS NOT NULL AND promise IS NULL))
      AND id > ${after} ORDER BY id LIMIT ${atOnce}`),
  );
  const ids = there.map(({ id }) => String(id));
  return readAll(ctx, { table: letters, where: (l) => inArray(l.id, [...ids, '']), order: byId }, whole(ctx));
}

const casesById = async (ctx: Ctx, ids: readonly string[], on?: string): Promise<Map<string, Case>> =>
  new Map((await casesOf(ctx, ids, on)).map((owed) => [owed.id, owed]));

/** The same look at the same revision is the same act, however often it is said. */
const once = (change: string, { id, revision }: Seen) => ({
  key: `${change}-${id}-${revision}`,
  request: { change, id, revision },
});

async function tendDraft(
  ctx: Ctx,
  draft: Open,
  cases: ReadonlyMap<string, Case>,
  bodies: Bodies,
): Promise<'redrafted' | 'dropped' | null> {
  const duties = dutiesOf(draft, cases, bodies);
  if (duties.length === draft.obligationIds.length) return null;
  const isMoot = duties.length === 0;
  const set = isMoot
    ? { status: nextLetter(draft.status, 'drop'), ...dropOf(ctx, draft, bodies) }
    : { ...stillLate({ draft, duties }), redraftedAt: ctx.now };
  const isDone = await unlessFirst(
    act(
      ctx,
      isMoot ? 'letter.drop' : 'letter.redraft',
      letter,
      once('tend', draft),
      draft,
      found(draft),
      () => ({
        set: { ...set, knownFrom: later(draft.knownFrom, ctx.now) },
      }),
    ),
  );
  return isDone ? (isMoot ? 'dropped' : 'redrafted') : null;
}

/**
 * Kept is what was met by the end of the promised day, all of it; broken, once that day is over and something was not. On the day
 * itself it is noted that it has come, once.
 */
async function judgePromise(ctx: Ctx, answered: Open): Promise<'promises' | null> {
  const promisedOn = answered.promisedOn!;
  const isOver = promisedOn < ctx.today;
  const cases = await casesById(ctx, answered.obligationIds, isOver ? promisedOn : ctx.today);
  const isMet = [...cases.values()].every((owed) => settled(owed) !== null);
  const dueNow = { promiseDueAt: ctx.now };
  const isNoted = isMet || promisedOn > ctx.today || answered.promiseDueAt !== null;
  if (!isMet && !isOver) {
    if (isNoted) return null;
    const set = { ...dueNow, knownFrom: later(answered.knownFrom, ctx.now) };
    const noting = act(
      ctx,
      'letter.promiseDue',
      letter,
      once('due', answered),
      answered,
      found(answered),
      () => ({ set }),
    );
    return (await unlessFirst(noting)) ? 'promises' : null;
  }
  const isDone = await unlessFirst(
    act(ctx, 'letter.judge', letter, once('judge', answered), answered, found(answered), () => ({
      set: {
        promise: isMet ? ('kept' as const) : ('broken' as const),
        ...(isNoted ? {} : dueNow),
        knownFrom: later(answered.knownFrom, ctx.now),
      },
    })),
  );
  return isDone ? 'promises' : null;
}

/** So many days a promise in the answer to a reminder is looked for, should the job not have run on its day. */
const daysBehind = 7;

/** Notes of promises in answers to reminders, once each, that their day has come and nothing was done yet. A letter's is noted above. */
export async function notePromises(ctx: Ctx, roundTrips: number): Promise<number> {
  const allowed = allowance(ctx.db, roundTrips);
  const own = (): Ctx => ({ ...ctx, db: allowed.db.fresh() });
  const there = await own().db.read(
    toStatement(sql`SELECT id, revision, known_from, obligation_id FROM ${urgings} WHERE status = 'answered' AND promised_on IS NOT NULL
      AND promise_due_at IS NULL AND promised_on BETWEEN ${dayAfter(ctx.today, -daysBehind)} AND ${ctx.today} ORDER BY promised_on, id LIMIT ${mostPromises}`),
  );
  if (there.length === 0) return 0;
  const cases = await casesById(
    own(),
    there.map((row) => String(row.obligation_id)),
  );
  let noted = 0;
  for (const row of there) {
    const owed = cases.get(String(row.obligation_id));
    if (owed === undefined || settled(owed) !== null) continue;
    if (allowed.left() <= 0) break;
    const seen = { id: String(row.id), revision: Number(row.revision), knownFrom: String(row.known_from) };
    const set = { promiseDueAt: ctx.now, knownFrom: later(seen.knownFrom, ctx.now) };
    const noting = act(own(), 'urging.promiseDue', urging, once('due', seen), seen, found(seen), () => ({
      set,
    }));
    if (await unlessFirst(noting)) noted++;
  }
  return noted;
}
const mostPromises = 500;

const found = <R>(record: R) => Promise.resolve({ record, facts: { isAddressee: false } });

/** False where somebody was first: what they made of it is looked at by the next run. */
async function unlessFirst(acting: Promise<unknown>): Promise<boolean> {
  try {
    await acting;
    return true;
  } catch (e) {
    if (e instanceof Conflict) return false;
    throw e;
  }
}
