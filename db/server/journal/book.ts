// The journal as it lies in its folder: pieces of it in `journal/`, named by the first entry in each, and snapshots of the database in
// `snapshots/`, named by the entry they stand at. Read from any process, while another one writes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLine, type Told } from './entry.ts';

export const journalIn = (folder: string) => join(folder, 'journal');
export const snapshotsIn = (folder: string) => join(folder, 'snapshots');

const DIGITS = 12;
const named = (n: number) => String(n).padStart(DIGITS, '0');
export const pieceFile = (folder: string, n: number) => join(journalIn(folder), `${named(n)}.jsonl`);
/** Says which journal this is. */
export const chainFile = (folder: string) => join(journalIn(folder), 'chain');
export const snapshotFile = (folder: string, n: number) => join(snapshotsIn(folder), `${named(n)}.db`);

/** The chain does not hold: where, in words. */
export class BrokenJournal extends Error {}

const numbersIn = (folder: string, end: string): number[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.length === DIGITS + end.length && name.endsWith(end))
        .map((name) => Number(name.slice(0, DIGITS)))
        .filter(Number.isInteger)
        .sort((a, b) => a - b)
    : [];

/** The first entry of each piece, oldest first. */
export const piecesIn = (folder: string): number[] => numbersIn(journalIn(folder), '.jsonl');
export const snapshotsAt = (folder: string): number[] => numbersIn(snapshotsIn(folder), '.db');

/** A last line that was never finished, and whose write nobody was told of. */
export type Torn = { file: string; whole: number; bytes: number };

/** Every entry from the piece that holds `from`, oldest first, each checked against the one before. */
export function* entriesIn(folder: string, from = 0, torn: (end: Torn) => void = () => {}): Generator<Told> {
  const pieces = piecesIn(folder);
  const begin = Math.max(
    0,
    pieces.findLastIndex((first) => first <= from),
  );
  let last: Told | undefined;
  for (const [at, first] of pieces.entries()) {
    if (at < begin) continue;
    const file = pieceFile(folder, first);
    const bytes = readFileSync(file);
    const isNewest = at === pieces.length - 1;
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
      const end = bytes.indexOf(10, start);
      if (end < 0) {
        if (!isNewest) throw broken(file, line, 'the line is cut short, and others follow it');
        torn({ file, whole: start, bytes: bytes.length - start });
        break;
      }
      const entry = readLine(bytes.toString('utf8', start, end));
      if (!entry)
        throw broken(file, line, `a byte of it has changed${last ? ` (it follows entry ${last.n})` : ''}`);
      const expected = last ? last.n + 1 : first;
      if (entry.n !== expected)
        throw broken(file, line, `entry ${expected} is missing: entry ${entry.n} stands in its place`);
      if (last && entry.before !== last.hash)
        throw broken(
          file,
          line,
          `entry ${entry.n} does not follow the entry ${last.n} that stands before it`,
        );
      last = entry;
      yield entry;
      start = end + 1;
    }
  }
}

/** What is in the newest piece; an empty one, as a death leaves it, is passed over for the one before. */
export function newest(folder: string): { entries: Told[]; torn: Torn | null } {
  const pieces = piecesIn(folder);
  for (const first of pieces.toReversed()) {
    let torn: Torn | null = null;
    const entries = [...entriesIn(folder, first, (end) => (torn = end))].map(withoutData);
    if (entries.length > 0) return { entries, torn };
  }
  return { entries: [], torn: null };
}

export const withoutData = ({ data: _, ...told }: Told): Told => told;

const broken = (file: string, line: number, why: string) =>
  new BrokenJournal(`the journal ${file} does not hold together at line ${line}: ${why}`);
