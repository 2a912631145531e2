// What our own pages ask of the schema, in this process: an answer has the type that is printed for its question.
import { type DocumentNode, execute, type GraphQLError, getOperationAST } from 'graphql';
import type { Ctx } from '../db/ctx.ts';
import { schema } from '../schema/index.ts';
import type { Question } from '../web/lib/question.ts';
import { writtenResponse } from './compiled.ts';
import { costOf } from './cost.ts';
import { documentOf } from './documents.ts';
import type { Visit } from './door.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** `unread`: what to make of a variable that nothing can hold, which is found before anything is asked. */
export async function ask<Answer>(
  c: Visit,
  ctx: Ctx,
  question: Question<Answer>,
  variables: Variables,
  unread = causeOf,
): Promise<Answer> {
  return (await run(c, ctx, documentOf(question), variables, unread)) as Answer;
}

export async function run(
  c: Visit,
  ctx: Ctx,
  document: DocumentNode,
  variableValues: Variables,
  unread = causeOf,
): Promise<unknown> {
  const { line } = c.var;
  line.cost += priceOf(document, variableValues);
  line.actor = ctx.actor.kind;
  line.spent = ctx.db.spent;
  line.operation = getOperationAST(document)?.name?.value ?? null;
  const written = await writtenResponse({ schema, document, variableValues }, ctx);
  if (written !== null) return (JSON.parse(written) as { data: unknown }).data;
  const { data, errors } = await execute({ schema, document, contextValue: ctx, variableValues });
  const [first] = errors ?? [];
  if (first) throw data === undefined ? unread(first) : causeOf(first);
  return data;
}

/** Of a page's question, whose pages are all of one size: reckoned once. */
const prices = new WeakMap<DocumentNode, number>();
function priceOf(document: DocumentNode, variables: Variables): number {
  const before = prices.get(document);
  if (before !== undefined) return before;
  const operation = getOperationAST(document);
  const price = operation ? costOf(schema, document, operation, variables).fields : 0;
  prices.set(document, price);
  return price;
}

const causeOf = (error: GraphQLError): Error => error.originalError ?? error;
