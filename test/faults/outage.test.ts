import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from '../../db/server/server.ts';
import { openFolder } from '../../worker/local/folder.ts';
import { run } from '../bench/client.ts';
import { acknowledged, asked, bodiesAt, isRefused, openLoop } from '../bench/open-loop.ts';
import { type Product, startProduct } from '../worker/running.ts';
import { makeOffices } from './offices.ts';
import { pause } from './random.ts';
import { rowsOf } from './server.ts';

const main = fileURLToPath(new URL('../../db/server/main.ts', import.meta.url));
const LIBSQL_AUTH_TOKEN = 'what opens the database of this test';
let folder: string;
let product: Product;
let token: string;
let database: Awaited<ReturnType<typeof startDatabase>>;

async function startDatabase(port: number) {
  const child = spawn(process.execPath, [main, '--file', join(folder, 'own.db'), '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LIBSQL_AUTH_TOKEN },
  });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const end = async () => {
    if (child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill('SIGKILL');
    await ended;
  };
  return { url: /http:\S+/.exec(line)![0], signal: (name: NodeJS.Signals) => child.kill(name), end };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-outage-'));
  const { secrets } = openFolder(folder);
  const before = await startServer({ file: join(folder, 'own.db') });
  const { commissions } = await makeOffices(before.config, secrets.TOKEN_PEPPER);
  token = commissions[0]!.token;
  await before.close();
  // The product started on a database of the test's, as it would be on a hosted one.
  writeFileSync(join(folder, 'example-tokens.env'), '');
  database = await startDatabase(0);
  product = await startProduct({
    dataFolder: folder,
    env: { LIBSQL_URL: database.url, LIBSQL_AUTH_TOKEN, PATIENCE_MS: '' },
  });
});
afterAll(async () => {
  await product?.stop();
  await database?.end();
  rmSync(folder, { recursive: true, force: true });
});

const questions = {
  'a small one': '{ directive(symbol: "20-CT/TW") { symbol } }',
  'counts and sums':
    '{ directive(symbol: "20-CT/TW") { tasks(first: 5) { totalCount nodes { code } } rounds(first: 5) { nodes { period counts { status reports } } } } }',
  'several at once':
    '{ a: directive(symbol: "20-CT/TW") { symbol } b: publishedReports(first: 5) { totalCount } c: search(text: "hai phong", first: 3) { type } }',
};

/** What was answered a moment ago is for another moment given again, whole (worker/kept-answers.ts). */
async function momentPasses() {
  while ((await product.ask(questions['a small one'])).status === 200) await pause(100);
}

async function refusesReadsInWords() {
  await momentPasses();
  const replies = await Promise.all(Object.values(questions).map((query) => product.ask(query)));
  for (const { status, headers, body } of replies) {
    expect(status).toBe(503);
    expect(headers.get('retry-after')).not.toBeNull();
    expect(body).toEqual({
      errors: [
        expect.objectContaining({
          message: 'The ledger cannot reach its database just now. Try again in a few seconds.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        }),
      ],
    });
  }
  expect((await product.fetch('/healthz')).status).toBe(200);
  expect((await product.fetch('/readyz')).status).toBe(503);
}

async function ready() {
  for (let tries = 0; (await product.fetch('/readyz')).status !== 200; tries++) {
    expect(tries).toBeLessThan(100);
    await pause(50);
  }
}

async function answersAgain(undisturbed: string[]) {
  await ready();
  expect(await answers()).toEqual(undisturbed);
}

const answers = () =>
  Promise.all(
    Object.values(questions).map(async (query) => {
      const { status, body } = await product.ask(query);
      return JSON.stringify({ status, body });
    }),
  );

it('while the database is gone a read is refused in words and never half answered; the same worker recovers', async () => {
  const undisturbed = await answers();
  for (const answer of undisturbed) expect(answer).toContain('"status":200');
  const worker = product.pid;
  for (let time = 0; time < 2; time++) {
    const { port } = new URL(database.url);
    await database.end();
    await refusesReadsInWords();
    database = await startDatabase(Number(port));
    await answersAgain(undisturbed);
  }
  expect(product.pid).toBe(worker);
});

it('a database that holds the line and says nothing is given up on, and found again', async () => {
  const undisturbed = await answers();
  database.signal('SIGSTOP');
  await refusesReadsInWords();
  database.signal('SIGCONT');
  await answersAgain(undisturbed);
}, 90_000);

const shown = async (path: string) => {
  const answer = await product.fetch(path, { headers: { accept: 'text/html' } });
  return { status: answer.status, asOf: answer.headers.get('ledger-as-of'), text: await answer.text() };
};
const heading = ({ text }: { text: string }) => /<h1[^>]*>.*?<\/h1>/s.exec(text)?.[0];

it('a page for people that was given before is given as it stood, marked with its time; another says so in words; both come back', async () => {
  const { port } = new URL(database.url);
  const before = await shown('/vi');
  const task = heading(await shown('/vi/nhiem-vu/3.11'));
  const restarted = await shown('/vi/nhiem-vu');
  expect([before.status, before.asOf, restarted.status]).toEqual([200, null, 200]);
  await database.end();
  while ((await product.ask(questions['a small one'])).status === 200) await pause(100);
  const now = await shown('/vi');
  expect([now.status, heading(now)]).toEqual([200, heading(before)]);
  expect(Math.abs(Date.parse(now.asOf!) - Date.now())).toBeLessThan(120_000);
  expect(now.text).toMatch(/<p role="status"><strong>Hệ thống tạm thời chưa nối được/);
  const other = await shown('/vi/chi-bao');
  expect([other.status, other.asOf]).toEqual([503, null]);
  expect(other.text).toMatch(/tạm thời chưa trả lời được/i);
  expect(other.text).not.toMatch(/\d+ (nhiệm vụ|báo cáo)/);
  database = await startDatabase(Number(port));
  await ready();
  const again = await shown('/vi/nhiem-vu/3.11');
  expect([again.status, again.asOf, heading(again)]).toEqual([200, null, task]);
});

it('at five times what it can do it answers or refuses everything, loses nothing that it acknowledged, and goes on', async () => {
  const bodies = await bodiesAt(product.url);
  const { perSecond } = await run(product.url, 8, { requests: 60 }, asked(token, bodies, 'a'));
  const answers = await openLoop(product.url, {
    perSecond: perSecond * 5,
    seconds: 2,
    next: asked(token, bodies, 'b'),
  });
  const refused = answers.filter(isRefused);
  expect(answers).toHaveLength(Math.round(perSecond * 10));
  expect(answers.filter((one) => one.status !== 200 && !isRefused(one))).toEqual([]);
  for (const { code } of refused)
    expect(['OVERLOADED', 'DATABASE_UNAVAILABLE', 'OUTCOME_UNKNOWN']).toContain(code);
  const done = acknowledged(answers, 'b');
  const config = { url: database.url, authToken: LIBSQL_AUTH_TOKEN };
  const kept = new Set((await rowsOf(config)('SELECT key FROM idempotency')).map(({ key }) => key));
  expect(done.length).toBeGreaterThan(0);
  expect(done.filter((key) => !kept.has(key))).toEqual([]);
  console.info(
    `${answers.length} at 5 times ${perSecond.toFixed(0)} per second: ${refused.length} refused, ${done.length} changes acknowledged`,
  );
  await ready();
  expect((await product.ask(questions['counts and sums'])).status).toBe(200);
});
