// The register's workbook: taken, filled in by LibreOffice, read back, and everything that cannot be read told with its cell.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allLists, sheetWords } from '../../web/pages/app/register/lists.ts';
import { readWorkbook } from '../../web/workbook/read.ts';
import { readRegister, registerColumns, registerLists, writeRegister } from '../../web/workbook/register.ts';
import { type Office, openOffice } from '../workbook/office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

const none = { documents: [], bodies: [], plans: [], lines: [], readings: [] };
const rows = {
  documents: [
    {
      id: 'Document:KH-77',
      kind: 'plan',
      symbol: '77/KH-UBND',
      issuedOn: '2023-05-04',
      titleVi: 'Kế hoạch "thử" & <sửa>',
      readAs: 'full_text',
      standing: 'OFFICIAL_TEXT',
    },
  ],
  bodies: [
    {
      kind: 'PROVINCE_DEPARTMENT',
      nameVi: 'Sở Việc làm',
      startedOn: '2025-03-01',
      source: 'Document:77/KH-UBND',
      confidence: 'DERIVED',
    },
  ],
  plans: [
    {
      document: 'Document:77/KH-UBND',
      directive: 'Directive:20-CT/TW',
      agency: 'Agency:gov',
      level: 'PROVINCE',
      relation: 'IMPLEMENTS_DIRECTIVE',
      status: 'in_force',
      period: '2023-2025',
    },
  ],
  lines: Array.from({ length: 30 }, (_, at) => ({
    plan: 'Document:77/KH-UBND',
    code: `1.${at + 1}`,
    position: at + 1,
    titleVi: `Việc ${at}`,
    titleEn: `Work ${at}`,
    section: 'II',
    tasks: ['1.1', '3.10'],
    revision: 2,
  })),
  readings: [
    { plan: 'Plan:KH-77', task: '3.10', state: 'NEWS_SILENT', note: 'Dòng một\nDòng hai', confidence: 'LOW' },
  ],
};
const read = (bytes: Uint8Array) => readRegister(readWorkbook(bytes), allLists());

describe('the workbook of the register', () => {
  it.each(['vi', 'en'] as const)('comes back as it was written, in %s', (language) => {
    const bytes = writeRegister(sheetWords(language), rows, language);
    const back = read(bytes);
    expect(back.problems).toEqual([]);
    const named = (all: typeof rows) => ({
      ...all,
      lines: all.lines.map((one) => ({ ...one, plan: one.plan.replace('Document:', 'Plan:') })),
    });
    // A plan is named by its document too: the sheet's own word for it is the same cell.
    expect(named(back.rows as typeof rows)).toEqual(named(rows));
    expect(back.places.lines[29]).toMatchObject({ row: 32 });
    expect(back.columns.get('lines.tasks')).toBe('F');
  });

  it('is read as it was typed over in LibreOffice: days, numbers and words of either language', () => {
    const flat = new TextDecoder().decode(
      office.convert(writeRegister(sheetWords('vi'), rows, 'vi'), 'xlsx', 'fods'),
    );
    const typed = flat
      .replace('>2023-05-04<', '>5/2023<')
      .replace('>Đã đọc toàn văn<', '>read in full<'.replace('read in full', 'full_text'))
      .replace('>Việc 3<', '>Việc ba<');
    expect(typed).not.toBe(flat);
    const back = read(office.convert(typed, 'fods', 'xlsx'));
    expect(back.problems).toEqual([]);
    expect(back.rows.documents[0]).toMatchObject({ issuedOn: '2023-05', readAs: 'full_text' });
    expect(back.rows.lines[3]).toMatchObject({ titleVi: 'Việc ba' });
  });

  it('says nothing while nobody has filled anything in, and offers a list for every closed word', () => {
    const bytes = writeRegister(sheetWords('vi'), none, 'vi');
    expect(read(bytes)).toMatchObject({ rows: none, problems: [] });
    const lists = Object.values(registerColumns).flatMap((columns) =>
      columns.flatMap(({ as }) => (typeof as === 'object' && 'list' in as ? [as.list] : [])),
    );
    for (const list of lists) expect(sheetWords('vi').lists[list]!.length, list).toBeGreaterThan(1);
    const fields = new Set(
      Object.values(registerColumns).flatMap((columns) => columns.map(({ field }) => field)),
    );
    for (const field of fields)
      for (const language of ['vi', 'en'] as const)
        expect(sheetWords(language).header('lines', field), field).not.toBe(field);
  });

  it('tells every cell that cannot be read, all at once', () => {
    const cell = (row: number, column: number, text: string, more: object = {}) => ({
      row,
      column,
      kind: 'text' as const,
      text,
      day: null,
      isPercent: false,
      formula: null,
      ...more,
    });
    const sheet = (list: 'lines' | 'documents', cells: ReturnType<typeof cell>[]) => ({
      name: list,
      isHidden: false,
      hiddenColumns: new Set<number>(),
      merges: [],
      cells: [...registerColumns[list].map(({ field }, at) => cell(1, at, `${list}.${field}`)), ...cells],
    });
    const back = readRegister(
      [
        sheet('documents', [
          cell(2, 1, 'thơ'),
          cell(2, 3, '31/2/2023'),
          cell(2, 2, '45000', { kind: 'number', day: '2023-03-15' }),
        ]),
        sheet('lines', [
          cell(2, 1, '1.1', { kind: 'number' }),
          cell(2, 2, 'ba'),
          cell(2, 3, '#REF!', { kind: 'error' }),
        ]),
      ],
      allLists(),
    );
    expect(back.problems.map(({ sheet: of, cell: at, rule }) => `${of} ${at} ${rule}`)).toEqual([
      'documents B3 not_in_list',
      'documents C3 became_day',
      'documents D3 not_a_day',
      'documents K3 needed',
      'documents L3 needed',
      'lines A3 needed',
      'lines B3 became_number',
      'lines C3 not_whole',
      'lines D3 no_value',
      'lines E3 needed',
    ]);
    expect(readRegister([{ ...sheet('lines', []), cells: [] }], allLists()).problems).toMatchObject([
      { rule: 'no_sheet' },
    ]);
    expect(registerLists).toHaveLength(5);
  });
});
