// `npm run backup`, `restore` and `verify` where LIBSQL_URL names a database elsewhere: the same words, on another ground.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DbConfig } from '../../client.ts';
import { openDb } from '../../client.ts';
import { CannotRun } from '../../command-settings.ts';
import { noteBackup } from '../../upkeep/backups.ts';
import { untilFrom } from '../moments.ts';
import { placeFrom } from '../settings.ts';
import { type Entry, entriesIn, putAway } from './book.ts';
import { putInto } from './put.ts';
import { lookAt, takeHosted } from './take.ts';

/** One folder for each database, by where it is. */
export const folderOf = ({ url }: DbConfig, env: NodeJS.ProcessEnv): string =>
  join(
    placeFrom(env).folder,
    `hosted-${new URL(url.replace(/^libsql:/, 'https:')).host.replace(/[^\w.-]/g, '-')}`,
  );

const leastMinutes = 1;

/** `every` minutes again, where it is given; what fails is told and tried again the next time. */
export async function backupHosted(
  config: DbConfig,
  env: NodeJS.ProcessEnv,
  now: () => string,
  every?: string,
): Promise<void> {
  const minutes = every === undefined ? null : Number(every);
  if (minutes !== null && !(minutes >= leastMinutes))
    throw new CannotRun(`--every takes minutes, from ${leastMinutes} up; it is "${every}".`);
  for (;;) {
    try {
      await backUpOnce(config, env, now());
    } catch (failure) {
      if (minutes === null) throw failure;
      console.error(`No backup was made: ${(failure as Error).message}`);
    }
    if (minutes === null) return;
    await pause(minutes * 60_000);
  }
}

async function backUpOnce(config: DbConfig, env: NodeJS.ProcessEnv, now: string): Promise<void> {
  const folder = folderOf(config, env);
  const { entry, differing } = await takeHosted(config, folder, now);
  if (entry.whole) {
    const made = mkdtempSync(join(tmpdir(), 'ledger-backup-'));
    try {
      await lookAt(folder, entriesIn(folder), entry, join(made, 'ledger.db'));
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  }
  await noteBackup(openDb({ ...config, deadlineMs: 60_000 }), entry.at, Boolean(entry.whole));
  const gone = putAway(folder, placeFrom(env).rule.days);
  console.log(
    entry.whole
      ? `The whole ledger of ${entry.at}, ${entry.rows} rows with ${entry.acts} acts, is in ${folder} (entry ${entry.n}), made again from there and looked through.`
      : `What differs since the backup before, ${differing} row(s), is in ${folder} (entry ${entry.n} of ${entry.at}); ${entry.acts} acts.`,
  );
  if (gone > 0) console.log(`Put away ${gone} older whole one(s) and what was told after each.`);
}

interface RestoreAsked {
  readonly until?: string | undefined;
  readonly from?: string | undefined;
}

export async function restoreHosted(
  config: DbConfig,
  env: NodeJS.ProcessEnv,
  { until, from }: RestoreAsked,
): Promise<void> {
  const folder = from ? resolve(from) : folderOf(config, env);
  const entries = entriesIn(folder);
  const moment = until ? untilFrom(until) : null;
  const entry = entries.findLast(({ at }) => moment === null || at <= moment);
  if (!entry)
    throw new CannotRun(
      entries.length === 0
        ? `There are no backups in ${folder}: --from FOLDER says where those of the database that was lost are.`
        : `The first backup in ${folder} is of ${entries[0]!.at}.`,
    );
  const made = mkdtempSync(join(tmpdir(), 'ledger-restore-'));
  try {
    const file = join(made, 'ledger.db');
    const schema = await lookAt(folder, entries, entry, file);
    await putInto(config, file, schema, entry);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  console.log(
    `Restored entry ${entry.n} of ${entry.at} into the database at LIBSQL_URL: ${entry.rows} rows with ${entry.acts} acts, read back and the same.`,
  );
  tellAfter(entries, entry);
}

function tellAfter(entries: readonly Entry[], entry: Entry): void {
  const last = entries.at(-1)!;
  if (last.n > entry.n)
    console.log(`What came after, up to ${last.at} (${last.acts - entry.acts} acts), stays in the backups.`);
}

/** The backups of the database, beside what is worked out again in it; nothing where there are none here. */
export async function verifyHostedBackups(config: DbConfig, env: NodeJS.ProcessEnv): Promise<void> {
  const folder = folderOf(config, env);
  const entries = entriesIn(folder);
  const last = entries.at(-1);
  if (!last) return console.log(`There are no backups of it in ${folder}; npm run backup makes them.`);
  const made = mkdtempSync(join(tmpdir(), 'ledger-verify-'));
  try {
    // Every whole with what was told after it, so that none is found damaged on the day it is wanted.
    const wholes = entries.filter(({ whole }) => whole).map(({ n }) => n);
    const ends = [...wholes.slice(1).map((n) => n - 1), last.n];
    for (const [at, n] of ends.entries())
      await lookAt(folder, entries, entries.find((one) => one.n === n)!, join(made, `${at}.db`));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  const [row] = await openDb(config).read({ sql: 'SELECT count(*) AS acts FROM audit_log', args: [] });
  console.log(
    `The ${entries.length} backup(s) in ${basename(folder)} hold together, and each can be made again; the newest is of ${last.at}, and the ledger has ${Number(row!.acts) - last.acts} act(s) more.`,
  );
}
