// The pages of provinces, data, method, development and citations as their readers see them.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../db/seed/seed.ts';
import { lookAt, type Seen, stickingOut, unfold, useBrowser, violationsOn } from '../support/page.ts';
import { publishReport } from '../support/published.ts';
import { sent } from '../support/sent.ts';
import { useProduct } from '../worker/running.ts';

const product = useProduct();
const reader = useBrowser();

const figure = 'o.OBS-0001.1.pi7sau';
/** Each address with the most it may weigh, compressed. */
const pages: readonly (readonly [path: string, bytes: number])[] = [
  ...['vi', 'en'].flatMap((language) =>
    (
      [
        ['/tinh', 14_000],
        ['/tinh?tim=hai+duong', 14_000],
        ['/tinh/hai-phong', 14_000],
        ['/tinh/hai-duong', 14_000],
        ['/tinh/son-la', 14_000],
        ['/tim', 14_000],
        ['/tim?q=hai+duong', 14_000],
        ['/tim?q=lao+dong', 14_000],
        ['/du-lieu', 14_000],
        ['/du-lieu/so-lieu', 14_000],
        ['/phuong-phap', 14_000],
        ['/nha-phat-trien', 24_600],
        [`/c/${figure}`, 8_000],
      ] as const
    ).map(([path, bytes]) => [`/${language}${path}`, bytes] as const),
  ),
  ['/embed/tinh', 8_000],
  ['/embed/tinh?lang=en&chu-de=toi', 8_000],
];

/** A phone by night and a desk by day. */
const views = [
  [360, 'dark'],
  [1280, 'light'],
] as const;

const asPage = { headers: { accept: 'text/html' } };

beforeAll(() => publishReport(product));

describe.each(pages)('%s', (path, bytes) => {
  it('travels light', async () => {
    const weight = (await sent(product.url + path)).bytes.length;
    console.info(`${path} weighs ${weight} bytes as it is sent.`);
    expect(weight).toBeLessThan(bytes);
  });

  describe('on a phone by night and at a desk by day', () => {
    let visit: Seen;
    beforeAll(async () => {
      visit = await reader.read(product.url + path);
    });

    it('never scrolls sideways, and nothing sticks out, with everything opened', async () => {
      await unfold(visit.page);
      for (const [width, scheme] of views) {
        await lookAt(visit.page, width, scheme);
        expect([width, ...(await stickingOut(visit.page))]).toEqual([width, 0]);
      }
    });
    it('has no accessibility violation', async () => {
      for (const [width, scheme] of views) {
        await lookAt(visit.page, width, scheme);
        expect([width, await violationsOn(visit.page)]).toEqual([width, []]);
      }
    });
    it('asked for one thing', () => {
      const [own, ...more] = visit.requests;
      expect(own).toBe(product.url + path);
      // What is looked for and what is cited have one script more, which they do without.
      const scripts = /\/(tim|c)\b/.test(path) ? 1 : 0;
      expect(more.map((one) => one.replace(/\.entry-.*/, ''))).toEqual(
        Array(scripts).fill(`${product.url}/assets/reading`),
      );
    });
  });
});

describe('without script', () => {
  it('a province is found by its old name, and its page and figures are read', async () => {
    const { page } = await reader.open(`${product.url}/vi/tinh`, { javaScriptEnabled: false });
    await page.fill('#tim', 'hai duong');
    await page.click('.find button');
    expect(page.url()).toContain('?tim=hai+duong');
    await page.click('.hits a[href="/vi/tinh/hai-duong"]');
    await page.click('.notice a');
    expect(page.url()).toBe(`${product.url}/vi/tinh/hai-phong`);
    expect(await page.textContent('h1')).toBe('Thành phố Hải Phòng');
    await page.click('#so-lieu ~ table a[href^="/c/"]');
    expect(await page.textContent('h1')).toMatch(/người\.$/);
  });
  it('a published report stands on its province’s page, marked as the example it is', async () => {
    const { page } = await reader.open(`${product.url}/en/tinh/hai-phong`, { javaScriptEnabled: false });
    const article = (await page.textContent('article'))!;
    expect(article).toContain('Example');
    expect(article).toContain('1,210 people');
    expect(await page.textContent('.standing')).toMatch(/0 published reports/);
  });
  it('every tile leads to the page of its province', async () => {
    const { page } = await reader.read(`${product.url}/vi/tinh`);
    const tiles = await page.$$eval('a.tile', (all) =>
      all.map((tile) => ({ href: tile.getAttribute('href')!, ...tile.getBoundingClientRect().toJSON() })),
    );
    // The map of what is owed, and below it the map of plans.
    expect(tiles).toHaveLength(2 * 34);
    for (const { width, height } of tiles) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    for (const { href } of tiles) expect((await product.fetch(href, asPage)).status, href).toBe(200);
  });
});

describe('a citation', () => {
  it('is a page for a reader and the same bytes for everyone else, and says that it depends on who asks', async () => {
    const bytes = await product.fetch(`/c/${figure}`);
    const named = await product.fetch(`/c/${figure}.json`, asPage);
    const page = await product.fetch(`/c/${figure}`, asPage);
    expect(await named.text()).toBe(await bytes.text());
    expect(bytes.headers.get('content-type')).toContain('application/json');
    expect(page.headers.get('content-type')).toContain('text/html');
    for (const answer of [bytes, page]) expect(answer.headers.get('vary')).toContain('Accept');
    expect((await product.fetch('/c/o.OBS-0001.1.aaaaaa', asPage)).status).toBe(404);
  });
});

describe('where scripts run', () => {
  it('names are offered while one is typed, and the sentence to print is copied by a button', async () => {
    const { page } = await reader.open(`${product.url}/vi/tim`);
    await page.locator('main input[name=q]').pressSequentially('hai du', { delay: 10 });
    await page.locator('main datalist option').first().waitFor({ state: 'attached' });
    const names = await page
      .locator('main datalist option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(names).toContain('Hải Dương');
    await page.goto(`${product.url}/c/${figure}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
    await page.locator('.copy button').first().click();
    await page.locator('.copy [role=status]').filter({ hasText: 'Đã chép.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('.copy code').first().textContent());
    expect(copied).toContain(`/c/${figure}`);
  });
});

describe('files', () => {
  it('that are long come whole, in every form, for whoever asks from anywhere', async () => {
    const csv = await product.fetch('/vi/du-lieu/so-lieu.csv');
    expect(csv.headers.get('access-control-allow-origin')).toBe('*');
    expect((await csv.text()).trimEnd().split('\n').length).toBeGreaterThan(seed.observations.length);
    const json = (await (await product.fetch('/en/du-lieu/so-lieu.json')).json()) as { rows: object[] };
    expect(json.rows).toHaveLength(seed.observations.length);
    const again = await product.fetch('/vi/du-lieu/so-lieu.csv', {
      headers: { 'if-none-match': csv.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    const excel = await (await product.fetch('/vi/du-lieu/so-lieu.csv?kieu=excel-vi')).arrayBuffer();
    expect([...new Uint8Array(excel.slice(0, 3))]).toEqual([0xef, 0xbb, 0xbf]);
    for (const path of [
      '/vi/tinh.xlsx',
      '/vi/tinh.svg',
      '/vi/tinh/son-la.xlsx',
      '/en/tinh/son-la.atom',
      '/vi/du-lieu.jsonld',
      '/vi/du-lieu.json',
      '/vi/du-lieu/so-lieu/workers-sent.json',
      '/embed/tinh.svg?lang=en',
    ])
      expect((await product.fetch(path)).status, path).toBe(200);
  });
  it('of a province nobody has are not there', async () => {
    for (const path of [
      '/vi/tinh/nix',
      '/vi/tinh/nix.csv',
      '/vi/tinh/viet-nam.xlsx',
      '/vi/du-lieu/so-lieu/nix.csv',
    ])
      expect((await product.fetch(path)).status, path).toBe(404);
  });
});

it('the map may be framed by anyone, and the page of all provinces by nobody', async () => {
  const framed = await product.fetch('/embed/tinh', asPage);
  expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(framed.headers.get('x-frame-options')).toBeNull();
  const page = await product.fetch('/vi/tinh', asPage);
  expect(page.headers.get('x-frame-options')).toBe('DENY');
});

describe('GraphiQL', () => {
  const open = async (address: string) => {
    const visit = await reader.open(product.url + address, { viewport: { width: 1280, height: 900 } });
    await visit.page.waitForSelector('.graphiql-execute-button');
    return visit;
  };

  it('runs a question of a page, asks nobody but us, breaks no policy, and sends no token that was not typed', async () => {
    const { page: developers } = await reader.read(`${product.url}/vi/nha-phat-trien#ProvincePage`);
    const address = (await developers.getAttribute('#ProvincePage a[href^="/graphiql"]', 'href'))!;
    const visit = await open(address);
    const sent: Record<string, string>[] = [];
    visit.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) sent.push(request.headers());
    });
    await visit.page.click('.graphiql-execute-button');
    await visit.page.waitForFunction(() =>
      /"nameVi": "Hải Phòng"/.test(document.querySelector('.graphiql-response')?.textContent ?? ''),
    );
    expect(sent.length).toBeGreaterThan(0);
    for (const headers of sent) {
      expect(headers.authorization).toBeUndefined();
      expect(headers.cookie).toBeUndefined();
    }
    for (const request of visit.requests) expect(new URL(request).origin).toBe(product.url);
  });

  it('shows the schema’s own words', async () => {
    const visit = await open('/graphiql');
    await visit.page.click('button[aria-label="Show Documentation Explorer"]');
    await visit.page.waitForSelector('.graphiql-doc-explorer-content a');
    expect(await visit.page.textContent('.graphiql-doc-explorer-content')).toContain('Query');
  });

  it('without script says what to do instead', async () => {
    const { page } = await reader.open(`${product.url}/graphiql?ngon=en`, { javaScriptEnabled: false });
    expect(await page.content()).toContain('Without it, send questions with curl');
  });

  it('is no part of the worker: its script is a file of its own, kept for ever', async () => {
    const html = await (await product.fetch('/graphiql', asPage)).text();
    const [, script] = /<script type="module" src="([^"]+)"/.exec(html)!;
    const answer = await product.fetch(script!);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const folder = new URL('../../.build/worker/', import.meta.url);
    for (const name of readdirSync(folder))
      expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(
        /codemirror|graphiql-execute-button|react-dom/i,
      );
  });
});
