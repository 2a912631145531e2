// `node test/log/vectors.ts` writes test/log/vectors.json: trees with their roots and proofs, for whoever writes a verifier of their own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  consistencyRanges,
  folded,
  hashOf,
  type Known,
  keyOf,
  leafOf,
  pathRanges,
  type Range,
  tileWidth,
  toHex,
} from '../../db/log/tree.ts';

/** All that is kept of a tree, as the ledger keeps it. */
async function keptOf(entries: readonly string[]): Promise<Known> {
  const known = new Map<string, Uint8Array>();
  let level = await Promise.all(entries.map(leafOf));
  for (let at = 0; level.length > 0; at += 1) {
    for (const [number, hash] of level.entries()) known.set(keyOf(at, number), hash);
    const above: Uint8Array[] = [];
    for (let from = 0; from + tileWidth <= level.length; from += tileWidth)
      above.push(await folded(level.slice(from, from + tileWidth)));
    level = above;
  }
  return known;
}

export interface Vector {
  readonly entries: readonly string[];
  readonly root: string;
  readonly inclusion: readonly { readonly index: number; readonly proof: readonly string[] }[];
  readonly consistency: readonly { readonly from: number; readonly proof: readonly string[] }[];
}

export async function vectorOf(
  entries: readonly string[],
  indexes: readonly number[],
  sizes: readonly number[],
): Promise<Vector> {
  const known = await keptOf(entries);
  const size = entries.length;
  const hashes = async (ranges: readonly Range[]) =>
    (await Promise.all(ranges.map((range) => hashOf(range, known)))).map(toHex);
  return {
    entries,
    root: toHex(await hashOf([0, size], known)),
    inclusion: await Promise.all(
      indexes.map(async (index) => ({ index, proof: await hashes(pathRanges(index, [0, size])) })),
    ),
    consistency: await Promise.all(
      sizes.map(async (from) => ({ from, proof: await hashes(consistencyRanges(from, [0, size])) })),
    ),
  };
}

/** Trees of chance, the same for the same seed. */
export function drawing(seed: number): (below: number) => number {
  let at = seed;
  return (below) => {
    at = (at * 48_271) % 2_147_483_647;
    return at % below;
  };
}

export const entriesOf = (size: number, draw: (below: number) => number): string[] =>
  Array.from({ length: size }, (_, at) => `{"leaf":${at},"says":"${'ệ'.repeat(draw(4))}${draw(1_000_000)}"}`);

const published = [0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 33];

if (import.meta.main) {
  const draw = drawing(20_220);
  const trees: Vector[] = [];
  for (const size of published) {
    const all = Array.from({ length: size }, (_, at) => at);
    trees.push(
      await vectorOf(
        entriesOf(size, draw),
        all,
        all.map((at) => at + 1),
      ),
    );
  }
  writeFileSync(
    join(import.meta.dirname, 'vectors.json'),
    `{"trees":[\n${trees.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`,
  );
}
