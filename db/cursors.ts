// A cursor says where a page ends: the sort keys of its last row, in hexadecimal digits of their JSON, as a statement writes them.
// Callers pass it back without reading it.

const isSortKey = (value: unknown): value is string | number =>
  typeof value === 'string' ? value.isWellFormed() : Number.isFinite(value);

/** The keys; null for anything that is no cursor of ours. */
export function keysIn(cursor: string): (string | number)[] | null {
  if (!/^(?:[0-9A-F]{2})+$/.test(cursor)) return null;
  try {
    const bytes = Uint8Array.from(cursor.match(/../g)!, (digits) => Number.parseInt(digits, 16));
    const values: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(values) && values.every(isSortKey) ? values : null;
  } catch {
    return null;
  }
}

/** A cursor that no statement writes. */
export const cursorFor = (keys: readonly (string | number)[]): string =>
  Array.from(new TextEncoder().encode(JSON.stringify(keys)), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
