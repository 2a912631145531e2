// A real ledger in a file of its own: the embedded server, all migrations, no rows.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
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

/** Migrated once for all that begin empty. */
let migrated: Promise<string> | undefined;
async function migrateOnce(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'migrated-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'ledger.db');
  const server = await startServer({ file, ...patient });
  await migrate(server.config);
  await server.close();
  return file;
}

export async function emptyLedger(): Promise<EmptyLedger> {
  migrated ??= migrateOnce();
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  copyFileSync(await migrated, join(folder, 'ledger.db'));
  const server = await startServer({ file: join(folder, 'ledger.db'), ...patient });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const db = () => patiently(server.config);
  return { config: server.config, db, rows: (sql) => db().read({ sql, args: [] }) };
}
