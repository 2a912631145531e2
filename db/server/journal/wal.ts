// What a write-ahead log holds, read from beside the engine: whole transactions, each as the pages it left. The layout is that of
// https://www.sqlite.org/fileformat2.html#the_write_ahead_log; like the engine, this takes the first bad frame for the end.
import { closeSync, openSync, readSync } from 'node:fs';

export const HEADER_BYTES = 32;
export const FRAME_BYTES = 24;
const FRAMES_AT_ONCE = 16;

type Sum = readonly [number, number];

/** Up to where a log was read. Another salt means that the log has begun anew. */
export type Place = { salt: bigint; at: number; sum: Sum };

/** A transaction: the pages it changed as it left them, and how many the database has after it. */
export type Commit = { pages: Map<number, Buffer>; size: number };

export const isBigEndian = (header: Buffer): boolean | null => {
  const magic = header.length < HEADER_BYTES ? 0 : header.readUInt32BE(0);
  return magic === 0x377f0683 ? true : magic === 0x377f0682 ? false : null;
};

/** The transactions behind a place, or all of them; and the place behind the last. */
export function commitsIn(
  log: string,
  from: Place | null,
): { commits: Commit[]; place: Place | null; pageBytes: number } {
  const nothing = { commits: [], place: from, pageBytes: 0 };
  const descriptor = opened(log);
  if (descriptor === null) return nothing;
  try {
    const header = read(descriptor, 0, HEADER_BYTES);
    const big = isBigEndian(header);
    if (big === null) return nothing;
    const salt = header.readBigUInt64BE(16);
    const pageBytes = header.readUInt32BE(8);
    const begin: Place = { salt, at: HEADER_BYTES, sum: [header.readUInt32BE(24), header.readUInt32BE(28)] };
    if (!isSame(checksum(header.subarray(0, 24), [0, 0], big), begin.sum)) return nothing;
    return { ...behind(descriptor, from?.salt === salt ? from : begin, pageBytes, big), pageBytes };
  } finally {
    closeSync(descriptor);
  }
}

function behind(descriptor: number, from: Place, pageBytes: number, big: boolean) {
  const frameBytes = FRAME_BYTES + pageBytes;
  const commits: Commit[] = [];
  let place = from;
  let { at, sum } = from;
  let pages = new Map<number, Buffer>();
  for (;;) {
    const piece = read(descriptor, at, frameBytes * FRAMES_AT_ONCE);
    for (let begin = 0; begin < frameBytes * FRAMES_AT_ONCE; begin += frameBytes) {
      if (begin + frameBytes > piece.length) return { commits, place };
      const head = piece.subarray(begin, begin + FRAME_BYTES);
      const page = piece.subarray(begin + FRAME_BYTES, begin + frameBytes);
      if (head.readBigUInt64BE(8) !== from.salt) return { commits, place };
      sum = checksum(page, checksum(head.subarray(0, 8), sum, big), big);
      if (!isSame(sum, [head.readUInt32BE(16), head.readUInt32BE(20)])) return { commits, place };
      pages.set(head.readUInt32BE(0), page);
      at += frameBytes;
      const size = head.readUInt32BE(4);
      if (size === 0) continue;
      commits.push({ pages, size });
      pages = new Map();
      place = { salt: from.salt, at, sum };
    }
  }
}

export function checksum(bytes: Buffer, [first, second]: Sum, big: boolean): Sum {
  let a = first;
  let b = second;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + view.getUint32(at, !big) + b) | 0;
    b = (b + view.getUint32(at + 4, !big) + a) | 0;
  }
  return [a >>> 0, b >>> 0];
}

export const isSame = ([a, b]: Sum, [c, d]: Sum): boolean => a === c && b === d;

function opened(log: string): number | null {
  try {
    return openSync(log, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function read(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const got = readSync(descriptor, bytes, filled, length - filled, at + filled);
    if (got === 0) break;
    filled += got;
  }
  return bytes.subarray(0, filled);
}
