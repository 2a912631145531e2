import { expect, it } from 'vitest';
import { compareDecimals, observationProblems } from '../../db/indicators/rules.ts';

it.each([
  ['0.1', '0.10', 0],
  ['9007199254740993', '9007199254740992', 1],
  ['-1.5', '1.5', -1],
  ['130', '130.000001', -1],
  ['-2', '-10', 1],
])('%s against %s is %i, exactly', (a, b, sign) => {
  expect(compareDecimals(a, b)).toBe(sign);
});

const good = {
  kind: 'actual',
  series: 'flow',
  value: '1',
  qualifier: 'exact',
  periodType: 'year',
  periodEnd: '2026',
};
it.each([
  ['a period', { periodEnd: null }, 'periodEnd'],
  ['a known kind of period', { periodType: 'week' }, 'periodType'],
  ['a day that exists', { periodEnd: '2026-02-30' }, 'periodEnd'],
  ['a period in order', { periodStart: '2026-05-01', periodEnd: '2026-04' }, 'periodEnd'],
  ['an upper end for a range', { qualifier: 'range' }, 'valueHigh'],
  ['no upper end without a range', { valueHigh: '2' }, 'valueHigh'],
  ['a range in order', { qualifier: 'range', valueHigh: '0.9' }, 'valueHigh'],
])('a figure needs %s', (_what, over, path) => {
  expect(observationProblems({ ...good, ...over }).map((p) => p.path)).toEqual([path]);
});
it('and then it is fit to be recorded', () => {
  expect(observationProblems(good)).toEqual([]);
});
