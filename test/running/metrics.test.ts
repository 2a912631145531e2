// What is told of the service to whoever runs it, and to nobody else.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteBackup } from '../../db/upkeep/backups.ts';
import { app } from '../../worker/app.ts';
import { kindOf } from '../../worker/counted.ts';
import { Crowd, crowdOf, mostInside } from '../../worker/crowd.ts';
import { type Bindings, envFrom } from '../../worker/env.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
const METRICS_TOKEN = 'what-opens-the-numbers-of-this-test';
let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const isolate = (over: Bindings = {}): Bindings => settingsOn(ledger.config, over);
const ask = (at: Bindings, path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers }, at);
const opened = { authorization: `Bearer ${METRICS_TOKEN}` };

describe('/metrics', () => {
  it('is not there without a token set, without one shown, or with another', async () => {
    const nothing = await (await ask(isolate(), '/nowhere')).text();
    for (const [over, headers] of [
      [{}, {}],
      [{}, opened],
      [{ METRICS_TOKEN }, {}],
      [{ METRICS_TOKEN }, { authorization: `Bearer ${METRICS_TOKEN.slice(1)}x` }],
      [{ METRICS_TOKEN: 'short' }, { authorization: 'Bearer short' }],
    ] as const) {
      const answer = await ask(isolate(over), '/metrics', headers);
      expect([answer.status, await answer.text()]).toEqual([404, nothing]);
    }
  });

  it('counts answers by kind of address and by nothing else, and tells what the ledger and the breaker are at', async () => {
    const at = isolate({ METRICS_TOKEN });
    for (const path of [
      '/vi',
      '/en',
      '/vi/tinh.csv',
      '/vi/nowhere',
      '/healthz',
      '/graphql?query=%7B__typename%7D',
      '/graphql',
    ])
      await (await ask(at, path)).arrayBuffer();
    const answer = await ask(at, '/metrics', opened);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const text = await answer.text();
    const rows = await ledger.db().read({ sql: 'SELECT max(rowid) AS version FROM audit_log', args: [] });
    for (const line of [
      'ledger_requests_total{kind="page",status="200"} 2',
      'ledger_requests_total{kind="page",status="404"} 1',
      'ledger_requests_total{kind="file",status="200"} 1',
      'ledger_requests_total{kind="watch",status="200"} 1',
      'ledger_requests_total{kind="graphql",status="200"} 1',
      'ledger_requests_total{kind="graphql",status="400"} 1',
      'ledger_request_seconds_count{kind="graphql"} 2',
      'ledger_request_seconds_bucket{kind="page",le="+Inf"} 3',
      'ledger_refused_total{code="NOT_FOUND"} 1',
      'ledger_refused_total{code="OVERLOADED"} 0',
      'ledger_breaker_open 0',
      'ledger_database_up 1',
      `ledger_version ${rows[0]!.version}`,
    ])
      expect(text.split('\n')).toContain(line);
    // As the format wants it: every sample under its own name, every line of one of three kinds.
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(
        /^(# HELP ledger_\w+ \S.*|# TYPE ledger_\w+ (counter|gauge|histogram)|ledger_\w+(\{(\w+="[^"]*",?)+\})? -?[\d.e+-]+)$/,
      );
    const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, label]) => label));
    expect([...labels].sort()).toEqual(['code', 'kind', 'le', 'status']);
    const trips = Number(/^ledger_database_round_trips_total (\d+)$/m.exec(text)?.[1]);
    expect(trips).toBeGreaterThanOrEqual(3);
  });

  it('tells how old the backups are, and warns of none and of old ones, here and where readiness is asked for', async () => {
    const at = isolate({ METRICS_TOKEN });
    const seen = async () => {
      const text = await (await ask(at, '/metrics', opened)).text();
      const of = (name: string) =>
        Number(new RegExp(`^${name} ([\\d.]+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
      const ready = await ask(at, '/readyz');
      const { warnings } = (await ready.json()) as { warnings?: string[] };
      return [
        ready.status,
        of('ledger_backup_warning'),
        of('ledger_backup_age_seconds'),
        of('ledger_backup_journal_age_seconds'),
        warnings,
      ];
    };
    const hours = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString();
    const none = Number.NaN;
    const first = { sql: 'SELECT at FROM audit_log ORDER BY rowid LIMIT 1', args: [] };
    const [since] = await ledger.db().read(first);
    const isOld = Date.now() - Date.parse(String(since!.at)) > 26 * 3_600_000;
    expect(await seen()).toEqual([200, isOld ? 1 : 0, none, none, isOld ? ['NO_BACKUP'] : undefined]);
    await noteBackup(ledger.db(), hours(27), true);
    await noteBackup(ledger.db(), hours(1), false);
    const near = (n: number) => expect.closeTo(n, -2);
    expect(await seen()).toEqual([200, 1, near(97_200), near(3_600), ['BACKUP_TOO_OLD']]);
    await noteBackup(ledger.db(), hours(2), true);
    expect(await seen()).toEqual([200, 0, near(7_200), near(7_200), undefined]);
  });

  it('answers without the database too, and says that it is away', async () => {
    const at = isolate({ METRICS_TOKEN });
    Object.assign(envFrom(at).database, {
      fetch: async () => {
        throw new TypeError('gone');
      },
    });
    for (let time = 0; time < 5; time++) await ask(at, '/readyz');
    const text = await (await ask(at, '/metrics', opened)).text();
    expect(text).toContain('\nledger_database_up 0\n');
    expect(text).toContain('\nledger_breaker_opened_total 1\n');
    expect(text).toMatch(/\nledger_breaker_open (1|0\.5)\n/);
    expect(text).toContain('ledger_refused_total{code="DATABASE_UNAVAILABLE"} 5');
    expect(text).not.toContain('ledger_version');
  });

  it.each([
    ['/graphql', 'graphql'],
    ['/vi', 'page'],
    ['/', 'page'],
    ['/en/nhiem-vu/3.11', 'page'],
    ['/vi/chi-bao.xlsx', 'file'],
    ['/embed/tinh', 'page'],
    ['/c/abc', 'citation'],
    ['/app/bao-cao', 'office'],
    ['/app/sw.js', 'asset'],
    ['/metrics', 'watch'],
    ['/wp-login.php', 'other'],
  ])('an address is of a kind: %s, %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

it('how long an answer took is told to whoever shows the token, and to nobody else', async () => {
  const at = isolate({ METRICS_TOKEN });
  expect((await ask(at, '/vi')).headers.has('server-timing')).toBe(false);
  expect((await ask(at, '/vi', { 'ledger-timing': 'yes' })).headers.has('server-timing')).toBe(false);
  const told = (await ask(at, '/vi', { 'ledger-timing': METRICS_TOKEN })).headers.get('server-timing');
  expect(told).toMatch(/^total;dur=\d+\.\d, db;desc="\d+ round trips"$/);
});

describe('more at once than can be answered soon', () => {
  it('is refused at once with a code and a time, in words for people, and the watch is let in', async () => {
    const at = isolate();
    const leave = Array.from({ length: mostInside }, () => crowdOf(at).enter()!);
    for (const [path, accept] of [
      ['/graphql?query=%7B__typename%7D', 'application/json'],
      ['/vi', 'text/html'],
    ] as const) {
      const answer = await ask(at, path, { accept });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
      expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text()).toContain(
        accept === 'text/html' ? 'Hệ thống tạm thời chưa trả lời được' : '"code":"OVERLOADED"',
      );
    }
    expect((await ask(at, '/healthz')).status).toBe(200);
    expect((await ask(at, '/readyz')).status).toBe(200);
    expect(said).toEqual([JSON.stringify({ event: 'crowded', inside: mostInside, refused: 1 })]);
    leave[0]!();
    expect((await ask(at, '/vi')).status).toBe(200);
    expect(crowdOf(at).inside).toBe(mostInside - 1);
  });

  it('those who went away without a word do not keep others out', () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const crowd = new Crowd();
    for (let at = 0; at < mostInside; at++) crowd.enter();
    expect(crowd.enter()).toBeNull();
    clock += 20_000;
    expect(crowd.enter()).not.toBeNull();
    expect(crowd.inside).toBe(1);
  });
});

describe('traces', () => {
  const parent = { id: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' };

  it('go where they are to go, under the trace of whoever asked, and none without a setting or unasked', async () => {
    const got: { authorization: string | undefined; body: string }[] = [];
    const collector = createServer(async (request, response) => {
      let body = '';
      for await (const part of request.setEncoding('utf8')) body += part;
      got.push({ authorization: request.headers.authorization, body });
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => collector.once('listening', resolve));
    const OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`;
    const at = isolate({ OTLP_ENDPOINT, OTLP_AUTHORIZATION: 'Bearer collector' });
    const sent: Promise<unknown>[] = [];
    const waiting = {
      waitUntil: (one: Promise<unknown>) => void sent.push(one),
      passThroughOnException() {},
    };
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const traced = async (path: string, traceparent: string, from = at) => {
      clock += 2_000;
      await app.request(path, { headers: { traceparent } }, from, waiting as unknown as ExecutionContext);
      await Promise.all(sent.splice(0));
    };
    await traced('/vi/nhiem-vu/3.11?q=a-private-word', `00-${parent.id}-${parent.span}-01`);
    await traced('/nowhere', 'not-a-trace');
    await traced('/vi', `00-${parent.id}-${parent.span}-00`);
    await traced('/vi', `00-${parent.id}-${parent.span}-01`, isolate());
    collector.close();

    expect(got).toHaveLength(2);
    const [page, nothing] = got.map(({ body }) => JSON.parse(body).resourceSpans[0].scopeSpans[0].spans[0]);
    expect(got[0]!.authorization).toBe('Bearer collector');
    expect([page.traceId, page.parentSpanId, page.name]).toEqual([parent.id, parent.span, 'GET page']);
    expect(page.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 200 } });
    expect(nothing.traceId).not.toBe(parent.id);
    expect(nothing.attributes).toContainEqual({ key: 'ledger.outcome', value: { stringValue: 'NOT_FOUND' } });
    expect(JSON.stringify(got)).not.toContain('a-private-word');
    expect(JSON.stringify(got)).toContain('directive-ledger');
  });
});
