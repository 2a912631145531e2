// Whether reported figures hold together. One function for the server and the browser: values in, findings out, no imports
// that a browser would have to carry, and no floating point.

export interface QualityRule {
  readonly id: string;
  readonly kind: string;
  readonly indicatorId: string;
  readonly others: readonly string[];
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly percent: string | null;
  readonly isBlocking: boolean;
}

/** A figure as exact decimal text; null where none is given. */
export interface Figure {
  readonly indicator: string;
  readonly value: string | null;
  /** The author's explanation of an unusual figure. */
  readonly reason: string | null;
}

export interface Finding {
  readonly ruleId: string;
  readonly indicator: string;
  readonly message: string;
  /** A blocking finding cannot be explained; any other can, by a reason on the figure. */
  readonly isBlocking: boolean;
  readonly isExplained: boolean;
}

/** Decimals as whole numbers of one common unit, so that sums and comparisons are exact. */
function whole(figures: readonly string[]): bigint[] {
  const places = Math.max(0, ...figures.map((f) => (f.split('.')[1] ?? '').length));
  return figures.map((figure) => {
    const [digits, fraction = ''] = figure.split('.');
    return BigInt(`${digits}${fraction.padEnd(places, '0')}`);
  });
}
const above = (a: string, b: string) => {
  const [x, y] = whole([a, b]) as [bigint, bigint];
  return x > y;
};
const size = (n: bigint) => (n < 0n ? -n : n);

type Check = (
  rule: QualityRule,
  value: string | null,
  figureOf: (indicator: string) => string | null,
  before: string | null,
) => string | null;

/** What each kind of rule finds; null when the figure holds or cannot be judged. A missing figure is never zero. */
const checks: Readonly<Record<string, Check>> = {
  range: ({ minimum, maximum }, value) => {
    if (value === null) return null;
    if (minimum !== null && above(minimum, value))
      return `${value} is below ${minimum}, the least that is possible.`;
    if (maximum !== null && above(value, maximum))
      return `${value} is above ${maximum}, the most that is possible.`;
    return null;
  },
  part_of: ({ others }, value, figureOf) => {
    const total = others[0] === undefined ? null : figureOf(others[0]);
    if (value === null || total === null || !above(value, total)) return null;
    return `${value} is more than ${total}, the whole it is part of (${others[0]}).`;
  },
  sum_of: ({ others }, value, figureOf) => {
    const parts = others.map(figureOf);
    if (value === null || parts.some((part) => part === null)) return null;
    const [total, ...rest] = whole([value, ...(parts as string[])]) as [bigint, ...bigint[]];
    if (rest.reduce((a, b) => a + b, 0n) === total) return null;
    return `${value} is not the sum of its parts (${(parts as string[]).join(' + ')}).`;
  },
  change: ({ percent }, value, _figureOf, before) => {
    if (value === null || before === null || percent === null) return null;
    const [now, then] = whole([value, before]) as [bigint, bigint];
    if (then === 0n) return null;
    // |now − then| / |then| > percent / 100, without dividing.
    const [limit, hundred] = whole([percent, '100']) as [bigint, bigint];
    if (size(now - then) * hundred <= size(then) * limit) return null;
    return `${value} differs from the last published figure, ${before}, by more than ${percent} %.`;
  },
  together: ({ others }, value, figureOf) => {
    const missing = others.filter((other) => figureOf(other) === null);
    if (value === null || missing.length === 0) return null;
    return `Given without ${missing.join(', ')}; these are only understood together.`;
  },
};

/**
 * Everything that a report's figures are found to be wrong or unusual in. `before` holds the last published value of each
 * indicator for the same body.
 */
export function qualityFindings(
  rules: readonly QualityRule[],
  figures: readonly Figure[],
  before: ReadonlyMap<string, string | null>,
): Finding[] {
  const given = new Map(figures.map((figure) => [figure.indicator, figure]));
  const figureOf = (indicator: string) => given.get(indicator)?.value ?? null;
  return rules.flatMap((rule) => {
    const figure = given.get(rule.indicatorId);
    if (!figure) return [];
    const message =
      checks[rule.kind]?.(rule, figure.value, figureOf, before.get(rule.indicatorId) ?? null) ?? null;
    if (message === null) return [];
    return [
      {
        ruleId: rule.id,
        indicator: rule.indicatorId,
        message,
        isBlocking: rule.isBlocking,
        isExplained: !rule.isBlocking && (figure.reason ?? '').trim() !== '',
      },
    ];
  });
}

export interface QualityRuleAsked {
  readonly kind: string;
  readonly others: readonly string[];
  readonly minimum?: string | null | undefined;
  readonly maximum?: string | null | undefined;
  readonly percent?: string | null | undefined;
  readonly section: string;
}

const needs: Readonly<Record<string, (asked: QualityRuleAsked) => string | null>> = {
  range: (a) => (a.minimum == null && a.maximum == null ? 'A range has a least or a most, or both.' : null),
  part_of: (a) => (a.others.length === 1 ? null : 'A part has one whole.'),
  sum_of: (a) => (a.others.length >= 2 ? null : 'A sum has two parts or more.'),
  change: (a) =>
    a.percent == null || !above(a.percent, '0') ? 'Say by how many percent it may change.' : null,
  together: (a) => (a.others.length >= 1 ? null : 'Say what must be given with it.'),
};

export const qualityRuleProblems = (asked: QualityRuleAsked): { path: string; message: string }[] => {
  const need = needs[asked.kind];
  if (!need) return [{ path: 'kind', message: `A rule is one of: ${Object.keys(needs).join(', ')}.` }];
  const lacking = need(asked);
  return [
    ...(lacking === null ? [] : [{ path: 'kind', message: lacking }]),
    ...(asked.minimum != null && asked.maximum != null && above(asked.minimum, asked.maximum)
      ? [{ path: 'minimum', message: 'The least is above the most.' }]
      : []),
    ...(asked.section.trim() === ''
      ? [{ path: 'section', message: 'Say where in the document it stands.' }]
      : []),
  ];
};
