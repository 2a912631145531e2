// Parts of a figure: what may stand beside a total, in which words they are given, and that they are kept, cited and taken away.
import { beforeAll, describe, expect, it } from 'vitest';
import { resolved } from '../../db/breakdowns/resolve.ts';
import { breakdownProblems, type KnownCode, spelled } from '../../db/breakdowns/rules.ts';
import { seed } from '../../db/seed/seed.ts';
import { partsCell, partsIn, partsText } from '../../web/lib/report-parts.ts';
import { type Outcome, reportAt, seen, send } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const codes = seed.breakdownCodes as unknown as (KnownCode & {
  code: string;
  nameVi: string;
  nameEn: string;
})[];
const taken = { unit: 'persons', aggregationKind: 'flow', breakdowns: ['market', 'sex', 'group'] };
const judged = (said: Readonly<Record<string, string | null>>, total: string | null, of = taken) =>
  breakdownProblems(
    'b',
    Object.entries(said).map(([names, value]) => ({ codes: names.split(' '), value })),
    total,
    of,
    codes,
  ).map(({ code, path }) => `${code} ${path}`);

describe('parts beside a total', () => {
  it.each([
    ['stay below it where others may be missing', { 'market/JP': '60', 'market/KR': '39' }, '100', []],
    ['are no more than it', { 'market/JP': '60', 'market/KR': '41' }, '100', ['parts_above_total b[market]']],
    [
      'are all of it where all are named',
      { 'sex/female': '40', 'sex/male': '59' },
      '100',
      ['parts_below_total b[sex]'],
    ],
    [
      'are all of it with the rest',
      { 'market/JP': '60', 'market/OTHER': '39' },
      '100',
      ['parts_below_total b[market]'],
    ],
    ['are not added where one is not known', { 'sex/female': '40', 'sex/male': null }, '100', []],
    ['are not held against a total that is missing', { 'sex/female': '40', 'sex/male': '59' }, null, []],
    [
      'of groups that overlap are each no more than it',
      { 'group/minority': '80', 'group/poor': '101' },
      '100',
      ['part_above_total b[group/poor]'],
    ],
    [
      'of a part are held against that part',
      { 'market/JP': '60', 'market/JP sex/female': '61' },
      '100',
      ['parts_above_total b[market/JP&sex]'],
    ],
    ['are zero where they are zero', { 'sex/female': '0', 'sex/male': '100' }, '100', []],
    ['have a code that there is', { 'market/XX': '1' }, '100', ['unknown_part b[market/XX]']],
    ['are of no continent', { 'market/EUROPE': '1' }, '100', ['unknown_part b[market/EUROPE]']],
    ['are of a list that is asked', { 'skill/short': '1' }, '100', ['part_not_asked b[skill/short]']],
    [
      'have one code of a list',
      { 'market/JP market/KR': '1' },
      '100',
      ['part_of_one_list_twice b[market/JP&market/KR]'],
    ],
    [
      'are counts',
      { 'market/JP': '1.5', 'market/KR': '-1' },
      '100',
      ['part_not_counted b[market/JP]', 'part_below_zero b[market/KR]'],
    ],
  ] as const)('%s', (_name, said, total, problems) => {
    expect(judged(said as Record<string, string | null>, total)).toEqual(problems);
  });

  it('of an average add up to nothing', () => {
    expect(
      judged({ 'sex/female': '90', 'sex/male': '80' }, '85', { ...taken, aggregationKind: 'average' }),
    ).toEqual([]);
  });
});

describe('parts as they are typed', () => {
  it('are read in either language, by code or by name, and come back in one spelling', () => {
    const typed = partsIn('Nhật Bản: 1.210\nKR\t?\nHàn Quốc + nữ = 5\nwomen: 0');
    expect(spelled(resolved(typed, codes))).toEqual([
      { codes: ['market/JP'], value: '1210' },
      { codes: ['market/KR'], value: null },
      { codes: ['market/KR', 'sex/female'], value: '5' },
      { codes: ['sex/female'], value: '0' },
    ]);
    const text = 'JP: 1210\nKR + female: ?';
    expect([partsCell(text), partsText(partsIn(text))]).toEqual([text, text]);
  });

  it('are kept as they were typed where they cannot be read, so that it is said', () => {
    expect(partsCell('Nhật Bản nhiều')).toBe('Nhật Bản nhiều');
    expect(partsIn('Nhật Bản nhiều')).toEqual([{ codes: ['Nhật Bản nhiều'], value: null }]);
  });

  it('mean one code each: no name and no code stands for two', () => {
    for (const part of codes.filter(({ isGrouping }) => !isGrouping))
      for (const name of [part.id, part.code, part.nameVi, part.nameEn])
        expect(resolved([{ codes: [name], value: '1' }], codes)[0]!.codes, name).toEqual([part.id]);
  });
});

describe('a report', () => {
  const ledger = useLedger();
  let report: Outcome;
  const save = async (values: readonly object[]) =>
    send(ledger, 'haiPhong', 'saveReport', { ...seen(report), values });
  const parts = async () =>
    (
      await ledger.ask(
        'haiPhong',
        `{ report(id: "${report.id}") { values { value breakdown { codes value } } } }`,
      )
    ).data.report.values;
  beforeAll(async () => {
    report = await reportAt(ledger, 'draft');
  });

  it('keeps parts beside the total, refuses those that do not go with it, and stands whole without any', async () => {
    const figure = { indicator: 'IND-SENT-PROV' };
    const breakdown = [
      { codes: ['nữ'], value: '40' },
      { codes: ['market/JP'], value: null },
    ];
    report = await save([{ ...figure, value: '100', breakdown }]);
    const kept = [
      { codes: ['market/JP'], value: null },
      { codes: ['sex/female'], value: '40' },
    ];
    expect(await parts()).toEqual([{ value: '100', breakdown: kept }]);
    const refused = await save([{ ...figure, value: '39' }]);
    expect(refused.fields.map(({ path }) => path)).toEqual(['values[IND-SENT-PROV].breakdown[sex]']);
    report = await save([{ ...figure, breakdown: [] }]);
    expect(await parts()).toEqual([{ value: '100', breakdown: null }]);
  });
});
