// A database of its own for a test file, with offices, on the real server in this process.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { DbConfig } from '../../db/client.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import { pepper } from '../support/fixed.ts';
import { patient, patiently } from '../support/patient.ts';
import type { Rows } from '../../db/upkeep/differences.ts';
import { makeOffices, type Offices } from './offices.ts';

export interface Ground {
  readonly config: DbConfig;
  readonly offices: Offices;
  readonly rows: Rows;
}

export const rowsOf =
  (config: DbConfig): Rows =>
  (sql, args = []) =>
    patiently(config).read({ sql, args });

/** What test/support/started.ts made for all files, where it did: what is done to it once more finds nothing to do. */
const { FILLED_ONCE } = process.env;

export interface OwnGround extends Ground {
  /** Where the database lies. */
  readonly file: string;
  close(): Promise<void>;
}

export async function newGround(): Promise<OwnGround> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-faults-'));
  const file = join(folder, 'ledger.db');
  if (FILLED_ONCE) copyFileSync(FILLED_ONCE, file);
  const server: RunningServer = await startServer({ file, ...patient });
  return {
    file,
    config: server.config,
    offices: await makeOffices(server.config, pepper),
    rows: rowsOf(server.config),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Declares a database for the file it is called in. */
export function useGround(): Ground {
  let own: OwnGround;
  beforeAll(async () => {
    own = await newGround();
  });
  afterAll(() => own.close());
  return {
    get config() {
      return own.config;
    },
    get offices() {
      return own.offices;
    },
    rows: (sql, args) => own.rows(sql, args),
  };
}
