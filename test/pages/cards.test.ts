// What a link shows where it is shared: a picture of points that says what the page says, whose it is, in which unit, and of which day.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-wasm';
import { describe, expect, it, vi } from 'vitest';
import { body } from '../../web/pages/public/body/page.tsx';
import { document } from '../../web/pages/public/document/page.tsx';
import { home } from '../../web/pages/public/home/page.tsx';
import { indicator } from '../../web/pages/public/indicator/page.tsx';
import { province } from '../../web/pages/public/province/page.tsx';
import { cardSize } from '../../web/pages/public/shell/card.ts';
import type { Address, PublicPage } from '../../web/pages/public/shell/page.ts';
import { task } from '../../web/pages/public/task/page.tsx';
import { app } from '../../worker/app.ts';
import { family, fontBuffers, paint } from '../../worker/painter.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';
import { askPage, fileOf, type Language, languages, shownAt } from './asked.ts';

const ledger = useLedger();

/** Each page that has a card, at addresses that are short and long, with figures and without. */
// biome-ignore lint/suspicious/noExplicitAny: what a page's answer is like is its own
const cases: readonly (readonly [PublicPage<any>, string, Address])[] = [
  [home, '', {}],
  ...[
    'workers-sent',
    'workers-sent-by-province',
    'korea-overstay-rate',
    'average-income-abroad',
    'skill-mix',
  ].map((slug) => [indicator, `/chi-bao/${slug}`, { slug }] as const),
  [indicator, '/chi-bao/workers-sent-by-province', { slug: 'workers-sent-by-province', tinh: 'nghe-an' }],
  ...['ha-tinh', 'hai-phong', 'ho-chi-minh', 'hai-duong'].map(
    (slug) => [province, `/tinh/${slug}`, { slug }] as const,
  ),
  ...['1', '2.3', '3.11', '5.7.2'].map((code) => [task, `/nhiem-vu/${code}`, { code }] as const),
  ...['uy-ban-nhan-dan-thanh-pho-hai-phong', 'bo-noi-vu'].map(
    (slug) => [body, `/co-quan/${slug}`, { slug }] as const,
  ),
  ...['20-ct-tw', '16-ct-tw', '411-kh-ubnd', 's-recall'].map(
    (slug) => [document, `/van-ban/${slug}`, { slug }] as const,
  ),
];
const named = cases.map(([page, path, address]) => ({
  page,
  path,
  address,
  name: `${path}${address.tinh ?? ''}`,
}));

type Case = (typeof named)[number];
/** Asked once for both languages. */
const answers = new Map<Case, Promise<unknown>>();
const answerTo = (one: Case): Promise<unknown> => {
  const asked = answers.get(one) ?? askPage(ledger, one.page, one.address).then(({ answer }) => answer);
  answers.set(one, asked);
  return asked;
};
const drawn = async (one: Case, language: Language) =>
  fileOf(one.page, 'png', await answerTo(one), shownAt(language, one.path, one.address));
const wordsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, said]) =>
    said!.replace(
      /&(amp|lt|gt|quot);/g,
      (_, sign: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[sign]!,
    ),
  );

/** The characters that a face has a shape for, by its own table (format 4 of `cmap`). */
function lettersOf(face: Uint8Array): Set<number> {
  const view = new DataView(face.buffer, face.byteOffset, face.byteLength);
  const tables = view.getUint16(4);
  const found = Array.from({ length: tables }, (_, at) => 12 + 16 * at).find(
    (at) => view.getUint32(at) === 0x636d6170,
  )!;
  const cmap = view.getUint32(found + 8);
  const start = Array.from({ length: view.getUint16(cmap + 2) }, (_, at) => cmap + 4 + 8 * at)
    .map((at) => cmap + view.getUint32(at + 4))
    .find((at) => view.getUint16(at) === 4)!;
  const twice = view.getUint16(start + 6);
  const letters = new Set<number>();
  for (let at = 0; at < twice; at += 2) {
    const last = view.getUint16(start + 14 + at);
    const first = view.getUint16(start + 16 + twice + at);
    const [delta, range] = [16 + 2 * twice, 16 + 3 * twice].map((by) => view.getUint16(start + by + at));
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph =
        range === 0
          ? code + delta!
          : view.getUint16(start + 16 + 3 * twice + at + range! + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) letters.add(code);
    }
  }
  return letters;
}
const letters = fontBuffers.map(lettersOf);

describe.each(languages)('in %s', (language) => {
  it.each(named)(
    'the card of $name says whose it is and of which day, in letters that are there and stay within it',
    async (one) => {
      const svg = await drawn(one, language);
      const words = wordsOf(svg);
      expect(words.at(-1)).toMatch(
        language === 'vi'
          ? /^Nguồn: Sổ theo dõi thực hiện chỉ thị, example\.org, 24\/11\/2026$/
          : /^Source: Directive Ledger, example\.org, 24\/11\/2026$/,
      );
      expect(svg).not.toMatch(/undefined|NaN|\[object|null/);
      const missing = [...words.join('')].filter((letter) =>
        letters.some((face) => !face.has(letter.codePointAt(0)!)),
      );
      expect(missing).toEqual([]);

      // What is left without paper, band and rule is words and their picture.
      const bare = svg.replace(/<rect x="0" y="0"[^>]*>/g, '');
      const box = new Resvg(bare, { font: { fontBuffers, defaultFontFamily: family } }).getBBox()!;
      expect(box.x).toBeGreaterThan(40);
      expect(box.x + box.width).toBeLessThan(cardSize.width - 40);
      expect(box.y).toBeGreaterThan(16);
      expect(box.y + box.height).toBeLessThan(cardSize.height - 8);
    },
  );

  it.each(named)('the page of $name leads those who share it to its card', async (one) => {
    const { page, path, address } = one;
    const html = String(await page.render(await answerTo(one), shownAt(language, path, address)));
    const query = address.tinh ? `?tinh=${address.tinh}` : '';
    expect(html).toContain(
      `<meta property="og:image" content="https://example.org/${language}${path}.png${query}"/>`,
    );
    const [, said] = /<meta name="description" content="([^"]+)"/.exec(html)!;
    expect(html).toContain(`<meta property="og:image:alt" content="${said}"/>`);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  });

  it('an indicator says its unit and its publishers, and the number of the page', async () => {
    const words = wordsOf(await drawn(named[1]!, language)).join(' ');
    const said = {
      vi: ['144.345 người', 'Đơn vị: người. Số liệu của 9 nơi công bố'],
      en: ['144,345 persons', 'Unit: persons. Figures of 9 publishers'],
    };
    for (const one of said[language]) expect(words).toContain(one);
  });
});

it('is painted as it is large, the same to the byte each time, with every Vietnamese letter told from the next', async () => {
  const svg = await drawn(named[0]!, 'vi');
  const png = Buffer.from(paint(svg, cardSize.width));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
  expect(Buffer.from(paint(svg, cardSize.width)).equals(png)).toBe(true);

  const marked = [...'aăâeêioôơuưyđ'].flatMap((letter) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].flatMap((mark) =>
      letter === 'đ' && mark ? [] : [(letter + mark).normalize('NFC')],
    ),
  );
  const all = [...marked, ...marked.map((letter) => letter.toUpperCase())];
  const painted = all.map((letter) =>
    Buffer.from(
      paint(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 60"><text x="4" y="44" font-size="32" font-family="sans-serif">${letter}</text></svg>`,
        40,
      ),
    ).toString('base64'),
  );
  expect(new Set(painted).size).toBe(all.length);
  expect(all).toHaveLength(2 * (12 * 6 + 1));
});

it('of the example year it bears its mark beneath, which every other picture of it does', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const settings = settingsOn(ledger.config);
  const height = async (more: object) => {
    const answer = await app.request('/vi.png', {}, { ...settings, ...more });
    expect(answer.headers.get('content-type')).toBe('image/png');
    return Buffer.from(await answer.arrayBuffer()).readUInt32BE(20);
  };
  expect(await height({})).toBe(cardSize.height);
  expect(await height({ EXAMPLE_YEAR_OF: 'http://localhost:1' })).toBe(cardSize.height + 40);
});

it('the faces are the ones whose licence lets them be carried', () => {
  const folder = fileURLToPath(import.meta.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
  expect(readFileSync(folder.replace(/package\.json$/, 'LICENSE_FONT'), 'utf8')).toContain(
    'SIL OPEN FONT LICENSE',
  );
});
