// What one transaction changed, as bytes: of each page either the pieces that differ from what it was before, or all of it.
// Played back onto the pages before, it gives exactly those after: nothing is worked out again, so clocks and chance change nothing.
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

const WHOLE = 0;
const PIECES = 1;
/** Differences closer than this are told as one. */
const NEAR = 8;
/** Places and lengths in a page are told in two bytes. */
const LARGEST_IN_PIECES = 32_768;
/** Less is not worth packing. */
const SMALL = 512;

export type Changed = { page: number; before: Buffer | undefined; after: Buffer };

export function packChanges(changes: readonly Changed[]): { packed: boolean; data: Buffer } {
  const parts = changes.flatMap(({ page, before, after }) => {
    const pieces = before && after.length <= LARGEST_IN_PIECES && piecesOf(before, after);
    const body = pieces && pieces.length < after.length / 2 ? pieces : after;
    const head = Buffer.allocUnsafe(9);
    head.writeUInt32BE(page, 0);
    head.writeUInt8(body === after ? WHOLE : PIECES, 4);
    head.writeUInt32BE(body.length, 5);
    return [head, body];
  });
  const data = Buffer.concat(parts);
  if (data.length < SMALL) return { packed: false, data };
  return { packed: true, data: deflateRawSync(data, { level: constants.Z_BEST_SPEED }) };
}

/** Each page's number and how to come from what it was to what it became. */
export function* changesIn(
  data: Buffer,
  packed: boolean,
): Generator<{ page: number; after: (before: Buffer) => Buffer }> {
  const bytes = packed ? inflateRawSync(data) : data;
  for (let at = 0; at < bytes.length; ) {
    const page = bytes.readUInt32BE(at);
    const kind = bytes.readUInt8(at + 4);
    const body = bytes.subarray(at + 9, at + 9 + bytes.readUInt32BE(at + 5));
    at += 9 + body.length;
    yield { page, after: (before) => (kind === WHOLE ? body : put(before, body)) };
  }
}

function piecesOf(before: Buffer, after: Buffer): Buffer {
  const parts: Buffer[] = [];
  const { length } = after;
  let at = 0;
  while (at < length) {
    if (before[at] === after[at]) {
      at++;
      continue;
    }
    let end = at + 1;
    let last = at;
    while (end < length && end - last <= NEAR) {
      if (before[end] !== after[end]) last = end;
      end++;
    }
    const head = Buffer.allocUnsafe(4);
    head.writeUInt16BE(at, 0);
    head.writeUInt16BE(last + 1 - at, 2);
    parts.push(head, after.subarray(at, last + 1));
    at = end;
  }
  return Buffer.concat(parts);
}

function put(before: Buffer, pieces: Buffer): Buffer {
  const after = Buffer.from(before);
  for (let at = 0; at < pieces.length; ) {
    const length = pieces.readUInt16BE(at + 2);
    pieces.copy(after, pieces.readUInt16BE(at), at + 4, at + 4 + length);
    at += 4 + length;
  }
  return after;
}
