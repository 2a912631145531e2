// The door of the signed-in pages: who is let in, what happens to a form whose session is over or whose database is away, and how a
// page is sent.
import { toId } from '../schema/ids.ts';
import type { RoleName, Shown } from '../web/pages/app/frame/frame.tsx';
import { codeField, drawSendAgain, drawSignedOut, filesField } from '../web/pages/app/frame/kept.tsx';
import { drawAway, drawNotOurForm, drawWrongRole } from '../web/pages/app/frame/refusals.tsx';
import { appWords } from '../web/pages/app/frame/words.ts';
import {
  codeIn,
  type Fields,
  formTokenFor,
  isOfSession,
  openSession,
  requireForm,
  signedIn,
  TooOften,
  type Typed,
  typedIn,
} from './access.ts';
import { builtAsset } from './assets.ts';
import type { Signed } from './context.ts';
import { settingsOf } from './cookies.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { tell } from './errors.ts';
import { documentPolicy } from './headers.ts';
import { writeFault } from './log.ts';

/** Lets in who is signed in and has a role for it; says to everyone else what they can do. */
export async function inside(
  c: Visit,
  roles: readonly RoleName[] | undefined,
  answer: (signed: Signed, shown: Shown) => Promise<Response>,
): Promise<Response> {
  const bare = shownTo(c);
  try {
    const signed = await signedIn(c);
    if (signed === null) return await signedOut(c, bare);
    const shown = await shownFor(c, signed);
    const sent = isUpload(c) ? null : await typedIn(c);
    // Of a session before this one, or sent on from the page that kept it: asked once more, because nobody else can have sent it.
    if (sent && !(await isOfSession(c, signed, sent.fields)) && hasContent(sent))
      return documentAnswer(c, drawSendAgain(shown, keptOf(sent)), 403, shown);
    if (roles && !roles.some((role) => shown.viewer!.roles.includes(role)))
      return documentAnswer(c, drawWrongRole(shown, roles), 403, shown);
    return await answer(signed, shown);
  } catch (fault) {
    const sent = await typedIn(c).catch(() => null);
    return away(c, fault, bare, { sent: sent && hasContent(sent) ? sent.fields : null });
  }
}

/** The same for a form of this very session. However often it is sent, its key makes it one. */
export function insideForm(
  c: Visit,
  roles: readonly RoleName[] | undefined,
  answer: (signed: Signed, shown: Shown, sent: Fields) => Promise<Response>,
): Promise<Response> {
  return inside(c, roles, async (signed, shown) => {
    const sent = await requireForm(c, signed);
    if (sent === null) return documentAnswer(c, drawNotOurForm(shown), 403, shown);
    try {
      return await answer(signed, shown, sent);
    } catch (fault) {
      return away(c, fault, shown, { sent, wasWriting: true });
    }
  });
}

const isUpload = (c: Visit) => /^multipart\//i.test(c.req.header('content-type') ?? '');

/** What is kept of a form: not whose it was, nor the code that was typed beside it. */
const keptOf = ({ fields: { form: _form, [codeField]: _code, ...fields }, files }: Typed): Typed => ({
  fields,
  files: files.length > 0 ? files : (fields[filesField]?.split('\n') ?? []),
});
const hasContent = (sent: Typed): boolean =>
  Object.keys(keptOf(sent).fields).length > 0 || sent.files.length > 0;

/**
 * Nobody is signed in. A page is asked for again after signing in; a form that was sent keeps what it says, in the page on which
 * its sender signs in.
 */
async function signedOut(c: Visit, bare: Shown): Promise<Response> {
  const sent = await typedIn(c);
  if (sent === null || !hasContent(sent))
    return c.redirect(`/app/dang-nhap?ve=${encodeURIComponent(returnFrom(c))}`, 303);
  const kept = keptOf(sent);
  const code = sent.fields[codeField];
  if (code === undefined) return documentAnswer(c, drawSignedOut(bare, kept), 401, bare);
  const signed = codeIn(code) === '' ? null : await openSession(c, code).catch(unlessTooOften);
  if (signed === null) {
    const { empty, refused } = appWords[bare.language].signInPage;
    const problems = [{ field: codeField, message: codeIn(code) === '' ? empty : refused }];
    return documentAnswer(c, drawSignedOut(bare, kept, problems), 422, bare);
  }
  const shown = await shownFor(c, signed);
  return documentAnswer(c, drawSendAgain(shown, kept), 200, shown);
}

/** Who tries too often is told what whoever tries in vain is told: the form stands there, and can be sent again later. */
const unlessTooOften = (fault: unknown): null => {
  if (fault instanceof TooOften) return null;
  throw fault;
};

/**
 * A page in words while the database does not answer; every other fault is for the whole service to tell. A form that was sent stands
 * in it, to be sent again as it was.
 */
export async function away(
  c: Visit,
  fault: unknown,
  shown: Shown,
  { sent = null, wasWriting = false }: { sent?: Fields | null; wasWriting?: boolean } = {},
): Promise<Response> {
  const { line } = c.var;
  const told = tell(fault, line.requestId, wasWriting);
  if (told.status !== 503) throw fault;
  writeFault(line.requestId, fault);
  line.outcome = told.code;
  return documentAnswer(c, drawAway(shown, sent), 503, shown, told.headers);
}

export async function documentAnswer(
  c: Visit,
  html: string,
  status: number,
  { language }: Pick<Shown, 'language'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return c.html(html, status as 200, {
    'Content-Security-Policy': await documentPolicy(html),
    'Content-Language': language,
    'Cache-Control': 'private, no-store',
    // An address here may hold a code; no other site is told of it, and our own forms still say where they are from.
    'Referrer-Policy': 'same-origin',
    Vary: 'Cookie, Origin',
    ...headers,
  });
}

/** What a page is drawn with while nobody is signed in. */
export function shownTo(c: Visit): Shown {
  const { pathname, search } = new URL(c.req.url);
  return {
    ...settingsOf(c.req.raw),
    viewer: null,
    session: null,
    formToken: '',
    path: pathname + search,
    origin: envFrom(c.env).origin,
    now: new Date(0).toISOString(),
    scripts: [],
  };
}

async function shownFor(c: Visit, signed: Signed): Promise<Shown> {
  const { officeVi, officeEn, isExample, memberships } = signed.actor;
  const roles = [...new Set(memberships.map(({ role }) => role.toUpperCase() as RoleName))];
  return {
    ...shownTo(c),
    viewer: { officeVi, officeEn, isExample, roles },
    session: toId('Session', signed.session.id),
    formToken: await formTokenFor(c, signed),
    scripts: builtAsset('palette'),
    now: signed.now,
  };
}

/** A path of ours to come back to; anything else is the start. */
export const safeReturn = (path: string | undefined): string =>
  path !== undefined &&
  /^\/app(?:\/[\w~-][\w~.:!-]*)*(?:\?[\w~%.:!=&+-]*)?$/.test(path) &&
  !path.startsWith('/app/dang-nhap')
    ? path
    : '/app';

const returnFrom = (c: Visit): string => {
  const { pathname, search } = new URL(c.req.url);
  // A form's address answers no GET.
  return c.req.method === 'GET' || c.req.method === 'HEAD' ? safeReturn(pathname + search) : '/app';
};
