// The journal and the snapshots sent to a store elsewhere, and brought back from it. What was acknowledged in the last moments before a
// machine is lost may not be there yet: the journal on the disk has everything, the store what was sent.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CannotRun } from '../command-settings.ts';
import {
  chainFile,
  entriesIn,
  journalIn,
  snapshotFile,
  snapshotsAt,
  snapshotsIn,
} from '../server/journal/book.ts';
import { noteFile } from '../server/journal/snapshots.ts';
import type { Store } from './store.ts';

/** So much of the journal is one object. */
const LARGEST = 4 * 1024 * 1024;
const NEWEST = 'newest';
const digits = (n: number) => String(n).padStart(12, '0');
const span = /\/journal\/(\d{12})-(\d{12})\.jsonl$/;

export interface Sent {
  /** The last entry that is in the store. */
  readonly upTo: number;
  readonly objects: number;
}

/** Sends what the store does not have. `after` is the last entry it is known to have; without it, it is asked. */
export async function ship(folder: string, store: Store, after: number | null = null): Promise<Sent> {
  if (!existsSync(chainFile(folder))) return { upTo: -1, objects: 0 };
  const chain = readFileSync(chainFile(folder), 'utf8').trim();
  let upTo = after ?? -1;
  let objects = 0;
  const put = async (key: string, bytes: Uint8Array | string) => {
    await store.put(`${chain}/${key}`, bytes);
    objects++;
  };
  if (after === null) {
    for (const key of await store.list(`${chain}/journal/`))
      upTo = Math.max(upTo, Number(span.exec(key)?.[2] ?? -1));
    await store.put(NEWEST, chain);
  }
  const snapshots = new Set(await store.list(`${chain}/snapshots/`));
  for (const n of snapshotsAt(folder))
    for (const file of [noteFile(folder, n), snapshotFile(folder, n)])
      if (existsSync(file) && !snapshots.has(`${chain}/snapshots/${basename(file)}`))
        await put(`snapshots/${basename(file)}`, readFileSync(file));

  let lines: string[] = [];
  let first = upTo + 1;
  let bytes = 0;
  const send = async (last: number) => {
    if (lines.length === 0) return;
    await put(`journal/${digits(first)}-${digits(last)}.jsonl`, lines.join(''));
    [lines, bytes, first, upTo] = [[], 0, last + 1, last];
  };
  let last = upTo;
  for (const entry of entriesIn(folder, upTo + 1)) {
    if (entry.n <= upTo) continue;
    if (lines.length === 0) first = entry.n;
    const line = `${JSON.stringify(entry)}\n`;
    lines.push(line);
    bytes += line.length;
    last = entry.n;
    if (bytes > LARGEST) await send(last);
  }
  await send(last);
  return { upTo, objects };
}

/** What no snapshot here needs any more is taken out of the store too. */
export async function putAwayThere(folder: string, store: Store): Promise<number> {
  if (!existsSync(chainFile(folder))) return 0;
  const chain = readFileSync(chainFile(folder), 'utf8').trim();
  const here = snapshotsAt(folder);
  const names = new Set(
    here.flatMap((n) => [basename(snapshotFile(folder, n)), basename(noteFile(folder, n))]),
  );
  const gone = (await store.list(`${chain}/`)).filter((key) => {
    const last = span.exec(key)?.[2];
    return last ? Number(last) < (here[0] ?? 0) : !names.has(basename(key));
  });
  for (const key of gone) await store.remove(key);
  return gone.length;
}

/** Brings what the store has into a folder, as it lay in the one that was lost. */
export async function bringBack(store: Store, folder: string): Promise<void> {
  const chain = (await store.get(NEWEST))?.toString().trim();
  if (!chain) throw new CannotRun('The store of backups has no journal; check BACKUP_S3_URL.');
  rmSync(folder, { recursive: true, force: true });
  for (const part of [journalIn(folder), snapshotsIn(folder)])
    mkdirSync(part, { recursive: true, mode: 0o700 });
  for (const key of await store.list(`${chain}/`)) {
    const bytes = (await store.get(key))!;
    const name = basename(key).replace(/-\d{12}/, '');
    const to = key.includes('/journal/') ? journalIn(folder) : snapshotsIn(folder);
    writeFileSync(`${to}/${name}`, bytes, { mode: 0o600 });
  }
  writeFileSync(chainFile(folder), `${chain}\n`, { mode: 0o600 });
}
