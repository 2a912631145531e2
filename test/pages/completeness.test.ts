// The one line that says how complete a report is, in both languages, and the count behind it.
import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../db/reports/completeness.ts';
import { completenessLine, unsaidOf } from '../../web/words/completeness.ts';

const task = (code: string) => ({ id: `t/${code}`, code, titleVi: code, titleEn: code });
const item = (code: string, over: object = {}) => ({
  taskId: `t/${code}`,
  claim: null,
  nothingBecause: null,
  withdrawnBecause: null,
  ...over,
});
const value = (over: object = {}) => ({ value: null, blankIsMeant: 0, withdrawnBecause: null, ...over });

const owed = [task('1.1'), task('1.2')];
const said = { claim: 'done' };
const declared = { nothingBecause: 'Không có.' };
const withdrawn = { withdrawnBecause: 'Sai.' };

describe('how complete a report is', () => {
  it.each<[string, Parameters<typeof completenessOf>, string, string]>([
    [
      'nothing is said',
      [owed, [], []],
      '0 trên 2 việc phải báo cáo, 0 số liệu, còn thiếu: 1.1, 1.2',
      '0 of 2 tasks that are owed, 0 figures, still missing: 1.1, 1.2',
    ],
    [
      'a line that says nothing is no answer',
      [owed, [item('1.1'), item('1.2', said)], []],
      '1 trên 2 việc phải báo cáo, 0 số liệu, còn thiếu: 1.1',
      '1 of 2 tasks that are owed, 0 figures, still missing: 1.1',
    ],
    [
      'one is declared, and figures are counted apart from declared blanks and from zero',
      [owed, [item('1.1', said), item('1.2', declared)], [value({ value: '0' }), value({ blankIsMeant: 1 })]],
      '2 trên 2 việc phải báo cáo (1 khai không có), 1 số liệu (1 khai không có số)',
      '2 of 2 tasks that are owed (1 declared as nothing), 1 figure (1 declared blank)',
    ],
    [
      'more is said than is owed, and a published line is withdrawn',
      [owed, [item('1.1', said), item('1.2', withdrawn), item('2.1', said)], [value(withdrawn)]],
      '1 trên 2 việc phải báo cáo, thêm 1 việc khác, 0 số liệu, rút 2 dòng đã công bố',
      '1 of 2 tasks that are owed, 1 more, 0 figures, 2 published lines withdrawn',
    ],
    [
      'no ruling asks for anything',
      [[], [item('2.1', said)], [value({ value: '5' })]],
      'không việc nào phải báo cáo theo quyết định, 1 nhiệm vụ có báo cáo, 1 số liệu',
      'no task is owed by a ruling, 1 task is reported, 1 figure',
    ],
  ])('%s', (_what, facts, vi, en) => {
    const complete = completenessOf(...facts);
    expect(completenessLine(complete, 'vi')).toBe(vi);
    expect(completenessLine(complete, 'en')).toBe(en);
  });

  it('and a line that claims nothing says why', () => {
    expect(unsaidOf(item('1.1', said), 'vi')).toBeNull();
    expect(unsaidOf(item('1.1', declared), 'vi')).toBe('Khai không có gì để báo cáo, vì: Không có.');
    expect(unsaidOf(item('1.1', withdrawn), 'en')).toBe('A published line is withdrawn, because: Sai.');
  });
});
