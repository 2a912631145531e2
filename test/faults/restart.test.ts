import { expect, it } from 'vitest';
import { descendantsOf, processes } from '../worker/processes.ts';
import { startProduct, useProduct } from '../worker/running.ts';
import { killDatabase } from './killer.ts';
import { pause } from './random.ts';

const product = useProduct();

const answers = async () => (await product.fetch('/readyz')).status === 200;
async function soon(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 150; tries++) {
    if (await isSo()) return true;
    await pause(100);
  }
  return false;
}

it('a database server that is killed again while it is only just starting is started once more', async () => {
  for (let time = 0; time < 4; time++) expect(await killDatabase(product.pid)).toBe(true);
  expect(await soon(answers)).toBe(true);
  const servers = (await descendantsOf(product.pid)).filter((p) => p.command.includes('db/server/main.ts'));
  expect(servers).toHaveLength(1);
});

it.each([0, 150, 220, 300, 400, 500])(
  'the product ends whole when it is told to %i ms after its database was killed',
  async (ms) => {
    const ending = await startProduct();
    const { dataFolder } = ending;
    await killDatabase(ending.pid);
    await pause(ms);
    expect(await ending.stop()).toBe(0);
    const left = async () =>
      (await processes()).filter((p) => p.command.includes(dataFolder) && !p.state.startsWith('Z'));
    // Not soon, but by now: whoever stopped it may take the folder away at once.
    expect(await left()).toEqual([]);
  },
);
