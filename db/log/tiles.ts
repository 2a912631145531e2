// The tree in static pieces, as C2SP's tlog-tiles has them: whoever reads them needs nothing else of us.
import type { Db } from '../client.ts';
import { fromHex, tileWidth } from './tree.ts';

export interface Tile {
  /** `entries` for the leaves' own bytes. */
  readonly level: number | 'entries';
  readonly number: number;
  /** Fewer than all where it is not whole yet. */
  readonly width: number;
}

/** `0/x001/x234/067`, `entries/000.p/12`: what stands behind `/log/tile/`. Null for anything else. */
export function tileAt(path: string): Tile | null {
  const [, level, above, last, partial] =
    /^(\d{1,2}|entries)\/((?:x\d{3}\/)*)(\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  if (level === undefined || last === undefined) return null;
  const number = Number(`${(above ?? '').replace(/[x/]/g, '')}${last}`);
  const width = partial === undefined ? tileWidth : Number(partial);
  const isOne = Number.isSafeInteger(number * tileWidth) && width <= tileWidth && !/^x000/.test(above ?? '');
  if (!isOne || (partial !== undefined && width === tileWidth) || (level !== 'entries' && Number(level) > 5))
    return null;
  return { level: level === 'entries' ? level : Number(level), number, width };
}

/** Its bytes; null where the tree does not reach so far yet. */
export async function tileBytes(db: Db, { level, number, width }: Tile): Promise<Uint8Array | null> {
  const from = number * tileWidth;
  const rows = await db.read({
    sql: 'SELECT hash, entry FROM log_nodes WHERE level = ? AND number >= ? AND number < ? ORDER BY number',
    args: [level === 'entries' ? 0 : level, from, from + width],
  });
  if (rows.length < width) return null;
  const parts = rows.map(({ hash, entry }) =>
    level === 'entries' ? measured(String(entry)) : fromHex(String(hash)),
  );
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** An entry behind its length in two bytes. */
function measured(entry: string): Uint8Array {
  const bytes = new TextEncoder().encode(entry);
  const whole = new Uint8Array(bytes.length + 2);
  new DataView(whole.buffer).setUint16(0, bytes.length);
  whole.set(bytes, 2);
  return whole;
}
