import { expect, it } from 'vitest';
import { actorFor } from '../../db/access/read.ts';
import { loadExamples } from '../../db/seed/examples.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { emptyLedger } from './ledger.ts';

const now = '2026-11-22T03:00:00.000Z';
const pepper = 'a pepper for tests';

it('each example token opens the door of its office, with every scope, for a year', async () => {
  const { url, db } = await emptyLedger();
  await loadSeed({ url }, now);
  const made = await loadExamples({ url }, pepper, now);
  expect(made.map((one) => one.role)).toEqual([
    'province_officer',
    'province_officer',
    'ministry_officer',
    'commission',
    'administrator',
  ]);
  for (const { role, token } of made) {
    const actor = await actorFor(db(), token, pepper, now);
    expect(actor).toMatchObject({ kind: 'person', isExample: true, memberships: [{ role }] });
    expect(actor).toHaveProperty('scopes.length', 5);
    expect(await actorFor(db(), token, pepper, '2027-11-22T03:00:00.000Z')).toBeNull();
  }
});

it('asking again makes new tokens and withdraws the earlier ones', async () => {
  const { url, db, rows } = await emptyLedger();
  await loadSeed({ url }, now);
  const [early] = await loadExamples({ url }, pepper, now);
  const later = '2026-11-23T03:00:00.000Z';
  const [late] = await loadExamples({ url }, pepper, later);
  expect(await actorFor(db(), early!.token, pepper, later)).toBeNull();
  expect(await actorFor(db(), late!.token, pepper, later)).not.toBeNull();
  expect(await rows('SELECT count(*) AS n FROM people')).toEqual([expect.objectContaining({ n: 5 })]);
});

it.each([
  ['2026-11-22T03:00:00.000Z', '2026-Q3', '2026-07-01', '2026-09-30', '2026-09-30T17:00:00.000Z'],
  ['2026-12-31T17:00:00.000Z', '2026-Q4', '2026-10-01', '2026-12-31', '2026-12-31T17:00:00.000Z'],
  ['2026-02-10T03:00:00.000Z', '2025-Q4', '2025-10-01', '2025-12-31', '2025-12-31T17:00:00.000Z'],
])('at %s the example round is %s and has no due day', async (at, period, start, end, opensAt) => {
  const { url, rows } = await emptyLedger();
  await loadSeed({ url }, at);
  await loadExamples({ url }, pepper, at);
  expect(await rows('SELECT * FROM rounds')).toEqual([
    expect.objectContaining({
      period,
      period_start: start,
      period_end: end,
      opens_at: opensAt,
      due_at: null,
      ruling_document_id: null,
      standing: 'example',
    }),
  ]);
});
