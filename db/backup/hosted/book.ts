// The backups of a database elsewhere, in a folder here. Each night the whole of it; after that, with each backup, what differs from the
// one before: what the acts that were accepted meanwhile left, their audit entries among it. An entry repeats the hash of the one before.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotRun } from '../../command-settings.ts';
import type { Item, NumberedRow } from './rows.ts';

export interface Entry {
  readonly n: number;
  readonly at: string;
  /** How many acts the ledger had. */
  readonly acts: number;
  /** Of every row of it. */
  readonly state: string;
  readonly rows: number;
  /** The file with the whole, by its hash, and what makes a ledger of it; left out where only differences are told. */
  readonly whole?: { readonly sha256: string; readonly schema: readonly Item[] };
  readonly changed?: Readonly<
    Record<string, { readonly put: readonly NumberedRow[]; readonly gone: readonly number[] }>
  >;
  readonly before: string;
  readonly hash: string;
}

const digits = (n: number) => String(n).padStart(9, '0');
export const wholeFile = (folder: string, n: number) => join(folder, `whole-${digits(n)}.db`);
const entriesFile = (folder: string, n: number) => join(folder, `entries-${digits(n)}.jsonl`);
/** The ledger as the last backup left it, without what only a running one needs. */
export const mirrorFile = (folder: string) => join(folder, 'mirror.db');

/** From which entries on there is a whole. */
const wholesIn = (folder: string): number[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .flatMap((name) => /^entries-(\d{9})\.jsonl$/.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => a - b)
    : [];

const hashOf = (entry: Omit<Entry, 'hash'>) =>
  createHash('sha256').update(JSON.stringify(entry)).digest('hex');
export const sha256OfFile = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Every entry in its order; one that was changed, or that lacks the one before it, is said. A torn last line was never acknowledged. */
export function entriesIn(folder: string): Entry[] {
  const all: Entry[] = [];
  for (const n of wholesIn(folder)) {
    const file = entriesFile(folder, n);
    const lines = readFileSync(file, 'utf8').split('\n');
    lines.pop();
    for (const [at, line] of lines.entries()) {
      const where = `line ${at + 1} of ${file}`;
      let entry: Entry;
      try {
        entry = JSON.parse(line) as Entry;
      } catch {
        throw new CannotRun(`The backups are damaged: ${where} cannot be read.`);
      }
      const { hash, ...rest } = entry;
      if (hashOf(rest) !== hash)
        throw new CannotRun(`The backups are damaged: ${where} is not what was written.`);
      const last = all.at(-1);
      if (last && (entry.before !== last.hash || entry.n !== last.n + 1))
        throw new CannotRun(`The backups are damaged: ${where} does not follow entry ${last.n}.`);
      all.push(entry);
    }
  }
  return all;
}

export function append(
  folder: string,
  last: Entry | undefined,
  entry: Omit<Entry, 'n' | 'before' | 'hash'>,
): Entry {
  const n = last === undefined ? 0 : last.n + 1;
  const rest = { n, ...entry, before: last?.hash ?? '' };
  const whole: Entry = { ...rest, hash: hashOf(rest) };
  const to = entriesFile(folder, entry.whole ? n : wholesIn(folder).at(-1)!);
  appendFileSync(to, `${JSON.stringify(whole)}\n`, { mode: 0o600 });
  const handle = openSync(to, 'r');
  fsyncSync(handle);
  closeSync(handle);
  return whole;
}

/** Those beyond the newest so many wholes, with what was told after each. */
export function putAway(folder: string, keep: number): number {
  const gone = wholesIn(folder).slice(0, -Math.max(1, keep));
  for (const n of gone)
    for (const file of [wholeFile(folder, n), entriesFile(folder, n)]) rmSync(file, { force: true });
  return gone.length;
}

/** Makes the ledger as it was at an entry, whole and with everything that a running one needs; refuses what is not as it was written. */
export function buildAt(
  folder: string,
  entries: readonly Entry[],
  entry: Entry,
  file: string,
): readonly Item[] {
  const from = entries.findLast(({ n, whole }) => n <= entry.n && whole);
  if (!from?.whole) throw new CannotRun(`There is no whole backup before entry ${entry.n} in ${folder}.`);
  const whole = wholeFile(folder, from.n);
  if (!existsSync(whole) || sha256OfFile(whole) !== from.whole.sha256)
    throw new CannotRun(`The backups are damaged: ${whole} is not what was written.`);
  copyFileSync(whole, file);
  const ledger = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    // It is a copy, and is looked through when it is whole.
    ledger.exec('PRAGMA synchronous = OFF');
    ledger.exec('BEGIN');
    for (const { n, changed } of entries) if (n > from.n && n <= entry.n && changed) apply(ledger, changed);
    for (const { type, sql } of from.whole.schema) if (type !== 'table') ledger.exec(sql);
    ledger.exec('COMMIT');
    ledger.exec('PRAGMA journal_mode = WAL');
  } finally {
    ledger.close();
  }
  return from.whole.schema;
}

export function apply(ledger: DatabaseSync, changed: NonNullable<Entry['changed']>): void {
  for (const [table, { put, gone }] of Object.entries(changed)) {
    const columns = columnsOf(ledger, table);
    const take = ledger.prepare(`DELETE FROM "${table}" WHERE rowid = ?`);
    for (const rowid of gone) take.run(rowid);
    // What moves from one row to another may not stand in both for a moment.
    for (const [rowid] of put) take.run(rowid);
    const lay = ledger.prepare(insertInto(table, columns));
    for (const row of put) lay.run(...row);
  }
}

export const columnsOf = (ledger: DatabaseSync, table: string): string[] =>
  ledger
    .prepare(`SELECT name FROM pragma_table_info(?)`)
    .all(table)
    .map(({ name }) => String(name));

/** A key that is a number is the row's own number. */
export const insertInto = (table: string, columns: readonly string[]): string =>
  `INSERT INTO "${table}" (rowid, ${columns.map((name) => `"${name}"`)}) VALUES (${['', ...columns].map(() => '?')})`;

export function begin(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
