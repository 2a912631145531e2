// The picture that a link shows of its page where it is shared: what it is, its number, whose figure in which unit, and of which day.
import { type Drawing, escaped, mark, rect, text } from '../../../charts/drawing.ts';
import { wrapped } from '../../../charts/file.ts';
import { words } from '../../../words/words.ts';
import type { Shown } from './page.ts';
import { footOf, type OfFigures } from './picture-file.ts';

export interface Card {
  /** What kind of thing the page is about. */
  readonly kicker?: string;
  readonly title: string;
  /** The one number of the page, as it is printed, and what it is of. */
  readonly level?: { readonly number: string; readonly unit: string; readonly of: string };
  /** A few numbers, each with what it counts. */
  readonly counts?: readonly (readonly [number: string, counts: string])[];
  readonly lines?: readonly string[];
  /** Beside the words. */
  readonly picture?: Drawing | undefined;
  /** Of what is drawn and said, where published figures are. */
  readonly figures?: OfFigures | undefined;
}

/** What those who show previews ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const [margin, band, foot] = [56, 76, 528];
const ink = { ink: '#16202a', muted: '#475563', own: '#0f4c81', line: '#c3ccd5' } as const;
/** Where the words stop for a picture to stand beside them. */
const beside = { left: 620, width: 524, top: 108 } as const;

interface Written {
  readonly marks: string;
  readonly bottom: number;
}

const lineHeight = (size: number): number => Math.round(size * 1.3);

/** Lines from a place downwards. */
const written = (
  lines: readonly string[],
  top: number,
  size: number,
  more: Readonly<Record<string, string | number>> = {},
): Written => ({
  marks: lines
    .map((line, at) => text(margin, top + size + at * lineHeight(size), line, { 'font-size': size, ...more }))
    .join(''),
  bottom: top + lines.length * lineHeight(size),
});

/** The largest size at which words stand in so many lines; at the smallest they are cut, and say so. */
function fitted(
  words: string,
  width: number,
  sizes: readonly (readonly [size: number, lines: number])[],
): { size: number; lines: string[] } {
  for (const [size, most] of sizes) {
    const lines = wrapped(words, width, size);
    if (lines.length <= most) return { size, lines };
  }
  const [size, most] = sizes.at(-1)!;
  const lines = wrapped(words, width, size).slice(0, most);
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)!.replace(/[\s.,;:]+\S*$/, '')} …`] };
}

export function cardFile(card: Card, shown: Shown): { body: string } {
  const { language } = shown;
  const { width, height } = cardSize;
  const wide = card.picture === undefined ? width - 2 * margin : beside.left - margin - 32;
  const said = footOf(shown, card.figures);
  const own = said.at(-1)!;
  const sources = fitted(said.slice(0, -1).join(' '), width - 2 * margin, [[20, 2]]);
  const footer = [...(said.length > 1 ? sources.lines : []), own];
  const parts = [
    rect(0, 0, width, height, '#ffffff'),
    rect(0, 0, width, band, '#0c2c4a'),
    text(margin, 50, words[language].productName, {
      fill: '#ffffff',
      'font-size': 28,
      'font-weight': 700,
    }),
    ...column(card, wide),
    card.picture === undefined ? '' : placed(card.picture),
    mark('path', { d: `M${margin} ${foot}H${width - margin}`, stroke: ink.line, 'stroke-width': 2 }),
    written(footer, foot + 8, 20, { fill: ink.muted }).marks,
  ];
  return {
    body: mark(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        lang: language,
        'font-family': 'sans-serif',
        fill: ink.ink,
      },
      `<title>${escaped(card.title)}</title>${parts.join('')}`,
    ),
  };
}

/** The words, from the kicker downwards. */
function column({ kicker, title, level, counts = [], lines = [], picture }: Card, width: number): string[] {
  const isAlone = picture === undefined;
  const marks: string[] = [];
  let top: number = band + 28;
  const write = (one: Written, gap = 0) => {
    marks.push(one.marks);
    top = one.bottom + gap;
  };
  if (kicker) write(written(fitted(kicker, width, [[24, 1]]).lines, top, 24, { fill: ink.own }), 4);
  const isBusy = level !== undefined || counts.length > 0 || lines.length > 0;
  const heading = fitted(
    title,
    width,
    isAlone
      ? [
          [52, 2],
          [44, 2],
          [38, isBusy ? 3 : 5],
        ]
      : [
          [42, 2],
          [36, 3],
          [30, 4],
        ],
  );
  write(written(heading.lines, top, heading.size, { 'font-weight': 700 }), 16);
  if (level) {
    const number = fitted(`${level.number} ${level.unit}`.trim(), width, [
      [72, 1],
      [56, 1],
      [44, 2],
      [34, 3],
    ]);
    write(written(number.lines, top, number.size, { 'font-weight': 700, fill: ink.own }), 6);
    const of = fitted(level.of, width, [[24, 3]]);
    write(written(of.lines, top, of.size), 12);
  }
  if (counts.length > 0) {
    const across = isAlone ? Math.min(4, counts.length) : 2;
    const each = width / across;
    const rows = Math.ceil(counts.length / across);
    const deep = isAlone ? 168 : 128;
    // Where there is room, numbers are read from afar.
    const [large, small] = isAlone && rows === 1 && lines.length === 0 ? [96, 28] : [58, isAlone ? 24 : 20];
    marks.push(
      ...counts.flatMap(([number, counted], at) => {
        const [x, y] = [margin + (at % across) * each, top + Math.floor(at / across) * deep];
        const words = fitted(counted, each - 24, [[small, isAlone ? 3 : 2]]);
        return [
          text(x, y + large * 0.93, number, { 'font-size': large, 'font-weight': 700, fill: ink.own }),
          ...words.lines.map((line, row) =>
            text(x, y + large + 10 + small + row * lineHeight(words.size), line, { 'font-size': words.size }),
          ),
        ];
      }),
    );
    top += rows * deep;
  }
  for (const line of lines) {
    const own = fitted(line, width, [
      [28, 2],
      [24, 3],
    ]);
    if (top + own.lines.length * lineHeight(own.size) > foot) break;
    write(written(own.lines, top, own.size), 10);
  }
  return marks;
}

/** A drawing without its title, which is the card's, as large as its place allows; what must be said with it stands beneath. */
function placed({ width, height, marks, notes }: Drawing): string {
  const titled = 24;
  const below = notes.flatMap((note) => wrapped(note, beside.width, 18)).slice(0, 2);
  const room = foot - 16 - beside.top - below.length * lineHeight(18);
  const scale = Math.min(beside.width / width, room / (height - titled));
  const [across, down] = [width * scale, (height - titled) * scale];
  const left = beside.left + (beside.width - across) / 2;
  return [
    mark(
      'svg',
      {
        x: left,
        y: beside.top,
        width: across,
        height: down,
        viewBox: `0 ${titled} ${width} ${height - titled}`,
        // Its own letters may be wider than those that it was drawn for.
        overflow: 'visible',
        'font-size': 13,
      },
      marks,
    ),
    ...below.map((line, at) =>
      text(beside.left, beside.top + down + 24 + at * lineHeight(18), line, {
        'font-size': 18,
        fill: ink.muted,
      }),
    ),
  ].join('');
}
