import { capital, lineWords } from '../../db/words.line.ts';
import { formatDecimal } from '../lib/numbers.ts';
import type { Problem, Rule, SaidProblem } from './problems.ts';
import type { RefusalRule } from './refusal.ts';

const saveAs = 'Open the file in Excel, choose Save As "Excel Workbook (.xlsx)" and upload it again.';
const takeAgain = "Take the workbook from the report's page again and fill that one.";

export const refusals: Readonly<Record<RefusalRule, string>> = {
  empty: 'The file is empty. Perhaps the upload was cut off; try again.',
  too_big: 'The file is larger than 2 MB. Take out pictures and sheets that do not belong to the report.',
  old_format: `The file is in the old format of Excel (.xls). ${saveAs}`,
  password:
    'The file is locked with a password. Take the password off (File › Info › Protect Workbook) and upload it again.',
  not_a_zip: `The file is no Excel workbook. ${saveAs}`,
  truncated: 'The end of the file is missing. Copy or download it again, then try again.',
  zip64: `The file is packed in a way meant for very large files. ${saveAs}`,
  too_many_entries: `The file holds too many parts. ${saveAs}`,
  entry_name: 'The file holds a part with a name that is not allowed, so it was not opened.',
  entry_twice: 'The file holds two parts of one name, so it was not opened.',
  entry_overlaps: 'The file holds parts that lie over each other, so it was not opened.',
  entry_encrypted: 'A part of the file is encrypted. Take the password off and upload it again.',
  entry_method: `The file is packed in a way we do not read. ${saveAs}`,
  size_lies: 'The sizes the file gives are not those of what is in it, so it was not opened.',
  ratio: 'The file is packed unusually tightly (over 100 to 1), so it was not opened.',
  inflates_too_much:
    'Unpacked, the file is too large. Take out sheets and rows that do not belong to the report.',
  damaged: `What is in the file is damaged. ${takeAgain}`,
  doctype: 'The file declares something that is not allowed, so it was not opened.',
  xml: `What is in the file cannot be read. ${saveAs}`,
  open_document: `The file is an OpenDocument spreadsheet (.ods). ${saveAs}`,
  binary_workbook: `The file is a binary workbook (.xlsb). ${saveAs}`,
  not_a_workbook: `The file holds no spreadsheet. ${takeAgain}`,
  too_many_rows: 'A sheet has too many rows. Take out sheets and rows that do not belong to the report.',
  too_many_cells: 'The file has too many cells. Take out sheets and rows that do not belong to the report.',
};

type Say = (
  facts: Readonly<Record<string, string>>,
  problem: Problem,
) => readonly [what: string, expected: string];

const read = (problem: Problem): string => problem.read ?? '';

const rules: Readonly<Record<Rule, Say>> = {
  no_template: () => ['This file is not a report workbook.', takeAgain],
  newer_template: () => ['The file is of a newer kind than this page.', 'Reload the page and try again.'],
  meta_damaged: () => ['The locked part of the file was changed or damaged.', takeAgain],
  wrong_body: ({ file, here }) => [
    `The file is the report of ${file}.`,
    `This page takes the report of ${here}.`,
  ],
  wrong_period: ({ file, here }) => [
    `The file is the report for ${file}.`,
    `This page takes the report for ${here}.`,
  ],
  wrong_report: () => ['The file belongs to another report of the same body and period.', takeAgain],
  future_revision: ({ file, here }) => [
    `The file was taken from revision ${file}; the ledger is at ${here}.`,
    'Reload the page and try again.',
  ],
  no_rows: ({ block }) => [
    block === 'items' ? 'The file has no table of tasks.' : 'The file has no table of figures.',
    `The hidden row of keys above the table has to be there. ${takeAgain}`,
  ],
  unknown_code: (_, p) => [
    `This report has no line "${read(p)}".`,
    'A code from the workbook as you took it, or no row at all.',
  ],
  duplicate_code: ({ other }, p) => [
    `"${read(p)}" is there twice (first at ${other}).`,
    'One row for each code.',
  ],
  row_without_code: () => [
    'This row says something but has no code.',
    'The code of a task or an indicator in the first column.',
  ],
  code_became_number: (_, p) => [
    `The code was turned into the number "${read(p)}"; 3.1 and 3.10 cannot be told apart.`,
    'The code as text, as in the workbook you took.',
  ],
  line_gone: () => ['The report no longer has this line.', 'Empty this row, or take the workbook again.'],
  not_a_number: (_, p) => [`"${read(p)}" is not a number.`, 'A number, or nothing.'],
  unclear_number: ({ either = '', or = '' }, p) => [
    `"${read(p)}" may be ${either} or ${or}.`,
    'Type it again as a number, without a mark between thousands.',
  ],
  number_too_long: (_, p) => [`"${read(p)}" has too many digits.`, 'At most 15 digits and 6 decimals.'],
  date_in_number: (_, p) => [
    `The program turned the number into the day ${read(p)}.`,
    'Type the number again; format the cell as Number.',
  ],
  percent_unexpected: ({ unit }, p) => [
    `"${read(p)}" is a percentage.`,
    unit === '' ? 'A number without a % sign.' : `A number in ${unit}.`,
  ],
  error_value: (_, p) => [`The cell shows the error ${read(p)}.`, 'A value, or nothing.'],
  formula_without_value: ({ formula }) => [
    `The formula =${formula} was never computed.`,
    'Open the file in Excel and save it again, or put the value in place of the formula.',
  ],
  not_in_list: ({ list }, p) => [`"${read(p)}" is not in the list.`, `One of: ${list}.`],
  evidence_grade_missing: ({ list }, p) => [
    `What kind of evidence "${read(p)}" is, is not said.`,
    `Choose it in the column beside, or write it in square brackets at the end of the line. One of: ${list}.`,
  ],
  text_too_long: ({ length, limit }) => [
    `The text has ${length} characters.`,
    `At most ${formatDecimal(limit!, 'en')} characters.`,
  ],
  odd_characters: () => [
    'The text has control characters or broken characters in it.',
    'Delete this passage and type it again.',
  ],
  personal_data: () => [
    'This looks like an identity number or a telephone number.',
    'The ledger keeps no personal data: give counts only.',
  ],
  claim_missing: () => [
    'The row says something but not where the task stands.',
    'Choose where it stands from the list.',
  ],
  done_missing: () => [
    'What was done, or why the task is not pursued, is not said.',
    'What was done; or why it is not pursued.',
  ],
  value_missing: () => ['There is no figure.', 'A figure, or "Yes" in the column Blank on purpose.'],
  blank_and_value: (_, p) => [
    `There is the figure ${read(p)}, and yet the blank is said to be meant.`,
    'One of the two.',
  ],
  whole_missing: () => ['Numerator and denominator go together.', 'Both, or neither.'],
  base_missing: () => ['What the denominator counts is not said.', 'E.g. 75 communes since 1 July 2025.'],
  rule_broken: ({ message }) => [`The figure breaks a rule: ${message}`, 'A figure that keeps the rule.'],
  rule_unusual: ({ message }) => [
    `The figure is unusual: ${message}`,
    'Look again; if it is right, say why in the column Explanation.',
  ],
  rule_explained: ({ message }) => [`The figure is unusual and explained: ${message}`, ''],
  emptied: ({ before }) => [
    `The cell is blank; it was "${before}".`,
    'Write it again if you did not mean to empty it.',
  ],
  merged: (_, p) => [
    `The cells ${p.cell} are merged.`,
    'Only the one at the top left is read; the others stay as they are. Unmerge them.',
  ],
  column_missing: (_, p) => [
    `The column "${capital(lineWords.en.LineField[p.field ?? 'reason'])}" is missing.`,
    'Its cells stay as the ledger has them.',
  ],
  row_missing: () => ['The file does not have this row.', 'It stays as the ledger has it.'],
  formula: ({ formula }, p) => [`The cell is the formula =${formula}; its value ${read(p)} is used.`, ''],
  read_as: ({ decimal = '' }, p) => [`"${read(p)}" is read as ${decimal}.`, ''],
  hidden_column: () => ['The cell is in a hidden column and was read all the same.', ''],
  locked_changed: ({ was }, p) => [`"${read(p)}" instead of "${was}" in a locked cell: not used.`, ''],
  ignored_note: (_, p) => [`The note "${read(p).slice(0, 80)}" does not belong to the report: not used.`, ''],
  more_notes: ({ count }) => [`${count} more notes do not belong to the report.`, ''],
  unchanged_rows: ({ count }) => [`Rows unchanged: ${count}.`, ''],
  already_there: ({ count }) => [`Cells that the ledger already has just so: ${count}.`, ''],
  not_filled: ({ count }) => [`Rows not filled yet: ${count}.`, ''],
};

export function sayProblem(problem: Problem): SaidProblem {
  const [what, expected] = rules[problem.rule](problem.facts, problem);
  return { what, expected };
}

export const groups = {
  blocking: 'To be mended',
  warning: 'To be looked at',
  information: 'For information',
} as const;
