// Workbooks that went through an office program and back. Needs LibreOffice Calc at /usr/bin/soffice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWorkbook } from '../../web/workbook/compare.ts';
import { readWorkbook } from '../../web/workbook/read.ts';
import { writeReport } from '../../web/workbook/report-template.ts';
import { submissionOf } from '../../web/workbook/submission.ts';
import { writeWorkbook } from '../../web/workbook/write.ts';
import { randomReport, report } from './made.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a workbook that LibreOffice saved again', () => {
  it.each([
    ['as xlsx', ['xlsx']],
    ['as ods and then as xlsx', ['ods', 'xlsx']],
    ['as Excel 97 and then as xlsx', ['xls', 'xlsx']],
  ])('%s changes nothing', async (_, forms) => {
    // Excel 97 keeps 15 digits and 32,767 characters too, but line ends of its own; all of it has to come back.
    for (const seed of forms.includes('xls') ? [2] : [2, 4]) {
      const given = randomReport(seed);
      let bytes: Uint8Array = await writeReport(given);
      let form = 'xlsx';
      for (const next of forms) {
        bytes = office.convert(bytes, form, next);
        form = next;
      }
      const compared = await compareWorkbook(readWorkbook(bytes), given);
      expect(
        compared.problems.filter((p) => p.group !== 'information'),
        `seed ${seed}`,
      ).toEqual([]);
      expect([...compared.changes, ...compared.conflicts], `seed ${seed}`).toEqual([]);
      expect(compared.problems.map((p) => p.rule)).toContain('unchanged_rows');
      expect(compared.problems.map((p) => p.rule)).not.toContain('locked_changed');
    }
  });

  it('with cells typed over is read as typed', async () => {
    const flat = text(office.convert(await writeReport(report()), 'xlsx', 'fods'));
    const typed = flat
      .replace('>Đã ban hành kế hoạch<', '>Đã ban hành 12 kế hoạch<')
      .replace('office:value="1200"', 'office:value="1210"')
      .replace('office:value="34.5"', 'office:value="36.25"');
    expect(typed).not.toBe(flat);
    const bytes = office.convert(typed, 'fods', 'xlsx');
    const compared = await compareWorkbook(readWorkbook(bytes), report());
    expect(compared.changes.map(({ code, field, value }) => [code, field, value])).toEqual([
      ['1.1', 'done', 'Đã ban hành 12 kế hoạch'],
      ['IND-A', 'value', '1210'],
      ['IND-B', 'value', '36.25'],
    ]);
    expect((await submissionOf(compared)).is).toBe('saves');
  });

  it('with a formula is read as its value, and said to be one', async () => {
    const flat = text(office.convert(await writeReport(report()), 'xlsx', 'fods'));
    const typed = flat.replace(
      /(<table:table-cell )([^>]*)office:value="1200"/,
      '$1table:formula="of:=605*2" $2office:value="1210"',
    );
    const bytes = office.convert(typed, 'fods', 'xlsx');
    const { problems, changes } = await compareWorkbook(readWorkbook(bytes), report());
    expect(changes).toMatchObject([{ code: 'IND-A', value: '1210' }]);
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'formula', cell: 'E6', facts: { formula: '605*2' } }),
    );
  });
});

describe('what LibreOffice sees in a workbook of ours', () => {
  it('locked and open cells, lists, ranges with their words, comments, hidden sheets and rows', async () => {
    const flat = text(office.convert(await writeReport(report()), 'xlsx', 'fods'));
    const tables = [...flat.matchAll(/<table:table table:name="([^"]+)"[^>]*>/g)];
    expect(tables.map(([, name]) => name)).toEqual(['Báo cáo', 'Số liệu', 'Hướng dẫn', '_meta']);
    expect(tables.slice(0, 3).every(([tag]) => tag.includes('table:protected="true"'))).toBe(true);
    expect(flat).not.toContain('protection-key=');
    expect(flat).toContain('style:cell-protect="none"');
    expect(flat).toContain('table:visibility="collapse"');
    expect(flat).toMatch(/cell-content-is-in-list\(.*_meta/);
    expect(flat).toContain('Ô này cần một số từ 0 đến 100. Không có số thì để trống.');
    expect(flat).toContain('table:message-type="stop"');
    expect(flat).toMatch(/<office:annotation[^>]*>.*?Nêu rõ số kế hoạch đã ban hành\./s);
    expect(flat).toMatch(
      /style:font-name="Times New Roman"[^>]*fo:font-size="12pt"|fo:font-size="12pt"[^>]*style:font-name="Times New Roman"/,
    );
  });

  it('numbers, percentages and days as what they are, and text as text', () => {
    const bytes = writeWorkbook({
      title: 'x',
      language: 'vi',
      sheets: [
        {
          name: 'S',
          rows: [
            [
              { value: '1210.50', as: 'number' },
              { value: '34.5', as: 'percent' },
              { value: '2026-07-01', as: 'date' },
              { value: '=1+1' },
              { value: '01' },
              { value: '12345678901234567', as: 'number' },
              { value: '1899-01-01', as: 'date' },
            ],
          ],
        },
      ],
    });
    const flat = text(office.convert(bytes, 'xlsx', 'fods'));
    const cells = [
      ...flat.matchAll(/<table:table-cell [^>]*office:value-type="(\w+)"([^>]*)>\s*<text:p>(.*?)<\/text:p>/g),
    ];
    expect(
      cells.map(([, type, rest, shown]) => [
        type,
        /office:(?:date-)?value="([^"]+)"/.exec(rest!)?.[1],
        shown,
      ]),
    ).toEqual([
      ['float', '1210.5', '1,210.50'],
      ['percentage', '0.345', '34.5%'],
      ['date', '2026-07-01', '01/07/2026'],
      ['string', undefined, '=1+1'],
      ['string', undefined, '01'],
      ['string', undefined, '12345678901234567'],
      ['string', undefined, '1899-01-01'],
    ]);
    expect(flat).not.toContain('table:formula');
  });
});
