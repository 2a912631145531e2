/** Half-open [from, until); a missing end is open. */
export interface Interval {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

const first = '0000-01-01';
const last = '9999-12-31';

/** Days on which not exactly one of the parts holds, seen at the edges of parts and whole; empty when they tile it. */
export function gaps(parts: readonly Interval[], whole: Interval): string[] {
  const start = whole.from ?? first;
  const end = whole.until ?? last;
  const edges = [start, ...parts.flatMap((part) => [part.from ?? start, part.until ?? end])];
  return [...new Set(edges)]
    .filter((day) => day >= start && day < end)
    .filter(
      (day) => parts.filter((part) => (part.from ?? first) <= day && day < (part.until ?? last)).length !== 1,
    )
    .sort();
}
