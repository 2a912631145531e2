import { describe, expect, it } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import { datapackage, toCsv, toJson } from '../../web/downloads/table.ts';
import { toXlsx } from '../../web/downloads/xlsx.ts';
import { readWorkbook } from '../../web/workbook/read.ts';
import { table } from './made.ts';

describe('a table for programs', () => {
  it('has keys, points, ISO days, line feeds and no mark', () => {
    expect(toCsv(table)).toBe(
      'indicator,communes,value,share,period_end,due_on,started,known_at,verified\n' +
        '01,75,1210.50,34.5,2026-06-30,2026-12-31,2026-03,2026-12-31T23:33:51Z,true\n' +
        '"Lao động; việc làm, ""mới""\nđợt 2",,-0.125,,,2028-02-29,2028-02-29,,false\n' +
        '"",0,123456789012345678.5,100,2025-12-31,,2021,2026-02-28T16:59:59Z,\n',
    );
  });
});

describe('a table for a Vietnamese Excel', () => {
  it('has a mark, labels with units, the keys in brackets, semicolons, commas, days the other way round', () => {
    expect(toCsv(table, 'excel-vi')).toBe(
      '\ufeffChỉ tiêu;Số xã (xã);Giá trị;Tỷ lệ (%);Ngày cuối kỳ;Hạn;Có từ;Biết đến lúc (giờ Hà Nội);Đã thẩm tra\r\n' +
        '[indicator];[communes];[value];[share];[period_end];[due_on];[started];[known_at];[verified]\r\n' +
        '01;75;"1210,50";"34,5";30/06/2026;31/12/2026;03/2026;01/01/2027 06:33:51;Có\r\n' +
        '"Lao động; việc làm, ""mới""\nđợt 2";;"-0,125";;;29/02/2028;29/02/2028;;Không\r\n' +
        '"";0;"123456789012345678,5";100;31/12/2025;;2021;28/02/2026 23:59:59;\r\n',
    );
  });
});

describe('a table as a workbook', () => {
  it('has its data, its notes and its source on three sheets', () => {
    const sheets = readWorkbook(toXlsx(table, 'vi'));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Dữ liệu', 'Ghi chú', 'Nguồn']);
    const rowOf = (at: number) =>
      sheets[0]!.cells.filter((c) => c.row === at).map((c) => [c.kind, c.day ?? c.text]);
    expect(rowOf(0).map(([, text]) => text)).toContain('Số xã (xã)');
    expect(rowOf(1).map(([, text]) => text)).toEqual(table.columns.map((column) => column.key));
    expect(rowOf(2)).toEqual([
      ['text', '01'],
      ['number', '75'],
      ['number', '1210.5'],
      ['number', '34.5'],
      ['number', '2026-06-30'],
      ['number', '2026-12-31'],
      ['text', '2026-03'],
      ['number', '2027-01-01'],
      ['text', 'Có'],
    ]);
    // A number that a sheet would round is text.
    expect(rowOf(4)).toContainEqual(['text', '123456789012345678.5']);
    expect(sheets[1]!.cells.map((c) => c.text)).toEqual(['Ví dụ, không phải số liệu thật.']);
    const about = sheets[2]!.cells.map((c) => c.day ?? c.text);
    for (const said of ['2026-11-24', '2026-06-30', 'Sổ chỉ thị, 24/11/2026', 'Số đo', table.metadata.url])
      expect(about).toContain(said);
    expect(about).toContain('Ghi công 4.0 https://creativecommons.org/licenses/by/4.0/');
  });

  it('is the same to the byte each time, and in English too', () => {
    expect(toXlsx(table, 'vi')).toEqual(toXlsx(table, 'vi'));
    expect(readWorkbook(toXlsx(table, 'en')).map((sheet) => sheet.name)).toEqual([
      'Data',
      'Notes',
      'Metadata',
    ]);
  });
});

describe('a table as JSON', () => {
  it('keeps every digit', () => {
    const json = toJson(table);
    expect(json).toContain('"value":123456789012345678.5');
    expect(json).toContain('"value":1210.50');
    expect(JSON.parse(json)).toEqual({
      metadata: table.metadata,
      columns: table.columns,
      rows: [
        {
          ...table.rows[0],
          value: 1210.5,
          share: 34.5,
          due_on: '2026-12-31',
          known_at: '2026-12-31T23:33:51Z',
        },
        { ...table.rows[1], value: -0.125, due_on: '2028-02-29' },
        {
          ...table.rows[2],
          communes: 0,
          value: Number('123456789012345678.5'),
          share: 100,
          known_at: '2026-02-28T16:59:59Z',
        },
      ],
    });
  });
});

describe('a Data Package', () => {
  it('describes the CSV for programs, column by column', () => {
    expect(datapackage(table, 'lao-dong.csv', 'en')).toMatchObject({
      profile: 'tabular-data-package',
      name: 'lao-dong',
      version: '2026-11-24',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      sources: [{ title: 'Example source', path: 'https://example.vn/nguon' }],
      resources: [
        {
          path: 'lao-dong.csv',
          encoding: 'utf-8',
          dialect: { delimiter: ',', lineTerminator: '\n' },
          schema: {
            primaryKey: ['indicator'],
            missingValues: [''],
            fields: [
              { name: 'indicator', type: 'string', title: 'Indicator' },
              { name: 'communes', type: 'integer', unit: 'communes' },
              { name: 'value', type: 'number', description: 'The figure' },
              { name: 'share', type: 'number', title: 'Share (%)' },
              { name: 'period_end', type: 'date' },
              { name: 'due_on', type: 'date' },
              { name: 'started', type: 'string' },
              { name: 'known_at', type: 'datetime', title: 'Known at' },
              { name: 'verified', type: 'boolean' },
            ],
          },
        },
      ],
    });
    const header = readCsv(toCsv(table), 'machine')[0];
    expect(header).toEqual(table.columns.map((column) => column.key));
  });
});

it.each([
  ['integer', '12.5'],
  ['decimal', '1.210,5'],
  ['percent', '34%'],
  ['day', '2026-02-30'],
  ['partialDay', '2026-13'],
  ['period', 'quý III/2026'],
  ['deadline', '2026-07-01'],
  ['moment', '2026-07-01'],
  ['boolean', 'yes'],
] as const)('a value that is not what its column says (%s: %s) is never written', (type, value) => {
  const one = { ...table, columns: [{ key: 'k', label: { vi: 'k', en: 'k' }, type }], rows: [{ k: value }] };
  for (const form of [
    () => toCsv(one),
    () => toCsv(one, 'excel-vi'),
    () => toJson(one),
    () => toXlsx(one, 'vi'),
  ])
    expect(form).toThrow(`Column k (${type}) holds ${value}.`);
});
