import { describe, expect, it } from 'vitest';
import { useProduct } from './running.ts';

const listed = ['https://baocao.example.vn', 'https://app.example.org:8443'];
const product = useProduct({ env: { ALLOWED_ORIGINS: listed.join(' ') } });

const strangers = [
  'null',
  'https://example.vn',
  'https://evil.example',
  'http://baocao.example.vn',
  'https://baocao.example.vn:443',
  'https://baocao.example.vn:8443',
  'https://baocao.example.vn.evil.example',
  'https://evil-baocao.example.vn',
  'https://x.baocao.example.vn',
  'https://baocao.example.vn@evil.example',
  'https://evil.example#https://baocao.example.vn',
  'https://evil.example/https://baocao.example.vn',
  'https://baocao.example.vn/',
  'https://baocao.example.vn%00.evil.example',
  'https://baocao.example.vn,https://evil.example',
  'https://baocao.example.vn https://app.example.org:8443',
  'HTTPS://BAOCAO.EXAMPLE.VN',
  'https://baocao.exampleXvn',
  'https://baocaoXexample.vn',
  'https://app.example.org',
  'https://app.example.org:8444',
  'http://app.example.org:8443',
  'https://127.0.0.1',
  'http://localhost',
  'http://localhost:8787',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  '*',
];

const ofClients =
  'Apollo-Require-Preflight, Apollographql-Client-Name, Apollographql-Client-Version, Baggage, If-None-Match, Traceparent, Tracestate, X-Apollo-Operation-Id, X-Apollo-Operation-Name';
const question = JSON.stringify({ query: '{ __typename }' });
const ask = (origin: string, headers: Record<string, string> = {}) =>
  product.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: question,
  });
const preflight = (origin: string) =>
  product.fetch('/graphql', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, authorization',
    },
  });
const readableBy = (answer: Response) => [
  answer.headers.get('access-control-allow-origin'),
  answer.headers.get('access-control-allow-credentials'),
];

it('thirty origins are tried', () => expect(listed.length + strangers.length).toBe(30));

describe.each(strangers)('a page of %s', (origin) => {
  it('may read what anyone may read, without credentials', async () => {
    const answer = await ask(origin);
    expect(answer.status).toBe(200);
    expect(readableBy(answer)).toEqual(['*', null]);
    expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/);
  });
  it('may not read an answer given to someone', async () => {
    for (const authorization of [`Bearer ${Object.values(product.tokens)[0]}`, 'Bearer wrong'])
      expect(readableBy(await ask(origin, { authorization }))).toEqual([null, null]);
  });
  it('is not allowed to send a token', async () => {
    const answer = await preflight(origin);
    expect(answer.status).toBe(204);
    expect(readableBy(answer)).toEqual(['*', null]);
    expect(answer.headers.get('access-control-allow-headers')).toBe(`Content-Type, ${ofClients}`);
  });
});

describe.each(listed)('a page of %s, which is listed', (origin) => {
  it('may read every answer, refusals too', async () => {
    const token = Object.values(product.tokens)[0];
    for (const headers of [
      {},
      { authorization: `Bearer ${token}` },
      { authorization: 'Bearer wrong' },
      { 'content-type': 'text/plain' },
    ]) {
      const answer = await ask(origin, headers as Record<string, string>);
      expect(readableBy(answer)).toEqual([origin, 'true']);
      expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/);
    }
  });
  it('may send a token', async () => {
    const answer = await preflight(origin);
    expect(answer.status).toBe(204);
    expect(readableBy(answer)).toEqual([origin, 'true']);
    expect(answer.headers.get('access-control-allow-headers')).toBe(
      `Content-Type, Authorization, ${ofClients}`,
    );
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST');
  });
});

it('nothing but the API is opened to other pages', async () => {
  for (const path of ['/vi', '/healthz', '/readyz', '/nowhere'])
    expect(readableBy(await product.fetch(path, { headers: { origin: listed[0]! } }))).toEqual([null, null]);
});
