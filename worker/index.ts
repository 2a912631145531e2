import { openDb } from '../db/client.ts';
import { app } from './app.ts';
import { instantNow } from './context.ts';
import { type Bindings, envFrom } from './env.ts';
import { runJobs } from './jobs.ts';

export default {
  fetch: app.fetch,
  // What fails, or is left, is the next hour's; the platform marks a run that failed.
  scheduled: async (_event, bindings) => {
    const { database, notices, tripsARun } = envFrom(bindings);
    await runJobs(openDb(database), instantNow(), notices, tripsARun);
  },
} satisfies ExportedHandler<Bindings>;
