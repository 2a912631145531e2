// What a verifier reads of a figure that a rule found unusual: the rule's finding in the reader's own language.
import { expect, it } from 'vitest';
import type { ReportToJudgeAnswer } from '../../web/pages/answers.ts';
import { drawToJudge } from '../../web/pages/app/verify/page.tsx';
import { opened, shownTo } from './app-shown.ts';

const figure = {
  numerator: null,
  denominator: null,
  denominatorBase: null,
  blankIsMeant: false,
  reason: 'Counted from another register.',
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
