// A returned workbook against the report as it stands now. Three versions of every cell: as it was taken, in the file, in the ledger. Everything
// there is to say is said at once, and nothing is saved here.

import { type FindingCode, type QualityRule, qualityFindings } from '../../db/quality/rules.ts';
import { type ItemLack, itemLacks } from '../../db/reports/line.ts';
import { findingText } from '../lib/finding-text.ts';
import { type FieldValue, type MergedField, readField, type TextChecks } from './field.ts';
import { type Block, codeOf, type Line, openFields, type SheetLanguage, textOfField } from './layout.ts';
import { lockedProblems } from './locked.ts';
import { type Meta, readMeta } from './meta.ts';
import { type Place, type Problem, problem, type Rule } from './problems.ts';
import type { ReadSheet } from './read.ts';
import type { FigureLine, Report } from './report.ts';
import { type Found, type FoundRow, findRows } from './rows.ts';

export interface Checks extends TextChecks {
  /** What figures are held against, beside what their units demand. */
  readonly rules?: readonly QualityRule[];
  readonly before?: ReadonlyMap<string, string | null>;
  /** In which language it is said what is found; without one, in that of the file. */
  readonly language?: SheetLanguage;
}

/** One cell that says something new. The three texts are as the workbook would show them. */
export interface Change {
  readonly block: Block;
  readonly code: string;
  readonly field: MergedField;
  readonly sheet: string;
  readonly cell: string;
  readonly base: string;
  readonly file: string;
  readonly server: string;
  readonly value: FieldValue;
}

export interface Comparison {
  readonly base: Report | null;
  readonly language: SheetLanguage;
  readonly server: Report;
  readonly found: Found;
  readonly problems: readonly Problem[];
  /** To apply: nobody else has touched these since. */
  readonly changes: readonly Change[];
  /** To choose: the ledger has since come to say something else. */
  readonly conflicts: readonly Change[];
}

export async function compareWorkbook(
  sheets: readonly ReadSheet[],
  server: Report,
  checks: Checks = {},
): Promise<Comparison> {
  const nothing = { server, found: { rows: [], strays: [], problems: [] }, changes: [], conflicts: [] };
  const read = await readMeta(sheets);
  if (read.is !== 'meta') return { ...nothing, base: null, language: 'vi', problems: [problem(read.is)] };
  const { meta } = read;
  const strange = otherReport(meta.report, server);
  if (strange) return { ...nothing, base: null, language: meta.language, problems: [strange] };
  const found = findRows(sheets, meta.report);
  const { touched, ...merged } = mergeRows(found, meta, server, checks);
  return {
    base: meta.report,
    language: meta.language,
    server,
    found,
    ...merged,
    problems: inOrder([
      ...found.problems,
      ...found.strays.map((stray) => stray.problem),
      ...merged.problems,
      ...figureProblems({ ...merged, touched }, found, server, checks, meta.language),
    ]),
  };
}

function otherReport(base: Report, server: Report): Problem | null {
  const facts = { file: base.agency.name, here: server.agency.name };
  if (base.agency.id !== server.agency.id) return problem('wrong_body', { read: base.agency.name }, facts);
  if (base.period !== server.period)
    return problem('wrong_period', { read: base.period }, { file: base.period, here: server.period });
  if (base.id !== server.id) return problem('wrong_report');
  return base.revision > server.revision
    ? problem('future_revision', {}, { file: String(base.revision), here: String(server.revision) })
    : null;
}

const weight = { blocking: 0, warning: 1, information: 2 } as const;
/** The gravest first; within a group in the order in which they were found. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => weight[a.group] - weight[b.group]);

interface Merged {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Change[];
  readonly problems: readonly Problem[];
  /** By the code of each line that the file says something new of: the fields that cannot be read. */
  readonly touched: ReadonlyMap<string, ReadonlySet<string | null>>;
}

function mergeRows(found: Found, meta: Meta, server: Report, checks: Checks): Merged {
  const changes: Change[] = [];
  const conflicts: Change[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const touched = new Map<string, ReadonlySet<string | null>>();
  let untouched = 0;
  let there = 0;
  let unfilled = 0;
  for (const row of found.rows) {
    const key = `${row.block} ${row.code}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const base = lineOf(meta.report, row)!;
    const now = lineOf(server, row);
    const mine: Change[] = [];
    problems.push(...lockedProblems(row, base, meta.language));
    const faulty = new Set<string | null>();
    for (const field of mergedFields(row.block)) {
      const read = readField(row, asDefined(base, now), field, meta.language, checks);
      problems.push(...read.problems);
      for (const p of read.problems) if (p.group === 'blocking') faulty.add(p.field);
      if (read.changed) mine.push(changeOf(row, field, base, now ?? base, read.changed.value, meta.language));
    }
    if (mine.length > 0 && !now)
      problems.push(problem('line_gone', { sheet: row.sheet, cell: row.addressOf('code'), code: row.code }));
    const open = mine.filter((change) => change.file !== change.server);
    there += mine.length - open.length;
    changes.push(...open.filter((change) => change.server === change.base));
    conflicts.push(...open.filter((change) => change.server !== change.base));
    problems.push(...mine.filter((c) => c.file === '' && c.base !== '').map((c) => emptied(c)));
    const after = withChanges(now ?? base, open);
    if (open.length > 0 || faulty.size > 0) {
      touched.set(row.code, faulty);
      problems.push(...taskProblems(row, after).filter((p) => !faulty.has(p.field)));
    } else {
      untouched++;
      if (isBlank(after)) unfilled++;
    }
  }
  const counted = (rule: 'unchanged_rows' | 'already_there' | 'not_filled', count: number) =>
    count > 0 ? [problem(rule, {}, { count: String(count) })] : [];
  problems.push(
    ...counted('unchanged_rows', untouched),
    ...counted('already_there', there),
    ...counted('not_filled', unfilled),
  );
  return { changes, conflicts, problems, touched };
}

/** What was said when the workbook was taken, of an indicator as it is defined now: a file does not say what is possible. */
const asDefined = (base: Line, now: Line | undefined): Line =>
  now && 'indicator' in now && 'indicator' in base
    ? { ...base, kind: now.kind, unit: now.unit, unitCode: now.unitCode }
    : base;

const mergedFields = (block: Block): MergedField[] =>
  openFields[block].filter((field): field is MergedField => field !== 'evidenceGrade');

const lineOf = (report: Report, { block, code }: FoundRow): Line | undefined =>
  (report[block] as readonly Line[]).find((line) => codeOf(line) === code);

function changeOf(
  row: FoundRow,
  field: MergedField,
  base: Line,
  now: Line,
  value: FieldValue,
  language: SheetLanguage,
): Change {
  const changed = { ...base, [field]: field === 'evidence' ? (value ?? []) : value } as Line;
  return {
    block: row.block,
    code: row.code,
    field,
    sheet: row.sheet,
    cell: row.addressOf(field),
    base: shown(base, field, language),
    file: shown(changed, field, language),
    server: shown(now, field, language),
    value,
  };
}

/** As the workbook shows it; evidence together with its strength. */
function shown(line: Line, field: MergedField, language: SheetLanguage): string {
  const text = textOfField(line, field, language);
  const grade = field === 'evidence' ? textOfField(line, 'evidenceGrade', language) : '';
  return grade === '' ? text : `${text}\n(${grade})`;
}

const emptied = ({ sheet, cell, code, field, base }: Change): Problem =>
  problem('emptied', { sheet, cell, code, field }, { before: base });

const withChanges = (line: Line, changes: readonly Change[]): Line =>
  Object.assign(
    { ...line },
    ...changes.map(({ field, value }) => ({ [field]: field === 'evidence' ? (value ?? []) : value })),
  );

const isBlank = (line: Line): boolean =>
  'task' in line
    ? openFields.items.every((field) => textOfField(line, field, 'vi') === '')
    : line.value === null && line.numerator === null && !line.blankIsMeant && !line.reason;

/** What the sheet can mend of what is lacking; a declaration that there is nothing is made, and taken back, in the form. */
const lackRules: Readonly<Record<ItemLack, { readonly rule: Rule; readonly field: MergedField } | null>> = {
  claim_missing: { rule: 'claim_missing', field: 'claim' },
  done_what: { rule: 'done_missing', field: 'done' },
  done_why: { rule: 'done_missing', field: 'done' },
  nothing_with_claim: null,
};

/** What a line about a task lacks once the file's cells are in it: the same that handing in would ask for. */
function taskProblems(row: FoundRow, line: Line): Problem[] {
  if (!('task' in line)) return [];
  const at = (field: MergedField): Place => ({
    sheet: row.sheet,
    cell: row.addressOf(field),
    code: row.code,
    field,
  });
  if (isBlank(line)) return [];
  return itemLacks(line).flatMap(({ code }) => {
    const told = lackRules[code];
    return told ? [problem(told.rule, at(told.field))] : [];
  });
}

/** What is not there yet has a rule of its own; the rest is wrong, unusual or explained. */
const ruleFor: Partial<Record<FindingCode, Rule>> = {
  value_missing: 'value_missing',
  blank_and_value: 'blank_and_value',
  parts_incomplete: 'whole_missing',
  base_missing: 'base_missing',
};

/** What the ledger's own judge finds in the figures, as they would be with the file's cells in them. */
function figureProblems(
  { changes, conflicts, touched }: Merged,
  found: Found,
  server: Report,
  { rules = [], before = new Map(), language }: Checks,
  ofFile: SheetLanguage,
): Problem[] {
  const mine = [...changes, ...conflicts];
  const after = server.values
    .map((line) => {
      const own = mine.filter((change) => change.block === 'values' && change.code === line.indicator);
      return withChanges(line, own) as FigureLine;
    })
    .filter((line) => !isBlank(line) || touched.has(line.indicator));
  const asked = after.map(({ unitCode, ...line }) => ({ ...line, unit: unitCode }));
  const nameOf = (code: string) => server.values.find(({ indicator }) => indicator === code)?.name ?? code;
  return qualityFindings(rules, asked, before).flatMap((finding): Problem[] => {
    const { indicator, field, code, isBlocking, isExplained } = finding;
    const line = after.find((one) => one.indicator === indicator)!;
    const faulty = touched.get(indicator);
    // What cannot be read has been told already. What a line that the file leaves alone lacks, or has against its own unit, is told when it is handed in.
    if (
      faulty?.has(field) ||
      (code === 'value_missing' && isBlank(line)) ||
      (!faulty && finding.rule === null)
    )
      return [];
    const row = found.rows.find((r) => r.block === 'values' && r.code === indicator);
    const read = line[field];
    const place = {
      sheet: row?.sheet ?? null,
      cell: row?.addressOf(field) ?? null,
      code: indicator,
      field,
      read: typeof read === 'string' ? read : line.value,
    };
    const rule =
      ruleFor[code] ?? (isBlocking ? 'rule_broken' : isExplained ? 'rule_explained' : 'rule_unusual');
    return [problem(rule, place, { code, message: findingText(finding, nameOf, language ?? ofFile) })];
  });
}
