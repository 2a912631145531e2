// Upkeep the clock asks for. Every job may run twice, or not at all for a day, without harm.
import { forgetOldKeys } from '../db/access/upkeep.ts';
import type { Db } from '../db/client.ts';
import type { Instant } from '../db/ctx.ts';

export async function runJobs(db: Db, now: Instant): Promise<void> {
  const keys = await forgetOldKeys({ db, now });
  console.log(JSON.stringify({ event: 'upkeep', keysForgotten: keys }));
}
