// Whether the ledger's file is whole, before anything is written to it: a migration of a damaged file would damage it further.
import { statSync } from 'node:fs';
import { openDb } from '../../db/client.ts';
import { migrations } from '../../db/migrations/run.ts';
import { damageIn, soundness } from '../../db/soundness.ts';

type Database = { readonly url: string; readonly authToken?: string | undefined };

/** What of a file is read through within a second or so. */
const mostAtOnce = 200 * 1024 * 1024;
const longestLookMs = 15 * 60_000;

/** What is wrong with the file, or a look at it that is still to come; null where it was read through and is whole. */
export type Looked = null | { readonly damage: string } | { readonly later: () => Promise<string | null> };

/**
 * Reads the file through. A larger one that waits for no migration and can be read in every table is whole as far as one can tell at
 * once: it is read through behind the first answers, for it would keep them waiting for minutes.
 */
export async function lookedThrough(file: string, database: Database, most = mostAtOnce): Promise<Looked> {
  const look = () => damageIn(openDb({ ...database, deadlineMs: longestLookMs }));
  if (statSync(file).size > most) {
    const names = migrations().map(({ name }) => name);
    const unsound = await soundness(openDb(database), names);
    if (unsound === null) return { later: look };
  }
  const damage = await look();
  return damage === null ? null : { damage };
}
