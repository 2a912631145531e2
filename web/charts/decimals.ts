// Comparing numbers that are text, exactly: no binary fractions come in between.

const parts = (decimal: string): [sign: 1n | -1n, digits: string, fraction: string] => {
  const [, minus, whole, fraction = ''] = /^([-−]?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) throw new TypeError(`Not a decimal number: ${decimal}`);
  return [minus ? -1n : 1n, whole, fraction];
};

/** Both in units of the last digit that either has behind the point, and how many digits that are. */
function aligned(a: string, b: string): [left: bigint, right: bigint, places: number] {
  const [signA, wholeA, fractionA] = parts(a);
  const [signB, wholeB, fractionB] = parts(b);
  const places = Math.max(fractionA.length, fractionB.length);
  return [
    signA * BigInt(wholeA + fractionA.padEnd(places, '0')),
    signB * BigInt(wholeB + fractionB.padEnd(places, '0')),
    places,
  ];
}

/** Below zero when the first is less, above when it is more. */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const largest = (decimals: readonly string[]): string =>
  decimals.reduce((most, one) => (compareDecimals(one, most) > 0 ? one : most), '0');

/** Exact: as many digits behind the point as the longer one has. */
function combined(a: string, b: string, by: (left: bigint, right: bigint) => bigint): string {
  const [left, right, places] = aligned(a, b);
  const all = by(left, right);
  const digits = String(all < 0n ? -all : all).padStart(places + 1, '0');
  const point = digits.length - places;
  return `${all < 0n ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`;
}
export const sum = (decimals: readonly string[]): string =>
  decimals.reduce((all, one) => combined(all, one, (left, right) => left + right), '0');
export const difference = (a: string, b: string): string => combined(a, b, (left, right) => left - right);
