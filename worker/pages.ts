// Public pages: each is a question to the schema and a pure function from the answer to HTML, so that a page and the
// API cannot say different things.
import { type DocumentNode, execute, GraphQLError, getOperationAST, parse } from 'graphql';
import type { Ctx } from '../db/ctx.ts';
import { schema } from '../schema/index.ts';
import { renderAway } from '../web/pages/public/away.tsx';
import { publicContext } from './context.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { tell } from './errors.ts';
import { documentPolicy } from './headers.ts';
import { writeFault } from './log.ts';
import { refuse } from './refusals.ts';

export type Language = 'vi' | 'en';

/** When the answer was taken, and where the page is reached. */
interface Moment {
  readonly now: string;
  readonly origin: string;
}

export interface Page<Answer> {
  /** One named GraphQL query, asked as the public. */
  readonly question: string;
  /** Variables of the question, from the parts of the address and its query. */
  readonly variables?: (address: Readonly<Record<string, string>>) => Readonly<Record<string, unknown>>;
  /** The whole document with at most one style element; null when there is nothing at this address. */
  readonly render: (answer: Answer, language: Language, moment: Moment) => string | null;
}

// Pages hold published facts only and say to the minute when they were taken.
const cached = 'public, max-age=60';

/** The handler of a page's route. The question is read once, when the worker starts. */
export function page<Answer>({ question, variables, render }: Page<Answer>, language: Language) {
  const document = parse(question);
  return async (c: Visit): Promise<Response> => {
    const address = { ...c.req.query(), ...(c.req.param() as Record<string, string>) };
    const { pathname, origin } = new URL(c.req.url);
    const ctx = publicContext(envFrom(c.env), c.var.line.requestId);
    try {
      const answer = (await ask(c, ctx, document, variables?.(address) ?? {})) as Answer;
      const html = render(answer, language, { now: ctx.now, origin });
      if (html === null)
        return refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
      return c.html(html, 200, {
        'Content-Security-Policy': await documentPolicy(html),
        'Content-Language': language,
        'Cache-Control': cached,
      });
    } catch (error) {
      const told = tell(error, ctx.requestId, false);
      if (told.status !== 503) throw error;
      writeFault(ctx.requestId, error);
      c.var.line.outcome = told.code;
      const html = renderAway(language, pathname, origin);
      return c.html(html, 503, {
        ...told.headers,
        'Content-Security-Policy': await documentPolicy(html),
        'Content-Language': language,
      });
    }
  };
}

async function ask(
  c: Visit,
  ctx: Ctx,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { line } = c.var;
  line.actor = ctx.actor.kind;
  line.spent = ctx.db.spent;
  line.operation = getOperationAST(document)?.name?.value ?? null;
  const { data, errors } = await execute({ schema, document, contextValue: ctx, variableValues });
  const [first] = errors ?? [];
  if (first) throw first instanceof GraphQLError && first.originalError ? first.originalError : first;
  return data;
}
