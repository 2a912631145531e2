// Signing in and out, and one's own account. How people are recognised is settled here and in db/access, and nowhere else.
import { Hono } from 'hono';
import { endSession } from '../db/access/end-session.ts';
import { hasOffice } from '../db/access/read.ts';
import { toId } from '../schema/ids.ts';
import type { AccountAnswer } from '../web/pages/answers.ts';
import { drawAccount } from '../web/pages/app/account/page.tsx';
import { accountQuestion } from '../web/pages/app/account/question.ts';
import { drawConfirm, drawSignIn } from '../web/pages/app/account/sign-in.tsx';
import type { RoleName, Shown } from '../web/pages/app/frame/frame.tsx';
import { drawNotOurForm } from '../web/pages/app/frame/refusals.tsx';
import { appWords } from '../web/pages/app/frame/words.ts';
import { codeIn, type Fields, openSession, ownForm, signedIn } from './access.ts';
import { type AppPage, appAction, appPage } from './app-pages.ts';
import { publicContext, type Signed } from './context.ts';
import { sessionCleared, settingsSet } from './cookies.ts';
import type { Door, Visit } from './door.ts';
import { envFrom } from './env.ts';
import { away, documentAnswer, inside, insideForm, safeReturn, shownTo } from './inside.ts';

/** Where each role begins; the first one that applies. */
const starts: readonly (readonly [RoleName, string])[] = [
  ['COMMISSION', '/app/giam-sat'],
  ['MINISTRY_OFFICER', '/app/tham-dinh'],
  ['PROVINCE_OFFICER', '/app/bao-cao'],
  ['SUPERVISOR', '/app/giam-sat-xa-hoi'],
  ['ADMINISTRATOR', '/app/quan-tri'],
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
    return drawn(c, (shown) => drawSignIn(shown, safeReturn(c.req.query('ve')), { isFirst }));
  })
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
  const refused = (message: string) =>
    documentAnswer(c, drawSignIn(shown, back, { problems: [{ field: 'ma', message }] }), 422, shown);
  const code = codeIn(form.ma ?? '');
  if (code === '') return refused(word.empty);
  try {
    const before = await signedIn(c);
    if ((await openSession(c, code)) === null) return refused(word.refused);
    if (before) await end(before);
    return c.redirect(back, 303);
  } catch (failure) {
    return away(c, failure, shown);
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
