// A picture as a file of its own: title, description, system fonts, and beneath it whose figures it shows, in which unit, of which day.

import type { Language } from '../lib/language.ts';
import { type Drawing, escaped, mark, text } from './drawing.ts';
import { looks } from './status.ts';

/** Words in lines that fit: a file has no browser to break them. Widths are of the widest of common system fonts. */
export const wrapped = (words: string, width: number, fontSize: number): string[] =>
  words.match(new RegExp(`(\\S.{0,${Math.floor(width / fontSize / 0.58) - 1}}|\\S+)(?= |$)`, 'g')) ?? [];

const title = { size: 13, line: 17, top: 20 };
const below = { size: 11, line: 15 };

/** The hatchings that a picture uses, one for each status that has one. */
const hatches = (marks: string): string =>
  Object.values(looks)
    .filter(({ class: name, hatch }) => hatch && marks.includes(`url(#${name})`))
    .map(
      ({ class: name, fill, hatch }) =>
        `<pattern id="${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${fill}"/><rect width="2" height="6" fill="${hatch}"/></pattern>`,
    )
    .join('');

/** `foot`: a picture travels without its page, so what the page says of it goes along. */
export function writeSvg(picture: Drawing, language: Language, foot: readonly string[] = []): string {
  const { width } = picture;
  const heading = wrapped(picture.title, width - 16, title.size);
  const shift = (heading.length - 1) * title.line;
  const lines = [...picture.notes, ...foot].flatMap((line) => wrapped(line, width - 16, below.size));
  const end = shift + picture.height;
  const height = end + (lines.length > 0 ? lines.length * below.line + 8 : 0);
  return mark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: language,
      'aria-labelledby': 't d',
      'font-family': 'system-ui,Segoe UI,Roboto,Arial,sans-serif',
      'font-size': title.size,
      fill: '#16202a',
    },
    [
      `<title id="t">${escaped(picture.title)}</title><desc id="d">${escaped(picture.desc)}</desc>`,
      `<defs>${hatches(picture.marks)}</defs>`,
      `<rect width="${width}" height="${height}" fill="#fff"/>`,
      ...heading.map((line, at) => text(8, title.top + at * title.line, line, { 'font-weight': 700 })),
      shift > 0 ? mark('g', { transform: `translate(0 ${shift})` }, picture.marks) : picture.marks,
      ...lines.map((line, at) =>
        text(8, end + (at + 1) * below.line, line, { 'font-size': below.size, fill: '#475563' }),
      ),
    ].join(''),
  );
}
