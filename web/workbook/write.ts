// Writes an Excel workbook. The same sheets give the same bytes, everywhere and always.
import { strToU8, zipSync } from 'fflate';
import { addressOf } from './addresses.ts';
import { commentsPart, drawingPart } from './comments.ts';
import { serialOf, serialOfMoment } from './days.ts';
import { canonical, fitsExactly, isDecimal, placesOf, shifted } from './decimals.ts';
import { type Look, type StyleBook, styleBook, wraps } from './styles.ts';
import { escapeCell, escapeXml } from './xml.ts';

export interface Cell {
  /**
   * Text; for a number an exact decimal, for a percentage the decimal in front of the sign, for a date YYYY-MM-DD,
   * for a moment an instant, which the sheet shows on the clock in Vietnam.
   */
  readonly value: string | null;
  /** What it is; text where nothing is said. A number that a sheet would round is written as text. */
  readonly as?: 'text' | 'number' | 'percent' | 'date' | 'moment';
  readonly look?: Look;
  readonly comment?: string;
}

export interface Sheet {
  readonly name: string;
  /** In characters of the body font, one for each column. */
  readonly widths?: readonly number[];
  /** How many rows, and columns, stay in sight. */
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  /** `veryHidden` cannot be shown again from the menu. */
  readonly visibility?: 'hidden' | 'veryHidden';
  /** Locked cells then refuse typing. There is no password: it guards against accidents, not against people. */
  readonly guarded?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly landscape?: boolean;
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly validations?: readonly Validation[];
}

interface Told {
  /** The cells it holds for, e.g. `E5:E40`. */
  readonly cells: string;
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}
export type Validation = Told &
  (
    | { readonly kind: 'list' /** e.g. `_meta!$C$2:$C$6`. */; readonly source: string }
    | {
        readonly kind: 'decimal' | 'whole';
        readonly atLeast: string | null;
        readonly atMost: string | null;
      }
  );

export interface Workbook {
  readonly title: string;
  readonly language: 'vi' | 'en';
  readonly sheets: readonly Sheet[];
}

/** What a spreadsheet has no room for. */
export class DoesNotFit extends Error {
  override name = 'DoesNotFit';
}

const longestText = 32_767;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
// A day is meant in local time by the zip format; without a zone it is the same bytes everywhere.
const zipTime = '1980-01-01T00:00:00';

export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const { sheets } = workbook;
  checkNames(sheets);
  const styles = styleBook();
  const parts: [path: string, xml: string][] = [];
  sheets.forEach((sheet, at) => {
    const number = at + 1;
    const comments = commentsOf(sheet);
    parts.push([`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, styles, comments.length > 0)]);
    if (comments.length === 0) return;
    parts.push(
      [
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        relations([
          ['rId1', `${office}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
          ['rId2', `${office}/comments`, `../comments${number}.xml`],
        ]),
      ],
      [`xl/comments${number}.xml`, commentsPart(comments)],
      [`xl/drawings/vmlDrawing${number}.vml`, drawingPart(comments, number)],
    );
  });
  const commented = sheets.flatMap((sheet, at) => (commentsOf(sheet).length > 0 ? [at + 1] : []));
  const all: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length, commented)],
    [
      '_rels/.rels',
      relations([
        ['rId1', `${office}/officeDocument`, 'xl/workbook.xml'],
        ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', corePart(workbook)],
    ['xl/workbook.xml', workbookPart(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map(
          (_, at): Relation => [`rId${at + 1}`, `${office}/worksheet`, `worksheets/sheet${at + 1}.xml`],
        ),
        [`rId${sheets.length + 1}`, `${office}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.part()],
    ...parts,
  ];
  const files = Object.fromEntries(all.map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: 6, mtime: zipTime }) as Uint8Array<ArrayBuffer>;
}

function checkNames(sheets: readonly Sheet[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) || taken.has(name.toLowerCase()))
      throw new DoesNotFit(`A sheet cannot be called "${name}".`);
    taken.add(name.toLowerCase());
  }
}

interface Comment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
const commentsOf = (sheet: Sheet): Comment[] =>
  sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.comment ? [{ row, column, text: cell.comment }] : [])),
  );

function sheetPart(sheet: Sheet, styles: StyleBook, commented: boolean): string {
  const { rows, widths = [], hiddenRows = [], hiddenColumns = [], validations = [] } = sheet;
  const columns = Math.max(1, widths.length, ...rows.map((row) => row.length));
  return (
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${addressOf(Math.max(rows.length, 1) - 1, columns - 1)}"/>` +
    viewOf(sheet) +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    columnsOf(widths, hiddenColumns) +
    `<sheetData>${rows.map((row, at) => rowOf(row, at, hiddenRows.includes(at), widths, styles)).join('')}</sheetData>` +
    (sheet.guarded
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
      : '') +
    (validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.map(validationOf).join('')}</dataValidations>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
    (commented ? '<legacyDrawing r:id="rId1"/>' : '') +
    '</worksheet>'
  );
}

function viewOf({ frozen }: Sheet): string {
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return (
    '<sheetViews><sheetView workbookViewId="0"><pane' +
    (columns > 0 ? ` xSplit="${columns}"` : '') +
    (rows > 0 ? ` ySplit="${rows}"` : '') +
    ` topLeftCell="${addressOf(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsOf(widths: readonly number[], hidden: readonly number[]): string {
  const count = Math.max(widths.length, ...hidden.map((at) => at + 1));
  if (count === 0) return '';
  const each = Array.from({ length: count }, (_, at) => {
    const shut = hidden.includes(at) ? ' hidden="1"' : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${widths[at] ?? 12}" customWidth="1"${shut}/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

function rowOf(
  cells: readonly (Cell | null)[],
  row: number,
  hidden: boolean,
  widths: readonly number[],
  styles: StyleBook,
): string {
  const written = cells
    .map((cell, column) => (cell ? cellOf(cell, addressOf(row, column), styles) : ''))
    .join('');
  if (written === '' && !hidden) return '';
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column] ?? 12)));
  // Not marked as custom: programs then go on fitting the row to what is typed.
  const height = lines > 1 ? ` ht="${Math.min(lines * lineHeight, 409)}"` : '';
  return `<row r="${row + 1}"${height}${hidden ? ' hidden="1"' : ''}>${written}</row>`;
}

const lineHeight = 15.75;

/** About how many lines a text takes in a column: not every program fits rows when it opens a file. */
function linesOf(cell: Cell | null, width: number): number {
  if (!cell?.value || !wraps(cell.look ?? 'plain')) return 1;
  return cell.value
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
}

function cellOf(cell: Cell, address: string, styles: StyleBook): string {
  const { value, as = 'text', look = 'plain' } = cell;
  const number = value === null ? null : numberOf(value, as);
  if (value === null) return `<c r="${address}" s="${styles.numberOf(look, formatOf('', as))}"/>`;
  if (number !== null)
    return `<c r="${address}" s="${styles.numberOf(look, formatOf(value, as))}"><v>${number}</v></c>`;
  const text = as === 'percent' && isDecimal(value) ? `${value}%` : value;
  if (text.length > longestText)
    throw new DoesNotFit(
      `The text for cell ${address} has ${text.length} characters; a cell holds ${longestText}.`,
    );
  const style = styles.numberOf(look, null, /^[=+\-@']/.test(text));
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
}

/** What goes into the cell as a number; null where only text says it exactly. */
function numberOf(value: string, as: NonNullable<Cell['as']>): string | null {
  if (as === 'text') return null;
  if (as === 'date') return serialOf(value)?.toString() ?? null;
  if (as === 'moment') return serialOfMoment(value);
  if (!isDecimal(value) || !fitsExactly(value)) return null;
  return as === 'percent' ? shifted(value, -2) : canonical(value);
}

function formatOf(value: string, as: NonNullable<Cell['as']>): string | null {
  if (as === 'text') return null;
  if (as === 'date') return '[$-42A]dd/mm/yyyy';
  if (as === 'moment') return '[$-42A]dd/mm/yyyy hh:mm:ss';
  const places = Math.min(placesOf(value), 15);
  const tail = places > 0 ? `.${'0'.repeat(places)}` : '';
  return as === 'percent' ? `0${tail}%` : value === '' ? null : `#,##0${tail}`;
}

/** Excel repairs a file whose messages are longer than it shows. */
const clipped = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

function validationOf(rule: Validation): string {
  const said =
    ` errorTitle="${escapeXml(clipped(rule.errorTitle, 32))}" error="${escapeXml(clipped(rule.error, 255))}"` +
    (rule.prompt
      ? ` promptTitle="${escapeXml(clipped(rule.promptTitle ?? '', 32))}" prompt="${escapeXml(clipped(rule.prompt, 255))}"`
      : '');
  const open = (type: string, operator: string) =>
    `<dataValidation type="${type}"${operator} allowBlank="1" showInputMessage="1" showErrorMessage="1"${said} sqref="${rule.cells}">`;
  if (rule.kind === 'list')
    return `${open('list', '')}<formula1>${escapeXml(rule.source)}</formula1></dataValidation>`;
  const { atLeast, atMost } = rule;
  const [operator, first, second] =
    atLeast !== null && atMost !== null
      ? ['between', atLeast, atMost]
      : atMost !== null
        ? ['lessThanOrEqual', atMost]
        : ['greaterThanOrEqual', atLeast ?? '-999999999999999'];
  return (
    `${open(rule.kind, ` operator="${operator}"`)}<formula1>${first}</formula1>` +
    `${second === undefined ? '' : `<formula2>${second}</formula2>`}</dataValidation>`
  );
}

type Relation = [id: string, type: string, target: string];
const relations = (each: readonly Relation[]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">` +
  each.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('') +
  '</Relationships>';

function contentTypes(sheets: number, commented: readonly number[]): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;
  return (
    `${head}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    (commented.length > 0
      ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
      : '') +
    part('/xl/workbook.xml', `${kind}.sheet.main+xml`) +
    Array.from({ length: sheets }, (_, at) =>
      part(`/xl/worksheets/sheet${at + 1}.xml`, `${kind}.worksheet+xml`),
    ).join('') +
    part('/xl/styles.xml', `${kind}.styles+xml`) +
    commented.map((number) => part(`/xl/comments${number}.xml`, `${kind}.comments+xml`)).join('') +
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

const corePart = ({ title, language }: Workbook): string =>
  `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;

function workbookPart(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name, visibility }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${visibility ? ` state="${visibility}"` : ''} r:id="rId${at + 1}"/>`,
  );
  return (
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr defaultThemeVersion="124226"/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${each.join('')}</sheets></workbook>`
  );
}
