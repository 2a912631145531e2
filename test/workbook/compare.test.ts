import { describe, expect, it } from 'vitest';
import { type Checks, type Comparison, compareWorkbook } from '../../web/workbook/compare.ts';
import { openContainer } from '../../web/workbook/container.ts';
import { correctedWorkbook } from '../../web/workbook/correct.ts';
import { columnKeys, type Field, openFields, template } from '../../web/workbook/layout.ts';
import { hashOf } from '../../web/workbook/meta.ts';
import { type Rule, rules } from '../../web/workbook/problems.ts';
import { type ReadCell, type ReadSheet, readWorkbook } from '../../web/workbook/read.ts';
import type { Report } from '../../web/workbook/report.ts';
import { writeReport } from '../../web/workbook/report-template.ts';
import { choiceOf, submissionOf } from '../../web/workbook/submission.ts';
import { groups as groupsInEnglish, sayProblem as inEnglish } from '../../web/workbook/words.en.ts';
import { groups, sayProblem } from '../../web/workbook/words.vi.ts';
import { item, report } from './made.ts';

type Typed = string | Partial<ReadCell> | null;

/** A workbook as it was taken, with cells typed over. */
class Filled {
  sheets: ReadSheet[];
  constructor(sheets: ReadSheet[]) {
    this.sheets = sheets;
  }
  static async of(base: Report = report()): Promise<Filled> {
    return new Filled(readWorkbook(await writeReport(base)));
  }
  #change(name: string, change: (sheet: ReadSheet) => Partial<ReadSheet>): this {
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet));
    return this;
  }
  /** `where` is a code and a field, e.g. `1.1 claim`; `1.1 code` is the code itself. */
  type(where: string, typed: Typed): this {
    const [code = '', field = ''] = where.split(' ');
    const block = code.startsWith('IND') ? 'values' : 'items';
    const name = block === 'items' ? 'Báo cáo' : 'Số liệu';
    const column = field === 'code' ? 0 : columnKeys(block).findIndex((key) => key.endsWith(`.${field}`));
    return this.#change(name, ({ cells }) => {
      const { row } = cells.find((cell) => cell.column === 0 && cell.text === code)!;
      const rest = cells.filter((cell) => cell.row !== row || cell.column !== column);
      return { cells: typed === null ? rest : [...rest, cellOf(row, column, typed)] };
    });
  }
  put(name: string, row: number, column: number, typed: Typed): this {
    return this.#change(name, ({ cells }) => ({ cells: [...cells, cellOf(row, column, typed)] }));
  }
  drop(name: string, keep: (cell: ReadCell) => boolean): this {
    return this.#change(name, ({ cells }) => ({ cells: cells.filter(keep) }));
  }
  shape(name: string, shape: Partial<ReadSheet>): this {
    return this.#change(name, () => shape);
  }
}

const cellOf = (row: number, column: number, typed: Typed): ReadCell => ({
  row,
  column,
  kind: 'text',
  text: typeof typed === 'string' ? typed : '',
  day: null,
  isPercent: false,
  formula: null,
  ...(typeof typed === 'object' ? typed : {}),
});
const number = (text: string, more: Partial<ReadCell> = {}): Partial<ReadCell> => ({
  kind: 'number',
  text,
  ...more,
});

const told = ({ problems }: Comparison): Record<string, string> =>
  Object.fromEntries(
    problems
      .filter((p) => p.group !== 'information' || p.cell)
      .map((p) => [`${p.rule} ${p.code ?? ''}`.trim(), p.cell ?? '']),
  );

/** Address and text of every comment, by sheet. */
function commentsIn(bytes: Uint8Array): Record<'items' | 'values', [string, string][]> {
  const { part } = openContainer(bytes);
  const of = (number: number): [string, string][] => {
    const xml = new TextDecoder().decode(part(`xl/comments${number}.xml`)!);
    return [...xml.matchAll(/<comment ref="(\w+)".*?<t [^>]*>(.*?)<\/t>/gs)].map(([, at, text]) => [
      at!,
      text!.replaceAll('&quot;', '"'),
    ]);
  };
  return { items: of(1), values: of(2) };
}

describe('what was typed', () => {
  it('is all there is to apply', async () => {
    const file = (await Filled.of())
      .type('3.11 claim', 'đang  thực hiện ')
      .type('3.11 done', 'Đã họp')
      .type('IND-A value', number('1210'))
      .type('IND-B value', number('0.36', { isPercent: true }))
      .type('1.1 difficulties', 'Thiếu kinh phí');
    const compared = await compareWorkbook(file.sheets, report());
    expect(compared.conflicts).toEqual([]);
    expect(compared.changes.map(({ code, field, cell, value }) => [code, field, cell, value])).toEqual([
      ['1.1', 'difficulties', 'F6', 'Thiếu kinh phí'],
      ['3.11', 'claim', 'D8', 'IN_PROGRESS'],
      ['3.11', 'done', 'E8', 'Đã họp'],
      ['IND-A', 'value', 'E6', '1210'],
      ['IND-B', 'value', 'E7', '36'],
    ]);
    expect(await submissionOf(compared)).toEqual({
      is: 'saves',
      saves: [
        {
          id: 'report-1',
          revision: 3,
          key: expect.stringMatching(/^workbook-[0-9a-f]{64}$/),
          items: [
            { task: '1.1', difficulties: 'Thiếu kinh phí' },
            { task: '3.11', claim: 'IN_PROGRESS', done: 'Đã họp' },
          ],
          values: [
            { indicator: 'IND-A', value: '1210' },
            { indicator: 'IND-B', value: '36' },
          ],
        },
      ],
    });
  });

  it('is found by code and key, wherever rows, columns and sheets went', async () => {
    const file = (await Filled.of()).type('3.11 claim', 'Đã hoàn thành').type('3.11 done', 'Xong');
    const moved = file.sheets.map((sheet) => ({
      ...sheet,
      name: `${sheet.name} (sửa)`,
      // The rows of the table upside down, far below, and the columns from right to left.
      cells:
        sheet.name === '_meta'
          ? sheet.cells
          : sheet.cells.map((cell) => ({
              ...cell,
              row: cell.row > 4 ? 500 - cell.row : cell.row,
              column: 20 - cell.column,
            })),
    }));
    const compared = await compareWorkbook(moved, report());
    expect(compared.changes.map(({ code, field, value }) => [code, field, value])).toEqual([
      ['3.11', 'claim', 'DONE'],
      ['3.11', 'done', 'Xong'],
    ]);
  });

  it('ten uploads of one file are one submission', async () => {
    const file = (await Filled.of()).type('IND-A value', number('1210'));
    const keys = new Set<string>();
    for (let upload = 0; upload < 10; upload++) {
      const sent = await submissionOf(await compareWorkbook(file.sheets, report()));
      if (sent.is === 'saves') keys.add(sent.saves[0]!.key);
    }
    expect(keys.size).toBe(1);
    // Once it is saved, there is nothing left to send.
    const saved = report({
      revision: 4,
      values: report().values.map((v) => (v.indicator === 'IND-A' ? { ...v, value: '1210' } : v)),
    });
    const again = await compareWorkbook(file.sheets, saved);
    expect(await submissionOf(again)).toEqual({ is: 'nothing' });
    expect(again.problems.map((p) => p.rule)).toContain('already_there');
    // Undone by somebody since: the same file is a new submission, not an answer from memory.
    const undone = await submissionOf(await compareWorkbook(file.sheets, report({ revision: 5 })));
    expect(undone.is === 'saves' && !keys.has(undone.saves[0]!.key)).toBe(true);
  });

  it('more lines than one save takes are sent one after the other', async () => {
    const many = report({ items: Array.from({ length: 120 }, (_, at) => item({ task: `1.${at + 1}` })) });
    const file = await Filled.of(many);
    for (const { task } of many.items) file.type(`${task} claim`, 'Chưa bắt đầu');
    const sent = await submissionOf(await compareWorkbook(file.sheets, many));
    expect(sent.is === 'saves' && sent.saves.map((s) => [s.revision, s.items.length])).toEqual([
      [3, 100],
      [4, 20],
    ]);
  });
});

describe('a workbook of an earlier template, with the words of its day', () => {
  it('is read as it was meant', async () => {
    const file = (await Filled.of())
      .type('1.1 previousClaim', 'Chưa triển khai')
      .type('3.10 evidence', '12/QĐ-UBND [Văn bản]\nhttps://example.vn/so-lieu [Bộ số liệu]')
      .type('3.11 claim', 'Chưa triển khai')
      .type('3.11 evidence', '7/BC [Không có]\n8/BC [Đã kiểm tra độc lập]');
    const compared = await compareWorkbook(file.sheets, report());
    expect(told(compared)).toEqual({});
    expect(compared.changes.map(({ code, field, value }) => [code, field, value])).toEqual([
      ['3.11', 'claim', 'NOT_STARTED'],
      [
        '3.11',
        'evidence',
        [
          { reference: '7/BC', grade: 'NONE' },
          { reference: '8/BC', grade: 'INDEPENDENTLY_CHECKED' },
        ],
      ],
    ]);
  });
});

describe('what the ledger has come to say since', () => {
  const newer = (): Report =>
    report({
      revision: 4,
      values: report().values.map((v) => (v.indicator === 'IND-A' ? { ...v, value: '1300' } : v)),
      items: report().items.map((i) => (i.task === '1.1' ? { ...i, difficulties: 'Thiếu người' } : i)),
    });

  it('stays where the file did not touch it', async () => {
    const file = (await Filled.of()).type('1.1 done', 'Ban hành 12 kế hoạch');
    const compared = await compareWorkbook(file.sheets, newer());
    expect(compared.conflicts).toEqual([]);
    expect(await submissionOf(compared)).toMatchObject({
      saves: [{ revision: 4, items: [{ task: '1.1', done: 'Ban hành 12 kế hoạch' }], values: [] }],
    });
  });

  it('is chosen cell by cell where both did', async () => {
    const file = (await Filled.of())
      .type('IND-A value', number('1210'))
      .type('1.1 difficulties', 'Thiếu kinh phí');
    const compared = await compareWorkbook(file.sheets, newer());
    expect(compared.changes).toEqual([]);
    expect(
      compared.conflicts.map(({ code, base, file: mine, server }) => [code, base, mine, server]),
    ).toEqual([
      ['1.1', '', 'Thiếu kinh phí', 'Thiếu người'],
      ['IND-A', '1200', '1210', '1300'],
    ]);
    expect(
      await submissionOf(compared, new Map([[choiceOf({ code: 'IND-A', field: 'value' }), 'file']])),
    ).toMatchObject({
      is: 'undecided',
      conflicts: [{ code: '1.1' }],
    });
    const chosen = new Map([
      ['IND-A value', 'file'],
      ['1.1 difficulties', 'server'],
    ] as const);
    expect(await submissionOf(compared, chosen)).toMatchObject({
      saves: [{ items: [], values: [{ indicator: 'IND-A', value: '1210' }] }],
    });
  });

  it('and the file say the same: no conflict', async () => {
    const file = (await Filled.of()).type('IND-A value', number('1300'));
    const { changes, conflicts } = await compareWorkbook(file.sheets, newer());
    expect([changes, conflicts]).toEqual([[], []]);
  });
});

describe('every problem is said at once, with its place', () => {
  it('twelve in one file', async () => {
    const file = (await Filled.of())
      .type('1.1 claim', 'gần xong')
      .type('3.10 evidence', 'Bảng mới')
      .type('3.10 evidenceGrade', null)
      .type('3.11 done', 'Đã họp')
      .type('IND-A value', 'nhiều')
      .type('IND-A numerator', number('46204', { day: '2026-07-01' }))
      .type('IND-B value', number('134.5'))
      .type('IND-B reason', `Gọi 0912345678`)
      .type('IND-C value', '1.210')
      .type('IND-C denominator', number('75'))
      .put('Báo cáo', 30, 0, '9.9')
      .put('Báo cáo', 30, 3, 'Đã hoàn thành')
      .put('Báo cáo', 31, 4, 'Không có mã');
    const checks: Checks = { personal: (text) => (/0\d{9}/.test(text) ? 'A telephone number.' : null) };
    const compared = await compareWorkbook(file.sheets, report(), checks);
    expect(told(compared)).toEqual({
      'not_in_list 1.1': 'D6',
      'evidence_grade_missing 3.10': 'H7',
      'claim_missing 3.11': 'D8',
      'not_a_number IND-A': 'E6',
      'date_in_number IND-A': 'F6',
      'rule_broken IND-B': 'E7',
      'personal_data IND-B': 'J7',
      'unclear_number IND-C': 'E8',
      'whole_missing IND-C': 'F8',
      'base_missing IND-C': 'H8',
      'unknown_code 9.9': 'A31',
      row_without_code: 'A32',
    });
    expect(await submissionOf(compared)).toEqual({ is: 'blocked' });
  });

  const halved: Checks = {
    rules: [
      {
        id: 'change',
        kind: 'change',
        indicatorId: null,
        others: [],
        minimum: null,
        maximum: null,
        percent: '50',
        isBlocking: false,
      },
    ],
    before: new Map([['IND-A', '1150']]),
  };
  const cases: readonly [rule: Rule, change: (file: Filled) => Filled, server?: Report, checks?: Checks][] = [
    ['duplicate_code', (f) => f.put('Báo cáo', 20, 0, '1.1').put('Báo cáo', 20, 4, 'x')],
    ['code_became_number', (f) => f.type('3.10 code', number('3.1'))],
    ['line_gone', (f) => f.type('1.1 done', 'x'), report({ items: [] })],
    ['number_too_long', (f) => f.type('IND-C value', number('0.1234567'))],
    ['percent_unexpected', (f) => f.type('IND-A value', '12%')],
    ['error_value', (f) => f.type('IND-A value', { kind: 'error', text: '#DIV/0!' })],
    ['formula_without_value', (f) => f.type('IND-A value', { kind: 'error', text: '', formula: 'B1' })],
    ['text_too_long', (f) => f.type('1.1 done', 'a'.repeat(4_001))],
    ['odd_characters', (f) => f.type('1.1 done', 'a\u202eb')],
    ['done_missing', (f) => f.type('3.11 claim', 'Đã hoàn thành')],
    ['value_missing', (f) => f.type('IND-C reason', 'chưa thống kê')],
    ['blank_and_value', (f) => f.type('IND-A blankIsMeant', 'Có')],
    ['no_rows', (f) => f.drop('Số liệu', (cell) => cell.row !== 4)],
    ['no_template', (f) => f.shape('_meta', { cells: [] })],
    ['meta_damaged', (f) => f.drop('_meta', (cell) => cell.row !== 7)],
    ['newer_template', (f) => f.put('_meta', 1, 1, '2')],
    ['wrong_body', (f) => f, report({ agency: { id: 'agency-2', name: 'Nghệ An' } })],
    ['wrong_period', (f) => f, report({ period: '2026-Q4' })],
    ['wrong_report', (f) => f, report({ id: 'report-2' })],
    ['future_revision', (f) => f, report({ revision: 2 })],
    ['emptied', (f) => f.type('IND-B value', null).type('IND-B blankIsMeant', 'Có')],
    [
      'merged',
      (f) => f.shape('Báo cáo', { merges: [{ name: 'E6:E8', top: 5, left: 4, bottom: 7, right: 4 }] }),
    ],
    ['column_missing', (f) => f.drop('Báo cáo', (cell) => cell.column !== 6)],
    ['row_missing', (f) => f.drop('Báo cáo', (cell) => cell.row !== 7)],
    ['formula', (f) => f.type('IND-A value', number('1210', { formula: 'B1+B2' }))],
    ['read_as', (f) => f.type('IND-A value', '1.210')],
    ['hidden_column', (f) => f.type('1.1 done', 'x').shape('Báo cáo', { hiddenColumns: new Set([4]) })],
    ['locked_changed', (f) => f.type('1.1 title', 'Tên khác')],
    ['ignored_note', (f) => f.put('Báo cáo', 6, 15, 'nhớ hỏi lại')],
    [
      'more_notes',
      (f) => Array.from({ length: 60 }).reduce<Filled>((g, _, at) => g.put('Báo cáo', 6, 20 + at, 'x'), f),
    ],
    ['unchanged_rows', (f) => f],
    ['not_filled', (f) => f],
    [
      'already_there',
      (f) => f.type('1.1 done', 'x'),
      report({ items: report().items.map((i) => ({ ...i, done: 'x' })) }),
    ],
    ['rule_unusual', (f) => f.type('IND-A value', number('2000')), report(), halved],
    [
      'rule_explained',
      (f) => f.type('IND-A value', number('2000')).type('IND-A reason', 'Sáp nhập'),
      report(),
      halved,
    ],
  ];

  it.each(cases)('%s', async (rule, change, server = report(), checks = {}) => {
    const compared = await compareWorkbook(change(await Filled.of()).sheets, server, checks);
    const found = compared.problems.find((p) => p.rule === rule);
    expect(found, compared.problems.map((p) => p.rule).join(' ')).toBeDefined();
    for (const problem of compared.problems)
      for (const say of [sayProblem, inEnglish]) {
        const { what, expected } = say(problem);
        expect(`${what} ${expected}`).not.toMatch(/undefined|null|\[object/);
        expect(what).not.toBe('');
        expect(expected === '').toBe(problem.group === 'information');
      }
    const blocked = (await submissionOf(compared)).is === 'blocked';
    expect(blocked).toBe(compared.problems.some((p) => p.group === 'blocking'));
  });

  it('every rule has a file that breaks it, and every group a name', () => {
    const inOne: Rule[] = [
      'not_in_list',
      'evidence_grade_missing',
      'claim_missing',
      'not_a_number',
      'date_in_number',
      'rule_broken',
      'personal_data',
      'unclear_number',
      'whole_missing',
      'base_missing',
      'unknown_code',
      'row_without_code',
    ];
    expect([...inOne, ...cases.map(([rule]) => rule)].sort()).toEqual([...rules].sort());
    expect(Object.keys(groups)).toEqual(Object.keys(groupsInEnglish));
  });

  it('a file whose hidden sheet was made by somebody, with a hash that is right, breaks nothing', async () => {
    const spoil: ((made: Record<string, unknown>) => unknown)[] = [
      () => null,
      () => [],
      (made) => ({ ...made, items: null }),
      (made) => ({ ...made, items: [{}] }),
      (made) => ({ ...made, items: [{ ...report().items[0], evidence: [null] }] }),
      (made) => ({ ...made, values: [{ ...report().values[0], value: '1e999' }] }),
      (made) => ({ ...made, values: [{ ...report().values[0], kind: 'words' }] }),
      (made) => ({ ...made, returns: 'x' }),
      (made) => ({ ...made, revision: '3' }),
    ];
    for (const change of spoil) {
      const file = await Filled.of();
      const data = JSON.stringify(change({ ...report() }));
      const hash = await hashOf([template.id, template.version, 'vi', data]);
      const sheets = file
        .drop('_meta', (c) => c.column !== 1 || c.row < 7)
        .put('_meta', 7, 1, hash)
        .put('_meta', 8, 1, data).sheets;
      const { problems } = await compareWorkbook(sheets, report());
      expect(
        problems.map((p) => p.rule),
        data.slice(0, 80),
      ).toEqual(['meta_damaged']);
    }
  });

  it.each([
    ['not_whole', 'IND-A value', '12.5'],
    ['below', 'IND-A value', '-5'],
    ['above', 'IND-B value', '120'],
    ['part_above_whole', 'IND-A numerator', '50'],
    ['denominator_zero', 'IND-B denominator', '0'],
    ['rate_differs', 'IND-B denominator', '1000'],
  ])('what a unit demands is told as %s, at its cell', async (code, where, typed) => {
    const file = (await Filled.of())
      .type('IND-A denominator', number('40'))
      .type('IND-A denominatorBase', 'xã')
      .type('IND-A numerator', number('12'))
      .type('IND-B numerator', number('123'))
      .type('IND-B denominatorBase', 'xã')
      .type(where, number(typed));
    const { problems } = await compareWorkbook(file.sheets, report());
    expect(problems.filter((p) => p.rule === 'rule_broken').map((p) => p.facts.code)).toContain(code);
    expect((await submissionOf(await compareWorkbook(file.sheets, report()))).is).toBe('blocked');
  });

  it('what is possible is what the ledger says now, not what the file says', async () => {
    const file = (await Filled.of()).type('IND-B value', number('134.5'));
    const free = report({
      values: report().values.map((v) => ({ ...v, unitCode: 'VND billion' })),
    });
    expect(told(await compareWorkbook(file.sheets, report()))).toMatchObject({ 'rule_broken IND-B': 'E7' });
    expect(told(await compareWorkbook(file.sheets, free))).not.toHaveProperty('rule_broken IND-B');
  });

  it('nothing is taken from cells that a merged cell covers, or whose column is gone', async () => {
    const file = (await Filled.of())
      .drop('Báo cáo', (cell) => cell.column !== 6 && !(cell.row > 5 && cell.column === 4))
      .shape('Báo cáo', { merges: [{ name: 'E6:E8', top: 5, left: 4, bottom: 7, right: 4 }] });
    expect((await compareWorkbook(file.sheets, report())).changes).toEqual([]);
  });

  it('figures are checked as they would be, and those that the file leaves alone with them', async () => {
    const rules = [
      {
        id: 'part',
        kind: 'part_of',
        indicatorId: 'IND-B',
        others: ['IND-A'],
        minimum: null,
        maximum: null,
        percent: null,
        isBlocking: true,
      },
    ];
    const file = (await Filled.of()).type('IND-A value', number('30'));
    const found = (checks: Checks) => compareWorkbook(file.sheets, report(), checks).then(told);
    expect(await found({ rules })).toMatchObject({ 'rule_broken IND-B': 'E7' });
    expect(await found({})).not.toHaveProperty('rule_broken IND-B');
  });
});

describe('a corrected workbook', () => {
  it('keeps what was typed, comments on what is wrong, and can be filled on', async () => {
    const file = (await Filled.of())
      .type('1.1 claim', 'gần xong')
      .type('1.1 done', 'Đã làm')
      .type('IND-C value', '1.210')
      .put('Báo cáo', 30, 0, '9.9')
      .put('Báo cáo', 30, 3, 'Đã hoàn thành');
    const compared = await compareWorkbook(file.sheets, report());
    const bytes = (await correctedWorkbook(compared, sayProblem))!;
    const again = await compareWorkbook(readWorkbook(bytes), report());
    // The same findings, in the same places but for the row that was moved below the table.
    expect(told(again)).toMatchObject({
      'not_in_list 1.1': 'D6',
      'unclear_number IND-C': 'E8',
      'unknown_code 9.9': 'A11',
    });
    expect(again.changes).toEqual(compared.changes);
    const comments = commentsIn(bytes);
    expect(comments.items).toContainEqual([
      'D6',
      expect.stringContaining('"gần xong" không có trong danh sách.'),
    ]);
    expect(comments.items).toContainEqual(['A11', expect.stringContaining('Mã "9.9"')]);
    expect(comments.values).toContainEqual(['E8', expect.stringContaining('có thể là 1210 hoặc 1,21')]);
  });

  it('there is none of a file that is another report', async () => {
    const compared = await compareWorkbook((await Filled.of()).sheets, report({ id: 'report-2' }));
    expect(await correctedWorkbook(compared, sayProblem)).toBeNull();
  });
});

describe('a workbook goes back to its author', () => {
  it("with the verifier's words beside the line and on the cell to mend", async () => {
    const bytes = await writeReport(report());
    const [sheet] = readWorkbook(bytes);
    const column = columnKeys('items').indexOf('item.returned');
    expect(sheet!.cells.find((c) => c.row === 5 && c.column === column)?.text).toBe(
      'Nêu rõ số kế hoạch đã ban hành.',
    );
    expect(commentsIn(bytes).items).toContainEqual(['D6', 'Nêu rõ số kế hoạch đã ban hành.']);
    expect(sheet!.cells.find((c) => c.row === 2)?.text).toBe('Ý kiến chung: Bổ sung tài liệu.');
  });

  it('every open field has a column', () => {
    for (const block of ['items', 'values'] as const)
      for (const field of openFields[block] as readonly Field[])
        expect(columnKeys(block).filter((key) => key.endsWith(`.${field}`))).toHaveLength(1);
  });
});
