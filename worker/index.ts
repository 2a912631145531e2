import { openDb } from '../db/client.ts';
import { app } from './app.ts';
import { instantNow } from './context.ts';
import { type Bindings, envFrom } from './env.ts';
import { runJobs } from './jobs.ts';

export default {
  fetch: app.fetch,
  scheduled: (_event, bindings) => {
    const { database, notices } = envFrom(bindings);
    return runJobs(openDb(database), instantNow(), notices);
  },
} satisfies ExportedHandler<Bindings>;
