// Once for all files of the running product: what is built; the folder that a first start leaves behind, to be copied by each product;
// and a database that is migrated and filled, to be copied by each that does without a product.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../db/migrations/run.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { startServer } from '../../db/server/server.ts';
import { startProduct } from '../worker/running.ts';
import { loadedAt } from './fixed.ts';
import { patient } from './patient.ts';

export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-started-'));
  const dataFolder = join(folder, 'product');
  await (await startProduct({ dataFolder })).stop();
  process.env.STARTED_ONCE = dataFolder;

  const file = join(folder, 'filled.db');
  const server = await startServer({ file, ...patient });
  await migrate(server.config);
  await loadSeed(server.config, loadedAt);
  await server.close();
  process.env.FILLED_ONCE = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
