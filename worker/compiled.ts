// Questions made ready once, kept for whoever asks them again: a known question costs one statement, and nothing of what it took
// to understand it.
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
} from 'graphql';
import type { Ctx } from '../db/ctx.ts';
import { present } from '../db/reading.ts';
import { Recent } from '../db/recent.ts';
import { type Compiled, compile, idsAmong, type Source, sourceOf } from '../schema/compiled.ts';
import type { Variables } from '../schema/planned.ts';

/** How much may be kept, by the length of what it is kept by and of the statements. */
const mostLength = 4_000_000;

const sources = new WeakMap<DocumentNode, Map<string, { source: Source | null; number: number }>>();
let numbers = 0;
/** A question that is asked for the first time may be the last: it is made ready when it comes again. */
type Kept = Compiled | 'as it is' | 'asked once' | 'not at all';
const kept = new Recent<Kept>(
  mostLength,
  (key, value) => key.length + (typeof value === 'string' ? 0 : value.length),
);

export type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/** What came of it where a request was asked at once. */
export interface AtOnce {
  /** What was asked, once a statement has answered it. */
  asked: Asked | null;
  /** Why the database did not answer: it is not asked again to tell so. */
  failure: Error | null;
}

/** The response that a statement has written; null where the question has to be answered field by field. */
export async function writtenResponse(asked: Asked, ctx: Ctx): Promise<string | null> {
  const variables = asked.variableValues ?? {};
  const compiled = compiledFor(asked, variables, ctx);
  if (!compiled) return null;
  const statement = compiled.statement(ctx, variables);
  const [row] = statement ? await ctx.db.read(statement) : [{}];
  return compiled.response(row!, ctx, variables);
}

/** The same as what an execution results in. What failed already is told, and not asked again. */
export async function answeredAtOnce(
  asked: Asked,
  ctx: Ctx,
  failure: Error | null = null,
): Promise<ExecutionResult | null> {
  try {
    if (failure) throw failure;
    const response = await writtenResponse(asked, ctx);
    if (response === null) return null;
    const stringify = ({ extensions }: ExecutionResult): string =>
      extensions ? `${response.slice(0, -1)},"extensions":${JSON.stringify(extensions)}}` : response;
    return { data: {}, stringify } as ExecutionResult;
  } catch (error) {
    const [first] = getOperationAST(asked.document, asked.operationName)!.selectionSet.selections;
    const originalError = error instanceof Error ? error : new Error(String(error));
    return {
      data: null,
      errors: [new GraphQLError(originalError.message, { nodes: first!, originalError })],
    };
  }
}

function compiledFor(
  { schema, document, operationName }: Asked,
  variables: Variables,
  ctx: Ctx,
): Compiled | null {
  const operations = sources.get(document) ?? new Map();
  sources.set(document, operations);
  const name = operationName ?? '';
  if (!operations.has(name)) {
    const operation = getOperationAST(document, operationName);
    operations.set(name, { source: operation && sourceOf(schema, document, operation), number: numbers++ });
  }
  const { source, number } = operations.get(name)!;
  if (source === null) return null;

  const asked = [number, ctx.today, present(ctx).actor];
  const open = Object.fromEntries([...idsAmong(source, variables)].map(([id, { type }]) => [id, type]));
  const byShape = JSON.stringify([...asked, { ...variables, ...open }, Object.keys(open)]);
  const found = kept.get(byShape);
  if (found === undefined) kept.set(byShape, 'asked once');
  if (found === undefined || found === 'not at all') return null;
  if (typeof found !== 'string') return found;
  const byValue = JSON.stringify([...asked, variables]);
  const same = found === 'as it is' ? kept.get(byValue) : undefined;
  if (same !== undefined) return typeof same === 'string' ? null : same;
  const made = compile(source, ctx, variables);
  if (made !== null && !made.isOpen) kept.set(byShape, 'as it is');
  kept.set(found === 'as it is' || made?.isOpen === false ? byValue : byShape, made ?? 'not at all');
  return made;
}
