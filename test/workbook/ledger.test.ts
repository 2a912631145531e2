// The workbook and the ledger hold the same words and the same bounds, though neither imports the other.
import { describe, expect, it } from 'vitest';
import type { QualityRule } from '../../db/quality/rules.ts';
import { lineProblems } from '../../db/reports/rules.ts';
import { claims as storedClaims, grades as storedGrades } from '../../db/reports/table.ts';
import { compareWorkbook } from '../../web/workbook/compare.ts';
import { readWorkbook } from '../../web/workbook/read.ts';
import { claims, grades } from '../../web/workbook/report.ts';
import { writeReport } from '../../web/workbook/report-template.ts';
import { submissionOf } from '../../web/workbook/submission.ts';
import { item, report } from './made.ts';

it('claims and grades are the words of the schema', () => {
  expect(claims).toEqual(storedClaims.map((word) => word.toUpperCase()));
  expect(grades).toEqual(storedGrades.map((word) => word.toUpperCase()));
});

describe('what a file sends', () => {
  const many = Array.from({ length: 150 }, (_, at) => item({ task: `1.${at + 1}` }));

  it('is within what one save takes, to the last line and letter', async () => {
    const full = 'ạ'.repeat(4_000);
    const empty = report({ items: many, values: [] });
    const bytes = await writeReport(empty, 'vi', {
      faults: 0,
      strays: () => [],
      cell: (code, field) =>
        field === 'claim'
          ? { value: 'Đã hoàn thành', look: 'open' }
          : field === 'done'
            ? { value: `${code} ${full}`.slice(0, 4_000), look: 'open' }
            : null,
    });
    // Six hundred thousand letters of one kind are packed tighter than any real file; that limit has tests of its own.
    const sheets = readWorkbook(bytes, {
      container: 2_000_000,
      entries: 200,
      inflated: 8_000_000,
      ratio: 1_000,
    });
    const sent = await submissionOf(await compareWorkbook(sheets, empty));
    if (sent.is !== 'saves') throw new Error(sent.is);
    expect(sent.saves.map((save) => save.items.length)).toEqual([100, 50]);
    const known = {
      tasks: new Map(many.map(({ task }) => [task, task])),
      indicators: new Map(),
      codes: [],
      saved: new Map(),
    };
    for (const { items, key } of sent.saves) {
      expect(lineProblems(items, [], known)).toEqual([]);
      expect(key).toMatch(/^[\x21-\x7e]{8,200}$/);
    }
  });

  it("is judged by the ledger's own rules for figures", async () => {
    const rule: QualityRule = {
      id: 'part',
      kind: 'part_of',
      indicatorId: 'IND-B',
      others: ['IND-C'],
      minimum: null,
      maximum: null,
      percent: null,
      isBlocking: false,
    };
    const given = report({
      values: report().values.map((v) => (v.indicator === 'IND-C' ? { ...v, value: '20' } : v)),
    });
    const { problems } = await compareWorkbook(readWorkbook(await writeReport(given)), given, {
      rules: [rule],
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        rule: 'rule_unusual',
        group: 'warning',
        code: 'IND-B',
        cell: 'E7',
        sheet: 'Số liệu',
        read: '34.5',
      }),
    );
  });
});
