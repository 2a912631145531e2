import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cellsOf } from '../../web/lib/report-cells.ts';
import { rememberingBrowser } from '../support/page.ts';
import { type Product, startProduct } from '../worker/running.ts';
import { type Line, type Loss, losingLine } from './losing-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
let line: Line;
let product: Product;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  // The line is the address that people know: forms are taken only from pages of the product's own origin.
  line = await losingLine();
  product = await startProduct({ env: { PUBLIC_ORIGIN: line.url } });
  line.leadTo(product.url);
  browser = await rememberingBrowser(folder);
  page = await browser.newPage();
  await page.goto(`${line.url}/app/dang-nhap`);
  await page.fill('#ma', product.tokens.province!);
  await page.click('main button[type=submit]');
  await page.waitForURL('**/app/bao-cao');
  await page.click('text=Bắt đầu báo cáo');
  await page.waitForURL('**/app/bao-cao/*-*');
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await line?.close();
  rmSync(folder, { recursive: true, force: true });
});

const saved = async () => {
  const { body } = await product.ask(
    `{ myReports(first: 1) { nodes { revision
      items { task { code } claim done difficulties recommendation evidence { reference grade } }
      values { indicator { code } value numerator denominator denominatorBase blankIsMeant reason } } } }`,
    { as: 'province' },
  );
  const [report] = body.data.myReports.nodes;
  return {
    revision: report.revision as number,
    cells: cellsOf({
      items: report.items.map((i: { task: { code: string } }) => ({ ...i, task: i.task.code })),
      values: report.values.map((v: { indicator: { code: string } }) => ({
        ...v,
        indicator: v.indicator.code,
      })),
    }),
  };
};

/** Waits for the page's script: it marks the status line first of all. */
const awake = () => page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent !== '');
const unsent = () =>
  page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent?.startsWith('✓'), null, {
    timeout: 60_000,
  });

it('a session with 40 lost connections and one closed browser loses no cell', {
  timeout: 400_000,
}, async () => {
  await awake();
  // The page keeper has the page before the network goes.
  await page.waitForFunction(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src]')!;
    return (await caches.match(location.pathname)) && (await caches.match(script.src));
  });
  const names = await page.$$eval('#bao-cao textarea, #bao-cao input.number', (all) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Parts of figures are written in codes: free words there are refused, and wait for whoever puts them right.
    return all
      .map((field) => (field as HTMLTextAreaElement).name)
      .filter((name) => !name.endsWith('/breakdown'));
  });
  const typed = new Map<string, string>();
  let at = 0;
  const type = async () => {
    const name = names[at % names.length]!;
    const isNumber = /\/(value|numerator|denominator)$/.test(name);
    const content = isNumber ? String(1_000_001 + at) : `Nội dung số ${at}, gõ lúc mạng chập chờn`;
    at++;
    await page.fill(`[id="${name}"]`, content);
    typed.set(name, content);
  };

  const losses: Loss[] = ['before', 'after', 'cut'];
  let offline = 0;
  const lostSoFar = () => line.lost.length + offline;
  const sessionUntil = async (count: number) => {
    while (lostSoFar() < count) {
      if (lostSoFar() % 5 === 4) {
        await browser.setOffline(true);
        await type();
        await type();
        await page.waitForTimeout(800);
        await browser.setOffline(false);
        offline++;
        continue;
      }
      const before = line.lost.length;
      line.lose(losses[lostSoFar() % losses.length]!);
      await type();
      // The same line again while the first is under way: what was lost must not come back over what is newer.
      if (lostSoFar() % 3 === 0) {
        at--;
        await page.waitForTimeout(750);
        await type();
      }
      await expect.poll(() => line.lost.length, { timeout: 40_000, interval: 50 }).toBeGreaterThan(before);
      await page.evaluate(() => dispatchEvent(new Event('online')));
    }
  };

  await sessionUntil(20);
  // The network goes, three more cells are typed, and the browser is closed.
  await browser.setOffline(true);
  for (let more = 0; more < 3; more++) await type();
  await page.waitForTimeout(300);
  const address = page.url();
  await browser.close();

  browser = await rememberingBrowser(folder);
  page = browser.pages()[0] ?? (await browser.newPage());
  await browser.setOffline(true);
  await page.goto(address);
  await awake();
  expect(await page.textContent('.offline')).toMatch(/^Không có mạng\. Trang hiện dữ liệu lúc \d\d:\d\d/);
  for (const [name, content] of typed)
    expect((await page.inputValue(`[id="${name}"]`)).replaceAll('.', ''), name).toBe(
      content.replaceAll('.', ''),
    );
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  await browser.setOffline(false);
  await sessionUntil(40);
  await unsent();

  const { cells, revision } = await saved();
  const missing = [...typed].filter(([name, content]) => cells.get(name) !== content);
  console.info(
    `${lostSoFar()} connections lost (${offline} offline, ${line.lost.length} on the way), 1 browser closed: ` +
      `${typed.size} cells typed, ${missing.length} lost, ${revision} revisions.`,
  );
  expect(lostSoFar()).toBeGreaterThanOrEqual(40);
  expect(missing).toEqual([]);
  expect(cells.size).toBe(typed.size);
  // Nothing that was recorded twice looks like somebody else's work.
  expect(await page.isHidden('section.contest')).toBe(true);
});
