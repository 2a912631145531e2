// What an isolate has answered, in numbers: by kinds of addresses and never by persons. Told at /metrics (metrics.ts).
import type { Line } from './log.ts';

/** Upper edges in seconds. */
export const edges = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export interface Counted {
  /** By kind of address and status. */
  readonly requests: Map<string, number>;
  /** By kind of address: how many took no longer than each edge, how many there were, and how long all took. */
  readonly took: Map<string, { readonly within: number[]; count: number; seconds: number }>;
  /** By code: what was said no to, and why. */
  readonly refused: Map<string, number>;
  statements: number;
  roundTrips: number;
}

const all = new WeakMap<object, Counted>();
/** Of an isolate, by its settings. */
export function countedOf(bindings: object): Counted {
  const counted: Counted = all.get(bindings) ?? {
    requests: new Map(),
    took: new Map(),
    refused: new Map(),
    statements: 0,
    roundTrips: 0,
  };
  all.set(bindings, counted);
  return counted;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/graphql$/, 'graphql'],
  [/^\/(?:healthz|readyz|metrics)$/, 'watch'],
  [/^\/(?:assets\/|app\/sw\.js$|favicon\.ico$)/, 'asset'],
  [/^\/app(?:\/|$)/, 'office'],
  [/^\/c\//, 'citation'],
  [/^\/(?:vi|en|embed)(?:\/.*)?\.[a-z]{3,4}$/, 'file'],
  [/^\/(?:(?:vi|en|embed)(?:\/|$)|$)/, 'page'],
];
export const kindOf = (path: string): string => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';

export function count(
  bindings: object,
  path: string,
  status: number,
  ms: number,
  { outcome, spent, spentOnVersion }: Line,
): void {
  const counted = countedOf(bindings);
  const kind = kindOf(path);
  add(counted.requests, `${kind} ${status}`);
  if (status >= 400) add(counted.refused, outcome);
  const took = counted.took.get(kind) ?? { within: edges.map(() => 0), count: 0, seconds: 0 };
  counted.took.set(kind, took);
  took.count++;
  took.seconds += ms / 1_000;
  for (const [at, edge] of edges.entries()) if (ms <= edge * 1_000) took.within[at]!++;
  for (const one of [spent, spentOnVersion]) {
    counted.statements += one?.statements ?? 0;
    counted.roundTrips += one?.roundTrips ?? 0;
  }
}

const add = (counts: Map<string, number>, name: string): void =>
  void counts.set(name, (counts.get(name) ?? 0) + 1);
