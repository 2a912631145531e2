// Lists of the schema as a data set needs them: whole, or part by part.
import { FileTooLong } from '../../shell/page.ts';

interface PageOf<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const on = 'knownOn: $knownOn, validOn: $validOn';
export const going = 'pageInfo { hasNextPage endCursor }';

export const cursorBehind = ({ pageInfo }: PageOf<unknown>) =>
  pageInfo.hasNextPage ? pageInfo.endCursor : null;

export const together = <List extends PageOf<unknown>>(parts: readonly List[]): List => ({
  ...parts[0]!,
  nodes: parts.flatMap(({ nodes }) => nodes),
});

/** A list that is longer than was asked for would be cut without a word; better no file. */
export const whole = <T>(list: Pick<PageOf<T>, 'totalCount' | 'nodes'> | null | undefined): readonly T[] => {
  if (list && list.nodes.length < list.totalCount) throw new FileTooLong();
  return list?.nodes ?? [];
};
