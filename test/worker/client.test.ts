// The client package as it is built, against the product as it is started, over a line that fails: who uses it loses nothing and does
// nothing twice.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerSettings } from '../../web/client/index.ts';
import { exampleOperations } from '../../web/pages/public/developers/example-operations.ts';
import { buildClient } from '../../worker/local/build-client.ts';
import { useProduct } from './running.ts';

const product = useProduct();

/** What becomes of one request on the line; the product sees it unless the line says 503 in its place. */
type Fate = 'passed on' | 'cut before the answer' | 'cut in the answer' | '503 in its place';
interface Seen {
  readonly body: string;
  readonly fate: Fate;
}
let line: Server;
let fates: Fate[] = [];
let seen: Seen[] = [];
const plan = (...next: Fate[]) => {
  fates = next;
  seen = [];
};

let built: string;
let used: typeof import('../../web/client/index.ts');
beforeAll(async () => {
  built = buildClient(mkdtempSync(join(tmpdir(), 'client-')));
  used = await import(join(built, 'index.js'));
  line = createServer((request, response) => {
    const fate = fates.shift() ?? 'passed on';
    through(request, response, fate).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  line.closeAllConnections();
  line.close();
  rmSync(built, { recursive: true, force: true });
});

async function through(request: IncomingMessage, response: ServerResponse, fate: Fate): Promise<void> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  seen.push({ body, fate });
  if (fate === '503 in its place')
    return void response.writeHead(503, { 'Retry-After': '1' }).end('upstream');
  const {
    host: _,
    connection: _c,
    'content-length': _l,
    ...headers
  } = request.headers as Record<string, string>;
  const answer = await product.fetch(request.url!, {
    method: request.method!,
    headers: { ...headers, 'accept-encoding': 'identity' },
    ...(body === '' ? {} : { body }),
  });
  const text = await answer.text();
  if (fate === 'cut before the answer') return void response.socket!.resetAndDestroy();
  const length = Buffer.byteLength(text);
  const told = Object.fromEntries(
    [...answer.headers].filter(([name]) => !/^(content-length|transfer-encoding)$/.test(name)),
  );
  response.writeHead(answer.status, answer.status === 304 ? told : { ...told, 'content-length': length });
  if (fate === 'passed on') return void response.end(answer.status === 304 ? undefined : text);
  response.write(text.slice(0, text.length / 2), () => response.socket!.resetAndDestroy());
}

const client = (settings: LedgerSettings = {}) =>
  new used.Ledger(`http://127.0.0.1:${(line.address() as AddressInfo).port}`, settings);

describe('whoever reads', () => {
  const examples = exampleOperations.filter(({ isInside }) => !isInside);
  const nameOf = (text: string) => /^query (\w+)/.exec(text)![1]!;

  it.each(examples.map(({ text }) => nameOf(text)))(
    'is answered %s as GraphQL itself answers it',
    async (name) => {
      plan();
      const operations = used as unknown as Record<string, ReturnType<typeof used.question<object>>>;
      const answer = await client().ask(operations[name]!);
      const { text } = examples.find((one) => nameOf(one.text) === name)!;
      expect({ data: answer }).toEqual((await product.ask(text)).body);
      expect(seen).toEqual([{ body: '', fate: 'passed on' }]);
    },
  );

  it('has the types of what is answered', async () => {
    const { WhatIsOrdered, WereTargetsMet } = used;
    const { directive } = await client().ask(WhatIsOrdered);
    const symbol: string = directive!.symbol;
    expect(symbol).toBe('20-CT/TW');
    const { territory } = await client().ask(WereTargetsMet);
    const verdicts = territory!.plans.nodes.flatMap(({ targets }) =>
      targets.flatMap(({ evaluations }) => evaluations.map(({ verdict }) => verdict)),
    );
    expect(verdicts.length).toBeGreaterThan(3);
  });

  it('turns all pages of a list although the line is cut, from either end', async () => {
    plan('passed on', 'cut in the answer', 'passed on', 'cut before the answer', '503 in its place');
    const { BodiesOneByOne } = used;
    const forward: string[] = [];
    for await (const { id } of client().rows(BodiesOneByOne, {}, ({ agencies }) => agencies, { size: 60 }))
      forward.push(id);
    const { agencies } = await client().ask(BodiesOneByOne, { first: 1 });
    expect(new Set(forward).size).toBe(agencies.totalCount);
    expect(forward).toHaveLength(agencies.totalCount);
    expect(seen.filter(({ fate }) => fate !== 'passed on')).toHaveLength(3);
    const back: string[] = [];
    const rows = client().rows(BodiesOneByOne, {}, ({ agencies }) => agencies, { from: 'end', size: 60 });
    for await (const { id } of rows) back.push(id);
    expect(back).toEqual(forward.toReversed());
  });
});

describe('an office', () => {
  const round = 'Round:CT-20/2026-Q3';
  let report: { readonly id: string; readonly revision: number };
  let before: string | null;

  it('knows from the feed where it stands', async () => {
    plan();
    const news = client().changes();
    let many = 0;
    for await (const { action } of news) {
      expect(action).toMatch(/^[\w-]+\.[\w-]+$/);
      many++;
    }
    expect(many).toBeGreaterThan(0);
    before = news.version;
    // Taken from there again, there is nothing.
    for await (const more of client().changes(before)) expect(more).toBeNull();
  });

  it('begins, saves and submits one report once, over a line that is cut after it was done and answers 503', async () => {
    const { done, ReportsOfMyBody, SaveReport, StartReport, SubmitReport } = used;
    const province = client({ token: product.tokens.province!, language: 'vi' });
    plan(
      'cut before the answer',
      'passed on',
      'cut in the answer',
      '503 in its place',
      'passed on',
      '503 in its place',
    );
    const started = done((await province.change(StartReport, { round })).startReport);
    const saved = done(
      (
        await province.change(SaveReport, {
          id: started.id,
          revision: started.revision,
          items: [{ task: '3.11', claim: 'IN_PROGRESS', done: 'The sharing rules are drafted.' }],
          values: [{ indicator: 'IND-SENT-PROV', value: '1210' }],
        })
      ).saveReport,
    );
    const submitted = done(
      (await province.change(SubmitReport, { id: saved.id, revision: saved.revision })).submitReport,
    );
    expect(submitted).toEqual({
      __typename: 'Report',
      id: started.id,
      revision: started.revision + 2,
      status: 'SUBMITTED',
    });
    expect(seen.map(({ fate }) => fate)).toEqual([
      'cut before the answer',
      'passed on',
      'cut in the answer',
      '503 in its place',
      'passed on',
      '503 in its place',
      'passed on',
    ]);
    // Three changes, each sent under one key as often as it took.
    const keys = seen.map(({ body }) => JSON.parse(body).variables.key as string);
    expect(keys).toEqual([keys[0], keys[0], keys[2], keys[2], keys[2], keys[5], keys[5]]);
    expect(new Set(keys).size).toBe(3);

    const mine: { id: string; revision: number; round: { id: string } }[] = [];
    for await (const one of province.rows(ReportsOfMyBody, {}, ({ myReports }) => myReports)) mine.push(one);
    expect(mine.filter((one) => one.round.id === round)).toMatchObject([
      { id: started.id, revision: started.revision + 2 },
    ]);
    report = submitted;
  });

  it('is refused with reasons that it can tell apart', async () => {
    const { done, Refused, SaveReport, StartReport } = used;
    plan();
    const province = client({ token: product.tokens.province! });
    const again = (await province.change(StartReport, { round })).startReport;
    if (again.__typename !== 'Conflict') throw new Error(again.__typename);
    expect([again.code, again.there]).toEqual(['REPORT_THERE', report.id]);
    const stale = (await province.change(SaveReport, { id: report.id, revision: 1, items: [] })).saveReport;
    expect(() => done(stale)).toThrow(Refused);
    await expect(client().change(SaveReport, { id: report.id, revision: 1 })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      keys: { key: expect.any(String) },
    });
  });

  it('follows what becomes public, and meets again what it failed over', async () => {
    plan();
    const steps = [
      ['verifyReport', 'ministry'],
      ['publishReport', 'commission'],
    ] as const;
    for (const [at, [step, as]] of steps.entries()) {
      const asked = `mutation { ${step}(id: "${report.id}", revision: ${report.revision + at}, key: "client-${step}") { __typename } }`;
      expect((await product.ask(asked, { as })).body.data[step].__typename).toBe('Report');
    }
    const news = client().changes(before);
    await expect(
      (async () => {
        for await (const _ of news) throw new Error('The disk is full.');
      })(),
    ).rejects.toThrow('The disk is full.');
    expect(news.version).toBe(before);
    plan('cut in the answer');
    const told = [];
    for await (const one of news) told.push(one);
    expect(told).toMatchObject([
      { kind: 'PUBLISHED', action: 'report.publish', type: 'Report', recordId: report.id },
    ]);
    for await (const more of client().changes(news.version)) expect(more).toBeNull();
  });
});
