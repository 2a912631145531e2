// Promises against figures: every operator at, below and above its boundary, and every kind of figure that decides nothing.
import { describe, expect, it } from 'vitest';
import { evaluate, type Figure, type Operator, type Promised } from '../../db/indicators/evaluate.ts';
import { periodsOf } from '../../db/indicators/evaluations.ts';
import { compare, fromDecimal, rational } from '../../db/indicators/rational.ts';
import { drawing } from './drawing.ts';

const year = { from: '2025-01-01', until: '2026-01-01' };
const promised: Promised = {
  operator: 'ge',
  qualifier: 'exact',
  value: '200',
  unit: 'persons',
  period: year,
  words: '200 workers',
  isPart: false,
  isLowerBetter: false,
  mayAdd: true,
  hasNumerator: true,
  base: null,
};
let made = 0;
const figure = (value: string, over: Partial<Figure> = {}): Figure => ({
  id: `F-${++made}`,
  value,
  valueHigh: null,
  qualifier: 'exact',
  unit: 'persons',
  series: 'flow',
  periodType: 'year',
  periodStart: '2025-01-01',
  periodEnd: '2025-12-31',
  asOf: null,
  ...over,
});
const month = (value: string, at: number, over: Partial<Figure> = {}) =>
  figure(value, {
    periodType: 'month',
    periodStart: `2025-${String(at).padStart(2, '0')}`,
    periodEnd: `2025-${String(at).padStart(2, '0')}`,
    ...over,
  });
const verdict = (target: Partial<Promised>, ...figures: Figure[]) =>
  evaluate({ ...promised, ...target }, figures).verdict;

describe('an exact figure', () => {
  it.each<[Operator, string, string, string]>([
    ['gt', 'not_met', 'not_met', 'met'],
    ['ge', 'not_met', 'met', 'met'],
    ['eq', 'not_met', 'met', 'not_met'],
    ['le', 'met', 'met', 'not_met'],
    ['lt', 'met', 'not_met', 'not_met'],
  ])('under %s: below %s, at the boundary %s, above %s', (operator, below, at, above) => {
    expect(['199.999999', '200', '200.000001'].map((v) => verdict({ operator }, figure(v)))).toEqual([
      below,
      at,
      above,
    ]);
  });

  it.each([17, 18])('never disagrees with whole-number arithmetic, drawn from seed %i', (seed) => {
    const draw = drawing(seed);
    for (let at = 0; at < 500; at++) {
      const [numerator, base, mark] = [draw(2_000), draw(1_000) + 1, draw(300)];
      const target = {
        operator: 'gt' as const,
        value: String(mark),
        unit: 'percent',
        base: { of: 'it', value: String(base), asOf: '2024' },
      };
      expect(verdict(target, figure(String(numerator)))).toBe(
        numerator * 100 > mark * base ? 'met' : 'not_met',
      );
    }
  });
});

describe('a figure that has only ends', () => {
  it.each<[string, Partial<Figure>, Operator, string]>([
    ['over 200', { value: '200', qualifier: 'over' }, 'gt', 'met'],
    ['over 200', { value: '200', qualifier: 'over' }, 'ge', 'met'],
    ['over 200', { value: '200', qualifier: 'over' }, 'eq', 'not_met'],
    ['over 200', { value: '200', qualifier: 'over' }, 'le', 'not_met'],
    ['over 199', { value: '199', qualifier: 'over' }, 'ge', 'bound'],
    ['at least 200', { value: '200', qualifier: 'at_least' }, 'gt', 'bound'],
    ['at least 200', { value: '200', qualifier: 'at_least' }, 'ge', 'met'],
    ['nearly 200', { value: '200', qualifier: 'nearly' }, 'ge', 'not_met'],
    ['nearly 200', { value: '200', qualifier: 'nearly' }, 'lt', 'met'],
    ['nearly 201', { value: '201', qualifier: 'nearly' }, 'ge', 'bound'],
    ['200 to 210', { value: '200', valueHigh: '210', qualifier: 'range' }, 'ge', 'met'],
    ['200 to 210', { value: '200', valueHigh: '210', qualifier: 'range' }, 'gt', 'bound'],
    ['190 to 200', { value: '190', valueHigh: '200', qualifier: 'range' }, 'gt', 'not_met'],
    ['190 to 200', { value: '190', valueHigh: '200', qualifier: 'range' }, 'eq', 'bound'],
    ['about 5,000', { value: '5000', qualifier: 'about' }, 'ge', 'bound'],
  ])('"%s" under another operator than its own words (%o, %s) is %s', (_words, over, operator, expected) => {
    expect(verdict({ operator }, figure('0', over))).toBe(expected);
  });

  it('says that the source gives no exact figure, and gives no exact value or percentage', () => {
    const target = {
      ...promised,
      unit: 'percent',
      value: '100',
      base: { of: 'x', value: '200', asOf: '2024' },
    };
    expect(evaluate(target, [figure('199', { qualifier: 'over' })])).toMatchObject({
      verdict: 'bound',
      numerator: null,
      atLeast: '199',
      atMost: null,
      exact: null,
      percent: null,
      reason: expect.stringContaining('no exact figure'),
    });
  });
});

describe('a period', () => {
  it('is met by a running total that is already beyond the number', () => {
    expect(verdict({}, figure('201', { periodType: 'ytd', periodEnd: '2025-05-31' }))).toBe('met');
  });
  it('is not failed by a running total: the rest of the year is not over', () => {
    const answer = evaluate(promised, [figure('173', { periodType: 'ytd', periodEnd: null })]);
    expect(answer).toMatchObject({ verdict: 'bound', atLeast: '173', numerator: null });
    expect(answer.reason).toContain('only a part of the period');
  });
  it('is the sum of its months when none is missing', () => {
    const months = Array.from({ length: 12 }, (_, at) => month('20', at + 1));
    expect(evaluate({ ...promised, value: '240', operator: 'eq' }, months)).toMatchObject({
      verdict: 'met',
      numerator: '240',
    });
    expect(evaluate({ ...promised, value: '241' }, months.slice(1))).toMatchObject({
      verdict: 'bound',
      atLeast: '220',
    });
  });
  it('takes quarters and the months between them, each day once', () => {
    const quarter = (value: string, from: string, to: string) =>
      figure(value, { periodType: 'quarter', periodStart: from, periodEnd: to });
    const all = [
      quarter('50', '2025-01-01', '2025-03-31'),
      month('10', 1),
      month('10', 4),
      month('10', 5),
      month('10', 6),
      figure('100', { periodType: 'half', periodStart: '2025-07', periodEnd: '2025-12' }),
    ];
    expect(evaluate(promised, all)).toMatchObject({ numerator: '180', verdict: 'not_met' });
  });
  it('never adds a running total to the months after it', () => {
    const answer = evaluate(promised, [
      figure('150', { periodType: 'ytd', periodEnd: '2025-06-30' }),
      ...[7, 8, 9, 10, 11, 12].map((at) => month('10', at)),
    ]);
    expect(answer).toMatchObject({ verdict: 'bound', atLeast: '150' });
  });
  it('adds nothing of what is no flow', () => {
    expect(verdict({ mayAdd: false }, ...Array.from({ length: 12 }, (_, at) => month('20', at + 1)))).toBe(
      'not_computable',
    );
  });
  it('lets figures that contradict each other both stand', () => {
    expect(verdict({}, figure('190'), figure('195'))).toBe('not_met');
    const answer = evaluate(promised, [figure('190'), figure('210')]);
    expect(answer).toMatchObject({ verdict: 'bound', atLeast: '190', atMost: '210', numerator: null });
    expect(answer.reason).toContain('contradict each other');
  });
  it('does not take figures of other years', () => {
    expect(verdict({}, figure('900', { periodStart: '2024-01-01', periodEnd: '2024-12-31' }))).toBe(
      'not_computable',
    );
  });
});

describe('what the words do not decide', () => {
  const bare = { operator: null, qualifier: 'exact' as const };
  it('a bare number is met at it and not met below it, however it is read', () => {
    expect([verdict(bare, figure('200')), verdict(bare, figure('199'))]).toEqual(['met', 'not_met']);
  });
  it('beyond a bare number the two readings part, and the answer says so', () => {
    expect(evaluate({ ...promised, ...bare }, [figure('201')])).toMatchObject({
      verdict: 'not_computable',
      code: 'operator_not_said',
      numerator: '201',
    });
  });
  it('where lower is better, it is below that the readings part', () => {
    const lower = { ...bare, isLowerBetter: true };
    expect([verdict(lower, figure('199')), verdict(lower, figure('201'))]).toEqual([
      'not_computable',
      'not_met',
    ]);
  });
  it('"about" names no point, and the figure is shown without a verdict', () => {
    expect(evaluate({ ...promised, operator: null, qualifier: 'about' }, [figure('900')])).toMatchObject({
      code: 'operator_not_said',
      numerator: '900',
    });
  });
  it.each<[Partial<Promised>, string]>([
    [{ period: null }, 'period_not_said'],
    [{ value: null }, 'number_not_said'],
    [{ isPart: true }, 'part_not_counted'],
    [{ unit: 'percent', hasNumerator: false }, 'numerator_missing'],
    [{ unit: 'percent' }, 'base_not_said'],
    [{ unit: 'percent', base: { of: 'Resolution 420', value: null, asOf: null } }, 'base_not_supplied'],
  ])('%o is %s', (over, code) => {
    expect(evaluate({ ...promised, ...over }, [figure('1')])).toMatchObject({
      verdict: 'not_computable',
      code,
    });
  });
});

describe('a direction', () => {
  const earlier = (value: string) => figure(value, { periodStart: '2024', periodEnd: '2024' });
  it.each<[string, string, Operator, string]>([
    ['100', '101', 'rises', 'met'],
    ['100', '100', 'rises', 'not_met'],
    ['100', '99', 'rises', 'not_met'],
    ['100', '99', 'falls', 'met'],
    ['100', '100', 'falls', 'not_met'],
  ])('from %s to %s: %s is %s', (from, to, operator, expected) => {
    expect(verdict({ operator, value: null, qualifier: null }, earlier(from), figure(to))).toBe(expected);
  });
  it('with one figure only it is not computable', () => {
    expect(verdict({ operator: 'rises', value: null }, figure('5'))).toBe('not_computable');
  });
  it('of a share it is never read from percentages without their parts', () => {
    const shares = [earlier('20'), figure('30')].map((f) => ({ ...f, unit: 'percent' }));
    const target = { ...promised, operator: 'rises' as const, value: null, unit: 'percent' };
    expect(evaluate(target, shares)).toMatchObject({ verdict: 'not_computable', code: 'two_figures_needed' });
  });
});

it('every percentage comes with numerator, denominator and both dates, exact and for the eye', () => {
  const target = {
    ...promised,
    unit: 'percent',
    operator: 'gt' as const,
    value: '130',
    base: { of: 'x', value: '3', asOf: '2024-12-05' },
  };
  const answer = evaluate(target, [figure('4', { asOf: '2026-01-10' })]);
  expect(answer).toMatchObject({
    verdict: 'met',
    numerator: '4',
    denominator: '3',
    denominatorAsOf: '2024-12-05',
    asOf: '2026-01-10',
    exact: '4/3',
    percent: '133.33',
  });
  expect(compare(fromDecimal(answer.percent!), rational(400n, 3n))).not.toBe(0);
});

it.each([
  ['2025', 'persons', ['2025']],
  ['2021-2025', 'persons', ['2021-2025']],
  ['2024-2026', 'persons_per_year', ['2024', '2025', '2026']],
  ['2024-2030', 'persons_per_year', ['2024', '2025', '2026']],
  ['2025+', 'persons_per_year', ['2025', '2026']],
  ['per year', 'persons_per_year', [null]],
  [null, 'persons', [null]],
])('the period "%s" of %s is judged as %j', (words, unit, names) => {
  expect(periodsOf(words, unit, '2026-11-01').map((span) => span.name)).toEqual(names);
});
