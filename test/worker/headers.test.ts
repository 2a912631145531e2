import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { app } from '../../worker/app.ts';
import { useProduct } from './running.ts';

const product = useProduct();
const json = { 'content-type': 'application/json' };
const html = { accept: 'text/html' };
const pepper = 'p'.repeat(32);

const broken = {
  get LIBSQL_URL(): string {
    throw new TypeError('secret inner words');
  },
};

// What the planned faults write to the log is looked at in log.test.ts.
beforeAll(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

const kinds: [kind: string, status: number, answer: () => Response | Promise<Response>][] = [
  ['an answer', 200, () => product.fetch('/graphql?query=%7B__typename%7D')],
  [
    'an answer without its body',
    200,
    () => product.fetch('/graphql?query=%7B__typename%7D', { method: 'HEAD' }),
  ],
  ['a page', 200, () => product.fetch('/vi', { headers: html })],
  ['the English page', 200, () => product.fetch('/en', { headers: html })],
  ['a sign of life', 200, () => product.fetch('/healthz')],
  ['a sign of readiness', 200, () => product.fetch('/readyz')],
  ['a preflight', 204, () => product.fetch('/graphql', { method: 'OPTIONS' })],
  ['a redirect', 302, () => product.fetch('/')],
  ['a bad request', 400, () => product.fetch('/graphql', { method: 'POST', headers: json, body: '{' })],
  [
    'a syntax error',
    400,
    () =>
      product.fetch('/graphql', {
        method: 'POST',
        headers: { ...json, accept: 'application/graphql-response+json' },
        body: '{"query":"{"}',
      }),
  ],
  ['too deep', 400, () => product.fetch(`/graphql?query=${'{a'.repeat(100)}${'}'.repeat(100)}`)],
  [
    'a wrong token',
    401,
    () => product.fetch('/graphql?query=%7B__typename%7D', { headers: { authorization: 'Bearer x' } }),
  ],
  ['nothing, as JSON', 404, () => product.fetch('/nowhere')],
  ['nothing, as a page', 404, () => product.fetch('/nowhere', { headers: html })],
  ['a wrong method', 405, () => product.fetch('/vi', { method: 'POST' })],
  ['a wrong method on the API', 405, () => product.fetch('/graphql', { method: 'DELETE' })],
  [
    'an unwanted type',
    406,
    () => product.fetch('/graphql?query=%7B__typename%7D', { headers: { accept: 'image/png' } }),
  ],
  [
    'too large',
    413,
    () => product.fetch('/graphql', { method: 'POST', headers: json, body: ' '.repeat(70_000) }),
  ],
  [
    'a form',
    415,
    () =>
      product.fetch('/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }),
  ],
  ['a fault of ours', 500, () => app.request('/readyz', {}, broken)],
  ['a fault of ours, as a page', 500, () => app.request('/readyz', { headers: html }, broken)],
  [
    'no database',
    503,
    () =>
      app.request(
        '/readyz',
        {},
        { LIBSQL_URL: 'http://127.0.0.1:9', TOKEN_PEPPER: pepper, PUBLIC_ORIGIN: 'http://localhost' },
      ),
  ],
  ['no settings', 503, () => app.request('/graphql', {}, {})],
];

/** How long an answer may be kept on the way: what is published is, a page longer than an answer of the API. */
function keepingOf({ status, headers }: Response): string {
  if (status !== 200 || !headers.has('etag')) return 'private, no-store';
  const isPage = headers.get('content-type')?.startsWith('text/html');
  return isPage ? 'public, max-age=60' : 'public, max-age=1, stale-while-revalidate=1';
}

describe.each(kinds)('%s (%i)', (_, status, answerTo) => {
  it('protects its reader', async () => {
    const answer = await answerTo();
    expect(answer.status).toBe(status);
    const is = (name: string) => answer.headers.get(name) ?? '';
    expect(is('content-security-policy')).toMatch(/default-src 'none'/);
    expect(is('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(is('content-security-policy')).toMatch(/base-uri 'none'/);
    expect(is('content-security-policy')).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(Number(/max-age=(\d+)/.exec(is('strict-transport-security'))?.[1])).toBeGreaterThanOrEqual(
      31_536_000,
    );
    expect(is('x-content-type-options')).toBe('nosniff');
    expect(is('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(is('permissions-policy')).toContain('camera=()');
    expect(is('cross-origin-opener-policy')).toBe('same-origin');
    expect(is('cache-control')).toBe(keepingOf(answer));
    expect(is('vary')).toMatch(/\bOrigin\b/);
    expect(is('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
  it('says nothing of what is inside', async () => {
    const answer = await answerTo();
    for (const name of ['server-timing', 'x-powered-by', 'server', 'via'])
      expect(answer.headers.has(name)).toBe(false);
    // A page names its own address, so that its two languages find each other.
    const said = (await answer.text()).replaceAll(product.url, '');
    expect(said).not.toMatch(/secret|LIBSQL|PEPPER|127\.0\.0\.1|node_modules|\.ts\b|\bat \w+ \(/);
  });
});

it('a page may use the one style it carries and nothing else inline', async () => {
  const answer = await product.fetch('/vi', { headers: html });
  const policy = answer.headers.get('content-security-policy');
  const page = await answer.text();
  const styles = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map((m) => m[1]!);
  expect(styles).toHaveLength(1);
  expect(policy).toContain(`'sha256-${createHash('sha256').update(styles[0]!).digest('base64')}'`);
  expect(page).not.toMatch(/<script(?![^>]*type="application\/ld\+json")[^>]*>[^<]|\sstyle=|\son\w+=/);
});

it('a wrong method names the right ones', async () => {
  const allow = async (path: string, method: string) =>
    (await product.fetch(path, { method })).headers.get('allow');
  expect(await allow('/vi', 'POST')).toBe('GET, HEAD');
  expect(await allow('/healthz', 'DELETE')).toBe('GET, HEAD');
  expect(await allow('/graphql', 'PUT')).toBe('GET, HEAD, POST, OPTIONS');
});

it('nothing here is said as JSON to programs and as a page to people', async () => {
  const forPrograms = await product.fetch('/nowhere/at/all');
  expect(forPrograms.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await forPrograms.json()).toEqual({
    errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
  });
  const forPeople = await product.fetch('/<script>alert(1)</script>', { headers: html });
  expect(forPeople.headers.get('content-type')).toMatch(/^text\/html/);
  const page = await forPeople.text();
  expect(page).toContain('Không có trang này.');
  expect(forPeople.headers.get('content-security-policy')).toMatch(/default-src 'none';.*form-action 'self'/);
  expect(page).toMatch(/<form action="\/vi\/tim" role="search">.*<input name="q"/s);
  expect(page).not.toContain('<script');
});

it('the first page follows the reader’s language', async () => {
  const to = async (language: string) =>
    (await product.fetch('/', { headers: { 'accept-language': language } })).headers.get('location');
  expect(await to('en-GB,en;q=0.9,vi;q=0.8')).toBe('/en');
  expect(await to('vi-VN,vi;q=0.9,en;q=0.8')).toBe('/vi');
  expect(await to('fr')).toBe('/vi');
  expect(await to('')).toBe('/vi');
});
