// A picture as a file of its own: title, description, system fonts, colours in attributes, nothing to fetch.
import type { Language } from '../lib/language.ts';
import { looks, type Status, type Verified } from './status.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

type Values = Readonly<Record<string, string | number | undefined>>;
const mark = (name: string, values: Values, inner = ''): string =>
  `<${name}${Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}${inner ? `>${inner}</${name}>` : '/>'}`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, more: Values = {}) =>
  mark('rect', { x, y, width, height, fill, ...more });
export const path = (d: string, stroke: string, more: Values = {}) =>
  mark('path', { d, stroke, fill: 'none', 'stroke-width': 2, ...more });
export const text = (x: number, y: number, words: string, more: Values = {}) =>
  mark('text', { x, y, ...more }, escaped(words));
export const circle = (cx: number, cy: number, r: number, fill: string, more: Values = {}) =>
  mark('circle', { cx, cy, r, fill, stroke: '#0f4c81', 'stroke-width': 2, ...more });

const dashes = { none: undefined, solid: undefined, dotted: '1 3', dashed: '5 3' } as const;

/** A cell with its fill, hatching, border, symbol and words; the filled corner when it was verified. */
export function cell(
  [x, y, width, height]: readonly [number, number, number, number],
  status: Status,
  verified: Verified,
  words: string,
): string {
  const { fill, ink, border, symbol, hatch } = looks[status];
  const box = rect(x + 1, y + 1, width - 2, height - 2, hatch ? 'url(#hatch)' : fill, {
    stroke: border === 'none' ? undefined : ink,
    'stroke-dasharray': dashes[border],
  });
  const sign =
    symbol &&
    path(symbol, ink, {
      transform: `translate(${x + width / 2 - 8} ${y + 5})`,
      'stroke-dasharray': status === 'NO_RULED_DEADLINE' ? '2 2' : undefined,
    });
  const corner = verified ? mark('path', { d: `M${x + width - 1} ${y + 1}v10l-10-10z`, fill: ink }) : '';
  const label = text(x + width / 2, y + height - 6, words, {
    fill: ink,
    'text-anchor': 'middle',
    'font-size': 10,
  });
  return box + sign + corner + label;
}

/** Words in lines that fit: a file of its own has no browser to wrap them. Widths are of the widest of common system fonts. */
function wrapped(words: string, width: number, fontSize: number): string[] {
  const most = Math.floor(width / (fontSize * 0.58));
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const [titleSize, titleLine, footSize, footLine] = [13, 17, 11, 15];

/** `foot`: whose figures these are, in which unit, as of which day; a picture travels without its page. */
export function drawing(
  size: readonly [width: number, height: number],
  language: Language,
  words: { readonly title: string; readonly desc: string },
  marks: readonly string[],
  foot: readonly string[] = [],
): string {
  const [width, inner] = size;
  const title = wrapped(words.title, width - 16, titleSize);
  const shift = (title.length - 1) * titleLine;
  const below = foot.flatMap((line) => wrapped(line, width - 16, footSize));
  const height = shift + inner + (below.length > 0 ? below.length * footLine + 8 : 0);
  const { fill, hatch } = looks.NO_REPORT;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" aria-labelledby="t d" font-family="system-ui,Segoe UI,Roboto,Arial,sans-serif" font-size="${titleSize}" fill="#16202a"><title id="t">${escaped(words.title)}</title><desc id="d">${escaped(words.desc)}</desc><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${fill}"/><rect width="2" height="6" fill="${hatch}"/></pattern></defs><rect width="${width}" height="${height}" fill="#fff"/>${title.map((line, at) => text(8, 20 + at * titleLine, line, { 'font-weight': 700 })).join('')}${shift > 0 ? mark('g', { transform: `translate(0 ${shift})` }, marks.join('')) : marks.join('')}${below.map((line, at) => text(8, shift + inner + footLine + at * footLine, line, { 'font-size': footSize, fill: '#475563' })).join('')}</svg>`;
}
