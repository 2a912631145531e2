// The long form is `npm run scenario`: two years, 34 provinces. Here, fewer of both, and proof that the balance sheet can find a fault.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { balance } from './balance.ts';
import { begins, type Expected, play } from './play.ts';
import { makeWorld, type World } from './world.ts';

let world: World;
let expected: Expected;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {}); // The jobs' own lines.
  world = await makeWorld(begins);
  expected = await play(world, { seed: 20221212, quarters: 3, provinces: 6 });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.close();
});

it('after three quarters of reports, returns, corrections and a reorganisation, every sum comes out the same three ways', async () => {
  const { compared, differences } = await balance(world, expected);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(20);
  expect(expected.published).toBeGreaterThan(10);
  expect(expected.corrections + expected.returns).toBeGreaterThan(0);
});

it('a sum that is wrong by one is found', async () => {
  const period = [...expected.fates.keys()].at(-1)!;
  const fates = expected.fates.get(period)!;
  const [body, fate] = [...fates].find(([, f]) => f === 'done_on_time')!;
  fates.set(body, 'done_late');
  const { differences } = await balance(world, expected);
  fates.set(body, fate);
  expect(differences.map((d) => d.what)).toEqual([
    `${period}: on time`,
    `${period}: late`,
    `${period}: on-time rate`,
  ]);
});
