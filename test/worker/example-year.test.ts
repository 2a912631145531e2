// The example year as whoever starts the product finds it: behind the first answer, in a ledger of its own, with something on every
// page, and with its mark on all that leaves it.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { descendantsOf, stillRunning } from './processes.ts';
import { type Product, startProduct } from './running.ts';

let product: Product;
let dataFolder: string;
let year: string;
let tokens: Readonly<Record<string, string>>;
const mark = /Năm ví dụ|năm ví dụ|NĂM VÍ DỤ|example year|Example year/;

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 100));
};
const told = (of: Product) => /An example year is at (http:\/\/localhost:\d+)\/vi:/.exec(of.output)?.[1];

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'ledger-year-'));
  if (process.env.STARTED_ONCE) cpSync(process.env.STARTED_ONCE, dataFolder, { recursive: true });
  const start = () => startProduct({ dataFolder, env: { EXAMPLE_YEAR: '' } });
  // Ended in the middle, it ends with all it began; the next start goes on.
  product = await start();
  await until(() => existsSync(join(dataFolder, 'example-year', 'year.json')));
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  const begun = (await descendantsOf(product.pid)).map(({ pid }) => pid);
  expect(await product.stop()).toBe(0);
  expect(await stillRunning(begun)).toEqual([]);
  product = await start();
  await until(() => told(product) !== undefined);
  year = told(product)!;
  const file = readFileSync(join(dataFolder, 'example-year', 'example-tokens.env'), 'utf8');
  tokens = Object.fromEntries(
    [...file.matchAll(/^export (\w+)_TOKEN=(\S+)/gm)].map(([, name, token]) => [name!, token!]),
  );
}, 900_000);
afterAll(async () => {
  await product?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const ask = async (query: string, as?: string) => {
  const response = await fetch(`${year}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as ? { authorization: `Bearer ${tokens[as]}` } : {}),
    },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data: Record<string, { totalCount: number; nodes: { id: string }[] }>;
    extensions: object;
  };
};

/** Signs in as a browser does, and answers its cookie. */
async function signedIn(as: string): Promise<string> {
  const response = await fetch(`${year}/app/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: year, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ma: tokens[as]! }),
  });
  expect(response.status, as).toBe(303);
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

describe('kept apart from the ledger', () => {
  it('nothing of it is in the ledger, and its first page leads there', async () => {
    const { body } = await product.ask(
      '{ directive(symbol: "20-CT/TW") { subjectVi } obligations(first: 1) { totalCount } publishedReports(first: 1) { totalCount } reviewPacks(first: 1) { totalCount } }',
    );
    expect(body.data.obligations.totalCount).toBe(0);
    expect(body.data.publishedReports.totalCount).toBe(0);
    expect(body.data.reviewPacks.totalCount).toBe(0);
    expect(body.data.directive.subjectVi).not.toMatch(mark);
    expect(body.extensions).toBeUndefined();
    const home = await product.fetch('/vi');
    expect(home.headers.get('ledger-standing')).toBeNull();
    expect(await home.text()).toContain(`<a href="${year}/vi">`);
  });

  it('neither lets in who signs in at the other', async () => {
    const there = await fetch(`${year}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${product.tokens.commission}` },
      body: '{"query":"{ viewer { officeEn } }"}',
    });
    expect(there.status).toBe(401);
    const here = await product.ask('{ viewer { officeEn } }', {
      headers: { authorization: `Bearer ${tokens.COMMISSION}` },
    });
    expect(here.status).toBe(401);
  });
});

describe('what leaves it', () => {
  it.each([
    '/vi',
    '/en',
    '/vi/nhiem-vu',
    '/vi/nhiem-vu/3.11',
    '/vi/chi-bao',
    '/vi/tinh',
    '/vi/tinh/hai-phong',
    '/vi/du-lieu',
    '/vi/phuong-phap',
    '/vi/nha-phat-trien',
    '/embed/tinh',
    '/vi/tinh.svg',
    '/vi/tinh.json',
    '/vi/tinh.atom',
    '/vi/nhiem-vu.json',
    '/vi/nhiem-vu.ics',
    '/app/dang-nhap',
    '/graphiql',
    '/nowhere',
  ])('%s says what it is', async (path) => {
    const response = await fetch(year + path);
    expect(response.status, path).toBe(path === '/nowhere' ? 404 : 200);
    expect(response.headers.get('ledger-standing')).toBe('example year; no real figures');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(await response.text()).toMatch(mark);
  });

  it.each(['/vi/tinh.csv', '/vi/tinh.xlsx', '/vi/nhiem-vu.xlsx'])('%s is named so', async (path) => {
    const response = await fetch(year + path);
    expect(response.headers.get('content-disposition')).toContain('filename="vi-du-');
    if (!path.endsWith('.xlsx')) return;
    const files = Object.values(unzipSync(new Uint8Array(await response.arrayBuffer())));
    expect(files.map((file) => new TextDecoder().decode(file)).join()).toMatch(mark);
  });

  it('a row that is copied out of a table still says so', async () => {
    const [head, ...lines] = (await (await fetch(`${year}/vi/tinh.csv`)).text()).trimEnd().split('\n');
    expect(head).toMatch(/^example_year,/);
    expect(lines.length).toBeGreaterThan(33);
    expect(lines.filter((line) => !line.startsWith('"Năm ví dụ, không phải số liệu thật.",'))).toEqual([]);
    const json = (await (await fetch(`${year}/en/tinh.json`)).json()) as { rows: { example_year: string }[] };
    expect(new Set(json.rows.map((row) => row.example_year))).toEqual(
      new Set(['Example year, no real figures.']),
    );
    expect(await (await fetch(`${product.url}/vi/tinh.csv`)).text()).not.toContain('example_year');
  });

  it('answers of the API and papers of a review too', async () => {
    const answer = await ask('{ reviewPacks(first: 1) { totalCount nodes { id } } }');
    expect(JSON.stringify(answer.extensions)).toMatch(mark);
    const [pack] = answer.data.reviewPacks!.nodes;
    const print = await fetch(`${year}/app/so-ket/${encodeURIComponent(pack!.id)}/in`);
    expect(await print.text()).toContain('KHÔNG PHẢI SỐ LIỆU THẬT');
  });
});

describe('something is to be seen', () => {
  it('of everything that a year brings', async () => {
    for (const name of [
      'obligations',
      'publishedReports',
      'rulings',
      'letters',
      'urgings',
      'inspections',
      'recommendations',
      'reviewPacks',
    ]) {
      const { data } = await ask(`{ ${name}(first: 1) { totalCount } }`, 'COMMISSION');
      expect(data[name]!.totalCount, name).toBeGreaterThan(0);
    }
  });

  it.each([
    [
      'COMMISSION',
      ['giam-sat', 'ma-tran', 'quyet-dinh', 'don-doc', 'tham-dinh', 'so-ket', 'kiem-tra', 'kien-nghi'],
    ],
    ['MINISTRY', ['tham-dinh', 'ma-tran', 'don-doc']],
    ['PROVINCE', ['bao-cao', 'don-doc', 'kien-nghi']],
    ['SUPERVISOR', ['giam-sat-xa-hoi']],
    ['ADMINISTRATOR', ['quan-tri', 'danh-muc']],
  ] as const)('on the pages of %s', async (as, places) => {
    const cookie = await signedIn(as);
    for (const place of places) {
      const response = await fetch(`${year}/app/${place}`, { headers: { cookie }, redirect: 'manual' });
      expect(response.status, place).toBe(200);
      const html = await response.text();
      expect(html, place).toContain('<aside class="example-year"');
      expect(html, place).toMatch(/<table|<li|<tr/);
    }
  });
});
