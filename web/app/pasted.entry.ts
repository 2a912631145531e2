// A piece of a spreadsheet as the clipboard gives it: lines of cells with tabs between, and a cell of several lines in quotes.

/** The cells of a text with tabs or several lines in it. */
export function tableIn(text: string): string[][] {
  const rows: string[][] = [[]];
  // A cell in quotes, or up to the next mark; then the mark.
  for (const [, quoted, bare, mark] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g)) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? bare ?? '').trim());
    if (mark === '') break;
    if (mark !== '\t') rows.push([]);
  }
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  return rows;
}

export interface Places {
  readonly cells: readonly (readonly [name: string, text: string])[];
  readonly beyond: number;
}

const across = ['value', 'numerator', 'denominator'];
const fieldOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);
const lineOf = (name: string) => name.slice(0, name.lastIndexOf('/'));

/**
 * Which field each cell goes into, from the one that was pasted into: down the same column in the order of the form, and to
 * the right. An empty cell of the sheet empties nothing. `beyond`: cells with words in them that have no field.
 */
export function placesFor(
  table: readonly (readonly string[])[],
  start: string,
  names: readonly string[],
): Places {
  const column = names.filter((name) => fieldOf(name) === fieldOf(start));
  const first = column.indexOf(start);
  const known = new Set(names);
  const cells: [string, string][] = [];
  let beyond = 0;
  table.forEach((row, down) => {
    const at = column[first + down];
    row.forEach((text, right) => {
      if (text === '') return;
      const field = across[across.indexOf(fieldOf(start)) + right];
      const name = at === undefined || field === undefined ? '' : `${lineOf(at)}/${field}`;
      if (known.has(name)) cells.push([name, text]);
      else beyond++;
    });
  });
  return { cells, beyond };
}
