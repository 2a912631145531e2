// How a failure is told to the caller: the ledger's own answers keep their words and code, everything else is masked.
import { GraphQLError } from 'graphql';
import { DatabaseFailure } from '../db/client.ts';
import { Conflict, DomainError, Invalid } from '../db/errors.ts';
import { isDamage } from '../db/soundness.ts';

export interface Told {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** It should not have happened and must be in the log. */
  readonly isFault: boolean;
}

const retryAfterSeconds = '5';

const damaged = {
  code: 'DATABASE_DAMAGED',
  message: 'The ledger cannot read its database; whoever runs it has to put it right.',
};

/** The engine read the statement and refused it: our mistake, unless it was only busy. */
const isOurMistake = (failure: DatabaseFailure): boolean =>
  failure.outcome === 'rejected' && failure.sqlite !== null && !/BUSY|LOCKED|FULL|IOERR/.test(failure.sqlite);

export function tell(failure: unknown, requestId: string, wasWriting: boolean): Told {
  if (failure instanceof DomainError) return { ...domainAnswer(failure), status: 200, isFault: false };
  if (isDamage(failure)) return { ...damaged, status: 503, isFault: true };
  if (failure instanceof DatabaseFailure && !isOurMistake(failure))
    return {
      ...(failure.outcome === 'unknown' && wasWriting ? outcomeUnknown : databaseUnavailable),
      status: 503,
      headers: { 'Retry-After': retryAfterSeconds },
      isFault: true,
    };
  return {
    code: 'UNEXPECTED',
    message: 'Unexpected error.',
    status: 500,
    details: { requestId },
    isFault: true,
  };
}

function domainAnswer(error: DomainError): Pick<Told, 'code' | 'message' | 'details'> {
  const details =
    error instanceof Invalid
      ? { fields: error.fields }
      : error instanceof Conflict
        ? { currentRevision: error.currentRevision }
        : {};
  return { code: error.code, message: error.message, details };
}

const outcomeUnknown = {
  code: 'OUTCOME_UNKNOWN',
  message:
    'It is not certain whether this was done. Send the same request again with the same idempotency key.',
};
const databaseUnavailable = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The ledger cannot reach its database just now. Try again in a few seconds.',
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
