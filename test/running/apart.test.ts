// A database for each directive, by configuration: one process that serves two of them keeps nothing of one for the other.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import { toId } from '../../schema/ids.ts';
import { app } from '../../worker/app.ts';
import type { Bindings } from '../../worker/env.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { keeperWith, writeKeeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';
import { patient } from '../support/patient.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
const folder = mkdtempSync(join(tmpdir(), 'ledger-apart-'));
let other: RunningServer;
let first: Bindings;
let second: Bindings;
beforeAll(async () => {
  await writeKeeper(ledger);
  copyFileSync(join(inject('base'), 'ledger.db'), join(folder, 'ledger.db'));
  other = await startServer({ file: join(folder, 'ledger.db'), ...patient });
  first = settingsOn(ledger.config, { PUBLIC_ORIGIN: 'https://first.example' });
  second = settingsOn(other.config, {
    PUBLIC_ORIGIN: 'https://second.example',
    TOKEN_PEPPER: 'another pepper of another ledger, long enough',
  });
});
beforeEach(() => void vi.spyOn(console, 'log').mockReturnValue());
afterAll(async () => {
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});

const id = toId('Observation', 'OBS-0004');
const figure = async (at: Bindings) => {
  const asked = `{ node(id: "${id}") { ... on Observation { value } } }`;
  const answer = await app.request(`/graphql?query=${encodeURIComponent(asked)}`, {}, at);
  return ((await answer.json()) as { data: { node: { value: string } } }).data.node.value;
};

it('the same question is answered from each, however often and in whichever turn it is asked', async () => {
  const before = await figure(first);
  expect(await figure(second)).toBe(before);
  const change = mutation(
    'amendObservation',
    { id, revision: 1, value: '4711', qualifier: word('EXACT'), note: 'Misread.', key: newKey() },
    '... on Observation { value }',
  );
  const asked = await ledger.ask('public', change, {}, { actor: keeperWith('verify') });
  expect(asked.data.amendObservation).toMatchObject({ value: '4711' });
  await vi.waitFor(async () => expect(await figure(first)).toBe('4711'), { timeout: 20_000 });
  for (let turn = 0; turn < 3; turn++)
    expect([await figure(second), await figure(first)]).toEqual([before, '4711']);
});

it('each names its own place on its pages', async () => {
  for (const [at, origin] of [
    [first, 'https://first.example'],
    [second, 'https://second.example'],
    [first, 'https://first.example'],
  ] as const)
    expect(await (await app.request('/vi', {}, at)).text()).toContain(
      `<link rel="canonical" href="${origin}/vi"`,
    );
});
