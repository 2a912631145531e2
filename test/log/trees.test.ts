// The tree alone: our hashes and proofs, and two verifiers that share no code with them or with each other, say the same of published
// vectors and of trees of chance. TREES=1000 draws that many, of 0 to 2,000 leaves.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fromHex, leafOf } from '../../db/log/tree.ts';
import { isConsistent, rootByInclusion, rootOf } from '../../web/log/verify.mjs';
import { ranPython } from './made.ts';
import { drawing, entriesOf, type Vector, vectorOf } from './vectors.ts';

const file = join(import.meta.dirname, 'vectors.json');
const published = (JSON.parse(readFileSync(file, 'utf8')) as { trees: Vector[] }).trees;
const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');

/** What our JavaScript says of a tree that is not so. */
async function differences({ entries, root, inclusion, consistency }: Vector): Promise<string[]> {
  const found: string[] = [];
  if ((await rootOf(entries)) !== root) found.push(`root of ${entries.length}`);
  for (const { index, proof } of inclusion) {
    const leaf = await leafOf(entries[index]!);
    if (hex(await rootByInclusion(leaf, index, entries.length, proof.map(fromHex))) !== root)
      found.push(`inclusion of ${index} in ${entries.length}`);
  }
  for (const { from, proof } of consistency) {
    const was = fromHex(await rootOf(entries.slice(0, from)));
    if (!(await isConsistent(from, entries.length, was, fromHex(root), proof.map(fromHex))))
      found.push(`consistency of ${from} and ${entries.length}`);
  }
  return found;
}

/** The same by Python; nothing where all agrees. */
function differencesInPython(trees: readonly Vector[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'trees-'));
  try {
    writeFileSync(join(folder, 'trees.json'), JSON.stringify({ trees }));
    return ranPython([join(folder, 'trees.json'), '--vectors']).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('the published vectors are what our tree says, and both verifiers agree with them', async () => {
  for (const one of published) {
    const { entries, inclusion, consistency } = one;
    const ours = await vectorOf(
      entries,
      inclusion.map(({ index }) => index),
      consistency.map(({ from }) => from),
    );
    expect(ours).toEqual(one);
    expect(await differences(one)).toEqual([]);
  }
  expect(differencesInPython(published)).toBe('all vectors agree');
});

it('the roots of the tree of RFC 6962 test data are those that everybody has', async () => {
  // Of Certificate Transparency's own reference: leaves "", 00, 10, 20 21, ... are bytes; of them these two are text.
  expect(await rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(await rootOf([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

it('trees of chance, and proofs drawn from them', async () => {
  const trees = Number(process.env.TREES ?? 12);
  const seed = Number(process.env.SEED ?? 7);
  console.log(`${trees} trees from seed ${seed}`);
  const draw = drawing(seed);
  const drawn: Vector[] = [];
  for (let at = 0; at < trees; at += 1) {
    const size = draw(trees > 100 ? 2_001 : 700);
    const some = Array.from({ length: size === 0 ? 0 : 3 }, () => draw(size));
    const one = await vectorOf(
      entriesOf(size, draw),
      some,
      some.map((n) => n + 1),
    );
    expect(await differences(one)).toEqual([]);
    drawn.push(one);
  }
  expect(differencesInPython(drawn)).toBe('all vectors agree');
});

it('a proof with one hash changed, left out or added proves nothing', async () => {
  const [tree] = published.filter(({ entries }) => entries.length === 17);
  const { entries, root, inclusion, consistency } = tree!;
  const bad = (proof: readonly string[]): string[][] => [
    proof.slice(1),
    [...proof, root],
    proof.map((one, at) => (at === 0 ? root : one)),
  ];
  const spoiled: Vector[] = [];
  for (const { index, proof } of inclusion)
    for (const other of bad(proof))
      spoiled.push({ entries, root, inclusion: [{ index, proof: other }], consistency: [] });
  for (const { from, proof } of consistency.filter(({ proof: { length } }) => length > 0))
    for (const other of bad(proof))
      spoiled.push({ entries, root, inclusion: [], consistency: [{ from, proof: other }] });
  const told = await Promise.all(spoiled.map(differences));
  expect(told.filter(({ length }) => length !== 1)).toEqual([]);
  expect(differencesInPython(spoiled).split('\n')).toHaveLength(spoiled.length);
});
