// Everything that may come to the door without being the product: other programs and users of this machine, and pages.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../db/server/server.ts';
import { chromiumPath, flags } from '../support/page.ts';
import { descendantsOf } from '../worker/processes.ts';
import { command } from './command.ts';
import { engine, execute, freshFolder, useServer } from './support.ts';

const server = useServer();
const folder = freshFolder();
const insert = {
  baton: null,
  requests: [execute("INSERT INTO secrets VALUES ('planted')"), { type: 'close' }],
};
const select = { baton: null, requests: [execute('SELECT word FROM secrets'), { type: 'close' }] };
const words = async () =>
  (await server.client().execute('SELECT word FROM secrets')).rows.map((row) => row.word);

beforeAll(async () => {
  await server.client().executeMultiple("CREATE TABLE secrets (word); INSERT INTO secrets VALUES ('hidden')");
});

type Told = { status: number; text: string; connection: string | undefined };

/** One request with exactly these headers. */
function send(path: string, method: string, headers: Record<string, string>, body?: string): Promise<Told> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text, connection: answer.headers.connection }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const right = () => ({
  host: new URL(server.url).host,
  authorization: `Bearer ${server.server.authToken}`,
  'content-type': 'application/json',
});

describe('a server without a word about its secret', () => {
  it('makes one that nobody can guess, another at each start', async () => {
    const starts = await Promise.all(
      ['one.db', 'two.db'].map((name) => startServer({ engine, file: join(folder, name) })),
    );
    const [one, two] = starts.map(({ authToken }) => authToken);
    expect(one).not.toBe(two);
    expect(one).toMatch(/^[\w-]{43}$/);
    for (const start of starts) {
      expect((await fetch(`${start.url}/v2/pipeline`, { method: 'POST', body: '{}' })).status).toBe(401);
      await start.close();
    }
  });

  it('does not start as a command, and says why', async () => {
    const bare = command(['--file', join(folder, 'bare.db'), '--port', '0'], { LIBSQL_AUTH_TOKEN: '' });
    const { code, errors, output } = await bare.ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/has no secret.*LIBSQL_AUTH_TOKEN.*\n$/);
  });
});

describe('every address that does anything', () => {
  const doors = ['/v2/pipeline', '/v3/pipeline', '/v3/cursor'];
  const cases: [string, number, (head: Record<string, string>) => Record<string, string>][] = [
    ['no secret', 401, ({ authorization: _, ...head }) => head],
    ['another secret', 401, (head) => ({ ...head, authorization: 'Bearer x' })],
    ['the secret as a password', 401, (head) => ({ ...head, authorization: `Basic ${head.authorization}` })],
    ['an origin', 403, (head) => ({ ...head, origin: 'https://page.example' })],
    ['its own origin', 403, (head) => ({ ...head, origin: `http://${head.host}` })],
    ['no origin in particular', 403, (head) => ({ ...head, origin: 'null' })],
    ['an empty origin', 403, (head) => ({ ...head, origin: '' })],
    ['a foreign host', 421, (head) => ({ ...head, host: 'rebound.example' })],
    [
      'a foreign host with the right port',
      421,
      (head) => ({ ...head, host: `rebound.example:${portOf(head)}` }),
    ],
    ['a host that begins like it', 421, (head) => ({ ...head, host: `127.0.0.1.example:${portOf(head)}` })],
    ['the right host with another port', 421, (head) => ({ ...head, host: '127.0.0.1:1' })],
    ['text', 415, (head) => ({ ...head, 'content-type': 'text/plain' })],
    ['a form', 415, (head) => ({ ...head, 'content-type': 'application/x-www-form-urlencoded' })],
    ['a form with files', 415, (head) => ({ ...head, 'content-type': 'multipart/form-data; boundary=x' })],
    ['text that mentions JSON', 415, (head) => ({ ...head, 'content-type': 'text/plain; application/json' })],
    [
      'JSON in another alphabet',
      415,
      (head) => ({ ...head, 'content-type': 'application/json; charset=utf-16' }),
    ],
    ['no type', 415, ({ 'content-type': _, ...head }) => head],
  ];
  const portOf = (head: Record<string, string>) => (head.host ?? '').split(':')[1];

  it.each(cases)('refuses %s with %i and does nothing', async (_, status, alter) => {
    const body = {
      ...insert,
      batch: { steps: [{ stmt: { sql: "INSERT INTO secrets VALUES ('planted')" } }] },
    };
    for (const door of doors) {
      const told = await send(door, 'POST', alter(right()), JSON.stringify(body));
      expect(told.status, door).toBe(status);
      expect(told.text).not.toContain('hidden');
    }
    expect(await words()).toEqual(['hidden']);
  });

  it.each(['OPTIONS', 'HEAD', 'GET', 'PUT', 'DELETE', 'PATCH'])(
    '%s does nothing, with the secret or without',
    async (method) => {
      for (const door of doors) {
        expect((await send(door, method, right())).status, door).toBe(405);
        expect((await send(door, method, { host: right().host })).status, door).toBe(401);
      }
    },
  );

  it.each([
    '/',
    '/v2',
    '/version',
    '/v3/',
    '//v3/pipeline',
    '/v3/pipeline/../pipeline',
    '/nowhere',
    '/health/x',
    '/%76ersion',
  ])('GET %s tells nothing without the secret', async (path) => {
    const told = await send(path, 'GET', { host: right().host });
    expect(told).toMatchObject({ status: 401, text: expect.stringContaining('AUTH_INVALID') });
  });

  it('a page learns not even whether it is well', async () => {
    expect((await send('/health', 'GET', { host: 'rebound.example' })).status).toBe(421);
    expect(
      (await send('/health', 'GET', { host: right().host, origin: 'https://page.example' })).status,
    ).toBe(403);
    expect((await send('/health', 'GET', { host: right().host })).status).toBe(200);
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('answers to %s, which nobody can give away', async (name) => {
    const head = { ...right(), host: `${name}:${new URL(server.url).port}` };
    expect((await send('/v2/pipeline', 'POST', head, JSON.stringify(select))).text).toContain('hidden');
  });

  it('bytes that are no text are refused, not kept as others', async () => {
    const body = JSON.stringify(insert).replace('planted', '\xff');
    const { port } = new URL(server.url);
    const answer = await fetch(`http://127.0.0.1:${port}/v2/pipeline`, {
      method: 'POST',
      headers: right(),
      body: Buffer.from(body, 'latin1'),
    });
    expect(answer.status).toBe(400);
    expect(await words()).toEqual(['hidden']);
  });
});

describe('a line that is kept open', () => {
  /** Writes text to the port and gives back all that is answered until the server closes. */
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(text));
      socket.setEncoding('utf8').on('data', (part) => (heard += part));
      socket.on('error', () => resolve(heard)).on('close', () => resolve(heard));
      setTimeout(() => socket.destroy(), 3_000).unref();
    });
  const head = (lines: string[]) =>
    [`POST /v2/pipeline HTTP/1.1`, `Host: ${right().host}`, ...lines, '', ''].join('\r\n');
  const json = 'Content-Type: application/json';
  const secret = () => `Authorization: ${right().authorization}`;
  const inner = () => {
    const body = JSON.stringify(insert);
    return `${head([secret(), json, `Content-Length: ${body.length}`])}${body}`;
  };

  it('is closed after a refusal whose body was not read, and the body is no request', async () => {
    const heard = await raw(head(['Content-Length: 1000000']) + inner());
    expect(heard).toMatch(/^HTTP\/1\.1 401 .*connection: close/is);
    expect(heard.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(await words()).toEqual(['hidden']);
  });

  it.each([
    ['two lengths', ['Content-Length: 2', 'Content-Length: 400']],
    ['a length and chunks', ['Content-Length: 2', 'Transfer-Encoding: chunked']],
    ['a length that is no number', ['Content-Length: 2x']],
    ['two hosts', ['Host: rebound.example', 'Content-Length: 2']],
  ])('%s are not believed', async (_, lines) => {
    const heard = await raw(`${head([json, ...lines])}{}${inner()}`);
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(heard).not.toMatch(/HTTP\/1\.1 200/);
    expect(await words()).toEqual(['hidden']);
  });

  it('a body announced as too large is refused before it is sent', async () => {
    const heard = await raw(head([secret(), json, 'Content-Length: 99999999']));
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe('a page of somebody else, in a browser on this machine', () => {
  it('reads nothing and writes nothing, by any way a browser has', async () => {
    const site = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/html').end('<p>A page.</p>'),
    );
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: [...flags, '--host-resolver-rules=MAP *.example 127.0.0.1'],
    });
    const { port } = new URL(server.url);
    try {
      const page = await (await browser.newContext()).newPage();
      const seen: string[] = [];
      const attack = (base: string, authorization: string) =>
        page.evaluate(
          async ([base, authorization, insert, select]) => {
            const heard: string[] = [];
            const attempt = async (path: string, init: RequestInit) => {
              try {
                const answer = await fetch(base + path, init);
                heard.push(`${answer.status} ${await answer.text()}`);
              } catch {
                heard.push('nothing');
              }
            };
            for (const body of [insert as string, select as string])
              for (const path of ['/v2/pipeline', '/v3/pipeline', '/v3/cursor']) {
                await attempt(path, {
                  method: 'POST',
                  mode: 'no-cors',
                  headers: { 'content-type': 'text/plain' },
                  body,
                });
                await attempt(path, {
                  method: 'POST',
                  headers: { 'content-type': 'application/json' },
                  body,
                });
                await attempt(path, {
                  method: 'POST',
                  headers: { 'content-type': 'application/json', authorization: authorization as string },
                  body,
                });
                navigator.sendBeacon(base + path, body);
              }
            await attempt('/version', {});
            await attempt('/health', {});
            return heard;
          },
          [base, authorization, JSON.stringify(insert), JSON.stringify(select)],
        );
      const { authorization } = right();
      // From a site of its own, across origins.
      await page.goto(`http://page.example:${(site.address() as AddressInfo).port}/`);
      seen.push(...(await attack(`http://127.0.0.1:${port}`, authorization)));
      // Its name now leads here: what it asks is of its own origin.
      await page.goto(`http://rebound.example:${port}/`).catch(() => {});
      expect(new URL(page.url()).hostname).toBe('rebound.example');
      seen.push(...(await attack('', authorization)));
      // A form needs no script, and its text may be made to look like JSON.
      await page.goto(`http://page.example:${(site.address() as AddressInfo).port}/`);
      await page.setContent(
        `<form method="post" enctype="text/plain" action="http://127.0.0.1:${port}/v2/pipeline"><input name='${JSON.stringify(insert).slice(0, -1)},"x":"' value='"}'><button>Go</button></form>`,
      );
      await page.click('button');
      await page.waitForLoadState();
      seen.push(await page.content());
      expect(seen.length).toBe(2 * (2 * 3 * 3 + 2) + 1);
      expect(seen.filter((text) => /hidden|^200|hrana/.test(text))).toEqual([]);
      expect(seen.filter((text) => text.startsWith('421')).length).toBeGreaterThan(10);
      expect(await words()).toEqual(['hidden']);
    } finally {
      await browser.close();
      site.close();
    }
  });
});

const asNobody = process.getuid?.() === 0 ? it : it.skip;

describe('another user of this machine', () => {
  const secret = 'the secret of this very test, which is long enough';
  const home = join(folder, 'open-to-all');
  const file = join(home, 'ledger.db');
  let owner: ReturnType<typeof command>;
  let url: string;

  beforeAll(async () => {
    mkdirSync(home);
    chmodSync(folder, 0o755);
    chmodSync(home, 0o777);
    writeFileSync(file, '', { mode: 0o666 });
    chmodSync(file, 0o666);
    owner = command(['--file', file, '--port', '0', '--with-parent', '--token-on-stdin'], {
      LIBSQL_AUTH_TOKEN: '',
    });
    owner.stdin.write(`${secret}\n`);
    url = await owner.listening;
    const client = createClient({ url, authToken: secret });
    await client.executeMultiple("CREATE TABLE t (a); INSERT INTO t VALUES ('hidden')");
    client.close();
  });
  afterAll(async () => {
    owner.stdin.end();
    await owner.ended;
  });

  it("finds every file its owner's only, also those that were there before", () => {
    const modes = readdirSync(home).map((name) => [
      name,
      (statSync(join(home, name)).mode & 0o777).toString(8),
    ]);
    expect(modes.map(([name]) => name)).toEqual(
      expect.arrayContaining(['ledger.db', 'ledger.db-wal', 'ledger.db-shm']),
    );
    expect(modes.filter(([, mode]) => mode !== '600')).toEqual([]);
  });

  it("finds a copy its owner's only", async () => {
    const source = await startServer({ engine, file: join(folder, 'copied.db') });
    await source.snapshotTo(join(home, 'copy.db'));
    await source.close();
    expect(statSync(join(home, 'copy.db')).mode & 0o777).toBe(0o600);
  });

  it('finds the secret on no command line', async () => {
    const all = [owner.pid, ...(await descendantsOf(owner.pid)).map(({ pid }) => pid)];
    expect(all.length).toBeGreaterThan(2);
    for (const pid of all) expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('secret');
  });

  asNobody(
    'opens neither the file nor what the process keeps (only tried where the tests run as root)',
    async () => {
      const nobody = 65_534;
      const as = (command: string) =>
        spawnSync('/bin/sh', ['-c', command], { uid: nobody, gid: nobody, encoding: 'utf8', cwd: '/' });
      expect(as('id -u').stdout.trim()).toBe(String(nobody));
      const all = [owner.pid, ...(await descendantsOf(owner.pid)).map(({ pid }) => pid)];
      const kept = readdirSync(home).map((name) => join(home, name));
      const within = all.flatMap((pid) => [
        `/proc/${pid}/environ`,
        `/proc/${pid}/fd/0`,
        `/proc/${pid}/fd/3`,
        `/proc/${pid}/mem`,
      ]);
      for (const path of [...kept, ...within]) {
        const { status, stdout } = as(`cat '${path}' < /dev/null`);
        expect(status, path).not.toBe(0);
        expect(stdout, path).toBe('');
      }
    },
  );

  it('is not let in over the network without the secret', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/v2/pipeline`, {
      method: 'POST',
      headers,
      body: JSON.stringify(select),
    });
    expect(answer.status).toBe(401);
  });
});
