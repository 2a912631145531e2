// Signing in and out, and one's own account. How people are recognised is settled here and in db/access, and nowhere else.
import { Hono } from 'hono';
import { endSession } from '../db/access/end-session.ts';
import { identityCode } from '../db/access/identity.ts';
import { hasOffice } from '../db/access/read.ts';
import { later } from '../db/later.ts';
import { toId } from '../schema/ids.ts';
import type { AccountAnswer } from '../web/pages/answers.ts';
import { drawAccount } from '../web/pages/app/account/page.tsx';
import { accountQuestion } from '../web/pages/app/account/question.ts';
import {
  drawBackAgain,
  drawConfirm,
  drawNotBound,
  drawSignIn,
  type Elsewhere,
} from '../web/pages/app/account/sign-in.tsx';
import type { RoleName, Shown } from '../web/pages/app/frame/frame.tsx';
import { drawNotOurForm } from '../web/pages/app/frame/refusals.tsx';
import { appWords } from '../web/pages/app/frame/words.ts';
import {
  codeIn,
  type Fields,
  noteTry,
  openSession,
  openSessionAs,
  ownForm,
  signedIn,
  TooOften,
} from './access.ts';
import { type AppPage, appAction, appPage } from './app-pages.ts';
import { publicContext, type Signed } from './context.ts';
import { sessionCleared, settingsSet, startedCookie, startedSet } from './cookies.ts';
import type { Door, Visit } from './door.ts';
import { envFrom } from './env.ts';
import { away, documentAnswer, inside, insideForm, safeReturn, shownTo } from './inside.ts';
import { writeFault } from './log.ts';

/** Where each role begins; the first one that applies. */
const starts: readonly (readonly [RoleName, string])[] = [
  ['COMMISSION', '/app/giam-sat'],
  ['MINISTRY_OFFICER', '/app/tham-dinh'],
  ['PROVINCE_OFFICER', '/app/bao-cao'],
  ['SUPERVISOR', '/app/giam-sat-xa-hoi'],
  ['ADMINISTRATOR', '/app/quan-tri'],
  ['AUDITOR', '/app/nhat-ky'],
  ['JOURNALIST', '/app/so-ket'],
];

const account: AppPage<AccountAnswer> = {
  question: accountQuestion,
  variables: (_address, { actor }) => ({ office: toId('Office', actor.id) }),
  render: drawAccount,
};

/** `revision id` of each record a form names. */
const seenIn = (text = '') =>
  text
    .split(',')
    .map((one) => /^(\d{1,9}) ([^\s,]{1,200})$/.exec(one))
    .flatMap((found) => (found ? [{ revision: Number(found[1]), id: found[2]! }] : []));

const ending = (change: string, field: string) => ({
  changes: (values: Fields) => seenIn(values[field]).map((variables) => ({ change, variables })),
  next: () => `/app/toi?xong=${field}`,
});

export const signInRoutes = new Hono<Door>()
  .get('/app/dang-nhap', async (c) => {
    const env = envFrom(c.env);
    const { db } = publicContext(env, c.var.line.requestId);
    // Where the database is away, nobody is told that the ledger is new.
    const isFirst = !(await hasOffice(db, env.door).catch(() => true));
    return drawn(c, (shown) =>
      drawSignIn(shown, safeReturn(c.req.query('ve')), { isFirst, elsewhere: elsewhere(c, shown) }),
    );
  })
  .get('/app/dang-nhap/qua/:provider', leaveFor)
  .post('/app/dang-nhap/qua/:provider', enterByAccess)
  .get('/app/dang-nhap/qua/:provider/ve', comeBackFrom)
  .get('/app/dang-nhap/:code', (c) => drawn(c, (shown) => drawConfirm(shown, c.req.param('code'))))
  .post('/app/dang-nhap', enter)
  .post('/app/thoat', leave)
  .post('/app/ngon-ngu', chooseLanguage)
  .get('/app/toi', appPage(account))
  .post('/app/toi/tuy-chon', choose)
  .post(
    '/app/toi/phien',
    appAction({
      page: account,
      ...ending('endSession', 'phien'),
    }),
  )
  .post(
    '/app/toi/ma',
    appAction({
      page: account,
      ...ending('revokeToken', 'ma'),
    }),
  );

const drawn = (c: Visit, draw: (shown: Shown) => string): Promise<Response> => {
  const shown = shownTo(c);
  return documentAnswer(c, draw(shown), 200, shown);
};

/** Leads whoever is signed in to where their work is; to their account where it has no page. */
export const start =
  (isThere: (path: string) => boolean) =>
  (c: Visit): Promise<Response> =>
    inside(c, undefined, async (_signed, { viewer }) => {
      const found = starts.find(([role, path]) => viewer!.roles.includes(role) && isThere(path));
      return c.redirect(found?.[1] ?? '/app/toi', 303);
    });

async function enter(c: Visit): Promise<Response> {
  const shown = shownTo(c);
  const word = appWords[shown.language].signInPage;
  const form = await ownForm(c);
  if (form === null) return documentAnswer(c, drawNotOurForm(shown), 403, shown);
  const back = safeReturn(form.ve);
  const refused = (message: string, status = 422, headers = {}) =>
    documentAnswer(
      c,
      drawSignIn(shown, back, { problems: [{ field: 'ma', message }], elsewhere: elsewhere(c, shown) }),
      status,
      shown,
      headers,
    );
  const code = codeIn(form.ma ?? '');
  if (code === '') return refused(word.empty);
  try {
    const before = await signedIn(c);
    if ((await openSession(c, code)) === null) return refused(word.refused);
    if (before) await end(before);
    return c.redirect(back, 303);
  } catch (failure) {
    if (failure instanceof TooOften)
      return refused(word.tooOften(Math.ceil(failure.seconds / 60)), 429, {
        'Retry-After': String(failure.seconds),
      });
    return away(c, failure, shown);
  }
}

const provided = later(() => import('./sign-in-elsewhere.ts'));

/** What is offered beside a link: each provider that is set up. */
const elsewhere = (c: Visit, { language }: Shown): Elsewhere[] =>
  envFrom(c.env).providers.map(({ id, name, kind }) => ({
    address: `/app/dang-nhap/qua/${id}`,
    name: name[language],
    isHere: kind.as === 'access',
  }));

const here = (c: Visit) => {
  const { origin, door } = envFrom(c.env);
  const { now } = publicContext(envFrom(c.env), c.var.line.requestId);
  return { origin, pepper: door.pepper, now: new Date(now) };
};

const providerIn = (c: Visit, as: 'oidc' | 'access') =>
  envFrom(c.env).providers.find(({ id, kind }) => id === c.req.param('provider') && kind.as === as);

/** Nobody learns why: not configured, not answered, not signed, not ours. */
const notBelieved = (c: Visit, status = 403): Promise<Response> => {
  const shown = shownTo(c);
  const { notBelieved: message } = appWords[shown.language].signInPage;
  const problems = [{ field: '', message }];
  return documentAnswer(
    c,
    drawSignIn(shown, '/app', { problems, elsewhere: elsewhere(c, shown) }),
    status,
    shown,
  );
};

async function leaveFor(c: Visit): Promise<Response> {
  const provider = providerIn(c, 'oidc');
  if (!provider) return notBelieved(c, 404);
  const { setOut } = await provided();
  const out = await setOut(provider, safeReturn(c.req.query('ve')), here(c)).catch((fault: unknown) => {
    writeFault(c.var.line.requestId, fault);
    return null;
  });
  if (out === null) return notBelieved(c, 503);
  c.header('Set-Cookie', startedSet(out.started));
  return c.redirect(out.to, 303);
}

async function comeBackFrom(c: Visit): Promise<Response> {
  const provider = providerIn(c, 'oidc');
  if (!provider) return notBelieved(c, 404);
  const { comeBack } = await provided();
  const started = startedCookie(c.req.raw);
  c.header('Set-Cookie', startedSet(''));
  const given = new URL(c.req.url).searchParams;
  const found = await comeBack(provider, started, given, here(c)).catch(() => null);
  if (found === null) {
    await noteTry(c).catch((fault: unknown) => writeFault(c.var.line.requestId, fault));
    return notBelieved(c);
  }
  return openFor(c, found.hash, safeReturn(found.back));
}

/** Access stands in front of us and says with each request who it is. */
async function enterByAccess(c: Visit): Promise<Response> {
  const provider = providerIn(c, 'access');
  const form = await ownForm(c);
  if (!provider || form === null) return notBelieved(c);
  const { asserted } = await provided();
  const token = c.req.header('cf-access-jwt-assertion') ?? '';
  const hash = await asserted(provider, token, here(c)).catch(() => null);
  if (hash === null) return notBelieved(c);
  return openFor(c, hash, safeReturn(form.ve));
}

/** The way back began on another site, so a strict cookie is withheld from it; a page of ours leads on, and with that it is sent. */
async function openFor(c: Visit, hash: string, back: string): Promise<Response> {
  const shown = shownTo(c);
  try {
    if ((await openSessionAs(c, hash)) !== null)
      return documentAnswer(c, drawBackAgain(shown, back), 200, shown, { Refresh: `0; url=${back}` });
    return documentAnswer(c, drawNotBound(shown, await identityCode(hash)), 403, shown);
  } catch (failure) {
    return failure instanceof TooOften ? notBelieved(c, 429) : away(c, failure, shown);
  }
}

const end = (signed: Signed) =>
  endSession(signed, { key: crypto.randomUUID(), request: { end: signed.session.id } }, signed.session);

function leave(c: Visit): Promise<Response> {
  return insideForm(c, undefined, async (signed) => {
    await end(signed);
    c.header('Set-Cookie', sessionCleared);
    return c.redirect('/app/dang-nhap', 303);
  });
}

async function chooseLanguage(c: Visit): Promise<Response> {
  const shown = shownTo(c);
  const form = await ownForm(c);
  if (form === null) return documentAnswer(c, drawNotOurForm(shown), 403, shown);
  keep(c, { ...shown, language: form.language === 'en' ? 'en' : 'vi' });
  const isSignIn = /^\/app\/dang-nhap(?:\?[\w~%.:!=&+-]*)?$/.test(form.back ?? '');
  return c.redirect(isSignIn ? form.back! : safeReturn(form.back), 303);
}

function choose(c: Visit): Promise<Response> {
  return insideForm(c, undefined, async (_signed, _shown, form) => {
    keep(c, { language: form.language === 'en' ? 'en' : 'vi', letters: form.letters === 'on' });
    return c.redirect('/app/toi?xong=tuy-chon', 303);
  });
}

const keep = (c: Visit, settings: Parameters<typeof settingsSet>[0]) => {
  for (const cookie of settingsSet(settings)) c.header('Set-Cookie', cookie, { append: true });
};
