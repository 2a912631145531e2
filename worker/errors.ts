// How a failure is told to the caller: the ledger's own answers keep their words and code, everything else is masked.
import { GraphQLError } from 'graphql';
import { DatabaseAway } from '../db/breaker.ts';
import { DatabaseFailure } from '../db/client.ts';
import type { Language } from '../db/ctx.ts';
import { TooComplex } from '../db/engine-limits.ts';
import { Conflict, DomainError, Invalid, type Reason, toldAs } from '../db/errors.ts';
import { NotLoaded } from '../db/later.ts';
import { type Fault, faultOf } from './database-faults.ts';

export interface Told {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** It should not have happened and must be in the log. */
  readonly isFault: boolean;
}

/** The engine read the statement and refused it: our mistake, unless it says what was in its way. */
const isOurMistake = (failure: DatabaseFailure): boolean =>
  failure.outcome === 'rejected' && failure.sqlite !== null && !/IOERR|CANTOPEN/.test(failure.sqlite);

export function tell(
  failure: unknown,
  requestId: string,
  wasWriting: boolean,
  language: Language = 'vi',
): Told {
  if (failure instanceof DomainError)
    return { ...domainAnswer(failure, language), status: 200, isFault: false };
  if (failure instanceof TooComplex)
    return {
      code: 'TOO_COMPLEX',
      message: failure.message,
      status: 400,
      details: { limit: failure.limit, asked: failure.asked },
      isFault: false,
    };
  // Not told to the log each time: that the database was left alone is there once.
  if (failure instanceof DatabaseAway)
    return { ...toldOf({ ...databaseUnavailable, retryAfter: failure.retryAfter }), isFault: false };
  if (failure instanceof DatabaseFailure) {
    const fault = faultOf(failure) ?? (isOurMistake(failure) ? null : databaseUnavailable);
    if (fault) return toldOf(wasWriting && failure.outcome === 'unknown' ? outcomeUnknown : fault);
  }
  if (failure instanceof NotLoaded) return toldOf(partMissing);
  return {
    code: 'UNEXPECTED',
    message: 'Unexpected error.',
    status: 500,
    details: { requestId },
    isFault: true,
  };
}

function domainAnswer(error: DomainError, language: Language): Pick<Told, 'code' | 'message' | 'details'> {
  const { code, facts, text, message } = toldAs(error, language);
  const more =
    error instanceof Invalid
      ? { fields: error.fields.map((problem) => ({ path: problem.path, ...toldAs(problem, language) })) }
      : error instanceof Conflict
        ? { currentRevision: error.currentRevision }
        : {};
  return { code: error.kind, message, details: { reason: code, facts, text, ...more } };
}

const toldOf = ({ code, message, status, retryAfter, isLimit }: Fault): Told => ({
  code,
  message,
  status,
  ...(retryAfter === undefined ? {} : { headers: { 'Retry-After': String(retryAfter) } }),
  isFault: !isLimit,
});

const outcomeUnknown: Fault = {
  code: 'OUTCOME_UNKNOWN',
  message:
    'It is not certain whether this was done. Send the same request again with the same idempotency key.',
  status: 503,
  retryAfter: 5,
};
const databaseUnavailable: Fault = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The ledger cannot reach its database just now. Try again in a few seconds.',
  status: 503,
  retryAfter: 5,
};

/** Why a value could not be read, where its scalar said so (schema/scalars.ts). */
export const reasonIn = ({ extensions }: GraphQLError): Reason | null => (extensions.why as Reason) ?? null;

const partMissing: Fault = {
  code: 'PART_UNAVAILABLE',
  message:
    'A part of the service that this needs is not there just now. Nothing was done. Try again in a minute.',
  status: 503,
  retryAfter: 60,
};

/** Names that exist but were not asked for are not for guessing. */
export const withoutSuggestion = (message: string): string =>
  message.replace(/ ?Did you mean [\s\S]*\?$/, '');

/** The same failure as a GraphQL error that carries nothing of its cause. */
export function asGraphQLError(error: GraphQLError, told: Told, isPartial: boolean): GraphQLError {
  // An answer that has most of what was asked is not a failed request; one without its database is.
  const isAnswer = told.status === 200 || (told.status === 500 && isPartial);
  const http = isAnswer ? {} : { http: { status: told.status, headers: { ...told.headers } } };
  return new GraphQLError(told.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { code: told.code, ...told.details, ...http },
  });
}
