import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { homeQuestion } from '../../web/pages/public/home.graphql.ts';
import type { HomeAnswer, Observation } from '../../web/pages/public/home-answer.ts';
import { useProduct } from '../worker/running.ts';
import { type Seen, useBrowser } from './browser.ts';

const product = useProduct();
const reader = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Language = 'vi' | 'en';
const views = (['vi', 'en'] as const).flatMap((language) =>
  [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme }))),
);

let answer: HomeAnswer;
beforeAll(async () => {
  const { body } = await product.ask(homeQuestion);
  expect(body.errors).toBeUndefined();
  answer = body.data;
});

const text = async (language: Language): Promise<string> =>
  (await product.fetch(`/${language}`, { headers: { accept: 'text/html' } })).text();

const openAllGroups = ({ page }: Seen) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe.each(views)('the page in $language, $width px wide, $scheme', ({ language, width, scheme }) => {
  const open = () =>
    reader.open(`${product.url}/${language}`, {
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });

  it('has no accessibility violation, with its groups closed and open', async () => {
    const seen = await open();
    await seen.page.evaluate(axe);
    for (const groups of ['closed', 'open']) {
      if (groups === 'open') await openAllGroups(seen);
      const found = await seen.page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        // @ts-expect-error axe was put there by this test
        const { violations } = await window.axe.run(document, { runOnly: tags });
        return violations.map((v: { id: string; nodes: { html: string }[] }) => [v.id, v.nodes[0]?.html]);
      });
      expect(found, groups).toEqual([]);
    }
  });

  it('asks for one thing, complains of nothing, and breaks no policy', async () => {
    const { requests, complaints, policy } = await open();
    expect(requests).toEqual([`${product.url}/${language}`]);
    expect(complaints).toEqual([]);
    expect(policy).toEqual([]);
  });

  it('never scrolls sideways, and nothing sticks out', async () => {
    const seen = await open();
    await openAllGroups(seen);
    const wide = await seen.page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ...[...document.querySelectorAll('body *:not(.unseen, .skip)')]
        .filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1)
        .map((e) => e.outerHTML.slice(0, 80)),
    ]);
    expect(wide).toEqual([0]);
  });

  it('shows 34 tiles, large enough to touch, each where its data says', async () => {
    const { page } = await open();
    const tiles = await page.$$eval('.tile', (all) =>
      all.map((tile) => {
        const { x, y, width, height } = tile.getBoundingClientRect();
        return { name: tile.childNodes[1]!.textContent!.trim(), x, y, width, height };
      }),
    );
    const inOrder = [...answer.territories.nodes].sort(
      (a, b) => a.tileRow! - b.tileRow! || a.tileColumn! - b.tileColumn!,
    );
    const names = inOrder.map(({ nameVi, nameEn }) => (language === 'vi' ? nameVi : nameEn));
    expect(tiles.map(({ name }) => name.replace('TP. ', ''))).toEqual(names);
    for (const { width, height } of tiles) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    const columns = [...new Set(tiles.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
    const rows = [...new Set(tiles.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
    expect(tiles.map(({ x, y }) => [rows.indexOf(Math.round(y)), columns.indexOf(Math.round(x))])).toEqual(
      inOrder.map(({ tileRow, tileColumn }) => [tileRow, tileColumn]),
    );
  });
});

describe.each(['vi', 'en'] as const)('the page in %s', (language) => {
  it('travels in under 14 kB', async () => {
    const weight = gzipSync(await text(language), { level: 9 }).length;
    console.info(`/${language} weighs ${weight} bytes compressed.`);
    expect(weight).toBeLessThan(14_000);
  });

  it('reads the same without script, all tasks included', async () => {
    const { page } = await reader.open(`${product.url}/${language}`, { javaScriptEnabled: false });
    const html = await page.content();
    expect(html).not.toContain('<script');
    for (const { code } of answer.directive!.tasks.nodes)
      expect(html).toMatch(new RegExp(`<p>${code.replaceAll('.', '\\.')} <b>`));
    await page.click('summary');
    expect(await page.isVisible('.task')).toBe(true);
  });

  it('has every published number exactly as the API answers it', async () => {
    const { page } = await reader.open(`${product.url}/${language}`);
    const shown = await page.$$eval('#so-lieu ~ table td b', (all) => all.map((b) => b.textContent ?? ''));
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
    const digits = (o: Observation) =>
      [o.value, o.valueHigh].filter((v) => v !== null).map((v) => number.format(v as unknown as number));
    const since = (year: string) => (o: Observation) => o.periodStart! >= year;
    const expected = [
      ...answer.sent!.observations.nodes.filter(since('2018')),
      ...answer.overstay!.observations.nodes.filter(since('2018')),
      ...answer.byProvince!.observations.nodes.filter(since('2024')),
    ].map((o) => digits(o).join('–'));
    const bare = shown.map((value) => value.replace(/[^\d.,–]/g, ''));
    expect(new Set(bare)).toEqual(new Set(expected));
  });

  it('counts what the API counts', async () => {
    const { page } = await reader.open(`${product.url}/${language}`);
    const headline = await page.$$eval('.standing b', (all) => all.map((b) => Number(b.textContent)));
    const { directive, territories } = answer;
    const found = territories.nodes.filter(({ plans }) =>
      plans.nodes.some(
        ({ relation, level, status }) =>
          relation === 'IMPLEMENTS_DIRECTIVE' && level === 'PROVINCE' && !/not_found|draft/.test(status),
      ),
    );
    const { totalCount } = directive!.tasks;
    expect(headline).toEqual([totalCount, totalCount, found.length, 0]);
    const legend = await page.$$eval('.map ul b', (all) => all.map((b) => Number(b.textContent)));
    expect(legend.reduce((a, b) => a + b)).toBe(territories.totalCount);
  });

  it('leads from each tile to its row', async () => {
    const { page } = await reader.open(`${product.url}/${language}`);
    for (const { code } of answer.territories.nodes)
      expect(await page.locator(`a.tile[href="#t${code}"]`).count()).toBe(1);
    await page.click('a.tile[href="#t31"]');
    expect(await page.locator('tr:target th').textContent()).toMatch(/Hải Phòng|Hai Phong/);
  });

  it('leads a keyboard past the header, and to the other language', async () => {
    const { page } = await reader.open(`${product.url}/${language}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().left)).toBeGreaterThan(
      0,
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    await page.click('.switch');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language === 'vi' ? 'en' : 'vi');
  });

  it('prints with all its tasks, its tables uncut and no screen furniture', async () => {
    const { page } = await reader.open(`${product.url}/${language}`, {
      viewport: { width: 794, height: 1123 },
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.band')).toBe(false);
    const hidden = await page.$$eval('.task', (all) => all.filter((task) => !task.checkVisibility()).length);
    expect(hidden).toBe(0);
  });
});

describe('what is not public', () => {
  const timeless = (html: string) => html.replace(/datetime="[^"]+Z">[^<]+/g, '');

  it('does not change a byte of the page', async () => {
    const before = timeless(await text('vi'));
    const asked = await product.ask(
      '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
    );
    const round = asked.body.data.directive.rounds.nodes[0].id;
    const started = await product.ask(
      `mutation ($round: ID!) {
        startReport(round: $round, key: "a report nobody may see") { __typename ... on Report { id revision } }
      }`,
      { as: 'province', variables: { round } },
    );
    const { id, revision } = started.body.data.startReport;
    expect(id).toBeTruthy();
    expect(timeless(await text('vi'))).toBe(before);
    const saved = await product.ask(
      `mutation ($id: ID!, $revision: Int!) {
        saveReport(id: $id, revision: $revision, key: "a line nobody may see",
          items: [{ task: "3.11", claim: DONE, done: "x" }]) { __typename }
      }`,
      { as: 'province', variables: { id, revision } },
    );
    expect(saved.body.data.saveReport.__typename).toBe('Report');
    expect(timeless(await text('vi'))).toBe(before);
    expect(timeless(await text('en'))).not.toContain(id);
  });

  it('a token in the request opens nothing on the page', async () => {
    const answered = await product.fetch('/vi', {
      headers: { authorization: `Bearer ${product.tokens.province}`, accept: 'text/html' },
    });
    expect(timeless(await answered.text())).toBe(timeless(await text('vi')));
    expect(answered.headers.get('cache-control')).toBe('public, max-age=60');
  });
});
