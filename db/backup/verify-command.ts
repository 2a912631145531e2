// `npm run verify`: with LIBSQL_URL, works out again all that is kept in the database that it names; without it, does so with the ledger
// of this machine, made again from its backups, and checks every entry of the journal and every snapshot. It changes nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDb } from '../client.ts';
import { CannotRun, command, databaseSettings } from '../command-settings.ts';
import { loadEngine } from '../server/engines.ts';
import { entriesIn, snapshotFile, snapshotsAt, withoutData } from '../server/journal/book.ts';
import { buildAt } from '../server/journal/build.ts';
import type { Told } from '../server/journal/entry.ts';
import { pagesOf } from '../server/journal/pages.ts';
import { lookThrough } from '../server/journal/snapshots.ts';
import { startServer } from '../server/server.ts';
import { keptDifferences } from '../upkeep/differences.ts';
import { verifyHostedBackups } from './hosted/commands.ts';
import { placeFrom } from './settings.ts';
import { inSentence } from './words.ts';

async function verifyBackups(): Promise<void> {
  const { folder } = placeFrom(process.env);
  const states = new Map<number, string>();
  let head: Told | undefined;
  let acts = 0;
  for (const entry of entriesIn(folder)) {
    states.set(entry.n, entry.state);
    acts += entry.acts;
    head = withoutData(entry);
  }
  if (!head)
    throw new CannotRun(`There is no journal in ${folder}; set LIBSQL_URL to verify a database elsewhere.`);
  console.log(
    `The journal holds together: ${states.size} entries with ${acts} acts, up to entry ${head.n} of ${head.at}.`,
  );
  const snapshots = snapshotsAt(folder);
  const damaged = snapshots.filter((n) => pagesOf(snapshotFile(folder, n))?.state !== states.get(n));
  console.log(
    `${snapshots.length - damaged.length} of ${snapshots.length} snapshots are what the journal says of them.`,
  );
  const made = mkdtempSync(join(tmpdir(), 'ledger-verify-'));
  try {
    const file = join(made, 'ledger.db');
    buildAt(folder, head.n, file);
    const tables = lookThrough(await loadEngine('libsql'), file);
    console.log(`The ledger can be made again from them: ${Object.keys(tables).length} tables, whole.`);
    const server = await startServer({ file });
    try {
      const db = openDb({ ...server.config, deadlineMs: 60_000 });
      const differences = await keptDifferences((sql, args = []) => db.read({ sql, args }));
      for (const one of differences.slice(0, 20)) console.log(one);
      if (differences.length > 0)
        throw new CannotRun(
          `${differences.length} of what is kept differ from what they are worked out from.`,
        );
      console.log('All that is kept is what it is worked out from.');
    } finally {
      await server.close();
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  if (damaged.length > 0)
    throw new CannotRun(
      `The snapshot(s) at ${damaged.join(', ')} in ${folder} are damaged; npm run backup makes a new one, and the damaged ones can be removed.`,
    );
}

if (process.env.LIBSQL_URL) {
  await command(() => inSentence(() => verifyHostedBackups(databaseSettings(), process.env)));
  await import('../upkeep/command.ts');
} else await command(() => inSentence(verifyBackups));
