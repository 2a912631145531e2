// Exact fractions. A verdict rests on these alone: no figure passes through binary floating point, and rounding is only
// ever for the eye.

/** Always in lowest terms, with the denominator above zero: equal values have equal parts. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

/** n / d. Throws where d is zero: whoever divides asks first. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('Nothing is divided by zero.');
  const common = divisor(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / common, d: d / common };
}

/** Reads a plain decimal, e.g. `-1210.50`. Throws on anything else: text that is no number is never zero. */
export function fromDecimal(text: string): Rational {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`"${text}" is not a plain decimal.`);
  return rational(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length));
}

/** Negative, zero or positive. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);

/** a / b; null where b is zero, because a share of nothing is no number. */
export const ratio = (a: Rational, b: Rational): Rational | null =>
  b.n === 0n ? null : rational(a.n * b.d, a.d * b.n);

/** `n/d`, or `n` alone for a whole number. Nothing is lost. */
export const toFraction = ({ n, d }: Rational): string => (d === 1n ? `${n}` : `${n}/${d}`);

/** For the eye: so many decimals, a half rounded away from zero. Never compare what this returns. */
export function toDecimal({ n, d }: Rational, places: number): string {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places);
  const rounded = (scaled * 2n + d) / (d * 2n);
  const digits = `${rounded}`.padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return n < 0n && rounded !== 0n ? `-${text}` : text;
}

/** A share as a percentage, for the eye. */
export const percent = (share: Rational, places: number): string =>
  toDecimal(times(share, rational(100n)), places);

/** The decimal that is exactly this value; null where there is none (1/3). */
export function exactDecimal(value: Rational): string | null {
  for (let places = 0; places <= 30; places++)
    if (10n ** BigInt(places) % value.d === 0n) return toDecimal(value, places);
  return null;
}
