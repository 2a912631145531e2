// The pages of indicators and of tasks, as readers see them: two languages, a phone and a desk, light and dark, no script.
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { frameOf, narrowest } from '../../web/pages/public/shell/frames.ts';
import { goodLines, mutation, newKey, seen, word } from '../support/cycle.ts';
import { lookAt, stickingOut, useBrowser, violationsOn } from '../support/page.ts';
import { sent } from '../support/sent.ts';
import { useProduct } from '../worker/running.ts';

const product = useProduct();
const reader = useBrowser();

/** Each page with what it may weigh, compressed. */
const pages = [
  { path: '/chi-bao', most: 14_000 },
  { path: '/chi-bao/workers-sent', most: 14_000 },
  { path: '/chi-bao/workers-sent-by-province', most: 14_000 },
  { path: '/chi-bao/workers-sent-by-province?tinh=hai-phong', most: 14_000 },
  { path: '/chi-bao/brokerage-ceiling', most: 14_000 },
  { path: '/chi-bao/workers-sent-by-province?xem=nho', most: 14_000 },
  { path: '/kham-pha', most: 14_000 },
  { path: '/kham-pha?tinh=38,40&dang=cot', most: 14_000 },
  { path: '/so-sanh', most: 14_000 },
  { path: '/so-sanh?tinh=01,40,38,31,14,92,42,51', most: 14_000 },
  { path: '/nhiem-vu', most: 20_000 },
  { path: '/nhiem-vu?nhom=5&vai-tro=chu-tri', most: 20_000 },
  { path: '/nhiem-vu/2.3', most: 20_000 },
  { path: '/nhiem-vu/3.11', most: 20_000 },
  { path: '/nhiem-vu/5.7.2', most: 20_000 },
] as const;
const embeds = ['/embed/chi-bao/workers-sent', '/embed/nhiem-vu/3.11'] as const;
/** A phone by day and a desk by night. */
const views = [
  [360, 'light'],
  [1280, 'dark'],
] as const;

const text = async (path: string): Promise<string> => (await product.fetch(path)).text();
const act = async (who: string, change: string, args: object, wanted?: string) => {
  const { body } = await product.ask(mutation(change, { ...args, key: newKey() }, wanted), { as: who });
  expect(body.errors).toBeUndefined();
  expect(body.data[change].message).toBeUndefined();
  return body.data[change];
};

/** A report of the example province, published, with a ministry's verdict beside its claim. */
async function publishOne() {
  const { body } = await product.ask(
    '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
  );
  let report = await act('province', 'startReport', { round: body.data.directive.rounds.nodes[0].id });
  report = await act('province', 'saveReport', { ...seen(report), ...goodLines });
  report = await act('province', 'submitReport', seen(report));
  report = await act('ministry', 'verifyReport', seen(report));
  report = await act('commission', 'publishReport', seen(report));
  const verdict = await act(
    'ministry',
    'assessClaim',
    {
      report: report.id,
      task: '3.11',
      assessment: word('PARTLY_UPHELD'),
      grade: word('DOCUMENT'),
      reason: 'The draft was seen.',
    },
    '... on Verdict { id revision }',
  );
  await act('commission', 'publishVerdict', seen(verdict), '... on Verdict { id }');
}

const timeless = (html: string) => html.replace(/datetime="[^"]+Z">[^<]+/g, '');
let before: Record<string, string>;
beforeAll(async () => {
  before = Object.fromEntries(
    await Promise.all(
      ['/vi/nhiem-vu/3.11', '/vi/chi-bao/workers-sent-by-province', '/vi/nhiem-vu/2.3'].map(
        async (path) => [path, timeless(await text(path))] as const,
      ),
    ),
  );
  await publishOne();
});

describe('a published example with its verdict', () => {
  it('stands on its task’s page, claim beside verdict, marked', async () => {
    const html = await text('/vi/nhiem-vu/3.11');
    expect(timeless(html)).not.toBe(before['/vi/nhiem-vu/3.11']);
    const section = /<section aria-labelledby="bao-cao">[\s\S]*?<\/section>/.exec(html)![0];
    for (const said of ['Ví dụ', 'Đang thực hiện', 'Đúng một phần', 'minh chứng: văn bản'])
      expect(section).toContain(said);
  });
  it('stands among reported values of its indicator, and changes no other page', async () => {
    const html = await text('/vi/chi-bao/workers-sent-by-province');
    expect(/<section aria-labelledby="tu-bao-cao">[\s\S]*?<\/section>/.exec(html)![0]).toContain(
      '1.210 người',
    );
    expect(timeless(await text('/vi/nhiem-vu/2.3'))).toBe(before['/vi/nhiem-vu/2.3']);
  });
  it('is cited by an address that answers', async () => {
    const [, id] = /href="\/c\/(i\.[^"]+)"/.exec(await text('/vi/nhiem-vu/3.11'))!;
    expect((await product.fetch(`/c/${id}`)).status).toBe(200);
  });
});

describe.each(['vi', 'en'] as const)('in %s, on a phone by day and at a desk by night', (language) => {
  const addresses = [
    ...pages.map(({ path }) => `/${language}${path}`),
    ...embeds.map((path) => `${path}${language === 'en' ? '?lang=en' : '?chu-de=toi'}`),
  ];
  it.each(addresses)('%s is whole: no violation, one request, nothing sticks out', async (address) => {
    const { page, requests } = await reader.read(product.url + address);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const [width, scheme] of views) {
      await lookAt(page, width, scheme);
      expect([width, await violationsOn(page)]).toEqual([width, []]);
      expect([width, ...(await stickingOut(page))]).toEqual([width, 0]);
    }
    expect(requests).toEqual([product.url + address]);
  });
});

/** Words that lie on other words or on a dot, in any picture of the page. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure svg')].flatMap((picture) => {
      const boxes = [...picture.querySelectorAll('text, circle')].map((e) => ({
        words: e.textContent,
        isWords: e.tagName === 'text',
        box: e.getBoundingClientRect(),
      }));
      const edge = picture.getBoundingClientRect();
      return boxes.flatMap(({ words, isWords, box }, at) => {
        if (!isWords || box.width === 0) return [];
        const on = boxes.filter(
          (other, n) =>
            (n > at || !other.isWords) &&
            box.left < other.box.right - 0.5 &&
            other.box.left < box.right - 0.5 &&
            // The box of a text has room over its capitals and under its line, where nothing is drawn.
            box.top + box.height * 0.15 < other.box.bottom - other.box.height * 0.15 &&
            other.box.top + other.box.height * 0.15 < box.bottom - box.height * 0.15,
        );
        const isOut = box.left < edge.left - 1 || box.right > edge.right + 1;
        return [
          ...on.map((other) => `${words} on ${other.words || 'a dot'}`),
          ...(isOut ? [`${words} is cut`] : []),
        ];
      });
    }),
  );

describe('labels of pictures', () => {
  it.each([
    '/vi/chi-bao/workers-sent',
    '/en/chi-bao/workers-sent',
    '/vi/chi-bao/korea-overstay-rate',
    '/vi/chi-bao/workers-sent-by-province?tinh=thanh-hoa',
    '/vi/chi-bao/annual-plan-completion',
    '/embed/chi-bao/workers-sent',
  ])('%s: none lies on another, on a dot or over the edge', async (address) => {
    const { page } = await reader.read(product.url + address);
    for (const [width, scheme] of views) {
      await lookAt(page, width, scheme);
      expect(await page.$$eval('.trend text', (all) => all.length)).toBeGreaterThan(5);
      expect([width, await collisions(page)]).toEqual([width, []]);
    }
  });
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it('each page travels within its bar, and each embed in under 8 kB', async () => {
    for (const { path, most } of pages) {
      const weight = (await sent(`${product.url}/${language}${path}`)).bytes.length;
      console.info(`/${language}${path} weighs ${weight} bytes as it is sent.`);
      expect(weight, path).toBeLessThan(most);
    }
    for (const path of embeds) {
      const weight = (await sent(`${product.url}${path}?lang=${language}`)).bytes.length;
      console.info(`${path} in ${language} weighs ${weight} bytes as it is sent.`);
      expect(weight, path).toBeLessThan(8_000);
    }
  });

  it('filters, places and older figures are reached without script', async () => {
    const { page } = await reader.open(`${product.url}/${language}/nhiem-vu`, { javaScriptEnabled: false });
    await page.selectOption('#vai-tro', 'chu-tri');
    await page.click('.filter button');
    const chosen = await page.$$eval('.task', (all) => all.length);
    expect(chosen).toBeGreaterThan(0);
    expect(chosen).toBeLessThan(54);
    await page.click('.task a');
    expect(page.url()).toMatch(new RegExp(`/${language}/nhiem-vu/\\d`));

    await page.goto(`${product.url}/${language}/chi-bao/workers-sent-by-province`);
    await page.selectOption('#tinh-chon', 'thanh-hoa');
    await page.click('.choose button');
    expect(page.url()).toContain('tinh=thanh-hoa');
    expect(await page.textContent('main')).toContain(language === 'vi' ? '13.820' : '13,820');

    await page.goto(`${product.url}/${language}/chi-bao/workers-sent`);
    const first = await page.textContent('#so-lieu ~ table');
    await page.click('a[rel="next"]');
    expect(await page.textContent('#so-lieu ~ table')).not.toBe(first);

    await page.goto(`${product.url}/${language}/kham-pha`);
    await page.click('main summary');
    for (const place of ['thanh-hoa', 'nghe-an']) await page.check(`input[value="${place}"]`);
    await page.selectOption('#dang', 'cot');
    await page.click('.explore button');
    expect(page.url()).toContain('tinh=thanh-hoa&tinh=nghe-an');
    expect(await page.$$eval('.ranking tbody a', (all) => all.length)).toBe(4);
    await page.click('a[href*="/so-sanh"]');
    expect(await page.$$eval('.beside thead a', (all) => all.length)).toBe(2);
    await page.context().close();
  });

  it('what is touched is large enough', async () => {
    const { page } = await reader.read(`${product.url}/${language}/nhiem-vu`);
    const small = await page.$$eval('button, select, .task a', (all) =>
      all.filter((e) => e.getBoundingClientRect().height < 24).map((e) => e.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  });
});

describe('a page with every number as the API answers it', () => {
  it('the indicator’s figures', async () => {
    const { body } = await product.ask(
      '{ indicator(slug: "workers-sent") { newestObservations(first: 24) { nodes { value valueHigh } } } }',
    );
    const { page } = await reader.read(`${product.url}/en/chi-bao/workers-sent`);
    const shown = await page.$$eval('#so-lieu ~ table td:nth-child(2) > b', (all) =>
      all.map((b) => b.textContent ?? ''),
    );
    const number = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
    const expected = body.data.indicator.newestObservations.nodes.map(
      (o: { value: string; valueHigh: string | null }) =>
        [o.value, o.valueHigh]
          .filter((v) => v !== null)
          .map((v) => number.format(v as unknown as number))
          .join('–'),
    );
    expect(shown.map((value) => value.replace(/[^\d.,–]/g, ''))).toEqual(expected);
  });
});

describe('other forms', () => {
  it.each([
    ['/vi/chi-bao', ['csv', 'xlsx', 'json', 'atom']],
    ['/vi/chi-bao/workers-sent', ['csv', 'xlsx', 'json', 'svg', 'atom']],
    ['/vi/nhiem-vu', ['csv', 'xlsx', 'json', 'svg', 'atom', 'ics']],
    ['/vi/nhiem-vu/3.11', ['csv', 'xlsx', 'json', 'atom', 'ics']],
  ])('%s answers as %s', async (path, forms) => {
    for (const form of forms) {
      const answer = await product.fetch(`${path}.${form}`);
      expect(answer.status, form).toBe(200);
      expect((await answer.arrayBuffer()).byteLength, form).toBeGreaterThan(100);
    }
  });
  it('a task’s code is no form, and what is no task, indicator or form is not there', async () => {
    expect((await product.fetch('/vi/nhiem-vu/2.3')).status).toBe(200);
    for (const path of [
      '/vi/nhiem-vu/9.9',
      '/vi/nhiem-vu/abc',
      '/vi/nhiem-vu/2.3.svg',
      '/vi/chi-bao/nix',
      '/vi/chi-bao/nix.csv',
      '/embed/chi-bao/nix',
      '/embed/nhiem-vu/9.9',
    ])
      expect((await product.fetch(path)).status, path).toBe(404);
  });
  it('the whole CSV holds every figure', async () => {
    const csv = await text('/vi/chi-bao/workers-sent.csv');
    expect(csv.split('\n').filter((line) => line.startsWith('observation,'))).toHaveLength(243);
  });
  it('a day that is over is answered as it was known then, and says so', async () => {
    // This ledger was loaded today: on an earlier day it held nothing, and says that instead of an empty list.
    const then = await product.fetch('/vi/nhiem-vu?ngay=2026-11-20');
    expect(then.status).toBe(200);
    expect(then.headers.get('memento-datetime')).toBe('Fri, 20 Nov 2026 17:00:00 GMT');
    const html = await then.text();
    expect(html).toContain('như được biết đến hết ngày 20/11/2026');
    expect(html).toContain('sổ chưa ghi gì về Chỉ thị này');
    expect((await product.fetch('/vi/nhiem-vu/3.11?ngay=2026-11-20')).status).toBe(404);
  });
});

it('what the frame to copy leaves room for is all there is: nothing has to be scrolled for', async () => {
  for (const page of ['/vi/chi-bao/workers-sent', '/vi/nhiem-vu/3.11', '/vi/tinh', '/en/tinh']) {
    const html = (await text(page)).replaceAll('&quot;', '"');
    const [, address, height] = /&lt;iframe src="([^"]*)"[^>]*height="(\d+)"/.exec(html)!;
    for (const width of [360, 700]) {
      const { page: framed } = await reader.read(address!);
      await framed.setViewportSize({ width, height: 300 });
      const size = await framed.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
      }));
      expect([address, width, size.width <= width, size.height <= Number(height)]).toEqual([
        address,
        width,
        true,
        true,
      ]);
    }
  }
});

it('a frame is as high as readers and programs are told, and read in, from 280 pixels to 900', async () => {
  const { page } = await reader.open(product.url + embeds[0]);
  for (const path of [...embeds, '/embed/chi-bao/korea-overstay-rate', '/embed/nhiem-vu/2.3', '/embed/tinh'])
    for (const query of ['', '?lang=en']) {
      await page.goto(product.url + path + query);
      for (const width of [narrowest, 360, 600, 900]) {
        await page.setViewportSize({ width, height: 200 });
        const { height, across, least } = await page.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          across: document.documentElement.scrollWidth,
          least: Math.min(
            ...[...document.querySelectorAll<SVGTextElement>('svg text')].map(
              (text) => Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a,
            ),
            ...[...document.querySelectorAll('main *')]
              .filter((one) =>
                [...one.childNodes].some((child) => child.nodeType === 3 && child.nodeValue!.trim()),
              )
              .filter((one) => !one.closest('svg'))
              .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
          ),
        }));
        expect(height, `${path}${query} at ${width}`).toBeLessThanOrEqual(
          frameOf(path.replace('/embed', ''))!.height,
        );
        expect([width, across]).toEqual([width, width]);
        expect(least, `${path}${query} at ${width}`).toBeGreaterThanOrEqual(11);
      }
    }
});

it('another site may frame the embeds, and nothing else', async () => {
  for (const path of embeds) {
    const answer = await product.fetch(path);
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
  }
  expect((await product.fetch('/vi/nhiem-vu')).headers.get('content-security-policy')).toContain(
    "frame-ancestors 'none'",
  );
  const site = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(
      `<!doctype html><title>Elsewhere</title><iframe title="x" src="${product.url}/embed/nhiem-vu/3.11"></iframe>`,
    );
  }).listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => site.once('listening', resolve));
    const { port } = site.address() as { port: number };
    const { page } = await reader.open(`http://127.0.0.1:${port}/`);
    expect(await page.frames()[1]!.textContent('h1')).toContain('3.11');
    await page.context().close();
  } finally {
    site.close();
  }
});
