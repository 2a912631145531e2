// Every public page that can be reached by links alone, read without script, as a search engine or a reader's old telephone does.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../db/canonical.ts';
import { allForms } from '../../web/pages/public/shell/forms.ts';
import { embeddedPages, publicPages } from '../../worker/public-pages.ts';
import { startBrowser } from '../support/page.ts';
import { publishReport } from '../support/published.ts';
import { useProduct } from '../worker/running.ts';
import { type Visited, type Walk, walk } from './walk.ts';

const product = useProduct();
const most = 400;

const routes = [
  ...publicPages.map(({ path }) => ({ path, at: `/(vi|en)${path}` })),
  ...embeddedPages.map(({ path }) => ({ path, at: path })),
  { path: '/c/:id', at: '/c/:id' },
].map(({ path, at }) => ({
  path,
  matches: new RegExp(`^${at.replace(/:\w+(?:\{(.+?)\}(?=\/|$))?/g, (_, shape) => shape ?? '[^/]+')}$`),
}));
const formAt = new RegExp(`\\.(${allForms.join('|')})$`);

/** The page at an address, by its route; undefined where it is something else of ours. */
const routeOf = (address: string): string | undefined => {
  const { pathname } = new URL(address);
  return routes.find(({ matches }) => matches.test(pathname.replace(formAt, '')))?.path;
};
const languageOf = (address: string) => {
  const { pathname, searchParams } = new URL(address);
  if (/^\/(vi|en)(\/|$)/.test(pathname)) return pathname.slice(1, 3);
  return searchParams.get('lang') === 'en' ? 'en' : 'vi';
};
const kindOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  const route = routeOf(address) ?? `other:${pathname.split('/')[1]}`;
  const form = formAt.exec(pathname)?.[1] ?? 'page';
  return [languageOf(address), form, route, search === '' ? '' : '?'].join(' ');
};
/** Pages have more that may be wrong than their files, which have tests of their own. */
const shareOf = (kind: string) => (/^.. page \//.test(kind) ? 4 : 1);
const isPage = (address: string) => routeOf(address) !== undefined;

const bytesOf = (route: string): number => {
  if (route.startsWith('/embed/')) return 8_000;
  if (/^\/nha-phat-trien/.test(route)) return 24_600;
  if (/^\/toan-canh/.test(route)) return 15_000;
  return /^\/nhiem-vu/.test(route) ? 20_000 : 14_000;
};

let walked: Walk;
let pages: (Visited & { readonly page: NonNullable<Visited['page']> })[];
beforeAll(async () => {
  await publishReport(product);
  const browser = await startBrowser();
  const begun = performance.now();
  try {
    walked = await walk({
      browser,
      origin: product.url,
      starts: ['/vi', '/en'],
      most,
      kindOf,
      shareOf,
      isFollowed: isPage,
    });
  } finally {
    await browser.close();
  }
  pages = [...walked.visited.values()].filter((one): one is (typeof pages)[number] =>
    Boolean(one.page && one.status === 200 && isPage(one.address)),
  );
  console.info(
    `${walked.visited.size} of ${walked.known} addresses, ${pages.length} of them pages, in ${((performance.now() - begun) / 1_000).toFixed(1)} s.`,
  );
});

/** What is wrong with each page, in a word; nothing where it is right. */
const wrong = (of: (one: (typeof pages)[number]) => unknown) =>
  pages
    .map((one) => [one.address.replace(product.url, ''), of(one)] as const)
    .filter(([, found]) => found !== undefined);

it('reaches every kind of page in both languages, and no more addresses than agreed', () => {
  expect(walked.visited.size).toBeLessThanOrEqual(most);
  expect(pages.length).toBeGreaterThan(most / 5);
  const answered = [...walked.visited.values()].filter(({ status }) => status === 200);
  const reached = new Set(answered.map(({ address }) => `${languageOf(address)} ${routeOf(address)}`));
  const everyKind = routes.flatMap(({ path }) => ['vi', 'en'].map((language) => `${language} ${path}`));
  // A citation's own address speaks English only if it is asked to, and no link asks.
  expect(everyKind.filter((kind) => !reached.has(kind) && kind !== 'en /c/:id')).toEqual([]);
});

describe('links', () => {
  it('lead to something', () => {
    const dead = [...walked.visited.values()]
      .filter(({ status }) => status !== 200)
      .map(({ address, from, status }) => `${address} answers ${status}; it stands on ${from}`);
    expect(dead).toEqual([]);
  });
  it('into a page lead to a place that is there', () => {
    const ids = new Map(pages.map(({ address, page }) => [address, new Set(page.ids)]));
    let compared = 0;
    const astray = [...walked.links].flatMap(([from, links]) =>
      links.filter((link) => {
        const url = new URL(link);
        const place = decodeURIComponent(url.hash.slice(1));
        url.hash = '';
        const there = ids.get(String(url));
        if (place === '' || there === undefined) return false;
        compared++;
        return !there.has(place) && `${link} on ${from}`;
      }),
    );
    expect(astray).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });
});

describe('each page', () => {
  it('has no script, and nothing that a strict policy would forbid', () => {
    // Three kinds of pages have a script that they do without: what is looked for, what is cited, and the public log.
    const reading = /^<script type="module" src="\/assets\/(?:reading|log)\.entry-[\w.-]+"><\/script>$/;
    expect(
      wrong(({ address, page: { scripts, inline } }) => {
        const own = /\/(tim|nhat-ky|c\/[^/]+)$/.test(new URL(address).pathname)
          ? scripts.filter((one) => reading.test(one))
          : [];
        return [...scripts.filter((one) => !own.includes(one)), ...inline].at(0);
      }),
    ).toEqual([]);
  });
  it('has one main heading', () => {
    expect(wrong(({ page: { headings } }) => (headings === 1 ? undefined : headings))).toEqual([]);
  });
  it('says what language it is in, in the page and beside it', () => {
    expect(
      wrong(({ address, page: { lang }, headers }) => {
        const said = [lang, headers.get('content-language')];
        return said.every((one) => one === languageOf(address)) ? undefined : said;
      }),
    ).toEqual([]);
  });
  it('names one address that stands for it, in its own language, and that stands for itself', () => {
    expect(
      wrong(({ address, page: { canonical } }) => {
        const [one, ...more] = canonical;
        const standing = walked.visited.get(one ?? '')?.page?.canonical;
        const isRight =
          more.length === 0 && standing?.[0] === one && languageOf(one ?? address) === languageOf(address);
        return isRight ? undefined : canonical;
      }),
    ).toEqual([]);
  });
  it('names itself in both languages, and each of the two names the same two', () => {
    expect(
      wrong(({ page: { languages } }) => {
        const isRight =
          languages.map(([language]) => language).join() === 'vi,en' &&
          languages.every(([language, other]) => {
            const there = walked.visited.get(other)?.page;
            return there?.lang === language && String(there.languages) === String(languages);
          });
        return isRight ? undefined : languages;
      }),
    ).toEqual([]);
  });
  it('says in a sentence what it is, for whoever finds or shares it', () => {
    expect(
      wrong(({ text }) => {
        const [, said = ''] = /<meta name="description" content="([^"]*)"/.exec(text) ?? [];
        return said.length >= 50 ? undefined : said;
      }),
    ).toEqual([]);
  });
  it('travels light', () => {
    expect(
      wrong(({ address, text }) => {
        const bytes = gzipSync(text, { level: 9 }).length;
        return bytes <= bytesOf(routeOf(address)!) ? undefined : bytes;
      }),
    ).toEqual([]);
  });
});

it('every other form a page names, where it was asked for, is of the type the page promises', () => {
  const seen = new Set<string>();
  const other = pages.flatMap(({ address, page }) =>
    page.forms.flatMap(([type, link]) => {
      const at = String(new URL(link, address));
      // What is told of a frame is JSON, and led to under a name of its own (oEmbed 1.0, 4).
      if (type === 'application/json+oembed') return [];
      const given = walked.visited.get(at)?.headers.get('content-type')?.split(';')[0];
      if (given === undefined) return [];
      seen.add(at);
      return given === type ? [] : [`${at} is ${given}, not ${type}`];
    }),
  );
  expect(other).toEqual([]);
  expect(new Set([...seen].map((at) => formAt.exec(new URL(at).pathname)?.[1]))).toEqual(new Set(allForms));
});

describe('the question of each page that needs no more than its address', () => {
  const free = [...publicPages, ...embeddedPages].filter(({ path }) => !path.includes(':'));
  it.each(free.map(({ path, question }) => [path || 'the first page', question]))(
    '%s',
    async (_, question) => {
      const id = await sha256(question);
      const answer = await product.fetch(`/graphql?documentId=${id}`);
      expect(answer.status).toBe(200);
      const { data, errors } = (await answer.json()) as { data: object; errors?: object[] };
      expect(errors).toBeUndefined();
      expect(Object.keys(data)).not.toEqual([]);
      for (const language of ['vi', 'en'])
        expect(walked.visited.get(`${product.url}/${language}/nha-phat-trien`)!.text).toContain(id);
    },
  );
});
