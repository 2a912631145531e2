// What pictures as files are drawn with: colours in attributes, nothing to fetch.
import { looks, type Status, type Verified } from './status.ts';

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

type Values = Readonly<Record<string, string | number | undefined>>;
export const mark = (name: string, values: Values, inner = ''): string =>
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
  const { class: name, fill, ink, border, symbol, hatch } = looks[status];
  const box = rect(x + 1, y + 1, width - 2, height - 2, hatch ? `url(#${name})` : fill, {
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

/** A picture with nothing around it; charts/file.ts makes a file of it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly desc: string;
  /** Elements, the title not among them; the topmost 24 pixels are left to it. */
  readonly marks: string;
  /** What must be said with it, beneath. */
  readonly notes: readonly string[];
}

export const drawing = (
  [width, height]: readonly [width: number, height: number],
  words: { readonly title: string; readonly desc: string },
  marks: readonly string[],
  notes: readonly string[] = [],
): Drawing => ({ width, height, ...words, marks: marks.join(''), notes });
