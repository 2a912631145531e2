// What search engines are told: where not to go, and every page that stands for itself, in both languages, with the day of its last change.
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { app } from '../../worker/app.ts';
import { publicPages } from '../../worker/public-pages.ts';
import { reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
const origin = 'http://localhost';
let settings: ReturnType<typeof settingsOn>;
let text: string;
interface Entry {
  readonly path: string;
  readonly changedOn: string | undefined;
  readonly languages: readonly (readonly [string, string])[];
}
let entries: Entry[];
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }, settings);
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await reportAt(ledger, 'published', 'haiPhong');
  settings = settingsOn(ledger.config);
  text = await (await get('/sitemap.xml')).text();
  entries = [...text.matchAll(/<url>(.*?)<\/url>/g)].map(([, url]) => ({
    path: /<loc>http:\/\/localhost([^<]*)<\/loc>/.exec(url!)![1]!,
    changedOn: /<lastmod>([^<]*)<\/lastmod>/.exec(url!)?.[1],
    languages: [...url!.matchAll(/hreflang="(\w+)" href="http:\/\/localhost([^"]*)"/g)].map(
      ([, language, path]) => [language!, path!] as const,
    ),
  }));
});

it('robots are asked to leave what is for offices, and led to the map', async () => {
  const answer = await get('/robots.txt');
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toBe(
    `User-agent: *\nDisallow: /app/\nDisallow: /graphiql\n\nSitemap: ${origin}/sitemap.xml\n`,
  );
});

it('as many pages as the API counts are on it, each once in both languages, each naming both', async () => {
  const { data } = await ledger.ask(
    'public',
    '{ agencies(first: 1) { totalCount } documents(first: 1) { totalCount } indicators(first: 1) { totalCount } directive(symbol: "20-CT/TW") { tasks(first: 1) { totalCount } } }',
  );
  const counts = data as Record<string, { totalCount: number }> & {
    directive: { tasks: { totalCount: number } };
  };
  const under = (path: string) => entries.filter((one) => one.path.startsWith(`/vi${path}/`)).length;
  expect([
    under('/co-quan'),
    under('/van-ban'),
    under('/chi-bao'),
    under('/nhiem-vu'),
    under('/tinh'),
  ]).toEqual([
    counts.agencies!.totalCount,
    counts.documents!.totalCount,
    counts.indicators!.totalCount,
    counts.directive.tasks.totalCount,
    34,
  ]);
  const paths = entries.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path, languages } of entries) {
    expect(path).toMatch(/^\/(vi|en)(\/|$)/);
    expect(Object.fromEntries(languages)).toEqual({
      vi: path.replace(/^\/\w\w/, '/vi'),
      en: path.replace(/^\/\w\w/, '/en'),
    });
  }
  const plain = publicPages.filter((page) => !page.path.includes(':') && !page.isWithoutPage);
  for (const { path } of plain) expect(paths.includes(`/en${path}`), path).toBe(path !== '/tim');
});

it('each kind of page on it is there, and stands for itself', async () => {
  const kinds = new Map(
    entries.map((one) => [one.path.replace(/^(\/\w\w\/(?!du-lieu)[\w-]+)\/.+/, '$1/…'), one]),
  );
  expect(kinds.size).toBeGreaterThan(40);
  for (const { path } of kinds.values()) {
    const answer = await get(path);
    expect(answer.status, path).toBe(200);
    const html = await answer.text();
    expect(html, path).toContain(`<link rel="canonical" href="${origin}${path}"/>`);
    const [, said = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    expect(said.length, `${path}: ${said}`).toBeGreaterThanOrEqual(50);
  }
});

it('what was changed last is said of the page that shows it, and of every other since when it is as it is', () => {
  const on = (path: string) => entries.find((one) => one.path === path)?.changedOn;
  for (const { path, changedOn } of entries) expect(changedOn, path).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(on('/vi/tinh/hai-phong')! > on('/vi/tinh/son-la')!).toBe(true);
  expect(on('/en/tinh/hai-phong')).toBe(on('/vi/tinh/hai-phong'));
});

it('it is one and the same until something changes', async () => {
  const tag = (await get('/sitemap.xml')).headers.get('etag')!;
  expect((await get('/sitemap.xml', { 'if-none-match': tag })).status).toBe(304);
});
