// What pictures with an axis are laid out by: round ticks, places on the scale, and labels that stand in nobody's way.
import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** Units of the drawing that a letter takes at most, at the size in which pictures write. */
const letter = 7;
export const lineHeight = 12;
export const widthOf = (words: string): number => words.length * letter;

/** From zero, or below it, to a round number over the largest. */
export const scaleOver = (
  decimals: readonly string[],
  range: readonly [from: number, to: number],
): ScaleLinear<number, number> => {
  const numbers = decimals.map(Number);
  const most = Math.max(0, ...numbers);
  return scaleLinear()
    .domain([Math.min(0, ...numbers), most === 0 ? 1 : most])
    .nice()
    .range(range);
};

/** A tick as exact text: a scale counts in binary fractions, which are nobody's numbers. */
export const tickText = (tick: number): string => String(Number(tick.toPrecision(12)));

/** To a tenth: more is not seen, and has to travel. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
const touches = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
export const around = (x: number, y: number, by: number): Box => ({
  x0: x - by,
  x1: x + by,
  y0: y - by,
  y1: y + by,
});

/** Small boxes along a stroke, so that a label can keep off it. */
export function along(from: readonly [number, number], to: readonly [number, number]): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4));
  return Array.from({ length: steps + 1 }, (_, at) =>
    around(from[0] + ((to[0] - from[0]) * at) / steps, from[1] + ((to[1] - from[1]) * at) / steps, 1),
  );
}

export interface Wanted {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly name?: string;
}
export interface Label extends Wanted {
  /** Of the baseline's middle. */
  readonly at: readonly [x: number, y: number];
}

/** What a label takes up. */
export const boxOf = ({ words, at: [x, y] }: Label): Box => {
  const half = widthOf(words) / 2 + 1;
  return { x0: x - half, x1: x + half, y0: y - lineHeight + 1, y1: y + 3 };
};

/** Where around its point a label may stand, the most readable first. */
const sides = [
  [0, -8],
  [0, 18],
  [-0.5, -8],
  [0.5, -8],
  [-0.5, 18],
  [0.5, 18],
  [0, -20],
  [0, 30],
  [-0.5, -20],
  [0.5, -20],
] as const;

/**
 * The labels for which there is room, in the order in which they matter: none lies on another or on a point, and none on a stroke if
 * there is a place beside it. What has no room is left to the table.
 */
export function placed(
  wanted: readonly Wanted[],
  within: Box,
  points: readonly Box[],
  strokes: readonly Box[],
): Label[] {
  const labels: Label[] = [];
  for (const one of wanted) {
    const width = widthOf(one.words);
    const options = sides.map(([aside, below]) => {
      const middle = one.x + aside * width;
      const x = Math.min(Math.max(middle, within.x0 + width / 2), within.x1 - width / 2);
      const label: Label = { ...one, at: [tenth(x), tenth(one.y + below)] };
      return { label, box: boxOf(label) };
    });
    const free = options.filter(
      ({ box }) =>
        box.x0 >= within.x0 - 2 &&
        box.y0 >= within.y0 &&
        box.y1 <= within.y1 &&
        !points.some((point) => touches(box, point)) &&
        !labels.some((other) => touches(box, boxOf(other))),
    );
    const best = free.find(({ box }) => !strokes.some((stroke) => touches(box, stroke))) ?? free[0];
    if (best) labels.push(best.label);
  }
  return labels;
}
