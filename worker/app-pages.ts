// Signed-in pages: each is a question to the schema and a pure function from the answer to HTML, and each form is changes to
// the schema and then a page. What a page shows and does is therefore what the API shows and does for the same office.
import { Invalid } from '../db/errors.ts';
import type { Question } from '../web/lib/question.ts';
import type { Problem, RoleName, Sent, Shown } from '../web/pages/app/frame/frame.tsx';
import { drawNotThere } from '../web/pages/app/frame/refusals.tsx';
import type { Fields } from './access.ts';
import type { Variables } from './ask.ts';
import { assetPath } from './assets.ts';
import type { Signed } from './context.ts';
import type { Visit } from './door.ts';
import { documentAnswer, inside, insideForm } from './inside.ts';
import { askAs, type Change, keyFrom, perform, Refused } from './perform.ts';

export interface AppPage<Answer> {
  /** One named GraphQL query, asked as whoever is signed in. */
  readonly question: Question<Answer>;
  readonly variables?: (address: Fields, signed: Signed, values: Fields) => Variables;
  /** Where the question rests on an earlier answer, such as which round is the latest. */
  readonly ahead?: Ahead;
  /** For lists that are longer than a page. */
  readonly more?: readonly Further<Answer>[];
  /** Names of scripts in `web/app`; the page does its work without them. */
  readonly scripts?: readonly string[];
  /** Which roles may open it; absent: whoever is signed in. */
  readonly roles?: readonly RoleName[];
  /** The whole document, by `frame`; null when there is nothing at this address for them. */
  readonly render: (answer: Answer, shown: Shown, sent: Sent) => string | null;
}

type Asking = <Answer>(question: Question<Answer>, variables: Variables) => Promise<Answer>;
type Ahead = (ask: Asking, named: Variables, address: Fields) => Promise<Variables>;
type Further<Answer> = (ask: Asking, answer: Answer, variables: Variables) => Promise<void>;

/** A question that is asked first, and what follows from its answer. */
export const ahead =
  <Answer>(question: Question<Answer>, variables: (answer: Answer, address: Fields) => Variables): Ahead =>
  async (ask, named, address) =>
    variables(await ask(question, named), address);

interface Pages {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
/** A list longer than this is cut, and its page says so by the count that stands beside it. */
const mostPages = 30;

/** The further pages of a list, added to the first: the same list by `$after`, and where it stands in either answer. */
export const further =
  <Answer, More>(
    question: Question<More>,
    of: (answer: Answer | More) => Pages | null | undefined,
  ): Further<Answer> =>
  async (ask, answer, variables) => {
    const list = of(answer);
    if (!list) return;
    let { pageInfo } = list;
    for (let page = 1; pageInfo.hasNextPage && page < mostPages; page++) {
      const next = of(await ask(question, { ...variables, after: pageInfo.endCursor }));
      if (!next) return;
      (list.nodes as unknown[]).push(...next.nodes);
      ({ pageInfo } = next);
    }
  };

export interface AppAction<Answer, Done> {
  /** The page the form stands on; drawn again when something is wrong. */
  readonly page: AppPage<Answer>;
  /** What the form asks for, in order; what cannot be sent at all is said as problems. */
  readonly changes: (
    values: Fields,
    signed: Signed,
    shown: Shown,
  ) => readonly Change<Done>[] | { readonly problems: readonly Problem[] };
  /** The `id` of the field that a problem at this path of the arguments is about. */
  readonly fieldOf?: (path: string, values: Fields) => string;
  /** Where to go when all is done: an address under /app, or a whole document for what is shown only once. */
  readonly next: (done: readonly Done[], values: Fields, shown: Shown) => string;
}

const freshly = (values: Fields) => ({ values, problems: [], key: crypto.randomUUID() });

export function appPage<Answer>(page: AppPage<Answer>) {
  return (c: Visit): Promise<Response> =>
    inside(c, page.roles, (signed, shown) => draw(c, page, signed, shown, freshly({})));
}

/** A form that changes nothing: its page is drawn with what it holds. */
export function appAsked<Answer>(page: AppPage<Answer>) {
  return (c: Visit): Promise<Response> =>
    insideForm(c, page.roles, (signed, shown, values) => draw(c, page, signed, shown, freshly(values)));
}

export function appAction<Answer, Done>({
  page,
  changes,
  fieldOf = (path) => path,
  next,
}: AppAction<Answer, Done>) {
  return (c: Visit): Promise<Response> =>
    insideForm(c, page.roles, async (signed, shown, sent) => {
      // What the address names, no field of the form can name otherwise.
      const values = { ...sent, ...(c.req.param() as Fields) };
      const again = (problems: readonly Problem[], key: string) =>
        draw(c, page, signed, shown, { values, problems, key }, 422);

      const wanted = changes(values, signed, shown);
      if ('problems' in wanted) return again(wanted.problems, crypto.randomUUID());
      const once = keyFrom(values);
      const all: Done[] = [];
      for (const [at, change] of wanted.entries()) {
        const outcome = await perform(c, signed, change, `${once}-${at}`);
        if ('refused' in outcome)
          return again(
            outcome.refused.map(({ path, text }) => ({
              field: path === '' ? '' : fieldOf(path, values),
              message: text,
            })),
            // What was done before it must not be done again by sending the corrected form.
            at === 0 ? crypto.randomUUID() : once,
          );
        all.push(outcome.done);
      }
      const end = next(all, values, shown);
      return end.startsWith('/app') ? c.redirect(end, 303) : documentAnswer(c, end, 200, shown);
    });
}

async function draw<Answer>(
  c: Visit,
  page: AppPage<Answer>,
  signed: Signed,
  shown: Shown,
  sent: Omit<Sent, 'address'>,
  status = 200,
): Promise<Response> {
  const address = { ...c.req.query(), ...(c.req.param() as Fields) };
  const answer = await answerOf(c, page, signed, address, sent.values);
  const scripts = [...shown.scripts, ...(page.scripts ?? []).map(assetPath)];
  const html = answer && page.render(answer, { ...shown, scripts }, { ...sent, address });
  return html === null
    ? documentAnswer(c, drawNotThere(shown), 404, shown)
    : documentAnswer(c, html, status, shown);
}

/** Null where the address names something that no question can hold. */
export async function answerOf<Answer>(
  c: Visit,
  page: Omit<AppPage<Answer>, 'render'>,
  signed: Signed,
  address: Fields,
  values: Fields,
): Promise<Answer | null> {
  const asking: Asking = (question, variables) => askAs(c, signed, question, variables);
  try {
    const named = page.variables?.(address, signed, values) ?? {};
    const variables = { ...named, ...(await page.ahead?.(asking, named, address)) };
    const answer = await asking(page.question, variables);
    for (const list of page.more ?? []) await list(asking, answer, variables);
    return answer;
  } catch (fault) {
    if (fault instanceof Refused || fault instanceof Invalid) return null;
    throw fault;
  }
}
