// `npm run backup [-- --every MINUTES]`: with LIBSQL_URL, the database that it names (hosted/); without it, a verified snapshot of this machine's ledger as it stands, whether the product runs or not. What the rule lets go is put
// away, and what is new is sent to the store, if one is set.
import { parseArgs } from 'node:util';
import { command, databaseSettings } from '../command-settings.ts';
import { loadEngine } from '../server/engines.ts';
import { putAway, takeSnapshot } from '../server/journal/snapshots.ts';
import { backupHosted } from './hosted/commands.ts';
import { keepSecrets } from './secrets.ts';
import { placeHere } from './settings.ts';
import { putAwayThere, ship } from './shipping.ts';
import { storeFrom } from './store.ts';
import { inSentence } from './words.ts';

await command(async () => {
  if (process.env.LIBSQL_URL) {
    const { values } = parseArgs({ options: { every: { type: 'string' } } });
    return backupHosted(databaseSettings(), process.env, () => new Date().toISOString(), values.every);
  }
  const { file, folder, rule } = placeHere(process.env);
  await inSentence(async () => {
    const { seen, isNew } = takeSnapshot(folder, await loadEngine('libsql'));
    keepSecrets(file, folder);
    const gone = putAway(folder, Date.now(), rule);
    const rows = Object.values(seen.tables).reduce((sum, count) => sum + count, 0);
    console.log(
      `${isNew ? 'Made' : 'There is already'} a snapshot at entry ${seen.n} of ${seen.at}: ${Object.keys(seen.tables).length} tables, ${rows} rows, ${seen.tables.migrations ?? 0} migrations, opened and whole, in ${folder}.`,
    );
    const store = storeFrom(process.env);
    if (store) {
      const { upTo, objects } = await ship(folder, store);
      await putAwayThere(folder, store);
      console.log(`The store has everything up to entry ${upTo}; ${objects} object(s) were sent now.`);
    }
    if (gone.snapshots > 0)
      console.log(`Put away ${gone.snapshots} older one(s) and ${gone.pieces} piece(s) of the journal.`);
  });
});
