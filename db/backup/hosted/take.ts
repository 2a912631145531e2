// One backup of a database elsewhere: all of it is read in one snapshot and held against what the last backup left here.
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createClient } from '@libsql/client/http';
import type { DbConfig } from '../../client.ts';
import { CannotRun } from '../../command-settings.ts';
import { civilDate } from '../../ctx.ts';
import {
  append,
  apply,
  begin,
  buildAt,
  type Entry,
  entriesIn,
  mirrorFile,
  sha256OfFile,
  wholeFile,
} from './book.ts';
import {
  type Cell,
  type Item,
  type NumberedRow,
  pagesOf,
  type Read,
  readerOf,
  State,
  schemaOf,
  stateOf,
  tablesIn,
} from './rows.ts';

export interface Taken {
  readonly entry: Entry;
  /** Rows that differ from the backup before. */
  readonly differing: number;
}

/** As the library takes it: plain http only where it leads to this machine. */
export const clientOf = ({ url, authToken }: DbConfig) =>
  createClient({ url, ...(authToken ? { authToken } : {}), intMode: 'number' });

export async function takeHosted(config: DbConfig, folder: string, now: string): Promise<Taken> {
  begin(folder);
  const entries = entriesIn(folder);
  const last = entries.at(-1);
  const client = clientOf(config);
  const reading = await client.transaction('read').catch((failure: unknown) => {
    throw new CannotRun(`The database at LIBSQL_URL cannot be read: ${(failure as Error).message}`);
  });
  try {
    const read: Read = async (sql, args = []) => {
      const { rows, columns } = await reading.execute({ sql, args: [...args] });
      return rows.map((row) => columns.map((_, at) => row[at] as Cell));
    };
    const schema = await schemaOf(read);
    if (!schema.some(({ name }) => name === 'audit_log'))
      throw new CannotRun('The database has no ledger in it yet; run npm run db:migrate first.');
    const [[acts]] = (await read('SELECT count(*) FROM audit_log')) as [[number]];
    const lastWhole = entries.findLast(({ whole }) => whole);
    const isWhole =
      !lastWhole?.whole ||
      JSON.stringify(lastWhole.whole.schema) !== JSON.stringify(schema) ||
      civilDate(lastWhole.at) !== civilDate(now);
    const told = await compare(read, schema, folder, last, isWhole);
    const differing = Object.values(told.changed).reduce(
      (n, { put, gone }) => n + put.length + gone.length,
      0,
    );
    if (!isWhole) {
      const entry = append(folder, last, {
        at: now,
        acts,
        state: told.state,
        rows: told.rows,
        changed: told.changed,
      });
      return { entry, differing };
    }
    const n = last === undefined ? 0 : last.n + 1;
    copyFileSync(mirrorFile(folder), wholeFile(folder, n));
    const whole = { sha256: sha256OfFile(wholeFile(folder, n)), schema };
    const entry = append(folder, last, { at: now, acts, state: told.state, rows: told.rows, whole });
    return { entry, differing };
  } finally {
    reading.close();
    client.close();
  }
}

/** Brings the mirror to what the database holds, and tells what had to be changed. Broken off, it is as it was. */
async function compare(
  read: Read,
  schema: readonly Item[],
  folder: string,
  last: Entry | undefined,
  isAnew: boolean,
): Promise<{ state: string; rows: number; changed: NonNullable<Entry['changed']> }> {
  const file = mirrorFile(folder);
  // One that is not what the last entry says would make differences that nobody can follow.
  const isFit =
    !isAnew && last !== undefined && existsSync(file) && (await stateIn(file, schema)) === last.state;
  if (!isFit) {
    rmSync(file, { force: true });
    if (!isAnew)
      throw new CannotRun(
        `${file} is not what the last backup left, and was removed; run npm run backup again, which makes a whole one.`,
      );
  }
  const mirror = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    mirror.exec('BEGIN');
    if (!isFit) for (const { sql } of tablesIn(schema)) mirror.exec(sql);
    const here = readerOf(mirror);
    const state = new State();
    const changed: Record<string, { put: NumberedRow[]; gone: number[] }> = {};
    let rows = 0;
    for (const { name } of tablesIn(schema)) {
      const before = new Map<number, string>();
      if (isFit)
        for await (const page of pagesOf(here, name))
          for (const row of page) before.set(row[0], JSON.stringify(row));
      const put: NumberedRow[] = [];
      for await (const page of pagesOf(read, name)) {
        state.add(name, page);
        rows += page.length;
        for (const row of page) {
          if (before.get(row[0]) !== JSON.stringify(row)) put.push(row);
          before.delete(row[0]);
        }
      }
      if (put.length + before.size > 0) changed[name] = { put, gone: [...before.keys()] };
    }
    apply(mirror, changed);
    mirror.exec('COMMIT');
    return { state: state.told(), rows, changed };
  } finally {
    mirror.close();
  }
}

async function stateIn(file: string, schema: readonly Item[]): Promise<string | null> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    return (await stateOf(readerOf(database), schema)).state;
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

/** Made again from the backups, opened, looked through and recounted; what is wrong with it is said. */
export async function lookAt(
  folder: string,
  entries: readonly Entry[],
  entry: Entry,
  file: string,
): Promise<readonly Item[]> {
  const schema = buildAt(folder, entries, entry, file);
  const ledger = new DatabaseSync(file, { readOnly: true });
  try {
    const [{ integrity_check: said }] = ledger.prepare('PRAGMA integrity_check').all() as [
      { integrity_check: string },
    ];
    if (said !== 'ok') throw new CannotRun(`What the backups make at entry ${entry.n} is damaged: ${said}.`);
    const { state } = await stateOf(readerOf(ledger), schema);
    if (state !== entry.state)
      throw new CannotRun(`What the backups make at entry ${entry.n} is not what was read then.`);
    return schema;
  } finally {
    ledger.close();
  }
}
