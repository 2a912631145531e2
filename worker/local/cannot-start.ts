import { DatabaseFailure } from '../../db/client.ts';

/** A reason not to start, as one sentence that says what to do; shown without a stack trace. */
export class CannotStart extends Error {}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What to tell the person who tried to start, whatever went wrong. */
export function sentenceFor(error: unknown, dataFolder: string, isEmbedded: boolean): string {
  if (error instanceof CannotStart) return error.message;
  if (error instanceof DatabaseFailure && /CORRUPT|NOTADB/.test(error.sqlite ?? ''))
    return `The ledger in ${dataFolder} is damaged (${error.sqlite}); put the newest backup in its place, or set DATA_DIR to a new folder.`;
  if (error instanceof DatabaseFailure && error.sqlite === null && !isEmbedded)
    return `The database at LIBSQL_URL does not answer (${firstLine(error)}); check LIBSQL_URL and LIBSQL_AUTH_TOKEN.`;
  return `It could not start: ${firstLine(error)}`;
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0]!;
