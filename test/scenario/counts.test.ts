// One year in which everything happens; every count of it, wherever it is said, is the same.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { playRichYear, yearBegins } from '../support/rich-year.ts';
import { countEverywhere, differences, type Said } from './counted.ts';
import { makeWorld, type World } from './world.ts';

let world: World;
let all: Said[];
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {}); // The jobs' own lines.
  world = await makeWorld(yearBegins);
  const { commission } = await playRichYear(world);
  all = await countEverywhere(world, commission);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.close();
});

it('every count that is said of what is owed is said alike by every page, download and question, and by the rows', () => {
  console.info(`${all.length} counts of ${new Set(all.map(({ meaning }) => meaning)).size} meanings.`);
  expect(differences(all)).toEqual([]);
  for (const [meaning, said] of Map.groupBy(all, (one) => one.meaning))
    expect([meaning, new Set(said.map(({ where }) => where)).size > 1]).toEqual([meaning, true]);
});

it('the year has every state in it that an obligation can have', () => {
  const has = (status: string) => all.some(({ meaning, count }) => meaning === `at ${status}` && count > 0);
  const states = [...new Set(all.flatMap(({ meaning }) => /^at (\w+)$/.exec(meaning)?.[1] ?? []))];
  expect(states.length).toBe(13);
  expect(states.filter((status) => !has(status))).toEqual([]);
});

it('the year has bodies that were written to, and a promise that was not kept', async () => {
  const { owing } = await world.query(
    world.administrator,
    '{ owing { bodies { overdue urged promisedOn brokenPromises } } }',
  );
  const bodies = owing.bodies as { overdue: number; urged: number; brokenPromises: number }[];
  expect(bodies.some(({ urged }) => urged > 0)).toBe(true);
  expect(bodies.some(({ brokenPromises }) => brokenPromises > 0)).toBe(true);
  for (const { overdue, urged } of bodies) expect(urged).toBeLessThanOrEqual(overdue);
});

it('a count that is wrong by one is found, wherever it stands', () => {
  for (const [at, one] of all.entries()) {
    const wrong = all.with(at, { ...one, count: one.count + 1 });
    expect(differences(wrong).map((text) => text.split(': ')[0])).toEqual([one.meaning.split(': ')[0]]);
  }
});
