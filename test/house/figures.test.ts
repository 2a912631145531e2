// One judge for figures: what somebody types has the same verdict in the API, in the form, in its script and in a workbook.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Figure, type QualityRule, qualityFindings } from '../../db/quality/rules.ts';
import { figuresIn, linesOf, numberKind, typedNumber } from '../../web/lib/report-cells.ts';
import type { AnsweredReport, Whole } from '../../web/pages/app/report/answer.ts';
import { reportQuestion } from '../../web/pages/app/report/question.ts';
import { type Sheet, sheetOf, yardstickOf } from '../../web/pages/app/report/sheet.ts';
import { checked, understand } from '../../web/pages/app/report/typed.ts';
import { reportWords } from '../../web/pages/app/report/words.ts';
import { workbookReport } from '../../web/pages/app/report/workbook.ts';
import { compareWorkbook } from '../../web/workbook/compare.ts';
import { columnKeys } from '../../web/workbook/layout.ts';
import { type ReadCell, type ReadSheet, readWorkbook } from '../../web/workbook/read.ts';
import { writeReport } from '../../web/workbook/report-template.ts';
import { mutation, newKey, type Outcome, reportAt, seen, send } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const persons = 'IND-SUPPORTED';
/** Published before with 1210. */
const sent = 'IND-SENT-PROV';
const share = 'IND-TRAINED';
const ofPlan = 'IND-PLAN-PCT';
const billions = 'IND-REMIT';
const firms = 'IND-FIRMS';
const dong = 'IND-FUND-CONTRIB';
const mixed = 'IND-INCOME';

interface Typed {
  readonly value: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly base?: string;
  readonly reason?: string;
}
type Row = readonly [indicator: string, typed: string | Typed, verdict: string, api?: string];

const of = (value: string, numerator: string, denominator: string, base = 'xã'): Typed => ({
  value,
  numerator,
  denominator,
  base,
});

/** The last column: a program's point is always the fraction, so what a person is asked about is clear there, or the reverse. */
const rows: readonly Row[] = [
  // Counted one by one.
  ...['0', '1', '40', '1210', '1.210', '1 210', '1\u00a0210', '1\u202f210', "1'210", '1’210', '１２１０'].map(
    (typed): Row => [persons, typed, 'accept'],
  ),
  ...['1.210.000', '1,210', '1,210,000', '+5', ' 12 ', '007', '12\n', '5,0', '12,00', '5.'].map(
    (typed): Row => [persons, typed, typed === '5.' ? 'refuse unreadable' : 'accept'],
  ),
  ...['0,3', '0.3', '1,21', '12,5', '1.234,5', '1210,5', '1210.5', '0,000001'].map(
    (typed): Row => [persons, typed, 'refuse not_whole'],
  ),
  ...['-5', '−5', '–5', '—5', '- 5', '-1.210'].map((typed): Row => [persons, typed, 'refuse below']),
  [persons, '-5,75', 'refuse below+not_whole'],
  [persons, '1.2100', 'ask unclear'],
  [persons, '1.21', 'ask unclear', 'refuse not_whole'],
  [persons, '12.5', 'ask unclear', 'refuse not_whole'],
  [persons, '1,210.5', 'ask unclear', 'refuse unreadable'],
  ...['12%', '12,3 %', '12\n34', '1\n210', '1\t210', '1.210 người', 'khoảng 1210', '1210 ng', '1.2e3'].map(
    (typed): Row => [persons, typed, 'refuse unreadable'],
  ),
  ...[
    '(5)',
    '5²',
    '10⁶',
    '①',
    '½',
    '١٢١٠',
    '१२१०',
    '=5',
    '1/2',
    '12 34',
    '1.21.0',
    '1_000',
    '>5',
    '~5',
    '—',
  ].map((typed): Row => [persons, typed, 'refuse unreadable']),
  ...['1234567890123456', '0,1234567', 'NaN', 'Infinity', '0x10', '1210đ', 'một nghìn'].map(
    (typed): Row => [persons, typed, 'refuse unreadable'],
  ),
  [persons, of('50', '50', '40'), 'refuse part_above_whole'],
  [persons, of('30', '30', '40'), 'accept'],
  [persons, of('30', '-1', '40'), 'refuse below'],
  [persons, of('30', '30', '0'), 'refuse denominator_zero'],
  [persons, { value: '30', numerator: '30' }, 'refuse parts_incomplete'],
  [persons, { value: '30', denominator: '40', base: 'xã' }, 'refuse parts_incomplete'],
  [persons, { value: '30', numerator: '30', denominator: '40' }, 'refuse base_missing'],
  [persons, { value: '30', numerator: '30', denominator: '40', base: '  ' }, 'refuse base_missing'],
  // Beside what was published last, 1210.
  [sent, '1210', 'accept'],
  [sent, '1815', 'accept'],
  [sent, '605', 'accept'],
  [sent, '1816', 'reason change'],
  [sent, '604', 'reason change'],
  [sent, '12.100', 'reason change'],
  [sent, '12.101', 'reason leap'],
  [sent, '999.999', 'reason leap'],
  [sent, '121', 'reason change'],
  [sent, '120', 'reason leap'],
  [sent, '0', 'reason leap'],
  [sent, { value: '999.999', reason: 'Mở thị trường mới.' }, 'accept'],
  [sent, { value: '120', reason: '   ' }, 'reason leap'],
  [sent, { value: '-5', reason: 'Chúng tôi chắc chắn.' }, 'refuse below'],
  [sent, { value: '0,3', reason: 'Chúng tôi chắc chắn.' }, 'refuse not_whole'],
  // Shares of a hundred.
  ...['0', '12,3', '12,3%', '12.3', '12,3 %', '100', '100%'].map((typed): Row => [share, typed, 'accept']),
  [share, '99,999', 'ask unclear', 'refuse unreadable'],
  [share, '120', 'refuse above'],
  [share, '100,1', 'refuse above'],
  [share, '-1', 'refuse below'],
  [share, '1.234,5', 'refuse above'],
  [share, of('12,3', '123', '1000'), 'accept'],
  [share, of('12,3', '50', '40'), 'refuse part_above_whole+rate_differs'],
  [share, of('125', '50', '40'), 'refuse above+part_above_whole'],
  [share, of('12,3', '124', '1000'), 'refuse rate_differs'],
  [share, of('12,35', '1234', '10000'), 'refuse rate_differs'],
  [share, of('12,34', '1234', '10000'), 'accept'],
  [share, of('12,3', '1234', '10000'), 'accept'],
  [share, of('12', '1234', '10000'), 'accept'],
  [share, of('33', '1', '3'), 'accept'],
  [share, of('33,3', '1', '3'), 'accept'],
  [share, of('33,4', '1', '3'), 'refuse rate_differs'],
  [share, of('66,7', '2', '3'), 'accept'],
  [share, of('66,6', '2', '3'), 'refuse rate_differs'],
  [share, of('0', '0', '75'), 'accept'],
  [share, of('100', '75', '75'), 'accept'],
  [share, of('0', '0', '0'), 'refuse denominator_zero'],
  [share, of('50', '-1', '-2'), 'refuse below'],
  [share, of('0,12', '0,12', '100'), 'accept'],
  // A plan may be exceeded.
  [ofPlan, '240', 'accept'],
  [ofPlan, of('105', '1050', '1000'), 'accept'],
  [ofPlan, of('104', '1050', '1000'), 'refuse rate_differs'],
  [ofPlan, '1000', 'accept'],
  [ofPlan, '1001', 'reason above'],
  [ofPlan, '-1', 'refuse below'],
  // Measured, not counted.
  [billions, '1,5', 'accept'],
  [billions, '1210,5', 'accept'],
  [billions, '1.210,5', 'accept'],
  [billions, '1.210', 'ask unclear', 'accept'],
  [billions, '1,210.5', 'ask unclear', 'refuse unreadable'],
  [billions, '-0,5', 'refuse below'],
  [billions, '12%', 'refuse unreadable'],
  [billions, of('2', '50', '40'), 'accept'],
  [dong, '100.000', 'ask unclear', 'accept'],
  [dong, '100000', 'accept'],
  [dong, '-100000', 'refuse below'],
  [mixed, '1200', 'accept'],
  [mixed, of('30', '1200', '40'), 'accept'],
  [mixed, of('30', '1200', '0'), 'refuse denominator_zero'],
  [firms, '0,5', 'refuse not_whole'],
  [firms, '-1', 'refuse below'],
  [firms, '485', 'accept'],
];

const asTyped = (typed: string | Typed): Typed => (typeof typed === 'string' ? { value: typed } : typed);
const title = ([indicator, typed]: Row) => `${indicator} ${JSON.stringify(typed)}`;

interface Found {
  readonly code: string;
  readonly isBlocking: boolean;
  readonly isExplained: boolean;
}
/** Whatever the entrance, in one word for what happens and the codes of why. */
function verdictOf(found: readonly Found[]): string {
  const open = found.filter(({ isExplained }) => !isExplained);
  if (open.length === 0) return 'accept';
  const codes = [...new Set(open.map(({ code }) => code.toLowerCase()))].sort().join('+');
  const isAsked = open.every(({ code }) => code === 'unclear');
  return `${isAsked ? 'ask' : open.some(({ isBlocking }) => isBlocking) ? 'refuse' : 'reason'} ${codes}`;
}
const unread = (code: 'unclear' | 'unreadable'): Found => ({ code, isBlocking: true, isExplained: false });

const ledger = useLedger();
let report: Outcome;
let answer: Whole;
let sheet: Sheet;
/** A workbook as it was taken before anything was typed. */
let taken: readonly ReadSheet[];

/** The page's answer with the lines and findings as they are now; all else in it stays as it was. */
async function now(): Promise<typeof answer> {
  const { data } = await ledger.ask(
    'haiPhong',
    `query($id: ID!) {
      report(id: $id) { values { indicator { code } value numerator denominator denominatorBase blankIsMeant reason } }
      qualityFindings(report: $id) { code indicator field facts { what value } isBlocking isExplained }
    }`,
    { id: report.id },
  );
  const { values } = data.report as Pick<AnsweredReport, 'values'>;
  return { ...answer, report: { ...answer.report, values }, qualityFindings: data.qualityFindings };
}
beforeAll(async () => {
  const published = await reportAt(ledger, 'published');
  report = await send(ledger, 'haiPhong', 'correctReport', { ...seen(published), reason: 'Đếm lại.' });
  // A line that lacks its claim, so that handing in is refused whatever the figure.
  report = await send(ledger, 'haiPhong', 'saveReport', {
    ...seen(report),
    items: [{ task: '2.3', done: 'x' }],
  });
  answer = (await ledger.ask('haiPhong', reportQuestion, { id: report.id })).data as typeof answer;
  sheet = sheetOf(answer);
  taken = readWorkbook(await writeReport(workbookReport(answer, reportWords.vi.form.units, 'vi')));
});

const blank = {
  value: null,
  numerator: null,
  denominator: null,
  denominatorBase: null,
  reason: null,
  blankIsMeant: false,
};
async function save(values: object[]): Promise<Outcome | null> {
  const asked = await ledger.ask(
    'haiPhong',
    `mutation($values: [ReportValueInput!]) { saveReport(id: "${report.id}", revision: ${report.revision}, key: "${newKey()}", values: $values) {
      __typename ... on Report { id revision status } ... on Invalid { fields { path message code } } ... on Refusal { message } } }`,
    { values },
  );
  if (asked.errors) return null;
  const made = asked.data.saveReport as Outcome;
  if (made.revision) report = made;
  return made;
}
async function handIn(indicator: string): Promise<Found[]> {
  const text = mutation('submitReport', { ...seen(report), key: newKey() }).replace(
    'fields { path message }',
    'fields { path message code }',
  );
  const { fields } = (await ledger.ask('haiPhong', text)).data.submitReport as {
    fields: { path: string; code: string | null }[];
  };
  expect(fields.some(({ path }) => path.startsWith('items[2.3]'))).toBe(true);
  return fields
    .filter(({ path }) => path.startsWith(`values[${indicator}]`))
    .map(({ path, code }) => ({
      code: code!.toLowerCase(),
      isBlocking: !path.endsWith('.reason'),
      isExplained: false,
    }));
}

/** The number a program sends for what was typed; the text itself where it is no number of this language. */
function program(text: string | undefined, indicator: string, field: string): string | null {
  if (text === undefined) return null;
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^0\d|\.\d{3}$/.test(text)) return text;
  const kind = field === 'value' ? kindOf(indicator) : 'decimal';
  const typed = typedNumber(text, kind, 'vi');
  return typed.is === 'cell' ? typed.cell : text;
}
const kindOf = (indicator: string) => numberKind(sheet.figures.find(({ code }) => code === indicator)!.unit);

async function byApi([indicator, given]: Row): Promise<string> {
  const typed = asTyped(given);
  const saved = await save([
    {
      ...blank,
      indicator,
      value: program(typed.value, indicator, 'value'),
      numerator: program(typed.numerator, indicator, 'numerator'),
      denominator: program(typed.denominator, indicator, 'denominator'),
      denominatorBase: typed.base ?? null,
      reason: typed.reason ?? null,
    },
  ]);
  if (saved === null) return verdictOf([unread('unreadable')]);
  if (saved.fields) return verdictOf([unread('unclear')]);
  return verdictOf(await handIn(indicator));
}

const formFields = ([indicator, given]: Row): Record<string, string> => {
  const typed = asTyped(given);
  const line = `v/${indicator}`;
  return {
    [`${line}/value`]: typed.value,
    [`${line}/numerator`]: typed.numerator ?? '',
    [`${line}/denominator`]: typed.denominator ?? '',
    [`${line}/denominatorBase`]: typed.base ?? '',
    [`${line}/reason`]: typed.reason ?? '',
  };
};

async function byForm(row: Row): Promise<string> {
  const [indicator] = row;
  const { mine, problems } = understand(formFields(row), sheet, 'vi');
  if (problems.length > 0)
    return verdictOf(
      problems.map(({ message }) => unread(/xin gõ/.test(message) ? 'unclear' : 'unreadable')),
    );
  await save([...linesOf(mine).values]);
  const after = await now();
  const found = (after.qualityFindings ?? []).filter((one) => one.indicator === indicator);
  const told = checked(after, 'vi', true).filter(({ field }) => field.startsWith(`v/${indicator}/`));
  expect(told).toHaveLength(found.filter(({ isExplained }) => !isExplained).length);
  return verdictOf(found);
}

/** The script has what the page carries: its rules as text, and the cells as they are typed. */
function byScript(row: Row): string {
  const [indicator] = row;
  const { rules, before } = JSON.parse(
    JSON.stringify({ ...yardstickOf(answer, sheet), before: [...yardstickOf(answer, sheet).before] }),
  ) as { rules: QualityRule[]; before: [string, string][] };
  const cells = new Map<string, string>();
  for (const [name, text] of Object.entries(formFields(row))) {
    const field = name.slice(name.lastIndexOf('/') + 1);
    if (field === 'denominatorBase' || field === 'reason') {
      if (text.trim() !== '') cells.set(name, text.trim());
      continue;
    }
    const typed = typedNumber(text, field === 'value' ? kindOf(indicator) : 'decimal', 'vi');
    if (typed.is !== 'cell') return verdictOf([unread(typed.is === 'unclear' ? 'unclear' : 'unreadable')]);
    if (typed.cell !== '') cells.set(name, typed.cell);
  }
  const unitOf = new Map(sheet.figures.map(({ code, unit }) => [code, unit]));
  const figures: Figure[] = figuresIn(cells, unitOf);
  return verdictOf(qualityFindings(rules, figures, new Map(before)));
}

async function byWorkbook([indicator, given]: Row): Promise<string> {
  const typed = asTyped(given);
  const said: Record<string, string | undefined> = {
    value: typed.value,
    numerator: typed.numerator,
    denominator: typed.denominator,
    denominatorBase: typed.base,
    reason: typed.reason,
  };
  const sheets = taken.map((one): ReadSheet => {
    const start = one.cells.find(({ column, text }) => column === 0 && text === indicator);
    if (one.name !== 'Số liệu' || !start) return one;
    const typedCells = Object.entries(said).flatMap(([field, text]): ReadCell[] =>
      text === undefined
        ? []
        : [
            {
              row: start.row,
              column: columnKeys('values').indexOf(`value.${field}`),
              kind: 'text',
              text,
              day: null,
              isPercent: false,
              formula: null,
            },
          ],
    );
    const columns = new Set(
      ['value', ...Object.keys(said)].map((f) => columnKeys('values').indexOf(`value.${f}`)),
    );
    const rest = one.cells.filter(({ row, column }) => row !== start.row || !columns.has(column));
    return { ...one, cells: [...rest, ...typedCells] };
  });
  const server = workbookReport(answer, reportWords.vi.form.units, 'vi');
  const { problems } = await compareWorkbook(sheets, server, yardstickOf(answer, sheet));
  const codes: Readonly<Record<string, string>> = {
    unclear_number: 'unclear',
    not_a_number: 'unreadable',
    number_too_long: 'unreadable',
    percent_unexpected: 'unreadable',
    whole_missing: 'parts_incomplete',
  };
  return verdictOf(
    problems
      .filter((p) => p.code === indicator && (p.group !== 'information' || p.rule === 'rule_explained'))
      .filter((p) => p.rule !== 'emptied')
      .map((p) => ({
        code: p.facts.code && !codes[p.rule] ? p.facts.code : (codes[p.rule] ?? p.rule),
        isBlocking: p.group === 'blocking',
        isExplained: p.rule === 'rule_explained',
      })),
  );
}

describe('a figure has one verdict, whatever the way it comes in', () => {
  it('there are more than 120 of them, in every kind of unit, and none twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(new Set(rows.map(title)).size).toBe(rows.length);
  });

  it.each(rows.map((row) => [title(row), row] as const))('%s', async (_, row) => {
    const [, , verdict, api = verdict] = row;
    expect.soft(await byApi(row), 'the API').toBe(api);
    expect.soft(await byForm(row), 'the form without script').toBe(verdict);
    expect.soft(byScript(row), "the form's script").toBe(verdict);
    expect.soft(await byWorkbook(row), 'the workbook').toBe(verdict);
  });
});
