import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { allUnused, cases, stageOn } from './cases.ts';
import { answerIn, isRefusal, type Wish } from './changes.ts';
import { differences } from './check.ts';
import { clockOff, databaseAt, sendTo } from './door.ts';
import { newTally, untilAnswered } from './province.ts';
import { randomFrom } from './random.ts';
import { useGround } from './server.ts';

const ground = useGround();
const unused = allUnused();

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

const soFar: Parameters<typeof differences>[1] & { wishes: Wish[] } = { wishes: [], acknowledged: [] };

it.each(Object.keys(cases))(
  '%s is done by a machine whose clock is behind the one that wrote before it',
  async (change) => {
    const database = databaseAt(ground.config);
    const fast = sendTo(database, '', clockOff(+30));
    const slow = sendTo(database, '', clockOff(-30));
    const stage = stageOn(
      change,
      ground.offices,
      (wish) => untilAnswered(wish, fast, newTally(), randomFrom(1)),
      unused,
    );
    const wish = stage.newWish(await cases[change]!.ready(stage, 1));
    soFar.wishes.push(...stage.wishes);
    const reply = await slow(wish);
    const answer = answerIn(reply, wish);
    expect(answer && !isRefusal(answer), JSON.stringify(reply.body)).toBe(true);
    expect(await differences(ground.rows, soFar)).toEqual([]);
  },
);
