// Comments on cells: the words in one part, and in another the boxes, in the drawing language of Excel 2007.
import { addressOf } from './addresses.ts';
import { escapeCell } from './xml.ts';

interface Comment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const font = '<rPr><sz val="11"/><rFont val="Times New Roman"/><family val="1"/></rPr>';

export const commentsPart = (comments: readonly Comment[]): string =>
  `${head}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList>` +
  comments
    .map(
      ({ row, column, text }) =>
        `<comment ref="${addressOf(row, column)}" authorId="0"><text><r>${font}` +
        `<t xml:space="preserve">${escapeCell(text)}</t></r></text></comment>`,
    )
    .join('') +
  '</commentList></comments>';

export function drawingPart(comments: readonly Comment[], sheet: number): string {
  const box = ({ row, column, text }: Comment, at: number) => {
    const lines = Math.min(14, 3 + Math.ceil(text.length / 40));
    return (
      `<v:shape id="_x0000_s${sheet * 1024 + at + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
      'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
      '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note">' +
      `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 4}, 15, ${row + lines}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  };
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    comments.map(box).join('') +
    '</xml>'
  );
}
