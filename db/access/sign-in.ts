import { begin, type Entity, type Seen } from '../act.ts';
import type { Ctx, Instant, Person } from '../ctx.ts';
import { Conflict, NotFound } from '../errors.ts';
import { signInLink } from './issue-sign-in-link.ts';
import { type Door, heldBy, identityFor, linkFor, tokenFor } from './read.ts';
import { browserKind, sessionEnd } from './rules.ts';
import { sessions } from './table.ts';
import { isWellFormed } from './token.ts';

export const session: Entity<typeof sessions> = { name: 'session', table: sessions };

/** A browser that has just been signed in. The secret is for its cookie and is kept nowhere else. */
export interface SignedIn {
  readonly person: Person;
  readonly secret: string;
  readonly expiresAt: Instant;
}

/** Unknown, used, expired, or not a secret at all: one answer, so that nobody learns which. */
const refused = () => new NotFound('not_accepted');

/**
 * Signs a browser in with what was handed over: a link, which is used up by it, or a token, which the session never
 * outlives and never exceeds. Two clicks on one link at once open one session.
 */
export async function signIn(ctx: Ctx, door: Door, code: string, userAgent: string): Promise<SignedIn> {
  const byLink = (await isWellFormed(code, 'link')) ? await linkFor(ctx.db, code, door, ctx.now) : null;
  const byToken = byLink ? null : await tokenFor(ctx.db, code, door, ctx.now);
  const person = byLink?.person ?? byToken?.person;
  if (!person) throw refused();
  return open(ctx, person, userAgent, { token: byToken, link: byLink?.link ?? null });
}

/** Signs a browser in as the office that somebody is bound to who has just shown elsewhere who they are. */
export async function signInByIdentity(
  ctx: Ctx,
  door: Door,
  hash: string,
  userAgent: string,
): Promise<SignedIn> {
  const person = await identityFor(ctx.db, hash, door, ctx.now);
  if (!person) throw refused();
  return open(ctx, person, userAgent, { token: null, link: null });
}

interface Way {
  readonly token: { readonly id: string; readonly expiresAt: Instant } | null;
  readonly link: Seen | null;
}

async function open(ctx: Ctx, person: Person, userAgent: string, { token, link }: Way): Promise<SignedIn> {
  if (!person.scopes.includes('read')) throw refused();
  const minted = await ctx.mintToken('session');
  const end = sessionEnd(ctx.now);
  const expiresAt = token && token.expiresAt < end ? token.expiresAt : end;
  const once = { key: crypto.randomUUID(), request: { signIn: minted.hash } };
  const there = Promise.resolve({ record: person, facts: { isOwn: true } });
  try {
    await begin({ ...ctx, actor: person }, 'session.begin', session, once, there, () => ({
      row: {
        id: crypto.randomUUID(),
        hash: minted.hash,
        personId: person.id,
        tokenId: token?.id ?? null,
        scopes: person.scopes.join(' '),
        held: heldBy(person),
        label: browserKind(userAgent),
        createdAt: ctx.now,
        lastSeenAt: ctx.now,
        expiresAt,
        revision: 1,
      },
      alongside: link ? [{ entity: signInLink, seen: link, set: { usedAt: ctx.now } }] : [],
    }));
  } catch (failure) {
    // Someone used the link in the same moment; it is used, like any other that is.
    throw failure instanceof Conflict ? refused() : failure;
  }
  return { person, secret: minted.token, expiresAt };
}
