// Proofs: that a leaf is in the tree that was signed, and that one signed tree begins with another.
import type { Db } from '../client.ts';
import { type Head, headOf, knownOf } from './checkpoint.ts';
import { lineOf } from './export.ts';
import { toBase64 } from './note.ts';
import { consistencyRanges, hashOf, pathRanges } from './tree.ts';

export interface Inclusion {
  readonly index: number;
  /** The leaf's bytes. */
  readonly entry: string;
  /** The line of the export, which tells beside the leaf what it is the leaf of, where that is public. */
  readonly line: string;
  /** Base64, from the leaf up. */
  readonly proof: readonly string[];
  readonly head: Head;
}

export interface Consistency {
  readonly from: number;
  readonly until: number;
  readonly proof: readonly string[];
}

/** That a leaf is in the newest signed tree; null while it is in none. */
export async function inclusionOf(db: Db, index: number): Promise<Inclusion | null> {
  const [head, [row]] = await Promise.all([
    headOf(db),
    db.read({ sql: 'SELECT entry FROM log_nodes WHERE level = 0 AND number = ?', args: [index] }),
  ]);
  if (!head || !row || index >= head.size) return null;
  const path = pathRanges(index, [0, head.size]);
  const [known, line] = await Promise.all([knownOf(db, path), lineOf(db, index)]);
  const hashes = await Promise.all(path.map((range) => hashOf(range, known)));
  return { index, entry: String(row.entry), line: line!, proof: hashes.map(toBase64), head };
}

/** That the tree of `until` leaves begins with the one of `from`; null where there is no such tree. */
export async function consistencyOf(db: Db, from: number, until: number): Promise<Consistency | null> {
  if (from < 1 || until < from) return null;
  const [[row]] = await Promise.all([
    db.read({ sql: 'SELECT 1 AS there FROM log_nodes WHERE level = 0 AND number = ?', args: [until - 1] }),
  ]);
  if (!row) return null;
  const ranges = consistencyRanges(from, [0, until]);
  const known = await knownOf(db, ranges);
  const hashes = await Promise.all(ranges.map((range) => hashOf(range, known)));
  return { from, until, proof: hashes.map(toBase64) };
}
