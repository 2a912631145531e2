// The hidden sheet that says which report a workbook is, and what stood in it when it was taken. The hash shows damage by accident; it is no
// signature, and nothing that a file says about itself gives anybody a right.
import { type Fields, itemFields, type Kinds, valueFields } from '../../db/reports/line.ts';
import { isDecimal } from './decimals.ts';
import { metaSheet, type SheetLanguage, template } from './layout.ts';
import type { ReadSheet } from './read.ts';
import { claims, grades, type Report } from './report.ts';
import type { Cell, Sheet } from './write.ts';

export interface Meta {
  readonly template: string;
  readonly version: number;
  readonly language: SheetLanguage;
  /** As it stood when the workbook was taken. */
  readonly report: Report;
}

const longestPiece = 30_000;

/** Where the lists of the drop-downs are: column C and on, one column to a list, from the second row. */
export const listRange = (list: number, length: number): string => {
  const column = String.fromCharCode(67 + list);
  return `${metaSheet}!$${column}$2:$${column}$${length + 1}`;
};

export async function metaSheetOf(
  report: Report,
  language: SheetLanguage,
  lists: readonly (readonly string[])[],
): Promise<Sheet> {
  const data = JSON.stringify(report).toWellFormed().normalize('NFC');
  const pieces = inPieces(data);
  const lines: [string, string][] = [
    ['template', template.id],
    ['version', String(template.version)],
    ['language', language],
    ['report', report.id],
    ['body', report.agency.id],
    ['period', report.period],
    ['revision', String(report.revision)],
    ['hash', await hashOf([template.id, template.version, language, data])],
    ...pieces.map((text, at): [string, string] => [`data.${at + 1}`, text]),
  ];
  const height = Math.max(lines.length, ...lists.map((list) => list.length + 1));
  const rows = Array.from({ length: height }, (_, row): (Cell | null)[] => [
    ...(lines[row] ?? [null, null]).map((value) => (value === null ? null : { value })),
    ...lists.map((list) => (row > 0 && list[row - 1] !== undefined ? { value: list[row - 1]! } : null)),
  ]);
  return { name: metaSheet, visibility: 'veryHidden', rows };
}

/** Never through a character, which would not survive alone. */
function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const cut = at + longestPiece;
    const end = /[\ud800-\udbff]/.test(text[cut - 1] ?? '') ? cut - 1 : cut;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

export async function hashOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export type MetaReading =
  | { readonly is: 'meta'; readonly meta: Meta }
  | { readonly is: 'no_template' | 'newer_template' | 'meta_damaged' };

/** Reads it back, from whatever sheet holds it: people rename sheets, and some programs show hidden ones. */
export async function readMeta(sheets: readonly ReadSheet[]): Promise<MetaReading> {
  for (const sheet of sheets) {
    const lines = new Map<string, string>();
    const names = new Map<number, string>();
    for (const { row, column, text } of sheet.cells) if (column === 0) names.set(row, text);
    for (const { row, column, text } of sheet.cells) {
      const name = column === 1 ? names.get(row) : undefined;
      if (name !== undefined) lines.set(name, text);
    }
    if (lines.get('template') !== template.id) continue;
    if (Number(lines.get('version')) > template.version) return { is: 'newer_template' };
    return whole(lines);
  }
  return { is: 'no_template' };
}

async function whole(lines: ReadonlyMap<string, string>): Promise<MetaReading> {
  let data = '';
  for (let at = 1; lines.has(`data.${at}`); at++) data += lines.get(`data.${at}`);
  const version = Number(lines.get('version'));
  const language = lines.get('language') === 'en' ? 'en' : 'vi';
  const hash = await hashOf([template.id, version, language, data]);
  if (hash !== lines.get('hash')) return { is: 'meta_damaged' };
  const report = reportIn(data);
  if (!report) return { is: 'meta_damaged' };
  const told = [report.id, report.agency.id, report.period, String(report.revision)];
  if (told.some((value, at) => value !== lines.get(['report', 'body', 'period', 'revision'][at]!)))
    return { is: 'meta_damaged' };
  return { is: 'meta', meta: { template: template.id, version, language, report } };
}

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;
const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isDecimalOrNull = (value: unknown) => value === null || (typeof value === 'string' && isDecimal(value));
const isOneOf = (all: readonly unknown[]) => (value: unknown) => all.includes(value);
const hasShape = (shape: Shape) => (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(shape).every(([name, holds]) => holds((value as Record<string, unknown>)[name]));
const isListOf = (holds: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(holds);

const isClaimOrNull = isOneOf([...claims, null]);
const isOfKind: Readonly<Record<keyof Kinds, (value: unknown) => boolean>> = {
  claim: isClaimOrNull,
  text: isTextOrNull,
  decimal: isDecimalOrNull,
  flag: (value) => typeof value === 'boolean',
  evidence: isListOf(hasShape({ reference: isText, grade: isOneOf(grades) })),
  breakdown: isListOf(hasShape({ codes: isListOf(isText), value: isDecimalOrNull })),
};
/** A file that was taken before a field was there says nothing of it. */
const shapeOf = (fields: Fields): Shape =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { kind, ifSaid }]) => [
      name,
      (value) => (ifSaid && value === undefined) || isOfKind[kind](value),
    ]),
  );
const isReport = hasShape({
  id: isText,
  revision: Number.isSafeInteger,
  agency: hasShape({ id: isText, name: isText }),
  period: isText,
  items: isListOf(
    hasShape({
      task: isText,
      title: isText,
      previousClaim: isClaimOrNull,
      ...shapeOf(itemFields),
    }),
  ),
  values: isListOf(
    hasShape({
      indicator: isText,
      name: isText,
      unit: isText,
      kind: isOneOf(['integer', 'decimal', 'percent']),
      previous: isDecimalOrNull,
      atLeast: isDecimalOrNull,
      atMost: isDecimalOrNull,
      ...shapeOf(valueFields),
    }),
  ),
  returns: isListOf(hasShape({ line: isTextOrNull, reason: isText })),
});

/** Anybody can make a file whose hash is right; what it holds is looked at all the same. */
function reportIn(data: string): Report | null {
  try {
    const value: unknown = JSON.parse(data);
    return isReport(value) ? (value as Report) : null;
  } catch {
    return null;
  }
}
