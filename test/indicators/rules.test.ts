import { expect, it } from 'vitest';
import {
  baseProblems,
  compareDecimals,
  observationProblems,
  operatorOf,
  targetProblems,
} from '../../db/indicators/rules.ts';

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

const target = { value: '200', qualifier: 'exact', unit: 'persons' };
const share = { ...target, unit: 'percent' };
it.each([
  ['a number', { value: null }, 'value'],
  ['a word before its number', { qualifier: null }, 'qualifier'],
  ['no number where it is a direction', { operator: 'rises', qualifier: null }, 'value'],
  ['no word before a direction', { operator: 'falls', value: null }, 'qualifier'],
  ['"over" to stay strict', { qualifier: 'over', operator: 'ge' }, 'operator'],
  ['"at least" not to be made strict', { qualifier: 'at_least', operator: 'gt' }, 'operator'],
  ['no base unless it is a percentage', { baseKind: 'communes' }, 'baseKind'],
  ['no numerator unless it is a percentage', { numeratorId: 'IND-SENT' }, 'numerator'],
  ['to say whose figure its base is', { ...share, baseKind: 'plan_figure' }, 'basePlan'],
  ['no plan where its base is none of a plan', { ...share, basePlanId: 'PL-X' }, 'basePlan'],
])('a target needs %s', (_what, over, path) => {
  expect(targetProblems({ ...target, ...over }).map((p) => p.path)).toEqual([path]);
});
it.each([
  [target],
  [{ ...share, baseKind: 'communes' }],
  [{ ...share, baseKind: 'plan_figure', basePlanId: 'PL-X', numeratorId: 'IND-SENT' }],
  [{ unit: 'percent', operator: 'rises' }],
])('%o is fit to be set', (asked) => {
  expect(targetProblems(asked)).toEqual([]);
});

it.each([
  ['over', null, 'gt'],
  ['at_least', null, 'ge'],
  ['exact', null, null],
  ['about', null, null],
  ['exact', 'le', 'le'],
])('"%s" with %s is compared with %s', (qualifier, operator, kept) => {
  expect(operatorOf({ ...target, qualifier, operator })).toBe(kept);
});

it('a base is above zero, dated, found at a place, and one that replaces another says why', () => {
  const base = { value: '0.01', asOf: '2024-12', section: '1' };
  expect(baseProblems(base, false)).toEqual([]);
  expect(baseProblems({ value: '-1', asOf: 'soon', section: '' }, true).map((p) => p.path)).toEqual([
    'value',
    'asOf',
    'section',
    'note',
  ]);
});
