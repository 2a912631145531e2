// The product behind a proxy that speaks https for it, and what a request may say about where it is.
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { publishReport } from '../support/published.ts';
import { type Product, startProduct } from './running.ts';
import { startTlsProxy, type TlsProxy } from './tls.ts';

const reader = useBrowser();
let proxy: TlsProxy;
let product: Product;
let origin: string;

beforeAll(async () => {
  proxy = await startTlsProxy();
  origin = `https://ledger.localhost:${proxy.port}`;
  product = await startProduct({ env: { PUBLIC_ORIGIN: origin } });
  proxy.target = product.url;
  await publishReport(product);
});
afterAll(async () => {
  await product?.stop();
  await proxy?.close();
});

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** With headers that `fetch` keeps to itself. */
const raw = (path: string, headers: Record<string, string> = {}, body?: string): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const asked = request(
      new URL(path, product.url),
      { method: body === undefined ? 'GET' : 'POST', headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const { date: _, 'x-request-id': __, ...rest } = answer.headers;
          resolve({
            status: answer.statusCode!,
            headers: rest,
            text: Buffer.concat(parts).toString('latin1'),
          });
        });
      },
    ).on('error', reject);
    asked.end(body);
  });

const forged = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'http',
  'x-forwarded-port': '666',
  'x-original-host': 'evil.example',
  'x-host': 'evil.example',
  forwarded: 'for=1.2.3.4;host=evil.example;proto=http',
};

it('is told at its public address, and where it listens', () => {
  expect(product.output).toContain(`The Directive Ledger is at ${origin}/vi`);
  expect(product.output).toContain(`It listens on ${product.url}`);
  expect(product.output).toMatch(new RegExp(`${origin}/app/dang-nhap/dlk1_`));
  expect(product.output.replaceAll(`It listens on ${product.url}`, '')).not.toContain(product.url);
});

it('people sign in, and their cookies leave for https only', async () => {
  const code = /\/app\/dang-nhap\/(dlk1_\w+)/.exec(product.output)![1]!;
  const { page, expects } = await reader.open(`${origin}/app/dang-nhap/${code}`, {
    ignoreHTTPSErrors: true,
  });
  // What keeps pages for when there is no network, a browser takes from nobody whose certificate it cannot check, as this one's.
  expects(/SSL certificate error occurred when fetching the script/);
  await page.getByRole('button', { name: 'Đăng nhập trên trình duyệt này' }).click();
  await page.waitForURL((url) => !url.pathname.includes('dang-nhap'));
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === '__Host-session')).toMatchObject({
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
  });
  expect(cookies.filter(({ secure }) => !secure)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang=en]').waitFor();
});

it('a page is ours by the public origin, whatever the request says it was sent to', async () => {
  const send = async (headers: Record<string, string>) =>
    (
      await raw(
        '/app/dang-nhap',
        { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
        'ma=nothing',
      )
    ).status;
  // 422: one of our forms, with a code that opens nothing.
  expect(await send({ origin })).toBe(422);
  expect(await send({ ...forged, origin })).toBe(422);
  expect(await send({ ...forged, origin: 'http://evil.example' })).toBe(403);
  expect(await send({ host: 'evil.example', origin: 'https://evil.example' })).toBe(403);
  expect(await send({ origin: product.url })).toBe(403);
  expect(await send({ origin, 'sec-fetch-site': 'same-site' })).toBe(403);
});

/** Without the moment at which it was answered, and without what its caller may still cost, which each answer takes from. */
const timeless = (answer: Raw): Raw => ({
  ...answer,
  headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== 'ratelimit')),
  text: answer.text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now'),
});

const pages = [
  '',
  '/chi-bao',
  '/chi-bao/workers-sent',
  '/nhiem-vu',
  '/nhiem-vu/3.11',
  '/tinh',
  '/tinh/hai-phong',
];
const addresses = [
  ...['vi', 'en'].flatMap((language) =>
    [...pages, '/du-lieu', '/du-lieu/so-lieu', '/phuong-phap', '/nha-phat-trien'].map(
      (path) => `/${language}${path}`,
    ),
  ),
  ...pages.flatMap((path) =>
    ['csv', 'json', 'svg', 'atom', 'ics', 'jsonld'].map((form) => `/vi${path}.${form}`),
  ),
  '/vi/du-lieu.json',
  '/vi/du-lieu.jsonld',
  '/embed/chi-bao/workers-sent',
  '/embed/nhiem-vu/3.11',
  '/embed/tinh',
  '/c/o.OBS-0001.1.pi7sau',
  '/graphiql',
  '/app/dang-nhap',
  '/',
  '/nowhere',
  '/app/bao-cao',
  '/graphql?query=%7Bdirectives(first:1)%7Bnodes%7Bsymbol%7D%7D%7D',
];

it('no header changes a byte of any answer, nor what caches know it by', async () => {
  let written = 0;
  for (const path of addresses)
    for (const accept of ['text/html', '*/*']) {
      // A page says when it was taken: to the minute for people, so that two of one minute are alike.
      for (let turn = 0; ; turn++) {
        const plain = timeless(await raw(path, { accept }));
        const other = timeless(await raw(path, { accept, ...forged }));
        if (turn < 2 && JSON.stringify(plain) !== JSON.stringify(other)) continue;
        expect([path, other]).toEqual([path, plain]);
        expect(`${path} ${JSON.stringify(other)}`).not.toMatch(/evil\.example|127\.0\.0\.1/);
        written += other.text.split(origin).length - 1;
        break;
      }
    }
  expect(written).toBeGreaterThan(500);
});

it('canonical addresses, feeds, calendars, citations and data name the public origin', async () => {
  const says = async (path: string, what: RegExp | string, accept = 'text/html') =>
    expect((await raw(path, { accept, ...forged })).text).toMatch(what);
  await says('/vi', `<link rel="canonical" href="${origin}/vi"`);
  await says('/vi', `<meta property="og:url" content="${origin}/vi"`);
  await says('/vi/tinh/hai-phong.atom', `${origin}/vi/tinh/hai-phong`);
  await says('/vi/tinh/hai-phong.atom', 'tag:ledger.localhost,2026:');
  await says('/vi/chi-bao/workers-sent.json', origin);
  await says('/vi/du-lieu.json', `"homepage": "${origin}/vi/du-lieu"`);
  await says('/embed/tinh', `${origin}/vi/tinh`);
  await says('/c/o.OBS-0001.1.pi7sau', `${origin}/c/o.OBS-0001.1.pi7sau`);
  expect(String((await raw('/vi', forged)).headers.link)).toContain(`<${origin}/vi>`);
});
