// Who asks, when, and with which door to the database. The only place that reads a clock.
import { actorFor } from '../db/access/read.ts';
import { mintToken } from '../db/access/token.ts';
import { openDb } from '../db/client.ts';
import { type Actor, type Ctx, civilDate, type Instant } from '../db/ctx.ts';
import type { Env } from './env.ts';

/** The token is unknown, expired, revoked or not a token at all; the caller is never told which. */
export class Unauthenticated extends Error {}

export const instantNow = (): Instant => new Date().toISOString();

/** Milliseconds since it was made. */
export function stopwatch(): () => number {
  const begun = performance.now();
  return () => performance.now() - begun;
}

/** For what is shown to everyone alike, whoever asks. */
export function publicContext(env: Env, requestId: string): Ctx {
  const now = instantNow();
  return {
    db: openDb(env.database),
    actor: { kind: 'public' },
    now,
    today: civilDate(now),
    requestId,
    mintToken: () => mintToken(env.tokenPepper),
    notices: env.notices,
  };
}

export async function contextFor(request: Request, env: Env, requestId: string): Promise<Ctx> {
  // One client per request: workerd forbids one request to wake work that another one began.
  const ctx = publicContext(env, requestId);
  const actor = await whoAsks(request.headers.get('authorization'), (token) =>
    actorFor(ctx.db, token, env.tokenPepper, ctx.now),
  );
  return { ...ctx, actor };
}

const longestToken = 256;

async function whoAsks(
  authorization: string | null,
  find: (token: string) => Promise<Actor | null>,
): Promise<Actor> {
  if (authorization === null) return { kind: 'public' };
  const token = /^bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  const actor = token !== undefined && token.length <= longestToken ? await find(token) : null;
  if (actor === null) throw new Unauthenticated('Sign in again: this token is not accepted.');
  return actor;
}
