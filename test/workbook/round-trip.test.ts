import { describe, expect, it } from 'vitest';
import { compareWorkbook } from '../../web/workbook/compare.ts';
import { openContainer } from '../../web/workbook/container.ts';
import { canonical } from '../../web/workbook/decimals.ts';
import {
  codeOf,
  evidenceIn,
  fileName,
  isNumeric,
  openFields,
  textOfField,
} from '../../web/workbook/layout.ts';
import { readMeta } from '../../web/workbook/meta.ts';
import { readWorkbook } from '../../web/workbook/read.ts';
import type { Report } from '../../web/workbook/report.ts';
import { writeReport } from '../../web/workbook/report-template.ts';
import { submissionOf } from '../../web/workbook/submission.ts';
import type { Cell } from '../../web/workbook/write.ts';
import { randomReport, report } from './made.ts';

/** The report with every open cell empty: what the ledger would hold if nothing had been saved yet. */
const emptied = (full: Report): Report => ({
  ...full,
  items: full.items.map((line) => ({
    ...line,
    claim: null,
    done: null,
    difficulties: null,
    recommendation: null,
    evidence: [],
  })),
  values: full.values.map((line) => ({
    ...line,
    value: null,
    numerator: null,
    denominator: null,
    denominatorBase: null,
    blankIsMeant: false,
    reason: null,
  })),
});

/** Every open cell of a report as the workbook shows it. */
function cellsOf(full: Report): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const block of ['items', 'values'] as const)
    for (const line of full[block])
      for (const field of openFields[block]) {
        const text = textOfField(line, field, 'vi');
        const as = isNumeric(field) ? 'number' : 'text';
        cells.set(`${codeOf(line)} ${field}`, { value: text === '' ? null : text, as, look: 'open' });
      }
  return cells;
}

/** What an empty ledger should learn from it. Whether lines break by CR LF or LF is not kept, nor are tabs. */
function wantedOf(full: Report): [string, unknown][] {
  const kept = (value: unknown) =>
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replaceAll('\t', ' ') : value;
  const wanted: [string, unknown][] = [];
  for (const { task, claim, done, difficulties, recommendation, evidence } of full.items)
    for (const [field, value] of Object.entries({ claim, done, difficulties, recommendation, evidence }))
      if (value !== null && value.length > 0) wanted.push([`${task} ${field}`, kept(value)]);
  for (const line of full.values)
    for (const field of [
      'value',
      'numerator',
      'denominator',
      'denominatorBase',
      'blankIsMeant',
      'reason',
    ] as const) {
      const value = line[field];
      const isNumber = field === 'value' || field === 'numerator' || field === 'denominator';
      if (value !== null && value !== false)
        wanted.push([`${line.indicator} ${field}`, isNumber ? canonical(String(value)) : kept(value)]);
    }
  return wanted;
}

const seeds = Array.from({ length: 80 }, (_, seed) => seed + 1);

describe('a report goes out as a workbook and comes back', () => {
  it('unchanged, it changes nothing: 80 reports, in both languages', async () => {
    for (const seed of seeds) {
      const given = randomReport(seed);
      const bytes = await writeReport(given, seed % 2 === 0 ? 'vi' : 'en');
      const compared = await compareWorkbook(readWorkbook(bytes), given);
      expect(compared.changes, `seed ${seed}`).toEqual([]);
      expect(compared.conflicts, `seed ${seed}`).toEqual([]);
      expect(
        compared.problems.filter((p) => p.group !== 'information'),
        `seed ${seed}`,
      ).toEqual([]);
      expect(compared.problems.map((p) => p.rule).filter((r) => r !== 'not_filled')).toEqual([
        'unchanged_rows',
      ]);
      expect(await submissionOf(compared)).toEqual({ is: 'nothing' });
    }
  });

  it('what it says of itself comes back to the letter', async () => {
    for (const seed of seeds.slice(0, 40)) {
      const given = randomReport(seed);
      const read = await readMeta(readWorkbook(await writeReport(given)));
      expect(read).toEqual({ is: 'meta', meta: expect.objectContaining({ report: given, language: 'vi' }) });
    }
  });

  it('every field is read as what was written: 80 reports against an empty ledger', async () => {
    for (const seed of seeds) {
      const full = randomReport(seed);
      // The cells of the full report in a workbook that was taken while all was empty.
      const bytes = await writeReport(emptied(full), 'vi', {
        faults: 0,
        strays: () => [],
        cell: (code, field) => (field === 'code' ? null : (cellsOf(full).get(`${code} ${field}`) ?? null)),
      });
      const { changes, problems } = await compareWorkbook(readWorkbook(bytes), emptied(full));
      const expectable = new Set([
        'claim_missing',
        'done_missing',
        'value_missing',
        'blank_and_value',
        'base_missing',
        // Figures made at random keep to no unit.
        'rule_broken',
      ]);
      const wrong = problems.filter((p) => p.group === 'blocking' && !expectable.has(p.rule));
      expect(wrong, `seed ${seed}`).toEqual([]);
      const found = new Map(changes.map((change) => [`${change.code} ${change.field}`, change.value]));
      expect(found, `seed ${seed}`).toEqual(new Map(wantedOf(full)));
    }
  });

  it('is the same to the byte, whenever and wherever it is made', async () => {
    const once = await writeReport(report());
    const zone = process.env.TZ;
    process.env.TZ = 'America/Anchorage';
    try {
      expect(Buffer.compare(await writeReport(report()), once)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('keeps its header in sight and its keys out of it', async () => {
    const { part } = openContainer(await writeReport(report()));
    const sheet = new TextDecoder().decode(part('xl/worksheets/sheet1.xml')!);
    expect(sheet).toContain(
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('<row r="5" hidden="1">');
    expect(new TextDecoder().decode(part('xl/workbook.xml')!)).toContain(
      'name="_meta" sheetId="4" state="veryHidden"',
    );
  });

  it('is called after its body, period and revision, in ASCII', () => {
    expect(fileName(report())).toBe('hai-phong_2026-Q3_v3.xlsx');
    const people = { id: 'a', name: 'Ủy ban nhân dân thành phố Hải Phòng', place: 'Hải Phòng' };
    expect(fileName(report({ agency: people }))).toBe('hai-phong_2026-Q3_v3.xlsx');
    expect(fileName(report({ agency: { id: 'a', name: 'Đắk Lắk – UBND tỉnh' } }))).toBe(
      'dak-lak-ubnd-tinh_2026-Q3_v3.xlsx',
    );
  });
});

describe('evidence in a cell', () => {
  it('says its strength in brackets, or takes the one beside', () => {
    expect(evidenceIn('12/QĐ-UBND [văn bản]\n\nBảng A', 'DATASET')).toEqual({
      pieces: [
        { reference: '12/QĐ-UBND', grade: 'DOCUMENT' },
        { reference: 'Bảng A', grade: 'DATASET' },
      ],
      unsaid: [],
    });
  });

  it('is not given a strength that nobody said', () => {
    expect(evidenceIn('Bảng A', null)).toEqual({ pieces: [], unsaid: ['Bảng A'] });
  });
});
