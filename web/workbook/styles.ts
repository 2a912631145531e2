// The few looks a cell may have, as a stylesheet part. Looks are numbered in the order they are first asked for.
import { escapeXml } from './xml.ts';

export type Look = 'plain' | 'wrapped' | 'title' | 'header' | 'locked' | 'open' | 'note' | 'aside' | 'fault';

interface Parts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly locked: boolean;
  readonly wrap: boolean;
}

const looks: Readonly<Record<Look, Parts>> = {
  plain: { font: 0, fill: 0, border: 0, locked: true, wrap: false },
  wrapped: { font: 0, fill: 0, border: 0, locked: true, wrap: true },
  title: { font: 3, fill: 0, border: 0, locked: true, wrap: false },
  header: { font: 1, fill: 2, border: 1, locked: true, wrap: true },
  locked: { font: 0, fill: 0, border: 1, locked: true, wrap: true },
  open: { font: 0, fill: 3, border: 1, locked: false, wrap: true },
  note: { font: 2, fill: 0, border: 0, locked: true, wrap: true },
  aside: { font: 2, fill: 0, border: 0, locked: true, wrap: false },
  fault: { font: 0, fill: 4, border: 2, locked: false, wrap: true },
};

export const wraps = (look: Look): boolean => looks[look].wrap;

const family = '<name val="Times New Roman"/><family val="1"/>';
const fonts = [
  `<font><sz val="12"/>${family}</font>`,
  `<font><b/><sz val="12"/>${family}</font>`,
  `<font><i/><sz val="12"/><color rgb="FF505A5F"/>${family}</font>`,
  `<font><b/><sz val="14"/>${family}</font>`,
];
const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('FFDDE5EE'),
  solid('FFFFF8C5'),
  solid('FFF9D5D3'),
];
const edges = (style: string, rgb: string) =>
  ['left', 'right', 'top', 'bottom']
    .map((edge) => `<${edge} style="${style}"><color rgb="${rgb}"/></${edge}>`)
    .join('');
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${edges('thin', 'FF9AA5AE')}<diagonal/></border>`,
  `<border>${edges('medium', 'FFB3261E')}<diagonal/></border>`,
];

export interface StyleBook {
  /** The number of a look with a number format; `quoted` keeps text that looks like a formula text, even when edited. */
  readonly numberOf: (look: Look, format: string | null, quoted?: boolean) => number;
  readonly part: () => string;
}

export function styleBook(): StyleBook {
  const formats: string[] = [];
  const known = new Map<string, number>();
  const cells: string[] = [];
  const numberOf = (look: Look, format: string | null, quoted = false): number => {
    const key = `${look}|${format ?? ''}|${quoted}`;
    const already = known.get(key);
    if (already !== undefined) return already;
    if (format !== null && !formats.includes(format)) formats.push(format);
    const id = format === null ? 0 : 164 + formats.indexOf(format);
    const { font, fill, border, locked, wrap } = looks[look];
    cells.push(
      `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ''}` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
        `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/><protection locked="${locked ? 1 : 0}"/></xf>`,
    );
    known.set(key, cells.length - 1);
    return cells.length - 1;
  };
  numberOf('plain', null);
  const counted = (name: string, items: readonly string[]) =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  const part = () =>
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (formats.length === 0
      ? ''
      : counted(
          'numFmts',
          formats.map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(format)}"/>`),
        )) +
    counted('fonts', fonts) +
    counted('fills', fills) +
    counted('borders', borders) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    counted('cellXfs', cells) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
  return { numberOf, part };
}
