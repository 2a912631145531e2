import { expect, it } from 'vitest';
import { actorFor } from '../../db/access/read.ts';
import { loadExamples } from '../../db/seed/examples.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { emptyLedger } from './ledger.ts';

const now = '2026-11-22T03:00:00.000Z';
const pepper = 'a pepper for tests';
const door = { pepper, admitsExamples: true };

it('each example token opens the door of its office, with every scope, for a year', async () => {
  const { config, db } = await emptyLedger();
  await loadSeed(config, now);
  const made = await loadExamples(config, pepper, now);
  expect(made.map((one) => one.role)).toEqual([
    'province_officer',
    'province_officer',
    'ministry_officer',
    'commission',
    'administrator',
    'supervisor',
  ]);
  for (const { role, token } of made) {
    const actor = await actorFor(db(), token, door, now);
    expect(actor).toMatchObject({ kind: 'person', isExample: true, memberships: [{ role }] });
    expect(actor).toHaveProperty('scopes.length', 5);
    expect(await actorFor(db(), token, door, '2027-11-22T03:00:00.000Z')).toBeNull();
  }
});

it('asking again makes new tokens and withdraws the earlier ones', async () => {
  const { config, db, rows } = await emptyLedger();
  await loadSeed(config, now);
  const [early] = await loadExamples(config, pepper, now);
  const later = '2026-11-23T03:00:00.000Z';
  const [late] = await loadExamples(config, pepper, later);
  expect(await actorFor(db(), early!.token, door, later)).toBeNull();
  expect(await actorFor(db(), late!.token, door, later)).not.toBeNull();
  expect(await rows('SELECT count(*) AS n FROM people')).toEqual([expect.objectContaining({ n: 6 })]);
});

it('the example round is the third quarter of 2026, over and without a due day', async () => {
  const { config, rows } = await emptyLedger();
  await loadSeed(config, now);
  await loadExamples(config, pepper, now);
  expect(await rows('SELECT * FROM rounds')).toEqual([
    expect.objectContaining({
      period: '2026-Q3',
      period_start: '2026-07-01',
      period_end: '2026-09-30',
      opens_at: '2026-09-30T17:00:00.000Z',
      due_at: null,
      ruling_document_id: null,
      standing: 'example',
    }),
  ]);
});
