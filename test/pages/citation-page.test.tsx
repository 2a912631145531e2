import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CitationPageAnswer as CitationAnswer } from '../../web/pages/answers.ts';
import { citation, renderCitation } from '../../web/pages/public/citation/page.tsx';
import { reportAt, seen, send, word } from '../support/cycle.ts';
import { keeperWith, writeKeeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';
import { expectPlain, languages, shownAt, strangeNumbers, weightOf } from './reading.ts';

const ledger = useLedger();
const keeper = keeperWith('verify');
beforeAll(() => writeKeeper(ledger));
const first = 'o.OBS-0001.1.pi7sau';

async function answerOf(id: string): Promise<CitationAnswer> {
  const asked = await ledger.ask('public', citation.question, { id });
  expect(asked.errors).toBeUndefined();
  return asked.data as unknown as CitationAnswer;
}
const at = (id: string, language: 'vi' | 'en' = 'vi') => shownAt(`/c/${id}`, { language, address: { id } });
const page = async (id: string, language: 'vi' | 'en' = 'vi') =>
  renderCitation(await answerOf(id), at(id, language));

const publisher = async () => {
  const { data } = await ledger.ask(
    'public',
    '{ observations(first: 1) { nodes { source { publisher } } } }',
  );
  return String(data.observations.nodes[0].source.publisher);
};

describe.each(languages)('a cited figure in %s', (language) => {
  it('is said in one sentence, in both languages, with its source and its exact bytes', async () => {
    const html = (await page(first, language))!;
    expectPlain(html);
    expect(weightOf(html)).toBeLessThan(8_000);
    const vi =
      'Số lao động đi làm việc ở nước ngoài theo hợp đồng (cả nước), cả nước, năm 2013: khoảng 85.000 người.';
    const en = 'Workers sent abroad under contract (national), the whole country, 2013: about 85,000 people.';
    expect(html).toContain(`<h1 class="sentence">${language === 'vi' ? vi : en}</h1>`);
    expect(html).toContain(
      `<span lang="${language === 'vi' ? 'en' : 'vi'}">${language === 'vi' ? en : vi}</span>`,
    );
    const { citation: cited } = await answerOf(first);
    expect(html).toContain(cited!.bytes.replaceAll('"', '&quot;'));
    expect(html).toContain(createHash('sha256').update(cited!.bytes).digest('hex'));
    expect(html).toContain(`href="/c/${first}.json"`);
    expect(html).toContain(language === 'vi' ? 'Đến nay sổ vẫn ghi như vậy' : 'The ledger still says so');
  });
  it('has a sentence that a newspaper prints, in both languages: whose word it is, and what must be said with it', async () => {
    const html = (await page(first, language))!;
    const lines = [...html.matchAll(/<p class="copy" lang="(\w\w)"[^>]*><code>([^<]+)<\/code>/g)];
    expect(lines.map(([, of, said]) => [of, said]).sort()).toEqual([
      [
        'en',
        `Workers sent abroad under contract (national), 2013: about 85,000 people, according to ${await publisher()} (news). Quoted from Directive Ledger, citation ${first}, https://example.org/c/${first}`,
      ],
      [
        'vi',
        `Số lao động đi làm việc ở nước ngoài theo hợp đồng (cả nước), năm 2013: khoảng 85.000 người, theo ${await publisher()} (tin báo). Dẫn lại từ Sổ theo dõi thực hiện chỉ thị, trích dẫn ${first}, https://example.org/c/${first}`,
      ],
    ]);
    expect(lines[0]![1]).toBe(language);
  });
  it('has no number that is not in the answer', async () => {
    const answer = await answerOf(first);
    const html = renderCitation(answer, at(first, language))!.replace(/<pre>.*?<\/pre>/s, '');
    const { knownFrom } = JSON.parse(answer.citation!.bytes) as { knownFrom: string };
    const known = new Date(Date.parse(knownFrom) + 7 * 3_600_000).toISOString();
    const own = [known.slice(11, 16), known.slice(0, 10).split('-').reverse().join('/')];
    expect(strangeNumbers(html, answer, [256], own)).toEqual([]);
  });
});

it('an id with a misprint, or of something unpublished, has no page', async () => {
  expect(await page('o.OBS-0001.1.pi7saa')).toBeNull();
  const report = await reportAt(ledger, 'submitted', 'sonLa');
  expect(report.__typename).toBe('Report');
  expect(await page(`v.${report.id.slice(0, 8)}!IND-SENT-PROV.1.aaaaaa`)).toBeNull();
});

it('every kind of record that can be cited has a sentence', async () => {
  const { data } = await ledger.ask(
    'public',
    `{ territory(slug: "hai-phong") {
      plans(first: 5, withPredecessors: true) { nodes { targets { citationId } mappings(first: 5) { nodes { citationId } } } }
    } measured: territory(slug: "lao-cai") { measures { citationId } } }`,
  );
  const { plans } = data.territory;
  const { measures } = data.measured;
  const ids = [
    ...measures.map((m: { citationId: string }) => m.citationId),
    ...plans.nodes.flatMap(
      (plan: { targets: { citationId: string }[]; mappings: { nodes: { citationId: string | null }[] } }) => [
        ...plan.targets.map(({ citationId }) => citationId),
        ...plan.mappings.nodes.map(({ citationId }) => citationId),
      ],
    ),
  ].filter((id) => id !== null);
  expect(new Set(ids.map((id) => id[0]))).toEqual(new Set(['d', 't', 'm']));
  for (const id of ids) {
    const html = (await page(id))!;
    expectPlain(html);
    expect(html).toMatch(/<h1 class="sentence">[^<]{15,}\.<\/h1>/);
  }
});

describe('a figure that was put right', () => {
  it('keeps its bytes and its sentence, and shows both numbers', async () => {
    const before = await answerOf(first);
    const { data } = await ledger.ask(
      'public',
      `{ observations(first: 1) { nodes { id revision citationId } } }`,
    );
    const [observation] = data.observations.nodes;
    expect(observation.citationId).toBe(first);
    const amended = await ledger.ask(
      'public',
      `mutation { amendObservation(id: "${observation.id}", revision: 1, key: "put-right", value: "85500", qualifier: ABOUT, note: "Misread.") { __typename ... on Refusal { message } } }`,
      {},
      { actor: keeper },
    );
    expect(amended.data.amendObservation.__typename).toBe('Observation');
    const after = await answerOf(first);
    expect(after.citation!.bytes).toBe(before.citation!.bytes);
    const html = renderCitation(after, at(first))!;
    expect(html).toContain('năm 2013: khoảng 85.000 người.</h1>');
    expect(html).toMatch(
      /Đã sửa sau khi trích dẫn.*<dd>khoảng 85\.000 người<\/dd>.*<dd>khoảng 85\.500 người<\/dd>/s,
    );
    expect(html).toContain(`href="/c/${after.citation!.revisedBy}"`);
    expect(await page(after.citation!.revisedBy!)).toContain('khoảng 85.500 người.</h1>');
  });
});

describe('a line of a published report', () => {
  it('names the body, the three offices and the leaf, is marked as an example, and shows what a correction says', async () => {
    const report = await reportAt(ledger, 'published');
    const lines = async (id: string) => {
      const { data } = await ledger.ask(
        'public',
        `{ report(id: "${id}") { items { citationId } values { citationId } } }`,
      );
      return [data.report.values[0].citationId, data.report.items[0].citationId] as [string, string];
    };
    const [value, item] = await lines(report.id);
    const html = (await page(value))!;
    expectPlain(html);
    expect(html).toContain(
      'tự báo cáo quý III/2026, Số lao động của tỉnh đi làm việc ở nước ngoài: 1.210 người.',
    );
    expect(html).toContain('Đây là ví dụ để chỉ cách dùng, không phải sự thật.');
    for (const words of ['Nộp', 'Thẩm định', 'Công bố', 'Số trong sổ công khai'])
      expect(html).toContain(`<dt>${words}</dt>`);
    expect(await page(item)).toContain('nhiệm vụ 3.11: đang thực hiện.');

    let correction = await send(ledger, 'haiPhong', 'correctReport', {
      ...seen(report),
      reason: 'One worker was counted twice.',
    });
    correction = await send(ledger, 'haiPhong', 'saveReport', {
      ...seen(correction),
      items: [{ task: '3.11', claim: word('IN_PROGRESS'), done: 'The sharing rules are drafted.' }],
      values: [{ indicator: 'IND-SENT-PROV', value: '1209' }],
    });
    correction = await send(ledger, 'haiPhong', 'submitReport', seen(correction));
    correction = await send(ledger, 'ministry', 'verifyReport', seen(correction));
    correction = await send(ledger, 'commission', 'publishReport', seen(correction));
    expect(correction.status).toBe('PUBLISHED');
    const since = (await page(value))!;
    expect(since).toContain('1.210 người.</h1>');
    expect(since).toMatch(/<dd>1\.210 người<\/dd>.*Nay sổ ghi<\/dt><dd>1\.209 người<\/dd>/s);
  });
});

it('what a record says never becomes markup', async () => {
  const hostile = '<script>alert(1)</script>';
  const answer = JSON.parse(JSON.stringify(await answerOf(first)).replaceAll('VNA', hostile));
  expect(renderCitation(answer, at(first))).not.toContain('<script');
});

it('a figure announced before its year was over, or about which sources disagree, is never quoted without saying so', async () => {
  const { data } = await ledger.ask(
    'public',
    '{ indicator(slug: "workers-sent") { observations: newestObservations(first: 80) { nodes { citationId kind periodStart periodType contradiction { id } } } } }',
  );
  const { nodes } = data.indicator.observations as {
    nodes: {
      citationId: string;
      kind: string;
      periodStart: string;
      periodType: string;
      contradiction: object | null;
    }[];
  };
  const line = async (id: string) =>
    /<p class="copy" lang="vi"[^>]*><code>([^<]+)</.exec((await page(id))!)![1]!;
  const early = nodes.find(
    (one) => one.kind === 'ACTUAL' && one.periodType === 'year' && one.periodStart.startsWith('2025'),
  )!;
  expect(await line(early.citationId)).toContain('khi kỳ chưa hết');
  const disputed = nodes.find((one) => one.contradiction !== null)!;
  expect(await line(disputed.citationId)).toContain('nguồn khác ghi số khác');
});
