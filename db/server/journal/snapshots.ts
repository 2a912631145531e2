// Snapshots: each is made from the one before and the journal since, opened and looked through before it gets its name, and kept by
// one rule. Making one takes nothing from the server that writes.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { OpenFile } from '../engine.ts';
import { newest, pieceFile, piecesIn, snapshotFile, snapshotsAt, snapshotsIn } from './book.ts';
import { buildAt, CannotBuild } from './build.ts';
import { syncFolder } from './journal.ts';

/** What was seen when the snapshot was opened. */
export type Seen = { n: number; at: string; state: string; tables: Record<string, number> };

/** The newest of each of the last hours and days, and of all. */
export type Rule = { hours: number; days: number };

const HOUR_MS = 3_600_000;

export const noteFile = (folder: string, n: number) => snapshotFile(folder, n).replace(/db$/, 'json');

/** A snapshot at the last entry; `isNew` tells whether there was none yet. */
export function takeSnapshot(folder: string, open: OpenFile): { seen: Seen; isNew: boolean } {
  const head = newest(folder).entries.at(-1);
  if (!head) throw new CannotBuild(`there is no journal in ${folder}`);
  const file = snapshotFile(folder, head.n);
  const note = noteFile(folder, head.n);
  if (existsSync(file) && existsSync(note))
    return { seen: JSON.parse(readFileSync(note, 'utf8')) as Seen, isNew: false };
  // Whoever is killed here leaves a name that nobody reads; two who do this at once do not meet.
  const unfinished = `${file}.${process.pid}.new`;
  try {
    const { entry } = buildAt(folder, head.n, unfinished);
    const seen = { n: entry.n, at: entry.at, state: entry.state, tables: lookThrough(open, unfinished) };
    writeFileSync(`${note}.${process.pid}.new`, `${JSON.stringify(seen)}\n`, { mode: 0o600, flush: true });
    renameSync(unfinished, file);
    renameSync(`${note}.${process.pid}.new`, note);
    syncFolder(snapshotsIn(folder));
    return { seen, isNew: true };
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(unfinished + end, { force: true });
  }
}

/** Opens a database, has the engine look through all of it, and counts its tables. */
export function lookThrough(open: OpenFile, file: string): Record<string, number> {
  const db = open(file);
  try {
    const ask = (sql: string) => [...db.prepare(sql, []).rows([])];
    const found = ask('PRAGMA integrity_check').map(([text]) => String(text));
    if (found.join() !== 'ok') throw new CannotBuild(`the engine finds it damaged (${found[0]})`);
    const names = ask(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
    );
    return Object.fromEntries(
      names.map(([name]) => {
        const quoted = `"${String(name).replaceAll('"', '""')}"`;
        return [String(name), Number(ask(`SELECT count(*) FROM ${quoted}`)[0]![0])];
      }),
    );
  } finally {
    db.close();
  }
}

/** Which to keep, of moments in ascending order. */
export function kept(moments: readonly number[], now: number, { hours, days }: Rule): Set<number> {
  const last = moments.at(-1);
  const keep = new Set(last === undefined ? [] : [last]);
  for (const [most, length] of [
    [hours, HOUR_MS],
    [days, 24 * HOUR_MS],
  ] as const) {
    const newestOf = new Map<number, number>();
    for (const at of moments) newestOf.set(Math.floor(at / length), at);
    for (const [span, at] of newestOf) if (span > Math.floor(now / length) - most) keep.add(at);
  }
  return keep;
}

/** Puts away the snapshots that the rule lets go, and the journal before the oldest that is left. */
export function putAway(folder: string, now: number, rule: Rule): { snapshots: number; pieces: number } {
  const known = snapshotsAt(folder).map((n) => ({ n, at: momentOf(folder, n) }));
  const keep = kept(
    known.map(({ at }) => at),
    now,
    rule,
  );
  const gone = known.filter(({ at }) => !keep.has(at));
  for (const { n } of gone) {
    rmSync(snapshotFile(folder, n), { force: true });
    rmSync(noteFile(folder, n), { force: true });
  }
  const oldest = snapshotsAt(folder)[0];
  const pieces = piecesIn(folder);
  // The piece that holds the oldest snapshot's own entry is needed, and those after it.
  const old = pieces.filter(
    (_, at) => oldest !== undefined && pieces[at + 1] !== undefined && pieces[at + 1]! <= oldest,
  );
  for (const first of old) rmSync(pieceFile(folder, first), { force: true });
  return { snapshots: gone.length, pieces: old.length };
}

function momentOf(folder: string, n: number): number {
  const note = noteFile(folder, n);
  return existsSync(note) ? Date.parse((JSON.parse(readFileSync(note, 'utf8')) as Seen).at) : 0;
}
