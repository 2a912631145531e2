// Who asks, when, and with which door to the database. The only place that reads a clock.
import { actorForSession, type Session } from '../db/access/read.ts';
import { mintToken } from '../db/access/token.ts';
import { type Ctx, civilDate, type Instant, type Person } from '../db/ctx.ts';
import { languageIn } from './accept.ts';
import { holderOf, type Presumed, presumed } from './caller.ts';
import { isOurOwnPage, sessionCookie } from './cookies.ts';
import type { Env } from './env.ts';
import { openFor } from './kept-answers.ts';

/** The token or session is unknown, over, revoked or not one at all; the caller is never told which. */
export class Unauthenticated extends Error {}

/** A browser that is signed in was made to ask, by a page that is not ours or in a way that ours never do. */
export class NotOurPage extends Error {}

/** A context that also knows by which session its browser is signed in. */
export interface Signed extends Ctx {
  readonly actor: Person;
  readonly session: Session;
}

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
    // One client per request: workerd forbids one request to wake work that another one began.
    db: openFor(env, requestId),
    actor: { kind: 'public' },
    now,
    today: civilDate(now),
    requestId,
    mintToken: (kind) => mintToken(env.door.pepper, kind),
    notices: env.notices,
  };
}

/**
 * For the API: by a token, which comes first, or by the session of a browser, which must show that one of our own pages
 * asks. A session that is refused is never taken for nobody, or a change would be answered as if signed out.
 * Whoever calls it with `presuming` may be handed a person who is not certain yet (see caller.ts).
 */
export async function contextFor(
  request: Request,
  env: Env,
  requestId: string,
  { presuming = false }: { readonly presuming?: boolean } = {},
): Promise<Ctx | Signed | Presumed> {
  const ctx = {
    ...publicContext(env, requestId),
    language: languageIn(request.headers.get('accept-language') ?? ''),
  };
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const token = tokenIn(authorization);
    return (
      (presuming && (await presumed(token, ctx, env))) || { ...ctx, actor: await opened(token, ctx, env) }
    );
  }
  if (sessionCookie(request) === null) return ctx;
  if (!isOurOwnPage(request, env.origin) || request.headers.get('x-ledger') !== '1')
    throw new NotOurPage(
      'A browser that is signed in may ask the API from pages of this site only, with the header "X-Ledger: 1". Programs send a token.',
    );
  const signed = await signedContextFor(request, env, ctx);
  if (signed === null) throw new Unauthenticated('Sign in again: your session is over.');
  return signed;
}

/** For pages: the session of the browser, or null when it is signed out. */
export async function signedContextFor(request: Request, env: Env, ctx: Ctx): Promise<Signed | null> {
  const secret = sessionCookie(request);
  if (secret === null) return null;
  const found = await actorForSession(ctx.db, secret, env.door, ctx.now);
  return found && { ...ctx, actor: found.person, session: found.session };
}

const longestToken = 256;

const tokenIn = (authorization: string): string => {
  const token = /^bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1] ?? '';
  return token.length <= longestToken ? token : '';
};

async function opened(token: string, ctx: Ctx, env: Env): Promise<Person> {
  const actor = await holderOf(token, ctx, env);
  if (actor === null) throw new Unauthenticated('Sign in again: this token is not accepted.');
  return actor;
}
