// Lists that records are chosen from: however long they are, no form reads them to their end, and no record in them is out of reach.
import { describe, expect, it } from 'vitest';
import { inspectionsPlace } from '../../web/pages/app/acts/inspections/place.ts';
import { look } from '../../web/pages/app/acts/looking.ts';
import { drawAct } from '../../web/pages/app/acts/page.tsx';
import type { Place } from '../../web/pages/app/acts/place.ts';
import { actsOf } from '../../web/pages/app/acts/place.ts';
import { drawPlace } from '../../web/pages/app/acts/place-page.tsx';
import { searchField, whoseField } from '../../web/pages/app/acts/reading.ts';
import { recommendationsPlace } from '../../web/pages/app/acts/recommendations/place.ts';
import type { Choosing } from '../../web/pages/app/acts/source.ts';
import { recommendations, verdicts } from '../../web/pages/app/acts/sources.ts';
import { opened, shownTo } from './app-shown.ts';

const paged = (all: readonly object[], after: unknown) => {
  const from = typeof after === 'string' ? Number(after) : 0;
  return {
    nodes: all.slice(from, from + 100),
    pageInfo: { hasNextPage: all.length > from + 100, endCursor: String(from + 100) },
  };
};
const named = (nameVi: string) => ({ nameVi, nameEn: null });
const bodies = Array.from({ length: 700 }, (_, at) => ({
  ...named(`Ủy ban nhân dân xã số ${at}`),
  ...{ id: `body-${at}`, revision: 1, kind: 'PROVINCE_GOVERNMENT', isCollective: false, shortName: null },
}));
const judged = Array.from({ length: 900 }, (_, at) => ({
  ...{
    id: `verdict-${at}`,
    revision: 1,
    publishedAt: null,
    assessment: 'UPHELD',
    assessedOn: '2026-01-01',
  },
  task: { code: '3.11' },
  report: { agency: named(bodies[at % 700]!.nameVi), round: { period: '2026-Q1' } },
}));

/** A ledger of nothing but these, and how often it was asked for what. */
function ledger() {
  const asked: string[] = [];
  const asking = async (question: string, given: Readonly<Record<string, unknown>>) => {
    const [, name = ''] = /query (\w+)/.exec(question) ?? [];
    asked.push(name);
    if (name === 'PickBody') {
      const { after, matching, kept } = given as { after: unknown; matching: string | null; kept: string[] };
      return {
        agencies: paged(
          bodies.filter(({ nameVi }) => matching === null || nameVi.endsWith(` ${matching}`)),
          after,
        ),
        kept: bodies.filter(({ id }) => kept.includes(id)),
      };
    }
    if (name === 'PickVerdict') {
      const of = bodies.find(({ id }) => id === given.of);
      return {
        verdicts: paged(
          judged.filter(({ report }) => !of || report.agency.nameVi === of.nameVi),
          given.after,
        ),
      };
    }
    const none = paged([], null);
    return { documents: none, directives: none, kept: [] };
  };
  const choosing: Choosing = {
    asking: asking as Choosing['asking'],
    language: 'vi',
    office: 'office',
    chosen: {},
    typed: '',
    kept: [],
    of: null,
  };
  return { asked, choosing };
}
const actAt = (place: Place, change: string) => actsOf(place).find((at) => at.change === change)!;
const opening = async (at: ReturnType<typeof actAt>, typed: Readonly<Record<string, string>>) => {
  const { asked, choosing } = ledger();
  const looked = await look(at, typed, choosing, false);
  const sent = { ...opened(), values: typed };
  const html = drawAct(at, { ...looked, seen: null, isChanged: false }, shownTo('vi', ['COMMISSION']), sent);
  return { ...looked, questions: asked, html };
};

describe('a list of bodies longer than is read', () => {
  const at = actAt(recommendationsPlace, 'makeRecommendation');
  it('is read for some pages only, and what is typed is asked of the ledger in one', async () => {
    const { questions } = await opening(at, {});
    expect(questions.filter((name) => name === 'PickBody')).toHaveLength(3);
    const found = await opening(at, { [searchField('to')]: '612', [searchField('from')]: '699' });
    expect(found.questions.filter((name) => name === 'PickBody')).toHaveLength(2);
    expect(found.read.answers.get('to')).toMatchObject({ value: 'body-612', wrong: null });
    expect(found.read.answers.get('from')).toMatchObject({ value: 'body-699', wrong: null });
  });
  it('holds what was chosen before, whatever is looked for now', async () => {
    const { read } = await opening(at, { to: 'body-650', [searchField('to')]: '612' });
    expect(read.answers.get('to')).toMatchObject({ value: 'body-650', wrong: null });
  });
});

describe('a list of records of bodies longer than is read', () => {
  const at = actAt(inspectionsPlace, 'correctVerdict');
  it('says that it is cut, and reaches the rest by the body', async () => {
    const { questions, html, lists } = await opening(at, {});
    expect(questions.filter((name) => name === 'PickVerdict')).toHaveLength(3);
    expect(lists.get('id')!.rows).toHaveLength(300);
    expect(html).toContain('Đang tìm trong 300 mục mới nhất.');
    expect(html).toContain('Tìm trong các mục của một cơ quan');
    const narrowed = await opening(at, { [searchField(whoseField('id'))]: '650', buoc: 'tim:id' });
    expect(narrowed.html).toContain('xã số 650 · 3.11 · quý I/2026');
    expect(narrowed.html).not.toContain('mục mới nhất.');
    expect(narrowed.read.answers.get('id')).toMatchObject({ value: 'verdict-650', wrong: null });
    expect(narrowed.read.variables).not.toHaveProperty(whoseField('id'));
  });
  it('says so where it is listed', async () => {
    const list = await verdicts.list(ledger().choosing);
    const kept = [
      {
        name: verdicts.name,
        list,
        acts: [{ at, pick: { as: 'pick', by: 'id', from: verdicts, when: () => true } as const }],
      },
    ];
    const html = drawPlace(inspectionsPlace, kept, shownTo('vi', ['COMMISSION']), '');
    expect(html).toContain('Chỉ đọc 300 mục mới nhất.');
  });
});

it('what waits for whoever opens a place stands before all that can be begun in it', async () => {
  const list = await verdicts.list(ledger().choosing);
  const publish = actAt(inspectionsPlace, 'publishVerdict');
  const kept = [
    {
      name: verdicts.name,
      list,
      acts: [{ at: publish, pick: { as: 'pick', by: 'id', from: verdicts, when: () => true } as const }],
    },
  ];
  const html = drawPlace(inspectionsPlace, kept, shownTo('vi', ['COMMISSION']), '');
  expect(html.indexOf('Chờ bạn xử lý')).toBeGreaterThan(0);
  expect(html.indexOf('Chờ bạn xử lý')).toBeLessThan(html.indexOf('Lập kế hoạch kiểm tra'));
});

it('what others are to act on stands apart from what waits for the reader', () => {
  const row = (id: string, more: object) => ({ id, text: `Kiến nghị ${id}`, ...more });
  const rows = [
    row('mine', { isOpen: true }),
    row('theirs', { isFromYou: true, waitsForOthers: true, withdrawnOn: null }),
  ];
  const open = (change: string, when: (one: object) => boolean) => ({
    at: actAt(recommendationsPlace, change),
    pick: { as: 'pick', by: 'id', from: recommendations, when } as const,
  });
  const html = drawPlace(
    recommendationsPlace,
    [
      {
        name: recommendations.name,
        list: { rows, isCut: false, isFound: false },
        acts: [
          open('answerRecommendation', (one) => 'isOpen' in one),
          open('withdrawRecommendation', (one) => 'isFromYou' in one),
        ],
      },
    ],
    shownTo('vi', ['PROVINCE_OFFICER']),
    '',
  );
  const [, own, others] = /Chờ bạn xử lý(.*)Bạn đang chờ nơi khác(.*?)<\/section>/s.exec(html)!;
  expect(own).toContain('Kiến nghị mine');
  expect(own).not.toContain('Kiến nghị theirs');
  expect(others).toContain('Kiến nghị theirs');
});
