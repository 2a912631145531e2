import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { tileColumns, tileRows } from '../../web/charts/tiles.ts';
import type { PublicHomePlan as Plan, Standing, WholeDirectiveAnswer } from '../../web/pages/answers.ts';
import { boardStyles } from '../../web/pages/app/board/page.css.ts';
import type { PublishedReport } from '../../web/pages/public/home/facts.ts';
import { wholeQuestion } from '../../web/pages/public/home/question.ts';
import { renderWhole } from '../../web/pages/public/home/whole.tsx';
import { provinceFacts, stateOf } from '../../web/pages/public/said/province-facts.ts';
import { listedPlans } from '../../web/pages/public/said/provinces.tsx';
import { styles } from '../../web/pages/public/shell/shell.css.ts';
import { checkCost, costOf } from '../../worker/cost.ts';
import { parseWithinLimits } from '../../worker/limits.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const shownIn = (language: 'vi' | 'en') => ({
  language,
  now: '2026-11-22T03:00:00.000Z',
  origin: 'https://example.org',
  directive: null,
  path: '/toan-canh',
  address: {},
  day: null,
  documentId: '0'.repeat(64),
});
const languages = ['vi', 'en'] as const;

let answer: WholeDirectiveAnswer;
let roundTrips: number;
beforeAll(async () => {
  const asked = await ledger.ask('public', wholeQuestion);
  expect(asked.errors).toBeUndefined();
  answer = asked.data as unknown as WholeDirectiveAnswer;
  roundTrips = asked.roundTrips;
});

const page = (language: 'vi' | 'en', over: Partial<WholeDirectiveAnswer> = {}) =>
  renderWhole({ ...answer, ...over }, shownIn(language))!;

describe('the question behind the page', () => {
  it('is within what anyone may ask', () => {
    const document = parseWithinLimits(wholeQuestion);
    expect(() =>
      checkCost(costOf(schema, document, getOperationAST(parse(wholeQuestion))!, {})),
    ).not.toThrow();
  });
  it('costs one round trip', () => {
    expect(roundTrips).toBe(1);
  });
  it('leaves nothing behind its page sizes', () => {
    const { directive, territories, sent, overstay, byProvince } = answer;
    expect(directive!.tasks.nodes).toHaveLength(directive!.tasks.totalCount);
    expect(
      directive!.tasks.nodes.length + directive!.groups.nodes.length + directive!.subgroups.nodes.length,
    ).toBe(directive!.all.totalCount);
    expect(territories.nodes).toHaveLength(territories.totalCount);
    for (const indicator of [sent, overstay, byProvince])
      expect(indicator!.observations.nodes).toHaveLength(indicator!.observations.totalCount);
    for (const { plans } of territories.nodes) expect(plans.nodes).toHaveLength(plans.totalCount);
  });
});

describe.each(languages)('the page in %s', (language) => {
  it('is one document with one style, no script and no style attribute', () => {
    const html = page(language);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|javascript:|<img|<iframe|undefined|NaN|\[object/);
  });
  it('names its two languages by their whole addresses', () => {
    const html = page(language);
    expect(html).toContain(`<link rel="canonical" href="https://example.org/${language}/toan-canh"/>`);
    for (const each of languages)
      expect(html).toContain(
        `<link rel="alternate" hreflang="${each}" href="https://example.org/${each}/toan-canh"/>`,
      );
  });
  it('has every task once, each without a ruled deadline', () => {
    const html = page(language);
    const undated = language === 'vi' ? 'Chưa ấn định hạn' : 'No ruled deadline';
    expect(html.match(/<li class="task">/g)).toHaveLength(54);
    expect(html.match(new RegExp(`</svg> ${undated}<`, 'g'))).toHaveLength(54);
    for (const { code, titleVi, titleEn } of answer.directive!.tasks.nodes) {
      const title = (language === 'vi' ? titleVi : titleEn).replaceAll('&', '&amp;');
      expect(html).toContain(`${code} <b>${title}</b>`);
    }
  });
  it('says of a task that a ruling names that its deadline is ruled, and counts one task less without', () => {
    const directive = answer.directive!;
    const nodes = directive.tasks.nodes.map((task) =>
      task.code === '2.3' ? { ...task, status: null } : task,
    );
    const html = page(language, { directive: { ...directive, tasks: { ...directive.tasks, nodes } } });
    const [undated, ruled, counted] =
      language === 'vi'
        ? ['Chưa ấn định hạn', 'Đã có văn bản ấn định hạn', '<b>53</b> nhiệm vụ chưa ấn định hạn']
        : ['No ruled deadline', 'Deadline ruled by a document', '<b>53</b> tasks have no ruled deadline'];
    expect(html.match(new RegExp(`</svg> ${undated}<`, 'g'))).toHaveLength(53);
    expect(html.match(new RegExp(ruled, 'g'))).toHaveLength(1);
    expect(html).toContain(counted);
    expect(html).toContain(language === 'vi' ? '8 chưa ấn định hạn' : '8 without a ruled deadline');
  });
  it('has no number that the answer does not hold or that is not a count of its records', () => {
    const held = JSON.stringify(answer);
    const digits = new Set([...held.matchAll(/\d+(?:\.\d+)?/g)].map(([found]) => found.replace('.', '')));
    const groups = answer.directive!.groups.nodes.map(
      ({ code }) => answer.directive!.tasks.nodes.filter((task) => task.code.startsWith(`${code}.`)).length,
    );
    const states = provinceFacts(answer).map(({ state }) => state);
    const counts = new Set(
      [
        ...groups,
        groups.length,
        ...['own', 'predecessor', 'related', 'none'].map((each) => states.filter((s) => s === each).length),
        states.filter((state) => state === 'own' || state === 'predecessor').length,
        ...answer.territories.nodes.map(({ plans }) => plans.totalCount - listedPlans(plans.nodes).length),
        0,
      ].map(String),
    );
    // What the page itself says: the year of the directive's bodies, the first years it lists, and its own moment.
    const own = ['2022', '2018', '2024', '10:00', '22/11/2026', '34', '5'];
    const said = page(language)
      .replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
      .match(/\d+(?:[.,/:]\d+)*/g)!;
    const unknown = said.filter(
      (number) =>
        !own.includes(number) &&
        !counts.has(number) &&
        !held.includes(number.split('/').reverse().join('-')) &&
        !digits.has(number.replace(/[.,]/g, '')) &&
        !(number.includes('/') && held.includes(number)),
    );
    expect(said.length).toBeGreaterThan(200);
    expect(unknown).toEqual([]);
  });
  it('gives ids that are unique and links that lead somewhere', () => {
    const html = page(language);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });
  it('says when the number of 2025 was announced, and marks what was only recalled', () => {
    const html = page(language);
    expect(html).toContain(language === 'vi' ? '144.345' : '144,345');
    expect(html).toMatch(/26\/12\/2025/);
    expect(html).toContain(language === 'vi' ? 'Nhớ lại, chưa đối chiếu nguồn' : 'Recalled, not checked');
  });
  it('shows both numbers where sources disagree', () => {
    const html = page(language);
    for (const both of language === 'vi' ? ['147.387', 'khoảng 152.000'] : ['147,387', 'about 152,000'])
      expect(html).toContain(`<b>${both}</b>`);
    expect(html).toContain(language === 'vi' ? 'Các nguồn khác nhau' : 'Sources disagree');
  });
});

it('two plans of one source are a plan and its change, not a disagreement', () => {
  const marks = (year: string) => {
    const row = new RegExp(`<time>${year}</time></th>.*?</tr>`).exec(page('en'))![0];
    return row.split('Sources disagree').length - 1;
  };
  expect(['2018', '2019', '2020', '2023', '2025'].map(marks)).toEqual([1, 1, 0, 1, 0]);
});

it('a body that changed stands with its name of before', () => {
  const html = page('vi');
  expect(html).toContain('<b>Ban Chính sách, chiến lược Trung ương</b> (trước đó: Ban Kinh tế Trung ương)');
  expect(html).toContain('Chỉ thị viết: “sớm”');
});

it('a vacancy is told in words, in the reader’s language', () => {
  const [first, ...rest] = answer.directive!.tasks.nodes.filter(({ holders }) => holders.length === 1);
  const vacant = {
    ...first!,
    holders: [
      {
        ...first!.holders[0]!,
        agency: null,
        vacancyReason: 'the body ended before a successor took this function over',
      },
    ],
  };
  const tasks = { totalCount: 1 + rest.length, nodes: [vacant, ...rest] };
  const html = page('vi', { directive: { ...answer.directive!, tasks } });
  expect(html).toContain('Đang khuyết');
  expect(html).toContain('cơ quan cũ đã kết thúc trước khi có cơ quan tiếp nhận');
});

const plan = (over: Partial<Plan>): Plan => ({
  relation: 'IMPLEMENTS_DIRECTIVE',
  level: 'PROVINCE',
  status: 'in_force',
  territory: { nameVi: 'A', nameEn: 'A', until: null },
  document: { symbol: '1-KH/TU', issuedOn: '2023', titleVi: 'Kế hoạch', titleEn: 'Plan' },
  source: { publisher: null, url: null },
  ...over,
});
const before = { nameVi: 'B', nameEn: 'B', until: '2025-07-01' };
const merged = [{ vi: 'B', en: 'B' }];

describe('what is on record for a province', () => {
  it.each<[string, Plan[], typeof merged, string]>([
    ['nothing', [], [], 'none'],
    ['its own document', [plan({})], merged, 'own'],
    ['a document of before, without a merger', [plan({ territory: before })], [], 'own'],
    ['a document of a unit merged into it', [plan({ territory: before })], merged, 'predecessor'],
    ['both', [plan({ territory: before }), plan({})], merged, 'own'],
    ['only a mention', [plan({ status: 'cited_not_found' })], [], 'cited'],
    ['only a draft', [plan({ status: 'draft' })], [], 'cited'],
    ['only a target', [plan({ relation: 'TARGET_ONLY' })], [], 'related'],
    ['only a related policy', [plan({ relation: 'RELATED_POLICY' })], [], 'related'],
    ['only a district’s document', [plan({ level: 'DISTRICT' })], [], 'none'],
  ])('%s', (_, plans, madeOf, state) => {
    expect(stateOf(plans, madeOf)).toBe(state);
  });
  it('implementing documents are all listed, oldest first', () => {
    const documents = ['2024', null, '2023'].map((issuedOn) =>
      plan({ document: { symbol: null, issuedOn, titleVi: '', titleEn: '' } }),
    );
    const listed = listedPlans([...documents, plan({ relation: 'TARGET_ONLY' })]);
    expect(listed.map(({ document }) => document?.issuedOn)).toEqual(['2023', '2024', null]);
  });
});

describe('the ledger’s provinces', () => {
  it('are 34, each on a tile of its own inside the grid that the style sheet lays', () => {
    const facts = provinceFacts(answer);
    expect(facts).toHaveLength(34);
    expect(new Set(facts.map(({ row, column }) => `${row} ${column}`)).size).toBe(34);
    for (const { row, column } of facts) expect([row < tileRows, column < tileColumns]).toEqual([true, true]);
    for (const sheet of [styles, boardStyles])
      for (const { row, column } of facts) {
        expect(sheet).toContain(`.r${row}{grid-row:${row + 1}}`);
        expect(sheet).toContain(`.c${column}{grid-column:${column + 1}}`);
      }
  });
  it('stand as the sources say', () => {
    const facts = provinceFacts(answer);
    const state = (name: string) => facts.find((f) => f.name.vi === name)!.state;
    expect(['Sơn La', 'Lạng Sơn', 'Quảng Ninh'].map(state)).toEqual(['own', 'own', 'own']);
    expect(['Hải Phòng', 'Khánh Hòa', 'TP. Hồ Chí Minh'].map(state)).toEqual(Array(3).fill('predecessor'));
    expect(['Huế', 'An Giang', 'Cần Thơ'].map(state)).toEqual(Array(3).fill('related'));
    expect(['Hà Nội', 'Nghệ An'].map(state)).toEqual(['none', 'none']);
  });
});

describe('published reports', () => {
  const report = (over: Partial<PublishedReport> = {}): PublishedReport => ({
    isExample: true,
    publishedAt: '2026-11-20T02:00:00.000Z',
    leafNumber: 1,
    supersededAt: null,
    agency: { nameVi: 'Ủy ban nhân dân thành phố Hải Phòng', nameEn: 'Hai Phong People’s Committee' },
    territory: { code: '31', slug: 'hai-phong', nameVi: 'Hải Phòng' },
    round: { period: '2026-Q3' },
    ...over,
  });
  const count = (standing: Standing, reports: number, status = 'published') => ({
    standing,
    reports,
    status,
  });
  const withReports = (
    nodes: PublishedReport[],
    counts: ReturnType<typeof count>[],
    latest: { isExample: boolean; territory: { code: string } }[],
  ) =>
    page('vi', {
      publishedReports: { totalCount: nodes.length, nodes },
      directive: {
        ...answer.directive!,
        rounds: {
          nodes: [
            { period: '2026-Q3', standing: 'OFFICIAL_DATA', dueAt: null, rulingDocument: null, counts },
          ],
        },
        reporting: { nodes: [{ period: '2026-Q3', reports: { nodes: latest } }] },
      },
    });
  const haiPhong = { territory: { code: '31' } };
  const sonLa = { territory: { code: '14' } };

  it('examples are marked and counted nowhere', () => {
    const html = withReports([report()], [count('EXAMPLE', 1)], [{ ...haiPhong, isExample: true }]);
    expect(html).toContain('<b>0</b> báo cáo đã công bố');
    expect(html).toContain('Ngoài ra có 1 báo cáo ví dụ, không tính vào số này.');
    expect(html).toContain('Chưa có báo cáo thật nào được công bố');
    expect(html).toContain('<span class="mark">Ví dụ</span>');
    expect(html).toContain('Có báo cáo ví dụ (không tính)');
  });
  it('a real one counts, and marks its province; one that was corrected counts once', () => {
    const html = withReports(
      [report({ isExample: false }), report()],
      [count('OFFICIAL_DATA', 3), count('OFFICIAL_DATA', 1, 'superseded'), count('EXAMPLE', 7)],
      [
        { ...haiPhong, isExample: false },
        { ...sonLa, isExample: true },
      ],
    );
    expect(html).toContain('<b>3</b> báo cáo đã công bố');
    expect(html).toContain('<b>1</b> Có báo cáo đã công bố, kỳ gần nhất');
  });
  it('one that was corrected says so', () => {
    const corrected = report({ supersededAt: '2026-11-21T02:00:00.000Z' });
    expect(withReports([corrected], [], [])).toContain('đã có bản đính chính');
  });
  it('what is not listed is said to be there', () => {
    const html = page('vi', { publishedReports: { totalCount: 9, nodes: [report()] } });
    expect(html).toContain('Bảng này có 1 báo cáo mới nhất trong 9 báo cáo.');
  });
});

it('what data says can never become markup', () => {
  const hostile = '<script>alert(1)</script>" onload="x';
  const subject = { ...answer.directive!, subjectVi: hostile, symbol: hostile };
  const html = page('vi', { directive: subject });
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/<[^>]* onload=/);
});

it('a ledger without the directive has no such page', () => {
  expect(renderWhole({ ...answer, directive: null }, shownIn('vi'))).toBeNull();
});
