// Upkeep the clock asks for. Every job may run twice, stop half-way, or not at all for a day, without harm.
import { forgetOldKeys } from '../db/access/upkeep.ts';
import type { Db } from '../db/client.ts';
import { type Ctx, civilDate, type Instant } from '../db/ctx.ts';
import { tendLog } from '../db/log/checkpoint.ts';
import type { OwnKeys } from '../db/log/keys.ts';
import { materialise } from '../db/rulings/materialise.ts';
import { allowance } from '../db/upkeep/allowance.ts';
import { raiseRungs } from '../db/urging/raise.ts';
import { notePromises, tendLetters } from '../db/urging/tend.ts';
import type { NoticeSettings } from './deliver.ts';
import { tripsARun } from './env.ts';
import { emptyOutbox } from './outbox.ts';

/** Whether the next run has something to do that was due in this one. */
export interface Run {
  readonly hasMore: boolean;
}

/**
 * One run. What fails keeps nothing else from being done; all of it is told in one line, and then the first failure is raised.
 * Without `notices` everything is done but the sending: what is to be sent waits in the outbox.
 */
export async function runJobs(
  db: Db,
  now: Instant,
  notices: NoticeSettings | null,
  trips = tripsARun,
  logKeys: OwnKeys = { signers: [], known: [] },
): Promise<Run> {
  const allowed = allowance(db, trips);
  const ctx: Ctx = {
    db: allowed.db,
    actor: { kind: 'system', job: 'upkeep' },
    now,
    today: civilDate(now),
    requestId: `upkeep-${now}`,
    mintToken: () => Promise.reject(new Error('Upkeep issues no tokens.')),
  };
  const failures: { job: string; error: unknown }[] = [];
  const attempt = async <T>(job: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      failures.push({ job, error });
      return null;
    }
  };
  const keys = await attempt('keys', () => forgetOldKeys(ctx));
  const rulings = await attempt('rulings', () => materialise(ctx, Math.floor(trips / 4)));
  // A rung is raised for what a ruling makes due by now: the same order in every run.
  const rungs = await attempt('rungs', () => raiseRungs(ctx, Math.floor(trips / 2)));
  const tended = await attempt('letters', () => tendLetters(ctx, Math.floor(trips / 8)));
  const promises = await attempt('promises', () => notePromises(ctx, Math.floor(trips / 16)));
  // What acts have done since is signed; a ledger that comes from before the log is taken in over many runs.
  const log = await attempt('log', () =>
    tendLog(allowed.db, logKeys, now, Math.max(1, Math.floor(trips / 64))),
  );
  // Whatever the others have left, and they leave an eighth: on the day when hundreds of bodies are reminded, none may wait for days.
  const outbox = notices && (await attempt('outbox', () => emptyOutbox(ctx, notices, allowed.left())));
  console.log(
    JSON.stringify({
      event: 'upkeep',
      keysForgotten: keys,
      rulingsApplied: rulings?.rulings ?? null,
      rungsRaised: rungs?.rungs ?? null,
      intoDrafts: rungs?.drafted ?? null,
      letters: tended,
      promisesDue: promises,
      obligationsLeft: rungs?.left ?? null,
      log,
      messages: outbox,
      mail: notices?.mail ? 'set up' : 'not set up',
      ...(failures.length > 0 ? { failed: failures.map(({ job, error }) => `${job}: ${error}`) } : {}),
    }),
  );
  if (failures.length > 0) throw failures[0]!.error;
  return {
    hasMore:
      rulings?.isDone === false ||
      (rungs?.left ?? 0) > 0 ||
      tended?.hasMore === true ||
      (log?.left ?? 0) > 0 ||
      (outbox?.hasMore ?? false),
  };
}
