// An entry of the journal: one line that says what became of the database at one moment, and by its hash what stood before it.
import { createHash } from 'node:crypto';

export type Entry = {
  /** Counts from 0 without a gap. */
  n: number;
  at: string;
  /** How many acknowledged writes it holds: those that arrived together share a commit. */
  acts: number;
  /** The state of the whole database after it. */
  state: string;
  /** The hash of the entry before. */
  before: string;
  /** It was found done after an end without warning; nobody had been told so. */
  found?: true;
  /** The database was taken as it lay: its state is kept as a snapshot, not told by what came before. */
  taken?: true;
  /** The database was put back to what it was after this entry. */
  restored?: number;
  packed?: boolean;
  data?: string;
};

/** With its own hash, which the next one repeats. */
export type Told = Entry & { hash: string };

const END = /,"hash":"([0-9a-f]{64})"\}$/;

export function lineOf(entry: Entry): { line: string; hash: string } {
  const text = JSON.stringify(entry);
  const hash = hashOf(text);
  return { line: `${text.slice(0, -1)},"hash":"${hash}"}\n`, hash };
}

/** Null where any byte of the line is not what it was. */
export function readLine(line: string): Told | null {
  const found = END.exec(line);
  if (!found) return null;
  const text = `${line.slice(0, found.index)}}`;
  return hashOf(text) === found[1] ? (JSON.parse(line) as Told) : null;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
