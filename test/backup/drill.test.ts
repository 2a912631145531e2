// The drill in its short form: one load, twelve ways to lose it, nothing acknowledged lost. Defects planted in the defences are found.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reached } from '../support/bar.ts';
import { drill, ways } from './drill.ts';
import { playScene, type Scene } from './scene.ts';

const root = mkdtempSync(join(tmpdir(), 'drill-'));
let scene: Scene;
const load = { acts: 300, writers: 12 };

beforeAll(async () => {
  scene = await playScene(join(root, 'scene'), load);
});
let brought = 0;
let missed = 0;
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  const command = 'vitest run --project unit test/backup/drill';
  reached(
    'a ledger destroyed under load, short form',
    `brought back with nothing acknowledged lost in ${brought} of ${ways.length} ways`,
    command,
  );
  reached('planted defects of the drill', `${missed} of 2 found`, command);
});

const whole = { asExpected: true, lost: 0, differ: 0, wrongAtMinute: 0 };

it('has acknowledged most of what it was asked for when it is killed', () => {
  expect(scene.acts.length).toBeGreaterThan(200);
});

it.each(ways)('$name: said at the start, brought back, nothing acknowledged lost', async (way) => {
  expect(await drill(scene, root, way)).toMatchObject(whole);
  brought++;
});

describe('a defence that is taken out is missed', () => {
  it('no journal', async () => {
    const bare = await playScene(join(root, 'bare'), { ...load, acts: 60, without: 'journal' });
    const { lost } = await drill(bare, root, ways[0]!);
    expect(lost).toBe(bare.acts.length);
    missed++;
  });

  it('acknowledged before it is lasting', async () => {
    const quick = await playScene(join(root, 'quick'), { ...load, acts: 60, without: 'fsync' });
    const { lost } = await drill(quick, root, ways.find(({ name }) => name.includes('power'))!);
    expect(lost).toBeGreaterThan(0);
    missed++;
  });
});
