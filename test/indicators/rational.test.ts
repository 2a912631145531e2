// Exact fractions: written-out tables at the edges, and laws over many numbers drawn from fixed seeds.
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  exactDecimal,
  fromDecimal,
  percent,
  type Rational,
  ratio,
  rational,
  times,
  toDecimal,
  toFraction,
} from '../../db/indicators/rational.ts';
import { drawing } from './drawing.ts';

it.each([
  ['0.1', '1/10'],
  ['-0.50', '-1/2'],
  ['130', '130'],
  ['9007199254740993', '9007199254740993'],
  ['0.000', '0'],
])('%s is read as %s', (text, fraction) => {
  expect(toFraction(fromDecimal(text))).toBe(fraction);
});

it.each(['', '.5', '5.', '1,5', '1e3', '--1', ' 1', 'NaN'])('"%s" is no number, and never zero', (text) => {
  expect(() => fromDecimal(text)).toThrow('is not a plain decimal');
});

it.each([
  ['1/3', rational(1n, 3n), '33.33'],
  ['2/3', rational(2n, 3n), '66.67'],
  ['exactly half a hundredth goes up', rational(100005n, 1000000n), '10.00'],
  ['a half is rounded away from zero', rational(33335n, 100000n), '33.34'],
  ['-1/3', rational(-1n, 3n), '-33.33'],
  ['a sliver below zero is not shown as minus zero', rational(-1n, 1000000n), '0.00'],
])('%s is shown to the eye as a percentage', (_what, share, shown) => {
  expect(percent(share, 2)).toBe(shown);
});

it('a sum that floating point gets wrong is right here', () => {
  expect(compare(add(fromDecimal('0.1'), fromDecimal('0.2')), fromDecimal('0.3'))).toBe(0);
});

it('nothing is divided by zero, and a share of nothing is no number', () => {
  expect(() => rational(1n, 0n)).toThrow('zero');
  expect(ratio(rational(1n), rational(0n))).toBeNull();
});

it('a third has no exact decimal and says so', () => {
  expect([exactDecimal(rational(1n, 3n)), exactDecimal(rational(5n, 4n))]).toEqual([null, '1.25']);
});

describe.each([1, 2, 3, 20])('over a thousand numbers drawn from seed %i', (seed) => {
  const draw = drawing(seed);
  const any = (): Rational => rational(BigInt(draw(4_000_001) - 2_000_000), BigInt(draw(9_999) + 1));
  const triples = Array.from({ length: 1_000 }, () => [any(), any(), any()] as const);

  it('addition and multiplication keep their laws', () => {
    for (const [a, b, c] of triples) {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(times(a, add(b, c))).toEqual(add(times(a, b), times(a, c)));
    }
  });
  it('division undoes multiplication', () => {
    for (const [a, b] of triples) if (b.n !== 0n) expect(ratio(times(a, b), b)).toEqual(a);
  });
  it('order is total and agrees with the difference', () => {
    for (const [a, b, c] of triples) {
      expect(compare(a, b)).toBe(-compare(b, a) + 0);
      expect(compare(add(a, c), add(b, c))).toBe(compare(a, b));
    }
  });
  it('what is shown is within half a unit of the last place', () => {
    for (const [a] of triples) {
      const error = add(fromDecimal(toDecimal(a, 2)), times(a, rational(-1n)));
      expect(
        compare(error.n < 0n ? times(error, rational(-1n)) : error, rational(1n, 200n)),
      ).toBeLessThanOrEqual(0);
    }
  });
  it('an exact decimal reads back as the same number', () => {
    for (const [{ n }] of triples) {
      const value = rational(n, 1000n);
      expect(fromDecimal(exactDecimal(value)!)).toEqual(value);
    }
  });
});
