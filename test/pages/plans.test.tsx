// The page of plans says who has one and what each that was read did with each task, as the API says it, and leads to the very line.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import type { DocumentPageAnswer, PlansPageAnswer, PlanWordsAnswer } from '../../web/pages/answers.ts';
import { against } from '../../web/pages/public/against/page.tsx';
import { document } from '../../web/pages/public/document/page.tsx';
import { comparedPlans, leadersWithout, placesOf } from '../../web/pages/public/plans/facts.ts';
import { plans } from '../../web/pages/public/plans/page.tsx';
import { useLedger } from '../support/ledger.ts';
import {
  askPage,
  fileOf,
  isHarmless,
  keepsTheRules,
  languages,
  poisoned,
  shownAt,
  weightOf,
  withinLimits,
  wordsOf,
} from './asked.ts';

const ledger = useLedger();
const at = (language: 'vi' | 'en') => shownAt(language, '/ke-hoach');
let answer: PlansPageAnswer;
beforeAll(async () => {
  const asked = await askPage(ledger, plans, {});
  ({ answer } = asked);
  expect(asked.roundTrips).toBe(1);
});
const drawn = async (language: 'vi' | 'en') => String(await plans.render(answer, at(language)));

it('the question is within what anyone may ask, and answers of a past day too', async () => {
  withinLimits(plans.question);
  const past = await ledger.ask('public', plans.question, { knownOn: '2026-11-20', validOn: '2026-11-20' });
  expect(past.errors).toBeUndefined();
});

it('every list is whole', () => {
  const { directive } = answer;
  expect(directive!.plans.nodes).toHaveLength(directive!.plans.totalCount);
});

describe.each(languages)('in %s', (language) => {
  it('keeps the rules and its weight', async () => {
    const html = await drawn(language);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
  });

  it('hostile texts stay texts', async () => {
    const spare = (key: string) =>
      /(On|At|until|slug|code|kind|status|symbol|level|relation|plan|id|url)$|^states$/i.test(key);
    isHarmless(String(await plans.render(poisoned(answer, spare), at(language))));
  });
});

it('each province stands at one state, and those with a plan lead to its document', async () => {
  const places = placesOf(answer);
  expect(places).toHaveLength(34);
  const html = await drawn('vi');
  for (const { slug, plans: own } of places) {
    expect(html.split(`href="/vi/tinh/${slug}"`), slug).toHaveLength(2);
    for (const { plan } of own) expect(html).toContain(`href="/vi/van-ban/${plan.document.slug}"`);
  }
});

it('a body of the centre that leads a task either has a plan on the page or is said to have none', () => {
  const without = leadersWithout(answer.directive!).map(({ nameVi }) => nameVi);
  expect(without).toContain('Ban Tổ chức Trung ương');
  expect(without).not.toContain('Chính phủ');
});

describe('plans that were read against tasks', () => {
  it('say in each cell what the API says of that plan and that task', async () => {
    const compared = comparedPlans(answer);
    expect(compared.map(({ plan }) => plan.territory?.nameVi)).toEqual([
      'Hải Dương',
      'Sơn La',
      'Thái Nguyên',
    ]);
    for (const { plan, cells } of compared) {
      const asked = await ledger.ask(
        'public',
        'query ($id: ID!) { plan(id: $id) { mappings(first: 60) { nodes { gap task { code } } } } }',
        { id: plan.id },
      );
      const told = new Map(
        asked.data.plan.mappings.nodes.map((m: { gap: string; task: { code: string } }) => [
          m.task.code,
          m.gap,
        ]),
      );
      const { columns } = answer.gapMatrix!;
      expect(Object.fromEntries(columns.map(({ code }, i) => [code, cells[i]]))).toEqual(
        Object.fromEntries(columns.map(({ code }) => [code, told.get(code)])),
      );
    }
  });

  it('lead from each cell to the line of the document that says it', async () => {
    const html = await drawn('vi');
    const links = [...html.matchAll(/href="\/vi\/van-ban\/([^"#]+)#(nv-[\d.]+)"/g)];
    expect(links).toHaveLength(3 * 54);
    const papers = new Map<string, string>();
    for (const [, slug] of links) {
      if (papers.has(slug!)) continue;
      const { answer: paper } = await askPage(ledger, document, { slug: slug! });
      const page = String(
        await document.render(paper as DocumentPageAnswer, shownAt('vi', `/van-ban/${slug}`)),
      );
      keepsTheRules(page, 'vi');
      expect(weightOf(page)).toBeLessThanOrEqual(14_000);
      papers.set(slug!, page);
    }
    for (const [, slug, place] of links) expect(papers.get(slug!)).toContain(`id="${place}"`);
  });

  it('a plan that was not compared shows its lines with the tasks they carry out', async () => {
    const { answer: paper } = await askPage(ledger, document, { slug: '7695-kh-ubnd' });
    const page = String(
      await document.render(paper as DocumentPageAnswer, shownAt('vi', '/van-ban/7695-kh-ubnd')),
    );
    expect(wordsOf(page)).toContain('Các mục đã đọc');
    expect(page).toMatch(/id="nv-[\d.]+"/);
    keepsTheRules(page, 'vi');
  });
});

it('the file has a row for each task of a plan that was read, each other plan, and each province without one', () => {
  const [header, ...rows] = readCsv(fileOf(plans, 'csv', answer, at('vi')), 'machine');
  const column = (key: string) => header!.indexOf(key);
  const withTask = rows.filter((row) => (row[column('task')] ?? '') !== '');
  expect(withTask).toHaveLength(3 * 54);
  expect(rows.filter((row) => row[column('state')] === 'PLAN_NOT_READ')).toHaveLength(
    answer.directive!.plans.totalCount - 3,
  );
  expect(rows.filter((row) => row[column('state')] === 'NO_PLAN')).toHaveLength(
    placesOf(answer).filter(({ plans: own }) => own.length === 0).length,
  );
});

describe('word against word', () => {
  const shown = (language: 'vi' | 'en') => shownAt(language, '/van-ban/pl-tn-cthd/doi-chieu');
  let words: PlanWordsAnswer;
  beforeAll(async () => {
    ({ answer: words } = await askPage(ledger, against, { slug: 'pl-tn-cthd' }));
  });

  it('is within what anyone may ask, and where nothing is loaded says so and leads to the passages', async () => {
    withinLimits(against.question);
    const html = String(await against.render(words, shown('vi')));
    keepsTheRules(html, 'vi');
    expect(wordsOf(html)).toContain('62 cặp đoạn văn; 0 cặp đã so từng chữ');
    expect(html).not.toMatch(/<(?:ins|del)>/);
    expect(html).toMatch(/href="https:[^"]+#:~:text=/);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
    expect(
      await askPage(ledger, against, { slug: '225-nq-cp' }).then((none) =>
        against.render(none.answer, shown('vi')),
      ),
    ).toBe(null);
  });

  it.each(languages)(
    'where both are loaded marks the difference, for eyes and ears, in %s',
    async (language) => {
      const loaded = structuredClone(words) as PlanWordsAnswer;
      const plan = loaded.document!.asPlan!;
      const task = plan.directive.tasks.nodes.find(({ code }) => code === '1.3')!;
      const line = plan.provisions.nodes.find(({ tasks }) => tasks.some(({ code }) => code === '1.3'))!;
      const load = (spans: readonly { readonly kind: string }[], said: string) => {
        for (const span of spans) Object.assign(span, { words: said, state: 'ANCHORED' });
      };
      load(task.spans, 'quảng bá hình ảnh <b>đất nước</b> ra thế giới');
      load(line.spans, 'quảng bá hình ảnh của tỉnh ra thế giới');
      const html = String(await against.render(loaded, shown(language)));
      keepsTheRules(html, language);
      expect(html).toMatch(/<del><span class="unseen" lang="\w\w">[^<]+<\/span>&lt;b>đất nước&lt;\/b>/);
      expect(html).toMatch(/<ins><span class="unseen" lang="\w\w">[^<]+<\/span>của tỉnh/);
      expect(wordsOf(html)).toContain(
        language === 'vi' ? 'giữ 7 trên 9 chữ' : '7 of the directive’s 9 words kept',
      );
    },
  );

  it('is led to from the page of the plan, and not where none of its lines was read', async () => {
    const page = async (slug: string) =>
      String(
        await document.render(
          (await askPage(ledger, document, { slug })).answer,
          shownAt('vi', `/van-ban/${slug}`),
        ),
      );
    expect(await page('pl-tn-cthd')).toContain('href="/vi/van-ban/pl-tn-cthd/doi-chieu"');
    expect(await page('225-nq-cp')).not.toContain('/doi-chieu"');
  });
});
