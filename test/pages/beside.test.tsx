// Beside a claim, for everyone: its evidence, the verdict, what supervisors say, what inspections found and how that was handled, what
// was asked and answered, who was commended; and of what was taken back, that it was and why, without its words.
import { beforeAll, describe, expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { findings, recommendations } from '../../web/pages/public/data/sets/beside.ts';
import { reports } from '../../web/pages/public/data/sets/reports.ts';
import { province } from '../../web/pages/public/province/page.tsx';
import type { Address, PublicPage } from '../../web/pages/public/shell/page.ts';
import { task } from '../../web/pages/public/task/page.tsx';
import { addOffice, withToken } from '../access/cast.ts';
import { isOf, type Scene, setScene } from '../reviews/scene.ts';
import { seen, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { askFile, shownAt } from './asked.ts';

const ledger = useLedger();
const on = '2026-11-20';
const at = '2026-11-20T04:00:00.000Z';
const words = {
  supervision: 'Chưa thấy quy chế tại xã.',
  recommendation: 'Xin bỏ một mẫu báo cáo.',
  commendation: 'Chia sẻ dữ liệu sớm nhất.',
  finding: 'Hai danh sách không khớp nhau.',
  measure: 'Đã đối chiếu lại hai danh sách.',
  answer: 'Sẽ bỏ từ năm sau.',
};
let taken: { supervision: object; recommendation: object; commendation: object };
let scene: Scene;
let front: Parameters<Scene['say']>[0];

beforeAll(async () => {
  scene = await setScene(ledger);
  const { offices, say } = scene;
  const inspector = offices.ministry;
  front = await withToken(ledger, (await addOffice(ledger, 'vff', 'supervisor', { isExample: false })).token);
  const directive = toId('Directive', 'CT-20');
  const agency = toId('Agency', 'hp2-ubnd');
  const of = toId('Task', 'CT-20/3.11');

  const planned = await say(
    inspector,
    'planInspection',
    { directive, agency, scope: 'Đào tạo' },
    at,
    isOf('Inspection'),
  );
  const begun = await say(inspector, 'beginInspection', { ...seen(planned), on }, at, isOf('Inspection'));
  const found = await say(
    inspector,
    'recordFinding',
    {
      inspection: begun.id,
      task: of,
      severity: word('SERIOUS'),
      summary: words.finding,
      cases: 2,
      casesOf: 'danh sách',
    },
    at,
    isOf('Finding'),
  );
  await say(
    inspector,
    'concludeInspection',
    { ...seen(begun), on, conclusion: 'Đạt.' },
    at,
    isOf('Inspection'),
  );
  const known = await say(offices.publisher, 'publishFinding', seen(found), at, isOf('Finding'));
  await say(
    offices['hp2-ubnd'],
    'handleFinding',
    { ...seen(known), measure: words.measure, on },
    at,
    isOf('Finding'),
  );

  const stated = await say(
    front,
    'stateSupervision',
    {
      report: scene.reports.onTime!.id,
      task: '3.11',
      view: word('CONTRADICTS'),
      statement: words.supervision,
    },
    at,
    isOf('SupervisionStatement'),
  );
  const asked = await say(
    offices['hp2-ubnd'],
    'makeRecommendation',
    { directive, task: of, to: toId('Agency', 'cpsc'), text: words.recommendation },
    at,
    isOf('Recommendation'),
  );
  const commended = await say(
    offices.freezer,
    'commend',
    { agency, task: of, reason: words.commendation, on, document: toId('Document', 'CT-20') },
    at,
    isOf('Commendation'),
  );
  const publish = (change: string, what: object, type: string) =>
    say(offices.publisher, change, { ...what }, at, isOf(type));
  const sent = await publish('publishRecommendation', seen(asked), 'Recommendation');
  taken = {
    supervision: seen(await publish('publishSupervision', seen(stated), 'SupervisionStatement')),
    recommendation: seen(
      await say(
        offices.publisher,
        'answerRecommendation',
        { ...seen(sent), answer: word('ACCEPTED'), text: words.answer },
        at,
        isOf('Recommendation'),
      ),
    ),
    commendation: seen(await publish('publishCommendation', seen(commended), 'Commendation')),
  };
});

// biome-ignore lint/suspicious/noExplicitAny: whatever a page asks
type AnyPage = PublicPage<any>;
const shown: readonly (readonly [string, AnyPage, Address])[] = [
  ['the page of a task', task, { code: '3.11' }],
  ['the page of a province', province, { slug: 'hai-phong' }],
];
const htmlOf = async (page: AnyPage, address: Address, language: 'vi' | 'en' = 'vi') =>
  String(page.render(await askFile(ledger, page, address), shownAt(language, page.path, address)));
const csvOf = async (page: AnyPage, address: Address) =>
  String(
    page.renditions!.csv!(await askFile(ledger, page, address), shownAt('vi', page.path, address))!.body,
  );

describe.each(shown)('%s', (_name, page, address) => {
  it('shows what stands beside the claim, in both languages, and in its file', async () => {
    const [html, english] = [await htmlOf(page, address), await htmlOf(page, address, 'en')];
    for (const told of Object.values(words)) {
      expect(html).toContain(told);
      expect(english).toContain(told);
    }
    for (const told of ['Kết quả kiểm tra và việc xử lý', 'Kiến nghị và trả lời', 'Biểu dương', 'tiếp thu'])
      expect(html).toContain(told);
    expect(english).toMatch(/Recommendations and answers.*accepted/s);
    const csv = await csvOf(page, address);
    for (const told of Object.values(words)) expect(csv).toContain(told);
  });
});

it('a data set holds each kind', async () => {
  expect(await csvOf(findings.page as AnyPage, {})).toContain(words.measure);
  expect(await csvOf(recommendations.page as AnyPage, {})).toContain(words.answer);
  expect(await csvOf(reports.page as AnyPage, {})).toContain(
    `Mặt trận Tổ quốc Việt Nam: CONTRADICTS. ${words.supervision}`,
  );
});

it('what is taken back shows that it is and why, nowhere its words', async () => {
  const { offices, say } = scene;
  const because = 'Viết nhầm đơn vị.';
  const later = '2026-11-21T04:00:00.000Z';
  const back = (who: typeof front, change: string, what: object, type: string) =>
    say(who, change, { ...what, reason: because }, later, isOf(type));
  await back(front, 'withdrawSupervision', taken.supervision, 'SupervisionStatement');
  await back(offices['hp2-ubnd'], 'withdrawRecommendation', taken.recommendation, 'Recommendation');
  await back(offices.publisher, 'withdrawCommendation', taken.commendation, 'Commendation');
  for (const [, page, address] of shown) {
    const html = await htmlOf(page, address);
    expect(html.split(because).length - 1).toBe(3);
    for (const gone of [words.supervision, words.recommendation, words.commendation]) {
      expect(html).not.toContain(gone);
      expect(await csvOf(page, address)).not.toContain(gone);
    }
    expect(html).toContain(words.answer);
  }
});
