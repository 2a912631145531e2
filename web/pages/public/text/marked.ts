// A text cut where passages begin and end, so that each piece is under the same passages from its first to its last letter. Pure.

export interface Passage {
  readonly standsFrom: number | null;
  readonly standsUntil: number | null;
}
export interface Piece<P> {
  readonly words: string;
  readonly from: number;
  readonly under: readonly P[];
  /** Those that end with it. */
  readonly closes: readonly P[];
}

export function piecesOf<P extends Passage>(content: string, passages: readonly P[]): Piece<P>[] {
  const standing = passages.filter(
    ({ standsFrom, standsUntil }) => standsFrom !== null && standsUntil !== null,
  );
  // Places are counted in characters, as the ledger counts them; a letter outside the basic plane is one.
  const letters = Array.from(content);
  const cuts = new Set([0, letters.length]);
  letters.forEach((letter, at) => {
    if (letter === '\n') cuts.add(at).add(at + 1);
  });
  for (const { standsFrom, standsUntil } of standing) cuts.add(standsFrom!).add(standsUntil!);
  const places = [...cuts].filter((at) => at <= letters.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const until = places[at + 1]!;
    return {
      words: letters.slice(from, until).join(''),
      from,
      under: standing.filter(({ standsFrom, standsUntil }) => standsFrom! < until && standsUntil! > from),
      closes: standing.filter(({ standsUntil }) => standsUntil === until),
    };
  });
}

/** Pieces in their paragraphs: a line end is where one begins. */
export function paragraphsOf<P>(pieces: readonly Piece<P>[]): Piece<P>[][] {
  const paragraphs: Piece<P>[][] = [[]];
  for (const piece of pieces) {
    if (piece.words === '\n') paragraphs.push([]);
    else paragraphs.at(-1)!.push(piece);
  }
  return paragraphs.filter((pieces) => pieces.length > 0);
}
