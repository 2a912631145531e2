import { createConnection } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { limits } from '../../worker/limits.ts';
import { descendantsOf } from './processes.ts';
import { useProduct } from './running.ts';

const product = useProduct();
const question = JSON.stringify({ query: '{ __typename }' });

interface Refused {
  readonly errors: [{ message: string; extensions: { code: string } }];
}

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  product.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('only JSON in UTF-8 is read', () => {
  it.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['application/json;charset=UTF-8', 200],
    ['Application/JSON; charset="utf-8"', 200],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['application/json, text/plain', 415],
    ['application/jsonp', 415],
    ['application/json; boundary=x', 415],
    ['application/graphql', 415],
    ['application/graphql+json', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['text/plain', 415],
    ['text/plain; application/json', 415],
    ['text/json', 415],
    ['', 415],
  ])('%s → %i', async (type, status) => {
    const answer = await post(question, { 'content-type': type });
    expect(answer.status).toBe(status);
    const body = (await answer.json()) as Refused;
    if (status === 415) expect(body.errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
    else expect(body).toEqual({ data: { __typename: 'Query' } });
  });

  it('a body without a type is refused', async () => {
    const raw = await overSocket([
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: ${question.length}\r\n\r\n${question}`,
    ]);
    expect(raw).toMatch(/^HTTP\/1\.1 415 /);
  });

  it('a compressed body is refused, whatever it holds', async () => {
    for (const encoding of ['gzip', 'br', 'deflate', 'zstd', 'gzip, identity'])
      expect((await post(gzipSync(question), { 'content-encoding': encoding })).status).toBe(415);
  });
});

describe('what is not one JSON request is refused', () => {
  it.each([
    ['a batch', `[${question},${question}]`],
    ['an empty batch', '[]'],
    ['nothing', ''],
    ['half a document', '{"query":"{ __typename }"'],
    ['null', 'null'],
    ['a number', '42'],
    ['a string', '"{ __typename }"'],
    ['a query that is a number', '{"query":1}'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
    ['variables that are text', '{"query":"{ __typename }","variables":"{}"}'],
    ['no query', '{"variables":{}}'],
    [
      '30,000 levels of variables',
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`,
    ],
  ])('%s → 400', async (_, body) => {
    const answer = await post(body, { accept: 'application/graphql-response+json' });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as Refused).errors[0].message).toMatch(/\w/);
  });

  it('variables in an address that are not JSON → 400', async () => {
    for (const name of ['variables', 'extensions']) {
      const answer = await product.fetch(`/graphql?query=%7B__typename%7D&${name}=%7B`);
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      ]);
    }
  });

  it('a mutation by GET is refused and says where to go', async () => {
    const answer = await product.fetch('/graphql?query=mutation%7B__typename%7D');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('an answer that nobody wants is not given', async () => {
    for (const accept of ['text/event-stream', 'multipart/mixed', 'text/html', 'image/*'])
      expect((await post(question, { accept })).status).toBe(406);
    for (const accept of [
      '*/*',
      'application/*',
      'text/event-stream, application/json',
      'text/html, */*;q=0.1',
    ]) {
      const answer = await post(question, { accept });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        expect.stringMatching(/^application\/(graphql-response\+)?json; charset=utf-8$/),
      ]);
    }
  });
});

describe('names that mean something to JavaScript mean nothing here', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s', async (name) => {
    const poison = `{"${name}":{"isPoisoned":true,"prototype":{"isPoisoned":true}}}`;
    const answer = await post(
      `{"query":"query ($a: Int) { __typename }","variables":${poison},"${name}":${poison},"extensions":${poison}}`,
    );
    expect(answer.status).toBeLessThan(500);
    const asVariable = await post(
      `{"query":"query ($${name}: Int) { __typename @include(if: true) }","variables":${poison}}`,
    );
    expect(asVariable.status).toBeLessThan(500);
    expect(await (await post(question)).json()).toEqual({ data: { __typename: 'Query' } });
  });
});

const padded = (bytes: number) => question + ' '.repeat(bytes - question.length);

describe('a body may have 64 KiB', () => {
  it.each([
    [limits.bodyBytes - 1, 200],
    [limits.bodyBytes, 200],
    [limits.bodyBytes + 1, 413],
    [1_000_000, 413],
  ])('%i bytes, announced → %i', async (bytes, status) => {
    expect((await post(padded(bytes))).status).toBe(status);
  });

  it.each([
    [limits.bodyBytes, 200],
    [limits.bodyBytes + 1, 413],
  ])('%i bytes in pieces → %i', async (bytes, status) => {
    const text = padded(bytes);
    const pieces = text.match(/.{1,10000}/gs)!.map((p) => `${p.length.toString(16)}\r\n${p}\r\n`);
    const raw = await overSocket([
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n',
      ...pieces,
      '0\r\n\r\n',
    ]);
    expect(raw).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it('an announced 100 MB is refused before it is sent', async () => {
    const raw = await overSocket([
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n',
    ]);
    expect(raw).toMatch(/^HTTP\/1\.1 413 /);
    expect(raw).toContain('BODY_TOO_LARGE');
  });

  it('100 MB in pieces are refused after the first 64 KiB and not kept', async () => {
    const before = await memoryOfRuntime();
    const piece = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const refused = () => product.log.filter((line) => line.outcome === 'BODY_TOO_LARGE').length;
    // Lines of the log come a little behind the answers, on a busy machine more than a little.
    for (let lines = -1; lines !== product.log.length; await after(500)) lines = product.log.length;
    const refusedBefore = refused();
    // Whoever goes on sending may find the connection closed before reading the answer, so the log is asked.
    await overSocket([
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      ...Array<string>(1_600).fill(piece),
    ]);
    const grown = (await memoryOfRuntime()) - before;
    console.info(`workerd grew by ${(grown / 1024).toFixed(1)} MB while 100 MB were offered`);
    await expect.poll(refused, { timeout: 20_000 }).toBe(refusedBefore + 1);
    expect(grown).toBeLessThan(20 * 1024);
  });

  it('a body shorter than announced is never executed, and the next request is answered', async () => {
    const raw = await overSocket(
      [
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${question.length + 10}\r\n\r\n${question}`,
      ],
      { endAfterMs: 300 },
    );
    expect(raw).not.toContain('__typename');
    expect((await post(question)).status).toBe(200);
  });

  it('a body longer than announced is cut where it was announced', async () => {
    const raw = await overSocket(
      [
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${question.length - 1}\r\n\r\n${question}`,
      ],
      { endAfterMs: 300 },
    );
    expect(raw).toMatch(/^HTTP\/1\.1 400 /);
    expect(raw).not.toContain('"data"');
  });
});

/** Writes pieces as fast as they are taken, until the other side answers or closes; answers what came back. */
function overSocket(pieces: readonly string[], { endAfterMs = 0 } = {}): Promise<string> {
  const { hostname, port } = new URL(product.url);
  return new Promise((resolve) => {
    let heard = '';
    const socket = createConnection(Number(port), hostname);
    const done = () => {
      socket.destroy();
      resolve(heard);
    };
    socket.setEncoding('utf8').on('data', (text) => {
      heard += text;
      const [head, body] = heard.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head!)?.[1] ?? 0);
      if (body !== undefined && Buffer.byteLength(body) >= length && endAfterMs === 0) done();
    });
    socket.on('close', done).on('error', () => {});
    void (async () => {
      for (const piece of pieces) {
        if (socket.destroyed || heard !== '') break;
        if (!socket.write(piece))
          await Promise.race([
            new Promise((r) => socket.once('drain', r)),
            new Promise((r) => socket.once('close', r)),
          ]);
      }
      if (endAfterMs > 0) setTimeout(done, endAfterMs);
    })();
  });
}

/** Kilobytes resident. */
const memoryOfRuntime = async (): Promise<number> =>
  (await descendantsOf(product.pid)).find((p) => p.command.includes('workerd'))!.residentKb;
