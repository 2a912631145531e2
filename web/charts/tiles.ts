// Where a province stands in every map of tiles: five columns, from north to south. The policy of the pages allows no style
// attributes, so a place is a class, and the style sheet makes one for each place there is.
export const tileRows = 18;
export const tileColumns = 5;

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const placeClass = ({ row, column }: Place): string => `r${row} c${column}`;

/** From north to south, and from west to east: the order in which the tiles are read aloud. */
export const inReadingOrder = <T extends Place>(tiles: readonly T[]): T[] =>
  [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);
