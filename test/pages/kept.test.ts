// Answers that anyone may read are kept with the version of the ledger that they were read from: asked again they cost nothing, and
// none is given after what it says has changed.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { app } from '../../worker/app.ts';
import { type Bindings, envFrom } from '../../worker/env.ts';
import { answersOf, freshMs, openFor } from '../../worker/kept-answers.ts';
import { publicPages } from '../../worker/public-pages.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { keeperWith, writeKeeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
const keeper = keeperWith('verify');
beforeAll(() => writeKeeper(ledger));

let lines: { operation: string | null; statements: number; actor: string | null }[] = [];
let clock = 0;
beforeEach(() => {
  lines = [];
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(JSON.parse(String(line))));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Answers are kept by whoever has one set of settings, as an isolate has. */
const isolate = (): Bindings => settingsOn(ledger.config);
const ask = (at: Bindings, path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers }, at);
const post = (at: Bindings, query: string) =>
  app.request(
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '99' },
      body: JSON.stringify({ query }),
    },
    at,
  );

const figure = toId('Observation', 'OBS-0004');
const question = `/graphql?query=${encodeURIComponent(`{ node(id: "${figure}") { ... on Observation { value revision } } }`)}`;
const valueIn = async (answer: Response) =>
  ((await answer.json()) as { data: { node: { value: string; revision: number } } }).data.node;

/** Amends the figure, from an isolate or from elsewhere; answers what it is then. */
async function amended(from?: Bindings): Promise<string> {
  const { revision } = await valueIn(await ask(isolate(), question));
  const value = String(revision + 1_000);
  const asked = await ledger.ask(
    'public',
    mutation(
      'amendObservation',
      { id: figure, revision, value, qualifier: word('EXACT'), note: 'Misread.', key: newKey() },
      '... on Observation { value }',
    ),
    {},
    { actor: keeper, ...(from ? { db: openFor(envFrom(from), 'an act') } : {}) },
  );
  expect(asked.data.amendObservation).toMatchObject({ value });
  return value;
}
/** By its clock kept answers grow old, however slow the machine is. */
function later(ms: number): void {
  clock += ms;
}

const pages = [
  '/vi',
  '/en/nhiem-vu',
  '/vi/nhiem-vu/3.11',
  '/vi/chi-bao',
  '/en/chi-bao/workers-sent',
  '/vi/tinh',
  '/vi/tinh/hai-phong',
  '/vi/du-lieu',
  '/vi/du-lieu/so-lieu.csv',
  '/vi/chi-bao.xlsx',
  '/vi/tinh.svg',
  '/embed/tinh',
  question,
];
/** The minute at which a page was taken is no part of what it says. */
const timeless = (text: string) => text.replace(/datetime="[^"]+Z">[^<]+/g, '');

describe('asked again', () => {
  it.each(pages)(
    '%s is answered from what is kept, the very same, and asks the database nothing',
    async (path) => {
      const at = isolate();
      const first = await ask(at, path);
      const again = await ask(at, path);
      expect(first.status).toBe(200);
      expect(lines.map(({ statements }) => statements > 0)).toEqual([true, false]);
      expect(lines[1]).toMatchObject({ actor: 'public', operation: lines[0]!.operation });
      expect(Buffer.from(await again.arrayBuffer())).toEqual(Buffer.from(await first.arrayBuffer()));
      // What is left of a minute's budget is each request's own, as its number is.
      const own = ['x-request-id', 'ratelimit'];
      const told = (answer: Response) => [...answer.headers].filter(([name]) => !own.includes(name));
      expect(told(again)).toEqual(told(first));
      expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    },
  );

  it('by whoever has it already, it is not sent again', async () => {
    const at = isolate();
    for (const path of pages) {
      const tag = (await ask(at, path)).headers.get('etag')!;
      lines = [];
      const answer = await ask(at, path, { 'if-none-match': tag });
      expect([path, answer.status, await answer.text()]).toEqual([path, 304, '']);
      expect(answer.headers.get('etag')).toBe(tag);
      expect(answer.headers.has('content-type')).toBe(false);
      expect(lines[0]!.statements).toBe(0);
      expect((await ask(at, path, { 'if-none-match': '"another"' })).status).toBe(200);
      // Who asks first has it from elsewhere.
      expect((await ask(isolate(), path, { 'if-none-match': tag })).status).toBe(304);
    }
  });

  it('for its head alone, or packed, it is the same answer', async () => {
    const at = isolate();
    const gzip = { 'accept-encoding': 'gzip' };
    const first = await ask(at, '/vi', gzip);
    const packed = await ask(at, '/vi', gzip);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(lines[1]!.statements).toBe(0);
    expect(Buffer.from(await packed.arrayBuffer())).toEqual(Buffer.from(await first.arrayBuffer()));
    const plain = await ask(at, '/vi');
    expect(plain.headers.has('content-encoding')).toBe(false);
    const head = await app.request('/vi', { method: 'HEAD' }, at);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(plain.headers.get('etag'));
    expect(lines.at(-1)!.statements).toBe(0);
  });

  it('by POST too, and a hundred times at once it is one question', async () => {
    const at = isolate();
    const query = `{ node(id: "${figure}") { ... on Observation { value } } }`;
    const one = await (await post(at, query)).text();
    expect(await (await post(at, query)).text()).toBe(one);
    expect(lines.map(({ statements }) => statements > 0)).toEqual([true, false]);

    lines = [];
    const other = isolate();
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(other, '/vi/nhiem-vu/3.11')));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(lines.filter(({ statements }) => statements > 0)).toHaveLength(1);
  });
});

describe('what has changed', () => {
  it('is told at once where it was changed, and within its time everywhere else', async () => {
    const [here, elsewhere] = [isolate(), isolate()];
    for (const at of [here, elsewhere]) await ask(at, question);
    const value = await amended(here);
    expect((await valueIn(await ask(here, question))).value).toBe(value);
    later(freshMs + 1);
    expect((await valueIn(await ask(elsewhere, question))).value).toBe(value);
    // Then it is kept again.
    lines = [];
    await ask(elsewhere, question);
    expect(lines[0]!.statements).toBe(0);
  });

  it('costs one small reading where nothing has changed', async () => {
    const at = isolate();
    await ask(at, '/vi');
    later(freshMs + 1);
    lines = [];
    await Promise.all(Array.from({ length: 10 }, () => ask(at, '/vi')));
    expect(lines.map(({ statements }) => statements).sort()).toEqual([...Array(9).fill(0), 1]);
  });

  it('under what is asked for in two parts is not kept as one', async () => {
    const at = envFrom(isolate());
    const answers = answersOf(at);
    const seen = async (change: () => Promise<unknown>) => {
      answers.begin('a request');
      const db = openFor(at, 'a request');
      await db.read({ sql: 'SELECT 1', args: [] });
      await change();
      await db.read({ sql: 'SELECT 2', args: [] });
      return answers.end('a request');
    };
    expect(await seen(async () => {})).toEqual(expect.any(String));
    expect(await seen(amended)).toBeNull();
  });

  it('is not forgotten for what was asked earlier and arrives later', async () => {
    const at = isolate();
    const [one, other] = [question, question.replace('value', 'value%20id')];
    for (const path of [one, other]) await ask(at, path);
    later(freshMs + 1);
    const env = envFrom(at);
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const db = openFor(env, 'a slow reading');
    let isRead = () => {};
    const read = new Promise<void>((resolve) => {
      isRead = resolve;
    });
    const slow = answersOf(env).version(() => ({
      ...db,
      read: async (statement) => {
        const rows = await db.read(statement);
        isRead();
        await arrived;
        return rows;
      },
    }));
    await read;
    const value = await amended();
    later(freshMs + 1);
    expect((await valueIn(await ask(at, one))).value).toBe(value);
    arrive();
    await slow;
    expect((await valueIn(await ask(at, other))).value).toBe(value);
  });

  it('while an old answer was on its way does not leave that one standing', async () => {
    const at = isolate();
    await ask(at, question);
    const env = envFrom(at);
    const reading = answersOf(env).version(() => openFor(env, 'a reading'));
    const value = await amended(at);
    await reading;
    expect((await valueIn(await ask(at, question))).value).toBe(value);
  });
});

describe('never kept', () => {
  it('is what somebody is answered who is signed in, or sends a token', async () => {
    const at = isolate();
    const kept = await ask(at, question);
    expect(kept.headers.get('cache-control')).toMatch(/^public, max-age=1\b/);
    for (const name of ['Authorization', 'Cookie', 'Accept-Language', 'Origin'])
      expect(kept.headers.get('vary')).toContain(name);
    const token = await ask(at, question, { authorization: 'Bearer nobody' });
    expect([token.status, token.headers.get('cache-control')]).toEqual([401, 'private, no-store']);
    const session = await ask(at, question, { cookie: '__Host-session=nobody' });
    expect([session.status, session.headers.get('cache-control')]).toEqual([403, 'private, no-store']);
  });

  it('is a refusal, or what is not there', async () => {
    const at = isolate();
    for (const path of ['/vi/nhiem-vu/9.9', '/graphql?query={nope}', '/vi/chi-bao/nix.csv'])
      for (const _time of [1, 2]) {
        const answer = await ask(at, path);
        expect([path, answer.headers.get('cache-control')]).toEqual([path, 'private, no-store']);
        expect(await answer.text()).toMatch(/NOT_FOUND|GRAPHQL_VALIDATION_FAILED|<!doctype html>/);
      }
    // The second time was looked up as the first one was.
    const looked = lines.map(({ statements }) => statements);
    expect(looked.filter((_, at) => at % 2 === 0)).toEqual(looked.filter((_, at) => at % 2 === 1));
  });

  it('is a change, however it is sent', async () => {
    const at = isolate();
    const change = mutation(
      'amendObservation',
      { id: figure, revision: 1, value: '7', qualifier: word('EXACT'), note: 'x', key: newKey() },
      '__typename',
    );
    for (let n = 0; n < 2; n++) await post(at, change);
    expect(lines.map(({ operation }) => operation)).toEqual(Array(2).fill('mutation amendObservation'));
  });
});

it('every page is the same kept and fresh, in both languages', async () => {
  const at = isolate();
  const paths = publicPages
    .filter(({ path }) => !path.includes(':'))
    .flatMap(({ path }) => [`/vi${path}`, `/en${path}`]);
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    await ask(at, path);
    const [kept, fresh] = await Promise.all([ask(at, path), ask(isolate(), path)]);
    expect([path, timeless(await kept.text())]).toEqual([path, timeless(await fresh.text())]);
  }
});
