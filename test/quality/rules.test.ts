import { describe, expect, it } from 'vitest';
import { qualityRuleProblems } from '../../db/quality/define.ts';
import { type Figure, type QualityRule, qualityFindings } from '../../db/quality/rules.ts';

const rule = (over: Partial<QualityRule>): QualityRule => ({
  id: 'rule',
  kind: 'range',
  indicatorId: 'A',
  others: [],
  minimum: null,
  maximum: null,
  percent: null,
  isBlocking: false,
  ...over,
});
const figures = (values: Record<string, string | null>, reason: string | null = null): Figure[] =>
  Object.entries(values).map(([indicator, value]) => ({
    indicator,
    unit: 'index',
    value,
    blankIsMeant: value === null,
    reason,
  }));
const found = (
  r: Partial<QualityRule>,
  values: Record<string, string | null>,
  before: Record<string, string | null> = {},
) => qualityFindings([rule(r)], figures(values), new Map(Object.entries(before))).length > 0;

describe('what a rule finds', () => {
  it.each<
    [string, Partial<QualityRule>, Record<string, string | null>, Record<string, string | null>, boolean]
  >([
    ['a figure at its least', { minimum: '0' }, { A: '0' }, {}, false],
    ['a figure below its least', { minimum: '0' }, { A: '-0.1' }, {}, true],
    ['a figure at its most', { maximum: '100' }, { A: '100.0' }, {}, false],
    ['a figure above its most by the last place', { maximum: '100' }, { A: '100.000001' }, {}, true],
    ['a part equal to its whole', { kind: 'part_of', others: ['B'] }, { A: '10', B: '10.0' }, {}, false],
    ['a part above its whole', { kind: 'part_of', others: ['B'] }, { A: '10.1', B: '10' }, {}, true],
    ['a part whose whole is missing', { kind: 'part_of', others: ['B'] }, { A: '10', B: null }, {}, false],
    [
      'a sum that adds up, exactly',
      { kind: 'sum_of', others: ['B', 'C'] },
      { A: '0.3', B: '0.1', C: '0.2' },
      {},
      false,
    ],
    ['a sum that does not', { kind: 'sum_of', others: ['B', 'C'] }, { A: '3', B: '1', C: '1' }, {}, true],
    [
      'a sum with a part missing: missing is not zero',
      { kind: 'sum_of', others: ['B', 'C'] },
      { A: '1', B: '1', C: null },
      {},
      false,
    ],
    ['a change of exactly the limit', { kind: 'change', percent: '50' }, { A: '150' }, { A: '100' }, false],
    ['a change just above the limit', { kind: 'change', percent: '50' }, { A: '150.01' }, { A: '100' }, true],
    ['a fall beyond the limit', { kind: 'change', percent: '50' }, { A: '49' }, { A: '100' }, true],
    ['a change from nothing published', { kind: 'change', percent: '50' }, { A: '900' }, {}, false],
    ['a change from a blank', { kind: 'change', percent: '50' }, { A: '900' }, { A: null }, false],
    ['a figure without its companion', { kind: 'together', others: ['B'] }, { A: '1' }, {}, true],
    ['a figure with its companion', { kind: 'together', others: ['B'] }, { A: '1', B: '0' }, {}, false],
    ['a blank', { minimum: '5' }, { A: null }, {}, false],
    ['a figure the report does not have', { minimum: '5' }, { B: '1' }, {}, false],
  ])('%s', (_what, r, values, before, isFound) => {
    expect(found(r, values, before)).toBe(isFound);
  });

  it('an unusual figure is explained by a reason, a wrong one never', () => {
    const at = (isBlocking: boolean, reason: string | null) =>
      qualityFindings([rule({ maximum: '1', isBlocking })], figures({ A: '2' }, reason), new Map())[0]!
        .isExplained;
    expect([at(false, null), at(false, '  '), at(false, 'A new market.'), at(true, 'A new market.')]).toEqual(
      [false, false, true, false],
    );
  });
});

describe('what a figure must hold to be handed in', () => {
  const given = (over: Partial<Figure>): string[] =>
    qualityFindings(
      [],
      [{ indicator: 'A', unit: 'persons', value: null, reason: null, ...over }],
      new Map(),
    ).map(({ code, field }) => `${field} ${code}`);
  it.each<[string, Partial<Figure>, string[]]>([
    ['a figure or a declared blank', {}, ['value value_missing']],
    [
      'no figure where the blank is meant',
      { value: '1', blankIsMeant: true },
      ['blankIsMeant blank_and_value'],
    ],
    ['both parts of a rate', { value: '5', numerator: '1' }, ['denominator parts_incomplete']],
    [
      'what a denominator counts',
      { value: '5', numerator: '1', denominator: '2' },
      ['denominatorBase base_missing'],
    ],
    [
      'all that lacks at once',
      { denominator: '2' },
      ['value value_missing', 'numerator parts_incomplete', 'denominatorBase base_missing'],
    ],
  ])('%s', (_what, over, found) => {
    expect(given(over)).toEqual(found);
  });

  it('and zero is a figure, a declared blank an answer', () => {
    expect(given({ value: '0' })).toEqual([]);
    expect(given({ blankIsMeant: true })).toEqual([]);
  });
});

describe('rules of a unit', () => {
  const change = (over: Partial<QualityRule>) => rule({ kind: 'change', indicatorId: null, ...over });
  const codes = (rules: QualityRule[], unit: string, value: string) =>
    qualityFindings(rules, [{ indicator: 'A', unit, value, reason: null }], new Map([['A', '100']])).map(
      ({ rule: by }) => by?.id,
    );
  const general = change({ id: 'general', percent: '50' });

  it.each([
    ['hold for an indicator that has no rule of its own', [general], '151', ['general']],
    [
      'give way to a rule of the same kind that it has',
      [general, rule({ id: 'own', kind: 'change', percent: '10' })],
      '151',
      ['own'],
    ],
    ['hold for their own unit only', [change({ id: 'shares', unit: 'percent', percent: '1' })], '151', []],
    [
      'stand beside rules of another kind',
      [general, rule({ id: 'most', maximum: '150' })],
      '151',
      ['most', 'general'],
    ],
  ])('%s', (_, rules, value, found) => {
    expect(codes(rules, 'persons', value)).toEqual(found);
  });

  it('a range that reaches further frees its side of the unit, one that is narrower does not', () => {
    const at = (range: Partial<QualityRule>, value: string) =>
      qualityFindings(
        [rule({ ...range })],
        [{ indicator: 'A', unit: 'percent', value, reason: 'Lý do.' }],
        new Map(),
      ).filter(({ isExplained }) => !isExplained).length;
    expect([
      at({ maximum: '1000' }, '240'),
      at({ maximum: '50' }, '120'),
      at({ maximum: '1000' }, '-1'),
    ]).toEqual([0, 1, 1]);
    expect([at({ minimum: '-10' }, '-5'), at({ minimum: '-10' }, '120')]).toEqual([0, 1]);
  });
});

describe('what a rule must say', () => {
  const good = { kind: 'range', others: [], minimum: '0', section: '1' };
  it.each([
    ['a kind there is', { kind: 'guess' }],
    ['a least or a most', { minimum: null }],
    ['a least below its most', { maximum: '-1' }],
    ['one whole for a part', { kind: 'part_of' }],
    ['two parts for a sum', { kind: 'sum_of', others: ['B'] }],
    ['a percentage above zero', { kind: 'change', percent: '0' }],
    ['what goes together', { kind: 'together' }],
    ['where it is written', { section: '' }],
  ])('%s', (_what, over) => {
    expect(qualityRuleProblems({ ...good, ...over })).toHaveLength(1);
  });
  it('and then it is complete', () => {
    expect(qualityRuleProblems(good)).toEqual([]);
  });
});
