// What a text that is to be loaded turns out to be: whether it is the edition, and which spans stand in it. Pure but for the hash.
import { type Problem, problem } from '../errors.ts';
import { personalIn } from '../personal.ts';
import { anchors, editionIn, firstWords, lastWords, lengthOf, normalised, type SpanWords } from './rules.ts';
import type { Moved } from './table.ts';

export interface Asked {
  readonly documentId: string;
  readonly language: string;
  /** The file, as it is: what stands around the edition is left out. */
  readonly content: string;
  /** Load it although words that spans stand on are not in it. */
  readonly differs: boolean;
}

interface Edition {
  readonly id: string;
  readonly sha256: string;
  readonly opens: string;
  readonly closes: string;
}

export interface Looked {
  readonly edition: Edition | null;
  /** The normalised form of the edition's part of the file; null where its first or last words are not there. */
  readonly content: string | null;
  readonly sha256: string | null;
  readonly length: number;
  readonly opens: string;
  readonly closes: string;
  readonly moved: Moved;
  readonly spans: number;
  readonly unanchored: number;
}

export async function lookAt(
  file: string,
  edition: Edition | null,
  spans: readonly SpanWords[],
  hash: (words: string) => Promise<string>,
): Promise<Looked> {
  const whole = normalised(file);
  const content = edition ? editionIn(whole, edition) : whole;
  const nothing = { edition, moved: {}, spans: spans.length, unanchored: 0 };
  if (content === null)
    return { ...nothing, content, sha256: null, length: 0, opens: edition!.opens, closes: edition!.closes };
  const placed = await anchors(content, spans, hash);
  const moved: Moved = Object.fromEntries(
    spans
      .map(({ id, start }) => ({ id, start, place: placed.get(id) ?? null }))
      .filter(({ start, place }) => place?.start !== start)
      .map(({ id, place }) => [id, place && ([place.start, place.end] as const)]),
  );
  return {
    ...nothing,
    content,
    sha256: await hash(content),
    length: lengthOf(content),
    opens: firstWords(content),
    closes: lastWords(content),
    moved,
    unanchored: Object.values(moved).filter((place) => place === null).length,
  };
}

/** Longer than any document that the ledger follows; a longer file is something else. */
const longest = 400_000;

/** Why a text is not loaded. A text that is not the edition is loaded only by somebody who says so. */
export function loadProblems(asked: Asked, looked: Looked, isThere: boolean): Problem[] {
  const { edition, content, length, spans, unanchored } = looked;
  if (!['vi', 'en'].includes(asked.language)) return [problem('language', 'not_one_of', { words: 'vi en' })];
  if (asked.content.trim() === '') return [problem('content', 'empty')];
  if (content === null)
    return [problem('content', 'text_not_found', { opens: edition!.opens, closes: edition!.closes })];
  if (length > longest) return [problem('content', 'too_long', { limit: longest, length })];
  const kind = personalIn(content);
  if (kind !== null) return [problem('content', 'personal_data', { kind })];
  if (isThere) return [problem('content', 'text_loaded')];
  if (edition !== null && edition.sha256 !== looked.sha256 && !asked.differs)
    return [problem('content', 'text_differs', { unanchored, spans })];
  return [];
}
