// Tests in which nothing is silent: no deadline of theirs shall measure how busy the machine is.
import { type Db, type DbConfig, openDb } from '../../db/client.ts';
import type { ServerOptions } from '../../db/server/server.ts';

export const enough = 120_000;

/** Neither the request's deadline nor that of settling what became of it. */
export const patiently = (config: DbConfig): Db => ({
  ...openDb({ ...config, deadlineMs: enough }),
  fresh: () => patiently(config),
});

/** A server that waits for its reader, its writer and its clients. */
export const patient: Pick<ServerOptions, 'streamIdleMs' | 'transactionMs' | 'budgets'> = {
  streamIdleMs: enough,
  transactionMs: enough,
  budgets: { readMs: enough, writeMs: enough },
};
