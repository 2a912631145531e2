// What of a thing has the words that were typed, and which thing comes first.
import { fold } from './fold.ts';
import type { Reading, Word } from './words.ts';

/** One text of a thing, and what it is. */
export interface Said {
  readonly field: string;
  readonly text: string;
}
export interface Sought {
  /** What it is called. */
  readonly names: readonly Said[];
  /** What it is known by beside its name: whose it is, and where. */
  readonly beside: readonly Said[];
  /** What is said of it. */
  readonly texts: readonly Said[];
  readonly hasEnded: boolean;
  /** Kinds in their order. */
  readonly class: number;
  readonly type: string;
  readonly id: string;
}
/** Where words were found. */
export interface Match {
  readonly field: string;
  readonly fragment: string;
  /** Whole words of the fragment that begin with what was typed. */
  readonly words: readonly string[];
}

interface Token {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}
/** Texts are made of few words, which are read again and again: as many are kept as Vietnamese has syllables, twice over. */
const folds = new Map<string, string>();
const mostFolds = 15_000;
function foldedWord(word: string): string {
  const before = folds.get(word);
  if (before !== undefined) return before;
  if (folds.size >= mostFolds) folds.clear();
  const folded = fold(word);
  folds.set(word, folded);
  return folded;
}
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    text: found[0],
    folded: foldedWord(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));

/** Letters with their marks in one order, wherever in the syllable the tone was put. */
const markedAs = (text: string, letters: number): string => {
  const base: string[] = [];
  const marks: string[] = [];
  for (const sign of text.toLowerCase().normalize('NFD')) {
    if (/\p{M}/u.test(sign)) marks.push(sign);
    else if (base.length === letters) break;
    else base.push(sign);
  }
  return base.join('') + marks.sort().join('');
};
const agrees = ({ folded, marked }: Word, token: Token): boolean =>
  marked !== null && markedAs(token.text, folded.length) === markedAs(marked, folded.length);

/** The fewer the better, the first that differs decides. */
type Rank = readonly (number | string)[];
const compare = (a: Rank, b: Rank): number => {
  for (const [at, one] of a.entries()) {
    const other = b[at]!;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
};

interface Read {
  readonly said: Said;
  readonly tokens: readonly Token[];
}
const read = (said: Said): Read => ({ said, tokens: tokensOf(said.text) });
const begins = (word: Word, tokens: readonly Token[]): boolean =>
  tokens.some(({ folded }) => folded.startsWith(word.folded));
const all = (words: readonly Word[], tokens: readonly Token[]): boolean =>
  words.every((word) => begins(word, tokens));

/** How a name holds the words: as a whole, at its beginning, in one piece, or here and there. */
function held(words: readonly Word[], { tokens }: Read): number {
  const name = tokens.map(({ folded }) => folded).join(' ');
  const typed = words.map(({ folded }) => folded).join(' ');
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return ` ${name}`.includes(` ${typed}`) ? 2 : 3;
}

interface Ranked {
  readonly rank: Rank;
  readonly matches: Match[];
}

function rankBy(
  reading: Reading,
  thing: Sought,
  names: Read[],
  beside: Read[],
  texts: Read[],
): Ranked | null {
  const { words, guesses, unmarked } = reading;
  const ofNames = names.flatMap(({ tokens }) => tokens);
  const ofBeside = beside.flatMap(({ tokens }) => tokens);
  const heads = [...ofNames, ...ofBeside];
  const everything = [...heads, ...texts.flatMap(({ tokens }) => tokens)];
  if (!all(words, everything)) return null;
  const named = names.filter(({ tokens }) => all(words, tokens));
  const how = Math.min(4, ...named.map((name) => held(words, name)));
  const tier = named.length > 0 ? (how === 0 ? 0 : 1) : all(words, ofNames) ? 2 : all(words, heads) ? 3 : 4;
  const within = tier === 4 ? everything : tier === 3 ? heads : ofNames;
  const marked = words.filter((word) => within.some((token) => agrees(word, token))).length + unmarked;
  const begun = words.filter(({ folded }) => !within.some((token) => token.folded === folded)).length;
  // Of what is not called so, whatever more of its words are in its name comes first.
  const beyond = words.filter((word) => !begins(word, ofNames)).length;
  const length = Math.min(...(named.length > 0 ? named : names).map(({ said }) => said.text.length));
  return {
    rank: [tier, -marked, how, begun, beyond, thing.class, thing.hasEnded ? 1 : 0, guesses, length, thing.id],
    matches: matchesOf(words, [...names, ...beside, ...texts]),
  };
}

/** Fields in turn, each that has a word which none before it had. */
function matchesOf(words: readonly Word[], fields: readonly Read[]): Match[] {
  const best = [...fields].sort((a, b) => countOf(words, b) - countOf(words, a));
  let open = words;
  const chosen = new Set<Read>();
  for (const field of best) {
    const left = open.filter((word) => !begins(word, field.tokens));
    if (left.length < open.length) chosen.add(field);
    open = left;
  }
  // The name in both languages is always before the reader, so it is always marked.
  return fields
    .filter((field) => chosen.has(field) || /^name(Vi|En)$/.test(field.said.field))
    .flatMap((field) => {
      const found = field.tokens.filter(({ folded }) => words.some((word) => folded.startsWith(word.folded)));
      return found.length === 0 ? [] : [matchOf(field.said, found)];
    });
}
const countOf = (words: readonly Word[], { tokens }: Read): number =>
  words.filter((word) => begins(word, tokens)).length;

/** Letters of a long text that are shown around the words. */
const shown = 160;

function matchOf({ field, text }: Said, found: readonly Token[]): Match {
  const first = found[0]!;
  const isShort = text.length <= shown || /^(name|other|code|symbol|short|full)/.test(field);
  const space = isShort ? 0 : text.lastIndexOf(' ', Math.max(0, first.from - shown / 4));
  const begin = isShort || first.from < shown / 2 ? 0 : space + 1;
  const far = text.indexOf(' ', begin + shown);
  const end = isShort || far < 0 ? text.length : Math.max(far, first.to);
  const words = found.filter(({ from, to }) => from >= begin && to <= end).map((token) => token.text);
  const fragment = `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
  return { field, fragment, words: [...new Set(words)] };
}

/** What has every word of some reading, the best first; each by the reading under which it is best. */
export function inOrder<T extends Sought>(
  things: readonly T[],
  ways: readonly Reading[],
): { readonly thing: T; readonly matches: Match[] }[] {
  return things
    .flatMap((thing) => {
      const [names, beside, texts] = [thing.names, thing.beside, thing.texts].map((said) =>
        said.map(read),
      ) as [Read[], Read[], Read[]];
      const [best] = ways
        .filter(({ only }) => only === null || only === thing.type)
        .flatMap((way) => rankBy(way, thing, names, beside, texts) ?? [])
        .sort((a, b) => compare(a.rank, b.rank));
      return best ? [{ thing, rank: best.rank, matches: best.matches }] : [];
    })
    .sort((a, b) => compare(a.rank, b.rank));
}
