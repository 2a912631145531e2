// A review as a Word document, in the frame of a Party paper (Guidance 36-HD/VPTW) or of an administrative one (Decree 30/2020).
// Numbers come from the frozen pack only, each inside a bookmark that is named for its citation.
import { centred, type Frame, issuerLines, margins, rule, styles } from './frame.ts';
import { bookmarkOf, type Pack, wordsIn } from './pack.ts';
import { type Annex, type Block, type Grid, type Paper, type Piece, paperOf } from './paper.ts';
import {
  type Margins,
  paragraph,
  type Run,
  run,
  section,
  type TableCell,
  table,
  twips,
  writeWord,
} from './word.ts';

const annexMargins: Margins = { top: 20, bottom: 15, left: 20, right: 20 };

export function reviewDocx(pack: Pack, frame: Frame): Uint8Array<ArrayBuffer> {
  const paper = paperOf(pack, 'vi');
  const { left, right } = margins[frame];
  const width = twips(210 - left - right);
  const mark = bookmarks(pack);
  const body =
    headOf(pack, frame, width) +
    titleOf(paper, frame) +
    paper.body.map((block) => blockOf(block, width, mark)).join('') +
    footOf(frame, width) +
    paper.check
      .map((words) => paragraph(run(words, { italic: true, size: 11 }), { style: 'Note' }))
      .join('') +
    paragraph('', { style: 'Note', section: section(margins[frame], { first: true }) }) +
    paper.annexes.map((annex, at) => annexOf(annex, at, mark)).join('') +
    section(annexMargins, { landscape: true });
  return writeWord(body, styles, paper.subject, paper.example);
}

/** Numbers the bookmarks in the order of the text, as the format wants. */
function bookmarks(pack: Pack) {
  let made = 0;
  return (piece: Piece, look: Run = {}): string => {
    if (piece.is !== 'figure') return run(piece.text, piece.is === 'gap' ? { ...look, italic: true } : look);
    const id = ++made;
    return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkOf(pack, piece.figure)}"/>${run(piece.text, look)}<w:bookmarkEnd w:id="${id}"/>`;
  };
}
type Mark = ReturnType<typeof bookmarks>;

function headOf({ content }: Pack, frame: Frame, width: number): string {
  const words = wordsIn('vi');
  const left = Math.round(width * 0.45);
  const widths = [left, width - left];
  const date = centred(words.placeAndDate, { italic: true, size: frame === 'dang' ? 14 : 13 });
  const cells: Record<Frame, readonly [string, string]> = {
    dang: [
      issuerLines(content.lead.vi, 14) +
        centred('*', { size: 14 }) +
        centred(words.partyNumber, { size: 14 }),
      centred(words.party, { bold: true, size: 15 }) + rule(6) + date,
    ],
    nd30: [
      issuerLines(content.lead.vi, 13) + rule(22) + centred(words.stateNumber, { size: 13 }),
      centred(words.state, { bold: true, size: 12 }) +
        centred(words.motto, { bold: true, size: 13 }) +
        rule(18) +
        date,
    ],
  };
  const [one, other] = cells[frame];
  return table(widths, [[{ content: one }, { content: other }]], { bordered: false });
}

function titleOf({ subject, period, example }: Paper, frame: Frame): string {
  const size = frame === 'dang' ? 16 : 14;
  // A Party paper goes on in small letters under its kind; an administrative one begins anew.
  const told = frame === 'dang' ? subject : subject.charAt(0).toLocaleUpperCase('vi') + subject.slice(1);
  return (
    (example === null ? '' : centred(example, { bold: true, size: 14 })) +
    paragraph(run(wordsIn('vi').kind, { bold: true, size }), {
      style: 'Plain',
      align: 'center',
      before: 18,
      after: 0,
    }) +
    paragraph(run(told, { bold: true, size: 14 }), { style: 'Plain', align: 'center', after: 0 }) +
    paragraph(run(period, { italic: true, size: 14 }), { style: 'Plain', align: 'center', after: 4 }) +
    rule(60) +
    paragraph('', { style: 'Plain', after: 0 })
  );
}

function blockOf(block: Block, width: number, mark: Mark): string {
  if (block.is === 'heading') return paragraph(run(block.text), { style: 'Heading1' });
  if (block.is === 'line')
    return paragraph((block.isItem ? run('- ') : '') + block.pieces.map((piece) => mark(piece)).join(''), {
      style: 'Body',
    });
  return (
    (block.title === null
      ? ''
      : paragraph(run(block.title, { italic: true }), { style: 'Body', keepNext: true })) +
    gridOf(block.grid, width, 12, mark) +
    behindTable
  );
}
// Two tables without a paragraph between them would be one, and the last thing of a text is never a table.
const behindTable = paragraph('', { style: 'Rule' });

function footOf(frame: Frame, width: number): string {
  const words = wordsIn('vi');
  const half = Math.round(width / 2);
  const recipients =
    paragraph(
      run(
        words.recipients,
        frame === 'dang' ? { underline: true, size: 14 } : { bold: true, italic: true, size: 12 },
      ),
      { style: 'Plain', align: 'left', after: 0 },
    ) +
    words.recipientLines
      .map((line) =>
        paragraph(run(line, { size: frame === 'dang' ? 12 : 11 }), {
          style: 'Plain',
          align: 'left',
          after: 0,
        }),
      )
      .join('');
  const signer =
    centred(frame === 'dang' ? words.partySigner : words.stateSigner, { bold: true, size: 14 }) +
    centred(words.signer, { italic: true, size: 12 }, 60);
  return (
    paragraph('', { style: 'Plain', before: 6, after: 0 }) +
    table([half, width - half], [[{ content: recipients }, { content: signer }]], { bordered: false })
  );
}

function annexOf({ heading, title, grid }: Annex, at: number, mark: Mark): string {
  return (
    paragraph(run(heading, { bold: true, size: 14 }), {
      style: 'Heading1',
      align: 'center',
      keepNext: true,
      ...(at > 0 ? { before: 18 } : {}),
      after: 0,
    }) +
    paragraph(run(title, { bold: true, size: 14 }), {
      style: 'Plain',
      align: 'center',
      keepNext: true,
      after: 6,
    }) +
    gridOf(
      grid,
      twips(297 - annexMargins.left - annexMargins.right),
      grid.columns.length > 9 ? 10 : 11,
      mark,
    ) +
    behindTable
  );
}

function gridOf({ columns, rows, widths }: Grid, width: number, size: number, mark: Mark): string {
  const each = widths.map((share) => Math.round(share * width));
  const header = columns.map(
    (words): TableCell => ({
      content: paragraph(run(words, { bold: true, size }), { style: 'Cell', align: 'center' }),
      shaded: true,
    }),
  );
  const lines = rows.map((row) =>
    row.map(
      ({ piece, span, isNumber }): TableCell => ({
        span,
        content: paragraph(mark(piece, { size }), {
          style: 'Cell',
          align: isNumber ? 'right' : piece.is === 'gap' && span > 1 ? 'center' : 'left',
        }),
      }),
    ),
  );
  return table(each, [header, ...lines], { bordered: true, headers: 1 });
}
