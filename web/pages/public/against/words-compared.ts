// Two wordings word against word: what of the first stands in the second, what is left out, what came. Pure.
import { fold } from '../../../lib/fold.ts';

interface Run {
  /** In both; only in the first, left out; only in the second, added. */
  readonly is: 'kept' | 'left' | 'added';
  readonly words: string;
}

export interface Compared {
  readonly runs: readonly Run[];
  /** Words of the first wording, and how many of them stand in the second in the same order. */
  readonly words: number;
  readonly kept: number;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Of a syllable that is toned: people write "ủy" and "uỷ", and mean one word. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Capitals and the marks around a word make no other word of it; marks on its letters do, on whichever letter they stand. */
function bare(word: string): string {
  const letters = word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .normalize('NFD');
  return letters.replace(tones, '') + (letters.match(tones)?.join('') ?? '');
}

/** A word that stands alone between changes is there by chance: one reads over it, and no wording is kept by it. */
const fewest = 2;

/** The longest words in the same order in both. */
function shared(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i]![j] =
        a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  return pairs;
}

/** Pairs in stretches without a gap on either side, long enough to be no chance. */
function stretches(pairs: readonly (readonly [number, number])[], shortest: number) {
  const runs: (readonly [number, number])[][] = [];
  for (const [i, j] of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && last[0] === i - 1 && last[1] === j - 1) runs.at(-1)!.push([i, j]);
    else runs.push([[i, j]]);
  }
  return runs.filter((run) => run.length >= shortest);
}

/** Of a scan that a machine read the marks on letters are not to be relied on: words are then known without them. */
export function compared(first: string, second: string, isScan = false): Compared {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const known = isScan ? fold : bare;
  const pairs = shared(a.map(known), b.map(known));
  const kept = stretches(pairs, Math.min(fewest, a.length, b.length));
  const runs: Run[] = [];
  const say = (is: Run['is'], words: readonly string[]) => {
    if (words.length > 0) runs.push({ is, words: words.join(' ') });
  };
  let [i, j] = [0, 0];
  for (const run of kept) {
    const [[fromA, fromB], [lastA, lastB]] = [run[0]!, run.at(-1)!];
    say('left', a.slice(i, fromA));
    say('added', b.slice(j, fromB));
    say('kept', b.slice(fromB, lastB + 1));
    [i, j] = [lastA + 1, lastB + 1];
  }
  say('left', a.slice(i));
  say('added', b.slice(j));
  return { runs, words: a.length, kept: kept.reduce((sum, run) => sum + run.length, 0) };
}
