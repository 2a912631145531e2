import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicHomeAnswer } from '../../web/pages/answers.ts';
import { homeQuestion } from '../../web/pages/public/home/question.ts';
import { goodLines, mutation, newKey, seen } from '../support/cycle.ts';
import {
  lookAt,
  type Seen,
  schemes,
  stickingOut,
  useBrowser,
  violationsOn,
  widths,
} from '../support/page.ts';
import { sent } from '../support/sent.ts';
import { useProduct } from '../worker/running.ts';

const product = useProduct();
const reader = useBrowser();

type Language = 'vi' | 'en';
const views = widths.flatMap((width) => schemes.map((scheme) => [width, scheme] as const));

let answer: PublicHomeAnswer;
beforeAll(async () => {
  const { body } = await product.ask(homeQuestion);
  expect(body.errors).toBeUndefined();
  answer = body.data;
});

const text = async (language: Language): Promise<string> =>
  (await product.fetch(`/${language}`, { headers: { accept: 'text/html' } })).text();

describe.each(['vi', 'en'] as const)(
  'the page in %s, on a phone and at a desk, by day and by night',
  (language) => {
    let visit: Seen;
    beforeAll(async () => {
      visit = await reader.read(`${product.url}/${language}`);
    });

    it('has no accessibility violation', async () => {
      for (const [width, scheme] of views) {
        await lookAt(visit.page, width, scheme);
        expect([width, scheme, await violationsOn(visit.page, scheme === 'dark')]).toEqual([
          width,
          scheme,
          [],
        ]);
      }
    });

    it('never scrolls sideways, and nothing sticks out', async () => {
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
      expect(visit.requests).toEqual([`${product.url}/${language}`]);
      const failed = product.log.filter(({ event, status }) => event === 'request' && Number(status) >= 400);
      expect(failed).toEqual([]);
    });
  },
);

describe.each(['vi', 'en'] as const)('the page in %s', (language) => {
  it('travels in under 14 kB', async () => {
    const weight = (await sent(`${product.url}/${language}`)).bytes.length;
    console.info(`/${language} weighs ${weight} bytes as it is sent.`);
    expect(weight).toBeLessThan(14_000);
  });

  it('answers in every form it names', async () => {
    const html = await text(language);
    const named = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
    expect(named).toHaveLength(6);
    for (const [, type, address] of named) {
      const answered = await product.fetch(address!);
      expect([address, answered.status]).toEqual([address, 200]);
      expect(answered.headers.get('content-type')).toContain(type);
      expect((await answered.arrayBuffer()).byteLength).toBeGreaterThan(500);
    }
  });

  it('answers in ten seconds: short enough on a desk and on a phone', async () => {
    const { page } = await reader.read(`${product.url}/${language}`);
    for (const [width, most] of [
      [1280, 2_000],
      [360, 3_500],
    ] as const) {
      await lookAt(page, width, 'light');
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      console.info(`/${language} is ${height} px high at ${width} px.`);
      expect(height).toBeLessThanOrEqual(most);
    }
  });

  it('has the numbers of each year exactly as the API answers them', async () => {
    const { page } = await reader.read(`${product.url}/${language}`);
    const shown = await page.$$eval('.years td b', (all) => all.map((b) => b.textContent ?? ''));
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
    const expected = answer
      .sent!.observations.nodes.filter((o) => o.kind === 'ACTUAL' && o.periodStart! >= '2020')
      .map((o) =>
        [o.value, o.valueHigh]
          .filter((v) => v !== null)
          .map((v) => number.format(v as unknown as number))
          .join('–'),
      );
    expect(new Set(shown.map((value) => value.replace(/[^\d.,–]/g, '')))).toEqual(new Set(expected));
  });

  it('counts what the API counts, and each number leads to a page', async () => {
    const { page } = await reader.read(`${product.url}/${language}`);
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
    const links = await page.$$eval('.standing a, .ways a, .tile', (all) =>
      all.map((a) => a.getAttribute('href')!),
    );
    expect(links.length).toBeGreaterThan(40);
    for (const link of new Set(links))
      expect([link, (await product.fetch(link, { headers: { accept: 'text/html' } })).status]).toEqual([
        link,
        200,
      ]);
  });

  it('leads a keyboard past the header, and to the other language', async () => {
    const { page } = await reader.read(`${product.url}/${language}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().left)).toBeGreaterThan(
      0,
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    await page.click('.switch');
    await page.locator(`html[lang=${language === 'vi' ? 'en' : 'vi'}]`).waitFor();
  });
});

describe('a report on its way', () => {
  const timeless = (html: string) => html.replace(/datetime="[^"]+Z">[^<]+/g, '');
  const both = async () => [timeless(await text('vi')), timeless(await text('en'))];
  const act = async (who: string, change: string, args: object) => {
    const { body } = await product.ask(mutation(change, { ...args, key: newKey() }), { as: who });
    return body.data[change];
  };

  it('does not change a byte of the page until it is published, and is then marked as the example it is', async () => {
    const before = await both();
    const { body } = await product.ask(
      '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
    );
    let report = await act('province', 'startReport', { round: body.data.directive.rounds.nodes[0].id });
    for (const [who, step, lines] of [
      ['province', 'saveReport', goodLines],
      ['province', 'submitReport', {}],
      ['ministry', 'verifyReport', {}],
    ] as const) {
      report = await act(who, step, { ...seen(report), ...lines });
      expect(report.__typename, step).toBe('Report');
      expect(await both(), step).toEqual(before);
    }
    report = await act('commission', 'publishReport', seen(report));
    expect(report.__typename).toBe('Report');
    const [vi] = await both();
    expect(vi).toContain('<b>0</b> báo cáo đã công bố');
    expect(vi).toContain('Ngoài ra có 1 báo cáo ví dụ, không tính vào số này.');
    expect(vi).toContain('Có báo cáo ví dụ (không tính)');
    expect((await sent(`${product.url}/vi`)).bytes.length).toBeLessThan(14_000);
  });

  it('is not opened by a token in the request for the page', async () => {
    const answered = await product.fetch('/vi', {
      headers: { authorization: `Bearer ${product.tokens.province}`, accept: 'text/html' },
    });
    expect(timeless(await answered.text())).toBe(timeless(await text('vi')));
    expect(answered.headers.get('cache-control')).toBe('public, max-age=60');
  });
});
