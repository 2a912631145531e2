import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reached } from '../support/bar.ts';
import { databaseAt } from './door.ts';
import * as plant from './planted.ts';
import { shortRun } from './run.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

const defects = 10;
let found = 0;
afterAll(() =>
  reached(
    'planted defects of the checks of changes',
    `${found} of ${defects} found`,
    'vitest run --project runtime test/faults/planted',
  ),
);

it('nothing is found with every defence in place', async () => {
  expect(await shortRun(databaseAt)).toEqual([]);
});

it.each([
  ['the guard behind every UPDATE', plant.withoutGuard],
  ['the lock that the audit key is', plant.withoutAuditLock],
])('%s may fail alone: the other lock still holds', async (_, planted) => {
  expect(await shortRun(planted)).toEqual([]);
});

it.each([
  ['neither guard nor audit lock', plant.withoutEitherLock, /told of one change/],
  ['no idempotency record', plant.withoutKey, /done without a key, perhaps twice/],
  ['no audit entry', plant.withoutAudit, /a key without an audit row/],
  ['counters that are not kept', plant.withoutCounters, /round_counts .* rebuilt it is/],
  ['a leaf that is not what was hashed', plant.withTrimmedLeaf, /leaf 0 has a wrong hash/],
  ['a publication that nobody is told of', plant.withoutTelling, /not told: report_published/],
  ['an event of nothing', plant.withAnEventTooMany, /told of what was not done: report_returned/],
  ['an answer before the commit', plant.answeringBeforeCommit, /acknowledged and absent/],
  ['keys looked up without their owner', plant.keysOfAnyone, /acknowledged and absent/],
])('the checks go red with %s', async (_, planted, words) => {
  expect((await shortRun(planted)).join('\n')).toMatch(words);
  found++;
});

it('the checks go red when an unknown outcome is told as not sent, and clients believe it', async () => {
  const told = await shortRun(plant.unknownAsNotSent, { newKeyWhenNotSent: true });
  expect(told.join('\n')).toMatch(/done under a key that no wish has/);
  found++;
  expect(await shortRun(databaseAt, { newKeyWhenNotSent: true })).toEqual([]);
});
