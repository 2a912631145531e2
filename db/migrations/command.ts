// `npm run db:migrate`: brings the database that LIBSQL_URL names to the newest state, and loads the shipped facts into it.
import { command, databaseSettings } from '../command-settings.ts';
import { loadSeed } from '../seed/load.ts';
import { migrate } from './run.ts';

await command(async () => {
  const database = databaseSettings();
  const applied = await migrate(database);
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.');
  const { loaded } = await loadSeed(database, new Date().toISOString());
  console.log(loaded ? 'Loaded the shipped facts.' : 'The shipped facts are there already.');
});
