// A part of the worker that does not load is told as that, and keeps nothing else from being answered.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const env = {
  LIBSQL_URL: 'http://127.0.0.1:9',
  TOKEN_PEPPER: 'p'.repeat(40),
  PUBLIC_ORIGIN: 'http://localhost',
};
const inBrowser = { headers: { accept: 'text/html' } };

let said: string[] = [];
beforeEach(() => {
  vi.resetModules();
  said = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((line) => void said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const part of ['api-room', 'public-room', 'office-room', 'graphiql'])
    vi.doUnmock(`../../worker/${part}.ts`);
});

const without = async (part: string) => {
  vi.doMock(`../../worker/${part}.ts`, () => {
    throw new Error(`No such module "${part}.js".`);
  });
  return (await import('../../worker/app.ts')).app;
};

it.each([
  ['api-room', '/graphql?query={__typename}', '/app/dang-nhap'],
  ['public-room', '/vi', '/app/dang-nhap'],
  ['public-room', '/c/o.OBS-0001.1.pi7sau', '/app/dang-nhap'],
  ['office-room', '/app/dang-nhap', '/healthz'],
  ['graphiql', '/graphiql', '/healthz'],
])('without %s %s answers 503 in words, and %s as ever', async (part, path, other) => {
  const app = await without(part);
  const answer = await app.request(path, inBrowser, env);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await answer.text();
  expect(page).toContain('<h1>Hệ thống tạm thời chưa trả lời được.');
  expect(page).toContain('Nothing was done.');
  expect(page).not.toContain('No such module');
  // Whoever runs it learns which part and why; the line of the request has its outcome.
  expect(said.join('\n')).toMatch(/"event":"fault".*"name":"NotLoaded"/);
  expect(said.join('\n')).toMatch(/"outcome":"PART_UNAVAILABLE".*"status":503/);
  expect((await app.request(other, inBrowser, env)).status).toBe(200);
});

it.each(['/vi/chi-bao.csv', '/graphql?documentId=sha256:0'])(
  'programs are told the same by its code: %s',
  async (path) => {
    const app = await without('public-room');
    const answer = await app.request(path, {}, env);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'PART_UNAVAILABLE' } }] });
  },
);

const behind = async (path: string) => {
  const { app } = await import('../../worker/app.ts');
  const made: Promise<unknown>[] = [];
  const waiting = { waitUntil: (one: Promise<unknown>) => void made.push(one) } as ExecutionContext;
  const answer = await app.request(path, {}, env, waiting);
  return { answer, made };
};

it('behind an answer that needs no question the schema is made for the one that comes next, and not before it', async () => {
  const brought = vi.fn(() => ({ room: null }));
  vi.doMock('../../worker/api-room.ts', brought);
  const { answer, made } = await behind('/healthz');
  expect([answer.status, brought.mock.calls.length]).toEqual([200, 0]);
  await Promise.all(made);
  expect(brought).toHaveBeenCalledOnce();
});

it('a schema that cannot be made is told to the question, not to whoever came before it', async () => {
  const app = await without('api-room');
  const { answer, made } = await behind('/healthz');
  expect(await answer.json()).toEqual({ status: 'ok' });
  expect(await Promise.all(made)).toEqual([null]);
  expect(said.join('\n')).not.toContain('NotLoaded');
  expect((await app.request('/graphql?query={__typename}', {}, env)).status).toBe(503);
});
