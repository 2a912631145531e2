// How much of a text is accounted for: each word lies under the passage of a record, or in a stretch of which it is written down why
// it orders nothing. Pure.
import { inOneLine, lengthOf, type Place } from './rules.ts';

export interface Coverage {
  readonly words: number;
  /** Words under nothing, each run of them as one, with where it begins. */
  readonly bare: readonly { readonly start: number; readonly words: string }[];
}

/** A word is whatever stands between spaces and has a letter or a digit; a dash that opens a line is none. */
const wordsIn = /\S*[\p{L}\p{N}]\S*/gu;

export function coverageOf(text: string, places: readonly Place[]): Coverage {
  const line = inOneLine(text);
  const isUnder = (from: number, to: number) => places.some(({ start, end }) => start < to && end > from);
  const bare: { start: number; words: string; end: number }[] = [];
  let words = 0;
  for (const { 0: word, index } of line.matchAll(wordsIn)) {
    words++;
    const start = lengthOf(line.slice(0, index));
    const end = start + lengthOf(word);
    if (isUnder(start, end)) continue;
    const before = bare.at(-1);
    if (before?.end === start - 1) Object.assign(before, { words: `${before.words} ${word}`, end });
    else bare.push({ start, words: word, end });
  }
  return { words, bare: bare.map(({ start, words }) => ({ start, words })) };
}

/** How far two readers agree on the words of one record: characters that both marked, over what each marked. */
export function agreementOf(one: readonly Place[], other: readonly Place[]) {
  const marked = (places: readonly Place[]) => {
    const at = new Set<number>();
    for (const { start, end } of places) for (let i = start; i < end; i++) at.add(i);
    return at;
  };
  const [a, b] = [marked(one), marked(other)];
  const both = [...a].filter((at) => b.has(at)).length;
  return { both, one: a.size, other: b.size };
}
