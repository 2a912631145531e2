import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { command, secret } from './command.ts';
import { freshFolder } from './support.ts';

const folder = freshFolder();

describe('killed without warning', () => {
  it('loses nothing it acknowledged, whole batches only', async () => {
    const file = join(folder, 'killed.db');
    const acknowledged: number[] = [];
    let next = 0;

    for (let round = 0; round < 5; round++) {
      const owner = command(['--file', file, '--port', '0']);
      const client = createClient({ url: await owner.listening, authToken: secret });
      await client.executeMultiple(
        'CREATE TABLE IF NOT EXISTS pairs (n INTEGER, half TEXT, PRIMARY KEY (n, half))',
      );
      let alive = true;
      const writers = Array.from({ length: 8 }, async () => {
        while (alive) {
          const n = next++;
          const pair = ['left', 'right'].map((half) => ({
            sql: 'INSERT INTO pairs VALUES (?, ?)',
            args: [n, half],
          }));
          await client.batch(pair, 'write').then(
            () => acknowledged.push(n),
            () => pause(5),
          );
        }
      });
      await pause(250 + round * 60);
      owner.kill('SIGKILL');
      await owner.ended;
      alive = false;
      await Promise.all(writers);
      client.close();
    }

    const owner = command(['--file', file, '--port', '0']);
    const client = createClient({ url: await owner.listening, authToken: secret });
    const { rows } = await client.execute('SELECT n, count(*) AS halves FROM pairs GROUP BY n');
    const found = new Map(rows.map((row) => [Number(row.n), Number(row.halves)]));
    expect(acknowledged.length).toBeGreaterThan(50);
    expect(acknowledged.filter((n) => found.get(n) !== 2)).toEqual([]);
    expect([...found.values()].filter((halves) => halves !== 2)).toEqual([]);
    expect((await client.execute('PRAGMA integrity_check')).rows[0]?.[0]).toBe('ok');
    client.close();
    owner.kill('SIGTERM');
    expect((await owner.ended).code).toBe(0);
  });
});

describe('the command', () => {
  it('prints one line and takes its token from the environment', async () => {
    const owner = command(['--file', join(folder, 'guarded.db'), '--port', '0'], {
      LIBSQL_AUTH_TOKEN: 'secret',
    });
    const url = await owner.listening;
    expect((await fetch(`${url}/v2`)).status).toBe(401);
    owner.kill('SIGINT');
    const { code, output } = await owner.ended;
    expect(code).toBe(0);
    expect(output).toBe(`listening on ${url}\n`);
  });

  it('ends with its parent when asked to', async () => {
    const owner = command(['--file', join(folder, 'child.db'), '--port', '0', '--with-parent']);
    await owner.listening;
    owner.stdin.end();
    expect((await owner.ended).code).toBe(0);
  });
});
