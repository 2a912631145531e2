// Where a page lies in its list: so many rows from one end of it, or from a place in it towards the other end.
import type { Answer } from './answers.ts';
import { keysIn } from './cursors.ts';
import { Invalid, problem } from './errors.ts';
import type { Args } from './shape.ts';

export interface Page<R> {
  readonly rows: R[];
  /** False where it was not asked for. */
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Null when it was not asked for. */
  readonly total: number | null;
}

type SortKeys = readonly (string | number)[];

export interface PageAsked {
  readonly size: number;
  /** From the end of the list towards its beginning; rows are given in the order of the list all the same. */
  readonly isBackward: boolean;
  /** The sort keys of the row on whose far side it begins. */
  readonly place: SortKeys | null;
  /** The argument that named the place. */
  readonly placedBy: 'after' | 'before';
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** `first` rows behind `after`, or `last` rows before `before`. */
export function pageAsked({ first, after, last, before }: Args): PageAsked {
  if (isGiven(first) === isGiven(last)) throw new Invalid([problem('first', 'first_or_last')]);
  const isBackward = isGiven(last);
  const [sizedBy, placedBy, other] = isBackward
    ? (['last', 'before', 'after'] as const)
    : (['first', 'after', 'before'] as const);
  if (isGiven(isBackward ? after : before)) throw new Invalid([problem(other, 'place_of_other_end')]);
  const size = Number(isBackward ? last : first);
  if (!Number.isInteger(size) || size < 1 || size > 100)
    throw new Invalid([problem(sizedBy, 'rows_out', { least: 1, most: 100 })]);
  const place = isBackward ? before : after;
  return { size, isBackward, placedBy, place: isGiven(place) ? placeOf(String(place), placedBy) : null };
}

/** A loaded page as the database answered it: one row more than asked for tells whether there is more. */
export const asPage = <R = Answer>(loaded: unknown, page: Args): Page<R> => {
  const { rows = [], total, behind } = loaded as { rows?: R[]; total?: number; behind?: number };
  const { size, isBackward } = pageAsked(page);
  const ahead = rows.length > size;
  const within = rows.slice(0, size);
  return {
    rows: isBackward ? within.reverse() : within,
    hasNext: isBackward ? behind === 1 : ahead,
    hasPrevious: isBackward ? ahead : behind === 1,
    total: total ?? null,
  };
};

export const badCursor = ({ placedBy }: Pick<PageAsked, 'placedBy'>) =>
  new Invalid([problem(placedBy, 'bad_cursor')]);

function placeOf(cursor: string, placedBy: PageAsked['placedBy']): SortKeys {
  const keys = keysIn(cursor);
  if (keys === null) throw badCursor({ placedBy });
  return keys;
}
