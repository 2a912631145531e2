// `npm run restore -- [--until MOMENT] [--from FOLDER|store]`: puts this machine's ledger back to its last acknowledged change, or to a moment.
// The file that lay there is moved aside. With LIBSQL_URL it goes into the empty database that is named there.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotRun, command, databaseSettings } from '../command-settings.ts';
import { loadEngine } from '../server/engines.ts';
import { restore, takeAsItIs } from '../server/journal/restore.ts';
import { restoreHosted } from './hosted/commands.ts';
import { untilFrom } from './moments.ts';
import { bringBackSecrets } from './secrets.ts';
import { placeHere } from './settings.ts';
import { bringBack } from './shipping.ts';
import { storeFrom } from './store.ts';
import { inSentence } from './words.ts';

const options = {
  until: { type: 'string' },
  from: { type: 'string' },
  'take-as-it-is': { type: 'boolean', default: false },
} as const;

function asked() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new CannotRun(
      `${(error as Error).message.split('. ')[0]}; it takes --until MOMENT, --from FOLDER, --from store, or --take-as-it-is.`,
    );
  }
}

async function fromStore(folder: string): Promise<string> {
  const store = storeFrom(process.env);
  if (!store)
    throw new CannotRun('Set BACKUP_S3_URL, BACKUP_S3_KEY and BACKUP_S3_SECRET to restore from the store.');
  const to = join(folder, 'from-store');
  await bringBack(store, to);
  return to;
}

await command(async () => {
  const { until, from, 'take-as-it-is': takesAsItIs } = asked();
  if (process.env.LIBSQL_URL) return restoreHosted(databaseSettings(), process.env, { until, from });
  const { file, folder } = placeHere(process.env);
  const open = await loadEngine('libsql');
  if (takesAsItIs) {
    const aside = await inSentence(async () => takeAsItIs(open, file, folder));
    return console.log(
      `The next start takes ${file} as it is and begins a new journal${aside ? `; the old one is in ${aside}` : ''}.`,
    );
  }
  const source = from === 'store' ? await fromStore(folder) : from ? resolve(from) : folder;
  const done = await inSentence(async () =>
    restore(open, { file, folder, from: source, until: until ? untilFrom(until) : undefined }),
  );
  const rows = Object.values(done.tables).reduce((sum, count) => sum + count, 0);
  console.log(
    `Restored ${file} to entry ${done.entry.n} of ${done.entry.at}, from the snapshot at ${done.snapshot} and ${done.entries} entries of the journal after it: ${rows} rows in ${Object.keys(done.tables).length} tables, to the byte.`,
  );
  console.log(
    done.lacked === null
      ? 'What lay there was in no state that the journal tells of.'
      : `What lay there lacked ${done.lacked} acknowledged change(s).`,
  );
  if (done.entry.n < done.head.n)
    console.log(
      `What came after, up to ${done.head.at}, stays in the journal: npm run restore -- --until ${done.head.at} brings it back.`,
    );
  if (done.movedTo) console.log(`The file that lay there is ${done.movedTo}.`);
  if (done.asideTo)
    console.log(`A new journal begins at the next start; the one that was there is in ${done.asideTo}.`);
  if (!bringBackSecrets(file, source))
    console.log(
      'The secret that tokens are made with (secrets.json) is not among the backups; put it back from a copy, or every token and link has to be issued anew.',
    );
});
