// How a paper of an office looks in Word: margins, styles, and the few shapes that the head and the foot are made of.
import { type Margins, paragraph, type Run, run } from './word.ts';

export const frames = ['dang', 'nd30'] as const;
export type Frame = (typeof frames)[number];

export const margins: Readonly<Record<Frame, Margins>> = {
  dang: { top: 20, bottom: 20, left: 30, right: 20 },
  nd30: { top: 20, bottom: 20, left: 30, right: 15 },
};
export const upper = (text: string): string => text.toLocaleUpperCase('vi');
export const centred = (words: string, look: Run, after = 0): string =>
  paragraph(run(words, look), { style: 'Plain', align: 'center', after });
/** Who writes, in capitals; a long name goes on after its comma. */
export const issuerLines = (name: string, size: number): string =>
  upper(name)
    .split(/(?<=,) /)
    .map((line) => centred(line, { bold: true, size }))
    .join('');
/** A rule of its own under the words, as long as the paper wants it. */
export const rule = (indent: number): string =>
  paragraph(run('', { size: 2 }), { style: 'Rule', ruled: true, indent });

const style = (id: string, name: string, paragraphLook: string, runLook = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Plain' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Plain' ? '' : '<w:basedOn w:val="Plain"/>'}<w:qFormat/><w:pPr>${paragraphLook}</w:pPr>${runLook === '' ? '' : `<w:rPr>${runLook}</w:rPr>`}</w:style>`;

const font =
  'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"';
const sized = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
export const styles =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${font}/><w:color w:val="000000"/>${sized(14)}<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  style('Plain', 'Normal', '<w:spacing w:after="0" w:line="264" w:lineRule="auto"/>') +
  style(
    'Body',
    'Body Text',
    '<w:spacing w:before="80" w:after="80" w:line="300" w:lineRule="auto"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>',
  ) +
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="160" w:after="80" w:line="300" w:lineRule="auto"/><w:outlineLvl w:val="0"/>',
    `<w:b/>${sized(14)}`,
  ) +
  style('Note', 'Note', '<w:spacing w:before="60" w:after="0" w:line="264" w:lineRule="auto"/>', sized(11)) +
  style(
    'Cell',
    'Table Text',
    '<w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/>',
    sized(11),
  ) +
  style('Rule', 'Rule', '<w:spacing w:before="0" w:after="40" w:line="60" w:lineRule="exact"/>', sized(2)) +
  style('Header', 'header', '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', sized(14));
