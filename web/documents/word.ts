// WordprocessingML in a few makers: runs, paragraphs, tables, sections, and the package around them.
import { strToU8, zipSync } from 'fflate';
import { escapeXml, sayable } from '../workbook/xml.ts';

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
const xmlText = (text: string): string => escapeXml(sayable(text));

export interface Run {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; the style's own where nothing is said. */
  readonly size?: number;
}

export function run(text: string, { bold, italic, underline, size }: Run = {}): string {
  const look =
    (bold ? '<w:b/>' : '') +
    (italic ? '<w:i/>' : '') +
    (size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : '') +
    (underline ? '<w:u w:val="single"/>' : '');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

export interface Look {
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Points before and after. */
  readonly before?: number;
  readonly after?: number;
  /** A rule under the words, shortened by the indent. */
  readonly ruled?: boolean;
  /** Millimetres from both sides. */
  readonly indent?: number;
  readonly keepNext?: boolean;
  /** The section that ends with this paragraph. */
  readonly section?: string;
}

export function paragraph(runs: string, look: Look = {}): string {
  const { style, align, before, after, ruled, indent, keepNext, section } = look;
  const spacing =
    before === undefined && after === undefined
      ? ''
      : `<w:spacing${before === undefined ? '' : ` w:before="${before * 20}"`}${after === undefined ? '' : ` w:after="${after * 20}"`}/>`;
  const parts =
    (style ? `<w:pStyle w:val="${style}"/>` : '') +
    (keepNext ? '<w:keepNext/>' : '') +
    (ruled ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' : '') +
    spacing +
    (indent === undefined
      ? ''
      : `<w:ind w:left="${twips(indent)}" w:right="${twips(indent)}" w:firstLine="0"/>`) +
    (align ? `<w:jc w:val="${align}"/>` : '') +
    (section ?? '');
  return `<w:p>${parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`}${runs}</w:p>`;
}

export interface TableCell {
  readonly content: string;
  readonly span?: number;
  readonly shaded?: boolean;
}

/** Widths in twips, one for each column. Header rows are said again on every page. */
export function table(
  widths: readonly number[],
  rows: readonly (readonly TableCell[])[],
  { bordered, headers = 0 }: { readonly bordered: boolean; readonly headers?: number },
): string {
  const all = widths.reduce((a, b) => a + b, 0);
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(
      (edge) =>
        `<w:${edge} w:val="${bordered ? 'single' : 'nil'}"${bordered ? ' w:sz="4" w:space="0" w:color="000000"' : ''}/>`,
    )
    .join('');
  const margin = bordered ? 60 : 0;
  const row = (cells: readonly TableCell[], at: number): string => {
    let column = 0;
    const written = cells.map(({ content, span = 1, shaded }) => {
      const width = widths.slice(column, column + span).reduce((a, b) => a + b, 0);
      column += span;
      return (
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
        `${shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' : ''}${at < headers ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${content}</w:tc>`
      );
    });
    return `<w:tr><w:trPr><w:cantSplit/>${at < headers ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
  };
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${all}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`
  );
}

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A4. The first section has another header on its first page. */
export function section(margins: Margins, { landscape = false, first = false } = {}): string {
  const [width, height] = landscape ? [297, 210] : [210, 297];
  const { top, bottom, left, right } = margins;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>` +
    `<w:type w:val="nextPage"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${landscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/>` +
    `${first ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const names = `xmlns:w="${main}" xmlns:r="${office}"`;
// A day is meant in local time by the zip format; without a zone it is the same bytes everywhere.
const zipTime = '1980-01-01T00:00:00';

const pageNumber =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** The same parts give the same bytes. `mark` stands at the head of every page. */
export function writeWord(
  body: string,
  styles: string,
  title: string,
  mark: string | null,
): Uint8Array<ArrayBuffer> {
  const marked =
    mark === null ? '' : paragraph(run(mark, { bold: true, size: 11 }), { style: 'Header', align: 'center' });
  const header = (content: string) => `${head}<w:hdr ${names}>${content}</w:hdr>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const part = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;
  const files: [path: string, xml: string][] = [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        part('/word/document.xml', `${kind}.document.main+xml`) +
        part('/word/styles.xml', `${kind}.styles+xml`) +
        part('/word/settings.xml', `${kind}.settings+xml`) +
        part('/word/header1.xml', `${kind}.header+xml`) +
        part('/word/header2.xml', `${kind}.header+xml`) +
        part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
        '</Types>',
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packaged}/relationships">${relation('rId1', `${office}/officeDocument`, 'word/document.xml')}${relation('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
    ],
    [
      'docProps/core.xml',
      `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
    ],
    ['word/document.xml', `${head}<w:document ${names}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      `${head}<Relationships xmlns="${packaged}/relationships">${relation('rId1', `${office}/styles`, 'styles.xml')}${relation('rId2', `${office}/settings`, 'settings.xml')}${relation('rId3', `${office}/header`, 'header1.xml')}${relation('rId4', `${office}/header`, 'header2.xml')}</Relationships>`,
    ],
    ['word/header1.xml', header(paragraph(pageNumber, { style: 'Header', align: 'center' }) + marked)],
    ['word/header2.xml', header(marked === '' ? paragraph('', { style: 'Header' }) : marked)],
    [
      'word/settings.xml',
      `${head}<w:settings ${names}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`,
    ],
    ['word/styles.xml', `${head}<w:styles ${names}>${styles}</w:styles>`],
  ];
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)])), {
    level: 6,
    mtime: zipTime,
  }) as Uint8Array<ArrayBuffer>;
}
