// The life of a report and what makes one fit to hand in. Pure: values in, values out.

import { breakdownProblems, type KnownCode } from '../breakdowns/rules.ts';
import { type Problem, problem, problemAt, WrongState } from '../errors.ts';
import type { FieldReason } from '../fields/table.ts';
import { personalIn } from '../personal.ts';
import { type Finding, fieldToMend, unclearCount } from '../quality/rules.ts';
import {
  type Item,
  itemFields,
  itemLacks,
  longestText,
  mostLines,
  ofKind,
  type Value,
  valueFields,
  type Withdrawable,
} from './line.ts';
import type { statuses } from './table.ts';

export type Status = (typeof statuses)[number];
export type Step = 'save' | 'submit' | 'recall' | 'return' | 'verify' | 'publish';

/** What makes somebody the author of a report: whoever did it neither verifies nor judges it. */
export const authoring = [
  'report.start',
  'report.correct',
  'report.save',
  'report.takeOut',
  'report.submit',
  'report.recall',
];

export const steps: { readonly [S in Status]: { readonly [K in Step]?: Status } } = {
  draft: { save: 'draft', submit: 'submitted' },
  submitted: { recall: 'draft', verify: 'verified', return: 'returned' },
  returned: { save: 'returned', submit: 'submitted' },
  verified: { publish: 'published', return: 'returned' },
  published: {}, // A correction is a new report that supersedes this one.
};

/** The status a step leads to; WrongState when it leads nowhere from here. */
export function next(status: Status, step: Step): Status {
  const to = steps[status][step];
  if (to === undefined) throw new WrongState('report_step', { status });
  return to;
}

/** A task that a ruling makes the body report on in the round. */
export interface OwedTask {
  readonly id: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
}
function textProblems(path: string, text: string | null | undefined): Problem[] {
  if (!text) return [];
  const personal = personalIn(text);
  return [
    ...(text.length > longestText
      ? [problem(path, 'too_long', { limit: longestText, length: text.length })]
      : []),
    ...(personal ? [problem(path, 'personal_data', { kind: personal })] : []),
  ];
}

/** An indicator as the rules on its lines look at it. */
interface KnownIndicator {
  readonly unit: string;
  readonly aggregationKind: string;
  readonly breakdowns: readonly string[] | null;
}
interface Known {
  readonly tasks: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
  /** The codes that figures are broken down by; none where no line has parts. */
  readonly codes: readonly KnownCode[];
  /** What the lines say until now. */
  readonly saved: ReadonlyMap<string, Pick<Value, 'value' | 'breakdown'>>;
}

/**
 * What is wrong with lines as they are saved; a draft may be incomplete, but never carry what must not be kept. `known`
 * are the task codes of the report's directive and the indicators that exist, among those named.
 */
export function lineProblems(items: readonly Item[], values: readonly Value[], known: Known): Problem[] {
  return [
    ...(items.length + values.length > mostLines
      ? [problem('items', 'too_many_lines', { limit: mostLines, count: items.length + values.length })]
      : []),
    ...items
      .filter((i) => !known.tasks.has(i.task))
      .map(({ task }) => problem(`items[${task}]`, 'unknown_task', { task })),
    ...values
      .filter((v) => !known.indicators.has(v.indicator))
      .map(({ indicator }) => problem(`values[${indicator}]`, 'unknown_indicator', { indicator })),
    ...repeated(
      'items',
      items.map((i) => i.task),
    ),
    ...repeated(
      'values',
      values.map((v) => v.indicator),
    ),
    ...values.flatMap((value) => countProblems(value, known.indicators.get(value.indicator)?.unit ?? '')),
    ...values.flatMap((value) => partProblems(value, known)),
    ...wordProblems(items, values),
  ];
}

/** Words that must not be kept; asked again when a report is handed in, of what was saved before this was known to look for it. */
export const wordProblems = (items: readonly Item[], values: readonly Value[]): Problem[] => [
  ...items.flatMap((item) => [
    ...ofKind(itemFields, 'text').flatMap((field) =>
      textProblems(`items[${item.task}].${field}`, item[field]),
    ),
    ...(item.evidence ?? []).flatMap((e) => textProblems(`items[${item.task}].evidence`, e.reference)),
  ]),
  ...values.flatMap((value) =>
    ofKind(valueFields, 'text').flatMap((field) =>
      textProblems(`values[${value.indicator}].${field}`, value[field]),
    ),
  ),
];

/** What a program wrote in two ways at once is asked back, as a form asks it. */
function countProblems({ indicator, value }: Value, unit: string): Problem[] {
  const facts = value == null ? null : unclearCount(value, unit);
  return facts === null ? [] : [problemAt(`values[${indicator}].value`, { code: 'unclear', facts })];
}

/** Parts are held against their total as both will stand: what was not sent stays as it is. */
function partProblems(
  { indicator, value, breakdown }: Value,
  { indicators, codes, saved }: Known,
): Problem[] {
  const of = indicators.get(indicator);
  const before = saved.get(indicator);
  const parts = (breakdown === undefined ? before?.breakdown : breakdown) ?? [];
  const total = (value === undefined ? before?.value : value) ?? null;
  return of === undefined || parts.length === 0
    ? []
    : breakdownProblems(`values[${indicator}].breakdown`, parts, total, of, codes);
}

/** What keeps a report's figures from being handed in; what is explained does not. */
export const figureProblems = (findings: readonly Finding[]): Problem[] =>
  findings
    .filter(({ isExplained }) => !isExplained)
    .map((finding) => {
      const { indicator, isBlocking, code, facts } = finding;
      const told = isBlocking ? facts : { ...facts, mayExplain: '1' };
      return problemAt(`values[${indicator}].${fieldToMend(finding)}`, { code, facts: told });
    });

const repeated = (path: string, keys: readonly string[]): Problem[] =>
  keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => problem(`${path}[${key}]`, 'line_twice'));

/**
 * Why a report is not yet fit to submit; empty when it is. Each task that is owed has a line of its own. Its figures
 * are judged in quality/rules.ts.
 */
export function missingAnswers(
  items: readonly (Item & Withdrawable)[],
  values: readonly Value[],
  owed: readonly OwedTask[],
): Problem[] {
  const unanswered = owed.filter(({ code }) => !items.some(({ task }) => task === code));
  if (items.length === 0 && values.length === 0 && unanswered.length === 0)
    return [problem('items', 'report_empty')];
  return [
    ...unanswered.map(({ code, titleVi, titleEn }) =>
      problem(`items[${code}].claim`, 'owed_unanswered', { task: code, titleVi, titleEn }),
    ),
    ...items.flatMap((item) =>
      itemLacks(item).map(({ field, code }) => problem(`items[${item.task}].${field}`, code)),
    ),
  ];
}

/** Why a line cannot be taken out, or withdrawn where the report it corrects has published it. */
export function takeOutProblems(
  asked: { readonly line: string; readonly reason: string | null },
  lines: readonly string[],
  isPublished: boolean,
): Problem[] {
  if (!lines.includes(asked.line)) return [problem('line', 'unknown_line', { line: asked.line })];
  if (isPublished && !asked.reason?.trim()) return [problem('reason', 'withdrawal_why_missing')];
  return textProblems('reason', asked.reason);
}

export interface ReturnReason {
  /** A task code or an indicator id that the report has; left out for the report as a whole. */
  readonly line?: string | null | undefined;
  readonly reason: string;
}

/**
 * A report goes back with reasons its author can act on, each on a line the report has. A body gives back its own lines only,
 * and what others found of theirs stands; the Commission may send back all of it.
 */
export function returnProblems(
  reasons: readonly ReturnReason[],
  lines: readonly LineToJudge[],
  mine: 'all' | 'own',
): Problem[] {
  if (reasons.length === 0) return [problem('reasons', 'none_named')];
  const others = mine === 'all' ? [] : lines.filter(({ judges }) => judges.length === 0);
  return reasons.flatMap(({ line: name, reason }, at): Problem[] => {
    const line = name ? lines.find((one) => one.name === name) : undefined;
    const other = name ? others.find((one) => one === line) : others[0];
    return [
      ...(reason.trim() === '' ? [problem(`reasons[${at}].reason`, 'mending_missing')] : []),
      ...(name && !line ? [problem(`reasons[${at}].line`, 'unknown_line', { line: name })] : []),
      ...(other
        ? [problem(`reasons[${at}].line`, name ? 'line_of_others' : 'whole_of_others', whose(other))]
        : []),
      ...textProblems(`reasons[${at}].reason`, reason),
    ];
  });
}

/** A line as whoever judges it sees it. */
export interface LineToJudge {
  /** Task code or indicator, as the author knows it. */
  readonly name: string;
  readonly id: string;
  /** Those of the actor's bodies whose it is to verify today. */
  readonly judges: readonly string[];
  /** All whose it is, and by what ground. */
  readonly verifiers: readonly {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly why: FieldReason;
  }[];
  readonly isVerified: boolean;
}

/** What a refusal says of a line that is another's. */
const whose = ({ name, verifiers }: LineToJudge) => ({
  line: name,
  bodyVi: verifiers.map(({ nameVi }) => nameVi).join(', '),
  bodyEn: verifiers.map(({ nameEn }) => nameEn).join(', '),
  why: verifiers[0]?.why ?? 'last_resort',
});

/** Why these lines cannot be verified by this officer now. Each body answers for the lines in its field, and for no other. */
export function verificationProblems(asked: readonly string[], lines: readonly LineToJudge[]): Problem[] {
  if (asked.length === 0) return [problem('lines', 'none_named')];
  return [
    ...repeated('lines', asked),
    ...[...new Set(asked)].flatMap((name): Problem[] => {
      const path = `lines[${name}]`;
      const line = lines.find((l) => l.name === name);
      if (!line) return [problem(path, 'unknown_line', { line: name })];
      if (line.isVerified) return [problem(path, 'line_verified')];
      if (line.judges.length === 0) return [problem(path, 'line_of_others', whose(line))];
      return [];
    }),
  ];
}

/** Fields of a line that say something else than they did; null where there is nothing to compare with. */
export const changedFields = (
  fields: readonly string[],
  now: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> | null,
): string[] | null =>
  before &&
  fields.filter((field) => JSON.stringify(now[field] ?? null) !== JSON.stringify(before[field] ?? null));

export const correctionProblems = (reason: string): Problem[] =>
  reason.trim() === '' ? [problem('reason', 'why_missing')] : textProblems('reason', reason);
