import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import type { TaskPageRuling as Ruling, TaskRegisterAnswer } from '../../web/pages/answers.ts';
import { register, renderRegister } from '../../web/pages/public/register/page.tsx';
import { useLedger } from '../support/ledger.ts';
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
  workbookOf,
} from './asked.ts';

const ledger = useLedger();
let answer: TaskRegisterAnswer;
let roundTrips: number;
beforeAll(async () => {
  ({ answer, roundTrips } = await askPage(ledger, register, {}));
});
const page = (language: 'vi' | 'en', address = {}, given = answer) =>
  renderRegister(given, shownAt(language, '/nhiem-vu', address))!;
const codesIn = (html: string) => [...html.matchAll(/class="code">([\d.]+)</g)].map(([, code]) => code!);

const ruling = (over: Partial<Ruling> = {}): TaskRegisterAnswer['rulings']['nodes'][number] => ({
  id: 'r1',
  revision: 2,
  ruledOn: '2026-04-01',
  from: '2026-04-01',
  until: null,
  supersededAt: null,
  standing: 'OFFICIAL_TEXT',
  cadence: 'ONE_OFF',
  dueOn: '2026-12-31',
  dueAfterDays: null,
  graceDays: 0,
  section: '2',
  knownSince: '2026-04-02T01:00:00.000Z',
  authority: { nameVi: 'Ban Bí thư', nameEn: 'Secretariat' },
  document: { symbol: '9-QĐ/TW', issuedOn: '2026-04-01', titleVi: null, titleEn: null, url: null },
  due: [],
  tasks: [{ code: '2.3' }],
  ...over,
});
/** The answer as it would be were task 2.3 ruled. */
const ruled = (over: Partial<Ruling> = {}): TaskRegisterAnswer => ({
  ...answer,
  directive: {
    ...answer.directive!,
    tasks: {
      ...answer.directive!.tasks,
      nodes: answer.directive!.tasks.nodes.map((task) =>
        task.code === '2.3' ? { ...task, status: null } : task,
      ),
    },
  },
  rulings: { totalCount: 1, nodes: [ruling(over)] },
});

describe('the question', () => {
  it('is one round trip, within what anyone may ask, and leaves nothing behind', () => {
    withinLimits(register.question);
    expect(roundTrips).toBe(1);
    const { tasks } = answer.directive!;
    expect(tasks.nodes).toHaveLength(tasks.totalCount);
    for (const { latestClaims } of tasks.nodes)
      expect(latestClaims.nodes).toHaveLength(latestClaims.totalCount);
    expect(answer.rulings.nodes).toHaveLength(answer.rulings.totalCount);
  });
});

describe.each(languages)('the register in %s', (language) => {
  it('has every task once, keeps the rules, and travels in under 20 kB', () => {
    const html = page(language);
    keepsTheRules(html, language);
    expect(codesIn(html)).toEqual(answer.directive!.tasks.nodes.map(({ code }) => code));
    expect(weightOf(html)).toBeLessThan(20_000);
    const counts = answer.directive!.groups.nodes.map(
      ({ code }) => codesIn(html).filter((one) => one.startsWith(`${code}.`)).length,
    );
    saysOnlyAnswered(html, answer, [54, ...counts, '10:00', '24/11/2026']);
  });
  it('says of every task that no deadline is ruled, and makes up none', () => {
    const words = language === 'vi' ? 'Chưa ấn định hạn' : 'No ruled deadline';
    expect(page(language).match(new RegExp(`</svg> ${words}<`, 'g'))).toHaveLength(54);
    expect(page(language)).toContain(
      language === 'vi' ? 'chưa nhiệm vụ nào có văn bản ấn định hạn' : 'no document rules a deadline for any',
    );
  });
  it('gives a ruled deadline with its document', () => {
    const html = page(language, {}, ruled());
    expect(html).toContain(
      language === 'vi' ? '<b>Hạn 31/12/2026</b> (theo 9-QĐ/TW)' : '<b>Due 31/12/2026</b> (by 9-QĐ/TW)',
    );
    expect(html.match(/<\/svg> (Chưa ấn định hạn|No ruled deadline)</g)).toHaveLength(53);
  });
  it('links to the query behind it and to each task', () => {
    const html = page(language);
    expect(html).toContain(`href="/${language}/nha-phat-trien#TaskRegister"`);
    expect(html).toContain(`href="/${language}/nhiem-vu/2.3"`);
  });
});

describe('the filter', () => {
  it('is a form that needs no script and keeps what was chosen, in both languages', () => {
    const html = page('vi', { 'vai-tro': 'chu-tri', nhom: '5' });
    expect(html).toContain('<form class="filter" method="get" action="/vi/nhiem-vu">');
    expect(html).toContain('<option value="chu-tri" selected>');
    expect(html).toContain('href="/en/nhiem-vu?nhom=5&amp;vai-tro=chu-tri"');
    expect(html).toContain('href="/vi/nhiem-vu.ics?nhom=5&amp;vai-tro=chu-tri"');
    expect(codesIn(html).every((code) => code.startsWith('5.'))).toBe(true);
    expect(codesIn(html).length).toBeGreaterThan(0);
  });
  it('finds a body by its name without marks, and only in the role asked for', () => {
    const body = 'ban-chinh-sach-chien-luoc-trung-uong';
    const codes = codesIn(page('vi', { 'co-quan': body, 'vai-tro': 'chu-tri' }));
    const expected = answer
      .directive!.tasks.nodes.filter(({ holders }) =>
        holders.some(
          ({ role, agency }) => role === 'LEAD' && agency?.nameVi === 'Ban Chính sách, chiến lược Trung ương',
        ),
      )
      .map(({ code }) => code);
    expect(codes).toEqual(expected);
    expect(codes).toContain('5.7.2');
  });
  it('says in words that nothing matches', () => {
    const html = page('vi', { 'trang-thai': 'da-an-dinh-han' });
    expect(codesIn(html)).toEqual([]);
    expect(html).toContain('Không có nhiệm vụ nào khớp với bộ lọc này');
  });
  it('leaves values alone that name nothing', () => {
    const html = page('vi', { nhom: '99', 'co-quan': '"><b>', 'vai-tro': 'x', 'trang-thai': 'y' });
    expect(codesIn(html)).toHaveLength(54);
    expect(html).not.toContain('"><b>');
  });
});

describe('as files', () => {
  it('the CSV has a row for each body with each task, filtered as the page is', () => {
    const rows = readCsv(fileOf(register, 'csv', answer, shownAt('vi', '/nhiem-vu')), 'machine');
    const expected = answer.directive!.tasks.nodes.reduce(
      (sum, { holders }) => sum + Math.max(1, holders.length),
      0,
    );
    expect(rows).toHaveLength(1 + expected);
    const [header] = rows;
    for (const key of ['deadline_status', 'source', 'citation']) expect(header).toContain(key);
    for (const row of rows.slice(1)) {
      expect(row[header!.indexOf('citation')]).toMatch(/^https:\/\/example\.org\/vi\/nhiem-vu\//);
      expect(row[header!.indexOf('source')]).not.toBeNull();
    }
    const some = readCsv(
      fileOf(register, 'csv', answer, shownAt('vi', '/nhiem-vu', { nhom: '2' })),
      'machine',
    );
    expect(new Set(some.slice(1).map((row) => row[header!.indexOf('group_code')]))).toEqual(new Set(['2']));
  });
  it('the calendar holds ruled deadlines only: none today', () => {
    expect(fileOf(register, 'ics', answer, shownAt('vi', '/nhiem-vu'))).not.toContain('BEGIN:VEVENT');
  });
  it('a ruled day is an event, an example is none, and an ended ruling takes its coming days back', () => {
    const ics = (over: Partial<Ruling>) => fileOf(register, 'ics', ruled(over), shownAt('vi', '/nhiem-vu'));
    expect(ics({})).toContain('DTSTART;VALUE=DATE:20261231');
    expect(ics({})).toContain('SEQUENCE:1');
    expect(ics({ standing: 'EXAMPLE' })).not.toContain('BEGIN:VEVENT');
    expect(ics({ until: '2026-11-01' })).toContain('STATUS:CANCELLED');
    const due = [
      { period: '2026-Q3', dueAt: '2026-10-15T17:00:00.000Z', obligations: 2 },
      // Released: the ruling will have ended by then.
      { period: '2026-Q4', dueAt: '2027-01-15T17:00:00.000Z', obligations: 0 },
    ];
    const quarterly = ics({ cadence: 'QUARTERLY', dueOn: null, dueAfterDays: 15, due });
    expect(quarterly).toMatch(
      /DATE:20261015[\s\S]*STATUS:CONFIRMED[\s\S]*DATE:20270115[\s\S]*STATUS:CANCELLED/,
    );
  });
  it('the workbook, the JSON, the feed and the picture say the same tasks', async () => {
    const shown = shownAt('en', '/nhiem-vu');
    expect((await workbookOf(register, answer, shown)).startsWith('PK')).toBe(true);
    expect(JSON.parse(fileOf(register, 'json', answer, shown)).rows.length).toBeGreaterThan(54);
    expect(fileOf(register, 'svg', answer, shown)).toContain('2.3');
    const feed = fileOf(register, 'atom', ruled(), shown);
    expect(feed).toContain('<title>Deadline ruled: 9-QĐ/TW</title>');
    expect(feed).toContain('<updated>2026-04-02T01:00:00.000Z</updated>');
  });
});

it('what data says can never become markup', () => {
  const spare = (key: string) =>
    ['code', 'role', 'standing', 'status', 'cadence', 'issuedOn', 'url'].includes(key);
  isHarmless(page('vi', {}, poisoned(answer, spare)));
});

it('a ledger without the directive has no such page and no such files', () => {
  const nothing = { ...answer, directive: null };
  expect(renderRegister(nothing, shownAt('vi', '/nhiem-vu'))).toBeNull();
  expect(renderRegister(nothing, shownAt('vi', '/nhiem-vu', { ngay: '2026-01-01' }))).toContain(
    'Đến hết ngày 01/01/2026, sổ chưa ghi gì về Chỉ thị này.',
  );
  expect(register.renditions!.csv!(nothing, shownAt('vi', '/nhiem-vu'))).toBeNull();
});
