// `npm run db:migrate`: brings the database that LIBSQL_URL names to the newest state, and loads the shipped facts into it.
import { command, databaseSettings } from '../command-settings.ts';
import { broughtUpToDate } from './hosted.ts';

await command(async () => {
  const done = await broughtUpToDate(databaseSettings(), new Date().toISOString());
  console.log(
    done.length > 0 ? done.join('\n') : 'The database is up to date, and the shipped facts are there.',
  );
});
