// The page of what was found: its words, its ways on, and nothing that is not public.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Db, Statement } from '../../db/client.ts';
import { search as searchFor } from '../../db/search/read.ts';
import type { SearchPageAnswer } from '../../web/pages/answers.ts';
import { pieces } from '../../web/pages/public/search/facts.ts';
import { search } from '../../web/pages/public/search/page.tsx';
import { app } from '../../worker/app.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';
import {
  askPage,
  isHarmless,
  keepsTheRules,
  type Language,
  languages,
  poisoned,
  shownAt,
  weightOf,
  withinLimits,
} from './asked.ts';

const ledger = useLedger();
let quiet: ReturnType<typeof vi.spyOn>;
beforeAll(() => {
  quiet = vi.spyOn(console, 'log').mockReturnValue(undefined as never); // The requests' own lines.
});
afterAll(() => quiet.mockRestore());

const draw = async (language: Language, q: string, more: Record<string, string> = {}) => {
  const { answer } = await askPage(ledger, search, { q, ...more });
  return (await search.render(answer, shownAt(language, '/tim', { q, ...more })))!;
};
const get = (path: string) =>
  app.request(path, { headers: { accept: 'text/html' } }, settingsOn(ledger.config));
const mainOf = (html: string) => /<main.*<\/main>/s.exec(html)![0];
const unescaped = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
const linksOf = (html: string) =>
  [...mainOf(html).matchAll(/href="([^"]+)"/g)].map(([, link]) => unescaped(link!));

describe('its question', () => {
  it('is within what anyone may ask', () => withinLimits(search.question));

  it('reads only what is open to anyone', async () => {
    const sent: Statement[] = [];
    const ctx = await ledger.ctx('public');
    const db = {
      read: (statement: Statement) => {
        sent.push(statement);
        return ctx.db.read(statement);
      },
    } as Db;
    for (const knownBefore of [null, '2026-01-01T00:00:00.000Z'])
      await searchFor({ ...ctx, db }, 'hai duong', 5, { validOn: '2026-11-30', knownBefore });
    const tables = new Set(
      sent.flatMap(({ sql }) =>
        [...sql.matchAll(/(?:FROM|JOIN) "?(\w+)"?/g)].map(([, table]) => table!.replace(/_past$/, '')),
      ),
    );
    tables.delete('found');
    expect([...tables].sort()).toEqual([
      'agencies',
      'agency_names',
      'baselines',
      'directives',
      'documents',
      'indicators',
      'plans',
      'provisions',
      'responsibilities',
      'spans',
      'successions',
      'targets',
      'task_indicators',
      'tasks',
      'territories',
      'territory_mappings',
      'territory_names',
      'text_loads',
      'texts',
    ]);
    expect(sent).toHaveLength(2);
  });
});

describe.each(languages)('in %s', (language) => {
  it('keeps the rules of every page, within its weight, whatever is looked for', async () => {
    for (const q of ['', 'hai duong', 'lao dong', 'a', 'tỉnh', '20-CT', 'zzz không có', '<b>"&amp;']) {
      const html = await draw(language, q);
      keepsTheRules(html, language);
      expect([q, weightOf(html) < 14_000]).toEqual([q, true]);
    }
  });

  it('every result leads to something that is there', async () => {
    for (const q of [
      'hai duong',
      'UBND Hải Phòng',
      'bộ nội vụ',
      '3.11',
      'kiều hối',
      'kế hoạch sơn la',
      'vùng',
    ]) {
      const links = linksOf(await draw(language, q)).filter((link) => link.startsWith('/'));
      expect([q, links.length > 0]).toEqual([q, true]);
      for (const link of new Set(links)) {
        const answer = await get(link);
        // An id leads on to where the record stands by its name.
        const there = answer.status === 302 ? await get(answer.headers.get('location')!) : answer;
        expect([link, there.status]).toEqual([link, 200]);
      }
    }
  });

  it('what was found is no page for search engines; the form is', async () => {
    expect(await draw(language, 'hai duong')).toContain('<meta name="robots" content="noindex"/>');
    expect(await draw(language, '')).not.toContain('noindex');
  });

  it('shows only text that cannot run', async () => {
    const { answer } = await askPage(ledger, search, { q: 'hai duong' });
    const bad = poisoned(answer as SearchPageAnswer, (key) => ['type', 'field', 'on'].includes(key));
    isHarmless((await search.render(bad, shownAt(language, '/tim', { q: '"><script>alert(1)</script>' })))!);
  });
});

describe('what is found', () => {
  let html: string;
  beforeAll(async () => {
    html = await draw('vi', 'hai duong');
  });

  it('has its words marked, and an old name says what became of it', () => {
    expect(html).toContain('<a href="/vi/tinh/hai-duong"><mark>Hải</mark> <mark>Dương</mark></a>');
    expect(mainOf(html)).toMatch(/Từ 01\/07\/2025, nay là <a href="\/vi\/tinh\/hai-phong">Hải Phòng<\/a>/);
  });

  it('is grouped by kind, each with its count, the kind of the best first', () => {
    const kinds = [...html.matchAll(/<h2 id="(\w+)">[^<(]+\((\d+)\)/g)].map(([, kind, count]) => [
      kind,
      count,
    ]);
    expect(kinds[0]).toEqual(['territory', '1']);
    expect(kinds.map(([kind]) => kind)).toEqual(expect.arrayContaining(['agency', 'plan']));
    for (const [kind, count] of kinds) {
      const section = new RegExp(`aria-labelledby="${kind}".*?</section>`, 's').exec(html)![0];
      expect([kind, section.split('<li>').length - 1]).toEqual([kind, Number(count)]);
    }
  });

  it('a word of a summary is shown where it stands', async () => {
    expect(mainOf(await draw('vi', 'vùng sâu'))).toMatch(/Nội dung:.*<mark>vùng<\/mark> <mark>sâu<\/mark>/);
  });

  it('on a past day is what was known then, and leads to that day', async () => {
    const then = await draw('vi', 'hai duong', { ngay: '2025-06-30' });
    expect(then).toContain('<input type="hidden" name="ngay" value="2025-06-30"/>');
    const now = (await (await get('/vi/tim?q=hai+duong')).text()).replaceAll('&amp;', '&');
    expect(now).toContain('nay là');
    const past = (await (await get('/vi/tim?q=hai+duong&ngay=2026-11-20')).text()).replaceAll('&amp;', '&');
    expect(past).toContain('/vi/tinh/hai-duong?ngay=2026-11-20');
  });

  it('nothing is said plainly, with ways on', async () => {
    const none = mainOf(await draw('vi', 'xe đạp Hải Dương'));
    expect(none).toContain('Không tìm thấy “xe đạp Hải Dương”.');
    expect(none).toContain('href="/vi/tim?q=H%E1%BA%A3i"');
    expect(none).toContain('href="/vi/nhiem-vu"');
  });
});

it('words are marked where they stand as words', () => {
  expect(pieces('Hải Phòng, hải đảo', ['Hải', 'hải'])).toEqual([
    { text: 'Hải', isFound: true },
    { text: ' Phòng, ', isFound: false },
    { text: 'hải', isFound: true },
    { text: ' đảo', isFound: false },
  ]);
});

it('every page has the search, and a page that is not there too', async () => {
  for (const path of ['/vi', '/vi/tinh', '/en/nhiem-vu', '/en/phuong-phap'])
    expect([path, await (await get(path)).text()]).toEqual([
      path,
      expect.stringMatching(/href="\/(vi|en)\/tim"|<form action="\/(vi|en)\/tim"/),
    ]);
  const missing = await get('/vi/khong-co');
  expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('name="q"')]);
});
