// Opens the zip a workbook comes in. The directory is checked whole before a byte is inflated, and inflating stops at the limit,
// whatever the directory says.
import { Inflate } from 'fflate';
import { Refused } from './refusal.ts';

export interface Limits {
  readonly container: number;
  readonly entries: number;
  /** Of all entries together, inflated. */
  readonly inflated: number;
  readonly ratio: number;
}
export const limits: Limits = { container: 2_000_000, entries: 200, inflated: 8_000_000, ratio: 100 };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

/** The parts of a container by their names, inflated when asked for. */
export interface Container {
  readonly names: readonly string[];
  /** Null where there is no such part. */
  readonly part: (name: string) => Uint8Array | null;
}

export function openContainer(bytes: Uint8Array, limit: Limits = limits): Container {
  if (bytes.length === 0) throw new Refused('empty', 'The file has no bytes.');
  if (bytes.length > limit.container)
    throw new Refused('too_big', `The file has ${bytes.length} bytes; at most ${limit.container} are read.`);
  refuseOtherFormats(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(bytes, view, limit);
  const starts = placesOf(entries, bytes, view);
  const byName = new Map(entries.map((entry, at) => [entry.name.toLowerCase(), at]));
  let inflated = 0;
  const part = (name: string): Uint8Array | null => {
    const at = byName.get(name.toLowerCase());
    if (at === undefined) return null;
    const entry = entries[at]!;
    const packed = bytes.subarray(starts[at]!, starts[at]! + entry.packed);
    const out = entry.method === 0 ? packed : inflate(packed, entry, limit.inflated - inflated);
    if (out.length !== entry.size)
      throw new Refused('size_lies', `${entry.name} says it has ${entry.size} bytes and has ${out.length}.`);
    inflated += out.length;
    if (crc32(out) !== entry.crc) throw new Refused('damaged', `${entry.name} is not what was packed.`);
    return out;
  };
  return { names: entries.map((entry) => entry.name), part };
}

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Excel 97 files and workbooks with a password are both kept in the older container, whatever the file is called. */
function refuseOtherFormats(bytes: Uint8Array): void {
  if (ole.every((byte, at) => bytes[at] === byte)) {
    if (holds(bytes, 'EncryptedPackage'))
      throw new Refused('password', 'The workbook is locked with a password.');
    throw new Refused('old_format', 'The file is in the format of Excel 97–2003.');
  }
  // PK, then: a first entry, or the end of an empty archive.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not_a_zip', 'The file is no workbook.');
}

/** Whether the bytes hold a name written in UTF-16, as the older container writes names. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

const endMark = 0x06054b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;

function directory(bytes: Uint8Array, view: DataView, limit: Limits): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new Refused('zip64', 'The file is packed as Zip64.');
  if (count > limit.entries)
    throw new Refused(
      'too_many_entries',
      `The file holds ${count} parts; at most ${limit.entries} are read.`,
    );
  if (view.getUint16(end + 8, true) !== count || start + size > end)
    throw new Refused('truncated', 'The list of parts is not whole.');
  const entries: Entry[] = [];
  let at = start;
  let declared = 0;
  const names = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== centralMark)
      throw new Refused('truncated', 'The list of parts is not whole.');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new Refused('truncated', 'The list of parts is not whole.');
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    };
    checkEntry(entry, view.getUint16(at + 8, true), limit);
    if (names.has(entry.name.toLowerCase()))
      throw new Refused('entry_twice', `${entry.name} is there twice.`);
    names.add(entry.name.toLowerCase());
    declared += entry.size;
    if (declared > limit.inflated)
      throw new Refused('inflates_too_much', `Unpacked, the file has more than ${limit.inflated} bytes.`);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  throw new Refused('truncated', 'The end of the file is missing.');
}

/** Below this many bytes a part may be packed as tightly as it likes: there is no harm in it. */
const harmless = 65_536;

function checkEntry(entry: Entry, flags: number, limit: Limits): void {
  const { name, method, packed, size, header } = entry;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name that has them is refused
  if (name === '' || /^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|[\u0000-\u001f\ufffd]/.test(name))
    throw new Refused('entry_name', `A part is called "${name.slice(0, 80)}".`);
  if (flags & 0x41) throw new Refused('entry_encrypted', `${name} is encrypted.`);
  if (method !== 0 && method !== 8)
    throw new Refused('entry_method', `${name} is packed by method ${method}.`);
  if (packed === 0xffffffff || size === 0xffffffff || header === 0xffffffff)
    throw new Refused('zip64', 'The file is packed as Zip64.');
  if (method === 0 && packed !== size) throw new Refused('size_lies', `${name} has two different sizes.`);
  if (size > harmless && size > packed * limit.ratio)
    throw new Refused(
      'ratio',
      `${name} says it unpacks to ${Math.round(size / Math.max(packed, 1))} times its size.`,
    );
}

/** Where each part's bytes begin. No part may share a byte with another or with the directory. */
function placesOf(entries: readonly Entry[], bytes: Uint8Array, view: DataView): number[] {
  const directoryAt = view.getUint32(endOf(view) + 16, true);
  const starts = entries.map((entry) => {
    const { header, name } = entry;
    if (header + 30 > directoryAt || view.getUint32(header, true) !== localMark)
      throw new Refused('truncated', `${name} is not where the list says.`);
    const nameLength = view.getUint16(header + 26, true);
    const local = new TextDecoder().decode(bytes.subarray(header + 30, header + 30 + nameLength));
    const later = (view.getUint16(header + 6, true) & 8) !== 0;
    if (local.replaceAll('\\', '/') !== name || view.getUint16(header + 8, true) !== entry.method)
      throw new Refused('size_lies', `${name} is called differently in its two places.`);
    if (
      !later &&
      (view.getUint32(header + 18, true) !== entry.packed || view.getUint32(header + 22, true) !== entry.size)
    )
      throw new Refused('size_lies', `${name} has two different sizes.`);
    return header + 30 + nameLength + view.getUint16(header + 28, true);
  });
  const order = entries.map((_, at) => at).sort((a, b) => entries[a]!.header - entries[b]!.header);
  order.forEach((at, i) => {
    const next = order[i + 1];
    const border = next === undefined ? directoryAt : entries[next]!.header;
    if (starts[at]! + entries[at]!.packed > border)
      throw new Refused('entry_overlaps', `${entries[at]!.name} shares bytes with another part.`);
  });
  return starts;
}

// So few bytes at a time, because deflate can make a thousand of one.
const bite = 2_048;

function inflate(packed: Uint8Array, entry: Entry, room: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const most = Math.min(entry.size, room);
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > entry.size) throw new Refused('size_lies', `${entry.name} unpacks to more than it says.`);
    if (length > most) throw new Refused('inflates_too_much', `${entry.name} unpacks to too much.`);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += bite)
      stream.push(packed.subarray(at, at + bite), at + bite >= packed.length);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('damaged', `${entry.name} cannot be unpacked.`);
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

let table: Uint32Array | null = null;
function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
