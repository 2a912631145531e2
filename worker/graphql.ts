// GraphQL over HTTP: JSON only, reads by GET or POST, changes by POST, one operation per request.
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga';
import { type Ctx, languageOf } from '../db/ctx.ts';
import { toldAs } from '../db/errors.ts';
import type { Asking } from './asking.ts';
import { CallerChanged } from './caller.ts';
import { answeredAtOnce } from './compiled.ts';
import { asGraphQLError, reasonIn, tell, withoutSuggestion } from './errors.ts';
import { checkChanges, checkVariables, parseWithinLimits, TooMuch } from './limits.ts';
import { operationFor, writeFault } from './log.ts';
import { priced } from './priced.ts';
import { namesDocument, registered } from './registered.ts';
import { remembered } from './remembered.ts';

export const graphqlDoor = (schema: GraphQLSchema) =>
  createYoga<Asking>({
    schema,
    graphqlEndpoint: '/graphql',
    // Cross-origin answers, methods and body sizes are settled in app.ts, before Yoga.
    cors: false,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    logging: false,
    maskedErrors: { isDev: false, maskError: (error) => masked(error) },
    parserAndValidationCache: { documentCache: remembered(), errorCache: remembered() },
    plugins: [understoodOnly, registered(), answered, withinLimits, priced],
  });

/** GraphQL over HTTP: what a request has beside these, such as a client's own `id`, is passed over. */
const understood = ['query', 'variables', 'operationName', 'extensions'];
const understoodOnly: Plugin<Asking> = {
  onRequestParse: () => ({
    onRequestParseDone({ requestParserResult, setRequestParserResult }) {
      const given = requestParserResult;
      if (Array.isArray(given))
        throw new GraphQLError(
          'Several operations in one request are not taken. Ask for several things in one document, under aliases, or send the requests side by side.',
          { extensions: { code: 'BATCH_NOT_SUPPORTED', http: { status: 400 } } },
        );
      if (typeof given !== 'object' || given === null) return;
      // To a client of application/json Yoga would answer this with 200, as it does a question that cannot be read.
      if (given.query == null && !namesDocument(given.extensions))
        throw new GraphQLError('The request holds no question: send it as `query`.', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      setRequestParserResult(
        Object.fromEntries(Object.entries(given).filter(([name]) => understood.includes(name))),
      );
    },
  }),
};

const withinLimits: Plugin<Asking> = {
  onParams({ params, setResult }) {
    refusing(setResult, () => checkVariables(params.variables));
  },
  onParse({ setParseFn }) {
    setParseFn(parseWithinLimits);
  },
  onExecute({ args, setResultAndStopExecution }) {
    const operation = getOperationAST(args.document, args.operationName);
    if (operation) refusing(setResultAndStopExecution, () => checkChanges(args.document, operation));
  },
};

const answered: Plugin<Asking> = {
  onValidate({ context }) {
    const { ctx } = context as unknown as Asking;
    return ({ result, setResult }) =>
      setResult((result as readonly GraphQLError[]).map((error) => said(plain(error), ctx)));
  },
  onExecute({ args, setExecuteFn }) {
    const { schema, contextValue } = args;
    const { ctx, line, params } = contextValue;
    const { atOnce } = line;
    const operation = getOperationAST(args.document, args.operationName);
    const wasWriting = operation?.operation === OperationTypeNode.MUTATION;
    line.operation = operation ? operationFor(operation) : null;
    setExecuteFn(async (execution) => {
      const written = await answeredAtOnce(execution, ctx, atOnce.failure);
      // Who asks for the cost as well is answered with more than the statement's words.
      const { document, operationName, variableValues } = execution;
      if (written && !written.errors && params.extensions?.cost !== true)
        atOnce.asked = { schema, document, operationName, variableValues };
      return written ?? execute({ ...execution, contextValue: ctx });
    });
    return {
      onExecuteDone({ result, setResult }) {
        if (isAsyncIterable(result)) return;
        line.isAnswered = !wasWriting && !result.errors;
        if (result.errors) setResult(told(result, ctx, wasWriting));
      },
    };
  },
  onResultProcess({ result, serverContext }) {
    if (Array.isArray(result) || isAsyncIterable(result)) return;
    const first = (result as ExecutionResult).errors?.[0];
    if (!first) return;
    const { line } = serverContext as unknown as Asking;
    // Yoga takes whatever parsing raises for a syntax error, which a client of application/json is told with 200.
    if (first instanceof TooMuch) Object.assign(first.extensions, { http: { status: 400 } });
    line.outcome = String(first.extensions?.code ?? 'BAD_REQUEST');
  },
};

/** The result with every error told as `tell` says; a read that lost its database has no partial answer. */
function told(result: ExecutionResult, ctx: Ctx, wasWriting: boolean): ExecutionResult {
  const errors = (result.errors ?? []).map((error) => {
    const cause = causeOf(error);
    // Who asks is asked again, and this answer given to nobody (api-room.ts).
    if (cause === null || cause instanceof CallerChanged) return coded(said(plain(error), ctx));
    const answer = tell(cause, ctx.requestId, wasWriting, languageOf(ctx));
    if (answer.isFault) writeFault(ctx.requestId, cause);
    return asGraphQLError(error, answer, result.data != null);
  });
  const away = errors.find(({ extensions }) => Number(Object(extensions.http).status) >= 503);
  return away && !wasWriting ? { errors: [away] } : { ...result, errors };
}

/** Whatever reaches Yoga's own net did not come from a resolver. */
function masked(error: unknown): Error {
  if (error instanceof GraphQLError && !error.originalError) return error;
  writeFault('', error);
  return new GraphQLError('Unexpected error.', { extensions: { code: 'UNEXPECTED', http: { status: 500 } } });
}

/** What raised a GraphQL error; null when it was made as one, however often it was wrapped since. */
function causeOf(error: GraphQLError): Error | null {
  const inner = error.originalError;
  return inner instanceof GraphQLError ? causeOf(inner) : (inner ?? null);
}

const plain = (error: GraphQLError): GraphQLError => {
  const message = withoutSuggestion(error.message);
  return message === error.message && !error.originalError
    ? error
    : new GraphQLError(message, {
        nodes: error.nodes ?? null,
        path: error.path ?? null,
        extensions: error.extensions,
      });
};

/** With the reason of a value that could not be read, in the language of whoever sent it. */
function said(error: GraphQLError, ctx: Ctx): GraphQLError {
  const why = reasonIn(error);
  if (why === null) return error;
  const { why: _why, ...extensions } = error.extensions;
  const { code: reason, facts, text } = toldAs(why, languageOf(ctx));
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { ...extensions, reason, facts, text },
  });
}

/** Execution refuses variables of the wrong shape without a code; programs want one. */
const coded = (error: GraphQLError): GraphQLError => {
  error.extensions.code ??= 'BAD_REQUEST';
  return error;
};

function refusing(refuse: (result: ExecutionResult) => void, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    refuse({ errors: [error] });
  }
}
