// The product in production settings on one machine, on a ledger that the version before left: what waits is applied, what was there
// stays, a copy from before lies beside it, and nothing is made up.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { migrate, migrations } from '../../db/migrations/run.ts';
import { startServer } from '../../db/server/server.ts';
import { openFolder } from '../../worker/local/folder.ts';
import { logFile } from '../../worker/local/log-file.ts';
import { originsIn, outwardConfig } from '../../worker/local/outward.ts';
import { ownConfig } from '../../worker/local/runtime.ts';
import { Starting } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const names = migrations().map(({ name }) => name);
/** The last state that was released, by its newest migration. */
const released = '0018_roles.sql';

const rowsOf = (file: string): Record<string, number> => {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .all();
  const counts = tables.map(({ name }) => [
    String(name),
    Number(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()!.n),
  ]);
  database.close();
  return Object.fromEntries(counts);
};

/** A ledger in the form of that version, with what a ledger of today holds as far as it had a place. */
async function ledgerOf(version: string, file: string): Promise<void> {
  const server = await startServer({ file });
  await migrate(server.config, names.indexOf(version) + 1);
  await server.close();
  const whole = `${file}.whole`;
  copyFileSync(process.env.FILLED_ONCE!, whole);
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  database.exec(`ATTACH '${whole}' AS whole`);
  const all = (sql: string) => database.prepare(sql).all() as Record<string, string>[];
  const triggers = all("SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'");
  for (const { name } of triggers) database.exec(`DROP TRIGGER main."${name}"`);
  for (const { name } of all(
    "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'migrations'",
  )) {
    const there = new Set(columnsOf(all, 'whole', name!));
    const shared = columnsOf(all, 'main', name!).filter((column) => there.has(column));
    if (shared.length > 0)
      database.exec(
        `DELETE FROM main."${name}"; INSERT INTO main."${name}" (${shared}) SELECT ${shared} FROM whole."${name}"`,
      );
  }
  for (const { sql } of triggers) database.exec(sql!);
  database.close();
  rmSync(whole);
}

const columnsOf = (all: (sql: string) => Record<string, string>[], schema: string, table: string): string[] =>
  all(`SELECT name FROM pragma_table_xinfo('${table}', '${schema}') WHERE hidden = 0`).map(
    ({ name }) => `"${name}"`,
  );

it('goes on from the last released state, keeps it beside, asks nobody outside and makes nothing up', async () => {
  const { ledger } = openFolder(folder);
  await ledgerOf(released, ledger);
  const before = rowsOf(ledger);
  expect(before.observations).toBeGreaterThan(600);
  const env = {
    SERVE: 'yes',
    PUBLIC_ORIGIN: 'https://ledger.example',
    OUTGOING: 'https://issuer.example/realm',
    LOG_FILE: join(folder, 'ledger.log'),
  };
  const product = await new Starting({ dataFolder: folder, env }).running();
  const waited = names.slice(names.indexOf(released) + 1);
  for (const name of waited) expect(product.output).toContain(name);
  expect(product.output).toMatch(
    /The worker may ask: http:\/\/127\.0\.0\.1:\d+, https:\/\/issuer\.example\n/,
  );
  expect((await product.fetch('/readyz')).status).toBe(200);
  expect((await product.fetch('/healthz')).status).toBe(200);
  expect(
    (await product.ask('{ directive(symbol: "20-CT/TW") { tasks(first: 1) { totalCount } } }')).body.data
      .directive.tasks.totalCount,
  ).toBe(64);
  expect(await (await product.fetch('/vi')).text()).toContain(
    '<link rel="canonical" href="https://ledger.example/vi',
  );
  expect(Object.keys(product.tokens)).toEqual([]);
  expect(product.output).not.toMatch(/[Ee]xample (people|year)/);
  expect(await product.stop('SIGTERM')).toBe(0);

  expect(readFileSync(env.LOG_FILE, 'utf8')).toContain('"event":"request"');
  const after = rowsOf(ledger);
  for (const [table, count] of Object.entries(before))
    if (table !== 'migrations' && table in after && !/_past$/.test(table))
      expect([table, after[table]! >= count]).toEqual([table, true]);
  // Whoever goes back has what was there, in the form that the version before knows.
  const copy = join(folder, `ledger-before-${waited[0]!.replace('.sql', '')}.db`);
  expect(rowsOf(copy)).toEqual(before);
  const older = new DatabaseSync(copy, { readOnly: true });
  expect(older.prepare('SELECT max(name) AS newest FROM migrations').get()).toEqual({ newest: released });
  expect(older.prepare('PRAGMA quick_check').get()).toEqual({ quick_check: 'ok' });
  older.close();
});

it('says in a sentence that it does not know where people open it', async () => {
  const starting = new Starting({ dataFolder: join(folder, 'none'), env: { SERVE: 'yes' } });
  expect(await starting.ended()).toBe(1);
  expect(starting.errors.trim()).toMatch(
    /^Set PUBLIC_ORIGIN to where people open the ledger.*npm start tries it out/,
  );
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

it('the worker may ask where a setting leads, and nowhere else', async () => {
  const settings = {
    LIBSQL_URL: 'libsql://ledger.example:8443/x',
    PUBLIC_ORIGIN: 'https://people.example',
    ALLOWED_ORIGINS: 'https://pages.example',
    OTLP_ENDPOINT: 'https://traces.example/v1/traces',
    TOKEN_PEPPER: 'no address',
  };
  const origins = originsIn(settings, 'https://issuer.example/a https://keys.example');
  expect(origins).toEqual([
    'https://issuer.example',
    'https://keys.example',
    'https://ledger.example:8443',
    'https://traces.example',
  ]);
  const own = readFileSync(ownConfig, 'utf8');
  const here = outwardConfig(own, ['http://127.0.0.1:4000']);
  expect(here).toContain('(name = "internet", network = (allow = ["local"]))');
  expect(here).not.toContain('"public"');
  const config = outwardConfig(own, origins);
  const script = JSON.parse(/esModule = ("(?:[^"\\]|\\.)*")/.exec(config)![1]!) as string;
  const { default: gate } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  const asked: string[] = [];
  const NETWORK = {
    fetch: async ({ url }: Request) => {
      asked.push(url);
      return new Response('there');
    },
  };
  const status = async (url: string) => (await gate.fetch(new Request(url), { NETWORK })).status;
  expect(await status('https://issuer.example/token')).toBe(200);
  for (const url of [
    'https://issuer.example.evil.example/',
    'http://issuer.example/',
    'https://people.example/',
    'http://127.0.0.1:22/',
    'http://169.254.169.254/',
  ])
    expect([url, await status(url)]).toEqual([url, 403]);
  expect(asked).toEqual(['https://issuer.example/token']);
});

it('a log that has grown large is put aside, and so many are kept', () => {
  const file = join(folder, 'turning.log');
  const say = logFile(file, 50, 3);
  for (let n = 0; n < 30; n++) say(`line ${n} of the log`);
  const text = (name: string) => readFileSync(name, 'utf8');
  expect(text(file)).toContain('line 29');
  expect([1, 2, 3].map((n) => existsSync(`${file}.${n}`))).toEqual([true, true, false]);
  expect(text(`${file}.1`).length).toBeLessThan(80);
});
