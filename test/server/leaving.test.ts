// How the server goes: what is under way is finished, what comes later is sent away, and its processes go with it.
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../db/server/server.ts';
import { descendantsOf, stillRunning } from '../worker/processes.ts';
import { command, secret } from './command.ts';
import { batch, engine, execute, freshFolder } from './support.ts';

const folder = freshFolder();
const slow = (steps: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ${steps}) SELECT count(*) FROM n`;
const post = (url: string, requests: unknown[], authToken = secret) =>
  fetch(`${url}/v3/pipeline`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${authToken}` },
    body: JSON.stringify({ baton: null, requests }),
  });

describe.each(['SIGTERM', 'SIGINT', 'the end of its input'])('%s', (way) => {
  it('finishes what is under way, reads and writes, and leaves nothing running', async () => {
    const file = join(folder, `${way.replaceAll(' ', '-')}.db`);
    const owner = command(['--file', file, '--port', '0', '--with-parent']);
    const url = await owner.listening;
    await (await post(url, [execute('CREATE TABLE t (a)'), { type: 'close' }])).text();
    await (await post(url, [execute('SELECT 1'), { type: 'close' }])).text();
    const below = (await descendantsOf(owner.pid)).map(({ pid }) => pid);
    expect(below.length).toBeGreaterThan(1);
    const underWay = Array.from({ length: 6 }, (_, at) =>
      post(url, [
        at % 2
          ? execute(slow(150_000))
          : batch('BEGIN IMMEDIATE', `INSERT INTO t ${slow(100_000)}`, 'COMMIT'),
        { type: 'close' },
      ]),
    );
    await pause(100);
    if (way === 'the end of its input') owner.stdin.end();
    else owner.kill(way as NodeJS.Signals);
    const answers = await Promise.all(underWay);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      const { results } = (await answer.json()) as { results: { type: string }[] };
      expect(results.map(({ type }) => type)).toEqual(['ok', 'ok']);
    }
    expect((await owner.ended).code).toBe(0);
    expect(await stillRunning(below)).toEqual([]);
    const again = await startServer({ engine, file });
    const client = createClient(again.config);
    expect((await client.execute('SELECT count(*) FROM t')).rows[0]?.[0]).toBe(3);
    client.close();
    await again.close();
  });
});

describe('while it goes', () => {
  it('a request on a line that was kept open is sent away politely, and what waits too long is cut', async () => {
    const server = await startServer({
      engine,
      file: join(folder, 'polite.db'),
      budgets: { readMs: 60_000 },
    });
    const long = post(server.url, [execute(slow(900_000_000)), { type: 'close' }], server.authToken).then(
      ({ status }) => status,
      () => 'cut',
    );
    const line = request(`${server.url}/v2/pipeline`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.authToken}` },
    });
    line.write('{"baton":null,');
    await pause(300);
    const closed = server.close();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
    line.end('"requests":[]}');
    const [answer] = await once(line, 'response');
    expect([200, 503]).toContain(answer.statusCode);
    expect(answer.headers.connection).toBe('close');
    answer.resume();
    await closed;
    // It was not waited for: neither its answer nor the end of its budget came first.
    expect(await long).not.toBe(200);
  });
});
describe('killed', () => {
  it('takes its processes with it, also one that would never end', async () => {
    const owner = command(['--file', join(folder, 'orphans.db'), '--port', '0']);
    const url = await owner.listening;
    const never = post(url, [execute(slow(9_000_000_000)), { type: 'close' }]).catch(() => 'cut');
    await pause(500);
    const below = (await descendantsOf(owner.pid)).map(({ pid }) => pid);
    expect(below.length).toBeGreaterThan(1);
    owner.kill('SIGKILL');
    await owner.ended;
    expect(await never).toBe('cut');
    await expect.poll(() => stillRunning(below), { timeout: 15_000 }).toEqual([]);
  });

  it('is followed by another at once, though the writer was in the middle of something', async () => {
    const file = join(folder, 'followed.db');
    for (let time = 0; time < 3; time++) {
      const owner = command(['--file', file, '--port', '0']);
      const url = await owner.listening;
      await (await post(url, [execute('CREATE TABLE IF NOT EXISTS t (a)'), { type: 'close' }])).text();
      const kept = await post(url, [execute('INSERT INTO t VALUES (1)'), { type: 'close' }]);
      expect(await kept.text()).toContain('"affected_row_count":1');
      const below = (await descendantsOf(owner.pid)).map(({ pid }) => pid);
      const never = post(url, [execute(`INSERT INTO t ${slow(9_000_000_000)}`), { type: 'close' }]);
      const cut = never.catch(() => 'cut');
      await pause(200);
      owner.kill('SIGKILL');
      const next = command(['--file', file, '--port', '0']);
      const answer = await post(await next.listening, [
        execute('INSERT INTO t VALUES (1)'),
        execute('SELECT count(*) FROM t'),
        { type: 'close' },
      ]);
      expect(await answer.text()).toContain(`"value":"${2 * (time + 1)}"`);
      expect(await cut).toBe('cut');
      await expect.poll(() => stillRunning(below), { timeout: 5_000 }).toEqual([]);
      next.kill('SIGTERM');
      expect((await next.ended).code).toBe(0);
    }
  });
});
