// What a reader chooses to look at, and provinces side by side: the address holds the choice, and what is missing is said.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import type { FigureExplorerAnswer } from '../../web/pages/answers.ts';
import { provincesOf, rowsOf } from '../../web/pages/public/compare/facts.ts';
import { compare } from '../../web/pages/public/compare/page.tsx';
import { choicesOf, chosenIn, seriesOf } from '../../web/pages/public/explorer/facts.ts';
import { explorer } from '../../web/pages/public/explorer/page.tsx';
import { chosenOf } from '../../web/pages/public/said/chosen.ts';
import type { Address } from '../../web/pages/public/shell/page.ts';
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
const at = (address: Address, language: 'vi' | 'en' = 'vi') => shownAt(language, '/kham-pha', address);
let byProvince: FigureExplorerAnswer;
let national: FigureExplorerAnswer;
beforeAll(async () => {
  byProvince = (await askPage(ledger, explorer, {})).answer;
  national = (await askPage(ledger, explorer, { 'chi-bao': 'workers-sent' })).answer;
});
const draw = async (address: Address, language: 'vi' | 'en' = 'vi', answer = byProvince) =>
  (await explorer.render(answer, at(address, language)))!;

it('the questions are one round trip each, and within what anyone may ask', async () => {
  withinLimits(explorer.question);
  withinLimits(compare.question);
  expect((await askPage(ledger, explorer, {})).roundTrips).toBe(1);
  expect((await askPage(ledger, compare, { tinh: '01,40' })).roundTrips).toBe(1);
  expect(byProvince.indicator!.years.nodes).toHaveLength(byProvince.indicator!.years.totalCount);
});

describe.each(languages)('the explorer in %s', (language) => {
  it.each([
    [{}],
    [{ tinh: 'thanh-hoa,nghe-an,hai-phong', dang: 'cot' }],
    [{ tinh: 'thanh-hoa', tu: '2017', den: '2018' }],
    [{ dang: 'ban-do' }],
    [{ tinh: '38,40', dang: 'bang' }],
  ] as Address[][])('%s keeps the rules and travels in under 14 kB', async (address) => {
    const html = await draw(address!, language);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThan(14_000);
    const counts = Array.from({ length: 36 }, (_, n) => n);
    saysOnlyAnswered(html, byProvince, [...counts, '5.7.2', '10:00', '24/11/2026']);
  });
});

describe('what is chosen', () => {
  it('is named by names or codes, each once, eight at most; what names no place is left alone', () => {
    const choices = choicesOf(byProvince);
    const slugs = (text: string) => chosenOf(text, choices).map(({ slug }) => slug);
    expect(slugs('01,nghe-an,01,ha-noi,nowhere,"><b>')).toEqual(['ha-noi', 'nghe-an']);
    expect(slugs(choices.map(({ slug }) => slug).join(','))).toHaveLength(8);
    const many = chosenIn({ tinh: choices.map(({ slug }) => slug).join(',') }, choices);
    expect([many.places.length, many.isTooMany]).toEqual([8, true]);
    expect(chosenIn({ tu: '1850', den: 'x', dang: 'nix' }, choices)).toMatchObject({
      from: null,
      to: null,
      as: 'duong',
    });
  });
  it('stays in the form, in every link to a file, and in the address that stands for the page', async () => {
    const html = await draw({ tinh: 'thanh-hoa,nghe-an', tu: '2018', dang: 'cot' });
    expect(html.match(/<input[^>]*checked/g)).toHaveLength(2);
    expect(html).toContain('<option value="2018" selected>');
    const query = 'tinh=thanh-hoa%2Cnghe-an&amp;tu=2018&amp;dang=cot';
    expect(html).toContain(`href="/vi/kham-pha.csv?${query}"`);
    expect(html).toContain(`<link rel="canonical" href="https://example.org/vi/kham-pha?${query}"/>`);
  });
  it('a unit before its merger is a place of its own; sources of one year stand side by side', () => {
    const choices = choicesOf(byProvince);
    const of = (tinh: string) => seriesOf(byProvince.indicator!, chosenIn({ tinh }, choices), choices);
    expect(of('thanh-hoa').map(({ figures }) => figures.map(({ value }) => value).sort())).toEqual([
      ['10020', '10036', '13820'],
    ]);
    expect(
      of('nghe-an')[0]!
        .figures.map(({ value }) => value)
        .sort(),
    ).toEqual(['20000', '21000']);
    expect(of('phu-tho').map(({ name }) => name.vi)).toEqual(['Hòa Bình (trước 01/07/2025)']);
  });
  it('one place is a line with its plans; several are small lines; a place without a figure is named', async () => {
    expect(await draw({}, 'vi', national)).toContain('Năm 2025: 144.345 người, vượt kế hoạch 130.000');
    expect(await draw({ tinh: 'thanh-hoa,nghe-an' })).toContain('class="multiples"');
    expect(await draw({ tinh: 'thanh-hoa,ha-noi' })).toContain('Chưa có số cả năm: Hà Nội.');
    expect(await draw({ tinh: 'ha-noi' })).toContain('Không có số không có nghĩa là số không.');
  });
  it('an indicator that is none is said to be none, with the form to choose another, and has no file', async () => {
    const { answer } = await askPage(ledger, explorer, { 'chi-bao': 'no-such' });
    const html = await draw({ 'chi-bao': 'no-such' }, 'vi', answer);
    keepsTheRules(html, 'vi');
    expect(html).toContain('Không có chỉ báo nào ở tên này');
    for (const form of ['csv', 'json', 'svg'] as const)
      expect(explorer.renditions![form]!(answer, at({}))).toBeNull();
  });
});

it('the files hold the chosen figures and plans alone, and the picture is the one that is shown', async () => {
  const shown = at({ tinh: 'thanh-hoa', tu: '2018', den: '2019' });
  const [header, ...rows] = readCsv(fileOf(explorer, 'csv', byProvince, shown), 'machine');
  const cells = rows.map((row) => ['year', 'kind', 'value'].map((key) => row[header!.indexOf(key)]));
  expect(cells.sort()).toEqual([
    ['2018', 'ACTUAL', '10020'],
    ['2018', 'TARGET', '10000'],
    ['2019', 'TARGET', '10000'],
  ]);
  for (const row of rows) expect(row[header!.indexOf('citation')]).toContain('/c/');
  expect((await workbookOf(explorer, byProvince, shown)).startsWith('PK')).toBe(true);
  expect(JSON.parse(fileOf(explorer, 'json', byProvince, shown)).rows).toHaveLength(3);
  for (const dang of ['duong', 'cot', 'ban-do'])
    expect(fileOf(explorer, 'svg', byProvince, at({ tinh: '38,40', dang }))).toContain('13.820');
  // The door paints what it is given: the very drawing.
  for (const dang of ['duong', 'cot', 'ban-do', 'bang']) {
    const { svg, png } = explorer.renditions!;
    const chosen = at({ tinh: '38,40', dang });
    expect(png!(byProvince, chosen)).toEqual(svg!(byProvince, chosen));
  }
});

describe('provinces side by side', () => {
  const ask = async (tinh: string) => (await askPage(ledger, compare, { tinh })).answer;
  const show = async (tinh: string, language: 'vi' | 'en' = 'vi') =>
    (await compare.render(await ask(tinh), shownAt(language, '/so-sanh', { tinh })))!;

  it.each(languages)('in %s keep the rules, two or eight, and travel in under 14 kB', async (language) => {
    for (const tinh of ['01,40', '01,40,38,31,14,92,42,51', '']) {
      const html = await show(tinh, language);
      keepsTheRules(html, language);
      expect(weightOf(html)).toBeLessThan(14_000);
    }
    const answer = await ask('14,38');
    const counts = Array.from({ length: 60 }, (_, n) => n);
    saysOnlyAnswered(await show('14,38', language), answer, [...counts, '5.7.2', '10:00', '24/11/2026']);
  });
  it('say what each has, and in words what it lacks', async () => {
    const provinces = provincesOf(await ask('14,thanh-hoa,14,nowhere'));
    expect(provinces.map(({ slug }) => slug)).toEqual(['son-la', 'thanh-hoa']);
    const rows = new Map(rowsOf(provinces, 'vi').map(({ key, cells }) => [key, cells]));
    const said = (key: string) => rows.get(key)!.map((cell) => cell.map(({ text }) => text));
    expect(said('plan')[0]![0]).toBe('Có văn bản thực hiện của chính tỉnh');
    expect(said('reports')).toEqual([['chưa công bố báo cáo nào'], ['chưa công bố báo cáo nào']]);
    expect(said('read')[1]).toEqual(['chưa đọc đối chiếu']);
    // What was counted before the province only kept its borders is its own.
    expect(said('workers-sent-by-province')[1]![0]).toMatch(
      /^[\d.]+ người$|^(trên|khoảng|gần) [\d.]+ người$/,
    );
    expect(said('gaps')[0]).toContain('báo cáo đã công bố');
    for (const cells of rows.values()) for (const cell of cells) expect(cell.length).toBeGreaterThan(0);
  });
  it('one alone is not compared, and the form says so', async () => {
    const html = await show('01');
    expect(html).toContain('Chưa chọn đủ hai tỉnh, thành phố.');
    expect(html).not.toContain('<table');
  });
  it('are a file too, a row for each thing said of each', async () => {
    const answer = await ask('14,38');
    const shown = shownAt('vi', '/so-sanh', { tinh: '14,38' });
    const [header, ...rows] = readCsv(fileOf(compare, 'csv', answer, shown), 'machine');
    const all = rowsOf(provincesOf(answer), 'vi').flatMap(({ cells }) => cells.flat());
    expect(rows).toHaveLength(all.length);
    expect(new Set(rows.map((row) => row[header!.indexOf('place_code')]))).toEqual(new Set(['14', '38']));
  });
  it('what data says can never become markup', async () => {
    const spare = (key: string) =>
      /^(slug|kind|code|gap|status|level|relation|periodType|periodStart|periodEnd|asOf|issuedOn|until|citationId|value|valueHigh|unit|qualifier|publishedAt|period)$/.test(
        key,
      );
    const poison = poisoned(await ask('14,38'), spare);
    isHarmless((await compare.render(poison, shownAt('vi', '/so-sanh', {})))!);
  });
});
