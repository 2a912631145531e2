// A database that does not answer is left alone, those who ask are told at once, and public pages stand as they last stood.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mintToken } from '../../db/access/token.ts';
import { Breaker, DatabaseAway } from '../../db/breaker.ts';
import { DatabaseFailure, openDb } from '../../db/client.ts';
import { formatMoment } from '../../db/dates.ts';
import { app } from '../../worker/app.ts';
import { type Bindings, envFrom } from '../../worker/env.ts';
import { useLedger } from '../support/ledger.ts';
import { longPepper, settingsOn } from '../support/settings.ts';

const ledger = useLedger();
let clock = 0;
let told: string[] = [];
beforeEach(() => {
  clock = 1_000;
  told = [];
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockImplementation((line) => void told.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const one = { sql: 'SELECT 1 AS one', args: [] };
/** A database that is there or not, and how often it was asked. */
function line() {
  const state = { isThere: false, asked: 0, status: 0 };
  const send: typeof fetch = async (input, init) => {
    state.asked++;
    if (state.isThere) return fetch(input, init);
    if (state.status > 0) return new Response('no', { status: state.status });
    throw new TypeError('connection refused');
  };
  return { state, send };
}

describe('the breaker', () => {
  it.each([0, 502, 503, 504])(
    'opens after five failures in a row (%i), and nobody is sent any more',
    async (status) => {
      const { state, send } = line();
      state.status = status;
      const breaker = new Breaker();
      const ask = () => openDb({ ...ledger.config, fetch: send, breaker }).read(one);
      for (let time = 0; time < 5; time++) {
        expect(breaker.standing).toBe('closed');
        await expect(ask()).rejects.toMatchObject({ outcome: 'unknown' });
      }
      expect(breaker.standing).toBe('open');
      for (let time = 0; time < 20; time++) await expect(ask()).rejects.toBeInstanceOf(DatabaseAway);
      const write = openDb({ ...ledger.config, fetch: send, breaker }).writeBatch([one]);
      await expect(write).rejects.toMatchObject({ outcome: 'not-sent' });
      expect(state.asked).toBe(5);
      expect(breaker.told).toEqual({ opened: 1, refused: 21 });
    },
  );

  it('lets one try after a moment, which grows to eight seconds and no further', async () => {
    const { state, send } = line();
    const breaker = new Breaker();
    const ask = () => openDb({ ...ledger.config, fetch: send, breaker }).read(one);
    for (let time = 0; time < 5; time++) await ask().catch(() => {});
    for (const pauseMs of [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]) {
      clock += pauseMs - 1;
      expect(breaker.standing).toBe('open');
      clock += 1;
      expect(breaker.standing).toBe('half-open');
      const before = state.asked;
      const tries = await Promise.allSettled([ask(), ask(), ask()]);
      expect(tries.filter(({ status }) => status === 'rejected')).toHaveLength(3);
      expect(state.asked).toBe(before + 1);
    }
    clock += 8_000;
    state.isThere = true;
    expect(await ask()).toEqual([{ one: 1 }]);
    expect(breaker.standing).toBe('closed');
    expect(await Promise.all([ask(), ask()])).toHaveLength(2);
  });

  it('is not held open by one who tried and went away', async () => {
    const breaker = new Breaker();
    for (let time = 0; time < 5; time++) breaker.failed();
    clock += 250;
    breaker.enter();
    expect(() => breaker.enter()).toThrow(DatabaseAway);
    clock += 2_000;
    breaker.enter();
  });

  it('takes no answer of the database for its absence, whatever it says', async () => {
    const breaker = new Breaker();
    for (const status of [400, 401, 429, 500]) {
      const send = async () => new Response('{"message":"no","code":"NO"}', { status });
      for (let time = 0; time < 6; time++)
        await openDb({ ...ledger.config, fetch: send, breaker })
          .read(one)
          .catch(() => {});
    }
    const wrong = { sql: 'SELECT nothing FROM nowhere', args: [] };
    for (let time = 0; time < 6; time++)
      await expect(openDb({ ...ledger.config, breaker }).read(wrong)).rejects.toBeInstanceOf(DatabaseFailure);
    expect(breaker.standing).toBe('closed');
  });
});

describe('while the database is away', () => {
  function isolate() {
    const { state, send } = line();
    state.isThere = true;
    const at: Bindings = settingsOn(ledger.config);
    Object.assign(envFrom(at).database, { fetch: send });
    return { at, state, breaker: envFrom(at).database.breaker };
  }
  const ask = (at: Bindings, path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers }, at);
  const write = async (at: Bindings) =>
    app.request(
      '/graphql',
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${(await mintToken(longPepper)).token}`,
        },
        body: JSON.stringify({
          query: 'mutation { startReport(round: "Round:CT-20/2026-Q3", key: "away-1") { __typename } }',
        }),
      },
      at,
    );

  it('a public page is given as it last stood and says of when that is; other things are refused at once', async () => {
    const { at, state, breaker } = isolate();
    const gzip = { 'accept-encoding': 'gzip' };
    const before = await (await ask(at, '/vi/nhiem-vu')).text();
    await (await ask(at, '/en/nhiem-vu', gzip)).arrayBuffer();
    await (await ask(at, '/vi/du-lieu/so-lieu.csv')).text();
    const stoodAt = formatMoment(new Date().toISOString());
    state.isThere = false;
    clock += 2_000;
    for (let time = 0; time < 5; time++) await ask(at, '/readyz');
    expect(breaker.standing).toBe('open');
    expect(told.filter((line) => line === '{"event":"database","breaker":"open"}')).toHaveLength(1);

    const asked = state.asked;
    const page = await ask(at, '/vi/nhiem-vu');
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(page.headers.has('etag')).toBe(false);
    expect(Math.abs(Date.parse(page.headers.get('ledger-as-of')!) - Date.now())).toBeLessThan(600_000);
    const [mark] = /<p role="status">.*?<\/p>/.exec(text)!;
    expect(mark).toMatch(/tạm thời chưa nối được với cơ sở dữ liệu\. Trang này là bản lúc \d\d:\d\d /);
    expect(mark).toContain(stoodAt.slice(-10));
    expect(text.replace(mark, '')).toBe(before);
    const english = await ask(at, '/en/nhiem-vu', gzip);
    expect(english.headers.get('content-encoding')).toBe('gzip');
    const unpacked = new Blob([await english.arrayBuffer()])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unpacked).text()).toContain('This page is as it stood at');

    for (const path of [
      '/vi/du-lieu/so-lieu.csv',
      '/vi/tinh',
      '/graphql?query=%7Bsearch(text:%22a%22,first:1)%7Btype%7D%7D',
      '/readyz',
    ]) {
      const answer = await ask(at, path);
      expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '1']);
    }
    const refused = await write(at);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
    expect(state.asked).toBe(asked);
  });

  it('and back, the page is as it is now, without a mark', async () => {
    const { at, state } = isolate();
    await ask(at, '/vi');
    state.isThere = false;
    clock += 2_000;
    for (let time = 0; time < 5; time++) await ask(at, '/readyz');
    expect(await (await ask(at, '/vi')).text()).toContain('<p role="status">');
    state.isThere = true;
    clock += 250;
    const again = await ask(at, '/vi');
    expect(again.headers.has('ledger-as-of')).toBe(false);
    expect(await again.text()).not.toContain('<p role="status"><strong>');
    expect(told.at(-1)).toBe('{"event":"database","breaker":"closed"}');
  });
});
