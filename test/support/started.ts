// Once for all files of the runtime: what is built, and the folder that a first start leaves behind, to be copied by each product.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '../worker/running.ts';

export async function setup(): Promise<() => void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ledger-started-'));
  await (await startProduct({ dataFolder })).stop();
  process.env.STARTED_ONCE = dataFolder;
  return () => rmSync(dataFolder, { recursive: true, force: true });
}
