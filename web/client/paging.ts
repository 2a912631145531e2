// A list page by page, as the ledger gives any of its lists.

/** Where a page begins. */
export interface Place {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What has to be asked of a list to read it from its beginning. */
export interface RowsFromStart<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
/** What has to be asked of a list to read it back from its end. */
export interface RowsFromEnd<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
}

type Page<Row> = RowsFromStart<Row> & RowsFromEnd<Row>;

export async function* rowsFrom<Row>(
  from: 'start' | 'end',
  size: number,
  pageAt: (place: Place) => Promise<Page<Row> | null>,
): AsyncGenerator<Row, void, undefined> {
  for (let at: string | null = null; ; ) {
    const place: Place =
      from === 'start'
        ? { first: size, after: at, last: null, before: null }
        : { first: null, after: null, last: size, before: at };
    const page: Page<Row> | null = await pageAt(place);
    if (page === null) return;
    const { nodes, pageInfo } = page;
    yield* from === 'start' ? nodes : nodes.toReversed();
    const hasMore = from === 'start' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    const next: string | null = from === 'start' ? pageInfo.endCursor : pageInfo.startCursor;
    if (!hasMore || next === null) return;
    if (next === at) throw new RangeError('The same page came again: the question does not use its place.');
    at = next;
  }
}
