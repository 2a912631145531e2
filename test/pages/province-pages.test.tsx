import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold as foldInDb } from '../../db/search/fold.ts';
import { schema } from '../../schema/index.ts';
import { readCsv } from '../../web/downloads/csv.ts';
import { fold } from '../../web/lib/fold.ts';
import type {
  ProvincePageAnswer,
  ProvinceReportingAnswer,
  ProvinceReportingOfAll as RoundOfAll,
} from '../../web/pages/answers.ts';
import {
  comparedPlans,
  figureCount,
  isConfirmed,
  realReports,
} from '../../web/pages/public/province/facts.ts';
import { province, renderProvince } from '../../web/pages/public/province/page.tsx';
import { provincesEmbed } from '../../web/pages/public/provinces/embed.tsx';
import { reportingOf } from '../../web/pages/public/provinces/facts.ts';
import { provinces, renderProvinces } from '../../web/pages/public/provinces/page.tsx';
import { FileTooLong } from '../../web/pages/public/shell/page.ts';
import { checkCost, costOf } from '../../worker/cost.ts';
import { parseWithinLimits } from '../../worker/limits.ts';
import { reportAt, send } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { expectPlain, languages, shownAt, strangeNumbers, weightOf } from './reading.ts';

const ledger = useLedger();

async function answerOf(slug: string): Promise<ProvincePageAnswer> {
  const asked = await ledger.ask('public', province.question, { slug });
  expect(asked.errors).toBeUndefined();
  return asked.data as unknown as ProvincePageAnswer;
}
async function everyone(): Promise<ProvinceReportingAnswer> {
  const asked = await ledger.ask('public', provinces.question);
  expect(asked.errors).toBeUndefined();
  return asked.data as unknown as ProvinceReportingAnswer;
}
const at = (slug: string, language: 'vi' | 'en' = 'vi') =>
  shownAt(`/tinh/${slug}`, { language, address: { slug } });

let all: ProvinceReportingAnswer;
let haiPhong: ProvincePageAnswer;
beforeAll(async () => {
  all = await everyone();
  haiPhong = await answerOf('hai-phong');
});

describe.each([
  ['a province', province.question],
  ['all provinces', provinces.question],
  ['the map in a frame', provincesEmbed.question],
])('the question of %s', (_, question) => {
  it('is within what anyone may ask, and takes one round trip', async () => {
    const document = parseWithinLimits(question);
    expect(() => checkCost(costOf(schema, document, getOperationAST(parse(question))!, {}))).not.toThrow();
    const { roundTrips, errors } = await ledger.ask('public', question, { slug: 'hai-phong' });
    expect(errors).toBeUndefined();
    expect(roundTrips).toBe(1);
  });
});

it('marks are folded alike by the pages and by the ledger’s own search', () => {
  for (const { nameVi, predecessors } of all.territories.nodes)
    for (const name of [nameVi!, ...predecessors.map(({ from }) => from.nameVi!)])
      expect(fold(name.normalize('NFD'))).toBe(foldInDb(name));
});

describe.each(languages)('all provinces in %s', (language) => {
  const page = (over: Partial<ProvinceReportingAnswer> = {}, address = {}) =>
    renderProvinces({ ...all, ...over }, shownAt('/tinh', { language, address }))!;

  it('is plain, light, and leads to each of the 34', () => {
    expectPlain(page());
    expect(weightOf(page())).toBeLessThan(14_000);
    for (const { slug } of all.territories.nodes)
      expect(page()).toContain(`href="/${language}/tinh/${slug}"`);
  });
  it('has no number that the answer does not hold or that is not a count of its records', () => {
    const states = ['own', 'predecessor', 'related', 'none', 'cited'].map(
      (state) => page().match(new RegExp(`class="tile is-${state}"`, 'g'))?.length ?? 0,
    );
    const counts = [...states, states[0]! + states[1]!, all.territories.nodes.length, 0];
    // The height of the frame and the width in the lines to copy.
    expect(strangeNumbers(page(), all, counts, ['1900', '100', '10'])).toEqual([]);
    expect(states.reduce((sum, n) => sum + n)).toBe(34);
  });
  it('finds a merged province by its old name without marks, and says what it became', () => {
    const html = page({}, { tim: 'hai duong' });
    expect(html).toContain(`href="/${language}/tinh/hai-duong"`);
    expect(html).toMatch(
      language === 'vi' ? /thuộc đơn vị này từ 01\/07\/2025/ : /part of this one since 01\/07\/2025/,
    );
    expect(html.match(/class="hits"/g)).toHaveLength(1);
    expect(page({}, { tim: 'Hải Dương' })).toContain('tinh/hai-duong');
    expect(page({}, { tim: 'nowhere' })).toContain(language === 'vi' ? 'Không có tỉnh' : 'No province');
  });
  it('what is typed into the search never becomes markup', () => {
    const html = page({}, { tim: '"><script>alert(1)</script><b onload="x' });
    expect(html).not.toMatch(/<script|<[^>]+ onload=/);
  });
  it('says apart that nobody has reported, and that it is not yet time', () => {
    const [round] = all.directive!.rounds.nodes;
    const rounds = (over: Partial<RoundOfAll>) => ({
      directive: { ...all.directive!, rounds: { nodes: [{ ...round!, ...over }] }, over: { nodes: [] } },
    });
    const [nobody, notYet, silent, notOwed, unasked] =
      language === 'vi'
        ? [
            '0 trên 2 nơi phải báo cáo',
            'Chưa đến kỳ',
            'Phải báo cáo, chưa có báo cáo công bố',
            'Không phải báo cáo kỳ này',
            'chưa văn bản nào buộc tỉnh, thành phố báo cáo',
          ]
        : [
            '0 of 2 that owe one',
            'Not yet time',
            'Owes a report, none published',
            'Owes no report for this round',
            'no document makes a province report',
          ];
    const owedBy = ['31', '14'].map((code) => ({
      kind: 'PROVINCE_GOVERNMENT' as const,
      territory: { code },
    }));
    const over = page(rounds({ periodEnd: '2026-09-30', owedBy }));
    expect(over).toContain(nobody);
    expect(over).not.toContain(notYet);
    expect([over.split(silent).length - 1, over.split(notOwed).length - 1]).toEqual([2, 32]);
    const before = page(rounds({ periodEnd: '2027-03-31', owedBy }));
    expect(before).toContain(notYet);
    expect(before).not.toContain(silent);
    // A round that only ministries owe makes no province silent.
    const ministries = [{ kind: 'MINISTRY' as const, territory: null }];
    const none = page(rounds({ periodEnd: '2026-09-30', owedBy: ministries }));
    expect(none).toContain(unasked);
    expect([none.split(silent).length - 1, none.split(notOwed).length - 1]).toEqual([0, 34]);
    expect(page({ directive: { ...all.directive!, rounds: { nodes: [] }, over: { nodes: [] } } })).toContain(
      language === 'vi' ? 'Chưa mở kỳ báo cáo nào' : 'No reporting round',
    );
  });
  it('counts a published report once, its correction included, and an example not at all', () => {
    const [round] = all.directive!.rounds.nodes;
    const report = (code: string, isExample: boolean, isCorrection = false) => ({
      isExample,
      supersedes: isCorrection ? { id: 'r0' } : null,
      territory: { code },
    });
    const nodes = [report('31', false, true), report('14', true)];
    const owedBy = ['31', '14', '01'].map((code) => ({
      kind: 'PROVINCE_GOVERNMENT' as const,
      territory: { code },
    }));
    const reported = { ...round!, owedBy, reports: { nodes } };
    const html = page({
      directive: { ...all.directive!, rounds: { nodes: [reported] }, over: { nodes: [] } },
    });
    expect(html).toContain(language === 'vi' ? '1 trên 3 nơi phải báo cáo' : '1 of 3 that owe one');
    expect(html).toContain(language === 'vi' ? 'ngoài ra 1 báo cáo ví dụ' : 'besides, 1 example report');
    expect(reportingOf(reported, '31', '2026-11-22')).toBe('corrected');
    expect(reportingOf(reported, '14', '2026-11-22')).toBe('example');
    expect(reportingOf(reported, '01', '2026-11-22')).toBe('silent');
  });
});

it('the feed tells of each published report once, newest first, and of an example as one', () => {
  const report = (leafNumber: number, publishedAt: string, isExample = false) => ({
    isExample,
    publishedAt,
    leafNumber,
    supersededAt: null,
    agency: { nameVi: 'Ủy ban nhân dân tỉnh Sơn La', nameEn: 'Son La People’s Committee' },
    territory: { slug: 'son-la' },
    round: { period: '2026-Q3' },
  });
  const nodes = [report(4, '2026-10-22T03:00:00.000Z', true), report(3, '2026-10-20T03:00:00.000Z')];
  const feed = String(provinces.renditions!.atom!({ ...all, published: { nodes } }, shownAt('/tinh'))!.body);
  expect([...feed.matchAll(/<id>tag:[^<]*report\/(\d+)</g)].map(([, leaf]) => leaf)).toEqual(['4', '3']);
  expect(feed).toContain('<updated>2026-10-22T03:00:00.000Z</updated>');
  expect(feed.match(/<title>[^<]*ví dụ, không phải sự thật/g)).toHaveLength(1);
  expect(feed).toContain('/vi/tinh/son-la"');
  expect(provinces.render(all, shownAt('/tinh'))).toContain(
    'type="application/atom+xml" href="/vi/tinh.atom"',
  );
});
it('the map is a picture of its own, with its day, its source and the islands', () => {
  const { body } = provinces.renditions!.svg!(all, shownAt('/tinh'))!;
  expect(String(body).match(/<text/g)!.length).toBeGreaterThan(34);
  expect(body).toContain('22/11/2026');
  expect(body).toContain('Hoàng Sa');
  expect(body).not.toMatch(/<script|href=/);
});
it('the frame carries its title, day, source and the way back', () => {
  const html = provincesEmbed.render(all, shownAt('/embed/tinh')) as string;
  expectPlain(html);
  expect(weightOf(html)).toBeLessThan(8_000);
  expect(html).toContain('href="https://example.org/vi/tinh"');
  expect(html).toContain('22/11/2026');
  expect(html.match(/class="tile /g)).toHaveLength(34);
});
it('the table of all provinces is the same in a file', () => {
  const { body } = provinces.renditions!.csv!(all, shownAt('/tinh'))!;
  const [header, ...rows] = readCsv(String(body), 'machine');
  expect(header!.slice(0, 3)).toEqual(['code', 'name_vi', 'name_en']);
  expect(rows).toHaveLength(34);
  expect(rows.find(([code]) => code === '01')).toBeDefined();
});

describe.each(languages)('every province in %s', (language) => {
  it('is light, plain, and shows no number of its own making', async () => {
    for (const { slug } of all.territories.nodes) {
      const answer = await answerOf(slug);
      const html = renderProvince(answer, at(slug, language))!;
      expectPlain(html);
      expect(weightOf(html), slug).toBeLessThan(14_000);
      const territory = answer.territory!;
      const compared = comparedPlans(territory);
      const counts = [
        figureCount(territory),
        realReports(territory),
        territory.plans.totalCount - territory.plans.nodes.length,
        ...compared.flatMap(({ confirmed, all: every, byState }) => [
          confirmed,
          every,
          ...byState.map(([, found]) => found.length),
        ]),
        0,
      ];
      expect(strangeNumbers(html, answer, counts), slug).toEqual([]);
    }
  });
});

describe('a province’s page', () => {
  it('cuts nothing: all plans, figures and readings of tasks are there', async () => {
    for (const { slug } of all.territories.nodes) {
      const { territory } = await answerOf(slug);
      expect(territory!.plans.nodes, slug).toHaveLength(territory!.plans.totalCount);
      expect(territory!.observations.nodes, slug).toHaveLength(territory!.observations.totalCount);
      for (const { from } of territory!.predecessors)
        expect(from.observations.nodes, from.slug).toHaveLength(from.observations.totalCount);
      for (const { mappings } of territory!.compared.nodes)
        expect(mappings.nodes, slug).toHaveLength(mappings.totalCount);
    }
  });
  it('counts only what two readers found alike', () => {
    const [compared] = comparedPlans(haiPhong.territory!);
    const { nodes } = haiPhong.territory!.compared.nodes[0]!.mappings;
    expect(compared!.confirmed).toBe(nodes.filter(isConfirmed).length);
    expect(compared!.confirmed).toBeLessThan(compared!.all);
    expect(renderProvince(haiPhong, at('hai-phong'))).toContain(
      `${compared!.confirmed} trên 54 nhiệm vụ có kết luận chung`,
    );
  });
  it('keeps figures of the units before apart, under their names', () => {
    const html = renderProvince(haiPhong, at('hai-phong'))!;
    const [own, old] = [html.indexOf('Của Hải Phòng<'), html.indexOf('Của Hải Dương trước 01/07/2025')];
    expect(own).toBeGreaterThan(0);
    expect(old).toBeGreaterThan(own);
    expect(html.indexOf('5.713 người')).toBeGreaterThan(old);
    expect(html).toContain('chỉ đặt cho Hải Dương trước sắp xếp');
  });
  it('of an old unit says what it became, and stands behind it in search engines', async () => {
    const html = renderProvince(await answerOf('hai-duong'), at('hai-duong'))!;
    expect(html).toMatch(/Từ 01\/07\/2025, đơn vị này thuộc <a href="\/vi\/tinh\/hai-phong">Hải Phòng<\/a>/);
    expect(html).toContain('<link rel="canonical" href="https://example.org/vi/tinh/hai-phong"/>');
    expect(html).toContain('5.713 người');
  });
  it('is of a province only: the country, a region and a name nobody bears have none', async () => {
    for (const slug of ['viet-nam', 'dong-bang-song-hong', 'nowhere'])
      expect(renderProvince(await answerOf(slug), at(slug)), slug).toBeNull();
  });
  it('says gaps in words', async () => {
    const html = renderProvince(await answerOf('lam-dong'), at('lam-dong'))!;
    for (const words of [
      'Chưa tìm thấy văn bản nào trong nguồn đã đọc',
      'Chưa có báo cáo nào của tỉnh được công bố',
      'Chưa văn bản nào ấn định hạn',
    ])
      expect(html).toContain(words);
  });
  it('never makes markup of what data say', () => {
    const hostile = '<script>alert(1)</script>" onload="x';
    const territory = JSON.parse(
      JSON.stringify(haiPhong.territory).replaceAll('Hải Dương', JSON.stringify(hostile).slice(1, -1)),
    );
    const html = renderProvince({ ...haiPhong, territory }, at('hai-phong'))!;
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/<[^>]* onload=/);
  });
  it('shows claims beside verdicts, and a duty with its ruling', () => {
    const task = { code: '3.11', titleVi: 'Quy chế dữ liệu', titleEn: 'Data rules' };
    const report = {
      isExample: false,
      publishedAt: '2026-10-20T03:00:00.000Z',
      leafNumber: 7,
      supersededAt: null,
      agency: { nameVi: 'UBND', nameEn: 'Committee' },
      verifiedByAgency: { nameVi: 'Bộ Nội vụ', nameEn: 'Home Affairs' },
      round: { period: '2026-Q3', dueAt: null },
      completeness: {
        owed: 2,
        answered: 2,
        declared: 1,
        missing: [],
        others: 0,
        figures: 5,
        blanks: 0,
        withdrawn: 0,
      },
      items: [
        {
          claim: 'DONE' as const,
          done: 'Đã ban hành.',
          nothingBecause: null,
          withdrawnBecause: null,
          citationId: 'i.x',
          evidence: [{ reference: 'Quyết định 12', grade: 'DOCUMENT' as const }],
          supervision: [],
          task,
          verdict: {
            assessment: 'PARTLY_UPHELD' as const,
            reason: 'Thiếu phụ lục.',
            assessedByAgency: { nameVi: 'Thanh tra', nameEn: 'Inspectorate' },
          },
        },
      ],
      values: [],
    };
    const duty = {
      status: 'OVERDUE' as const,
      daysLate: 3,
      reporting: { step: 'NOT_BEGUN' as const, handedInAt: null },
      dueAt: '2026-10-15T17:00:00.000Z',
      reason: null,
      standing: 'OFFICIAL_TEXT' as const,
      verdict: null,
      task,
      round: { period: '2026-Q3' },
      ruling: { document: { symbol: '99-QĐ/TW' } },
    };
    const territory = {
      ...haiPhong.territory!,
      reports: { ...haiPhong.territory!.reports, totalCount: 1, nodes: [report] },
      agencies: {
        nodes: [
          {
            slug: 'ubnd',
            nameVi: 'UBND',
            nameEn: 'Committee',
            confidence: 'QUOTED' as const,
            obligations: { totalCount: 1, nodes: [duty] },
          },
        ],
      },
    };
    const html = renderProvince({ ...haiPhong, territory }, at('hai-phong'))!;
    expect(html).toMatch(/Đã hoàn thành<\/b> Đã ban hành\..*Đúng một phần<\/b> Thiếu phụ lục\./s);
    expect(html).toMatch(/Quá hạn 3 ngày<\/b>.*theo 99-QĐ\/TW/s);
    expect(html).toContain('<b>1</b> báo cáo đã công bố');
  });
});

it('answers for a day that is over, says so, and keeps the day in its files', async () => {
  const day = '2026-11-21';
  const { data, errors } = await ledger.ask('public', province.question, {
    slug: 'son-la',
    knownOn: day,
    validOn: day,
  });
  expect(errors).toBeUndefined();
  const then = { ...at('son-la'), day };
  const html = renderProvince(data as unknown as ProvincePageAnswer, then)!;
  expect(html).toContain('như được biết đến hết ngày 21/11/2026');
  expect(html).toContain('href="/vi/tinh/son-la.csv?ngay=2026-11-21"');
  const json = JSON.parse(
    String(province.renditions!.json!(data as unknown as ProvincePageAnswer, then)!.body),
  );
  expect(json.metadata.knownOn).toBe(day);
  expect(json.metadata.url).toContain('?ngay=2026-11-21');
});

it('a file is refused rather than cut, and goes on where one answer ends', () => {
  const { observations, reports } = haiPhong.territory!;
  const cut = { ...haiPhong.territory!, observations: { ...observations, totalCount: 500 } };
  expect(() => province.renditions!.csv!({ ...haiPhong, territory: cut }, at('hai-phong'))).toThrow(
    FileTooLong,
  );
  const info = { hasNextPage: true, endCursor: 'x' };
  const more = {
    ...haiPhong,
    territory: { ...haiPhong.territory!, reports: { ...reports, pageInfo: info } },
  };
  expect(province.parts!.next(more)).toEqual({ after: 'x' });
  expect(province.parts!.next(haiPhong)).toBeNull();
});

describe('a report of the province', () => {
  it('is on the page, in the files and in the feed once it is published, marked as the example it is, and not before', async () => {
    const report = await reportAt(ledger, 'verified');
    const before = await answerOf('hai-phong');
    expect(before.territory!.reports.totalCount).toBe(0);
    await send(ledger, 'commission', 'publishReport', { id: report.id, revision: report.revision });
    const answer = await answerOf('hai-phong');
    const html = renderProvince(answer, at('hai-phong'))!;
    expectPlain(html);
    expect(html).toContain('1.210 người');
    expect(html).toContain('<b>0</b> báo cáo đã công bố');
    expect(html).toContain('Ngoài ra có 1 báo cáo ví dụ');
    const rows = readCsv(String(province.renditions!.csv!(answer, at('hai-phong'))!.body), 'machine');
    const [header] = rows;
    const found = rows.filter((row) => row[header!.indexOf('row')] === 'reported_value');
    expect(found.map((row) => [row[header!.indexOf('value')], row[header!.indexOf('is_example')]])).toEqual([
      ['1210', 'true'],
    ]);
    const feed = String(province.renditions!.atom!(answer, at('hai-phong'))!.body);
    expect(feed).toContain('ví dụ, không phải sự thật');
    expect(feed).toContain('1.210 người');
    const index = renderProvinces(await everyone(), shownAt('/tinh'))!;
    expect(index).toContain('Chỉ có báo cáo ví dụ (không tính)');
    expect(index).toContain('0 nơi có báo cáo đã công bố');
  });
});
