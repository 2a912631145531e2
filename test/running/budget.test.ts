// What a caller may cost within a minute: said on every answer, paid by whoever asks, and refused at the door once nothing is left.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mintToken } from '../../db/access/token.ts';
import { app } from '../../worker/app.ts';
import { crowdOf, mostInside } from '../../worker/crowd.ts';
import { type Bindings, envFrom, MissingSetting } from '../../worker/env.ts';
import { reached } from '../support/bar.ts';
import { useLedger } from '../support/ledger.ts';
import { longPepper, settingsOn } from '../support/settings.ts';

const ledger = useLedger();
const least = '20000';
let clock = 0;
let token: string;
beforeAll(async () => {
  const minted = await mintToken(longPepper, 'token');
  token = minted.token;
  const write = (sql: string, args: string[] = []) => ledger.db().writeBatch([{ sql, args }]);
  await write(
    "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES ('clerk', 'Văn phòng', 'Office', 0, '2026-01-01T00:00:00.000Z')",
  );
  await write(
    `INSERT INTO memberships (id, person_id, agency_id, role, "from") SELECT 'clerk', 'clerk', agency_id, role, '2026-01-01' FROM memberships WHERE role = 'province_officer' LIMIT 1`,
  );
  await write(
    `INSERT INTO tokens (id, person_id, hash, label, scopes, created_at, expires_at) VALUES ('clerk', 'clerk', ?, 'x', 'read report', '2026-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z')`,
    [minted.hash],
  );
});
beforeEach(() => {
  clock = 1_000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const isolate = (over: Bindings = {}): Bindings => settingsOn(ledger.config, over);
/** A token's first use in a day is noted behind the answer. */
const waiting = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as never;
const json = { 'content-type': 'application/json' };
const ask = (at: Bindings, path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers }, at);
const post = (at: Bindings, query: string, headers: Record<string, string> = {}) =>
  app.request(
    '/graphql',
    { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify({ query }) },
    at,
    waiting,
  );
/** How much of the minute's budget an answer says was left, and of how much. */
const said = ({ headers }: Response) => {
  const of = (name: string, pattern: RegExp) =>
    Number(pattern.exec(headers.get(name) ?? '')?.[1] ?? Number.NaN);
  return {
    left: of('ratelimit', /"minute";r=(\d+);t=\d+$/),
    of: of('ratelimit-policy', /"minute";q=(\d+);w=60$/),
  };
};
const by = (authorization: string) => ({ authorization: `Bearer ${authorization}` });
const unchanged = async (at: Bindings, path: string) =>
  ask(at, path, { 'if-none-match': (await ask(at, path)).headers.get('etag')! });
const question = '{ node(id: "Observation:OBS-0004") { id } }';
/** It is refused, and so takes the whole of what one question may cost. */
const costly =
  '{ territories(first: 100) { nodes { plans(first: 100) { nodes { id } } reports(first: 100) { nodes { id } } } } }';
const cheap = '/graphql?query=%7B__typename%7D';

let [saying, of] = [0, 0];
describe('every answer says what is left', () => {
  const kinds: [kind: string, status: number, ask: (at: Bindings) => Promise<Response>][] = [
    ['a question', 200, (at) => post(at, question)],
    ['a question of somebody', 200, (at) => post(at, '{ viewer { officeEn } }', by(token))],
    ['a question by GET', 200, (at) => ask(at, cheap)],
    [
      'a change that is refused',
      200,
      (at) =>
        post(
          at,
          'mutation { startReport(round: "Round:CT-20/2026-Q3", key: "budget-of-a-test") { __typename } }',
          by(token),
        ),
    ],
    ['a page', 200, (at) => ask(at, '/vi/nhiem-vu')],
    ['a download', 200, (at) => ask(at, '/vi/du-lieu/so-lieu.csv')],
    ['a workbook', 200, (at) => ask(at, '/vi/chi-bao.xlsx')],
    ['a picture', 200, (at) => ask(at, '/vi/tinh.svg')],
    ['a feed', 200, (at) => ask(at, '/vi/thay-doi.atom')],
    ['what was not changed', 304, (at) => unchanged(at, '/vi/nhiem-vu')],
    [
      'what was not changed, of the API',
      304,
      (at) => unchanged(at, `/graphql?query=${encodeURIComponent(question)}`),
    ],
    ['another address', 302, (at) => ask(at, '/')],
    ['a preflight', 204, (at) => app.request('/graphql', { method: 'OPTIONS' }, at)],
    ['an answer without its body', 200, (at) => app.request('/vi', { method: 'HEAD' }, at)],
    ['the addresses, for programs', 200, (at) => ask(at, '/openapi.json')],
    ['the log', 404, (at) => ask(at, '/log/nothing')],
    ['a page of those who are signed in', 303, (at) => ask(at, '/app/bao-cao')],
    ['a sign of life', 200, (at) => ask(at, '/healthz')],
    ['a sign of readiness', 200, (at) => ask(at, '/readyz')],
    ['the numbers, hidden', 404, (at) => ask(at, '/metrics')],
    ['a question that is none', 200, (at) => post(at, '{ nope }')],
    ['a question that is too deep', 400, (at) => post(at, `{${'a{'.repeat(60)}`)],
    ['a wrong token', 401, (at) => post(at, '{ __typename }', by('nobody'))],
    ['a session from nowhere', 403, (at) => ask(at, cheap, { cookie: '__Host-session=nobody' })],
    ['nothing', 404, (at) => ask(at, '/nowhere')],
    ['a page that is not there', 404, (at) => ask(at, '/vi/nhiem-vu/99.9', { accept: 'text/html' })],
    ['a wrong method', 405, (at) => app.request('/vi', { method: 'POST' }, at)],
    ['an unwanted type', 406, (at) => ask(at, cheap, { accept: 'image/png' })],
    [
      'too large',
      413,
      (at) => app.request('/graphql', { method: 'POST', headers: json, body: ' '.repeat(70_000) }, at),
    ],
    [
      'a form',
      415,
      (at) => app.request('/graphql', { method: 'POST', body: new URLSearchParams({ query: '{a}' }) }, at),
    ],
    ['no database', 503, () => ask(isolate({ LIBSQL_URL: 'http://127.0.0.1:9' }), '/readyz')],
    ['no settings', 503, () => app.request('/graphql', {}, {})],
    [
      'a full house',
      503,
      (at) => {
        for (let n = 0; n < mostInside; n++) crowdOf(at).enter();
        return ask(at, '/vi');
      },
    ],
    [
      'nothing left',
      429,
      async (at) => {
        for (let n = 0; n < 10; n++) await post(at, costly);
        return ask(at, '/vi');
      },
    ],
  ];
  of = kinds.length;
  it.each(kinds)('%s (%i)', async (_, status, answerTo) => {
    const at = isolate(status === 429 ? { BUDGET_ACCOUNT: least, BUDGET_ANONYMOUS: least } : {});
    const answer = await answerTo(at);
    expect(answer.status).toBe(status);
    const told = said(answer);
    expect(told.of).toBeGreaterThan(0);
    expect(told.left).toBeGreaterThanOrEqual(0);
    expect(told.left).toBeLessThanOrEqual(told.of);
    saying++;
    if (new URL(answer.url || 'http://x').pathname === '/graphql')
      expect(answer.headers.get('ratelimit')).toMatch(/^"cost";r=\d+, /);
  });
});

afterAll(() =>
  reached(
    'kinds of answers that say what is left of a budget',
    `${saying} of ${of}`,
    'vitest run --project unit test/running/budget',
  ),
);

describe('whoever has nothing left', () => {
  it('is told so in words and with a code, before anything is done, and is answered again as soon as something is there', async () => {
    const at = isolate({ BUDGET_ANONYMOUS: least, CLIENT_ADDRESS_HEADER: 'x-from' });
    const from = { 'x-from': '203.0.113.7' };
    expect(said(await ask(at, cheap, from))).toEqual({ left: 19_998, of: 20_000 });
    await post(at, costly, from);
    const refused = await post(at, question, { ...from, accept: 'application/json' });
    expect([refused.status, refused.headers.get('retry-after'), said(refused).left]).toEqual([429, '1', 0]);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('Nothing was done. Ask again in 1 seconds.'),
          extensions: { code: 'BUDGET_SPENT', retryAfter: 1 },
        },
      ],
    });
    for (const name of ['content-security-policy', 'x-request-id', 'strict-transport-security'])
      expect(refused.headers.has(name)).toBe(true);
    expect(refused.headers.get('cache-control')).toBe('private, no-store');
    const page = await ask(at, '/vi', { ...from, accept: 'text/html' });
    expect(page.status).toBe(429);
    expect(await page.text()).toContain('quá nhiều yêu cầu trong một phút');
    // A neighbour in the same network waits with it, another network does not, and who watches over the service is let in.
    expect((await ask(at, cheap, { 'x-from': '203.0.113.200' })).status).toBe(429);
    expect((await ask(at, cheap, { 'x-from': '198.51.100.7' })).status).toBe(200);
    expect((await ask(at, '/readyz', from)).status).toBe(200);
    clock += 1_000;
    expect((await ask(at, cheap, from)).status).toBe(200);
    clock += 60_000;
    expect(said(await ask(at, cheap, from)).left).toBe(19_998);
  });

  it('with a token waits for that alone; one that opens nothing is paid for by the network it came from', async () => {
    const at = isolate({
      BUDGET_ACCOUNT: '40000',
      BUDGET_ANONYMOUS: least,
      CLIENT_ADDRESS_HEADER: 'x-from',
    });
    const from = { 'x-from': '203.0.113.7' };
    const viewer = '{ viewer { officeEn } }';
    expect(said(await post(at, viewer, { ...from, ...by(token) })).of).toBe(40_000);
    // Whoever guesses tokens has no new budget with each of them.
    for (let n = 0; n < 3; n++)
      expect(said(await post(at, viewer, { ...from, ...by(`guess${n}`) })).of).toBe(20_000);
    await post(at, costly, { ...from, ...by('guess') });
    await post(at, costly, from);
    expect((await post(at, viewer, { ...from, ...by('another') })).status).toBe(429);
    expect((await post(at, viewer, from)).status).toBe(429);
    expect((await post(at, viewer, { ...from, ...by(token) })).status).toBe(200);
    for (let n = 0; n < 3; n++) await post(at, costly, { ...from, ...by(token) });
    expect((await post(at, viewer, { ...from, ...by(token) })).status).toBe(429);
    expect((await post(at, viewer, { 'x-from': '198.51.100.7' })).status).toBe(200);
  });

  it('what is kept costs next to nothing, a page what its question was foreseen to cost', async () => {
    const at = isolate();
    const first = said(await ask(at, '/vi/nhiem-vu'));
    const second = said(await ask(at, '/vi/nhiem-vu'));
    expect(first.of - first.left).toBeGreaterThan(100);
    expect(first.left - second.left).toBe(1);
  });

  it('no setting of it may be less than one question costs', () => {
    const set = () => envFrom({ ...isolate(), BUDGET_ACCOUNT: '19999' });
    expect(set).toThrow(MissingSetting);
    expect(set).toThrow('BUDGET_ACCOUNT must be a whole number from 20000 up.');
  });
});

describe('where the platform counts requests', () => {
  it('it is asked once for each, by who asks and never by the token itself, and what it holds back is refused', async () => {
    const keys: string[] = [];
    let success = true;
    const REQUESTS = {
      async limit({ key }: { readonly key: string }) {
        keys.push(key);
        return { success };
      },
    };
    const at = isolate({ REQUESTS, CLIENT_ADDRESS_HEADER: 'x-from' });
    const from = { 'x-from': '203.0.113.7' };
    await ask(at, '/vi', from);
    await post(at, '{ viewer { officeEn } }', { ...from, ...by(token) });
    await post(at, '{ viewer { officeEn } }', { ...from, ...by(token) });
    await ask(at, '/readyz', from);
    expect(keys).toEqual([
      'network:203.0.113.0/24',
      'network:203.0.113.0/24',
      expect.stringMatching(/^account:[0-9a-f]{32}$/),
    ]);
    success = false;
    const refused = await ask(at, '/vi', from);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  });

  it('a count that fails stops nobody', async () => {
    const REQUESTS = {
      limit: async () => {
        throw new Error('away');
      },
    };
    expect((await ask(isolate({ REQUESTS }), '/vi')).status).toBe(200);
  });
});
