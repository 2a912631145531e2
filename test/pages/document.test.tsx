// A document's page: each on the register has an address of its own, and what is traced to it is counted as the API counts it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import { citedBy, citing } from '../../web/pages/public/document/facts.ts';
import { document } from '../../web/pages/public/document/page.tsx';
import { app } from '../../worker/app.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';
import {
  askFile,
  askPage,
  fileOf,
  isHarmless,
  keepsTheRules,
  languages,
  poisoned,
  shownAt,
  weightOf,
  withinLimits,
  wordsOf,
} from './asked.ts';

const ledger = useLedger();
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
const some = ['20-ct-tw', '16-ct-tw', 'pl-hd-ubnd', '411-kh-ubnd', 's-recall', 's-thoidai-20'];
const drawn = async (slug: string, language: 'vi' | 'en') => {
  const { answer, roundTrips } = await askPage(ledger, document, { slug });
  const shown = shownAt(language, `/van-ban/${slug}`, { slug });
  return { answer, roundTrips, shown, html: String(await document.render(answer, shown)) };
};

interface Paper {
  readonly id: string;
  readonly slug: string;
}
async function all(): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (let after: string | null = null; ; ) {
    const asked = await ledger.ask(
      'public',
      'query ($after: String) { documents(first: 100, after: $after) { nodes { id slug } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    expect(asked.errors).toBeUndefined();
    papers.push(...asked.data.documents.nodes);
    if (!asked.data.documents.pageInfo.hasNextPage) return papers;
    after = asked.data.documents.pageInfo.endCursor;
  }
}

it('every shipped document has an address of its own, and is found there and by its id', async () => {
  const papers = await all();
  expect(papers.length).toBeGreaterThan(250);
  expect(new Set(papers.map(({ slug }) => slug)).size).toBe(papers.length);
  for (const { id, slug } of papers)
    for (const address of [slug, id.replace('Document:', '').toLowerCase()]) {
      const asked = await ledger.ask('public', 'query ($s: String) { document(slug: $s) { id } }', {
        s: address,
      });
      expect([address, asked.data.document?.id]).toEqual([address, id]);
    }
});

it('the question is within what anyone may ask, and takes one round trip, on a past day too', async () => {
  withinLimits(document.question);
  expect((await askPage(ledger, document, { slug: '20-ct-tw' })).roundTrips).toBe(1);
  const past = { slug: '20-ct-tw', knownOn: '2026-11-20', validOn: '2026-11-20' };
  expect((await ledger.ask('public', document.question, past)).errors).toBeUndefined();
});

describe.each(languages)('in %s', (language) => {
  it.each(some)('%s keeps the rules and its weight', async (slug) => {
    const { html } = await drawn(slug, language);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
  });
  it('hostile texts stay texts', async () => {
    const { answer, shown } = await drawn('20-ct-tw', language);
    const spare = (key: string) =>
      /^(slug|on|from|until|.*On|.*At|kind|role|relation|standing|symbol|confidence|readAs|url|value|unit|measure|period.*|qualifier|citationId|asOf|status|level|code)$/.test(
        key,
      );
    isHarmless(String(await document.render(poisoned(answer, spare), shown)));
  });
});

it('what is traced to it is counted by kind, and the sum is said', async () => {
  const { answer, html } = await drawn('s-thoidai-20', 'vi');
  const paper = answer.document!;
  expect(citedBy(paper)).toBe(citing.reduce((sum, kind) => sum + paper[kind].totalCount, 0));
  expect(paper.tasks.totalCount).toBeGreaterThan(20);
  expect(wordsOf(html)).toContain(`Nhiệm vụ (${paper.tasks.totalCount})`);
  expect(wordsOf(html)).toContain(`20 trong ${paper.tasks.totalCount}.`);
});

it('a directive says so, what it follows, and whom it binds', async () => {
  const { answer, html } = await drawn('20-ct-tw', 'vi');
  expect(wordsOf(html)).toContain('Chỉ thị 20-CT/TW được theo dõi trong sổ');
  expect(html).toContain('href="/vi/van-ban/16-ct-tw"');
  expect(answer.document!.assignments.totalCount).toBeGreaterThan(50);
  expect((await drawn('16-ct-tw', 'vi')).html).toContain('href="/vi/van-ban/20-ct-tw"');
});

it('says in one line each what there is not', async () => {
  const said = wordsOf((await drawn('s-thoidai-20', 'vi')).html);
  expect(said).toContain('Đây không phải là chỉ thị hay kế hoạch được theo dõi trong sổ.');
  expect(said).toContain('Sổ chưa ghi văn bản nào sửa đổi văn bản này.');
});

it('the file has every figure that was read in it', async () => {
  const asked = await ledger.ask(
    'public',
    '{ documents(first: 100, kind: "news") { nodes { slug figures(first: 1) { totalCount } } } }',
  );
  const [most] = asked.data.documents.nodes.sort(
    (a: Counted, b: Counted) => b.figures.totalCount - a.figures.totalCount,
  );
  expect(most.figures.totalCount).toBeGreaterThan(1);
  const answer = await askFile(ledger, document, { slug: most.slug });
  const rows = readCsv(fileOf(document, 'csv', answer, shownAt('vi', `/van-ban/${most.slug}`)), 'machine');
  expect(rows.length).toBe(most.figures.totalCount + 1);
});
interface Counted {
  readonly figures: { readonly totalCount: number };
}

it('its id leads to where it stands; what is none is not there', async () => {
  const get = (path: string) =>
    app.request(path, { headers: { accept: 'text/html' } }, settingsOn(ledger.config));
  const moved = await get('/vi/van-ban/ct-20');
  expect([moved.status, moved.headers.get('location')]).toEqual([302, '/vi/van-ban/20-ct-tw']);
  expect((await get('/vi/van-ban/20-ct-tw')).status).toBe(200);
  expect((await get('/vi/van-ban/khong-co')).status).toBe(404);
});
