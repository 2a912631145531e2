// Browsers that are signed in: how they go on being so, and what shows that a form is one of ours.
import { ofAddress, officeTried, secondsToWait } from '../db/access/attempts.ts';
import { actorForSession } from '../db/access/read.ts';
import { ofOffice } from '../db/access/rules.ts';
import { type SignedIn, signIn, signInByIdentity } from '../db/access/sign-in.ts';
import { hashToken, isWellFormed } from '../db/access/token.ts';
import { noteInVain, noteSeen, noteUsed, renewSecret } from '../db/access/upkeep.ts';
import { type Ctx, civilDate, type Person } from '../db/ctx.ts';
import { NotFound } from '../db/errors.ts';
import { Recent } from '../db/recent.ts';
import { publicContext, type Signed, signedContextFor } from './context.ts';
import { isOurOwnPage, sessionCookie, sessionSet, settingsOf } from './cookies.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { writeFault } from './log.ts';

/** Who is signed in at this browser; null for nobody. Their session goes on. */
export async function signedIn(c: Visit): Promise<Signed | null> {
  const { line } = c.var;
  const env = envFrom(c.env);
  const ctx = { ...publicContext(env, line.requestId), language: settingsOf(c.req.raw).language };
  line.spent = ctx.db.spent;
  const signed = await signedContextFor(c.req.raw, env, ctx);
  line.actor = (signed ?? ctx).actor.kind;
  if (signed) {
    await renewed(c, signed);
    goOn(c, signed);
  }
  return signed;
}

/** An office that may act as something else than when this browser's secret was made is given a new secret: the old one opens nothing. */
async function renewed(c: Visit, { db, session, mintToken, now }: Signed): Promise<void> {
  if (session.held.now === session.held.before) return;
  const [minted, before] = await Promise.all([
    mintToken('session'),
    hashToken(sessionCookie(c.req.raw)!, envFrom(c.env).door.pepper),
  ]);
  if (await renewSecret({ db: db.fresh() }, session, minted.hash, before))
    c.header('Set-Cookie', sessionSet(minted.token, secondsUntil(session.expiresAt, now)), { append: true });
}

const secondsUntil = (end: string, now: string): number => (Date.parse(end) - Date.parse(now)) / 1_000;

/** Notes, behind the answer's back, that a session is in use, at most every five minutes, or a token, once a day. */
export function goOn(c: Visit, ctx: Ctx | Signed): void {
  const { actor } = ctx;
  const fresh = { db: ctx.db.fresh(), now: ctx.now };
  const note =
    'session' in ctx
      ? noteSeen(fresh, ctx.session)
      : actor.kind === 'person' && actor.token
        ? notedToday(fresh, actor.token)
        : null;
  if (note === null) return;
  const done = note.catch((fault: unknown) =>
    // It can be noted with the next page; meanwhile nothing is lost but minutes.
    writeFault(ctx.requestId, fault),
  );
  c.executionCtx.waitUntil(done);
}

/** Whoever is known here is known as before the day was noted: a token is noted once a day by each isolate. */
const noted = new Recent<string>(1_000, () => 1);
function notedToday(fresh: Pick<Ctx, 'db' | 'now'>, token: NonNullable<Person['token']>) {
  const today = civilDate(fresh.now);
  if (token.lastUsedOn === today || noted.get(token.id) === today) return null;
  noted.set(token.id, today);
  return noteUsed(fresh, token);
}

/** What every form of a session carries: nobody who cannot read our pages can know it, and it ends with the session. */
export const formTokenFor = (c: Visit, { session }: Signed): Promise<string> =>
  hashToken(`form:${session.id}`, envFrom(c.env).door.pepper);

/** It was tried too often in vain: how long nothing is tried now. */
export class TooOften extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super('Too many tries in vain.');
    this.seconds = seconds;
  }
}

/** Signs this browser in with what was handed over; null when it opens nothing. Raises `TooOften` before anything is looked at. */
export async function openSession(c: Visit, code: string): Promise<Signed | null> {
  const { door } = envFrom(c.env);
  const hash =
    (await isWellFormed(code, 'link')) || (await isWellFormed(code))
      ? await hashToken(code, door.pepper)
      : null;
  return guarded(
    c,
    async (db) => (hash === null ? null : officeTried(db, hash)),
    (ctx, agent) => signIn(ctx, door, code, agent),
  );
}

/** The same for somebody who has shown elsewhere who they are. */
export const openSessionAs = (c: Visit, hash: string): Promise<Signed | null> =>
  guarded(
    c,
    async () => null,
    (ctx, agent) => signInByIdentity(ctx, envFrom(c.env).door, hash, agent),
  );

async function guarded(
  c: Visit,
  whose: (db: Ctx['db']) => Promise<string | null>,
  open: (ctx: Ctx, userAgent: string) => Promise<SignedIn>,
): Promise<Signed | null> {
  const env = envFrom(c.env);
  const ctx = publicContext(env, c.var.line.requestId);
  c.var.line.spent = ctx.db.spent;
  const [office, from] = await Promise.all([whose(ctx.db), fromWhere(c, ctx.now)]);
  const counted = [...(office === null ? [] : [ofOffice(office)]), ...(from === null ? [] : [from])];
  const wait = await secondsToWait(ctx.db, counted, ctx.now);
  if (wait > 0) throw new TooOften(wait);
  try {
    const { secret, expiresAt } = await open(ctx, c.req.header('user-agent') ?? '');
    c.header('Set-Cookie', sessionSet(secret, secondsUntil(expiresAt, ctx.now)), { append: true });
    const found = await actorForSession(ctx.db, secret, env.door, ctx.now);
    return found && { ...ctx, actor: found.person, session: found.session };
  } catch (failure) {
    if (!(failure instanceof NotFound)) throw failure;
    await noteInVain(ctx.db.fresh(), counted, ctx.now);
    return null;
  }
}

/** Counts one more try in vain from where this request is. */
export async function noteTry(c: Visit): Promise<void> {
  const ctx = publicContext(envFrom(c.env), c.var.line.requestId);
  const from = await fromWhere(c, ctx.now);
  await noteInVain(ctx.db, from === null ? [] : [from], ctx.now);
}

const fromWhere = (c: Visit, now: string): Promise<string | null> => {
  const { clientAddressHeader: header, door } = envFrom(c.env);
  return ofAddress(header === null ? null : (c.req.header(header) ?? null), door.pepper, now);
};

/** What was pasted may be the whole address. */
export const codeIn = (text: string): string => text.trim().replace(/^\S*\/app\/dang-nhap\//, '');

export type Fields = Readonly<Record<string, string>>;

/** The fields of a form that one of our own pages sent; null for any other request. Of fields alike the last one counts. */
export async function ownForm(c: Visit): Promise<Fields | null> {
  if (!isOurOwnPage(c.req.raw, envFrom(c.env).origin)) return null;
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')) return null;
  return Object.fromEntries(new URLSearchParams(await c.req.text()));
}

/** A form that one of our own pages sent, of whichever session: its texts, and the names of its files, which nothing here can keep. */
export interface Typed {
  readonly fields: Fields;
  readonly files: readonly string[];
}

export async function typedIn(c: Visit): Promise<Typed | null> {
  if (c.req.method !== 'POST' || !isOurOwnPage(c.req.raw, envFrom(c.env).origin)) return null;
  const fields = await ownForm(c);
  if (fields !== null) return { fields, files: [] };
  if (!/^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')) return null;
  const parts = [...((await c.req.formData().catch(() => null)) ?? [])];
  return {
    fields: Object.fromEntries(parts.filter((part): part is [string, string] => typeof part[1] === 'string')),
    files: parts.flatMap(([, value]) => (typeof value === 'string' || value.name === '' ? [] : [value.name])),
  };
}

export const isOfSession = async (c: Visit, signed: Signed, { form = '' }: Fields): Promise<boolean> =>
  isSame(form, await formTokenFor(c, signed));

/** The same for a form of this very session. */
export async function requireForm(c: Visit, signed: Signed): Promise<Fields | null> {
  const form = await ownForm(c);
  return form && (await isOfSession(c, signed, form)) ? form : null;
}

/** Takes as long for a near miss as for a far one. */
function isSame(given: string, wanted: string): boolean {
  let differs = given.length ^ wanted.length;
  for (let at = 0; at < wanted.length; at++) differs |= given.charCodeAt(at) ^ wanted.charCodeAt(at);
  return differs === 0;
}

/** A form of this very session that carries files; each by the name of its field. */
export async function requireUpload(
  c: Visit,
  signed: Signed,
): Promise<{ fields: Fields; files: Readonly<Record<string, Uint8Array>> } | null> {
  if (!isOurOwnPage(c.req.raw, envFrom(c.env).origin)) return null;
  if (!/^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')) return null;
  const form = await c.req.formData().catch(() => null);
  if (form === null) return null;
  const fields: Record<string, string> = {};
  const files: Record<string, Uint8Array> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else files[name] = new Uint8Array(await (value as File).arrayBuffer());
  }
  return isSame(fields.form ?? '', await formTokenFor(c, signed)) ? { fields, files } : null;
}
