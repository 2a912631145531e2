// The ways in which other programs and other people write what we read.
import { describe, expect, it } from 'vitest';
import { addressOf, placeOf } from '../../web/workbook/addresses.ts';
import { dayOf, serialOf } from '../../web/workbook/days.ts';
import { canonical, fitsExactly, shifted } from '../../web/workbook/decimals.ts';
import { fromDouble } from '../../web/workbook/doubles.ts';
import { type NumberKind, readNumber } from '../../web/workbook/numbers.ts';
import { type ReadCell, readWorkbook } from '../../web/workbook/read.ts';
import { bookOf, zipOf } from './zips.ts';

const first = (sheet: string, more: Readonly<Record<string, string>> = {}): ReadCell | undefined =>
  readWorkbook(bookOf(`<row r="1">${sheet}</row>`, more))[0]?.cells[0];
const styles = (code: string) => ({
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
});

describe('a number typed as text', () => {
  it.each<[text: string, kind: NumberKind, read: string | null]>([
    ['1210', 'integer', '1210'],
    ['1.210', 'integer', '1210'],
    ['1,210', 'integer', '1210'],
    ['1 210', 'integer', '1210'],
    ['1\u00a0210', 'integer', '1210'],
    ['1\u202f210', 'decimal', '1210'],
    ["1'210", 'integer', '1210'],
    ['1.210.000', 'decimal', '1210000'],
    ['1,210,000', 'decimal', '1210000'],
    ['1.210,5', 'decimal', '1210.5'],
    ['1,210.5', 'decimal', '1210.5'],
    ['1.210.000,25', 'decimal', '1210000.25'],
    ['1 210,5', 'decimal', '1210.5'],
    ['1 210.500', 'decimal', '1210.5'],
    ['1210,5', 'decimal', '1210.5'],
    ['1210.5', 'decimal', '1210.5'],
    ['1210.125', 'decimal', '1210.125'],
    ['0,125', 'decimal', '0.125'],
    ['0.125', 'decimal', '0.125'],
    ['12,5', 'integer', '12.5'],
    ['−12,5', 'decimal', '-12.5'],
    ['- 12', 'decimal', '-12'],
    ['+12', 'decimal', '12'],
    ['１２', 'integer', '12'],
    ['007', 'integer', '7'],
    ['-0', 'decimal', '0'],
    ['12%', 'percent', '12'],
    ['12,5 %', 'percent', '12.5'],
    ['1.21.0', 'decimal', null],
    ['1,2,3', 'decimal', null],
    ['12 34', 'decimal', null],
    ['1.210,5,5', 'decimal', null],
    ['1.210 000', 'decimal', null],
    ['12.', 'decimal', null],
    [',5', 'decimal', null],
    ['1e3', 'decimal', null],
    ['khoảng 12', 'decimal', null],
    ['12 người', 'decimal', null],
    ['%', 'percent', null],
    ['', 'decimal', null],
  ])('%s in a column of kind %s: %s', (text, kind, read) => {
    const reading = readNumber(text, kind);
    if (read === null) expect(reading).toEqual({ is: 'nothing' });
    else expect(reading).toMatchObject({ is: 'number', decimal: read });
  });

  it.each<[string, NumberKind, string, string]>([
    ['1.210', 'decimal', '1210', '1.21'],
    ['1,210', 'decimal', '1210', '1.21'],
    ['-12.345', 'decimal', '-12345', '-12.345'],
    ['1.210%', 'percent', '1210', '1.21'],
  ])('%s in a column of kind %s is asked about', (text, kind, either, or) => {
    expect(readNumber(text, kind)).toEqual({ is: 'unclear', either, or });
  });
});

describe('a cell', () => {
  it.each<[what: string, xml: string, Partial<ReadCell>]>([
    ['an inline text', '<c t="inlineStr"><is><t>chữ</t></is></c>', { kind: 'text', text: 'chữ' }],
    [
      'a text in runs, without the reading beside it',
      '<c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></is></c>',
      { text: 'a b' },
    ],
    ['a text in pieces of accents', '<c t="inlineStr"><is><t>e\u0302\u0301</t></is></c>', { text: 'ế' }],
    [
      'a spelled character',
      '<c t="inlineStr"><is><t>a_x000D__x005F_x0041_</t></is></c>',
      { text: 'a\n_x0041_' },
    ],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', { text: 'a<b' }],
    ['numbered characters', '<c t="inlineStr"><is><t>&#272;&#x1EAF;</t></is></c>', { text: 'Đắ' }],
    ['a number', '<c><v>1210.5</v></c>', { kind: 'number', text: '1210.5' }],
    ['a number in powers', '<c><v>1.2105E+3</v></c>', { text: '1210.5' }],
    ['a tiny number', '<c><v>1E-7</v></c>', { text: '0.0000001' }],
    ['a number the machine could not hold', '<c><v>0.34499999999999997</v></c>', { text: '0.345' }],
    ['no number at all', '<c><v>12abc</v></c>', { kind: 'error', text: '12abc' }],
    ['true', '<c t="b"><v>1</v></c>', { kind: 'truth', text: 'true' }],
    ['an error', '<c t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
    ['a formula and its value', '<c><f>SUM(A2:A3)</f><v>7</v></c>', { text: '7', formula: 'SUM(A2:A3)' }],
    [
      'a formula that makes text',
      '<c t="str"><f>A2&amp;"x"</f><v>ax</v></c>',
      { text: 'ax', formula: 'A2&"x"' },
    ],
    ['a formula never computed', '<c><f>A2</f></c>', { kind: 'error', text: '', formula: 'A2' }],
    ['a strict day', '<c t="d"><v>2026-07-01T00:00:00</v></c>', { kind: 'number', day: '2026-07-01' }],
    ['names with a prefix', '<x:c t="inlineStr"><x:is><x:t>p</x:t></x:is></x:c>', { text: 'p' }],
  ])('%s', (_, xml, read) => {
    expect(first(xml)).toMatchObject(read);
  });

  it('a shared text', () => {
    const shared = {
      'xl/sharedStrings.xml': '<sst><si><t>không</t></si><si><r><t>a</t></r><r><t>b</t></r></si></sst>',
    };
    expect(first('<c t="s"><v>1</v></c>', shared)?.text).toBe('ab');
  });

  it.each([
    ['dd/mm/yyyy', '2026-07-01'],
    ['[$-42A]d &quot;tháng&quot; m;@', '2026-07-01'],
    ['#,##0 &quot;ngày&quot;', null],
    ['General', null],
    ['[Red]0.00', null],
  ])('a number shown as %s is the day %s', (format, day) => {
    expect(first('<c s="1"><v>46204</v></c>', styles(format))?.day).toBe(day);
  });

  it('a built-in day, a built-in percentage', () => {
    expect(first('<c s="2"><v>46204.75</v></c>', styles('0'))?.day).toBe('2026-07-01');
    expect(first('<c s="3"><v>0.345</v></c>', styles('0'))).toMatchObject({ isPercent: true, text: '0.345' });
  });

  it('a day counted from 1904', () => {
    const book = {
      'xl/workbook.xml':
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    };
    expect(first('<c s="2"><v>44742</v></c>', { ...styles('0'), ...book })?.day).toBe('2026-07-01');
  });

  it('has its place from its address, or after the one before', () => {
    const [sheet] = readWorkbook(
      bookOf('<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect(sheet?.cells.map(({ row, column }) => addressOf(row, column))).toEqual(['C3', 'D3', 'A4']);
  });

  it('hidden columns and merged cells are told', () => {
    const xml =
      '<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>';
    const [sheet] = readWorkbook(bookOf('', { 'xl/worksheets/sheet1.xml': xml }));
    expect([...sheet!.hiddenColumns]).toEqual([1, 2]);
    expect(sheet!.merges).toEqual([{ name: 'A1:B2', top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('a workbook of the strict kind, with absolute targets and UTF-16 parts', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    const bytes = zipOf([
      {
        name: '_rels/.rels',
        body: `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/book/main.xml"/></Relationships>`,
      },
      { name: 'book/main.xml', body: '<workbook><sheets><sheet name="Báo" r:id="s"/></sheets></workbook>' },
      {
        name: 'book/_rels/main.xml.rels',
        body: `<Relationships><Relationship Id="s" Type="${strict}/worksheet" Target="/book/one.xml"/></Relationships>`,
      },
      {
        name: 'book/one.xml',
        body: wide(
          '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Đã</t></is></c></row></sheetData></worksheet>',
        ),
      },
    ]);
    expect(readWorkbook(bytes)).toMatchObject([{ name: 'Báo', isHidden: false, cells: [{ text: 'Đã' }] }]);
  });
});

describe('figures and places', () => {
  it.each([
    ['007.50', '7.5'],
    ['-0.0', '0'],
    ['100', '100'],
    ['0.10', '0.1'],
  ])('%s is %s', (text, one) => expect(canonical(text)).toBe(one));

  it.each([
    ['34.5', -2, '0.345'],
    ['0.345', 2, '34.5'],
    ['-1', -3, '-0.001'],
    ['12', 3, '12000'],
    ['0', -2, '0'],
  ])('%s moved by %i places is %s', (decimal, places, moved) => expect(shifted(decimal, places)).toBe(moved));

  it('a sheet keeps fifteen digits', () => {
    expect(fitsExactly('123456789012345')).toBe(true);
    expect(fitsExactly('1234567890123456')).toBe(false);
    expect(fitsExactly('0.000000000000001')).toBe(true);
    for (const decimal of ['0.1', '99.99', '123456789.012345', '-7', '1000000000000'])
      expect(fromDouble(String(Number(decimal)))).toBe(decimal);
  });

  it('days and their numbers agree, from the day spreadsheets agree on', () => {
    expect(serialOf('2026-07-01')).toBe(46204);
    expect(dayOf(46204)).toBe('2026-07-01');
    expect(serialOf('1900-03-01')).toBe(61);
    expect(serialOf('1900-02-28')).toBeNull();
    expect(dayOf(60)).toBeNull();
    expect(dayOf(3_000_000)).toBeNull();
  });

  it.each([
    ['A1', 0, 0],
    ['E17', 16, 4],
    ['AA10', 9, 26],
    ['XFD1048576', 1_048_575, 16_383],
  ])('%s', (address, row, column) => {
    expect(placeOf(address)).toEqual({ row, column });
    expect(addressOf(row, column)).toBe(address);
  });

  it.each(['XFE1', 'A0', 'A1048577', '1A', ''])('%s is no place', (address) => {
    expect(placeOf(address)).toBeNull();
  });
});
