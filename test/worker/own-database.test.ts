import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDb } from '../../db/client.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import worker from '../../worker/index.ts';
import { descendantsOf } from './processes.ts';
import { type Product, startProduct } from './running.ts';

let folder: string;
let server: RunningServer;
let product: Product;
const TOKEN_PEPPER = 'a pepper of more than thirty-two letters';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-own-'));
  server = await startServer({ file: join(folder, 'ledger.db'), authToken: 'opens-it' });
  product = await startProduct({
    // Not told to leave it out: there is none of itself.
    env: { LIBSQL_URL: server.url, LIBSQL_AUTH_TOKEN: 'opens-it', TOKEN_PEPPER, EXAMPLE_YEAR: '' },
  });
});
afterAll(async () => {
  await product?.stop();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('with LIBSQL_URL the product uses that database and starts none of its own', async () => {
  expect((await product.fetch('/readyz')).status).toBe(200);
  const below = await descendantsOf(product.pid);
  expect(below.map((p) => p.command).join()).not.toContain('db/server/main.ts');
});

it('real data comes with it, example people do not', async () => {
  const { body } = await product.ask('{ directives(first: 1) { totalCount } }');
  expect(body.data.directives.totalCount).toBeGreaterThan(0);
  expect(product.tokens).toEqual({});
  expect(product.output).not.toContain('dl1_');
});

it('there is no example year, and no page leads to one', async () => {
  expect(product.output).not.toMatch(/example year/i);
  expect(existsSync(join(product.dataFolder, 'example-year'))).toBe(false);
  expect(await (await product.fetch('/vi')).text()).not.toMatch(/năm ví dụ/i);
});

it('while it has no office, its first page is calm, and where officers come in stand the first three steps', async () => {
  const home = await (await product.fetch('/vi')).text();
  expect(home).toContain('Chưa có báo cáo nào được công bố.');
  const steps = async () => (await (await product.fetch('/app/dang-nhap')).text()).split('<ol>')[1];
  for (const step of ['npm run db:administrator', 'href="/app/quan-tri"', 'href="/app/quyet-dinh/moi"'])
    expect(await steps()).toContain(step);
  await openDb({ url: server.url, authToken: 'opens-it' }).writeBatch([
    {
      sql: "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, 'Văn phòng', 'Office', ?, '2026-01-01T00:00:00.000Z')",
      args: ['made-up', 1],
    },
  ]);
  expect(await steps()).toBeDefined();
  await openDb({ url: server.url, authToken: 'opens-it' }).writeBatch([
    {
      sql: "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, 'Văn phòng', 'Office', ?, '2026-01-01T00:00:00.000Z')",
      args: ['first', 0],
    },
  ]);
  expect(await steps()).toBeUndefined();
});

it('the scheduled upkeep forgets keys older than 90 days and keeps the others', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const config = { url: server.url, authToken: 'opens-it' };
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  await openDb(config).writeBatch(
    [91, 89, 0].map((days) => ({
      sql: 'INSERT INTO idempotency (actor_id, key, request_hash, answer, at) VALUES (?, ?, ?, ?, ?)',
      args: ['someone', `key-${days}`, 'hash', '{}', daysAgo(days)],
    })),
  );
  const run = () =>
    worker.scheduled({} as never, {
      LIBSQL_URL: server.url,
      LIBSQL_AUTH_TOKEN: 'opens-it',
      TOKEN_PEPPER,
      PUBLIC_ORIGIN: 'http://localhost',
    });
  await run();
  await run();
  const kept = await openDb(config).read({ sql: 'SELECT key FROM idempotency ORDER BY key', args: [] });
  expect(kept.map((row) => row.key)).toEqual(['key-0', 'key-89']);
});
