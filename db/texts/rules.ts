// A text in the form in which it is hashed, and the places of spans in it. Pure: words in, words and places out.
// Places are counted in characters (code points) of the normalised form, as SQLite counts them.

/** Every sign that ends a line: also those of old machines, of pages and of paragraphs. */
const lineEnds = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** Marks that are not seen and not said: soft hyphens, joiners, marks of byte order. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The normalised form: letters composed (NFC), unseen marks taken out, every run of white space one line end where it holds one
 * and one space where it does not, nothing before the first word or after the last. Words, marks and capitals stay as they are.
 */
export const normalised = (text: string): string =>
  text
    .replace(lineEnds, '\n')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/\s+/gu, (run) => (run.includes('\n') ? '\n' : ' '))
    .trim();

/** Where lines end is the printer's choice: what is hashed of a span, and looked for, is one line. Places stay the same. */
export const inOneLine = (text: string): string => text.replaceAll('\n', ' ');

/** How many characters; one outside the basic plane is one, not two. */
export const lengthOf = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** The words from one place to another. */
const wordsAt = (text: string, start: number, end: number): string =>
  // Only a text with characters outside the basic plane has to be taken apart.
  /[\ud800-\udfff]/.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end);

const fewWords = 3;
const listed = (words: string) => inOneLine(words).split(' ');
/** What a link to a passage on another site is made of. */
export const firstWords = (words: string): string => listed(words).slice(0, fewWords).join(' ');
export const lastWords = (words: string): string => listed(words).slice(-fewWords).join(' ');

/** The part of a file that is the edition: from its opening words to its closing words. What stands around them (a site's own
 * lines, signatures, who receives it) is not taken in. Null where either is not there. */
export function editionIn(
  text: string,
  { opens, closes }: { readonly opens: string; readonly closes: string },
): string | null {
  const line = inOneLine(text);
  const from = line.indexOf(opens);
  const to = line.lastIndexOf(closes);
  return from < 0 || to < from ? null : text.slice(from, to + closes.length);
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a span says of its words: enough to know them again, not enough to read them. */
export interface SpanWords extends Place {
  readonly id: string;
  readonly sha256: string;
  readonly first: string;
}

/** Words that are found only once in a text of this length tell by themselves where they stand; fewer are found anywhere. */
const tellsItself = 40;

/** Places in a text where as many characters begin as a span does, the nearest to its own place first. */
function likePlaces(line: string, span: SpanWords): Place[] {
  const length = span.end - span.start;
  const found: Place[] = [];
  for (let at = line.indexOf(span.first); at >= 0; at = line.indexOf(span.first, at + 1)) {
    const start = lengthOf(line.slice(0, at));
    found.push({ start, end: start + length });
  }
  const far = ({ start }: Place) => Math.abs(start - span.start);
  return found.sort((a, b) => far(a) - far(b));
}

/**
 * Where each span's words stand in a text: null where they do not, to the letter. Long ones are looked for wherever they may have
 * moved; short ones at their own place, or moved as far as a long one beside them. The hash is asked for as it is made elsewhere.
 */
export async function anchors(
  text: string,
  spans: readonly SpanWords[],
  hash: (words: string) => Promise<string>,
): Promise<Map<string, Place | null>> {
  const line = inOneLine(text);
  const first = async (span: SpanWords, places: readonly Place[]): Promise<Place | null> => {
    for (const place of places)
      if ((await hash(wordsAt(line, place.start, place.end))) === span.sha256) return place;
    return null;
  };
  const own = ({ start, end }: SpanWords): Place => ({ start, end });
  const placed = new Map<string, Place | null>();
  const moves: { readonly at: number; readonly by: number }[] = [];
  for (const span of spans) {
    if (span.end - span.start < tellsItself) continue;
    const place = (await first(span, [own(span)])) ?? (await first(span, likePlaces(line, span)));
    placed.set(span.id, place);
    if (place === null) continue;
    moves.push({ at: span.start, by: place.start - span.start }, { at: span.end, by: place.end - span.end });
  }
  moves.sort((a, b) => a.at - b.at);
  for (const span of spans) {
    if (placed.has(span.id)) continue;
    const before = moves.findLast(({ at }) => at <= span.start)?.by ?? 0;
    const after = moves.find(({ at }) => at >= span.end)?.by ?? before;
    const places = [...new Set([before, after])].map((by) => ({
      start: span.start + by,
      end: span.end + by,
    }));
    placed.set(span.id, await first(span, [...places, ...(moves.length === 0 ? [own(span)] : [])]));
  }
  return placed;
}

/** An address of a passage on a page: its first and last words, or all of them where they are few. Browsers find it and mark it. */
export function linkTo(
  url: string,
  { first, last, start, end }: Place & { readonly first: string; readonly last: string },
): string {
  // A hyphen, a comma and an ampersand mean something in such an address.
  const written = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
  const ends = last.split(' ');
  for (let shared = ends.length; shared >= 0; shared--) {
    const whole = [first, ...ends.slice(shared)].join(' ');
    if (whole.length === end - start) return `${url}#:~:text=${written(whole)}`;
  }
  return `${url}#:~:text=${written(first)},${written(last)}`;
}
