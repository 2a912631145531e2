// Everything a returned workbook can be told about itself. The words for each rule are in words.*.ts beside this file.
import type { Field } from './layout.ts';

const groups = {
  no_template: 'blocking',
  newer_template: 'blocking',
  meta_damaged: 'blocking',
  wrong_body: 'blocking',
  wrong_period: 'blocking',
  wrong_report: 'blocking',
  future_revision: 'blocking',
  no_rows: 'blocking',
  unknown_code: 'blocking',
  duplicate_code: 'blocking',
  row_without_code: 'blocking',
  code_became_number: 'blocking',
  line_gone: 'blocking',
  not_a_number: 'blocking',
  unclear_number: 'blocking',
  number_too_long: 'blocking',
  date_in_number: 'blocking',
  percent_unexpected: 'blocking',
  error_value: 'blocking',
  formula_without_value: 'blocking',
  not_in_list: 'blocking',
  evidence_grade_missing: 'blocking',
  text_too_long: 'blocking',
  odd_characters: 'blocking',
  personal_data: 'blocking',
  claim_missing: 'blocking',
  done_missing: 'blocking',
  value_missing: 'blocking',
  blank_and_value: 'blocking',
  whole_missing: 'blocking',
  base_missing: 'blocking',
  rule_broken: 'blocking',
  rule_unusual: 'warning',
  rule_explained: 'information',
  emptied: 'warning',
  merged: 'warning',
  column_missing: 'warning',
  row_missing: 'warning',
  formula: 'information',
  read_as: 'information',
  hidden_column: 'information',
  locked_changed: 'information',
  ignored_note: 'information',
  more_notes: 'information',
  unchanged_rows: 'information',
  already_there: 'information',
  not_filled: 'information',
} as const;

export type Rule = keyof typeof groups;
export const rules = Object.keys(groups) as Rule[];
type Group = (typeof groups)[Rule];

export interface Problem {
  readonly rule: Rule;
  readonly group: Group;
  readonly sheet: string | null;
  /** e.g. `E17`. */
  readonly cell: string | null;
  /** The task's or the indicator's code. */
  readonly code: string | null;
  readonly field: Field | null;
  /** What was read there. */
  readonly read: string | null;
  /** What the words for the rule need. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface Place {
  readonly sheet?: string | null;
  readonly cell?: string | null;
  readonly code?: string | null;
  readonly field?: Field | null;
  readonly read?: string | null;
}

export const problem = (
  rule: Rule,
  place: Place = {},
  facts: Readonly<Record<string, string>> = {},
): Problem => ({
  rule,
  group: groups[rule],
  sheet: place.sheet ?? null,
  cell: place.cell ?? null,
  code: place.code ?? null,
  field: place.field ?? null,
  read: place.read ?? null,
  facts,
});

/** What is said of a problem: what is the matter, and what is expected instead. */
export interface SaidProblem {
  readonly what: string;
  readonly expected: string;
}
