import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import type { PublicHomeAnswer } from '../../web/pages/answers.ts';
import type { PublishedReport } from '../../web/pages/public/home/facts.ts';
import { home } from '../../web/pages/public/home/page.tsx';
import { indicator } from '../../web/pages/public/indicator/page.tsx';
import { FileTooLong } from '../../web/pages/public/shell/page.ts';
import { dutyWords } from '../../web/words/duties.ts';
import { useLedger } from '../support/ledger.ts';
import { askPage, fileOf, languages, poisoned, shownAt, workbookOf } from './asked.ts';

const ledger = useLedger();
let answer: PublicHomeAnswer;
beforeAll(async () => {
  ({ answer } = await askPage(ledger, home, {}));
});

const forms = ['csv', 'xlsx', 'json', 'svg', 'png', 'atom'] as const;
const at = shownAt('vi', '');
const rowsOf = (given = answer): Record<string, string>[] => {
  const [header, ...rows] = readCsv(fileOf(home, 'csv', given, at), 'machine');
  return rows.map((row) => Object.fromEntries(header!.map((key, i) => [key, row[i] ?? ''])));
};
const ofKind = (row: string, given = answer) => rowsOf(given).filter((one) => one.row === row);

const report = (over: Partial<PublishedReport> = {}): PublishedReport => ({
  isExample: false,
  publishedAt: '2026-11-20T02:00:00.000Z',
  leafNumber: 7,
  supersededAt: null,
  agency: { nameVi: 'Ủy ban nhân dân thành phố Hải Phòng', nameEn: 'Hai Phong People’s Committee' },
  territory: { code: '31', slug: 'hai-phong', nameVi: 'Hải Phòng' },
  round: { period: '2026-Q3' },
  ...over,
});
const withReports = (nodes: PublishedReport[], totalCount = nodes.length): PublicHomeAnswer => ({
  ...answer,
  publishedReports: { totalCount, nodes },
});

describe.each(languages)('the first page in %s', (language) => {
  it('names each of its forms to programs and to readers, for the same day', () => {
    const html = home.render(answer, shownAt(language, '', { ngay: '2026-11-20' })) as string;
    for (const form of forms) {
      const address = `/${language}.${form}?ngay=2026-11-20`;
      expect(html).toMatch(
        new RegExp(`<link rel="alternate" type="[^"]+" href="${address.replace(/[.?]/g, '\\$&')}"/>`),
      );
      expect(html).toContain(`<a href="${address}">`);
      expect(home.renditions?.[form]).toBeDefined();
    }
    expect(Object.keys(home.renditions!).sort()).toEqual([...forms].sort());
  });
  it('leads to its own question', () => {
    expect(home.render(answer, shownAt(language, ''))).toContain(
      `href="/${language}/nha-phat-trien#PublicHome"`,
    );
    expect(home.question).toMatch(/^query PublicHome\(/);
  });
  it('says the earlier day in its footer, not today’s', () => {
    const html = home.render(answer, shownAt(language, '', { ngay: '2026-11-20' })) as string;
    const footer = html.slice(html.indexOf('<footer>'));
    expect(footer).toContain('20/11/2026');
  });
});

it('as known on a day before the ledger began, nothing is shown as if it had been known', async () => {
  const asked = await ledger.ask('public', home.question, { knownOn: '2026-10-01', validOn: '2026-10-01' });
  expect(asked.errors).toBeUndefined();
  const before = asked.data as unknown as PublicHomeAnswer;
  expect([before.directive, before.sent]).toEqual([null, null]);
  for (const form of forms) expect(await home.renditions![form]!(before, at)).toBeNull();
  const html = home.render(before, shownAt('vi', '', { ngay: '2026-10-01' })) as string;
  expect(html).toContain(dutyWords.vi.register.notYet('01/10/2026'));
  expect(html).not.toContain('20-CT/TW');
});

describe('the first page as a table', () => {
  it('has every task with every body, each without a ruled deadline', () => {
    const rows = ofKind('task');
    const { nodes } = answer.directive!.tasks;
    expect(new Set(rows.map(({ code }) => code)).size).toBe(54);
    expect(rows).toHaveLength(nodes.reduce((sum, { holders }) => sum + Math.max(1, holders.length), 0));
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['NO_RULED_DEADLINE']));
  });
  it('has every province and every document of it', () => {
    expect(ofKind('province')).toHaveLength(34);
    expect(ofKind('document')).toHaveLength(
      answer.directive!.plans.nodes.length +
        answer.territories.nodes.reduce((sum, { plans }) => sum + plans.totalCount, 0),
    );
    const state = (name: string) => ofKind('province').find(({ what_vi }) => what_vi === name)?.state;
    expect(['Sơn La', 'Hải Phòng', 'Huế', 'Hà Nội'].map(state)).toEqual([
      'own',
      'predecessor',
      'related',
      'none',
    ]);
  });
  it('has every figure as the ledger holds it, with unit, period, source, status and citation', () => {
    const held = [answer.sent!, answer.overstay!, answer.byProvince!].flatMap(
      (one) => one.observations.nodes,
    );
    const rows = ofKind('figure');
    expect(rows.map(({ value }) => value)).toEqual(held.map(({ value }) => value));
    expect(rows.map(({ unit }) => unit)).toEqual(held.map(({ unit }) => unit));
    for (const row of rows) {
      expect(row.citation).toMatch(/^https:\/\/example\.org\/c\/o\./);
      expect(row.state).toMatch(/^(QUOTED|RECALLED)(, DISPUTED)?$/);
      expect(row.standing).not.toBe('');
      if (row.state!.startsWith('QUOTED')) expect(row.source).not.toBe('');
    }
    expect(rows.some(({ state }) => state!.includes('DISPUTED'))).toBe(true);
    expect(rows.some(({ state }) => state!.includes('RECALLED'))).toBe(true);
  });
  it('has a status and a citation in every row, and a source wherever the ledger has one', () => {
    for (const row of rowsOf()) {
      expect(row.state, JSON.stringify(row)).not.toBe('');
      expect(row.citation, JSON.stringify(row)).toMatch(/^https:\/\/example\.org\//);
    }
    const unsourced = rowsOf().filter(({ source, source_url }) => source === '' && source_url === '');
    expect(new Set(unsourced.map(({ row, state }) => `${row} ${state}`))).toEqual(
      new Set(['province none', 'round NO_RULED_DEADLINE', 'figure RECALLED, DISPUTED']),
    );
  });
  it('marks an example, and a report that was corrected', () => {
    const given = withReports([
      report({ isExample: true }),
      report({ supersededAt: '2026-11-21T02:00:00.000Z' }),
    ]);
    expect(ofKind('report', given)).toMatchObject([
      { is_example: 'true', state: 'published', round: '2026-Q3', place_code: '31', code: '7' },
      { is_example: 'false', state: 'superseded', citation: 'https://example.org/vi/tinh/hai-phong' },
    ]);
  });
  it('is the same in every form, and says what it is', async () => {
    const json = JSON.parse(fileOf(home, 'json', answer, at));
    expect(json.rows ?? json.data).toHaveLength(rowsOf().length);
    expect(json.metadata.citation.vi).toContain('https://example.org/vi');
    expect(json.metadata.notes[0].vi).toContain('mọi điều trang nêu');
    expect((await workbookOf(home, answer, at)).slice(0, 2)).toBe('PK');
  });
  it('says that reports were left out, and where all of them are', () => {
    const notes = (given: PublicHomeAnswer) =>
      JSON.stringify(JSON.parse(fileOf(home, 'json', given, at)).metadata.notes);
    expect(notes(withReports([report()], 9))).toContain(
      '1 báo cáo mới nhất trong 9 báo cáo. Đủ ở /vi/du-lieu/bao-cao',
    );
    expect(notes(withReports([report()]))).not.toContain('/vi/du-lieu/bao-cao');
  });
  it('is refused rather than cut', () => {
    const sent = { ...answer.sent!, observations: { ...answer.sent!.observations, totalCount: 999 } };
    expect(() => fileOf(home, 'csv', { ...answer, sent }, at)).toThrow(FileTooLong);
  });
});

it('the picture is the map that the page shows', () => {
  for (const language of languages) {
    const svg = fileOf(home, 'svg', answer, shownAt(language, ''));
    for (const { nameVi, nameEn } of answer.territories.nodes)
      expect(svg.replace('TP. ', '')).toContain((language === 'vi' ? nameVi : nameEn)!.split(' ')[0]);
    expect(svg).toContain('24/11/2026');
    expect(svg).not.toMatch(/undefined|NaN|\[object/);
  }
});

describe('the feed of the first page', () => {
  const entriesOf = (given: PublicHomeAnswer) => [
    ...fileOf(home, 'atom', given, at).matchAll(
      /<entry>\n<id>(.*?)<\/id>\n<title>(.*?)<\/title>\n<updated>(.*?)</g,
    ),
  ];
  it('has reports and figures once each, newest first', () => {
    const entries = entriesOf(withReports([report()]));
    const figures = [answer.sent!, answer.overstay!, answer.byProvince!].flatMap(
      ({ recent }) => recent.nodes,
    );
    expect(entries).toHaveLength(1 + figures.length);
    expect(new Set(entries.map(([, id]) => id)).size).toBe(entries.length);
    const days = entries.map(([, , , updated]) => updated!);
    expect(days).toEqual([...days].sort().reverse());
    expect(entries[0]![1]).toBe('tag:example.org,2026:report/7');
    expect(entries[0]![2]).toContain('Hải Phòng');
  });
  it('calls an example what it is', () => {
    expect(entriesOf(withReports([report({ isExample: true })]))[0]![2]).toContain(
      'ví dụ, không phải sự thật',
    );
  });
  it('calls a figure by the id that its indicator’s own feed gives it', async () => {
    const own = (await askPage(ledger, indicator, { slug: 'workers-sent' })).answer;
    const feed = fileOf(
      indicator,
      'atom',
      own,
      shownAt('vi', '/chi-bao/workers-sent', { slug: 'workers-sent' }),
    );
    const { citationId } = answer.sent!.recent.nodes[0]!;
    for (const each of [feed, fileOf(home, 'atom', answer, at)])
      expect(each).toContain(`<id>tag:example.org,2026:figure/${citationId}</id>`);
  });
});

it('what data says can never become markup in a file', () => {
  const given = poisoned(withReports([report()]), (key) => !/^(name|title|subject)/.test(key));
  for (const form of ['svg', 'atom'] as const) {
    const file = fileOf(home, form, given, at);
    expect(file).not.toContain('<script');
    expect(file).toContain('alert(1)');
  }
});
