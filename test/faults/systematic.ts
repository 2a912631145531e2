// Each mutation, each leg of its way to the database, each way in which that leg can fail. A file for each family, so that two run side by side.
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DbConfig, openDb } from '../../db/client.ts';
import { legsOfAChange } from '../../worker/limits.ts';
import { patiently } from '../support/patient.ts';
import { cases as allCases, allUnused, type Case, stageOn } from './cases.ts';
import { type Acknowledged, type Answer, answerIn, bodyOf, codeOf, isRefusal, type Wish } from './changes.ts';
import { differences } from './check.ts';
import { type OpenDatabase, post, sendTo } from './door.ts';
import { newTally, untilAnswered } from './province.ts';
import { type Between, type Fault, faults, startProxy } from './proxy.ts';
import { randomFrom } from './random.ts';
import { leave } from './reports-made.ts';
import { type Ground, useGround } from './server.ts';

type Leg = 'who asks' | 'reading' | 'writing' | 'reading back' | 'settling';
const legOf = (body: string): Leg =>
  body.includes('FROM tokens t JOIN people')
    ? 'who asks'
    : body.includes('INSERT INTO idempotency')
      ? 'writing'
      : 'reading';

const enough = 30_000;

/** The database as it is where nothing goes along with a change, so that what is asked around it is a leg of its own. */
const apart =
  (open: OpenDatabase): OpenDatabase =>
  () => {
    const db = open();
    return { ...db, writeBatch: (statements) => db.writeBatch(statements) };
  };

/** Undisturbed: what each round trip is for, and what is answered. */
async function undisturbed(
  ground: Ground,
  proxy: Between,
  wish: Wish,
  around: string,
  through: typeof apart,
) {
  proxy.plan({});
  const open = through(() => patiently({ ...ground.config, url: proxy.url }));
  const reply = await post(open, wish.office, bodyOf(wish, around));
  const legs = proxy.requests.map(legOf);
  const written = legs.indexOf('writing');
  const answer = answerIn(reply, wish);
  if (!answer || isRefusal(answer)) throw new Error(`${wish.change} alone: ${JSON.stringify(reply.body)}`);
  return { legs: legs.map((leg, at) => (at > written ? 'reading back' : leg)), answer };
}

/** Ids and places in the public log differ from record to record. */
const comparable = (answer: Answer | undefined) =>
  answer && { ...answer, id: typeof answer.id, leafNumber: typeof answer.leafNumber };

const all = (Object.keys(faults) as Fault[]).filter((f) => f !== 'pass');
/** Faults after which the settling read is disturbed too. */
const unsettling: readonly Fault[] = [
  'reset after commit',
  'delivered twice, second answer',
  'reset before sending',
];

interface Point {
  readonly leg: Leg;
  readonly script: Readonly<Record<number, Fault>>;
  readonly first: Fault;
  readonly second?: Fault;
}

const isSilent = (fault: Fault | undefined) => fault?.startsWith('silence') ?? false;
const isSlow = ({ first, second }: Point) => isSilent(first) || isSilent(second);

/**
 * Only the leg that is silent has a deadline that a test would wait for, and no other one is measured by it. What follows from an act
 * goes on in a connection of its own, so there both have it.
 */
function databaseFor(point: Point, config: DbConfig, deadlineMs: number): OpenDatabase {
  const patient = () => patiently(config);
  const impatient = () => openDb({ ...config, deadlineMs });
  if (isSilent(point.first) && point.leg === 'reading back') return impatient;
  if (isSilent(point.first)) return () => ({ ...impatient(), fresh: patient });
  if (isSilent(point.second)) return () => ({ ...patient(), fresh: impatient });
  return patient;
}

function pointsOf(legs: readonly Leg[]): Point[] {
  const single = legs.flatMap((leg, at) => all.map((first) => ({ leg, first, script: { [at]: first } })));
  const written = legs.indexOf('writing');
  const settling = unsettling.flatMap((first) =>
    all.map((second) => ({
      leg: 'settling' as const,
      first,
      second,
      script: { [written]: first, [written + 1]: second },
    })),
  );
  // The slow ones first, so that the quick ones pass them while they wait.
  return [...single, ...settling].sort((a, b) => Number(isSlow(b)) - Number(isSlow(a)));
}

/**
 * Every mutation is written by the same steps, so among them they meet every point: each half of what can happen to its writing, and
 * a sixth of the rest, the next mutation the next. `npm run faults` has each of them meet each point.
 */
const dueOf = (points: readonly Point[], place: number): readonly Point[] =>
  process.env.EVERY_POINT
    ? points
    : points.filter(({ leg }, at) => (at + place) % (leg === 'writing' ? 2 : 6) === 0);
const placeOf = (change: string): number => Object.keys(allCases).indexOf(change);

const harmless: readonly Fault[] = [
  'delay',
  'delivered twice, first answer',
  'delivered twice, second answer',
];
const refused: readonly Fault[] = ['429', 'busy'];

/** What the caller may be told, and whether the write is then there. Null: either. */
function expected(
  { leg, first, second }: Point,
  readsBack: boolean,
): { codes: (string | undefined)[]; isDone: boolean | null } {
  const answer = undefined;
  switch (leg) {
    case 'who asks':
      return harmless.includes(first)
        ? { codes: [answer], isDone: true }
        : { codes: ['DATABASE_UNAVAILABLE'], isDone: false };
    case 'reading':
      if (harmless.includes(first)) return { codes: [answer], isDone: true };
      return { codes: [refused.includes(first) ? 'DATABASE_UNAVAILABLE' : 'OUTCOME_UNKNOWN'], isDone: false };
    case 'writing':
      // It went through, and the key says so within the same request.
      if (first === 'reset after delivery') return { codes: [answer, 'OUTCOME_UNKNOWN'], isDone: true };
      // The silence used up the time that reading back would have needed.
      if (first === 'silence after commit' && readsBack) return { codes: ['OUTCOME_UNKNOWN'], isDone: true };
      if (faults[first].delivers) return { codes: [answer], isDone: true };
      return { codes: [refused.includes(first) ? 'DATABASE_UNAVAILABLE' : 'OUTCOME_UNKNOWN'], isDone: false };
    case 'reading back':
      return { codes: [harmless.includes(first) ? answer : 'OUTCOME_UNKNOWN'], isDone: true };
    case 'settling': {
      const isDone = faults[first].delivers;
      return { codes: [isDone && harmless.includes(second!) ? answer : 'OUTCOME_UNKNOWN'], isDone };
    }
  }
}

/** Declares the tests of some mutations, on a database of their own. */
export function everyLegInEveryWay(cases: Readonly<Record<string, Case>>): void {
  const ground = useGround();

  beforeEach(() => {
    // Every fault is written to the log, as it should be; a thousand of them are not for reading.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const soFar: { wishes: Wish[]; acknowledged: Acknowledged[] } = { wishes: [], acknowledged: [] };
  const unused = allUnused();
  const told = new Map<string, number>();
  afterAll(() => {
    const points = [...told.values()].reduce((a, b) => a + b, 0);
    console.info(`${points} points: ${[...told].map(([what, n]) => `${n} ${what}`).join(', ')}`);
  });

  it.each(Object.entries(cases))(
    '%s is done exactly once, whichever leg fails in whichever way, and never told undone when it was not',
    async (change, { around = '', atOnce = 24, pointsAtOnce = atOnce, ready }) => {
      const direct = () => patiently(ground.config);
      const random = randomFrom(1);
      const stage = stageOn(
        change,
        ground.offices,
        (wish) => untilAnswered(wish, sendTo(direct), newTally(), random),
        unused,
      );
      const proxies: Between[] = [];
      const idle: Between[] = [];
      const borrow = async () => {
        const proxy = idle.pop() ?? (await startProxy(ground.config.url));
        if (!proxies.includes(proxy)) proxies.push(proxy);
        return proxy;
      };

      // Of half of the mutations what is asked around them goes along, and is no leg.
      const goesAlong = placeOf(change) % 2 === 0;
      const through = goesAlong ? (open: OpenDatabase) => open : apart;
      const first = await borrow();
      const { legs, answer: plain } = await undisturbed(
        ground,
        first,
        stage.newWish(await ready(stage, 0)),
        around,
        through,
      );
      idle.push(first);
      expect(legs).toContain('writing');
      // Who asks comes once a request; names are looked up only where some stand below the answer.
      expect(legs.length - 1).toBeLessThan(legsOfAChange);
      // Where more is written after the act itself, what is asked around it is read after that, whatever went along.
      if (around !== '' && !goesAlong) expect(legs.at(-1)).toBe('reading back');

      const wrong: string[] = [];
      let made = 0;
      const visit = async (point: Point, deadlineMs = 1_500): Promise<void> => {
        const wish = stage.newWish(await ready(stage, ++made));
        const proxy = await borrow();
        proxy.plan(point.script);
        const name = `${point.leg}: ${point.first}${point.second ? `, then ${point.second}` : ''}`;
        const between = { ...ground.config, url: proxy.url };
        const open = through(databaseFor(point, between, deadlineMs));
        const reply = await post(open, wish.office, bodyOf(wish, around));
        await proxy.quiet();
        const isMet = Object.keys(point.script).every((leg) => Number(leg) < proxy.requests.length);
        const isDone =
          (await ground.rows('SELECT 1 FROM idempotency WHERE key = ?', [wish.key])).length === 1;
        const { codes, isDone: should } = expected(point, around !== '');
        const code = codeOf(reply);
        if (isMet && !codes.includes(code))
          wrong.push(`${name}: told ${code ?? 'an answer'}, not ${codes.join(' or ')}`);
        if (isMet && isDone !== should) wrong.push(`${name}: ${isDone ? 'done' : 'not done'}`);
        if (isDone && code === 'DATABASE_UNAVAILABLE') wrong.push(`${name}: done, but told as if not`);
        if (code !== undefined && reply.status !== 503) wrong.push(`${name}: status ${reply.status}`);
        told.set(code ?? 'answered', (told.get(code ?? 'answered') ?? 0) + 1);

        const again = await post(direct, wish.office, bodyOf(wish, around));
        const settled = answerIn(again, wish);
        for (const answer of [settled, answerIn(reply, wish)])
          if (answer && JSON.stringify(comparable(answer)) !== JSON.stringify(comparable(plain)))
            wrong.push(`${name}: answered ${JSON.stringify(answer)}, undisturbed ${JSON.stringify(plain)}`);
        if (!settled) wrong.push(`${name}: not settled, ${JSON.stringify(again.body)}`);
        else {
          stage.acknowledged.push({ ...wish, answer: settled });
          leave(unused, { ...wish, answer: settled });
        }
        proxy.plan({});
        idle.push(proxy);
        // On a busy machine the time may be over before the fault is come to: then it is met with more of it.
        if (!isMet && isSlow(point) && deadlineMs < enough) await visit(point, deadlineMs * 2);
        else if (!isMet) wrong.push(`${name}: not met`);
      };

      await inTurn(dueOf(pointsOf(legs), placeOf(change)), pointsAtOnce, (point) => visit(point));
      await Promise.all(proxies.map((p) => p.close()));
      soFar.wishes.push(...stage.wishes);
      soFar.acknowledged.push(...stage.acknowledged);
      expect(wrong).toEqual([]);
      expect(await differences(ground.rows, soFar)).toEqual([]);
    },
  );
}

async function inTurn<T>(list: readonly T[], atOnce: number, work: (item: T) => Promise<void>) {
  let next = 0;
  const hand = async () => {
    for (let at = next++; at < list.length; at = next++) await work(list[at]!);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
