import { openDb } from '../db/client.ts';
import { later } from '../db/later.ts';
import { app } from './app.ts';
import { instantNow } from './context.ts';
import { type Bindings, envFrom } from './env.ts';

const upkeep = later(() => import('./jobs.ts'));
const logRoom = later(() => import('./log-keys.ts'));

export default {
  fetch: app.fetch,
  // What fails, or is left, is the next hour's; the platform marks a run that failed.
  scheduled: async (_event, bindings) => {
    const { database, notices, tripsARun } = envFrom(bindings);
    const [{ runJobs }, { logKeys }] = await Promise.all([upkeep(), logRoom()]);
    const keys = await logKeys(bindings);
    await runJobs(openDb(database), instantNow(), notices, tripsARun, keys);
  },
} satisfies ExportedHandler<Bindings>;
