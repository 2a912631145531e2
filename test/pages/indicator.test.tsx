import { beforeAll, describe, expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import * as lineChart from '../../web/charts/line.tsx';
import { readCsv } from '../../web/downloads/csv.ts';
import type { IndicatorPageAnswer } from '../../web/pages/answers.ts';
import { againstPlan } from '../../web/pages/public/indicator/against.ts';
import { indicatorEmbed, renderIndicatorEmbed } from '../../web/pages/public/indicator/embed.tsx';
import { cursorIn, placeIn, targetsOf, tilesOf, trendOf } from '../../web/pages/public/indicator/facts.ts';
import { indicator, renderIndicator } from '../../web/pages/public/indicator/page.tsx';
import type { Address } from '../../web/pages/public/shell/page.ts';
import { mutation, newKey, reportAt, word } from '../support/cycle.ts';
import { keeperWith, writeKeeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';
import {
  askFile,
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
const slugs = [
  'workers-sent',
  'workers-sent-by-province',
  'korea-overstay-rate',
  'brokerage-ceiling',
  'annual-plan-completion',
];
const shown = (language: 'vi' | 'en', slug: string, more: Address = {}) =>
  shownAt(language, `/chi-bao/${slug}`, { slug, ...more });
const draw = (language: 'vi' | 'en', answer: IndicatorPageAnswer, slug: string, more: Address = {}) =>
  renderIndicator(answer, shown(language, slug, more))!;
const ask = async (slug: string, more: Address = {}) =>
  (await askPage(ledger, indicator, { slug, ...more })).answer;

let answers: Record<string, IndicatorPageAnswer>;
beforeAll(async () => {
  answers = Object.fromEntries(await Promise.all(slugs.map(async (slug) => [slug, await ask(slug)])));
});

it('the question is one round trip, within what anyone may ask, and cuts no list but the figures', async () => {
  withinLimits(indicator.question);
  withinLimits(indicatorEmbed.question);
  expect((await askPage(ledger, indicator, { slug: 'workers-sent' })).roundTrips).toBe(1);
  for (const { indicator: one } of Object.values(answers)) {
    expect(one!.targets.nodes).toHaveLength(one!.targets.totalCount);
    expect(one!.tiles.nodes).toHaveLength(one!.tiles.totalCount);
    expect(one!.latestValues.nodes).toHaveLength(one!.latestValues.totalCount);
  }
});

describe.each(languages)('an indicator’s page in %s', (language) => {
  it.each(slugs)('%s keeps the rules and travels in under 14 kB', (slug) => {
    const answer = answers[slug]!;
    const html = draw(language, answer, slug);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThan(14_000);
    const tiles = tilesOf(answer.indicator!, answer.territories.nodes, language) ?? [];
    const counts = (['own', 'before', 'none'] as const).map(
      (state) => tiles.filter((one) => one.state === state).length,
    );
    const gaps =
      trendOf(answer.indicator!, 'viet-nam', language)?.line.points.map(({ period }) => period) ?? [];
    const shownTargets = Math.min(8, answer.indicator!.targets.totalCount);
    const own = [answer.indicator!.figures.nodes.length, answer.territories.nodes.length, shownTargets];
    saysOnlyAnswered(html, answer, [...own, ...counts, ...gaps, '5.7.2', '10:00', '24/11/2026']);
  });
  it('every figure, target and headline has a citation beside it', () => {
    const answer = answers['workers-sent']!;
    const html = draw(language, answer, 'workers-sent');
    for (const { citationId } of [...answer.indicator!.figures.nodes, ...answer.indicator!.targets.nodes])
      expect(html).toContain(`href="/c/${citationId}"`);
  });
  it('an indicator without counts says so and draws nothing', () => {
    const html = draw(language, answers['brokerage-ceiling']!, 'brokerage-ceiling');
    expect(html).toContain(language === 'vi' ? 'Chưa có số thực hiện nào' : 'No count in the sources read');
    expect(html).not.toContain('class="trace"');
  });
});

it('the headline stands in the preview, with period, source and when it was announced', () => {
  const html = draw('vi', answers['workers-sent']!, 'workers-sent');
  expect(html).toContain('144.345');
  expect(/<meta property="og:description" content="([^"]+)"/.exec(html)![1]).toBe(
    'Số lao động đi làm việc ở nước ngoài theo hợp đồng (cả nước), cả nước: 144.345 người, năm 2025, công bố ngày 26/12/2025, khi kỳ chưa hết (nguồn: Le Courrier du Vietnam).',
  );
});

it('no province’s number stands for the country: the headline is for how many there is one', () => {
  const answer = answers['workers-sent-by-province']!;
  const tiles = tilesOf(answer.indicator!, answer.territories.nodes, 'vi')!;
  const own = tiles.filter(({ state }) => state === 'own').length;
  const html = draw('vi', answer, 'workers-sent-by-province');
  expect(html).toMatch(new RegExp(`<div class="level"><b>${own} <span class="unit">trong 34 tỉnh`));
});

describe('the line', () => {
  it('breaks where a year has no figure, and is never filled in', () => {
    const { line, several } = trendOf(answers['workers-sent']!.indicator!, 'viet-nam', 'vi')!;
    const years = Object.fromEntries(line.points.map(({ period, value }) => [period, value]));
    expect([years['2013'], years['2014'], years['2016'], years['2025']]).toEqual([
      '85000',
      null,
      null,
      '144345',
    ]);
    expect(several).toContain('2019');
    const html = draw('vi', answers['workers-sent']!, 'workers-sent');
    expect(html).toContain('có nhiều số: đường vẽ số của nguồn chính thức hơn');
  });
  it('says in one sentence what it shows, and what was planned only where every reading of it agrees', () => {
    const { line } = trendOf(answers['workers-sent']!.indicator!, 'viet-nam', 'vi')!;
    expect(lineChart.describe(line, 'vi')).toBe(
      'Năm 2025: 144.345 người, vượt kế hoạch 130.000; năm chưa hết khi công bố.',
    );
    expect(lineChart.describe(line, 'en')).toBe(
      '2025: 144,345 persons, above the plan of 130,000; announced before the year was over.',
    );
    const of = (year: string) => line.points.find(({ period }) => period === year)!;
    expect(of('2023').planned.map(({ said }) => said.vi)).toEqual(['110.000–120.000', '110.000']);
    expect([of('2023').against, of('2021').against, of('2024').against]).toEqual(['over', 'under', 'over']);
    // “About 110,000” sets no bar, and one of the two plans for 2020 was met.
    expect([of('2018').against, of('2020').against, of('2015').against]).toEqual([null, null, null]);
  });
  it('a year that was not over is never short of its plan, and a rate is not over it either', () => {
    const early = {
      ...answers['workers-sent']!.indicator!.years.nodes[0]!,
      value: '100',
      asOf: '2025-06-30',
    };
    const plan = { ...early, value: '200', valueHigh: null, qualifier: 'EXACT' as const };
    expect(againstPlan([early], [plan], 'FLOW')).toBeNull();
    expect(againstPlan([{ ...early, value: '300' }], [plan], 'FLOW')).toBe('over');
    expect(againstPlan([{ ...early, value: '300' }], [plan], 'RATIO')).toBeNull();
    const over = { ...early, asOf: '2026-02-01', source: { publisher: null, issuedOn: null } };
    expect(againstPlan([over], [plan], 'RATIO')).toBe('under');
    expect(againstPlan([{ ...over, value: '200' }], [plan], 'FLOW')).toBe('as');
    expect(againstPlan([{ ...over, value: '200', qualifier: 'OVER' }], [plan], 'FLOW')).toBe('over');
    expect(againstPlan([{ ...over, value: '200', qualifier: 'NEARLY' }], [plan], 'FLOW')).toBe('under');
    expect(againstPlan([{ ...over, value: '300', qualifier: 'ABOUT' }], [plan], 'FLOW')).toBeNull();
  });
  it('shows a part only where no totals are published, and says which', () => {
    expect(trendOf(answers['korea-overstay-rate']!.indicator!, 'viet-nam', 'vi')!.breakdown).toBe('Hàn Quốc');
    expect(trendOf(answers['workers-sent']!.indicator!, 'viet-nam', 'vi')!.breakdown).toBe('');
  });
  it('is not drawn through a range, which stands from end to end with its words', () => {
    const points = answers['workers-sent']!.indicator!.years.nodes.map((point) => ({
      ...point,
      valueHigh: '200000',
    }));
    const one = { ...answers['workers-sent']!.indicator!, years: { nodes: points }, parts: { nodes: [] } };
    const { line } = trendOf(one, 'viet-nam', 'vi')!;
    const told = line.points.filter(({ value }) => value !== null);
    for (const { high, said } of told) {
      expect(high).toBe('200000');
      expect(said.vi).toMatch(/^[\d.]+–200\.000$/);
    }
    const drawn = lineChart.svg(line, 'vi').marks;
    expect(drawn).not.toMatch(/d="M[\d.]+ [\d.]+L/);
    expect(drawn).toContain('200.000');
  });
});

describe('the map', () => {
  it('has 34 tiles; a merged unit’s number is not printed as the new province’s', () => {
    const { indicator: one, territories } = answers['workers-sent-by-province']!;
    const tiles = tilesOf(one!, territories.nodes, 'vi')!;
    expect(tiles).toHaveLength(34);
    for (const { state, value } of tiles) expect(value === null).toBe(state !== 'own');
    const byName = (name: string) => tiles.find((tile) => tile.name.vi === name)!;
    expect(byName('Thanh Hóa')).toMatchObject({
      state: 'own',
      year: '2024',
      value: { vi: '13.820', en: '13,820' },
    });
    expect(byName('Phú Thọ').state).toBe('before');
  });
});

describe('targets', () => {
  it('are judged by the ledger alone; what cannot be judged says why', () => {
    const html = draw('vi', answers['workers-sent-by-province']!, 'workers-sent-by-province');
    expect(html).toContain('<b>Đạt</b> (2023): so được với số đã công bố');
    expect(html).toContain('<b>Chỉ có cận, chưa kết luận được</b>');
    const national = draw('vi', answers['workers-sent']!, 'workers-sent');
    expect(national).toContain(
      '<b>Không tính được</b> (2021-2025): lời văn (“khoảng”, “gần”) không nói từ mức nào là đạt',
    );
  });
  it('those that can be judged stand first', () => {
    const [first] = targetsOf(answers['workers-sent-by-province']!.indicator!, null);
    expect(first!.evaluations.some(({ verdict }) => verdict === 'MET' || verdict === 'NOT_MET')).toBe(true);
  });
});

describe('one place', () => {
  it('is a form; its figures, targets and those of units merged into it are shown, under their own names', async () => {
    const answer = await ask('workers-sent-by-province', { tinh: 'hai-phong' });
    const html = draw('vi', answer, 'workers-sent-by-province', { tinh: 'hai-phong' });
    keepsTheRules(html, 'vi');
    expect(html).toContain('<option value="hai-phong" selected>');
    expect(html).toContain('Hải Dương (trước 01/07/2025)');
    const names = new Set(answer.indicator!.figures.nodes.map(({ territory }) => territory!.nameVi));
    expect([...names].every((name) => ['Hải Phòng', 'Hải Dương'].includes(name!))).toBe(true);
    expect(html).toContain('href="/en/chi-bao/workers-sent-by-province?tinh=hai-phong"');
  });
  it('without figures says so, never zero', async () => {
    const html = draw(
      'vi',
      await ask('workers-sent-by-province', { tinh: 'cao-bang' }),
      'workers-sent-by-province',
      { tinh: 'cao-bang' },
    );
    expect(html).toContain('Không có số không có nghĩa là số không.');
  });
  it('a value that names no place is left alone', () => {
    expect(['Hà Nội', '"><b>', '', 'x'.repeat(50), undefined].map(placeIn)).toEqual(Array(5).fill(null));
    expect(placeIn('ha-noi')).toBe('ha-noi');
  });
});

describe('older figures', () => {
  it('are behind a link, and no figure is on two pages or on none', async () => {
    const seen = new Set<string>();
    let sau: string | undefined;
    let pages = 0;
    do {
      const answer = await ask('workers-sent', sau ? { sau } : {});
      for (const { citationId } of answer.indicator!.figures.nodes) {
        expect(seen.has(citationId!)).toBe(false);
        seen.add(citationId!);
      }
      const { pageInfo } = answer.indicator!.figures;
      sau = pageInfo.hasNextPage ? pageInfo.endCursor! : undefined;
      pages++;
      if (sau) expect(cursorIn(sau)).toBe(sau);
    } while (sau && pages < 30);
    expect(seen.size).toBe(answers['workers-sent']!.indicator!.oldest.totalCount);
  });
  it('a value that is no cursor is left alone', () => {
    expect(['x', '%%%', '6E6F70656E6F7065', '7B2261223A317D', undefined].map(cursorIn)).toEqual(
      Array(5).fill(null),
    );
  });
});

describe('as files', () => {
  it('the CSV has every figure and every target, each with unit, source, state and citation', async () => {
    const whole = await askFile(ledger, indicator, { slug: 'workers-sent' });
    const [header, ...rows] = readCsv(
      fileOf(indicator, 'csv', whole, shown('vi', 'workers-sent')),
      'machine',
    );
    const observations = rows.filter((row) => row[0] === 'observation');
    expect(observations).toHaveLength(243);
    expect(rows.filter((row) => row[0] === 'target').length).toBeGreaterThan(0);
    for (const row of rows)
      for (const key of ['unit', 'source', 'status', 'citation'])
        expect(row[header!.indexOf(key)], key).toBeTruthy();
    expect(new Set(observations.map((row) => row[header!.indexOf('citation')])).size).toBe(243);
  });
  it('the workbook, JSON, picture and feed are of the same indicator', async () => {
    const at = shown('en', 'workers-sent');
    const answer = answers['workers-sent']!;
    expect((await workbookOf(indicator, answer, at)).startsWith('PK')).toBe(true);
    expect(JSON.parse(fileOf(indicator, 'json', answer, at)).metadata.name).toBe('chi-bao-workers-sent');
    const picture = fileOf(indicator, 'svg', answer, at);
    expect(picture).toContain('144,345');
    // A picture travels alone: its unit, whose figures, this ledger and the day go with it.
    for (const said of ['Unit: persons', 'Figures', new URL(at.origin).host, '24/11/2026'])
      expect(picture).toContain(said);
    expect(fileOf(indicator, 'atom', answer, at).match(/<entry>/g)).toHaveLength(20);
  });
  it('the page describes its data for search engines', () => {
    const html = draw('en', answers['workers-sent']!, 'workers-sent');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      identifier: 'IND-SENT',
      variableMeasured: { unitText: 'persons' },
      dateModified: '2026-11-01',
    });
    expect(data.distribution.map((one: { contentUrl: string }) => one.contentUrl)).toContain(
      'https://example.org/en/chi-bao/workers-sent.csv',
    );
  });
});

it('the embed has level, line, source, day and the way back, in under 8 kB, dark where asked', async () => {
  for (const language of languages) {
    const { answer } = await askPage(ledger, indicatorEmbed, { slug: 'workers-sent' });
    const at = shownAt(language, '/embed/chi-bao/workers-sent', { slug: 'workers-sent', 'chu-de': 'toi' });
    const html = renderIndicatorEmbed(answer, at)!;
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThan(8_000);
    expect(html).toContain(':root{color-scheme:dark;');
    expect(html).toContain(`href="https://example.org/${language}/chi-bao/workers-sent"`);
    expect(html).toContain('<time datetime="2026-11-24">24/11/2026</time>');
    expect(html).not.toContain('<nav');
  }
});

it('a slug that names no indicator has no page, file or embed', async () => {
  const answer = await ask('no-such');
  expect(renderIndicator(answer, shown('vi', 'no-such'))).toBeNull();
  for (const form of ['csv', 'json', 'xlsx', 'atom', 'svg'] as const)
    expect(await indicator.renditions![form]!(answer, shown('vi', 'no-such'))).toBeNull();
});

it('what data says can never become markup, in the page and in what search engines read', () => {
  const spare = (key: string) =>
    /^(slug|kind|code|id|qualifier|confidence|standing|periodType|periodStart|periodEnd|asOf|issuedOn|until|citationId|url|value|valueHigh|unit|verdict|direction|aggregationKind|period|knownSince|knownUntil|publishedAt|numerator|denominator|percent|atLeast|atMost|endCursor|operator)$/.test(
      key,
    );
  isHarmless(draw('vi', poisoned(answers['workers-sent']!, spare), 'workers-sent'));
});

describe('reported values', () => {
  it('stand apart from published figures, verified, cited, and marked as examples', async () => {
    const before = draw('vi', await ask('workers-sent-by-province'), 'workers-sent-by-province');
    await reportAt(ledger, 'verified', 'sonLa');
    expect(draw('vi', await ask('workers-sent-by-province'), 'workers-sent-by-province')).toBe(before);
    await reportAt(ledger, 'published');
    const answer = await ask('workers-sent-by-province');
    const html = draw('vi', answer, 'workers-sent-by-province');
    keepsTheRules(html, 'vi');
    const section = /<section aria-labelledby="tu-bao-cao">[\s\S]*?<\/section>/.exec(html)![0];
    expect(section).toContain('Chưa có báo cáo thật nào ghi số; các dòng dưới là ví dụ');
    expect(section).toContain('1.210 người');
    expect(section).toContain('đã thẩm định: Bộ Nội vụ');
    expect(section).toMatch(/href="\/c\/v\.[^"]+!IND-SENT-PROV\.1\.[a-z2-7]{6}"/);
    expect(html.replace(section, '')).not.toContain('1.210 người');
    const [, ...rows] = readCsv(
      fileOf(indicator, 'csv', answer, shown('vi', 'workers-sent-by-province')),
      'machine',
    );
    expect(rows.filter((row) => row[0] === 'report')).toHaveLength(1);
  });
});

describe('a figure that was put right', () => {
  const keeper = keeperWith('report', 'verify', 'publish');
  it('says what it was, when and why it changed, in the page and in the feed; the day before it is as it was', async () => {
    await writeKeeper(ledger);
    const [row] = await ledger.rows("SELECT id FROM observations WHERE value = '144345'");
    const change = mutation(
      'amendObservation',
      {
        id: toId('Observation', String(row!.id)),
        revision: 1,
        value: '144346',
        qualifier: word('EXACT'),
        note: 'Misread in the table.',
        key: newKey(),
      },
      '... on Observation { value earlier { value } }',
    );
    const asked = await ledger.ask('public', change, {}, { actor: keeper });
    expect(asked.errors).toBeUndefined();
    expect(asked.data.amendObservation).toMatchObject({ value: '144346', earlier: [{ value: '144345' }] });
    const answer = await ask('workers-sent');
    const html = draw('vi', answer, 'workers-sent');
    keepsTheRules(html, 'vi');
    const section = /<section aria-labelledby="da-sua">[\s\S]*?<\/section>/.exec(html)![0];
    expect(section).toContain('22/11/2026: cả nước, năm 2025: 144.345 người → 144.346 người');
    expect(section).toContain('lý do: Misread in the table.');
    expect(fileOf(indicator, 'atom', answer, shown('vi', 'workers-sent'))).toContain(
      '<title>Đã sửa: cả nước, năm 2025, 144.346 người</title>',
    );
    const then = await ledger.ask('public', indicator.question, {
      slug: 'workers-sent',
      knownOn: '2026-11-20',
      validOn: '2026-11-20',
    });
    expect(then.errors).toBeUndefined();
    const earlier = renderIndicator(
      then.data as IndicatorPageAnswer,
      shown('vi', 'workers-sent', { ngay: '2026-11-20' }),
    )!;
    expect(earlier).toContain('144.345');
    expect(earlier).not.toContain('144.346');
    expect(earlier).toContain('Chưa số nào của chỉ báo này phải sửa.');
  });
});
