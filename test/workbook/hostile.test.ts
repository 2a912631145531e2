// Files that mean harm, or are not what their name says. Each is refused by name, quickly, and without filling the memory.
import { describe, expect, it } from 'vitest';
import { limits } from '../../web/workbook/container.ts';
import { readWorkbook } from '../../web/workbook/read.ts';
import { type RefusalRule, Refused } from '../../web/workbook/refusal.ts';
import { refusals as en } from '../../web/workbook/words.en.ts';
import { refusals as vi } from '../../web/workbook/words.vi.ts';
import { bookOf, type Part, partsOf, zipOf } from './zips.ts';

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const changed = (change: (part: Part) => Part): Buffer => zipOf(partsOf(cell).map(change));
const onSheet = (change: (part: Part) => Part): Buffer =>
  changed((part) => (part.name.endsWith('sheet1.xml') ? change(part) : part));
const random = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let x = 1;
  for (let at = 0; at < length; at++) {
    x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = x >>> 16;
  }
  return bytes;
};

/** A comment that cannot be packed tightly, so that the ratio stays within bounds. */
const dense = (bytes: number): string => `<!--${random(bytes).toString('hex')}-->`;

const cases: readonly [what: string, rule: RefusalRule, make: () => Uint8Array][] = [
  ['nothing at all', 'empty', () => new Uint8Array()],
  ['over two megabytes', 'too_big', () => zipOf([{ name: 'a', body: random(2_000_001), method: 0 }])],
  ['an Excel 97 file renamed', 'old_format', () => Buffer.concat([ole, random(4_096)])],
  [
    'a workbook with a password',
    'password',
    () => Buffer.concat([ole, random(600), Buffer.from('EncryptedPackage', 'utf16le'), random(600)]),
  ],
  [
    'a web page called .xlsx',
    'not_a_zip',
    () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
  ],
  ['a CSV called .xlsx', 'not_a_zip', () => Buffer.from('a;b\n1;2\n')],
  ['cut off in the middle', 'truncated', () => bookOf(cell).subarray(0, 700)],
  ['only its first bytes', 'truncated', () => Buffer.from('PK\u0003\u0004')],
  [
    '10,000 entries',
    'too_many_entries',
    () => zipOf(Array.from({ length: 10_000 }, (_, at) => ({ name: `e${at}`, body: 'x', method: 0 }))),
  ],
  [
    'a bomb of 60 MB that says so',
    'ratio',
    () => onSheet((part) => ({ ...part, body: Buffer.alloc(60_000_000, ' ') })),
  ],
  [
    'a bomb that says it is small',
    'size_lies',
    () => onSheet((part) => ({ ...part, body: Buffer.alloc(60_000_000, ' '), says: { size: 1_000 } })),
  ],
  [
    'more than eight megabytes unpacked',
    'inflates_too_much',
    () => onSheet((part) => ({ ...part, body: dense(120_000) + ' '.repeat(9_000_000) })),
  ],
  [
    'parts that are too much only together',
    'inflates_too_much',
    () =>
      zipOf([
        ...partsOf(cell),
        ...['a', 'b', 'c'].map((name) => ({ name, body: dense(50_000) + ' '.repeat(3_000_000) })),
      ]),
  ],
  [
    'packed over a hundred to one',
    'ratio',
    () => onSheet((part) => ({ ...part, body: Buffer.alloc(5_000_000, ' ') })),
  ],
  ['a part larger than it says', 'size_lies', () => onSheet((part) => ({ ...part, says: { size: 10 } }))],
  ['a part smaller than it says', 'size_lies', () => onSheet((part) => ({ ...part, says: { size: 5_000 } }))],
  [
    'two places that disagree on a size',
    'size_lies',
    () => onSheet((part) => ({ ...part, saysLocally: { size: 3 } })),
  ],
  [
    'two places that disagree on a name',
    'size_lies',
    () => onSheet((part) => ({ ...part, says: { name: part.name.replace('1', '2') } })),
  ],
  ['a part that is not what was packed', 'damaged', () => onSheet((part) => ({ ...part, says: { crc: 1 } }))],
  [
    'a part that is no deflate stream',
    'damaged',
    () => {
      const bytes = bookOf(cell);
      const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
      bytes.fill(0xff, at, at + 20);
      return bytes;
    },
  ],
  [
    'a part inside another',
    'entry_overlaps',
    () => {
      const inner: Part = { name: 'b', body: 'x', method: 0 };
      return zipOf([
        { name: 'a', body: zipOf([inner]), method: 0 },
        { ...inner, at: 31 },
      ]);
    },
  ],
  [
    'a part that runs into the list',
    'entry_overlaps',
    () => {
      const bytes = zipOf([{ name: 'a', body: 'abc', method: 0 }]);
      // Both places say a hundred bytes more than there are.
      for (const at of [18, 22]) bytes.writeUInt32LE(103, at);
      const list = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      for (const at of [20, 24]) bytes.writeUInt32LE(103, list + at);
      return bytes;
    },
  ],
  ['one name twice', 'entry_twice', () => zipOf([...partsOf(cell), { name: 'XL/workbook.xml', body: 'x' }])],
  [
    'a way out of the folder',
    'entry_name',
    () => zipOf([...partsOf(cell), { name: 'xl/../../etc/passwd', body: 'x' }]),
  ],
  [
    'a way out by backslashes',
    'entry_name',
    () => zipOf([...partsOf(cell), { name: '..\\..\\x', body: 'x' }]),
  ],
  ['an absolute name', 'entry_name', () => zipOf([...partsOf(cell), { name: '/etc/passwd', body: 'x' }])],
  ['a drive', 'entry_name', () => zipOf([...partsOf(cell), { name: 'C:/x', body: 'x' }])],
  ['an encrypted part', 'entry_encrypted', () => onSheet((part) => ({ ...part, flags: 1 }))],
  ['an unknown way of packing', 'entry_method', () => onSheet((part) => ({ ...part, method: 12 }))],
  ['sizes beyond 32 bits', 'zip64', () => onSheet((part) => ({ ...part, says: { size: 0xffffffff } }))],
  [
    'a document type',
    'doctype',
    () => bookOf(cell, { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst/>' }),
  ],
  [
    'a document type in UTF-16',
    'doctype',
    () => {
      const body = Buffer.from('\ufeff<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>', 'utf16le');
      return zipOf([...partsOf(cell), { name: 'xl/sharedStrings.xml', body }]);
    },
  ],
  [
    'an entity nobody declared',
    'xml',
    () => bookOf('<row r="1"><c t="inlineStr"><is><t>&xxe;</t></is></c></row>'),
  ],
  ['nesting without end', 'xml', () => bookOf('<a>'.repeat(200_000) + dense(20_000))],
  [
    'XML that ends too soon',
    'truncated',
    () => bookOf('', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
  ],
  [
    'bytes in no encoding',
    'xml',
    () => zipOf([...partsOf(cell), { name: 'xl/sharedStrings.xml', body: Buffer.from([0x3c, 0xff, 0xc0]) }]),
  ],
  [
    '1,048,577 rows',
    'too_many_rows',
    () =>
      bookOf('', {
        'xl/worksheets/sheet1.xml': `${dense(80_000)}<worksheet><sheetData>${'<row/>'.repeat(1_048_577)}</sheetData></worksheet>`,
      }),
  ],
  ['a row beyond the last', 'too_many_rows', () => bookOf('<row r="1048577"><c><v>1</v></c></row>')],
  ['a cell beyond the last', 'too_many_rows', () => bookOf('<row r="1"><c r="A1048577"><v>1</v></c></row>')],
  [
    'more cells than any report',
    'too_many_cells',
    () => bookOf(`<row r="1">${'<c><v>1</v></c>'.repeat(50_001)}</row>${dense(20_000)}`),
  ],
  ['a shared text that is not there', 'damaged', () => bookOf('<row r="1"><c t="s"><v>7</v></c></row>')],
  [
    'an OpenDocument file',
    'open_document',
    () => zipOf([{ name: 'mimetype', body: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]),
  ],
  ['a binary workbook', 'binary_workbook', () => zipOf([{ name: 'xl/workbook.bin', body: 'x' }])],
  ['a Word document', 'not_a_workbook', () => zipOf([{ name: 'word/document.xml', body: '<w/>' }])],
  [
    'a sheet that lies outside',
    'not_a_workbook',
    () =>
      bookOf(cell, {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="https://example.vn/s.xml" TargetMode="External"/></Relationships>',
      }),
  ],
  ['tags without end', 'too_many_cells', () => bookOf('<f/>'.repeat(1_000_000) + dense(40_000))],
];

const spentBy = (act: () => unknown): number => {
  const start = performance.now();
  const spent = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(spent);
  // On a machine that is busy with other things, the work counts and not the waiting.
  return Math.min(performance.now() - start, (user + system) / 1_000);
};
/** Milliseconds for an honest workbook of a thousand lines, read beside the hostile ones. */
const honest = (() => {
  const lines = Array.from(
    { length: 1_000 },
    (_, i) =>
      `<row r="${i + 1}">${[...'ABCDEFGH'].map((c) => `<c r="${c}${i + 1}"><v>${i}</v></c>`).join('')}</row>`,
  ).join('');
  const bytes = bookOf(lines);
  const read = () => spentBy(() => readWorkbook(bytes));
  return () => [read(), read(), read()].sort((a, b) => a - b)[1]!;
})();

describe('a hostile file is refused by name', () => {
  it.each(cases)('%s: %s', (_, rule, make) => {
    const bytes = make();
    global.gc?.();
    const before = process.memoryUsage();
    let refused: unknown = null;
    const took = spentBy(() => {
      try {
        readWorkbook(bytes);
      } catch (error) {
        refused = error;
      }
    });
    const after = process.memoryUsage();
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).rule).toBe(rule);
    const beside = honest();
    expect(took / beside, 'times an honest workbook').toBeLessThan(20);
    const grown = after.heapUsed - before.heapUsed + (after.arrayBuffers - before.arrayBuffers);
    expect(grown / 1_048_576, 'megabytes').toBeLessThan(64);
    expect(vi[rule].length).toBeGreaterThan(20);
    expect(en[rule].length).toBeGreaterThan(20);
  });

  it('every rule has a file that breaks it', () => {
    expect(new Set(cases.map(([, rule]) => rule))).toEqual(new Set(Object.keys(vi)));
  });

  it('a plain workbook is not refused', () => {
    expect(readWorkbook(bookOf(cell))[0]?.cells).toMatchObject([{ row: 0, column: 0, text: '1' }]);
  });

  it('any byte changed or lost is read, or refused by name, and never breaks the reader', () => {
    const whole = bookOf(`${cell}<row r="2"><c r="A2" t="inlineStr"><is><t>chữ</t></is></c></row>`);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 0x55;
      for (const bytes of [changed, whole.subarray(0, at)])
        try {
          readWorkbook(bytes);
        } catch (error) {
          expect(error, `byte ${at}`).toBeInstanceOf(Refused);
        }
    }
  });

  it('the limits are the ones promised', () => {
    expect(limits).toEqual({ container: 2_000_000, entries: 200, inflated: 8_000_000, ratio: 100 });
  });
});
