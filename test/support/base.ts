// Once for all unit tests: a migrated database with the shipped data and the example people, to be copied by each file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../db/migrations/run.ts';
import { loadExamples } from '../../db/seed/examples.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { startServer } from '../../db/server/server.ts';
import { loadedAt, pepper } from './fixed.ts';
import { patient } from './patient.ts';

declare module 'vitest' {
  interface ProvidedContext {
    base: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-base-'));
  const server = await startServer({ file: join(folder, 'ledger.db'), ...patient });
  await migrate(server.config);
  await loadSeed(server.config, loadedAt);
  const examples = await loadExamples(server.config, pepper, loadedAt);
  writeFileSync(join(folder, 'examples.json'), JSON.stringify(examples));
  await server.close();
  project.provide('base', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
