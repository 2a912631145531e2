// Signed-in pages: each is a question to the schema and a pure function from the answer to HTML, and each form is changes to
// the schema and then a page. What a page shows and does is therefore what the API shows and does for the same office.
import { type DocumentNode, execute, GraphQLError, getOperationAST } from 'graphql';
import { languageOf } from '../db/ctx.ts';
import { Invalid, reason, toldAs } from '../db/errors.ts';
import { toOpaque } from '../db/opaque.ts';
import { schema } from '../schema/index.ts';
import type { Problem, RoleName, Sent, Shown } from '../web/pages/app/frame/frame.tsx';
import { codeField, drawSendAgain, drawSignedOut, filesField } from '../web/pages/app/frame/kept.tsx';
import { drawAway, drawNotOurForm, drawNotThere, drawWrongRole } from '../web/pages/app/frame/refusals.tsx';
import { appWords } from '../web/pages/app/frame/words.ts';
import {
  codeIn,
  type Fields,
  formTokenFor,
  isOfSession,
  openSession,
  requireForm,
  signedIn,
  type Typed,
  typedIn,
} from './access.ts';
import { assetPath, builtAsset } from './assets.ts';
import { changeText, type Refusal, refusalsIn } from './change-texts.ts';
import type { Signed } from './context.ts';
import { settingsOf } from './cookies.ts';
import { documentOf } from './documents.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { reasonIn, tell } from './errors.ts';
import { documentPolicy } from './headers.ts';
import { writeFault } from './log.ts';

export interface AppPage<Answer> {
  /** One named GraphQL query, asked as whoever is signed in. */
  readonly question: string;
  readonly variables?: (address: Fields, signed: Signed, values: Fields) => Variables;
  /** Where the question rests on an earlier answer, such as which round is the latest: that question, and what follows. */
  readonly ahead?: {
    readonly question: string;
    readonly variables: (answer: never, address: Fields) => Variables;
  };
  /** For lists that are longer than a page: the same list by `$after`, and where it stands in either answer. */
  readonly more?: readonly {
    readonly question: string;
    readonly of: (answer: Answer) => Pages | null | undefined;
  }[];
  /** Names of scripts in `web/app`; the page does its work without them. */
  readonly scripts?: readonly string[];
  /** Which roles may open it; absent: whoever is signed in. */
  readonly roles?: readonly RoleName[];
  /** The whole document, by `frame`; null when there is nothing at this address for them. */
  readonly render: (answer: Answer, shown: Shown, sent: Sent) => string | null;
}

type Variables = Readonly<Record<string, unknown>>;

interface Pages {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
/** A list longer than this is cut, and its page says so by the count that stands beside it. */
const mostPages = 30;

/** One change of the schema, by its name; its key is added. */
interface Change {
  readonly change: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is asked of the record that it leaves. */
  readonly wanted?: string;
}

type Done = Readonly<Record<string, unknown>>;

export interface AppAction<Answer> {
  /** The page the form stands on; drawn again when something is wrong. */
  readonly page: AppPage<Answer>;
  /** What the form asks for, in order; what cannot be sent at all is said as problems. */
  readonly changes: (
    values: Fields,
    signed: Signed,
    shown: Shown,
  ) => readonly Change[] | { readonly problems: readonly Problem[] };
  /** The `id` of the field that a problem at this path of the arguments is about. */
  readonly fieldOf?: (path: string, values: Fields) => string;
  /** Where to go when all is done: an address under /app, or a whole document for what is shown only once. */
  readonly next: (done: readonly Done[], values: Fields, shown: Shown) => string;
}

export function appPage<Answer>(page: AppPage<Answer>) {
  return (c: Visit): Promise<Response> =>
    inside(c, page.roles, async (signed, shown) =>
      draw(c, page, documentOf(page.question), signed, shown, {
        values: {},
        problems: [],
        key: crypto.randomUUID(),
      }),
    );
}

/** A form that changes nothing: its page is drawn with what it holds. */
export function appAsked<Answer>(page: AppPage<Answer>) {
  return (c: Visit): Promise<Response> =>
    inside(c, page.roles, async (signed, shown) => {
      const values = await requireForm(c, signed);
      return values === null
        ? documentAnswer(c, drawNotOurForm(shown), 403, shown)
        : draw(c, page, documentOf(page.question), signed, shown, {
            values,
            problems: [],
            key: crypto.randomUUID(),
          });
    });
}

export function appAction<Answer>({ page, changes, fieldOf = (path) => path, next }: AppAction<Answer>) {
  return (c: Visit): Promise<Response> =>
    inside(c, page.roles, async (signed, shown) => {
      const sent = await requireForm(c, signed);
      if (sent === null) return documentAnswer(c, drawNotOurForm(shown), 403, shown);
      // What the address names, no field of the form can name otherwise.
      const values = { ...sent, ...(c.req.param() as Fields) };
      const again = (problems: readonly Problem[], status: number, key: string) =>
        draw(c, page, documentOf(page.question), signed, shown, { values, problems, key }, status);

      const wanted = changes(values, signed, shown);
      if ('problems' in wanted) return again(wanted.problems, 422, crypto.randomUUID());
      const once = keyFrom(values);
      const done: Done[] = [];
      for (const [at, change] of wanted.entries()) {
        const answer = await perform(c, signed, change, `${once}-${at}`).catch((fault: unknown) => fault);
        if (answer instanceof Refused)
          return again(
            answer.problems.map(({ path, text }) => ({
              field: path === '' ? '' : fieldOf(path, values),
              message: text,
            })),
            422,
            // What was done before it must not be done again by sending the corrected form.
            at === 0 ? crypto.randomUUID() : once,
          );
        if (answer instanceof Error) {
          const told = tell(answer, signed.requestId, true);
          if (told.status !== 503) throw answer;
          writeFault(signed.requestId, answer);
          return documentAnswer(c, drawAway(shown, values), 503, shown, told.headers);
        }
        done.push(answer as Done);
      }
      const end = next(done, values, shown);
      return end.startsWith('/app') ? c.redirect(end, 303) : documentAnswer(c, end, 200, shown);
    });
}

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
    return away(c, fault, bare, sent && hasContent(sent) ? sent.fields : null);
  }
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
  const signed = codeIn(code) === '' ? null : await openSession(c, code);
  if (signed === null) {
    const { empty, refused } = wordsFor(bare).signInPage;
    const problems = [{ field: codeField, message: codeIn(code) === '' ? empty : refused }];
    return documentAnswer(c, drawSignedOut(bare, kept, problems), 422, bare);
  }
  const shown = await shownFor(c, signed);
  return documentAnswer(c, drawSendAgain(shown, kept), 200, shown);
}

/** A page in words while the database does not answer; every other fault is for the whole service to tell. */
export async function away(
  c: Visit,
  fault: unknown,
  shown: Shown,
  sent: Fields | null = null,
): Promise<Response> {
  const { line } = c.var;
  const told = tell(fault, line.requestId, false);
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
    session: toOpaque(`Session:${signed.session.id}`),
    formToken: await formTokenFor(c, signed),
    scripts: builtAsset('palette'),
    now: signed.now,
  };
}

/** A path of ours to come back to; anything else is the start. */
export const safeReturn = (path: string | undefined): string =>
  path !== undefined &&
  /^\/app(?:\/[\w~-][\w~.-]*)*(?:\?[\w~%.=&+-]*)?$/.test(path) &&
  !path.startsWith('/app/dang-nhap')
    ? path
    : '/app';

const returnFrom = (c: Visit): string => {
  const { pathname, search } = new URL(c.req.url);
  // A form's address answers no GET.
  return c.req.method === 'GET' || c.req.method === 'HEAD' ? safeReturn(pathname + search) : '/app';
};

async function draw<Answer>(
  c: Visit,
  page: AppPage<Answer>,
  document: DocumentNode,
  signed: Signed,
  shown: Shown,
  sent: Omit<Sent, 'address'>,
  status = 200,
): Promise<Response> {
  const address = { ...c.req.query(), ...(c.req.param() as Fields) };
  const answer = await answerOf(c, page, document, signed, address, sent.values);
  const scripts = [...shown.scripts, ...(page.scripts ?? []).map(assetPath)];
  const html = answer && page.render(answer, { ...shown, scripts }, { ...sent, address });
  return html === null
    ? documentAnswer(c, drawNotThere(shown), 404, shown)
    : documentAnswer(c, html, status, shown);
}

/** Null where the address names something that no question can hold. */
async function answerOf<Answer>(
  c: Visit,
  page: AppPage<Answer>,
  document: DocumentNode,
  signed: Signed,
  address: Fields,
  values: Fields,
): Promise<Answer | null> {
  try {
    const named = page.variables?.(address, signed, values) ?? {};
    const variables = { ...named, ...(await ahead(c, page, signed, address, named)) };
    const answer = (await ask(c, signed, document, variables)) as Answer;
    for (const list of page.more ?? []) await readOn(c, signed, list, answer, variables);
    return answer;
  } catch (fault) {
    if (fault instanceof Refused || fault instanceof Invalid) return null;
    throw fault;
  }
}

const ahead = async <Answer>(
  c: Visit,
  { ahead }: AppPage<Answer>,
  signed: Signed,
  address: Fields,
  named: Variables,
): Promise<Variables> =>
  ahead ? ahead.variables((await ask(c, signed, documentOf(ahead.question), named)) as never, address) : {};

/** Adds the further pages of a list to the first. */
async function readOn<Answer>(
  c: Visit,
  signed: Signed,
  { question, of }: NonNullable<AppPage<Answer>['more']>[number],
  answer: Answer,
  variables: Variables,
): Promise<void> {
  const list = of(answer);
  if (!list) return;
  let { pageInfo } = list;
  for (let page = 1; pageInfo.hasNextPage && page < mostPages; page++) {
    const next = of(
      (await ask(c, signed, documentOf(question), { ...variables, after: pageInfo.endCursor })) as Answer,
    );
    if (!next) return;
    (list.nodes as unknown[]).push(...next.nodes);
    ({ pageInfo } = next);
  }
}

/** The ledger said no, and why. */
export class Refused extends Error {
  readonly problems: readonly Refusal[];
  constructor(problems: readonly Refusal[]) {
    super('Refused.');
    this.problems = problems;
  }
}

export async function perform(
  c: Visit,
  signed: Signed,
  { change, variables, wanted }: Change,
  key: string,
): Promise<Done> {
  const data = await ask(c, signed, changeText(change, wanted), { ...variables, key });
  const answer = (data as Record<string, Done>)[change]!;
  const refusals = refusalsIn(change, answer);
  if (refusals !== null) throw new Refused(refusals);
  return answer;
}

/** The key of the form as it was drawn; a form without a usable one is done under a new one. */
export const keyFrom = ({ key = '' }: Fields): string =>
  /^[\w-]{8,64}$/.test(key) ? key : crypto.randomUUID();

export async function ask(
  c: Visit,
  ctx: Signed,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { line } = c.var;
  line.spent = ctx.db.spent;
  line.operation = getOperationAST(document)?.name?.value ?? null;
  const { data, errors } = await execute({ schema, document, contextValue: ctx, variableValues });
  const [first] = errors ?? [];
  if (!first) return data;
  // What no argument can hold is found before anything is asked: the form's problem, and not a fault.
  if (data === undefined)
    throw new Refused([{ path: '', ...toldAs(reasonIn(first) ?? reason('bad_value'), languageOf(ctx)) }]);
  throw first instanceof GraphQLError && first.originalError ? first.originalError : first;
}

export const wordsFor = ({ language }: Shown) => appWords[language];
