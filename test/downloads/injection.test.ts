// No text in a download becomes a formula, in LibreOffice, in either flavour; numbers stay numbers; and reading gives back what was written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Flavour, readCsv } from '../../web/downloads/csv.ts';
import { toCsv } from '../../web/downloads/table.ts';
import { toXlsx } from '../../web/downloads/xlsx.ts';
import { type Office, openOffice } from '../workbook/office.ts';
import { table } from './made.ts';

const commands = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '=HYPERLINK("https://example.vn";"x")',
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("https://example.vn")',
  '=A1',
  '-A1',
  '+A1',
  '=1',
  '=-1',
  '--1',
  '+84912',
  '=SUM(A1:A9)',
  '=IF(1;"a";"b")',
  '=2*3,4',
  '=2*3;4',
  '="a"&"b"',
  '=",="',
];
const payloads = [
  ...commands,
  ...commands.slice(0, 8).map((text) => `\t${text}`),
  ...commands.slice(0, 8).map((text) => `\r${text}`),
  ...commands.slice(0, 8).map((text) => `\n${text}`),
  ...commands.slice(0, 4).map((text) => ` ${text}`),
  ...commands.slice(0, 4).map((text) => `"${text}`),
  ...commands
    .slice(0, 4)
    .map((text) => text.replace(/^[=+\-@]/, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))),
  '=',
  '-',
  '@',
  '- Đã ban hành kế hoạch',
];

const one = {
  ...table,
  columns: [
    { key: 'text', label: { vi: 'Chữ', en: 'Text' }, type: 'text' as const },
    { key: 'value', label: { vi: 'Số', en: 'Number' }, type: 'decimal' as const },
  ],
  rows: payloads.map((text, at) => ({ text, value: at % 2 === 0 ? `-${at}.5` : `${at}.25` })),
};

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

// Separator, quote, UTF-8, first line, no column formats, language, and "evaluate formulas" as an eager reader has it.
const filters: Readonly<Record<Flavour, string>> = {
  machine: 'CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true',
  'excel-vi': 'CSV:59,34,76,1,,1066,false,true,false,false,false,-1,true',
};

describe.each(['machine', 'excel-vi'] as const)('sixty commands in a CSV of kind %s', (flavour) => {
  it('none runs, and every number is a number', () => {
    expect(payloads).toHaveLength(60);
    const flat = new TextDecoder().decode(
      office.convert(toCsv(one, flavour), 'csv', 'fods', { input: filters[flavour] }),
    );
    expect(flat.match(/table:formula=/g) ?? []).toEqual([]);
    const floats = [...flat.matchAll(/office:value-type="float" office:value="([^"]+)"/g)].map(([, value]) =>
      Number(value),
    );
    expect(floats).toEqual(one.rows.map((row) => Number(row.value)));
  });

  it('the same file without the guard would have run some: the reader is a fair one', () => {
    const bare = toCsv(one, flavour).replaceAll('"\t', '"');
    const flat = new TextDecoder().decode(office.convert(bare, 'csv', 'fods', { input: filters[flavour] }));
    expect((flat.match(/table:formula=/g) ?? []).length).toBeGreaterThan(10);
  });

  it('reading takes the guard off again', () => {
    const lines = readCsv(toCsv(one, flavour), flavour).slice(flavour === 'machine' ? 1 : 2);
    expect(lines.map(([text]) => text)).toEqual(payloads);
  });
});

it('none runs in a workbook', () => {
  const flat = new TextDecoder().decode(office.convert(toXlsx(one, 'vi'), 'xlsx', 'fods'));
  expect(flat).not.toContain('table:formula=');
  expect(flat.match(/office:value-type="float"/g)).toHaveLength(60);
});

describe('a reader of CSV', () => {
  it('tells an empty text from nothing, and keeps line ends, quotes and tabs', () => {
    expect(readCsv('a,"",,"b ""c""\r\nd"\n"\tx","\t=x"\n', 'machine')).toEqual([
      ['a', '', null, 'b "c"\r\nd'],
      ['\tx', '=x'],
    ]);
  });

  it('a last field of nothing counts, with a line end or without', () => {
    expect(readCsv('a;\r\nb;', 'excel-vi')).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });
});
