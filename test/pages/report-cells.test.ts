import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  echoOf,
  fieldText,
  type Lines,
  linesOf,
  merge,
  partsOf,
  typedNumber,
} from '../../web/lib/report-cells.ts';
import { cellsAt } from '../../web/pages/app/report/typed.ts';

describe('a number as somebody types it', () => {
  it.each([
    ['1.210', 'integer', '1210'],
    ['1210,5', 'decimal', '1210.5'],
    ['1.210,5', 'decimal', '1210.5'],
    [' 1 210 ', 'integer', '1210'],
    ['12%', 'percent', '12'],
    ['98,5', 'percent', '98.5'],
    ['0', 'integer', '0'],
    ['', 'decimal', ''],
    ['１２１０', 'integer', '1210'],
  ] as const)('%j in a column of kind %s is %s', (text, kind, cell) => {
    expect(typedNumber(text, kind, 'vi')).toEqual({ is: 'cell', cell });
  });

  it.each(['1.210', '1,234', '-1.000'])(
    '%j as a decimal can be read in two ways, so somebody is asked',
    (text) => {
      expect(typedNumber(text, 'decimal', 'vi').is).toBe('unclear');
    },
  );

  it.each([
    ['mười', 'integer', 'number'],
    ['1.2.3', 'decimal', 'number'],
    ['12%', 'integer', 'percent'],
    ['1234567890123456', 'integer', 'digits'],
    ['0,1234567', 'decimal', 'digits'],
  ] as const)('%j in a column of kind %s is refused', (text, kind, why) => {
    expect(typedNumber(text, kind, 'vi')).toEqual({ is: 'wrong', why });
  });

  it.each([
    ['1.2100', 'integer', 'vi', '12100', '1.21'],
    ['1.21', 'integer', 'vi', '121', '1.21'],
    ['1,21', 'integer', 'en', '121', '1.21'],
    ['1,210.5', 'decimal', 'vi', '1210.5', null],
    ['1.210,5', 'percent', 'en', '1210.5', null],
  ] as const)('%j in a column of kind %s is asked back in %s', (text, kind, language, either, or) => {
    expect(typedNumber(text, kind, language)).toEqual({ is: 'unclear', either, or });
  });

  it.each([
    '12\n34',
    '1\n210',
    '1\t210',
    '12\r\n34',
    '5²',
    '10⁶',
    '①',
    '1½',
    '١٢١٠',
    '१२१०',
    '1.2e3',
    '(5)',
    '1.210 người',
    '1\u200b210',
    'một nghìn',
    '—',
    '1..2',
    '=5',
    '1/2',
    '5 - 7',
    '~5',
    '>5',
    '1_000',
  ])('%j is no number, whatever the column', (text) => {
    for (const kind of ['integer', 'decimal', 'percent'] as const)
      expect(typedNumber(text, kind, 'vi')).toEqual({ is: 'wrong', why: 'number' });
  });

  it.each([
    ['1.210', 'integer', 'người', 'vi', '= 1.210 người'],
    ['1210', 'integer', 'persons', 'en', '= 1,210 persons'],
    ['1.2100', 'integer', 'người', 'vi', '= 1,21 người?'],
    ['12,3', 'percent', '%', 'vi', '= 12,3%'],
    ['1,210.5', 'decimal', 'tỷ đồng', 'vi', '= 1.210,5 tỷ đồng?'],
    ['-5', 'integer', 'người', 'vi', '= −5 người'],
    ['12\n34', 'integer', 'người', 'vi', ''],
    ['', 'integer', 'người', 'vi', ''],
  ] as const)('%j in a column of kind %s is echoed', (text, kind, unit, language, echo) => {
    expect(echoOf(text, kind, unit, language)).toBe(echo);
  });

  it('whatever the page shows is read back as the same number, in both languages', () => {
    const decimals = [
      '0',
      '1',
      '12.5',
      '1.234',
      '1234',
      '1210',
      '1210.5',
      '-1000',
      '1000000',
      '0.000001',
      '1.21',
      '999.999',
      '123456789012345.123456',
    ];
    for (const language of ['vi', 'en'] as const)
      for (const kind of ['integer', 'decimal', 'percent'] as const)
        for (const decimal of decimals.filter((d) => kind !== 'integer' || !d.includes('.')))
          expect(
            typedNumber(fieldText(decimal, kind, language), kind, language),
            `${decimal} ${kind}`,
          ).toEqual({
            is: 'cell',
            cell: decimal,
          });
  });
});

const lines: Lines = {
  items: [
    {
      task: '3.11',
      claim: 'DONE',
      done: ' Đã xong.\r\nHết. ',
      evidence: [{ reference: '12/QĐ', grade: 'DOCUMENT' }],
    },
    { task: '1.2', claim: null },
  ],
  values: [{ indicator: 'IND-SENT-PROV', value: '1210.50', blankIsMeant: false }],
};

describe('cells', () => {
  it('are what lines say, in one spelling, and become lines again', () => {
    const cells = cellsOf(lines);
    expect([...cells]).toEqual([
      ['i/3.11/claim', 'DONE'],
      ['i/3.11/done', 'Đã xong.\nHết.'],
      ['i/3.11/evidence', '[{"reference":"12/QĐ","grade":"DOCUMENT"}]'],
      ['v/IND-SENT-PROV/value', '1210.5'],
    ]);
    const again = linesOf(cells);
    expect(cellsOf(again)).toEqual(cells);
    expect(linesOf([...cells].reverse())).toEqual(again);
  });

  it('that were emptied say so; those that were not named say nothing', () => {
    expect(
      linesOf([
        ['i/3.11/done', ''],
        ['v/X/blankIsMeant', ''],
      ]),
    ).toEqual({
      items: [{ task: '3.11', done: null }],
      values: [{ indicator: 'X', blankIsMeant: false }],
    });
  });

  it.each(['x/1/done', 'i/1/value', 'v/1/done', 'i//done', 'i/1/done/2', '__proto__'])(
    '%j is no cell',
    (name) => expect(partsOf(name)).toBeNull(),
  );

  it.each([
    ['nobody changed it', 'a', 'a', 'a', 'nothing'],
    ['only I changed it', 'a', 'b', 'a', 'change'],
    ['only they changed it', 'a', 'a', 'b', 'nothing'],
    ['both said the same', 'a', 'b', 'b', 'nothing'],
    ['both said something else', 'a', 'b', 'c', 'contest'],
    ['I emptied what they changed', 'a', '', 'c', 'contest'],
    ['I filled a blank', '', 'b', '', 'change'],
  ])('%s', (_, base, mine, theirs, outcome) => {
    const one = (cell: string) => new Map([['i/1/done', cell]]);
    const { changes, contests } = merge(one(base), one(mine), one(theirs));
    expect(changes.size > 0 ? 'change' : contests.length > 0 ? 'contest' : 'nothing').toBe(outcome);
  });
});

it('what a report said at an earlier revision is told from what it began with and every save since', () => {
  const save = (revision: number, saved: object) => ({
    revision,
    action: 'report.save',
    changes: { lines: saved },
  });
  const answer = {
    report: {
      supersedes: {
        items: [
          {
            task: { code: '1.1' },
            claim: 'DONE' as const,
            done: 'Cũ',
            difficulties: null,
            recommendation: null,
            evidence: [],
            nothingBecause: null,
            withdrawnBecause: null,
          },
        ],
        values: [],
      },
      history: [
        { revision: 1, action: 'report.correct', changes: {} },
        save(2, {
          items: [{ task: '1.1', done: 'Mới', evidence: [{ reference: 'a', grade: 'document' }] }],
          values: [],
        }),
        save(3, {
          items: [{ task: '1.1', done: null, claim: 'in_progress' }],
          values: [{ indicator: 'X', value: '5', blankIsMeant: true }],
        }),
        { revision: 4, action: 'report.takeOut', changes: { takenOut: { line: '1.1' } } },
      ],
    },
  };
  expect(Object.fromEntries(cellsAt(1, answer))).toEqual({ 'i/1.1/claim': 'DONE', 'i/1.1/done': 'Cũ' });
  expect(Object.fromEntries(cellsAt(2, answer))).toEqual({
    'i/1.1/claim': 'DONE',
    'i/1.1/done': 'Mới',
    'i/1.1/evidence': '[{"reference":"a","grade":"DOCUMENT"}]',
  });
  expect(Object.fromEntries(cellsAt(3, answer))).toEqual({
    'i/1.1/claim': 'IN_PROGRESS',
    'i/1.1/evidence': '[{"reference":"a","grade":"DOCUMENT"}]',
    'v/X/value': '5',
    'v/X/blankIsMeant': '1',
  });
  // A line that was taken out by then, or withdrawn, says nothing.
  expect(Object.fromEntries(cellsAt(4, answer))).toEqual({ 'v/X/value': '5', 'v/X/blankIsMeant': '1' });
});
