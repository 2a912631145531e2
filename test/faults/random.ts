// Chance that can be repeated: the same seed gives the same run.
export type Random = () => number;

/** Numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const wholeBelow = (random: Random, below: number): number => Math.floor(random() * below);
export const oneOf = <T>(random: Random, from: readonly T[]): T => from[wholeBelow(random, from.length)]!;
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
