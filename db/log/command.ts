// `npm run export`: the whole public log of the database that LIBSQL_URL names, as one file for whoever checks it; `--audit` opens audit
// entries and drafts too. `npm run log:key -- ledger.example/log`: a new key to sign with, and what is published of it.
import { openDb } from '../client.ts';
import { CannotRun, command, databaseSettings } from '../command-settings.ts';
import { tendLog } from './checkpoint.ts';
import { exported } from './export.ts';
import { keysIn } from './keys.ts';
import { makeKey, signerOf } from './note.ts';

await command(async () => {
  const [what, ...given] = process.argv.slice(2);
  if (what === 'key') return newKey(given[0] ?? '');
  const keys = await keysIn(process.env.LOG_KEY ?? '');
  const settings = databaseSettings();
  // One connection may ask so often and no more; a long log takes many.
  while ((await tendLog(openDb(settings), keys, new Date().toISOString())).left > 0);
  let isAny = false;
  const asked = { keys: keys.signers.map(({ text }) => text), isWhole: given.includes('--audit') };
  for await (const lines of exported(() => openDb(settings), asked)) {
    isAny = true;
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
  if (!isAny)
    throw new CannotRun('No head of this log has been signed yet; set LOG_KEY to the key it is signed with.');
});

async function newKey(name: string): Promise<void> {
  if (!/^[^\s+]+$/.test(name))
    throw new CannotRun(
      'Name the log as an address without https://, for ever: npm run log:key -- ledger.example/log',
    );
  const secret = await makeKey(name);
  console.log(`Secret, for LOG_KEY:\n${secret}\nTo be published:\n${(await signerOf(secret)).text}`);
}
