// Why a file is not opened at all. Each rule has its words in words.*.ts beside this file.

export type RefusalRule =
  | 'empty'
  | 'too_big'
  | 'old_format'
  | 'password'
  | 'not_a_zip'
  | 'truncated'
  | 'zip64'
  | 'too_many_entries'
  | 'entry_name'
  | 'entry_twice'
  | 'entry_overlaps'
  | 'entry_encrypted'
  | 'entry_method'
  | 'size_lies'
  | 'ratio'
  | 'inflates_too_much'
  | 'damaged'
  | 'doctype'
  | 'xml'
  | 'open_document'
  | 'binary_workbook'
  | 'not_a_workbook'
  | 'too_many_rows'
  | 'too_many_cells';

export class Refused extends Error {
  override name = 'Refused';
  readonly rule: RefusalRule;
  constructor(rule: RefusalRule, detail: string) {
    super(detail);
    this.rule = rule;
  }
}
