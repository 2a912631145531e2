import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { readCsv } from '../../web/downloads/csv.ts';
import { dataSets } from '../../web/pages/public/data/datasets.ts';
import { catalogue } from '../../web/pages/public/data/page.tsx';
import { indicatorFiles } from '../../web/pages/public/data/sets/one-indicator.ts';
import { exampleQuestions } from '../../web/pages/public/developers/example-questions.ts';
import { renderGraphiql } from '../../web/pages/public/developers/graphiql.tsx';
import { method } from '../../web/pages/public/method/page.tsx';
import { methodWords } from '../../web/pages/public/method/words.ts';
import type { PublicPage } from '../../web/pages/public/shell/page.ts';
import { app } from '../../worker/app.ts';
import { checkCost, costOf } from '../../worker/cost.ts';
import { limits, parseWithinLimits } from '../../worker/limits.ts';
import { embeddedPages, publicPages } from '../../worker/public-pages.ts';
import { reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';
import { expectPlain, languages, shownAt, strangeNumbers, weightOf } from './reading.ts';

const ledger = useLedger();
// biome-ignore lint/suspicious/noExplicitAny: whatever a page asks
type AnyPage = PublicPage<any>;

async function answerOf(page: AnyPage, variables: Record<string, unknown> = {}) {
  const asked = await ledger.ask('public', page.question, variables);
  expect(asked.errors).toBeUndefined();
  expect(asked.roundTrips).toBeLessThanOrEqual(1);
  return asked.data;
}
/** As the worker asks for a file: part by part. */
async function whole(page: AnyPage, variables: Record<string, unknown> = {}) {
  const parts = [await answerOf(page, variables)];
  if (page.parts === undefined) return parts[0];
  for (let more = page.parts.next(parts[0]); more !== null; more = page.parts.next(parts.at(-1))) {
    expect(parts.length).toBeLessThan(10);
    parts.push(await answerOf(page, { ...variables, ...more }));
  }
  return page.parts.joined(parts);
}
const rowsOf = async (page: AnyPage, variables = {}) => {
  const csv = page.renditions!.csv!(await whole(page, variables), shownAt(page.path))!;
  const [header, ...rows] = readCsv(String(csv.body), 'machine');
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at]])));
};
const set = (slug: string) => dataSets.find((one) => one.slug === slug)!;
const count = async (sql: string) => Number((await ledger.rows(`SELECT count(*) AS n FROM ${sql}`))[0]!.n);

describe('every question of a page', () => {
  it.each([...publicPages, ...embeddedPages].map((page) => [page.path, page.question] as const))(
    '%s is within what anyone may ask',
    (_, question) => {
      const document = parseWithinLimits(question);
      const operation = getOperationAST(parse(question))!;
      expect(() => checkCost(costOf(schema, document, operation, {}))).not.toThrow();
      expect(validate(schema, document)).toEqual([]);
    },
  );
  it('takes few questions for a file, however small the first', () => {
    for (const slug of ['den-han', 'bao-cao']) {
      const { question, parts } = set(slug).page;
      const going = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: true, endCursor: 'c' } };
      const next = parts!.next({ obligations: going, publishedReports: going } as never)!;
      const [, first] = /\$first: Int = (\d+)/.exec(question)!;
      expect(next.after).toBe('c');
      expect(Number(next.first)).toBeGreaterThanOrEqual(5 * Number(first));
    }
  });
  it('has a name of its own', () => {
    const names = [...publicPages, ...embeddedPages, ...exampleQuestions].map(
      ({ question }) => getOperationAST(parse(question))!.name!.value,
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a data set', () => {
  it.each([
    ['nhiem-vu', 'tasks'],
    ['ke-hoach', 'plans'],
    ['chi-bao', 'indicators'],
    ['so-lieu', 'observations'],
    ['doi-chieu', 'mappings'],
  ])('%s has every row of the ledger', async (slug, table) => {
    expect(await rowsOf(set(slug).page)).toHaveLength(await count(table));
  });
  it('of provinces has the 63 and the 34, and what became of each', async () => {
    const rows = await rowsOf(set('tinh').page);
    expect(rows).toHaveLength(97);
    expect(rows.find(({ slug }) => slug === 'hai-duong')).toMatchObject({
      became_code: '31',
      became_how: 'merged',
    });
  });
  it('of bodies has every body at least once, and each succession', async () => {
    const rows = await rowsOf(set('co-quan').page);
    expect(new Set(rows.map(({ name_vi }) => name_vi)).size).toBeLessThanOrEqual(await count('agencies'));
    expect(rows.length).toBeGreaterThanOrEqual(await count('agencies'));
    expect(rows.filter(({ successor_vi }) => successor_vi !== null)).toHaveLength(await count('successions'));
  });
  it('of figures keeps every digit, source and citation', async () => {
    const rows = await rowsOf(set('so-lieu').page);
    const values = await ledger.rows('SELECT value FROM observations ORDER BY id');
    expect(rows.map(({ value }) => value).sort()).toEqual(values.map(({ value }) => String(value)).sort());
    for (const row of rows) {
      expect(row.unit, row.citation!).toBeTruthy();
      expect(row.standing).toBeTruthy();
      expect(row.citation).toMatch(/^o\./);
    }
    expect(new Set(rows.map(({ citation }) => citation)).size).toBe(rows.length);
  });
  it('of one indicator is whole, and its JSON is a Data Package of that file', async () => {
    const rows = await rowsOf(indicatorFiles, { slug: 'workers-sent' });
    expect(rows).toHaveLength(await count("observations WHERE indicator_id = 'IND-SENT'"));
    const shown = shownAt('/du-lieu/so-lieu/workers-sent');
    const answer = await whole(indicatorFiles, { slug: 'workers-sent' });
    const described = JSON.parse(String(indicatorFiles.renditions!.json!(answer, shown)!.body));
    expect(described.profile).toBe('tabular-data-package');
    expect(described.resources[0].path).toBe('https://example.org/vi/du-lieu/so-lieu/workers-sent.csv');
    expect(described.resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(rows[0]!),
    );
    const nowhere = await app.request('/vi/du-lieu/so-lieu/nix.csv', {}, settingsOn(ledger.config));
    expect(nowhere.status).toBe(404);
  });
  it('of reports has a line for each claim and each figure, once published, marked as an example', async () => {
    expect(await rowsOf(set('bao-cao').page)).toEqual([]);
    await reportAt(ledger, 'published');
    const rows = await rowsOf(set('bao-cao').page);
    expect(rows.map(({ row, is_example, task, value }) => [row, is_example, task, value])).toEqual([
      ['claim', 'true', '3.11', null],
      ['value', 'true', null, '1210'],
    ]);
  });
  it('of what is due is empty while no document rules a deadline', async () => {
    expect(await rowsOf(set('den-han').page)).toEqual([]);
  });
  it('says on its page what each column means', async () => {
    for (const { page, columns } of dataSets)
      for (const language of languages) {
        const html = (await page.render((await answerOf(page)) as never, shownAt(page.path, { language })))!;
        expectPlain(html);
        expect(weightOf(html)).toBeLessThan(14_000);
        for (const { key } of columns) expect(html).toContain(`<code>${key}</code>`);
      }
  });
});

describe.each(languages)('the catalogue in %s', (language) => {
  const shown = shownAt('/du-lieu', { language });
  it('lists every set in every form, with the terms', async () => {
    const answer = await answerOf(catalogue);
    const html = (await catalogue.render(answer as never, shown))!;
    expectPlain(html);
    expect(weightOf(html)).toBeLessThan(14_000);
    for (const { slug } of dataSets)
      for (const form of ['csv', 'xlsx', 'json'])
        expect(html).toContain(`href="/${language}/du-lieu/${slug}.${form}"`);
    expect(html).toContain('id="dieu-khoan"');
    const bare = html.replace(/<section aria-labelledby="(dang-tep|dieu-khoan)".*?<\/section>/gs, '');
    expect(strangeNumbers(bare, answer, [63, 34, 30, 6, 1, 7, 2025], ['30/6/2025', '1/7/2025'])).toEqual([]);
  });
  it('is a Data Package of all sets, each column described', async () => {
    const described = JSON.parse(
      String(catalogue.renditions!.json!((await answerOf(catalogue)) as never, shown)!.body),
    );
    expect(described.resources.map(({ name }: { name: string }) => name)).toEqual(
      dataSets.map(({ slug }) => slug),
    );
    for (const { path, schema: columns } of described.resources) {
      expect(path).toMatch(/^https:\/\/example\.org\/(vi|en)\/du-lieu\/[a-z-]+\.csv$/);
      expect(columns.fields.length).toBeGreaterThan(5);
    }
  });
  it('is a DCAT catalogue with a download for each form', async () => {
    const dcat = JSON.parse(
      String(catalogue.renditions!.jsonld!((await answerOf(catalogue)) as never, shown)!.body),
    );
    expect(dcat['@type']).toBe('dcat:Catalog');
    expect(dcat['dct:publisher']['foaf:name']).toMatch(/^(Sổ theo dõi thực hiện chỉ thị|Directive Ledger)$/);
    for (const one of [dcat, ...dcat['dcat:dataset']])
      expect([one['dct:publisher']['@id'], one['dct:license']['@id']]).toEqual([
        'https://example.org',
        expect.stringMatching(/^https:\/\/example\.org\/(vi|en)\/du-lieu#dieu-khoan$/),
      ]);
    expect(dcat['dcat:dataset']).toHaveLength(dataSets.length);
    for (const one of dcat['dcat:dataset']) expect(one['dcat:distribution']).toHaveLength(3);
  });
});

describe.each(languages)('the method in %s', (language) => {
  it('explains every status, names no person, and says what is not known', async () => {
    const html = (await method.render(
      (await answerOf(method)) as never,
      shownAt('/phuong-phap', { language }),
    ))!;
    expectPlain(html);
    expect(weightOf(html)).toBeLessThan(14_000);
    const { means } = methodWords[language].status;
    for (const text of Object.values(means)) expect(html).toContain(text.replaceAll('’', '’'));
    expect(html).toContain('id="khong-biet"');
    expect(html).toContain('id="tiep-can"');
  });
});

describe.each(languages)('the developers’ page in %s', (language) => {
  const developers = publicPages.find(({ path }) => path === '/nha-phat-trien')!;
  it('has every question of every page under its name, with its text and links', async () => {
    const html = (await developers.render(
      await answerOf(developers),
      shownAt('/nha-phat-trien', { language }),
    ))!;
    expectPlain(html);
    expect(weightOf(html)).toBeLessThan(24_600);
    for (const { question } of [...publicPages, ...embeddedPages, ...exampleQuestions]) {
      const name = getOperationAST(parse(question))!.name!.value;
      expect(html).toContain(`<details id="${name}">`);
      expect(html).toContain(
        question.trimEnd().replaceAll('&', '&amp;').replaceAll('"', '&quot;').split('\n')[1],
      );
    }
    expect(html).toContain(language === 'vi' ? '20.000' : '20,000');
    expect(html.match(/\/graphiql\?documentId=[0-9a-f]{64}/g)!.length).toBe(
      publicPages.length + embeddedPages.length + exampleQuestions.length,
    );
  });
  it('tells the limits as they are', async () => {
    const html = (await developers.render(
      await answerOf(developers),
      shownAt('/nha-phat-trien', { language }),
    ))!;
    for (const limit of [limits.cost, limits.depth, limits.tokens, limits.bodyBytes])
      expect(html).toContain(`<td>${new Intl.NumberFormat(language).format(limit)}</td>`);
  });
});

it('the query tool’s page takes a question as text, never as markup', () => {
  const hostile = '"><script>alert(1)</script>';
  const html = renderGraphiql({
    language: 'vi',
    script: '/assets/graphiql-X.js',
    style: '/assets/graphiql-X.css',
    question: hostile,
    variables: hostile,
  });
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('<script type="module" src="/assets/graphiql-X.js">');
});
