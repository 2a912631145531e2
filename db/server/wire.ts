// Results as JSON text, written cell by cell: no objects in between, because reads are most of the work.
import type { Column, Row } from './engine.ts';
import { StatementError } from './errors.ts';

export type Outcome = { columns: string; rows: string[]; changes: number; rowid: string | null };

/** Characters in one answer. Whoever wants more asks for it in pages. */
export const LARGEST_ANSWER = 32 * 1024 * 1024;

export function arrayOfRows(rows: Iterable<Row>, wanted: boolean, room: number): string[] {
  const encoded: string[] = [];
  let size = 0;
  for (const row of rows) {
    if (!wanted) continue;
    const text = encodeRow(row);
    size += text.length;
    if (size > room) throw tooLarge();
    encoded.push(text);
  }
  return encoded;
}

/** A real server's words for it. */
export const tooLarge = () =>
  new StatementError('RESPONSE_TOO_LARGE', 'Response is too large: ask for fewer rows at once');

function encodeRow(row: Row): string {
  let text = '[';
  for (let at = 0; at < row.length; at++) text += (at ? ',' : '') + encodeCell(row[at] as Row[number]);
  return text + ']';
}

function encodeCell(value: Row[number]): string {
  if (typeof value === 'string') return `{"type":"text","value":${JSON.stringify(value)}}`;
  if (typeof value === 'bigint') return `{"type":"integer","value":"${value}"}`;
  if (value === null) return '{"type":"null"}';
  if (typeof value === 'number') return `{"type":"float","value":${float(value)}}`;
  return `{"type":"blob","base64":"${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64').replace(/=+$/, '')}"}`;
}

// JSON has no infinity, but every reader takes a number too large for it as one.
function float(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0.0' : String(value);
  return value > 0 ? '1e999' : '-1e999';
}

export const columnList = (columns: Column[]): string =>
  `[${columns.map(({ name, type }) => `{"name":${JSON.stringify(name)},"decltype":${JSON.stringify(type)}}`)}]`;

export const rowid = (id: string | null): string => (id === null ? 'null' : `"${id}"`);

export const statementResult = (outcome: Outcome): string =>
  `{"cols":${outcome.columns},"rows":[${outcome.rows}],"affected_row_count":${outcome.changes},` +
  `"last_insert_rowid":${rowid(outcome.rowid)},"replication_index":null}`;

/** What every answer on a stream begins with. */
export const streamHead = (baton: string | null) => `"baton":${JSON.stringify(baton)},"base_url":null`;
