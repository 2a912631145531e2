import { describe, expect, it } from 'vitest';
import { WrongState } from '../../db/errors.ts';
import { itemLacks } from '../../db/reports/line.ts';
import {
  type LineToJudge,
  lineProblems,
  missingAnswers,
  next,
  returnProblems,
  type Status,
  type Step,
} from '../../db/reports/rules.ts';

const known = {
  tasks: new Map([['3.11', 'CT-20/3.11']]),
  indicators: new Map([
    ['IND-SENT-PROV', { unit: 'persons', aggregationKind: 'flow', breakdowns: ['market', 'sex', 'group'] }],
  ]),
  codes: [],
  saved: new Map(),
};

describe('the life of a report', () => {
  const allSteps: Step[] = ['save', 'submit', 'return', 'verify', 'publish'];
  const table: Record<Status, Partial<Record<Step, Status>>> = {
    draft: { save: 'draft', submit: 'submitted' },
    submitted: { verify: 'verified', return: 'returned' },
    returned: { save: 'returned', submit: 'submitted' },
    verified: { publish: 'published', return: 'returned' },
    published: {},
  };
  const cells = Object.entries(table).flatMap(([from, steps]) =>
    allSteps.map((step) => ({ from: from as Status, step, to: steps[step] })),
  );
  it.each(cells)('$step from $from leads to $to', ({ from, step, to }) => {
    if (to) expect(next(from, step)).toBe(to);
    else expect(() => next(from, step)).toThrow(WrongState);
  });
});

describe('what a draft may not hold', () => {
  it.each([
    ['an identity number of 12 digits', 'Hỏi ông A, CCCD 001099012345'],
    ['an identity number of 9 digits', 'CMND 012345678.'],
    ['a phone number', 'gọi 0912 345 678'],
    ['a phone number with its country', '+84 912 345 678'],
  ])('%s', (_what, text) => {
    const problems = lineProblems([{ task: '3.11', done: text }], [], known);
    expect(problems).toMatchObject([{ path: 'items[3.11].done', code: 'personal_data' }]);
  });

  it.each([
    '1.210 lao động',
    '144.345 người năm 2025',
    '12/12/2022',
    'Nghị quyết 225/NQ-CP',
    '1200000000 đồng',
    '20-CT/TW',
  ])('but %s is no personal data', (text) => {
    expect(lineProblems([{ task: '3.11', done: text }], [], known)).toEqual([]);
  });

  it('a line twice, a task or indicator that is not there, too many lines, too long a text', () => {
    const paths = lineProblems(
      [{ task: '3.11' }, { task: '3.11' }, { task: '9.9', difficulties: 'x'.repeat(4_001) }],
      [{ indicator: 'IND-NO' }],
      known,
    ).map((p) => p.path);
    expect(paths).toEqual(['items[9.9]', 'values[IND-NO]', 'items[3.11]', 'items[9.9].difficulties']);
    const many = Array.from({ length: 101 }, () => ({ task: '3.11' }));
    expect(lineProblems(many, [], known)[0]).toMatchObject({
      message: expect.stringContaining('at most 100'),
    });
  });
});

describe('what a report must hold to be submitted', () => {
  it.each([
    ['anything at all', [], [], ['items']],
    ['where each task stands', [{ task: '3.11' }], [], ['items[3.11].claim']],
    ['what was done, where it says done', [{ task: '3.11', claim: 'done' }], [], ['items[3.11].done']],
    ['why, where a task is not pursued', [{ task: '3.11', claim: 'not_pursued' }], [], ['items[3.11].done']],
  ])('%s', (_what, items, values, paths) => {
    expect(missingAnswers(items, values, []).map((p) => p.path)).toEqual(paths);
  });
});

const lineOf = (name: string, judges: string[] = []): LineToJudge => ({
  name,
  id: name,
  judges,
  verifiers: [{ nameVi: 'Bộ Ngoại giao', nameEn: 'Foreign Affairs', why: 'by_task' }],
  isVerified: false,
});

it('a report goes back with reasons, each on a line it has', () => {
  const lines = [lineOf('3.11')];
  expect(returnProblems([], lines, 'all')).toHaveLength(1);
  expect(returnProblems([{ line: '4.1', reason: 'x' }], lines, 'all')).toMatchObject([
    { path: 'reasons[0].line', code: 'unknown_line', facts: { line: '4.1' } },
  ]);
  expect(returnProblems([{ reason: '  ' }], lines, 'all')).toHaveLength(1);
  const both = [{ reason: 'all of it' }, { line: '3.11', reason: 'which?' }];
  expect(returnProblems(both, lines, 'all')).toEqual([]);
});

it('a ministry gives back its own lines, and is told whose the others are', () => {
  const lines = [lineOf('3.11'), lineOf('2.1', ['moha'])];
  expect(returnProblems([{ line: '2.1', reason: 'x' }], lines, 'own')).toEqual([]);
  const facts = { line: '3.11', bodyVi: 'Bộ Ngoại giao', bodyEn: 'Foreign Affairs', why: 'by_task' };
  expect(returnProblems([{ line: '3.11', reason: 'x' }], lines, 'own')).toMatchObject([
    { path: 'reasons[0].line', code: 'line_of_others', facts },
  ]);
  expect(returnProblems([{ reason: 'all of it' }], lines, 'own')).toMatchObject([
    { path: 'reasons[0].line', code: 'whole_of_others', facts },
  ]);
  expect(returnProblems([{ reason: 'all of it' }], lines.slice(1), 'own')).toEqual([]);
});

it.each([
  ['done', null, null, ['done_what']],
  ['not_pursued', null, null, ['done_why']],
  ['in_progress', null, null, []],
  ['done', 'Xong', null, []],
  [null, null, null, ['claim_missing']],
  [null, null, 'Không có.', []],
  ['done', 'Xong', 'Không có.', ['nothing_with_claim']],
])(
  'a claim of %s lacks the same in the words of the tables and of the API',
  (claim, done, nothingBecause, codes) => {
    for (const said of [claim, claim?.toUpperCase()])
      expect(itemLacks({ claim: said, done, nothingBecause }).map(({ code }) => code)).toEqual(codes);
    expect(itemLacks({ claim, done, nothingBecause, withdrawnBecause: 'Nhầm.' })).toEqual([]);
  },
);
