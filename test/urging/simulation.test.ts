// The ladder over two years, 63 and then 34 provinces. `URGING_SEEDS=1,2,3` runs it in full for each seed; without it one short run of
// a year.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Db } from '../../db/client.ts';
import { type Habits, simulate } from './simulation.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-urging-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});

const seeds = (process.env.URGING_SEEDS ?? '').split(',').filter(Boolean).map(Number);
const short: Habits = { seed: 20, until: '2025-12-31', runsInTen: 2.5 };
const runs: Habits[] =
  seeds.length > 0 ? seeds.map((seed) => ({ seed, until: '2026-12-31', runsInTen: 9.5 })) : [short];

it.each(runs)(
  'every rung once, never before its ruling, none lost: seed $seed, the job on $runsInTen days of ten',
  async (habits) => {
    const { differences, figures } = await simulate(habits, folder);
    console.info(`seed ${habits.seed}: ${JSON.stringify(figures)}`);
    expect(differences.slice(0, 20)).toEqual([]);
    expect(figures.bodies).toBe(63 + 23);
    for (const rung of ['reminder_before', 'reminder_due', 'letter', 'inspection_proposal', 'review_line'])
      expect(figures[rung], rung).toBeGreaterThan(5);
    expect(figures.deaths).toBeGreaterThan(3);
    expect(figures.takenTwice).toBeGreaterThan(3);
    expect(figures.takenByHeirs).toBeGreaterThan(0);
  },
  900_000,
);

/** Half a year of six provinces is enough to notice. */
const small = (plant: NonNullable<Habits['plant']>): Habits => ({
  seed: 11,
  until: '2025-07-05',
  runsInTen: 3,
  provinces: 6,
  plant,
});

const without =
  (pattern: RegExp) =>
  (db: Db): Db => ({
    ...db,
    fresh: () => without(pattern)(db.fresh()),
    writeBatch: (statements) => db.writeBatch(statements.filter(({ sql }) => !pattern.test(sql))),
  });

it.each<[string, RegExp, NonNullable<Habits['plant']>]>([
  ['no defect', /^$/, {}],
  [
    'a job that notes what it never sent',
    /noted as delivered and never taken/,
    { fetch: () => Promise.resolve(new Response('{}')) },
  ],
  [
    'a job whose clock is three days fast',
    /not called for on that day/,
    { clock: (at) => new Date(Date.parse(at) + 3 * 86_400_000).toISOString() },
  ],
  ['a batch that forgets its messages', /nothing sent of/, { db: without(/^INSERT INTO "outbox"/) }],
  [
    'a message with another id on every attempt',
    /a message that nobody wrote/,
    {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set('Ledger-Message', `${headers.get('Ledger-Message')}-${performance.now()}`);
        return fetch(input, { ...init, headers } as RequestInit);
      },
    },
  ],
])('the count notices: %s', async (what, sign, plant) => {
  const { differences } = await simulate(small(plant), folder);
  console.info(`${what}: ${differences.length} differences`);
  if (what === 'no defect') expect(differences).toEqual([]);
  else
    expect(
      differences.some((line) => sign.test(line)),
      differences.slice(0, 5).join('\n'),
    ).toBe(true);
});
