// The page of changes over a whole year of acts: everything that became public, each with an address that shows it to anybody, and
// nothing that was taken back or never given.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { citationIdOf } from '../../db/citations/cite.ts';
import { recordDocument } from '../../db/documents/record.ts';
import { app } from '../../worker/app.ts';
import { openFile } from '../log/file-db.ts';
import { foundOut, madeReady, type Outcome, wrongIn } from '../log/found-out.ts';
import { type PlayedYear, playedYear, takeBack, takenBackBecause } from '../support/played-year.ts';
import { settingsOn } from '../support/settings.ts';

const now = '2026-11-29T05:00:00.000Z';
let year: PlayedYear;
let takenBack: string[];
let quiet: ReturnType<typeof vi.spyOn>;
beforeAll(async () => {
  quiet = vi.spyOn(console, 'log').mockReturnValue(undefined as never); // The jobs' own lines.
  year = await playedYear(now);
  takenBack = await takeBack(year);
}, 300_000);
afterAll(async () => {
  quiet.mockRestore();
  await year?.close();
});

const get = (path: string) =>
  app.request(path, { headers: { accept: 'text/html' } }, settingsOn(year.config));
const text = async (path: string) => {
  const answer = await get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
const unescaped = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

interface Entry {
  readonly version: string;
  readonly title: string;
  readonly link: string;
  readonly updated: string;
}
const entriesOf = (feed: string): Entry[] =>
  [...feed.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry]) => ({
    version: /change\/(\w+)<\/id>/.exec(entry!)![1]!,
    title: /<title>(.*?)<\/title>/s.exec(entry!)![1]!,
    link: unescaped(/<link rel="alternate" type="text\/html" href="([^"]+)"/.exec(entry!)![1]!),
    updated: /<updated>(.*?)<\/updated>/.exec(entry!)![1]!,
  }));
const nextOf = (feed: string): string | null => {
  const found = /<link rel="next" type="application\/atom\+xml" href="([^"]+)"/.exec(feed)?.[1];
  return found ? unescaped(found).replace('http://localhost', '') : null;
};
/** The whole feed, page by page. */
async function feed(language: 'vi' | 'en', between?: () => Promise<unknown>): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let at: string | null = `/${language}/thay-doi.atom`; at !== null; ) {
    const page: string = await text(at);
    expect(page).toContain(
      `<link rel="first" type="application/atom+xml" href="http://localhost/${language}/thay-doi.atom"/>`,
    );
    all.push(...entriesOf(page));
    at = nextOf(page);
    await between?.();
  }
  return all;
}
interface Told {
  readonly version: string;
  readonly recordId: string | null;
  readonly kind: string;
}
async function told(): Promise<Told[]> {
  const all: Told[] = [];
  for (let since: string | null = null, hasMore = true; hasMore; ) {
    const answer = await app.request(
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '99' },
        body: JSON.stringify({
          query:
            'query ($since: String) { changes(first: 37, since: $since) { version hasMore changes { version kind recordId } } }',
          variables: { since },
        }),
      },
      settingsOn(year.config),
    );
    const { data } = (await answer.json()) as {
      data: { changes: { version: string; hasMore: boolean; changes: Told[] } };
    };
    all.push(...data.changes.changes);
    ({ version: since, hasMore } = data.changes);
  }
  return all;
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it('the feed, followed to its end, is all that is told from the beginning, each once', async () => {
    const entries = await feed(language);
    expect(entries.map(({ version }) => version).reverse()).toEqual(
      (await told()).map(({ version }) => version),
    );
    expect(entries.length).toBeGreaterThan(60);
    expect(
      entries.map(({ title }) => title).filter((title) => /undefined|NaN|null|\[object|^ *\.$/.test(title)),
    ).toEqual([]);
  });

  it('each entry leads to what anybody may see', async () => {
    const links = [...new Set((await feed(language)).map(({ link }) => link.replace(/#.*/, '')))];
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) await text(link.replace('http://localhost', ''));
  });

  it('the pages, followed by their own links, say the same as the feed, and lead there', async () => {
    const said: string[] = [];
    for (let at: string | null = `/${language}/thay-doi`; at !== null; ) {
      const page: string = await text(at);
      said.push(
        ...[
          ...page.matchAll(
            /<li><time datetime="[^"]+" title="[^"]+">[^<]+<\/time><div>(?:<a href="[^"]+">)?([^<]+)/g,
          ),
        ].map(([, one]) => unescaped(one!)),
      );
      const next: RegExpExecArray | null = /<a rel="next" href="([^"]+)"/.exec(page);
      at = next ? unescaped(next[1]!) : null;
    }
    expect(said).toEqual((await feed(language)).map(({ title }) => unescaped(title)));
  });

  it('shows nothing of what was taken back but that it was, and why', async () => {
    expect(takenBack.filter((words) => words.length > 10)).toHaveLength(3);
    const pages: string[] = [];
    for (let at: string | null = `/${language}/thay-doi.atom`; at !== null; ) {
      for (const form of ['', '.atom', '.csv', '.json']) pages.push(await text(at.replace('.atom', form)));
      at = nextOf(await text(at));
    }
    for (const words of takenBack) expect(pages.filter((page) => page.includes(words))).toEqual([]);
    const all = pages.join('\n');
    expect(all.split(takenBackBecause).length).toBeGreaterThan(5);
    expect(all).toContain(
      language === 'vi' ? '<span class="mark">đã rút</span>' : '<span class="mark">withdrawn</span>',
    );
  });
});

it('a past day has what was done until its end, as its records were then', async () => {
  const all = await feed('vi');
  const day = '2026-03-31';
  const until = '2026-03-31T17:00:00.000Z';
  const then = all.filter(({ updated }) => updated < until);
  expect(then.length).toBeGreaterThan(10);
  const said: string[] = [];
  for (let at: string | null = `/vi/thay-doi.atom?ngay=${day}`; at !== null; ) {
    const page: string = await text(at);
    said.push(...entriesOf(page).map(({ version }) => version));
    for (const { link } of entriesOf(page).slice(0, 3)) await text(link.replace('http://localhost', ''));
    at = nextOf(page);
    if (at) expect(at).toContain(`ngay=${day}`);
  }
  expect(said).toEqual(then.map(({ version }) => version));
  const page = await text(`/vi/thay-doi?ngay=${day}`);
  expect(page).toContain('như được biết đến hết ngày 31/03/2026');
  expect(page).not.toContain(takenBackBecause);
});

it('an address with a version that is none shows nothing', async () => {
  for (const truoc of ['x', '5B5D', '5B225D', '5B2D315D'])
    expect([truoc, (await get(`/vi/thay-doi?truoc=${truoc}`)).status]).toEqual([truoc, 404]);
});

it.each([
  ['c', 'directives', '1'],
  ['k', 'plans', '1'],
  ['u', 'rulings', '1'],
  ['n', 'inspections', "status = 'concluded'"],
  ['f', 'findings', 'published_at IS NOT NULL'],
  ['j', 'verdicts', 'published_at IS NOT NULL'],
  ['s', 'supervision_statements', 'published_at IS NOT NULL AND withdrawn_on IS NULL'],
  ['r', 'recommendations', 'published_at IS NOT NULL AND withdrawn_on IS NULL'],
  ['p', 'review_packs', 'published_at IS NOT NULL'],
] as const)(
  'a citation %s has a page for readers as it has bytes for programs (%s)',
  async (kind, table, where) => {
    const [found] = await year.rows(`SELECT id, revision FROM ${table} WHERE ${where} LIMIT 1`);
    const revision = kind === 'p' ? 1 : Number(found!.revision);
    const id = await citationIdOf(kind, String(found!.id), '', revision);
    for (const language of ['', '/en']) {
      const page = await text(`${language}/c/${id}`);
      expect(page).toMatch(/<h1 class="sentence">[^<]{12,}\.<\/h1>/);
      expect(page).not.toMatch(/undefined|\[object|>null</);
    }
  },
);

it('names nothing that is not public: whatever is open to officers only is in no entry', async () => {
  const ids = new Set((await told()).map(({ recordId }) => recordId));
  const unpublished = await year.rows(
    `SELECT 'Report:' || id AS id FROM reports WHERE published_at IS NULL
     UNION ALL SELECT 'Verdict:' || id FROM verdicts WHERE published_at IS NULL
     UNION ALL SELECT 'Inspection:' || id FROM inspections WHERE status <> 'concluded'
     UNION ALL SELECT 'Finding:' || id FROM findings WHERE published_at IS NULL
     UNION ALL SELECT 'Letter:' || id FROM letters`,
  );
  expect(unpublished.length).toBeGreaterThan(10);
  expect(unpublished.filter(({ id }) => ids.has(String(id)))).toEqual([]);
});

it('what happens between the pages of the feed is in none of them twice, and in the next reading once', async () => {
  const before = (await told()).map(({ version }) => version);
  let acts = 0;
  const entries = await feed('vi', async () => {
    await publish(++acts);
  });
  expect(entries.map(({ version }) => version).reverse()).toEqual(before);
  const after = await feed('vi');
  expect(
    after
      .map(({ version }) => version)
      .slice(-before.length)
      .reverse(),
  ).toEqual(before);
  expect(after.length - before.length).toBe(acts);
  expect(new Set(after.map(({ version }) => version)).size).toBe(after.length);
});

/** A document recorded: one public act. */
const publish = (n: number): Promise<unknown> =>
  year.stage.by(
    year.stage.administrator,
    (ctx, once) =>
      recordDocument(ctx, once, {
        kind: 'decision',
        symbol: `${n}/QĐ-VD`,
        titleVi: `Quyết định ví dụ ${n}`,
        titleEn: `Example decision ${n}`,
        issuedOn: '2026-11-20',
        publisher: 'Bộ Nội vụ',
        standing: 'official_text',
        readAs: 'full_text',
        issuerId: 'moha',
      }),
    `paper-${n}`,
  );

// The same year has a published review, and rounds in which everything is owed that can be.
it('the published review has a page with its figures, and papers that open for anybody', async () => {
  const list = await text('/vi/so-ket');
  const [, link] = /href="(\/vi\/so-ket\?goi=[^"]+)"/.exec(list)!;
  const page = await text(unescaped(link!));
  expect(page).toContain('Gói sơ kết');
  const [row] = await year.rows(
    'SELECT content FROM review_contents c JOIN review_packs p ON p.id = c.pack_id WHERE p.published_at IS NOT NULL',
  );
  const { sections } = JSON.parse(String(row!.content)) as {
    sections: {
      figures: {
        kind: string;
        label: { vi: string };
        value: string;
        unit: string | null;
        numerator: string | null;
      }[];
    }[];
  };
  const plain = sections
    .flatMap(({ figures }) => figures)
    .filter(({ kind, unit, numerator }) => kind === 'figure' && unit === null && numerator === null);
  expect(plain.length).toBeGreaterThan(10);
  for (const { label, value } of plain)
    expect(page).toContain(`<th scope="row">${label.vi}</th><td>${value}</td>`);
  const [, paper] = /href="(\/app\/so-ket\/[^"]+\/phu-luc\.xlsx)"/.exec(page)!;
  expect((await get(paper!)).status).toBe(200);
});

it('each count of each round leads to a list of just so many', async () => {
  const links = [...(await text('/vi/ky')).matchAll(/href="(\/vi\/ky\/[^"?]+)"/g)].map(([, at]) => at!);
  expect(links.length).toBeGreaterThan(3);
  for (const at of links) {
    const page = await text(at);
    const counts = [...page.matchAll(/href="([^"]+tinh-trang=[^"]+)"[^>]*><b>([\d.]+)<\/b>/g)];
    expect(counts.length).toBeGreaterThan(2);
    for (const [, to, count] of counts) {
      const listed = await text(unescaped(to!));
      const [, heading] = /<h2 id="danh-sach">([\d.]+) /.exec(listed)!;
      expect([to, heading]).toEqual([to, count]);
    }
  }
});

// Here because here is a ledger in which everything has happened. `npm run rewritings` does them all; with REWRITINGS=50-99 those.
it('whatever is rewritten, by whoever has every right over the database, both verifiers of the log find', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rewritten-'));
  const [from] = await year.rows('SELECT file FROM pragma_database_list');
  for (const part of ['', '-wal'])
    if (existsSync(`${from!.file}${part}`))
      copyFileSync(`${from!.file}${part}`, join(folder, `ledger.db${part}`));
  const file = openFile(join(folder, 'ledger.db'));
  const say = (outcomes: readonly Outcome[], of: string) => {
    const wrong = wrongIn(outcomes);
    process.stdout.write(
      `${outcomes.length} ${of}, ${outcomes.filter(({ byMore }) => byMore !== null).length} of which need a head kept elsewhere or a witness: ${outcomes.length - wrong.length} found\n${wrong.map((one) => `  ${one}\n`).join('')}`,
    );
  };
  try {
    const ready = await madeReady(file);
    const asked = process.env.REWRITINGS ?? '20';
    const outcomes = await foundOut(file, ready, asked, (some) =>
      asked === '20' ? undefined : say(some, 'rewritings so far'),
    );
    say(outcomes, 'rewritings');
    if (asked === '20')
      for (const { rewriting } of outcomes)
        process.stdout.write(`${rewriting.needs.padEnd(11)} ${rewriting.name}\n`);
    expect(wrongIn(outcomes)).toEqual([]);
    expect(outcomes.length).toBeGreaterThanOrEqual(asked === 'all' ? 200 : 20);
    // A verifier that looks at nothing would be found out here.
    const blind = outcomes.map((one) => ({
      ...one,
      byMore: null,
      byKey: { javascript: { ...one.byKey.javascript, ok: true }, python: one.byKey.python },
    }));
    expect(wrongIn(blind)).not.toEqual([]);
  } finally {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 3_600_000);
