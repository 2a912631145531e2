import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import type { IndicatorIndexAnswer } from '../../web/pages/answers.ts';
import { isNational, newestOf, themesOf } from '../../web/pages/public/indicators/facts.ts';
import { indicators, renderIndicators } from '../../web/pages/public/indicators/page.tsx';
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
let answer: IndicatorIndexAnswer;
let roundTrips: number;
beforeAll(async () => {
  ({ answer, roundTrips } = await askPage(ledger, indicators, {}));
});
const page = (language: 'vi' | 'en', given = answer) =>
  renderIndicators(given, shownAt(language, '/chi-bao'))!;

it('the question is one round trip, within what anyone may ask, and leaves no indicator behind', () => {
  withinLimits(indicators.question);
  expect(roundTrips).toBe(1);
  expect(answer.indicators.nodes).toHaveLength(answer.indicators.totalCount);
});

describe.each(languages)('the list of indicators in %s', (language) => {
  it('has each once, keeps the rules, and travels in under 14 kB', () => {
    const html = page(language);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThan(14_000);
    for (const { slug } of answer.indicators.nodes)
      expect(html.split(`href="/${language}/chi-bao/${slug}"`)).toHaveLength(2);
    const { nodes } = answer.indicators;
    const all = nodes.reduce((sum, entry) => sum + entry.all.totalCount, 0);
    const counted = nodes.filter((entry) => entry.counted.totalCount > 0).length;
    saysOnlyAnswered(html, answer, [nodes.length, counted, all, '5.7.2', '10:00', '24/11/2026']);
  });
  it('gives each newest figure with its source, and a citation that stands for it', () => {
    const html = page(language);
    for (const entry of answer.indicators.nodes) {
      const newest = newestOf(entry);
      if (newest) expect(html).toContain(`href="/c/${newest.citationId}"`);
    }
  });
  it('says why an indicator has no counts', () => {
    const html = page(language);
    expect(html).toContain(
      language === 'vi' ? 'Chỉ có mức quy định, không phải số thực hiện' : 'Not a count: limit',
    );
    const [first, ...rest] = answer.indicators.nodes;
    const none = { nodes: [] as never[] };
    const empty = {
      ...first!,
      all: { totalCount: 0 },
      national: none,
      totals: none,
      counted: { ...none, totalCount: 0 },
      any: none,
    };
    const nodes = [empty, ...rest];
    expect(page(language, { ...answer, indicators: { totalCount: nodes.length, nodes } })).toContain(
      language === 'vi' ? 'Chưa tìm thấy số nào trong các nguồn đã đọc' : 'Nothing found in the sources read',
    );
  });
});

it('a total stands before a part, and a count before a plan, however new that is', () => {
  const entry = (slug: string) => answer.indicators.nodes.find((one) => one.slug === slug)!;
  expect(newestOf(entry('workers-sent'))).toMatchObject({ value: '144345', kind: 'ACTUAL', market: null });
  expect(newestOf(entry('workers-sent-by-province'))!.kind).toBe('ACTUAL');
  expect(newestOf(entry('korea-eps-quota'))!.kind).toBe('QUOTA');
});

describe('the order', () => {
  it('is the directive’s, each indicator under one part, and what stands for the nation first', () => {
    const themes = themesOf(answer);
    expect(themes.map(({ group }) => group?.code ?? null)).toEqual(['1', '2', '3', '4', '5', null]);
    expect(themes.flatMap(({ entries }) => entries)).toHaveLength(answer.indicators.totalCount);
    expect(themes[0]!.entries[0]!.slug).toBe('workers-sent');
    for (const { entries } of themes) {
      const national = entries.map((entry) => entry.national.nodes.length);
      expect(national).toEqual([...national].sort((a, b) => b - a));
    }
  });
  it('no place’s number stands as the nation’s: its name is written as large, right before it', () => {
    const html = page('vi');
    const local = answer.indicators.nodes
      .flatMap((entry) => newestOf(entry) ?? [])
      .filter((one) => !isNational(one));
    expect(local.length).toBeGreaterThan(3);
    for (const { territory } of local)
      expect(html).toMatch(new RegExp(`<b class="number">[^<]*${territory.nameVi}[^<]*: [^<]*\\d`));
    expect(html).toContain('<b class="number">144.345 người</b><svg class="spark"');
  });
});

it('the files have a row for each, with unit, source, state and citation', async () => {
  const shown = shownAt('vi', '/chi-bao');
  const [header, ...rows] = readCsv(fileOf(indicators, 'csv', answer, shown), 'machine');
  expect(rows).toHaveLength(answer.indicators.totalCount + answer.open.totalCount);
  const waiting = new Set(answer.open.nodes.map(({ code }) => code));
  // What waits for reports has a row as well, and neither a figure nor a source.
  for (const row of rows)
    for (const key of waiting.has(String(row[0]))
      ? ['unit', 'citation']
      : ['unit', 'status', 'source', 'citation'])
      expect(row[header!.indexOf(key)], `${row[0]} ${key}`).not.toBeNull();
  expect(fileOf(indicators, 'csv', answer, { ...shown, address: { kieu: 'excel-vi' } })).toMatch(/^\ufeff/);
  expect((await workbookOf(indicators, answer, shown)).startsWith('PK')).toBe(true);
  expect(JSON.parse(fileOf(indicators, 'json', answer, shown)).rows).toHaveLength(rows.length);
  expect(fileOf(indicators, 'atom', answer, shown).match(/<entry>/g)!.length).toBe(
    answer.indicators.nodes.filter(newestOf).length,
  );
});

it('what data says can never become markup', () => {
  const spare = (key: string) =>
    /^(slug|kind|code|qualifier|confidence|standing|periodType|periodStart|periodEnd|asOf|until|citationId|url|value|valueHigh|unit)$/.test(
      key,
    );
  isHarmless(page('vi', poisoned(answer, spare)));
});
