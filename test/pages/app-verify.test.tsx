// What a verifier reads of a figure that a rule found unusual: the rule's finding in the reader's own language.
import { describe, expect, it } from 'vitest';
import type { ReportToJudgeAnswer } from '../../web/pages/answers.ts';
import { allInOrder } from '../../web/pages/app/verify/order.ts';
import { drawToJudge } from '../../web/pages/app/verify/page.tsx';
import { opened, shownTo } from './app-shown.ts';

const figure = {
  numerator: null,
  denominator: null,
  denominatorBase: null,
  blankIsMeant: false,
  reason: 'Counted from another register.',
  breakdown: null,
  withdrawnBecause: null,
};
const answer: ReportToJudgeAnswer = {
  directives: { totalCount: 1 },
  node: {
    memberships: [{ role: 'MINISTRY_OFFICER', from: '2026-01-01', until: null, agency: { id: 'moha' } }],
  },
  reviewQueue: { totalCount: 0, nodes: [] },
  qualityFindings: [
    {
      code: 'CHANGE',
      indicator: 'SENT',
      field: 'value',
      facts: [
        { what: 'value', value: '1210' },
        { what: 'before', value: '160' },
        { what: 'percent', value: '50' },
      ],
      isBlocking: false,
      isExplained: true,
    },
  ],
  report: {
    id: 'report',
    revision: 3,
    status: 'SUBMITTED',
    standing: 'EXAMPLE',
    submittedAt: '2026-11-21T03:00:00.000Z',
    correctionReason: null,
    completeness: {
      owed: 0,
      answered: 0,
      declared: 0,
      missing: [],
      others: 0,
      figures: 1,
      blanks: 0,
      withdrawn: 0,
    },
    owed: [],
    obligations: [],
    takenOut: [],
    agency: { nameVi: 'Tỉnh mới', nameEn: 'New Province' },
    territory: null,
    round: { period: '2026-Q3', dueAt: null, directive: { symbol: '20-CT/TW' } },
    returns: [],
    items: [],
    values: [
      {
        ...figure,
        value: '1210',
        indicator: { code: 'SENT', nameVi: 'Số người đi', nameEn: 'People sent', unit: 'persons' },
        waitsForMe: true,
        verifiers: [
          { why: 'BY_SUBJECT', agency: { id: 'moha', nameVi: 'Bộ Nội vụ', nameEn: 'Home Affairs' } },
        ],
        verification: null,
        changedSinceReturn: null,
        beforeReturn: null,
        changedSinceLastRound: ['value'],
        lastRound: [{ ...figure, value: '160' }],
      },
    ],
  },
};
const page = (language: 'vi' | 'en', over: Partial<ReportToJudgeAnswer> = {}) =>
  drawToJudge({ ...answer, ...over }, shownTo(language, ['MINISTRY_OFFICER']), opened())!;

it.each([
  ['vi', '1.210', '160'],
  ['en', '1,210', '160'],
] as const)('in %s, with the figure and the one before it', (language, now, before) => {
  const found = /<ul class="found">(.*?)<\/ul>/s.exec(page(language))?.[1] ?? '';
  expect(found).toContain(now);
  expect(found).toContain(before);
  expect(page(language)).toContain('Counted from another register.');
});

describe('words about what needs work', () => {
  const [line] = answer.report!.values;
  const others = {
    ...line!,
    indicator: { ...line!.indicator, code: 'OTHER' },
    waitsForMe: false,
    verifiers: [
      {
        why: 'BY_FIELD' as const,
        agency: { id: 'mofa', nameVi: 'Bộ Ngoại giao', nameEn: 'Foreign Affairs' },
      },
    ],
  };
  const report = { ...answer.report!, values: [line!, others] };
  const boxes = (html: string) => [...html.matchAll(/<textarea name="y-([^"]+)"/g)].map(([, name]) => name);

  it('are asked of a ministry on its own lines, and on the whole only where all of it is its own', () => {
    expect(boxes(page('vi'))).toEqual(['SENT', 'chung']);
    expect(boxes(page('vi', { report }))).toEqual(['SENT']);
    expect(page('vi', { report })).toContain('Chỉ trả lại được các dòng của cơ quan mình');
    // A membership that is over gives nothing back.
    const over = [
      { role: 'MINISTRY_OFFICER' as const, from: '2026-01-01', until: '2026-02-01', agency: { id: 'moha' } },
    ];
    expect(boxes(page('vi', { report, node: { memberships: over } }))).toEqual([]);
  });
  it('are asked of the Commission on every line', () => {
    const html = drawToJudge({ ...answer, report }, shownTo('vi', ['COMMISSION']), opened())!;
    expect(boxes(html)).toEqual(['SENT', 'OTHER', 'chung']);
  });
});

it('what is owed and not spoken of stands among the cards, and says so', () => {
  const owed = [
    { code: '3.11', titleVi: 'Chia sẻ dữ liệu', titleEn: 'Sharing data', indicators: [{ code: 'SENT' }] },
  ];
  const html = page('vi', { report: { ...answer.report!, owed } });
  const [card] = /<div class="card">.*?(?=<section aria-labelledby="ket-luan")/s.exec(html) ?? [''];
  expect(card).toContain('Phải báo cáo mà báo cáo chưa nói gì.');
  expect(card).toContain('id="d-SENT"');
});

it('lines follow each other as they stand on the page: what is owed with its figures, then the rest', () => {
  const named = (codes: string[]) => codes.map((code) => ({ code }));
  const names = allInOrder({
    owed: [
      { code: '3.11', indicators: named(['B', 'Z']) },
      { code: '2.3', indicators: named(['B', 'A']) },
    ],
    items: named(['1.1', '2.3']).map((task) => ({ task })),
    values: named(['A', 'B', 'C']).map((indicator) => ({ indicator })),
  });
  expect(names).toEqual(['3.11', 'B', '2.3', 'A', '1.1', 'C']);
});
