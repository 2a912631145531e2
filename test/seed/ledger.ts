// A real ledger in a file of its own: the embedded server, all migrations, no rows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Db, Row } from '../../db/client.ts';
import { migrate } from '../../db/migrations/run.ts';
import { startServer } from '../../db/server/server.ts';
import { patient, patiently } from '../support/patient.ts';

export interface EmptyLedger {
  readonly config: { readonly url: string; readonly authToken: string };
  readonly db: () => Db;
  readonly rows: (sql: string) => Promise<Row[]>;
}

export async function emptyLedger(): Promise<EmptyLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  const server = await startServer({ file: join(folder, 'ledger.db'), ...patient });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await migrate(server.config);
  const db = () => patiently(server.config);
  return { config: server.config, db, rows: (sql) => db().read({ sql, args: [] }) };
}
