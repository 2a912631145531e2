// What a command works on when no database is named: the ledger in DATA_DIR, opened as `npm start` opens it, while that is stopped. What
// the command does is in the journal like any other change. `node worker/local/here.ts COMMAND …`, the command as a file from the root.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placeFrom } from '../../db/backup/settings.ts';
import { CannotRun, command } from '../../db/command-settings.ts';
import { startServer } from '../../db/server/server.ts';
import { openFolder } from './folder.ts';

const [program] = process.argv.splice(2, 1);
const close = process.env.LIBSQL_URL ? null : await opened();
if (process.exitCode === undefined) await import(new URL(`../../${program}`, import.meta.url).href);
await close?.();

async function opened(): Promise<(() => Promise<void>) | null> {
  let end: (() => Promise<void>) | null = null;
  await command(async () => {
    const { file, folder } = placeFrom(process.env);
    if (!existsSync(file))
      throw new CannotRun(
        `There is no ledger at ${file}: run npm start or npm run serve once, or set DATA_DIR, or LIBSQL_URL to a database elsewhere.`,
      );
    const data = resolve(process.env.DATA_DIR || '.data');
    const journal = process.env.JOURNAL === 'off' ? undefined : folder;
    const server = await startServer({ file, journal }).catch((error: Error) => {
      throw new CannotRun(
        `The ledger at ${file} cannot be opened: ${error.message} If the product is running, stop it first.`,
      );
    });
    process.env.LIBSQL_URL = server.url;
    process.env.LIBSQL_AUTH_TOKEN = server.authToken;
    process.env.TOKEN_PEPPER ||= openFolder(data).secrets.TOKEN_PEPPER;
    // The first start names the log by its address; a command makes no key.
    if (existsSync(join(data, 'log.key')))
      process.env.LOG_KEY ||= readFileSync(join(data, 'log.key'), 'utf8').trim();
    end = () => server.close();
  });
  return end;
}
