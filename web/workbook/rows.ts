// Finds the lines of a report in a workbook that people have worked on: rows by their code, columns by the hidden keys.
import { addressOf } from './addresses.ts';
import { type Block, codeKeys, codeOf, columnKeys, type Field, openFields } from './layout.ts';
import { type Problem, problem } from './problems.ts';
import type { ReadCell, ReadSheet } from './read.ts';
import type { Report } from './report.ts';

export interface FoundRow {
  readonly block: Block;
  readonly code: string;
  readonly sheet: string;
  readonly row: number;
  /** By the second half of the column's key. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly addressOf: (field: string) => string;
  /** Fields that cannot be read: their column is gone, or another cell lies over them. */
  readonly unread: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/** A row that belongs to no line, by its keyed cells. */
interface Stray {
  readonly block: Block;
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly problem: Problem;
}

export interface Found {
  readonly rows: readonly FoundRow[];
  readonly strays: readonly Stray[];
  readonly problems: readonly Problem[];
}

const mostNotes = 50;

export function findRows(sheets: readonly ReadSheet[], base: Report): Found {
  const rows: FoundRow[] = [];
  const strays: Stray[] = [];
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const blocks = new Set<Block>();
  for (const sheet of sheets) {
    const lines = byRow(sheet.cells);
    const grids = gridsOf(lines);
    grids.forEach((grid, at) => {
      blocks.add(grid.block);
      problems.push(...missingColumns(grid, sheet.name), ...mergesOver(grid, sheet));
      const end = grids[at + 1]?.keyRow ?? Number.POSITIVE_INFINITY;
      for (const [row, cells] of lines)
        if (row > grid.keyRow && row < end) {
          const found = rowOf(grid, sheet, row, cells, base);
          if (found.row) rows.push(found.row);
          strays.push(...found.strays);
          notes.push(...found.notes);
        }
    });
  }
  for (const block of ['items', 'values'] as const)
    if (base[block].length > 0 && !blocks.has(block)) problems.push(problem('no_rows', {}, { block }));
  return {
    rows,
    strays: [...strays, ...duplicates(rows)],
    problems: [
      ...problems,
      ...missingRows(rows, base, blocks),
      ...notes.slice(0, mostNotes),
      ...(notes.length > mostNotes
        ? [problem('more_notes', {}, { count: String(notes.length - mostNotes) })]
        : []),
    ],
  };
}

type Lines = ReadonlyMap<number, readonly ReadCell[]>;

function byRow(cells: readonly ReadCell[]): Lines {
  const lines = new Map<number, ReadCell[]>();
  for (const cell of cells) {
    const line = lines.get(cell.row);
    if (line) line.push(cell);
    else lines.set(cell.row, [cell]);
  }
  return new Map([...lines].sort(([a], [b]) => a - b));
}

interface Grid {
  readonly block: Block;
  readonly keyRow: number;
  /** Columns by the second half of their key. */
  readonly columns: ReadonlyMap<string, number>;
}

function gridsOf(lines: Lines): Grid[] {
  const grids: Grid[] = [];
  for (const [row, cells] of lines)
    for (const block of ['items', 'values'] as const) {
      if (!cells.some((cell) => cell.text.trim() === codeKeys[block])) continue;
      const known = new Set(columnKeys(block));
      const keyed = cells.filter((cell) => known.has(cell.text.trim()));
      const columns = new Map(keyed.map((cell) => [nameOf(block, cell.text.trim()), cell.column]));
      grids.push({ block, keyRow: row, columns });
    }
  return grids;
}

const nameOf = (block: Block, key: string): string => (key === codeKeys[block] ? 'code' : key.split('.')[1]!);

const missingColumns = ({ block, columns }: Grid, sheet: string): Problem[] =>
  openFields[block]
    .filter((field) => !columns.has(field))
    .map((field) => problem('column_missing', { sheet, field }));

function mergesOver(grid: Grid, { name, merges }: ReadSheet): Problem[] {
  const open = openFields[grid.block].map((field) => grid.columns.get(field));
  return merges
    .filter((range) => range.bottom > grid.keyRow)
    .filter((range) =>
      open.some((column) => column !== undefined && column >= range.left && column <= range.right),
    )
    .map((range) => problem('merged', { sheet: name, cell: range.name }));
}

function rowOf(grid: Grid, sheet: ReadSheet, row: number, cells: readonly ReadCell[], base: Report) {
  const { block, columns } = grid;
  const at = new Map(cells.map((cell) => [cell.column, cell]));
  const named = new Map<string, ReadCell>();
  for (const [name, column] of columns) {
    const cell = at.get(column);
    if (cell && cell.text.trim() !== '') named.set(name, cell);
    else if (cell?.formula) named.set(name, cell);
  }
  const keyed = new Set(columns.values());
  const noteOf = (cell: ReadCell): Problem =>
    problem('ignored_note', { sheet: sheet.name, cell: addressOf(row, cell.column), read: cell.text });
  const notes = cells.filter((cell) => !keyed.has(cell.column) && cell.text.trim() !== '').map(noteOf);
  const codeCell = named.get('code');
  const code = codeCell?.text.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
  const filled = openFields[block].some((field) => named.has(field));
  const known = base[block].some((line) => codeOf(line) === code);
  const place = {
    sheet: sheet.name,
    cell: addressOf(row, columns.get('code') ?? 0),
    code: code || null,
    read: code || null,
  };
  const none = { row: null, strays: [] as Stray[], notes };
  if (code !== '' && (codeCell!.kind !== 'text' ? filled : filled && !known)) {
    const rule = codeCell!.kind === 'text' ? 'unknown_code' : 'code_became_number';
    return { ...none, strays: [{ block, cells: named, problem: problem(rule, place) }] };
  }
  if (code === '' && filled)
    return { ...none, strays: [{ block, cells: named, problem: problem('row_without_code', place) }] };
  if (!known || codeCell!.kind !== 'text')
    return { ...none, notes: [...notes, ...[...named.values()].map(noteOf)] };
  const covered = [...columns].filter(([, column]) => isCovered(sheet, row, column)).map(([name]) => name);
  const found: FoundRow = {
    block,
    code,
    sheet: sheet.name,
    row,
    cells: named,
    addressOf: (field) => addressOf(row, columns.get(field) ?? 0),
    unread: new Set([...covered, ...openFields[block].filter((field: Field) => !columns.has(field))]),
    hidden: new Set(
      [...columns].filter(([, column]) => sheet.hiddenColumns.has(column)).map(([name]) => name),
    ),
  };
  return { ...none, row: found };
}

/** Whether a merged cell that begins elsewhere lies over this one: then nobody can have typed here. */
const isCovered = ({ merges }: ReadSheet, row: number, column: number): boolean =>
  merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );

function duplicates(rows: readonly FoundRow[]): Stray[] {
  const first = new Map<string, FoundRow>();
  return rows.flatMap((row): Stray[] => {
    const key = `${row.block} ${row.code}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, row);
      return [];
    }
    const place = { sheet: row.sheet, cell: row.addressOf('code'), code: row.code, read: row.code };
    const other = `${before.sheet}!${before.addressOf('code')}`;
    return [{ block: row.block, cells: row.cells, problem: problem('duplicate_code', place, { other }) }];
  });
}

function missingRows(rows: readonly FoundRow[], base: Report, blocks: ReadonlySet<Block>): Problem[] {
  const there = new Set(rows.map((row) => `${row.block} ${row.code}`));
  return [...blocks].flatMap((block) =>
    base[block]
      .map((line) => codeOf(line))
      .filter((code) => !there.has(`${block} ${code}`))
      .map((code) => problem('row_missing', { code })),
  );
}
