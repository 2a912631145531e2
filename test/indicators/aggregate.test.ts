// Adding up, refusals in words, and values restated to other units without losing or gaining anyone.
import { describe, expect, it } from 'vitest';
import { type Addend, type AggregationKind, aggregate } from '../../db/indicators/aggregate.ts';
import { isConserved, restate, restatement, totalOfPlaces } from '../../db/indicators/restate.ts';
import { seed } from '../../db/seed/seed.ts';
import { drawing } from './drawing.ts';

/** January and February. */
const span = { from: '2025-01-01', until: '2025-03-01' };

const month = (at: number, over: Partial<Addend> = {}): Addend => ({
  id: `M${at}`,
  value: '10',
  valueHigh: null,
  qualifier: 'exact',
  unit: 'persons',
  series: 'flow',
  periodType: 'month',
  periodStart: `2025-0${at}-01`,
  periodEnd: `2025-0${at}`,
  asOf: null,
  territoryId: 'VN',
  ...over,
});

it('months of a flow add up exactly, with the figures they came from', () => {
  expect(aggregate('flow', [month(1, { value: '0.1' }), month(2, { value: '0.2' })], span)).toMatchObject({
    kind: 'sum',
    value: '0.3',
    reason: null,
    asOf: '2025-02',
    figureIds: ['M1', 'M2'],
  });
});

it.each([
  ['a day is in no figure', { from: '2025-01-01', until: '2025-03-02' }],
  ['a month is missing', { from: '2025-01-01', until: '2025-04-01' }],
  ['the first days are missing', { from: '2024-12-31', until: '2025-03-01' }],
])('where %s, the sum is only a lower bound: missing is not zero', (_what, period) => {
  const answer = aggregate('flow', [month(1), month(2)], period);
  expect(answer).toMatchObject({ kind: 'bound', value: null, atLeast: '20', atMost: null });
  expect(answer.reason).toContain('missing is not zero');
});

it('a figure that reaches beyond the period is not taken', () => {
  const year = month(1, { id: 'Y', periodStart: '2025', periodEnd: '2025' });
  expect(aggregate('flow', [month(1), month(2), year], span)).toMatchObject({ kind: 'sum', value: '20' });
});

it('with "over" among them only the lower end of the sum is known', () => {
  expect(aggregate('flow', [month(1), month(2, { qualifier: 'over' })], span)).toMatchObject({
    kind: 'bound',
    value: null,
    atLeast: '20',
    atMost: null,
  });
});

it.each<[string, AggregationKind, Addend[], string]>([
  ['nothing', 'flow', [], 'No published figure'],
  ['stocks', 'stock', [month(1), month(2)], 'stocks of different days are never added'],
  ['running totals', 'cumulative', [month(1)], 'running totals are never added'],
  ['averages', 'average', [month(1)], 'An average without the number'],
  ['limits', 'limit', [month(1)], 'limits are never added'],
  ['counts', 'count', [month(1)], 'they are not added'],
  ['what nobody has defined', 'none', [month(1)], 'Nobody has said'],
  ['rates', 'ratio', [month(1)], 'numerator and denominator of M1 are not on record'],
  [
    'a running total and a month',
    'flow',
    [month(1), month(2, { periodType: 'ytd' })],
    'never added to anything',
  ],
  ['a quarter and its month', 'flow', [month(1, { periodEnd: '2025-02' }), month(2)], 'overlap'],
  ['the same month twice', 'flow', [month(1), month(1, { id: 'X' })], 'The periods of M1 and X overlap'],
  ['persons and VND', 'flow', [month(1), month(2, { unit: 'VND' })], 'differ in unit'],
  ['two places', 'flow', [month(1), month(2, { territoryId: 'P34-14' })], 'differ in place'],
  ['two series', 'flow', [month(1), month(2, { series: 'annual_rate' })], 'of the series "annual_rate"'],
  ['a figure without an end', 'flow', [month(1, { periodEnd: null })], 'does not say from when until when'],
])('%s are not added, and the answer says why', (_what, kind, figures, reason) => {
  const answer = aggregate(kind, figures, span);
  expect(answer).toMatchObject({ kind: 'refused', value: null, percent: null });
  expect(answer.reason).toContain(reason);
});

it('a ratio is its numerators over its denominators, never the mean of its percentages', () => {
  const share = (id: string, numerator: string, denominator: string) =>
    month(1, { id, numerator, denominator });
  expect(aggregate('ratio', [share('A', '1', '2'), share('B', '1', '4')], span)).toMatchObject({
    kind: 'ratio',
    numerator: '2',
    denominator: '6',
    exact: '1/3',
    percent: '33.33',
  });
  expect(aggregate('ratio', [share('A', '0', '0')], span)).toMatchObject({ kind: 'refused' });
});

describe('restated to other units', () => {
  const successions = seed.territoryMappings as readonly { fromId: string; toId: string; on: string }[];
  const old = successions.map((s) => s.fromId);
  const [today, before] = ['2026-11-01', '2025-06-30'];

  it.each([5, 6, 7])('the total is the same as reported, restated and frozen, drawn from seed %i', (from) => {
    const draw = drawing(from);
    for (let round = 0; round < 50; round++) {
      const values = old
        .filter(() => draw(4) > 0)
        .map((territoryId) => ({ territoryId, value: `${draw(100_000)}.${draw(10)}5` }));
      const restated = restate(values, successions, today);
      const frozen = restate(values, successions, before);
      expect([totalOfPlaces(restated), totalOfPlaces(frozen)]).toEqual([
        totalOfPlaces(values),
        totalOfPlaces(values),
      ]);
      expect(isConserved(values, restated)).toBe(true);
      expect(frozen.map(({ territoryId }) => territoryId).sort()).toEqual(
        values.map((v) => v.territoryId).sort(),
      );
    }
  });

  it('63 provinces become 34, and each of the 63 is counted in one of them', () => {
    const restated = restate(
      old.map((territoryId) => ({ territoryId, value: '1' })),
      successions,
      today,
    );
    expect([old.length, restated.length]).toEqual([63, 34]);
    expect(restated.flatMap((unit) => unit.fromIds).sort()).toEqual([...old].sort());
    expect(restated.every((unit) => unit.missingIds.length === 0)).toBe(true);
  });

  it('a merged unit of which one part reported nothing names it: missing is not zero', () => {
    const [merged] = restate([{ territoryId: 'P63-87', value: '7' }], successions, today);
    expect(merged).toMatchObject({ territoryId: 'P34-82', value: '7', missingIds: ['P63-82'] });
  });

  it('a unit that came later cannot be split, so it keeps its own name in the earlier view', () => {
    const values = [{ territoryId: 'P34-82', value: '9' }];
    expect(restate(values, successions, before)).toMatchObject([{ territoryId: 'P34-82', value: '9' }]);
  });

  it('a unit and what it became are not both counted for the same days', () => {
    const figures = [
      month(1, { territoryId: 'P63-87' }),
      month(1, { id: 'X', territoryId: 'P34-82' }),
      month(1, { territoryId: 'P63-14' }),
    ];
    const january = { from: '2025-01-01', until: '2025-02-01' };
    const views = restatement('flow', figures, successions, { today, frozenOn: before, period: january });
    expect(views).toMatchObject({
      total: '10',
      reported: [{ territoryId: 'P63-14' }],
      restated: [{ territoryId: 'P34-14' }],
    });
    expect(views.refused.map((unit) => unit.reason)).toEqual([
      'M1 and X are of a unit and of what it became, and their periods overlap.',
      'X and M1 are of a unit and of what it became, and their periods overlap.',
    ]);
  });

  it('what may not be added for a unit is named with the reason, in no view', () => {
    const views = restatement('stock', [month(1, { territoryId: 'P63-14' })], successions, {
      today,
      frozenOn: before,
      period: span,
    });
    expect(views).toMatchObject({
      total: '0',
      reported: [],
      restated: [],
      frozen: [],
      refused: [{ territoryId: 'P63-14' }],
    });
  });

  it('a loss is noticed', () => {
    expect(isConserved([{ value: '10' }, { value: '0.1' }], [{ value: '10' }])).toBe(false);
  });
});
