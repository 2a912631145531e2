// A letter as a Word document: the words of its page, in the frame that its writer's papers have.
import { centred, type Frame, issuerLines, margins, rule, styles, upper } from './frame.ts';
import { type Letter, type SaidOnPaper, saidOnPaper } from './letter.ts';
import { paragraph, run, section, table, twips, writeWord } from './word.ts';

/** `mark` stands at the head of every page. */
export function letterDocx(letter: Letter, mark: string | null): Uint8Array<ArrayBuffer> {
  const said = saidOnPaper(letter);
  const frame: Frame = said.isOfParty ? 'dang' : 'nd30';
  const { left, right } = margins[frame];
  const width = twips(210 - left - right);
  const lines = said.paragraphs.flatMap((words) => words.split('\n'));
  const body =
    (said.draft === null ? '' : centred(said.draft, { bold: true, size: 13 }, 6)) +
    headOf(said, width) +
    paragraph(run(said.to), { style: 'Plain', align: 'center', before: 18, after: 12 }) +
    lines
      // The signature never stands on a page of its own.
      .map((line, at) => paragraph(run(line), { style: 'Body', keepNext: at >= lines.length - 2 }))
      .join('') +
    footOf(said, width) +
    paragraph('', { style: 'Rule' }) +
    section(margins[frame], { first: true });
  return writeWord(body, styles, said.about, mark);
}

function headOf(said: SaidOnPaper, width: number): string {
  const left = Math.round(width * 0.42);
  const size = said.isOfParty ? 14 : 13;
  const issuer =
    issuerLines(said.issuer, size) +
    (said.isOfParty ? centred('*', { size }) : rule(22)) +
    centred(said.number, { size }) +
    centred(said.about, { size: 12 });
  const nation =
    (said.motto === null
      ? centred(said.nation, { bold: true, size: 15 }) + rule(6)
      : centred(said.nation, { bold: true, size: 12 }) +
        centred(said.motto, { bold: true, size: 13 }) +
        rule(18)) + centred(said.placed, { italic: true, size });
  return table([left, width - left], [[{ content: issuer }, { content: nation }]], { bordered: false });
}

function footOf(said: SaidOnPaper, width: number): string {
  const half = Math.round(width / 2);
  const line = (words: string, look: Parameters<typeof run>[1]) =>
    paragraph(run(words, look), { style: 'Plain', align: 'left' });
  const recipients =
    line(
      said.recipients,
      said.isOfParty ? { underline: true, size: 14 } : { bold: true, italic: true, size: 12 },
    ) + said.recipientLines.map((words) => line(words, { size: said.isOfParty ? 12 : 11 })).join('');
  const signer =
    centred(upper(said.signer), { bold: true, size: 14 }) +
    (said.signed === null ? '' : centred(said.signed, { size: 11 }));
  return (
    paragraph('', { style: 'Plain', before: 6, keepNext: true }) +
    table([half, width - half], [[{ content: recipients }, { content: signer }]], { bordered: false })
  );
}
