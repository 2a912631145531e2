import { beforeAll, describe, expect, it } from 'vitest';
import type { WholeDirectiveAnswer } from '../../web/pages/answers.ts';
import type { Observation } from '../../web/pages/public/home/facts.ts';
import { wholeQuestion } from '../../web/pages/public/home/question.ts';
import {
  lookAt,
  type Seen,
  schemes,
  stickingOut,
  unfold,
  useBrowser,
  violationsOn,
  widths,
} from '../support/page.ts';
import { useProduct } from '../worker/running.ts';

const product = useProduct();
const reader = useBrowser();

type Language = 'vi' | 'en';
const views = widths.flatMap((width) => schemes.map((scheme) => [width, scheme] as const));

let answer: WholeDirectiveAnswer;
beforeAll(async () => {
  const { body } = await product.ask(wholeQuestion);
  expect(body.errors).toBeUndefined();
  answer = body.data;
});

const _text = async (language: Language): Promise<string> =>
  (await product.fetch(`/${language}/toan-canh`, { headers: { accept: 'text/html' } })).text();

describe.each(['vi', 'en'] as const)(
  'the page in %s, on a phone and at a desk, by day and by night',
  (language) => {
    let visit: Seen;
    beforeAll(async () => {
      visit = await reader.read(`${product.url}/${language}/toan-canh`);
    });

    it('has no accessibility violation, with its groups closed and open', async () => {
      for (const groups of ['closed', 'open']) {
        if (groups === 'open') await unfold(visit.page);
        for (const [width, scheme] of views) {
          await lookAt(visit.page, width, scheme);
          expect([groups, width, scheme, await violationsOn(visit.page, scheme === 'dark')]).toEqual([
            groups,
            width,
            scheme,
            [],
          ]);
        }
      }
    });

    it('never scrolls sideways, and nothing sticks out', async () => {
      await unfold(visit.page);
      for (const [width, scheme] of views) {
        await lookAt(visit.page, width, scheme);
        expect([width, scheme, ...(await stickingOut(visit.page))]).toEqual([width, scheme, 0]);
      }
    });

    it.each(widths)(
      'shows 34 tiles, large enough to touch, each where its data says, %s px wide',
      async (width) => {
        await lookAt(visit.page, width, 'light');
        const tiles = await visit.page.$$eval('.tile', (all) =>
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
        expect(
          tiles.map(({ x, y }) => [rows.indexOf(Math.round(y)), columns.indexOf(Math.round(x))]),
        ).toEqual(inOrder.map(({ tileRow, tileColumn }) => [tileRow, tileColumn]));
      },
    );

    it('asked for one thing, and nothing that is not there', () => {
      expect(visit.requests).toEqual([`${product.url}/${language}/toan-canh`]);
      const failed = product.log.filter(({ event, status }) => event === 'request' && Number(status) >= 400);
      expect(failed).toEqual([]);
    });
  },
);

describe.each(['vi', 'en'] as const)('the page in %s', (language) => {
  it('reads the same without script, all tasks included', async () => {
    const { page } = await reader.open(`${product.url}/${language}/toan-canh`, { javaScriptEnabled: false });
    const html = await page.content();
    expect(html).not.toContain('<script');
    for (const { code } of answer.directive!.tasks.nodes)
      expect(html).toMatch(new RegExp(`<p>${code.replaceAll('.', '\\.')} <b>`));
    await page.click('main summary');
    expect(await page.isVisible('.task')).toBe(true);
  });

  it('has every published number exactly as the API answers it', async () => {
    const { page } = await reader.read(`${product.url}/${language}/toan-canh`);
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
    const { page } = await reader.read(`${product.url}/${language}/toan-canh`);
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

  it('lists provinces in Vietnamese order, TP. Hồ Chí Minh under H', async () => {
    const { page } = await reader.read(`${product.url}/${language}/toan-canh`);
    const rows = await page.$$eval('.provinces tbody th', (all) =>
      all.map((th) => th.firstChild!.textContent!.trim()),
    );
    const names = answer.territories.nodes.map(
      ({ nameVi, nameEn }) => (language === 'vi' ? nameVi : nameEn)!,
    );
    expect(rows.map((name) => name.replace('TP. ', ''))).toEqual(names.sort(new Intl.Collator('vi').compare));
  });

  it('leads from each tile to its row', async () => {
    const { page } = await reader.read(`${product.url}/${language}/toan-canh`);
    for (const { code } of answer.territories.nodes)
      expect(await page.locator(`a.tile[href="#t${code}"]`).count()).toBe(1);
    await page.click('a.tile[href="#t31"]');
    expect(await page.locator('tr:target th').textContent()).toMatch(/Hải Phòng|Hai Phong/);
  });

  it('leads a keyboard past the header, and to the other language', async () => {
    const { page } = await reader.read(`${product.url}/${language}/toan-canh`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().left)).toBeGreaterThan(
      0,
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    await page.click('.switch');
    await page.locator(`html[lang=${language === 'vi' ? 'en' : 'vi'}]`).waitFor();
  });

  it('prints with all its tasks, its tables uncut and no screen furniture', async () => {
    const { page } = await reader.open(`${product.url}/${language}/toan-canh`, {
      viewport: { width: 794, height: 1123 },
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.band')).toBe(false);
    const hidden = await page.$$eval('.task', (all) => all.filter((task) => !task.checkVisibility()).length);
    expect(hidden).toBe(0);
  });
});
