import { describe, expect, it, vi } from 'vitest';
import { execute, useServer } from './support.ts';

const server = useServer();
const guarded = useServer({ authToken: 'open-sesame' });

describe('addresses', () => {
  it.each([
    ['/v2', 200],
    ['/v3', 200],
    ['/health', 200],
    ['/version', 200],
    ['/v3-protobuf', 404],
    ['/v1/execute', 404],
    ['/v3/pipeline', 405],
    ['/__proto__', 404],
  ])('GET %s answers %i', async (path, status) => {
    const headers = { authorization: `Bearer ${server.server.authToken}` };
    expect((await fetch(server.url + path, { headers })).status).toBe(status);
  });
});

describe('requests nobody should send', () => {
  const pipeline = (requests: unknown) => ({ baton: null, requests });

  it.each([
    ['broken JSON', '{"baton": nul'],
    ['nothing', ''],
    ['a bare value', '7'],
    ['no requests', {}],
    ['requests that are no list', pipeline({})],
    ['a request that is no object', pipeline([null])],
    ['an unknown request', pipeline([{ type: 'open_the_gates' }])],
    ['a request named like a method', pipeline([{ type: 'toString' }])],
    ['no statement', pipeline([{ type: 'execute' }])],
    ['no SQL', pipeline([{ type: 'execute', stmt: {} }])],
    ['SQL twice', pipeline([{ type: 'execute', stmt: { sql: 'SELECT 1', sql_id: 1 } }])],
    ['SQL that is no text', pipeline([{ type: 'execute', stmt: { sql: 5 } }])],
    ['arguments that are no list', pipeline([{ type: 'execute', stmt: { sql: 'SELECT ?', args: 1 } }])],
    ['an unknown kind of value', pipeline([execute('SELECT ?', [{ type: 'boolean', value: true }])])],
    ['an integer that is a number', pipeline([execute('SELECT ?', [{ type: 'integer', value: 1 }])])],
    [
      'an integer beyond 64 bits',
      pipeline([execute('SELECT ?', [{ type: 'integer', value: '9223372036854775808' }])]),
    ],
    ['text that is no text', pipeline([execute('SELECT ?', [{ type: 'text', value: null }])])],
    [
      'a name without a value',
      pipeline([{ type: 'execute', stmt: { sql: 'SELECT :a', named_args: [{ name: 'a' }] } }]),
    ],
    ['a batch without steps', pipeline([{ type: 'batch', batch: {} }])],
    [
      'an unknown condition',
      pipeline([
        { type: 'batch', batch: { steps: [{ condition: { type: 'maybe' }, stmt: { sql: 'SELECT 1' } }] } },
      ]),
    ],
    ['an id that is no integer', pipeline([{ type: 'store_sql', sql_id: 1.5, sql: 'SELECT 1' }])],
  ])('%s is answered 400 with an error, and the server lives on', async (_, body) => {
    const { status, body: error } = await server.post('/v3/pipeline', body);
    expect(status).toBe(400);
    expect(error).toEqual({ message: expect.any(String), code: expect.any(String) });
    expect((await server.run('SELECT 1')).rows).toHaveLength(1);
  });

  it('a condition nested too deep is refused', async () => {
    let condition: unknown = { type: 'is_autocommit' };
    for (let depth = 0; depth < 500; depth++) condition = { type: 'not', cond: condition };
    const steps = [{ condition, stmt: { sql: 'SELECT 1' } }];
    expect((await server.post('/v3/pipeline', pipeline([{ type: 'batch', batch: { steps } }]))).status).toBe(
      400,
    );
  });

  it('a request beyond 32 MB is refused', async () => {
    const sent = server.post('/v3/pipeline', 'x'.repeat(33 * 1024 * 1024));
    expect((await sent.catch(() => ({ status: 413 }))).status).toBe(413);
    expect((await server.run('SELECT 1')).rows).toHaveLength(1);
  });

  it('a client that goes away in the middle harms nobody', async () => {
    const noise = vi.spyOn(console, 'error');
    const leave = new AbortController();
    const slow = fetch(`${server.url}/v3/pipeline`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.server.authToken}`, 'content-type': 'application/json' },
      signal: leave.signal,
      body: new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"baton":')) }),
      duplex: 'half',
    } as RequestInit);
    setTimeout(() => leave.abort(), 50);
    await expect(slow).rejects.toThrow();
    expect((await server.run('SELECT 1')).rows).toHaveLength(1);
    expect(noise).not.toHaveBeenCalled();
  });
});

describe('a bearer token', () => {
  it('lets in whoever has it', async () => {
    const client = guarded.client({ authToken: 'open-sesame' });
    expect((await client.execute('SELECT 1')).rows).toHaveLength(1);
  });

  it.each([undefined, 'Bearer wrong', 'Basic open-sesame', 'open-sesame', 'Bearer open-sesame2'])(
    'keeps out %s',
    async (authorization) => {
      const { status, body } = await guarded.post(
        '/v3/pipeline',
        { baton: null, requests: [] },
        { authorization: authorization ?? '' },
      );
      expect(status).toBe(401);
      expect(body.code).toBe('AUTH_INVALID');
    },
  );

  it('is not needed to ask whether the server is well', async () => {
    expect((await fetch(`${guarded.url}/health`)).status).toBe(200);
  });
});
