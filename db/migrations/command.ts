// `npm run db:migrate`: brings the database that LIBSQL_URL names to the newest state, and loads the shipped facts into it.
import { loadSeed } from '../seed/load.ts';
import { migrate } from './run.ts';

const { LIBSQL_URL: url, LIBSQL_AUTH_TOKEN: authToken } = process.env;
if (!url) {
  console.error('Set LIBSQL_URL (and LIBSQL_AUTH_TOKEN) to the database that is to be brought up to date.');
  process.exit(1);
}
const applied = await migrate({ url, authToken });
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.');
const { loaded } = await loadSeed({ url, ...(authToken ? { authToken } : {}) }, new Date().toISOString());
console.log(loaded ? 'Loaded the shipped facts.' : 'The shipped facts are there already.');
