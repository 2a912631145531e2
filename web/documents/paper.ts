// One review as a paper: the same order of blocks whatever frame it is set in, and on the page for print.
import { formatDay, formatPeriod } from '../lib/dates.ts';
import type { Language } from '../lib/language.ts';
import {
  type Cell,
  cellText,
  type Figure,
  type Gap,
  headingOf,
  type Pack,
  type Table,
  wordsIn,
} from './pack.ts';

export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'figure'; readonly text: string; readonly figure: Figure }
  | { readonly is: 'gap'; readonly text: string };

/** A cell of a printed table: equal gaps side by side are one. */
interface Place {
  readonly piece: Piece;
  readonly span: number;
  readonly isNumber: boolean;
}
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Place[])[];
  /** Share of the page's width for each column; they add up to 1. */
  readonly widths: readonly number[];
}
export type Block =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'line'; readonly pieces: readonly Piece[]; readonly isItem: boolean }
  | { readonly is: 'grid'; readonly title: string | null; readonly grid: Grid };
export interface Annex {
  readonly heading: string;
  readonly title: string;
  readonly grid: Grid;
}
export interface Paper {
  readonly subject: string;
  readonly period: string;
  readonly example: string | null;
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
  readonly check: readonly string[];
}

// A table that fits an upright page stands where it is spoken of; the others are annexes.
const mostRows = 12;
const mostColumns = 6;

export function paperOf({ content, citation, sha256 }: Pack, language: Language): Paper {
  const words = wordsIn(language);
  const { directive } = content;
  const annexes: Annex[] = [];
  const body: Block[] = [
    line([text(words.about(directive.subject[language]))]),
    line([text(content.basis[language])]),
  ];
  for (const section of content.sections) {
    body.push({ is: 'heading', text: headingOf(section, language) });
    body.push(...told(section.figures, language));
    for (const table of section.tables) {
      const title = table.title[language];
      if (table.empty) {
        body.push(line([text(`${title}: `), pieceOf(table.empty, language), text('.')]));
        continue;
      }
      const grid = gridOf(table, language);
      if (grid.rows.length <= mostRows && grid.columns.length <= mostColumns) {
        body.push({ is: 'grid', title, grid });
        continue;
      }
      const number = annexes.length + 1;
      annexes.push({ heading: words.annex(number), title, grid });
      body.push(line([text(words.seeAnnex(number, title))]));
    }
  }
  return {
    subject: words.subject(
      directive.symbol,
      formatDay(directive.issuedOn),
      directive.issuer[language].replaceAll(' ', '\u00a0'),
    ),
    period: words.period(formatPeriod(content.period, language), formatDay(content.knownOn)),
    example: content.isExample ? words.example : null,
    body,
    annexes,
    check: [words.howToCheck, words.checkAt(citation, sha256)],
  };
}

const text = (words: string): Piece => ({ is: 'text', text: words });
const line = (pieces: readonly Piece[], isItem = false): Block => ({ is: 'line', pieces, isItem });

/** A few figures as lines, many as a table. */
function told(figures: readonly (Figure | Gap)[], language: Language): Block[] {
  if (figures.length <= mostLines) return figures.map((one) => item(one, language));
  const words = wordsIn(language);
  const rows = figures.map((one): Place[] => [
    { piece: text(labelOf(one, language)), span: 1, isNumber: false },
    { piece: pieceOf(one, language), span: 1, isNumber: one.kind === 'figure' },
  ]);
  return [
    { is: 'grid', title: null, grid: { columns: [words.item, words.figure], rows, widths: [0.6, 0.4] } },
  ];
}
const mostLines = 5;

const labelOf = (one: Figure | Gap, language: Language): string => {
  const label = one.label?.[language] ?? '';
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
};

function item(one: Figure | Gap, language: Language): Block {
  const label = labelOf(one, language);
  const piece = pieceOf(one, language);
  return line(label ? [text(`${label}: `), piece, text('.')] : [piece, text('.')], true);
}

const pieceOf = (cell: Cell, language: Language): Piece => {
  const words = cellText(cell, language);
  if (cell.kind === 'figure') return { is: 'figure', text: words, figure: cell };
  return { is: cell.kind === 'gap' ? 'gap' : 'text', text: words };
};

function gridOf({ columns, rows }: Table, language: Language): Grid {
  const laid = rows.map((row) => {
    const places: Place[] = [];
    for (const cell of row) {
      const piece = pieceOf(cell, language);
      const last = places.at(-1);
      if (last && piece.is === 'gap' && last.piece.is === 'gap' && last.piece.text === piece.text)
        places[places.length - 1] = { ...last, span: last.span + 1 };
      else places.push({ piece, span: 1, isNumber: cell.kind === 'figure' });
    }
    return places;
  });
  return {
    columns: columns.map((c) => c[language]),
    rows: laid,
    widths: widthsOf(
      columns.map((c) => c[language]),
      laid,
    ),
  };
}

/** About how many letters of table text stand side by side on an upright page, and on one that lies. */
const lettersUpright = 74;
const lettersLying = 122;
/** More than this of a text goes onto the next line. */
const longestLine = 46;

/** No word is broken: each column first gets its longest word and a quarter of its heading, then a share of what is left. */
function widthsOf(columns: readonly string[], rows: readonly (readonly Place[])[]): number[] {
  const longestWord = (words: string) => Math.max(...words.split(/\s+/).map((word) => word.length));
  const room = rows.length <= mostRows && columns.length <= mostColumns ? lettersUpright : lettersLying;
  const asked = columns.map((heading, at) => {
    const texts = rows.flatMap((row) => {
      let column = 0;
      for (const { piece, span } of row) {
        if (column <= at && at < column + span) return span === 1 ? [piece.text] : [];
        column += span;
      }
      return [];
    });
    const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
    const typical = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
    const least =
      2 +
      Math.max(
        Math.ceil(longestWord(heading) * 1.2),
        Math.ceil(heading.length / 4),
        ...texts.map(longestWord),
      );
    return { least: Math.min(least, 22), wanted: Math.min(typical + 2, longestLine) };
  });
  const sum = (each: readonly number[]) => each.reduce((a, b) => a + b, 0);
  const left = Math.max(0, room - sum(asked.map((a) => a.least)));
  const more = asked.map((a) => Math.max(1, a.wanted - a.least));
  const widths = asked.map((a, at) => a.least + (left * more[at]!) / sum(more));
  return widths.map((width) => width / sum(widths));
}
