// `npm run verify`: works out again all that is kept in the database that LIBSQL_URL names, and says where it differs. It changes nothing.
import { openDb } from '../client.ts';
import { CannotRun, command, databaseSettings } from '../command-settings.ts';
import { keptDifferences } from './differences.ts';

/** So many are told by name. */
const mostNamed = 20;

await command(async () => {
  const db = openDb(databaseSettings());
  const differences = await keptDifferences((sql, args = []) => db.read({ sql, args }));
  if (differences.length === 0) return console.log('All that is kept is what it is worked out from.');
  for (const one of differences.slice(0, mostNamed)) console.log(one);
  throw new CannotRun(`${differences.length} of what is kept differ from what they are worked out from.`);
});
