// Whether reported figures can be handed in. One function for the server, the form, its script and the workbook: values in,
// findings out, nothing that a browser would have to carry but the units, and no floating point.
import { demandsOf } from '../indicators/units.ts';
import { type ValueField, valueLackCodes, valueLacks } from '../reports/line.ts';

export interface QualityRule {
  readonly id: string;
  readonly kind: string;
  /** Null for a rule that holds for every figure of its unit, unless the indicator has one of the same kind. */
  readonly indicatorId: string | null;
  /** Of such a rule: the unit; null for every unit. */
  readonly unit?: string | null;
  readonly others: readonly string[];
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly percent: string | null;
  /** How many times more, or how many times less, a leap is. */
  readonly factor?: string | null;
  readonly isBlocking: boolean;
}

/** A figure as exact decimal text; null where none is given. */
export interface Figure {
  readonly indicator: string;
  readonly unit: string;
  readonly value: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly denominatorBase?: string | null;
  readonly blankIsMeant?: boolean;
  /** The author's explanation of an unusual figure. */
  readonly reason: string | null;
}

/** Everything a figure can be found to be. The words for each are in the dictionaries of whoever says it. */
export const findingCodes = [
  ...valueLackCodes,
  'unclear',
  'not_whole',
  'below',
  'above',
  'denominator_zero',
  'part_above_whole',
  'rate_differs',
  'part_of',
  'sum_of',
  'change',
  'leap',
  'together',
] as const;
export type FindingCode = (typeof findingCodes)[number];

type FigureField = Exclude<ValueField, 'reason'>;

/** What the words of a finding are made of: decimals, and codes of indicators; several of them with spaces between. */
export type FindingFacts = Readonly<Record<string, string>>;
/** The words for everything that is found, in one language. */
export type FindingWords = Readonly<Record<FindingCode, (told: FindingFacts) => string>>;

export interface Finding {
  readonly code: FindingCode;
  readonly indicator: string;
  /** The field that it is found in. */
  readonly field: FigureField;
  readonly facts: FindingFacts;
  /** The rule that finds it; null where the unit itself demands it. */
  readonly rule: { readonly id: string; readonly isDefault: boolean } | null;
  /** A blocking finding cannot be explained; any other can, by a reason on the figure. */
  readonly isBlocking: boolean;
  readonly isExplained: boolean;
}

const lacking: readonly FindingCode[] = valueLackCodes;
/** Whether something is only not there yet: told when a report is checked, not while it is being typed. */
export const isLack = ({ code }: Pick<Finding, 'code'>): boolean => lacking.includes(code);

/** Where it is put right: what cannot be explained in its own field, anything else by a reason. */
export const fieldToMend = ({ field, isBlocking }: Pick<Finding, 'field' | 'isBlocking'>): string =>
  isBlocking ? field : 'reason';

const placesOf = (decimal: string) => (decimal.split('.')[1] ?? '').length;
/** Decimals as whole numbers of one common unit, so that sums and comparisons are exact. */
function whole(figures: readonly string[]): bigint[] {
  const places = Math.max(0, ...figures.map(placesOf));
  return figures.map((figure) => {
    const [digits, fraction = ''] = figure.split('.');
    return BigInt(`${digits}${fraction.padEnd(places, '0')}`);
  });
}
/** Whether one decimal is above another. */
export const isAbove = (a: string, b: string): boolean => {
  const [x, y] = whole([a, b]) as [bigint, bigint];
  return x > y;
};
const size = (n: bigint) => (n < 0n ? -n : n);
/** One spelling for each value: trailing zeros behind the point say nothing about it. */
const shortest = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

type Found = Pick<Finding, 'code' | 'field' | 'facts'>;
const found = (code: FindingCode, field: FigureField, facts: FindingFacts = {}): Found => ({
  code,
  field,
  facts,
});

/** What is possible in a unit; a range set for the indicator that reaches further takes its place on that side. */
export function boundsOf(
  unit: string,
  ranges: readonly Pick<QualityRule, 'minimum' | 'maximum'>[],
): { readonly least: string | null; readonly most: string | null } {
  const { least, most } = demandsOf(unit);
  const isFreed = (
    own: string | null,
    other: (range: (typeof ranges)[number]) => string | null,
    reaches: (a: string, b: string) => boolean,
  ) => own !== null && ranges.some((range) => other(range) !== null && reaches(other(range)!, own));
  return {
    least: isFreed(
      least,
      ({ minimum }) => minimum,
      (a, b) => isAbove(b, a),
    )
      ? null
      : least,
    most: isFreed(most, ({ maximum }) => maximum, isAbove) ? null : most,
  };
}

/** What the unit itself demands. */
function demanded(figure: Figure, ranges: readonly QualityRule[]): Found[] {
  const { value, numerator = null, denominator = null, unit } = figure;
  const { isWhole, parts } = demandsOf(unit);
  const { least, most } = boundsOf(unit, ranges);
  const isShare = parts === 'share';
  const bounded =
    value === null
      ? []
      : [
          ...(isWhole && /\.\d*[1-9]/.test(value) ? [found('not_whole', 'value', { value, unit })] : []),
          ...(least !== null && isAbove(least, value)
            ? [found('below', 'value', { value, limit: least })]
            : []),
          ...(most !== null && isAbove(value, most) ? [found('above', 'value', { value, limit: most })] : []),
        ];
  const signed = (['numerator', 'denominator'] as const).flatMap((field) => {
    const part = figure[field] ?? null;
    return least !== null && part !== null && isAbove('0', part)
      ? [found('below', field, { value: part, limit: '0' })]
      : [];
  });
  if (denominator === null || signed.length > 0) return [...bounded, ...signed];
  if (!isAbove(denominator, '0') && !isAbove('0', denominator))
    return [...bounded, found('denominator_zero', 'denominator')];
  if (numerator === null) return bounded;
  const isPart = parts === 'part' || (isShare && most !== null);
  return [
    ...bounded,
    ...(isPart && isAbove(numerator, denominator)
      ? [found('part_above_whole', 'numerator', { numerator, denominator })]
      : []),
    ...(isShare && value !== null ? rate(value, numerator, denominator) : []),
  ];
}

/** A share is its part by its whole, as far as the decimals it is written with go. */
function rate(value: string, numerator: string, denominator: string): Found[] {
  const written = shortest(value);
  const scale = 10n ** BigInt(placesOf(written));
  const [figure] = whole([written]) as [bigint];
  const [n, d] = whole([numerator, denominator]) as [bigint, bigint];
  if (size(figure * d - 100n * scale * n) * 2n <= size(d)) return [];
  const [top, bottom] = d < 0n ? [-n, -d] : [n, d];
  const tenths = (size(top) * 2_000n + bottom) / (bottom * 2n);
  const digits = String(tenths).padStart(2, '0');
  const is = shortest(`${top < 0n ? '-' : ''}${digits.slice(0, -1)}.${digits.slice(-1)}`);
  return [found('rate_differs', 'value', { value, numerator, denominator, rate: is })];
}

type Check = (
  rule: QualityRule,
  value: string,
  figureOf: (indicator: string) => string | null,
  before: string | null,
) => Found | null;

/** What each kind of rule finds; null when the figure holds or cannot be judged. A missing figure is never zero. */
const checks: Readonly<Record<string, Check>> = {
  range: ({ minimum, maximum }, value) => {
    if (minimum !== null && isAbove(minimum, value))
      return found('below', 'value', { value, limit: minimum });
    if (maximum !== null && isAbove(value, maximum))
      return found('above', 'value', { value, limit: maximum });
    return null;
  },
  part_of: ({ others }, value, figureOf) => {
    const [other = ''] = others;
    const total = figureOf(other);
    if (total === null || !isAbove(value, total)) return null;
    return found('part_of', 'value', { value, total, of: other });
  },
  sum_of: ({ others }, value, figureOf) => {
    const parts = others.map(figureOf);
    if (parts.some((part) => part === null)) return null;
    const [total, ...rest] = whole([value, ...(parts as string[])]) as [bigint, ...bigint[]];
    if (rest.reduce((a, b) => a + b, 0n) === total) return null;
    return found('sum_of', 'value', { value, parts: parts.join(' ') });
  },
  change: ({ percent }, value, _figureOf, before) => {
    if (before === null || percent === null) return null;
    const [now, then] = whole([value, before]) as [bigint, bigint];
    if (then === 0n) return null;
    // |now − then| / |then| > percent / 100, without dividing.
    const [limit, hundred] = whole([percent, '100']) as [bigint, bigint];
    if (size(now - then) * hundred <= size(then) * limit) return null;
    return found('change', 'value', { value, before, percent });
  },
  leap: ({ factor }, value, _figureOf, before) => {
    if (before === null || factor == null) return null;
    const [now, then] = whole([value, before]) as [bigint, bigint];
    if (then === 0n) return null;
    const [times, one] = whole([factor, '1']) as [bigint, bigint];
    const isMore = size(now) * one > size(then) * times;
    const isLess = size(now) * times < size(then) * one;
    return isMore || isLess
      ? found('leap', 'value', { value, before, factor, isMore: isMore ? '1' : '' })
      : null;
  },
  together: ({ others }, _value, figureOf) => {
    const missing = others.filter((other) => figureOf(other) === null);
    return missing.length === 0 ? null : found('together', 'value', { missing: missing.join(' ') });
  },
};

/** The rules that hold for a figure: its own, and those of its unit that it has none of the same kind of. */
function holding(rules: readonly QualityRule[], { indicator, unit }: Figure): QualityRule[] {
  const own = rules.filter(({ indicatorId }) => indicatorId === indicator);
  const kinds = new Set(own.map(({ kind }) => kind));
  return [
    ...own,
    ...rules.filter(
      (rule) => rule.indicatorId === null && (rule.unit ?? unit) === unit && !kinds.has(rule.kind),
    ),
  ];
}

/**
 * Everything that keeps a report's figures from being handed in, and everything unusual in them. `before` holds the last
 * published value of each indicator for the same body.
 */
export function qualityFindings(
  rules: readonly QualityRule[],
  figures: readonly Figure[],
  before: ReadonlyMap<string, string | null>,
): Finding[] {
  const given = new Map(figures.map((figure) => [figure.indicator, figure]));
  const figureOf = (indicator: string) => given.get(indicator)?.value ?? null;
  return figures.flatMap((figure) => {
    const { indicator, value, reason } = figure;
    const held = holding(rules, figure);
    const ranges = held.filter(({ kind }) => kind === 'range');
    const lacks = valueLacks(figure).map(({ code, field }) =>
      found(code, field, code === 'blank_and_value' ? { value: value! } : {}),
    );
    const blocking = [...lacks, ...demanded(figure, ranges)].map(
      (one): Finding => ({ ...one, indicator, rule: null, isBlocking: true, isExplained: false }),
    );
    const ruled = held.flatMap((rule): Finding[] => {
      const one =
        value === null
          ? null
          : (checks[rule.kind]?.(rule, value, figureOf, before.get(indicator) ?? null) ?? null);
      if (one === null) return [];
      const { id, isBlocking } = rule;
      const isExplained = !isBlocking && (reason ?? '').trim() !== '';
      return [
        { ...one, indicator, rule: { id, isDefault: rule.indicatorId === null }, isBlocking, isExplained },
      ];
    });
    // A leap is a change too, and says more.
    const leapt = ruled.some(({ code }) => code === 'leap');
    return [
      ...blocking,
      ...ruled.filter(({ code, isBlocking }) => !leapt || isBlocking || code !== 'change'),
    ];
  });
}

/**
 * A decimal that a program sends for what is counted one by one, and that looks like thousands with a point between: 1.210
 * is 1210 to whoever wrote it and 1.21 to whoever reads it, and neither is guessed.
 */
export function unclearCount(text: string, unit: string): FindingFacts | null {
  if (!demandsOf(unit).isWhole || !/^-?[1-9]\d{0,2}\.\d{3,}$/.test(text)) return null;
  return { typed: text, either: text.replace('.', ''), or: shortest(text), unit };
}
