// The example year: played by acts with their rules, whole on whatever day it ends, and done once however often it was cut short.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Cast, hire } from '../../db/seed/example-year/cast.ts';
import { facts } from '../../db/seed/example-year/facts.ts';
import { type Stage, stageOn } from '../../db/seed/example-year/stage.ts';
import { playYear, quartersBefore, yearBegins } from '../../db/seed/example-year/year.ts';
import { loadInto } from '../../db/seed/load.ts';
import { seed } from '../../db/seed/seed.ts';
import { runJobs } from '../../worker/jobs.ts';
import { type EmptyLedger, emptyLedger } from './ledger.ts';

const pepper = 'a pepper of more than thirty-two letters';
/** Fewer than there are, so that it takes less time; some have a part of their own. */
const provinces = 14;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue(); // The jobs' own lines.
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function yearLedger(now: string): Promise<EmptyLedger> {
  const ledger = await emptyLedger();
  await loadInto(ledger.db(), facts, yearBegins(now)!);
  return ledger;
}

/** Plays as far as it comes; `cut`: after how many acts it is ended. */
async function play(
  { config, db }: EmptyLedger,
  now: string,
  cut = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  const whole = await stageOn(config, pepper, yearBegins(now)!, async (at) => {
    while ((await runJobs(db(), at, null)).hasMore);
  });
  const all = await hire(whole);
  const some = all.provinces.slice(0, provinces);
  const cast: Cast = { ...all, provinces: some, bodies: [...some, ...all.bodies.slice(-3)] };
  let acts = 0;
  const stage: Stage = {
    ...whole,
    async by(...asked) {
      const done = await whole.by(...asked);
      if (++acts === cut) throw new Error('cut short');
      return done;
    },
  };
  return playYear(stage, cast, now).then(
    () => true,
    (error: Error) => {
      if (error.message !== 'cut short') throw error;
      return false;
    },
  );
}

const counted = async ({ rows }: EmptyLedger) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries({
        people: 'SELECT count(*) n FROM people',
        papers: "SELECT count(*) n FROM documents WHERE symbol LIKE '%/VD'",
        rulings: 'SELECT count(*) n FROM rulings',
        exemptions: 'SELECT count(*) n FROM exemptions',
        obligations: 'SELECT count(*) n FROM obligations',
        reports:
          "SELECT group_concat(status || ' ' || n, ', ') n FROM (SELECT status, count(*) n FROM reports GROUP BY 1 ORDER BY 1)",
        corrections: 'SELECT count(*) n FROM reports WHERE supersedes_id IS NOT NULL',
        returns: 'SELECT count(*) n FROM report_returns',
        letters:
          "SELECT group_concat(status || ' ' || n, ', ') n FROM (SELECT status, count(*) n FROM letters GROUP BY 1 ORDER BY 1)",
        contacts: 'SELECT count(*) n FROM contacts',
        verdicts: 'SELECT count(*) n FROM verdicts',
        inspections: "SELECT count(*) n FROM inspections WHERE status = 'concluded'",
        findings: 'SELECT count(*) n FROM findings',
        statements: 'SELECT count(*) n FROM supervision_statements',
        recommendations: 'SELECT count(*) n FROM recommendations',
        commendations: 'SELECT count(*) n FROM commendations',
        reviews: 'SELECT count(*) n FROM review_packs WHERE published_at IS NOT NULL',
      }).map(async ([name, sql]) => [name, (await rows(sql))[0]!.n] as const),
    ),
  );

it('cut short again and again, even within a scene, it comes to the same as in one go', {
  timeout: 300_000,
}, async () => {
  const now = '2026-11-29T05:00:00.000Z';
  const inOneGo = await yearLedger(now);
  expect(await play(inOneGo, now)).toBe(true);
  const expected = await counted(inOneGo);

  const cutShort = await yearLedger(now);
  let times = 0;
  // A number of acts that no scene has, so that it is cut at other places each time.
  while (!(await play(cutShort, now, 43))) times++;
  expect(times).toBeGreaterThan(5);
  expect(await counted(cutShort)).toEqual(expected);
  // Everything there is to look at is there.
  for (const [what, n] of Object.entries(expected)) expect(n, what).toBeTruthy();
  for (const step of ['draft', 'published', 'returned', 'submitted', 'verified'])
    expect(expected.reports).toContain(step);
  for (const step of ['answered', 'drafted', 'signed']) expect(expected.letters).toContain(step);
  expect(await cutShort.rows('PRAGMA foreign_key_check')).toEqual([]);
});

it('on the first days of a quarter, nothing of the year is missing', { timeout: 300_000 }, async () => {
  const now = '2027-01-03T05:00:00.000Z';
  const ledger = await yearLedger(now);
  await play(ledger, now);
  const there = await counted(ledger);
  for (const [what, n] of Object.entries(there)) expect(n, what).toBeTruthy();
  for (const step of ['published', 'returned', 'submitted', 'verified'])
    expect(there.reports).toContain(step);
  expect(there.letters).toContain('drafted');
});

it('its quarters are the last four that are over, in Hanoi', () => {
  expect(quartersBefore('2026-12-31').map(({ period }) => period)).toEqual([
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
  ]);
  expect(quartersBefore('2027-01-01').at(-1)).toEqual({ period: '2026-Q4', over: '2027-01-01' });
  expect(yearBegins('2026-11-29T05:00:00.000Z')).toBe('2025-11-17T01:30:00.000Z');
  // Before there were the provinces of today there is no such year.
  expect(yearBegins('2026-06-30T05:00:00.000Z')).toBeNull();
});

it('it is played upon the facts of the ledger, under a directive that says what it is', () => {
  expect({ ...facts, directives: seed.directives }).toEqual(seed);
  for (const { subjectVi, subjectEn } of facts.directives) {
    expect(subjectVi).toMatch(/^NĂM VÍ DỤ, không phải số liệu thật: /);
    expect(subjectEn).toMatch(/^EXAMPLE YEAR, no real figures: /);
  }
});
