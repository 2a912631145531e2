// Upkeep the clock asks for. Every job may run twice, or not at all for a day, without harm.
import { forgetOldKeys } from '../db/access/upkeep.ts';
import type { Db } from '../db/client.ts';
import { type Ctx, civilDate, type Instant } from '../db/ctx.ts';
import { materialise } from '../db/rulings/materialise.ts';
import { raiseRungs } from '../db/urging/raise.ts';
import type { NoticeSettings } from './deliver.ts';
import { emptyOutbox } from './outbox.ts';

/** Without `notices` everything is done but the sending: what is to be sent waits in the outbox. */
export async function runJobs(db: Db, now: Instant, notices: NoticeSettings | null): Promise<void> {
  const ctx: Ctx = {
    db,
    actor: { kind: 'system', job: 'upkeep' },
    now,
    today: civilDate(now),
    requestId: `upkeep-${now}`,
    mintToken: () => Promise.reject(new Error('Upkeep issues no tokens.')),
  };
  const keys = await forgetOldKeys(ctx);
  const rulings = await materialise(ctx);
  const rungs = await raiseRungs(ctx);
  const outbox = notices && (await emptyOutbox(ctx, notices));
  console.log(
    JSON.stringify({
      event: 'upkeep',
      keysForgotten: keys,
      rulingsApplied: rulings,
      rungsRaised: rungs,
      messages: outbox,
      mail: notices?.mail ? 'set up' : 'not set up',
    }),
  );
}
