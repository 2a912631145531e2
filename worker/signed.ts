// Whoever looks at the public log has what was done until now: what waits is taken in and signed before its page is asked for.
import { tendLog } from '../db/log/checkpoint.ts';
import { publicContext } from './context.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { logKeys } from './log-keys.ts';

export async function signedUntilNow(c: Visit): Promise<void> {
  const keys = await logKeys(c.env);
  if (keys.signers.length === 0) return;
  // Under a name of its own: what it reads and writes is no part of the page, which may be kept.
  const { db, now } = publicContext(envFrom(c.env), `${c.var.line.requestId}-log`);
  // A page that cannot be as new as it could be is still a page, and tells of which head it is.
  await tendLog(db, keys, now).catch(() => {});
}
