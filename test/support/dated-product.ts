// The product on a day that a test chooses: its own bundle in workerd with its own settings, its own database, and nobody in it but the
// first administrator, made by the command that production has for it. Only the clock is the test's.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openDb, type Row } from '../../db/client.ts';
import { migrate } from '../../db/migrations/run.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { buildWorker } from '../../worker/build.ts';
import { startDatabase } from '../../worker/local/database-server.ts';
import { requireFreePort, startRuntime } from '../../worker/local/runtime.ts';
import { longPepper } from './settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface DatedProduct {
  readonly url: string;
  readonly now: string;
  /** The administrator's token, and the link for its first sign-in. */
  readonly administrator: { readonly token: string; readonly link: string };
  /** It is that moment now. The hourly job runs as often as it is asked to. */
  at(instant: string, runs?: number): Promise<void>;
  /** The bare rows of the database file. */
  rows(sql: string, args?: (string | number | null)[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function startDated(begins: string): Promise<DatedProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-dated-'));
  const tell = (line: string) => void said.push(line);
  const database = await startDatabase(join(folder, 'ledger.db'), tell, tell);
  await migrate(database);
  await loadSeed(database, begins);
  if (process.env.BUILD !== 'no' && !process.env.STARTED_ONCE) await buildWorker();

  const settings = {
    LIBSQL_URL: database.url,
    LIBSQL_AUTH_TOKEN: database.authToken,
    TOKEN_PEPPER: longPepper,
  };
  const port = await requireFreePort(0);
  const runtime = await startRuntime({
    port,
    config: configIn(folder),
    say: tell,
    giveUp: tell,
    bindings: { ...settings, PUBLIC_ORIGIN: `http://127.0.0.1:${port}` },
  });

  let now = begins;
  const set = async (body: object): Promise<void> => {
    const answer = await fetch(`${runtime.url}/of-the-test`, { method: 'POST', body: JSON.stringify(body) });
    if (answer.status !== 204)
      throw new Error(`The clock was not set: ${answer.status}\n${said.slice(-5).join('\n')}`);
  };
  await set({ now });
  return {
    url: runtime.url,
    get now() {
      return now;
    },
    administrator: await firstAdministrator(settings, begins),
    async at(instant, runs = 0) {
      now = instant;
      await set({ now, runs });
    },
    rows: (sql, args = []) => openDb(database).read({ sql, args }),
    async close() {
      await runtime.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the product wrote to its log; read when something went wrong. */
const said: string[] = [];

/** The product's own configuration of workerd, with the test's clock before its first module. */
function configIn(folder: string): string {
  cpSync(join(root, '.build/worker'), join(folder, 'worker'), { recursive: true });
  cpSync(join(root, 'test/support/clock-of-a-test.mjs'), join(folder, 'worker/clock.js'));
  const built = readFileSync(join(root, '.build/modules.capnp'), 'utf8').match(/\(name = .*\)/g)!;
  const modules = ['(name = "clock.js", esModule = embed "worker/clock.js")', ...built];
  const config = readFileSync(join(root, 'worker/local/workerd.capnp'), 'utf8').replace(
    'import "../../.build/modules.capnp".modules',
    `[${modules.join(', ')}]`,
  );
  const file = join(folder, 'workerd.capnp');
  writeFileSync(file, config);
  return file;
}

/** By the command of production, on the day on which the year begins. */
async function firstAdministrator(settings: Record<string, string>, begins: string) {
  const dated = `const Real = Date; globalThis.Date = class extends Real { constructor(...p) { super(...(p.length ? p : ['${begins}'])); } };`;
  const { stdout: printed } = await promisify(execFile)(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(dated)}`],
      ...[join(root, 'db/access/command.ts'), 'Văn phòng quản trị', 'Administration'],
    ],
    { env: { ...process.env, ...settings } },
  );
  const token = /days:\n(\S+)/.exec(printed)?.[1];
  const link = /\/app\/dang-nhap\/\S+/.exec(printed)?.[0];
  if (!token || !link) throw new Error(`No administrator was made:\n${printed}`);
  return { token, link };
}
