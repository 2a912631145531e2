// Works out what it can of numbers that are not shown, from those that are and from what is known to add up. It shares no code with the
// rule that withholds: rank by elimination, and limits of whole numbers that are not below zero.
export interface Equation {
  /** Names with the factor each counts by; together they are nothing. */
  readonly terms: readonly (readonly [name: string, factor: number])[];
}

const prime = 1_000_003;
const inMod = (n: number) => ((n % prime) + prime) % prime;
function inverse(n: number): number {
  let [a, b, x, y] = [inMod(n), prime, 1, 0];
  while (b > 0) {
    const q = Math.floor(a / b);
    [a, b, x, y] = [b, a - q * b, y, x - q * y];
  }
  return inMod(x);
}

/** Of each name that is not shown, its number where there is only one that fits. */
export function workedOut(
  equations: readonly Equation[],
  shown: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const open = equations
    .map(({ terms }) => ({
      terms: terms.filter(([name]) => !shown.has(name)),
      rest: -terms.reduce((all, [name, factor]) => all + factor * (shown.get(name) ?? 0), 0),
    }))
    .filter(({ terms }) => terms.length > 0);
  byLimits(open, found);
  byRank(open, found);
  return found;
}

interface Open {
  readonly terms: readonly (readonly [string, number])[];
  readonly rest: number;
}

function byLimits(open: readonly Open[], found: Map<string, number>): void {
  const low = new Map<string, number>();
  const high = new Map<string, number>();
  const least = (name: string) => low.get(name) ?? 0;
  const most = (name: string) => high.get(name) ?? Number.POSITIVE_INFINITY;
  for (let moved = true; moved; ) {
    moved = false;
    for (const { terms, rest } of open)
      for (const [name, factor] of terms) {
        // factor × name = rest − the others
        let from = rest;
        let until = rest;
        for (const [other, by] of terms)
          if (other !== name) {
            from -= by > 0 ? by * most(other) : by * least(other);
            until -= by > 0 ? by * least(other) : by * most(other);
          }
        const [a, b] = factor > 0 ? [from / factor, until / factor] : [until / factor, from / factor];
        if (Math.ceil(a) > least(name)) {
          low.set(name, Math.ceil(a));
          moved = true;
        }
        if (Math.floor(b) < most(name)) {
          high.set(name, Math.floor(b));
          moved = true;
        }
        if (least(name) > most(name))
          throw new Error(`${name} cannot be: the attack reckons with a sum that is none.`);
      }
  }
  for (const [name, at] of high) if (at === least(name)) found.set(name, at);
}

function byRank(open: readonly Open[], found: Map<string, number>): void {
  const rows: { row: Map<string, number>; rest: number; pivot: string }[] = [];
  for (const { terms, rest } of open) {
    let row = new Map<string, number>();
    for (const [name, factor] of terms) row.set(name, inMod((row.get(name) ?? 0) + factor));
    let value = inMod(rest);
    const less = (other: (typeof rows)[number], by: number) => {
      for (const [name, factor] of other.row) {
        const left = inMod((row.get(name) ?? 0) - by * factor);
        if (left === 0) row.delete(name);
        else row.set(name, left);
      }
      value = inMod(value - by * other.rest);
    };
    for (const other of rows) if (row.has(other.pivot)) less(other, row.get(other.pivot)!);
    row = new Map([...row].filter(([, factor]) => factor !== 0));
    const pivot = row.keys().next().value;
    if (pivot === undefined) continue;
    const by = inverse(row.get(pivot)!);
    const made = {
      row: new Map([...row].map(([name, factor]) => [name, inMod(factor * by)])),
      rest: inMod(value * by),
      pivot,
    };
    for (const other of rows) {
      const factor = other.row.get(pivot);
      if (factor === undefined) continue;
      for (const [name, one] of made.row) {
        const left = inMod((other.row.get(name) ?? 0) - factor * one);
        if (left === 0) other.row.delete(name);
        else other.row.set(name, left);
      }
      other.rest = inMod(other.rest - factor * made.rest);
    }
    rows.push(made);
  }
  for (const { row, rest, pivot } of rows) if (row.size === 1) found.set(pivot, rest);
}
