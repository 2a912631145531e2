// The state of a database, told by its bytes: each page has a hash of its number and content, and the hashes of all together make
// one, which a changed page changes without the others being read again. A byte that differs anywhere gives another state.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { Commit } from './wal.ts';

const HASH_BYTES = 16;
const PAGES_AT_ONCE = 256;
/** The engine locks a byte of this page and never writes it. */
const LOCKED_BYTE = 0x40000000;

export class Pages {
  readonly pageBytes: number;
  #size = 0;
  #hashes = Buffer.alloc(HASH_BYTES * 1024);
  readonly #all = Buffer.alloc(HASH_BYTES);

  constructor(pageBytes: number) {
    this.pageBytes = pageBytes;
  }

  get size(): number {
    return this.#size;
  }

  get state(): string {
    return `${this.#size}:${this.#all.toString('hex')}`;
  }

  /** Whether a page is what was set. */
  holds(page: number, content: Buffer): boolean {
    return hashOf(page, content).equals(this.#at(page));
  }

  set(page: number, content: Buffer): void {
    if (page === LOCKED_BYTE / this.pageBytes + 1) return;
    if (page > this.#size) this.resize(page);
    const hash = hashOf(page, content);
    const known = this.#at(page);
    this.#turn(known);
    hash.copy(known);
    this.#turn(known);
  }

  /** A database may become shorter; what it lost is in no state any more. */
  resize(size: number): void {
    for (let page = size + 1; page <= this.#size; page++) {
      this.#turn(this.#at(page));
      this.#at(page).fill(0);
    }
    this.#size = size;
    if (size * HASH_BYTES <= this.#hashes.length) return;
    const more = Buffer.alloc(size * HASH_BYTES * 2);
    this.#hashes.copy(more);
    this.#hashes = more;
  }

  apply({ pages, size }: Commit): void {
    // What a database grows by without its being written is a hole in the file.
    for (let page = this.#size + 1; page <= size; page++)
      if (!pages.has(page)) this.set(page, Buffer.alloc(this.pageBytes));
    for (const [page, content] of pages) if (page <= size) this.set(page, content);
    this.resize(size);
  }

  #at(page: number): Buffer {
    return this.#hashes.subarray((page - 1) * HASH_BYTES, page * HASH_BYTES);
  }

  #turn(hash: Buffer): void {
    for (let at = 0; at < HASH_BYTES; at++) this.#all[at]! ^= hash[at]!;
  }
}

function hashOf(page: number, content: Buffer): Buffer {
  const number = Buffer.allocUnsafe(4);
  number.writeUInt32BE(page);
  return createHash('sha256').update(number).update(content).digest().subarray(0, HASH_BYTES);
}

export const pageBytesOf = (header: Buffer): number =>
  header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);

/** The state of a file as it lies there, without its log; null for one that is not there, empty, or no database. */
export function pagesOf(file: string): Pages | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    return pagesFrom(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export function pagesFrom(descriptor: number): Pages | null {
  const header = Buffer.alloc(100);
  if (readSync(descriptor, header, 0, 100, 0) < 100) return null;
  const pageBytes = pageBytesOf(header);
  if (pageBytes < 512) return null;
  const pages = new Pages(pageBytes);
  const piece = Buffer.allocUnsafe(pageBytes * PAGES_AT_ONCE);
  for (let page = 1; ; ) {
    const got = readSync(descriptor, piece, 0, piece.length, (page - 1) * pageBytes);
    // A last piece of a page is no page, and no state that anybody wrote.
    for (let at = 0; at + 1 <= got; at += pageBytes)
      pages.set(page++, piece.subarray(at, Math.min(at + pageBytes, got)));
    if (got < piece.length) return pages;
  }
}
