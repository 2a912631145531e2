// Cell addresses: column 4, row 16 (both from 0) is E17.

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The row and column of an address, both from 0; null for anything a sheet has no cell for. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (!letters || !digits) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column > 16_384 || row > 1_048_576 ? null : { row: row - 1, column: column - 1 };
}
