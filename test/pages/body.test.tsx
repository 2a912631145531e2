// A body's page says what the API says of it, on the day that is asked about, and nothing that is not public.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { capital, dictionary } from '../../db/words.ts';
import { readCsv } from '../../web/downloads/csv.ts';
import { bodies } from '../../web/pages/public/bodies/page.tsx';
import { kinds } from '../../web/pages/public/bodies/question.ts';
import { body } from '../../web/pages/public/body/page.tsx';
import { app } from '../../worker/app.ts';
import { reportAt } from '../support/cycle.ts';
import { commission } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';
import { oblige } from '../support/owing.ts';
import { settingsOn } from '../support/settings.ts';
import {
  askPage,
  fileOf,
  isHarmless,
  keepsTheRules,
  languages,
  poisoned,
  saysOnlyAnswered,
  shownAt,
  weightOf,
  withinLimits,
  wordsOf,
} from './asked.ts';

const ledger = useLedger();
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
const haiPhong = 'uy-ban-nhan-dan-thanh-pho-hai-phong';
const some = [
  haiPhong,
  `${haiPhong}-den-2025-07-01`,
  'bo-noi-vu',
  'bo-lao-dong-thuong-binh-va-xa-hoi-den-2025-03-01',
  'ban-bi-thu-trung-uong-dang',
];
const get = (path: string) =>
  app.request(path, { headers: { accept: 'text/html' } }, settingsOn(ledger.config));
const drawn = async (slug: string, language: 'vi' | 'en') => {
  const { answer, roundTrips } = await askPage(ledger, body, { slug });
  const shown = shownAt(language, `/co-quan/${slug}`, { slug });
  return { answer, roundTrips, shown, html: String(await body.render(answer, shown)) };
};

beforeAll(async () => {
  await reportAt(ledger, 'published', 'haiPhong');
  await reportAt(ledger, 'submitted', 'sonLa');
  await oblige(ledger, commission);
});

it('the questions are within what anyone may ask, and take one round trip', async () => {
  withinLimits(body.question);
  withinLimits(bodies.question);
  expect((await askPage(ledger, body, { slug: haiPhong })).roundTrips).toBe(1);
  expect((await askPage(ledger, bodies, {})).roundTrips).toBe(1);
});

it('one sign stands beside every body that no source names: recalled or derived', async () => {
  const { answer } = await askPage(ledger, bodies, {});
  const here = (
    confidence: string,
  ) => `SELECT count(*) AS n FROM agencies WHERE confidence = '${confidence}' AND id <> 'issuer-unknown'
    AND (ended_on IS NULL OR ended_on > '2026-11-24') AND (started_on IS NULL OR started_on <= '2026-11-24')`;
  for (const language of languages) {
    const html = String(await bodies.render(answer, shownAt(language, '/co-quan')));
    for (const confidence of ['RECALLED', 'DERIVED'] as const) {
      const [{ n } = { n: 0 }] = await ledger.rows(here(confidence.toLowerCase()));
      const sign = `<span class="mark unread">${capital(dictionary[language].Confidence[confidence])}</span>`;
      expect(Number(n)).toBeGreaterThan(10);
      expect([confidence, html.split(sign).length - 1]).toEqual([confidence, Number(n)]);
    }
  }
  const derived = await drawn('tinh-uy-cao-bang', 'vi');
  expect(derived.html).toContain('<span class="mark unread">Suy ra theo quy tắc</span>');
});

describe.each(languages)('in %s', (language) => {
  it.each(some)('%s keeps the rules and its weight, and says only what was answered', async (slug) => {
    const { html, answer } = await drawn(slug, language);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
    const { duties } = answer.agency!;
    const counted = Array.from({ length: duties.nodes.length + 1 }, (_, n) => n);
    saysOnlyAnswered(html, answer, [...counted, '10:00', '24/11/2026', '5.7.2']);
  });

  it('hostile texts stay texts', async () => {
    const { answer, shown } = await drawn(haiPhong, language);
    const spare = (key: string) =>
      /(On|At|from|until|slug|period|kind|role|status|claim|confidence|symbol|standing|step|url|assessment|unit|value|citationId|basis|function|gap|answeredAs|severity|grade|view)$/i.test(
        key,
      );
    isHarmless(String(await body.render(poisoned(answer, spare), shown)));
  });

  it('all bodies are listed by kind, within the weight', async () => {
    const { answer } = await askPage(ledger, bodies, {});
    const html = String(await bodies.render(answer, shownAt(language, '/co-quan')));
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
    const links = new Set([...html.matchAll(/\/co-quan\/([a-z0-9-]+)"/g)].map(([, slug]) => slug));
    const asked = await ledger.ask('public', '{ agencies(first: 1, existing: true) { totalCount } }');
    expect(links.size).toBe(asked.data.agencies.totalCount);
  });
});

it('every kind of body is listed', async () => {
  const asked = await ledger.ask('public', '{ __type(name: "AgencyKind") { enumValues { name } } }');
  expect([...kinds].sort()).toEqual(
    asked.data.__type.enumValues.map(({ name }: { name: string }) => name).sort(),
  );
});

describe('what it says', () => {
  it('is who holds what today and how it came, for a ministry that took over', async () => {
    const { html, answer } = await drawn('bo-noi-vu', 'vi');
    expect(answer.agency!.predecessors.length).toBeGreaterThan(0);
    expect(wordsOf(html)).toContain('Bộ Lao động - Thương binh và Xã hội (sáp nhập)');
    expect(html).toContain('href="/vi/co-quan/bo-lao-dong-thuong-binh-va-xa-hoi-den-2025-03-01"');
  });

  it('of one that has ended: that it has, who holds its functions, and what it held', async () => {
    const { html } = await drawn('bo-lao-dong-thuong-binh-va-xa-hoi-den-2025-03-01', 'vi');
    expect(wordsOf(html)).toContain('Cơ quan này không còn từ ngày 01/03/2025. Chức năng chuyển cho:');
    expect(wordsOf(html)).toContain('Không văn bản nào trong sổ giao việc cho cơ quan này vào ngày này.');
    expect(wordsOf(html)).toMatch(/Vào ngày khác \(\d+\)/);
  });

  it('counts what is owed as the API does, and lists what is overdue, on a day to come', async () => {
    const later = { now: '2027-06-01T03:00:00.000Z', today: '2027-06-01' as const };
    const asked = await ledger.ask(
      'public',
      '{ agency(id: "Agency:hp2-ubnd") { obligationCounts { total overdue } } obligations(first: 100, agency: "Agency:hp2-ubnd", status: OVERDUE) { totalCount } }',
      {},
      later,
    );
    const { agency, obligations } = asked.data;
    expect(agency.obligationCounts.total).toBeGreaterThan(0);
    const { answer } = await askPage(ledger, body, { slug: haiPhong }, later);
    expect(answer.agency!.obligationCounts).toMatchObject(agency.obligationCounts);
    expect(answer.overdue.totalCount).toBe(obligations.totalCount);
    expect(answer.overdue.totalCount).toBeGreaterThan(0);
    const due = answer.overdue.nodes.map(({ dueAt }) => dueAt);
    expect(due).toEqual([...due].sort());
    for (const { status } of answer.overdue.nodes) expect(status).toBe('OVERDUE');
    const html = String(await body.render(answer, shownAt('vi', `/co-quan/${haiPhong}`)));
    expect(wordsOf(html)).toContain(`Tất cả ${agency.obligationCounts.total} việc:`);
    expect(wordsOf(html)).toMatch(/Đang quá hạn .*Quá hạn \d+ ngày/);
  });

  it('shows published reports with their citations, marked where they are examples', async () => {
    const { html, answer } = await drawn(haiPhong, 'vi');
    const [report] = answer.agency!.reports.nodes;
    expect(report!.items.length).toBeGreaterThan(0);
    for (const { citationId } of report!.items) expect(html).toContain(`href="/c/${citationId}"`);
    expect(html).toContain('<span class="mark">');
  });

  it('says in one line each what there is not', async () => {
    const said = wordsOf((await drawn('ban-bi-thu-trung-uong-dang', 'vi')).html);
    for (const line of [
      'Chưa quyết định nào ấn định hạn cho việc của cơ quan này.',
      'Chưa có báo cáo nào của cơ quan này được công bố.',
      'Chưa có kết quả kiểm tra, kiến nghị hay biểu dương nào được công bố về cơ quan này.',
    ])
      expect(said).toContain(line);
  });

  it('shows nothing of a report that is not published', async () => {
    const { answer } = await drawn('uy-ban-nhan-dan-tinh-son-la', 'vi');
    expect(answer.agency!.reports).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('at the door', () => {
  it('a name of once and an id lead to where it stands, in each form and with the day', async () => {
    for (const [from, to] of [
      ['/vi/co-quan/moha', '/vi/co-quan/bo-noi-vu'],
      ['/en/co-quan/moha.csv?kieu=excel-vi', '/en/co-quan/bo-noi-vu.csv?kieu=excel-vi'],
      [
        '/vi/co-quan/bo-lao-dong-thuong-binh-va-xa-hoi',
        '/vi/co-quan/bo-lao-dong-thuong-binh-va-xa-hoi-den-2025-03-01',
      ],
    ]) {
      const answer = await get(from!);
      expect([answer.status, answer.headers.get('location')]).toEqual([302, to]);
      expect((await get(to!)).status).toBe(200);
    }
  });

  it('what is no body is not there', async () => {
    expect((await get('/vi/co-quan/khong-co')).status).toBe(404);
    expect((await get('/vi/co-quan/khong-co.csv')).status).toBe(404);
  });

  it('a day before the ledger knew it, it is not there', async () => {
    expect((await get('/vi/co-quan/bo-noi-vu?ngay=2020-01-01')).status).toBe(404);
  });
});

it('the file has a row for each stretch of a duty', async () => {
  const { answer, shown } = await drawn('bo-noi-vu', 'vi');
  const rows = readCsv(fileOf(body, 'csv', answer, shown), 'machine');
  const { nodes } = answer.agency!.duties;
  expect(rows.length).toBe(nodes.length + 1);
});
