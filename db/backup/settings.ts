// Where the ledger of this machine and its backups are, as the settings say; the same for the product and for the commands.
import { join, resolve } from 'node:path';
import { CannotRun } from '../command-settings.ts';
import type { Rule } from '../server/journal/snapshots.ts';

export interface BackupPlace {
  readonly file: string;
  readonly folder: string;
  readonly rule: Rule;
}

export function placeFrom(env: NodeJS.ProcessEnv): BackupPlace {
  const data = resolve(env.DATA_DIR || '.data');
  return {
    file: join(data, 'ledger.db'),
    folder: env.BACKUP_DIR ? resolve(env.BACKUP_DIR) : join(data, 'backups'),
    rule: {
      hours: count('BACKUP_HOURS', env.BACKUP_HOURS, 24),
      days: count('BACKUP_DAYS', env.BACKUP_DAYS, 31),
    },
  };
}

/** For commands that work on this machine's files, whatever the settings say of a database elsewhere. */
export function placeHere(env: NodeJS.ProcessEnv): BackupPlace {
  if (env.LIBSQL_URL)
    throw new CannotRun(
      'The database at LIBSQL_URL is backed up and restored by who hosts it; without LIBSQL_URL this works on the ledger of this machine.',
    );
  return placeFrom(env);
}

function count(name: string, text: string | undefined, otherwise: number): number {
  if (!text) return otherwise;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new CannotRun(`${name} says how many snapshots are kept, as a whole number; it is "${text}".`);
}
