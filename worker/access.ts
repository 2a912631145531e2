// Browsers that are signed in: how they go on being so, and what shows that a form is one of ours.
import { actorForSession } from '../db/access/read.ts';
import { signIn } from '../db/access/sign-in.ts';
import { hashToken } from '../db/access/token.ts';
import { noteSeen } from '../db/access/upkeep.ts';
import type { Ctx } from '../db/ctx.ts';
import { NotFound } from '../db/errors.ts';
import { publicContext, type Signed, signedContextFor } from './context.ts';
import { isOurOwnPage, sessionSet, settingsOf } from './cookies.ts';
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
  if (signed) goOn(c, signed);
  return signed;
}

/** Notes, behind the answer's back and at most every five minutes, that a session is in use. */
export function goOn(c: Visit, ctx: Ctx | Signed): void {
  if (!('session' in ctx)) return;
  const noted = noteSeen({ db: ctx.db.fresh(), now: ctx.now }, ctx.session).catch((fault: unknown) =>
    // It can be noted with the next page; meanwhile nothing is lost but minutes.
    writeFault(ctx.requestId, fault),
  );
  c.executionCtx.waitUntil(noted);
}

/** What every form of a session carries: nobody who cannot read our pages can know it, and it ends with the session. */
export const formTokenFor = (c: Visit, { session }: Signed): Promise<string> =>
  hashToken(`form:${session.id}`, envFrom(c.env).door.pepper);

/** Signs this browser in with what was handed over; null when it opens nothing. */
export async function openSession(c: Visit, code: string): Promise<Signed | null> {
  const env = envFrom(c.env);
  const ctx = publicContext(env, c.var.line.requestId);
  c.var.line.spent = ctx.db.spent;
  try {
    const { secret, expiresAt } = await signIn(ctx, env.door, codeIn(code), c.req.header('user-agent') ?? '');
    c.header('Set-Cookie', sessionSet(secret, (Date.parse(expiresAt) - Date.parse(ctx.now)) / 1_000));
    const found = await actorForSession(ctx.db, secret, env.door, ctx.now);
    return found && { ...ctx, actor: found.person, session: found.session };
  } catch (failure) {
    if (failure instanceof NotFound) return null;
    throw failure;
  }
}

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
