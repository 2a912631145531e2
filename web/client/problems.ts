// Everything that can keep an answer away, as errors with a code: what the ledger says, and what happens on the way.
import type { RefusalCode } from './operations.ts';

/** What the ledger says when a request is not answered. */
export const ledgerProblems = [
  'ANSWER_TOO_LARGE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BATCH_NOT_SUPPORTED',
  'BODY_TOO_LARGE',
  'BUDGET_SPENT',
  'CIRCULAR_FRAGMENT',
  'CONFLICT',
  'DATABASE_DAMAGED',
  'DATABASE_UNAVAILABLE',
  'DOCUMENT_NOT_FOUND',
  'FILE_TOO_LONG',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INVALID',
  'LIST_TOO_LONG',
  'LOG_KEY_UNKNOWN',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'NOT_AS_LOGGED',
  'NOT_FOUND',
  'NOT_OUR_PAGE',
  'NOT_SET_UP',
  'NOT_UTF8',
  'OUTCOME_UNKNOWN',
  'OUT_OF_MEMORY',
  'OVERLOADED',
  'PAGE_TOO_LARGE',
  'PART_UNAVAILABLE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_OTHER_HASH',
  'READ_ONLY',
  'STORAGE_FULL',
  'TOO_COMPLEX',
  'TOO_COSTLY',
  'TOO_DEEP',
  'TOO_LONG',
  'TOO_MANY_ALIASES',
  'TOO_MANY_CHANGES',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_ROUND_TRIPS',
  'TOO_MANY_TOKENS',
  'TOO_MUCH',
  'TOO_NESTED',
  'TOO_SLOW',
  'UNAUTHENTICATED',
  'UNEXPECTED',
  'UNSUPPORTED_MEDIA_TYPE',
  'WRONG_STATE',
] as const;

/** What happens on the way: no answer, an answer that is not the ledger's, or one with a code that this package does not know yet. */
export const wayProblems = ['NO_ANSWER', 'NOT_THE_LEDGER', 'OTHER'] as const;

export type ProblemCode = (typeof ledgerProblems)[number] | (typeof wayProblems)[number];

/** One thing that the ledger said, as it said it. */
export interface SaidProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

interface Circumstances {
  /** Of the answer; null where there was none. */
  readonly status: number | null;
  /** Quote it to whoever runs the ledger. */
  readonly requestId: string | null;
  /** Seconds after which the ledger asks to be tried again. */
  readonly retryAfter: number | null;
  readonly said: readonly SaidProblem[];
  /** What was answered all the same, beside what is missing. */
  readonly data: unknown;
  readonly cause?: unknown;
}

/** A request was not answered as it was asked. */
export class LedgerProblem extends Error implements Circumstances {
  override readonly name = 'LedgerProblem';
  readonly code: ProblemCode;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly retryAfter: number | null;
  readonly said: readonly SaidProblem[];
  readonly data: unknown;
  /** Under which keys a change was sent: sent again with these it is done once, whatever became of it. */
  keys: Readonly<Record<string, string>> = {};

  constructor(code: ProblemCode, message: string, circumstances: Partial<Circumstances> = {}) {
    super(message, { cause: circumstances.cause });
    this.code = code;
    this.status = circumstances.status ?? null;
    this.requestId = circumstances.requestId ?? null;
    this.retryAfter = circumstances.retryAfter ?? null;
    this.said = circumstances.said ?? [];
    this.data = circumstances.data ?? null;
  }
}

const known: ReadonlySet<unknown> = new Set(ledgerProblems);
export const codeOf = (said: SaidProblem | undefined): ProblemCode => {
  const code = said?.extensions?.code;
  return known.has(code) ? (code as ProblemCode) : 'OTHER';
};

const refusals = ['Conflict', 'Forbidden', 'Invalid', 'NotFound', 'WrongState'] as const;
export type RefusalType = (typeof refusals)[number];

/** One thing that needs fixing. */
export interface FieldProblem {
  readonly path: string;
  readonly code: RefusalCode;
  readonly text: string;
}

/** What may be asked of a refusal. */
interface Refusal {
  readonly __typename: RefusalType;
  readonly code?: RefusalCode;
  readonly text?: string;
  readonly message?: string;
  readonly fields?: readonly FieldProblem[];
  readonly currentRevision?: number | null;
  readonly there?: string | null;
}

/** The ledger understood a change and does not make it. Nothing was changed. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly type: RefusalType;
  readonly code: RefusalCode | null;
  /** For people, in the language that was asked for. */
  readonly text: string;
  readonly fields: readonly FieldProblem[];
  readonly currentRevision: number | null;
  /** The id of what is there already. */
  readonly there: string | null;

  constructor({ __typename, code, text, message, fields, currentRevision, there }: Refusal) {
    super(message ?? text ?? __typename);
    this.type = __typename;
    this.code = code ?? null;
    this.text = text ?? this.message;
    this.fields = fields ?? [];
    this.currentRevision = currentRevision ?? null;
    this.there = there ?? null;
  }
}

interface Result {
  readonly __typename: string;
}

/** What a change left; a refusal is thrown. */
export function done<R extends Result>(result: R): Exclude<R, { readonly __typename: RefusalType }> {
  if ((refusals as readonly string[]).includes(result.__typename))
    throw new Refused(result as unknown as Refusal);
  return result as Exclude<R, { readonly __typename: RefusalType }>;
}
