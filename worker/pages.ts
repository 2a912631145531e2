// Public pages: each is a question to the schema and a pure function from the answer to HTML, so that a page and the
// API cannot say different things.
import { type DocumentNode, execute, GraphQLError, getOperationAST, parse } from 'graphql';
import { schema } from '../schema/index.ts';
import { publicContext } from './context.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { documentPolicy } from './headers.ts';
import { refuse } from './refusals.ts';

export type Language = 'vi' | 'en';

export interface Page<Answer> {
  /** One named GraphQL query, asked as the public. */
  readonly question: string;
  /** Variables of the question, from the parts of the address and its query. */
  readonly variables?: (address: Readonly<Record<string, string>>) => Readonly<Record<string, unknown>>;
  /** The whole document with at most one style element; null when there is nothing at this address. */
  readonly render: (answer: Answer, language: Language) => string | null;
}

/** The handler of a page's route. The question is read once, when the worker starts. */
export function page<Answer>({ question, variables, render }: Page<Answer>, language: Language) {
  const document = parse(question);
  return async (c: Visit): Promise<Response> => {
    const address = { ...c.req.query(), ...(c.req.param() as Record<string, string>) };
    const answer = (await ask(c, document, variables?.(address) ?? {})) as Answer;
    const html = render(answer, language);
    if (html === null)
      return refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
    return c.html(html, 200, { 'Content-Security-Policy': await documentPolicy(html) });
  };
}

async function ask(
  c: Visit,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { line } = c.var;
  const ctx = publicContext(envFrom(c.env), line.requestId);
  line.actor = ctx.actor.kind;
  line.spent = ctx.db.spent;
  line.operation = getOperationAST(document)?.name?.value ?? null;
  const { data, errors } = await execute({ schema, document, contextValue: ctx, variableValues });
  const [first] = errors ?? [];
  if (first) throw first instanceof GraphQLError && first.originalError ? first.originalError : first;
  return data;
}
