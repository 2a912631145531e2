// A review as a page for print: the tree of the Word document, its figures as anchors, and the paper's measures in CSS.

import type { Language } from '../lib/language.ts';
import { escapeXml, sayable } from '../workbook/xml.ts';
import { bookmarkOf, type Pack, wordsIn } from './pack.ts';
import { type Block, type Grid, type Piece, paperOf } from './paper.ts';

// In one style element, because the page's policy knows it by its hash.
const style = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", serif; } }
@page :first { @top-center { content: none; } }
@page annex { size: A4 landscape; margin: 20mm; }
* { box-sizing: border-box; }
body { font: 14pt/1.5 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff; max-width: 165mm; margin: 10mm auto; padding: 0 5mm; }
header { text-align: center; margin-bottom: 12pt; }
header .lead { font-weight: bold; text-transform: uppercase; margin: 0; }
h1 { font-size: 16pt; margin: 18pt 0 0; } h1 small { display: block; font-size: 14pt; }
header p { margin: 0; } .mark { border: 2px solid #000; display: inline-block; padding: 0 8pt; font-weight: bold; }
h2 { font-size: 14pt; margin: 12pt 0 4pt; break-after: avoid; }
.annexes h2 { text-align: center; } p { margin: 4pt 0; }
table { border-collapse: collapse; width: 100%; font-size: 11pt; line-height: 1.35; margin: 4pt 0 10pt; }
caption { text-align: left; font-style: italic; font-size: 13pt; padding: 4pt 0; break-after: avoid; }
.annexes caption { text-align: center; font-style: normal; font-weight: bold; }
th, td { border: 1px solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; text-align: center; vertical-align: middle; } thead { display: table-header-group; } tr { break-inside: avoid; }
td.number { text-align: right; white-space: nowrap; } td.wide { text-align: center; } .gap { font-style: italic; }
footer { font-size: 11pt; font-style: italic; margin-top: 16pt; overflow-wrap: anywhere; }
@media screen { .annexes { overflow-x: auto; } }
@media print { body { max-width: none; margin: 0; padding: 0; } .annexes { page: annex; break-before: page; } }
`;

export function reviewHtml(pack: Pack, language: Language): string {
  const { content } = pack;
  const words = wordsIn(language);
  const paper = paperOf(pack, language);
  const title = `${words.kind}: ${paper.subject}`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${said(title)}</title><style>${style}</style></head>
<body><header><p class="lead">${said(content.lead[language])}</p>${paper.example === null ? '' : `<p class="mark">${said(paper.example)}</p>`}
<h1>${said(words.kind)} <small>${said(paper.subject)}</small></h1><p><em>${said(paper.period)}</em></p></header>
<main>${paper.body.map((block) => blockOf(pack, block)).join('\n')}</main>
<section class="annexes">${paper.annexes
    .map(({ heading, title: name, grid }) => `<h2>${said(heading)}</h2>\n${gridOf(pack, name, grid)}`)
    .join('\n')}</section>
<footer>${paper.check.map((line) => `<p>${said(line)}</p>`).join('')}</footer></body></html>
`;
}

const said = (text: string): string => escapeXml(sayable(text));

/** A figure of one record leads to it; one that was counted is found in the pack, under the anchor's name. */
function pieceOf(pack: Pack, piece: Piece): string {
  if (piece.is !== 'figure')
    return piece.is === 'gap' ? `<span class="gap">${said(piece.text)}</span>` : said(piece.text);
  const { citations, id } = piece.figure;
  const only = citations.length === 1 ? citations[0]! : null;
  const shown = said(piece.text);
  const name = `id="${bookmarkOf(pack, piece.figure)}" title="${said(`${pack.citation} ${id}`)}"`;
  return only === null ? `<span ${name}>${shown}</span>` : `<a ${name} href="/c/${said(only)}">${shown}</a>`;
}

function blockOf(pack: Pack, block: Block): string {
  if (block.is === 'heading') return `<h2>${said(block.text)}</h2>`;
  if (block.is === 'grid') return gridOf(pack, block.title, block.grid);
  return `<p>${block.isItem ? '- ' : ''}${block.pieces.map((piece) => pieceOf(pack, piece)).join('')}</p>`;
}

function gridOf(pack: Pack, title: string | null, { columns, rows }: Grid): string {
  const lines = rows.map(
    (row) =>
      `<tr>${row
        .map(({ piece, span, isNumber }) => {
          const look = isNumber ? ' class="number"' : span > 1 ? ' class="wide"' : '';
          return `<td${span > 1 ? ` colspan="${span}"` : ''}${look}>${pieceOf(pack, piece)}</td>`;
        })
        .join('')}</tr>`,
  );
  return `<table>${title === null ? '' : `<caption>${said(title)}</caption>`}<thead><tr>${columns.map((c) => `<th scope="col">${said(c)}</th>`).join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}
