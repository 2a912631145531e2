// The tree of RFC 9162 over leaves [0, n): which parts of it a root and a proof are made of, and their hashes. Every whole subtree of
// 256 leaves, of 256 of those, and so on, is kept as one hash, so that nothing is ever worked out over all leaves.
const encoder = new TextEncoder();

/** Leaves [from, until), whole or up to the tree's edge. */
export type Range = readonly [from: number, until: number];

export const tileWidth = 256;

const widthOf = (level: number): number => tileWidth ** level;

/** The largest power of two that is smaller than n. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Of which parts the inclusion proof of a leaf is made, from the leaf up. */
export function pathRanges(index: number, [from, until]: Range): Range[] {
  if (until - from <= 1) return [];
  const middle = from + split(until - from);
  return index < middle
    ? [...pathRanges(index, [from, middle]), [middle, until]]
    : [...pathRanges(index, [middle, until]), [from, middle]];
}

/** Of which parts the proof is made that the tree of `until` leaves begins with the one of `size`. */
export function consistencyRanges(size: number, [from, until]: Range, isWhole = true): Range[] {
  if (size === until) return isWhole ? [] : [[from, until]];
  const middle = from + split(until - from);
  return size <= middle
    ? [...consistencyRanges(size, [from, middle], isWhole), [middle, until]]
    : [...consistencyRanges(size, [middle, until], false), [from, middle]];
}

/** Hashes that are kept side by side. */
export interface Run {
  readonly level: number;
  readonly from: number;
  readonly until: number;
}

/** Of which kept hashes the hash of a range is made. */
export function runsOf([from, until]: Range): Run[] {
  if (until <= from) return [];
  const size = until - from;
  const isPower = Number.isInteger(Math.log2(size));
  if (!isPower) {
    const middle = from + split(size);
    return [...runsOf([from, middle]), ...runsOf([middle, until])];
  }
  let level = 0;
  while (widthOf(level + 1) <= size) level += 1;
  return [{ level, from: from / widthOf(level), until: until / widthOf(level) }];
}

/** Kept hashes by level and number, as bytes. */
export type Known = ReadonlyMap<string, Uint8Array>;
export const keyOf = (level: number, number: number): string => `${level}/${number}`;

export const fromHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sha256Of = async (...parts: readonly Uint8Array[]): Promise<Uint8Array> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
};

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

export const leafOf = (entry: string): Promise<Uint8Array> => sha256Of(leafMark, encoder.encode(entry));
const nodeOf = (left: Uint8Array, right: Uint8Array): Promise<Uint8Array> => sha256Of(nodeMark, left, right);

/** Of hashes side by side, as many as a power of two. */
export async function folded(hashes: readonly Uint8Array[]): Promise<Uint8Array> {
  let level = hashes;
  while (level.length > 1)
    level = await Promise.all(
      Array.from({ length: level.length / 2 }, (_, at) => nodeOf(level[2 * at]!, level[2 * at + 1]!)),
    );
  return level[0]!;
}

/** The hash of a range, of what is kept of it. */
export async function hashOf(range: Range, known: Known): Promise<Uint8Array> {
  const [from, until] = range;
  if (until <= from) return sha256Of();
  const runs = runsOf(range);
  if (runs.length > 1) {
    const middle = from + split(until - from);
    return nodeOf(await hashOf([from, middle], known), await hashOf([middle, until], known));
  }
  const [{ level, from: first, until: last }] = runs as [Run];
  return folded(
    Array.from({ length: last - first }, (_, at) => {
      const found = known.get(keyOf(level, first + at));
      if (found === undefined) throw new Error(`The log lacks the hash ${keyOf(level, first + at)}.`);
      return found;
    }),
  );
}

/** The root that an inclusion proof leads to; null where it is none of that place. */
export async function rootBy(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
): Promise<Uint8Array | null> {
  const path = pathRanges(index, [0, size]);
  if (index >= size || path.length !== proof.length) return null;
  let hash = leaf;
  for (const [at, [from]] of path.entries())
    hash = from > index ? await nodeOf(hash, proof[at]!) : await nodeOf(proof[at]!, hash);
  return hash;
}
